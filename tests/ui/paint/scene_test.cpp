#include "ui/paint/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

#include "core/layout/layered.h"
#include "core/model/gestures.h"
#include "tests/support/chain_maker.h"
#include "tests/support/random_chain.h"
#include "tests/ui/sample_chain.h"
#include "ui/paint/curves.h"
#include "ui/paint/palette.h"

namespace throughline {
namespace {

using support::sampleChain;
using support::sampleDay;

Scene sceneOf(const Chain& chain, const ViewKey& view = {}) {
    return {chain, view, drawingOf(chain, view), sampleDay()};
}

void perform(Chain& chain, Scene& scene, const Result<Edit>& edit) {
    ASSERT_TRUE(edit) << edit.status().text();
    chain.apply(*edit);
    scene.apply(*edit);
}

/// Gives every card that has none a place, as the window does with each new role.
void placeAll(Chain& chain, Scene& scene, support::Dice& dice) {
    Edit edit;
    for (const SceneCard& card : scene.cards()) {
        if (card.role == noSlot || card.isPlaced || scene.view().isNone())
            continue;
        edit.add(Place{scene.view(), chain.roles().at(card.role)->key, 8.0 * static_cast<double>(dice.below(400)),
                       8.0 * static_cast<double>(dice.below(400))});
    }
    if (edit.isEmpty())
        return;
    chain.apply(edit);
    scene.apply(edit);
}

TEST(Scene, FollowingEditsEqualsBuildingAnew) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        Chain chain = support::randomChain(seed, 4 + 4 * seed);
        support::Dice dice(seed);
        Scene scene =
            sceneOf(chain, seed % 3 == 0 && chain.orderedViews().size() > 1 ? chain.orderedViews()[1]->key : ViewKey());
        placeAll(chain, scene, dice);
        if (seed % 2 == 0) {
            std::vector<Slot> found;
            scene.cardsIn(QRectF(0, 0, 50, 50), found); // with an index that has to follow as well
        }
        for (int step = 0; step < 60; ++step) {
            const Edit edit = support::randomEdit(chain, dice);
            chain.apply(edit);
            scene.apply(edit);
            placeAll(chain, scene, dice);
            // Without a view nothing has a place, and cards stay where the user has seen them.
            if (scene.view().isNone())
                scene = sceneOf(chain);
            ASSERT_TRUE(scene == sceneOf(chain, scene.view())) << "seed " << seed << ", step " << step;
        }
        const Scene anew = sceneOf(chain, scene.view());
        for (int i = 0; i < 50; ++i) {
            const QRectF asked(dice.unit() * 3600 - 200, dice.unit() * 3600 - 200, 400, 300);
            std::vector<Slot> cards, cardsAnew, arrows, arrowsAnew;
            scene.cardsIn(asked, cards);
            anew.cardsIn(asked, cardsAnew);
            EXPECT_EQ(cards, cardsAnew);
            scene.arrowsIn(asked, arrows);
            anew.arrowsIn(asked, arrowsAnew);
            EXPECT_EQ(arrows, arrowsAnew) << "seed " << seed;
        }
    }
}

/// Whether the arrow goes from its server's card to its customer's as they stand.
bool reachesItsCards(const Scene& scene, const SceneArrow& arrow) {
    const auto touches = [&](Slot role, const SheetPoint& point) {
        const QRectF rect = scene.card(role)->rect().adjusted(-1.0, -1.0, 1.0, 1.0);
        return rect.contains(QPointF(double{point.x}, double{point.y}));
    };
    const ArrowPoints way = scene.points(arrow.service);
    return touches(arrow.server, way.front()) && touches(arrow.customer, way.back());
}

