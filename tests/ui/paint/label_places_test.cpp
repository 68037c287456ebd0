#include "ui/paint/label_places.h"

#include <gtest/gtest.h>

#include <QFile>
#include <array>

#include "core/exchange/import_edit.h"
#include "core/exchange/json_reader.h"
#include "core/layout/layered.h"
#include "core/model/gestures.h"
#include "resources/resources.h"
#include "tests/support/chain_maker.h"
#include "tests/ui/sample_chain.h"
#include "ui/paint/scene.h"

namespace throughline {
namespace {

/// What the shown labels of a drawing touch that they should not.
struct Overlaps {
    int shown = 0;
    int hidden = 0;
    int withCards = 0;
    int withLabels = 0;
};

Overlaps overlapsOf(const Scene& scene) {
    Overlaps found;
    std::vector<QRectF> labels;
    for (const SceneArrow& arrow : scene.arrows()) {
        if (arrow.service == noSlot || !arrow.hasLabel)
            continue;
        const ArrowText& text = scene.arrowText(arrow.service);
        if (text.lines.empty()) {
            ++found.hidden;
            continue;
        }
        ++found.shown;
        for (const SceneCard& card : scene.cards())
            found.withCards += card.role != noSlot && card.rect().intersects(text.rect()) ? 1 : 0;
        for (const QRectF& label : labels)
            found.withLabels += label.intersects(text.rect()) ? 1 : 0;
        labels.push_back(text.rect());
    }
    return found;
}

Chain templateNamed(const char* name) {
    initialiseResources();
    QFile file(QStringLiteral(":/templates/%1.json").arg(QLatin1String(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    exchange::Imported imported;
    const std::uint32_t source = imported.begin({"", exchange::Imported::Places::members});
    KeySource keys(1);
    Chain chain;
    EXPECT_TRUE(exchange::readJson(file.readAll().toStdString(), source, Chain(), keys, imported));
    const auto edit = exchange::importEdit(chain, imported);
    EXPECT_TRUE(edit);
    chain.apply(*edit);
    return chain;
}

/// A made chain whose services have names of all lengths.
Chain namedChain(std::uint32_t roles, std::uint64_t seed) {
    support::ChainShape shape;
    shape.roles = roles;
    shape.seed = seed;
    shape.tasks = roles;
    shape.levels = support::levelsFor(roles);
    Chain chain = support::makeChain(shape);
    constexpr std::array names{"Orders",
                               "Parts on time",
                               "Freight at agreed rates",
                               "Stock counts and trouble with carriers",
                               "Monthly figures by product group and region, with remarks on what was late",
                               "Instandhaltungsplanungsunterlagen"};
    Edit edit;
    std::size_t next = 0;
    for (auto service = chain.services().begin(); service != chain.services().end(); ++service) {
        Service named = *service;
        named.provides = names[next++ % names.size()];
        edit.change(chain.services().row(service.slot()), named);
    }
    chain.apply(edit);
    return chain;
}

TEST(LabelPlaces, StandBesideTheirOwnArrowAndNotBesideAnother) {
    // Too long to stand on its arrow; above it there is room, but another arrow is as near.
    const std::array<SheetPoint, 4> arrow{{{0, 0}, {100, 0}, {200, 0}, {300, 0}}};
    const std::array<LabelShape, 1> shapes{{{280, 14, 280, 1, false}}};
    LabelSurroundings around;
    around.cardsIn = [](const QRectF&, std::vector<QRectF>&) {};
    EXPECT_LT(placeLabel(arrow, shapes, around, {}).rect.center().y(), 0.0);
    const std::array<SheetPoint, 4> above{{{0, -25}, {130, -25}, {260, -25}, {400, -25}}};
    const LabelWay wayAbove(above);
    around.others.push_back(&wayAbove);
    EXPECT_GT(placeLabel(arrow, shapes, around, {}).rect.center().y(), 0.0);
    // Arrows on both sides: better beside one of them than nowhere.
    const std::array<SheetPoint, 4> below{{{0, 25}, {130, 25}, {260, 25}, {400, 25}}};
    const LabelWay wayBelow(below);
    around.others.push_back(&wayBelow);
    EXPECT_EQ(placeLabel(arrow, shapes, around, {}).lines, 1U);
}

TEST(LabelPlaces, OfTheTemplatesTouchNoCardAndNoOtherLabel) {
    for (const char* name :
         {"purchasing", "research-analyst", "back-office-accountant", "hospital", "software-support"}) {
        const Chain chain = templateNamed(name);
        const Scene scene(chain, {}, drawingOf(chain, {}), support::sampleDay());
        const Overlaps found = overlapsOf(scene);
        EXPECT_EQ(found.withCards, 0) << name;
        EXPECT_EQ(found.withLabels, 0) << name;
        // So small a chain has room for all of them.
        EXPECT_EQ(found.hidden, 0) << name;
        EXPECT_GT(found.shown, 10) << name;
    }
}

TEST(LabelPlaces, OfMadeChainsTouchNoCardAndNoOtherLabel) {
    for (const std::uint32_t roles : {30U, 60U, 100U}) {
        for (const std::uint64_t seed : {1U, 2U, 3U}) {
            const Chain chain = namedChain(roles, seed);
            const Scene scene(chain, {}, drawingOf(chain, {}), support::sampleDay());
            const Overlaps found = overlapsOf(scene);
            EXPECT_EQ(found.withCards, 0) << roles << " roles, seed " << seed;
            EXPECT_EQ(found.withLabels, 0) << roles << " roles, seed " << seed;
            EXPECT_GT(found.shown, 7 * (found.shown + found.hidden) / 10) << roles << " roles, seed " << seed;
        }
    }
}

/// Every label where a scene that is built anew of the same chain has it.
void expectAsBuiltAnew(const Scene& scene, const Chain& chain, const char* when) {
    const Scene anew(chain, scene.view(), drawingOf(chain, scene.view()), support::sampleDay());
    ASSERT_TRUE(scene == anew) << when;
    for (const SceneArrow& arrow : anew.arrows()) {
        if (arrow.service == noSlot || !arrow.hasLabel)
            continue;
        EXPECT_EQ(scene.arrowText(arrow.service).rect(), anew.arrowText(arrow.service).rect())
            << when << ", service " << arrow.service;
    }
}

/// Every card has a place in the chain's view, as the layout puts it.
void placeAll(Chain& chain) {
    Edit edit;
    View view;
    view.key = ViewKey("v");
    view.title = "All";
    edit.add(view);
    for (const DrawnRole& role : drawingOf(chain, {}).roles)
        edit.add(Place{view.key, chain.roles().at(role.role)->key, role.box.centre.x, role.box.centre.y});
    chain.apply(edit);
}

/// One chain whose labels are placed together, and one in which they are placed part by part.
constexpr std::array<std::uint32_t, 2> sizes{60, 600};

TEST(LabelPlaces, AreThoseOfTheChainHoweverItCameToBe) {
    for (const std::uint32_t roles : sizes) {
        Chain chain = namedChain(roles, 11);
        placeAll(chain);
        ASSERT_EQ(chain.services().size() <= Scene::mostInOneTile, roles == sizes[0]);
        const ViewKey view("v");
        Scene scene(chain, view, drawingOf(chain, view), support::sampleDay());
        KeySource keys(9);
        std::vector<Edit> backs;
        const auto apply = [&](const Edit& edit) {
            backs.push_back(inverse(edit));
            chain.apply(edit);
            scene.apply(edit);
        };
        expectAsBuiltAnew(scene, chain, "at first");
        for (Slot role = 3; role < 40; role += 7) {
            const Point centre = scene.card(role)->box.centre;
            const Point there{centre.x + 170.0, centre.y + 230.0};
            // Dragged there, and dropped.
            scene.setCentres({&role, 1}, std::array{Point{centre.x + 60.0, centre.y + 90.0}});
            const gestures::Placement placement{chain.roles().at(role)->key, there};
            const auto edit = gestures::place(chain, keys, view, {&placement, 1}, "move");
            ASSERT_TRUE(edit);
            apply(*edit);
            expectAsBuiltAnew(scene, chain, "after a drag");
        }
        // Other words, and a service that goes.
        Edit words;
        Service named = *chain.services().at(4);
        named.provides = "Something that is much longer than what stood here before";
        words.change(chain.services().row(4), named);
        apply(words);
        expectAsBuiltAnew(scene, chain, "after other words");
        Edit removal;
        removal.remove(chain.services().row(7));
        apply(removal);
        expectAsBuiltAnew(scene, chain, "after a service has gone");
        while (!backs.empty()) {
            chain.apply(backs.back());
            scene.apply(backs.back());
            backs.pop_back();
        }
        expectAsBuiltAnew(scene, chain, "after all is undone");
        // A drag that is given up.
        const Slot role = 5;
        const Point home = scene.card(role)->box.centre;
        scene.setCentres({&role, 1}, std::array{Point{home.x + 150.0, home.y + 60.0}});
        scene.setCentres({&role, 1}, std::array{home});
        scene.settleLabels();
        expectAsBuiltAnew(scene, chain, "after a drag that was given up");
    }
}

TEST(LabelPlaces, AreTheSameWhicheverIsLookedAtFirst) {
    for (const std::uint32_t roles : sizes) {
        const Chain chain = namedChain(roles, 12);
        const Scene one(chain, {}, drawingOf(chain, {}), support::sampleDay());
        const Scene other(chain, {}, drawingOf(chain, {}), support::sampleDay());
        int shown = 0;
        for (Slot slot = chain.services().slotCount(); slot-- > 0;)
            shown += other.arrowText(slot).lines.empty() ? 0 : 1;
        EXPECT_GT(shown, static_cast<int>(roles / 3));
        for (Slot slot = 0; slot < chain.services().slotCount(); ++slot)
            EXPECT_EQ(one.arrowText(slot).rect(), other.arrowText(slot).rect()) << roles << ", service " << slot;
    }
}

TEST(LabelPlaces, MakeWayForACardThatIsMovedOntoThem) {
    Chain chain = namedChain(30, 5);
    Scene scene(chain, {}, drawingOf(chain, {}), support::sampleDay());
    ASSERT_EQ(overlapsOf(scene).withCards, 0);
    // Each card in turn is dropped on the middle of a label that is not its own.
    KeySource keys(9);
    int moved = 0;
    for (const SceneArrow& arrow : std::vector<SceneArrow>(scene.arrows().begin(), scene.arrows().end())) {
        const ArrowText& text = scene.arrowText(arrow.service);
        const Slot role = chain.roles().begin().slot();
        if (text.lines.empty() || arrow.server == role || arrow.customer == role)
            continue;
        const gestures::Placement there{chain.roles().at(role)->key, {text.centre.x(), text.centre.y()}};
        const auto edit = gestures::place(chain, keys, scene.view(), {&there, 1}, "move_roles");
        ASSERT_TRUE(edit);
        chain.apply(*edit);
        scene.apply(*edit);
        const SceneCard& card = *scene.card(role);
        for (const SceneArrow& other : scene.arrows()) {
            if (other.service == noSlot || scene.arrowText(other.service).lines.empty())
                continue;
            EXPECT_FALSE(scene.arrowText(other.service).rect().intersects(card.rect()));
        }
        EXPECT_EQ(overlapsOf(scene).withLabels, 0);
        if (++moved == 5)
            break;
    }
    EXPECT_EQ(moved, 5);
}

TEST(LabelPlaces, LeaveAShortArrowToBeSeen) {
    // Two cards that nearly touch: there is no room for a word between them.
    Edit rows;
    View view;
    view.key = ViewKey("v");
    rows.add(view);
    for (const auto& [key, x] : {std::pair{"a", 0.0}, std::pair{"b", 240.0}}) {
        Role role;
        role.key = RoleKey(key);
        role.title = "A role of its own";
        rows.add(role);
        rows.add(Place{view.key, role.key, x, 0.0});
    }
    Service service;
    service.key = ServiceKey("s");
    service.server = RoleKey("a");
    service.customer = RoleKey("b");
    service.provides = "A long and winding description of what is provided";
    rows.add(service);
    Chain chain;
    chain.apply(rows);
    const Scene scene(chain, {}, drawingOf(chain, {}), support::sampleDay());
    const ArrowText& text = scene.arrowText(0);
    const QRectF tip(240.0 - 96.0 - 9.0, -4.0, 9.0, 8.0);
    EXPECT_FALSE(!text.lines.empty() && text.rect().intersects(tip));
    EXPECT_EQ(overlapsOf(scene).withCards, 0);
    EXPECT_FALSE(text.isWhole);
}

} // namespace
} // namespace throughline
