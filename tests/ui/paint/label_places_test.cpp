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
    around.others.emplace_back(above);
    EXPECT_GT(placeLabel(arrow, shapes, around, {}).rect.center().y(), 0.0);
    // Arrows on both sides: better beside one of them than nowhere.
    const std::array<SheetPoint, 4> below{{{0, 25}, {130, 25}, {260, 25}, {400, 25}}};
    around.others.emplace_back(below);
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

TEST(LabelPlaces, AreTheSameForTheSameDrawing) {
    const Chain chain = namedChain(60, 4);
    const Scene first(chain, {}, drawingOf(chain, {}), support::sampleDay());
    const Scene second(chain, {}, drawingOf(chain, {}), support::sampleDay());
    // Asked for in another order.
    for (Slot slot = chain.services().slotCount(); slot-- > 0;)
        static_cast<void>(second.arrowText(slot));
    for (Slot slot = 0; slot < chain.services().slotCount(); ++slot)
        EXPECT_EQ(first.arrowText(slot).rect(), second.arrowText(slot).rect());
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