TEST(Scene, InAVeryLargeChainArrowsOfMovedCardsGoStraightUntilItIsBuiltAnew) {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        Chain chain = support::randomChain(seed, 4 + 4 * seed);
        support::Dice dice(seed);
        Scene scene = sceneOf(chain);
        placeAll(chain, scene, dice);
        if (scene.view().isNone())
            continue;
        scene.setMostRouted(0);
        bool wasWaiting = false;
        for (int step = 0; step < 60; ++step) {
            const Edit edit = support::randomEdit(chain, dice);
            chain.apply(edit);
            scene.apply(edit);
            placeAll(chain, scene, dice);
            if (scene.view().isNone())
                break;
            wasWaiting = wasWaiting || scene.isWaiting();
            const Scene anew = sceneOf(chain, scene.view());
            ASSERT_EQ(scene.cardCount(), anew.cardCount());
            for (const SceneCard& card : anew.cards()) {
                if (card.role != noSlot) {
                    ASSERT_EQ(scene.card(card.role)->rect(), card.rect()) << "seed " << seed << ", step " << step;
                }
            }
            for (const SceneArrow& arrow : anew.arrows()) {
                if (arrow.service == noSlot)
                    continue;
                ASSERT_NE(scene.arrow(arrow.service), nullptr) << "seed " << seed << ", step " << step;
                EXPECT_TRUE(reachesItsCards(scene, *scene.arrow(arrow.service)))
                    << "seed " << seed << ", step " << step;
                std::vector<Slot> found;
                scene.arrowsIn(scene.arrowBounds(arrow.service).adjusted(-1, -1, 1, 1), found);
                EXPECT_TRUE(std::ranges::binary_search(found, arrow.service)) << "seed " << seed << ", step " << step;
            }
            if (!scene.isWaiting()) {
                EXPECT_TRUE(scene == anew) << "seed " << seed << ", step " << step;
            }
        }
        EXPECT_TRUE(wasWaiting) << "seed " << seed;
    }
}

TEST(Scene, AMoveThatIsTakenBackInAVeryLargeChainLeavesNothingWaiting) {
    Chain chain = sampleChain();
    Scene scene = sceneOf(chain);
    scene.setMostRouted(0);
    Edit move;
    const IdentityOf<Place> at{ViewKey("v1"), RoleKey("r2")};
    const Place before = *chain.places().find(at);
    Place after = before;
    after.y += 400.0;
    move.change(chain.places().share(at), after);
    chain.apply(move);
    scene.apply(move);
    EXPECT_TRUE(scene.isWaiting());
    Edit back;
    back.change(chain.places().share(at), before);
    chain.apply(back);
    scene.apply(back);
    EXPECT_FALSE(scene.isWaiting());
    EXPECT_TRUE(scene == sceneOf(chain));
}

TEST(Scene, TheInverseBringsThePictureBack) {
    Chain chain = sampleChain();
    Scene scene = sceneOf(chain);
    const Result<Edit> removal = gestures::remove(chain, {{RoleKey("r2")}, {}, {}});
    perform(chain, scene, removal);
    EXPECT_EQ(scene.card(chain.roles().slotOf(RoleKey("r2"))), nullptr);
    EXPECT_EQ(scene.cardCount(), 5U);
    perform(chain, scene, inverse(*removal));
    EXPECT_TRUE(scene == sceneOf(chain));
}

TEST(Scene, BuiltByAnotherThreadItFollowsEditsHere) {
    auto read = std::make_unique<Chain>(sampleChain());
    Scene scene;
    std::thread([&] {
        scene = sceneOf(*read);
        scene.prepare();
    }).join();
    Chain chain = std::move(*read);
    read.reset();
    scene.moveTo(chain);
    perform(chain, scene, gestures::rename(chain, RoleKey("r6"), "Director"));
    EXPECT_TRUE(scene == sceneOf(chain));
}

TEST(Scene, AnEditSaysWhereToPaint) {
    Chain chain = sampleChain();
    Scene scene = sceneOf(chain);
    const Slot role = chain.roles().slotOf(RoleKey("r6"));
    const QRectF before = scene.card(role)->rect();
    const Result<Edit> edit = gestures::rename(chain, RoleKey("r6"), "Director");
    ASSERT_TRUE(edit);
    chain.apply(*edit);
    const SceneChange change = scene.apply(*edit);
    EXPECT_FALSE(change.isEverything);
    EXPECT_TRUE(change.dirty.bounds().contains(before));
    // What stands far away is left alone.
    EXPECT_FALSE(change.dirty.touches(scene.card(chain.roles().slotOf(RoleKey("r4")))->rect()));
    EXPECT_EQ(scene.cardText(role).titleLines.size(), 1U);
}

TEST(Scene, ADragMovesPicturesAndTheChainKeepsThePlace) {
    const Chain chain = sampleChain();
    Scene scene = sceneOf(chain);
    const Slot role = chain.roles().slotOf(RoleKey("r3"));
    const Slot service = chain.services().slotOf(ServiceKey("s5"));
    const SheetPoint start = scene.points(service).front();
    const Slot moved[] = {role};
    const Point to[] = {{288, 200}};
    const SceneChange change = scene.setCentres(moved, to);
    EXPECT_EQ(scene.card(role)->box.centre, to[0]);
    EXPECT_GT(scene.points(service).front().y, start.y + 60);
    EXPECT_TRUE(change.dirty.bounds().contains(scene.card(role)->rect()));
    EXPECT_EQ(chain.places().find({ViewKey("v1"), RoleKey("r3")})->y, 120.0);
    const Point back[] = {{288, 120}};
    scene.setCentres(moved, back);
    EXPECT_TRUE(scene == sceneOf(chain));
}

TEST(Scene, EveryArrowIsFoundAlongItsWholeWay) {
    support::ChainShape shape;
    shape.roles = 400;
    shape.seed = 5;
    const Chain chain = support::makeChain(shape);
    const Scene scene = sceneOf(chain);
    const QRectF everything(-1e9, -1e9, 2e9, 2e9);
    for (const SceneArrow& arrow : scene.arrows()) {
        if (arrow.service == noSlot)
            continue;
        std::vector<QLineF> lines;
        flatten(scene.points(arrow.service), 1.0, 0.0, everything, lines);
        for (const QLineF& line : lines) {
            const QPointF middle = line.center();
            std::vector<Slot> found;
            scene.arrowsIn(QRectF(middle.x() - 1, middle.y() - 1, 2, 2), found);
            ASSERT_TRUE(std::ranges::binary_search(found, arrow.service));
        }
    }
}

TEST(Scene, DepartmentsHaveColoursOfTheirOwnWhileThereAreEnough) {
    Chain chain = sampleChain();
    Scene scene = sceneOf(chain);
    std::vector<std::uint32_t> colours;
    for (const Scene::Department& department : scene.departments())
        colours.push_back(department.colour);
    std::ranges::sort(colours);
    EXPECT_EQ(std::ranges::adjacent_find(colours), colours.end());
    EXPECT_EQ(scene.colourOf(*scene.card(chain.roles().slotOf(RoleKey("r4")))), std::nullopt);
    // Renaming a department that one role is in keeps the others' colours apart.
    perform(chain, scene, gestures::renameDepartment(chain, "Board", "Management"));
    EXPECT_TRUE(scene == sceneOf(chain));
}

TEST(Scene, DepartmentsHaveTheSameColourInEveryView) {
    Chain chain = sampleChain();
    const Scene whole = sceneOf(chain);
    for (const Role& role : chain.roles()) {
        if (role.department.empty())
            continue;
        Edit alone;
        alone.add(View{ViewKey("first"), "First", 0});
        alone.add(View{ViewKey("alone"), "Alone", 1});
        alone.add(Place{ViewKey("alone"), role.key, 0.0, 0.0});
        Chain parted = chain;
        parted.apply(alone);
        const Scene view = sceneOf(parted, ViewKey("alone"));
        const Slot slot = chain.roles().slotOf(role.key);
        EXPECT_EQ(view.colourOf(*view.card(slot)), whole.colourOf(*whole.card(slot))) << role.title;
    }
}

TEST(Scene, TasksPastTheirPromisedDayAreCounted) {
    const Chain chain = sampleChain();
    Scene scene = sceneOf(chain);
    const Slot role = chain.roles().slotOf(RoleKey("r1"));
    EXPECT_EQ(scene.cardText(role).overdue, 1U);
    EXPECT_EQ(scene.cardText(role).tasks.front().isOverdue, true);
    scene.setToday(*Day::parse("2026-01-01"));
    EXPECT_EQ(scene.cardText(role).overdue, 0U);
}

TEST(Scene, PlacesThatCannotBeDrawnStandAtTheEdge) {
    Chain chain = sampleChain();
    Scene scene = sceneOf(chain);
    KeySource keys(1);
    const gestures::Placement far{RoleKey("r1"), {1e300, -1e300}};
    perform(chain, scene, gestures::place(chain, keys, {}, {&far, 1}));
    EXPECT_EQ(scene.card(chain.roles().slotOf(RoleKey("r1")))->box.centre, (Point{Scene::farthest, -Scene::farthest}));
    std::vector<Slot> found;
    scene.arrowsIn(QRectF(0, 0, 1000, 1000), found);
    EXPECT_TRUE(scene == sceneOf(chain));
}

} // namespace
} // namespace throughline
