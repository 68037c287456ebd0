#include "ui/paint/badges.h"

#include <gtest/gtest.h>

#include <QImage>
#include <array>

#include "core/layout/layered.h"
#include "tests/ui/sample_chain.h"
#include "ui/paint/lanes.h"
#include "ui/paint/scene_painter.h"

namespace throughline {
namespace {

struct Sheet {
    Chain chain = support::sampleChain();
    Scene scene = Scene(chain, {}, drawingOf(chain, {}), support::sampleDay());

    [[nodiscard]] Slot slot(const char* role) const { return chain.roles().slotOf(RoleKey(role)); }
    [[nodiscard]] QImage paint(const PaintOptions& wanted, const Palette& palette = lightPalette()) const {
        PaintOptions options = wanted;
        options.visible = scene.bounds().adjusted(-200, -40, 200, 60);
        QImage image(options.visible.size().toSize(), QImage::Format_RGB32);
        image.fill(palette.sheet);
        QPainter painter(&image);
        painter.translate(-options.visible.topLeft());
        paintScene(painter, scene, palette, options);
        return image;
    }
};

TEST(Badges, StandInARowOnTheUpperEdge) {
    const Sheet sheet;
    Badges badges;
    badges.roles[sheet.slot("r1")] = {2, 3};
    const auto spots = badgesOn(sheet.scene, *sheet.scene.card(sheet.slot("r1")), &badges);
    ASSERT_EQ(spots.size(), 3U);
    EXPECT_EQ(spots[0].kind, BadgeSpot::Kind::overdue);
    EXPECT_EQ(spots[0].count, 1U);
    EXPECT_EQ(spots[1].kind, BadgeSpot::Kind::problem);
    EXPECT_EQ(spots[1].count, 2U);
    EXPECT_EQ(spots[2].kind, BadgeSpot::Kind::hint);
    const QRectF card = sheet.scene.card(sheet.slot("r1"))->rect();
    for (std::size_t i = 0; i < spots.size(); ++i) {
        EXPECT_EQ(spots[i].rect.center().y(), card.top());
        EXPECT_LT(spots[i].rect.right(), i == 0 ? card.right() : spots[i - 1].rect.left());
    }
    EXPECT_TRUE(badgesOn(sheet.scene, *sheet.scene.card(sheet.slot("r4")), &badges).empty());
    EXPECT_EQ(badgesOn(sheet.scene, *sheet.scene.card(sheet.slot("r1")), nullptr).size(), 1U);
}

TEST(Badges, AreDrawnAndHiddenWherePresented) {
    const Sheet sheet;
    Badges badges;
    badges.roles[sheet.slot("r2")] = {1, 0};
    PaintOptions shown;
    shown.badges = &badges;
    PaintOptions presented = shown;
    presented.showsBadges = false;
    PaintOptions none;
    EXPECT_NE(sheet.paint(shown), sheet.paint(none));
    EXPECT_NE(sheet.paint(none), sheet.paint(presented)) << "overdue tasks are marked without findings";
}

TEST(Lanes, ReachFromDepartmentToDepartmentAndLeaveEndCustomersOut) {
    const Sheet sheet;
    const std::vector<Lane> lanes = lanesOf(sheet.scene);
    QStringList names;
    for (const Lane& lane : lanes)
        names << lane.name;
    EXPECT_EQ(names, QStringList({"Logistics", "Purchasing", "Production", "Board"}));
    for (std::size_t i = 1; i < lanes.size(); ++i)
        EXPECT_EQ(lanes[i - 1].rect.bottom(), lanes[i].rect.top());
    // Placed by hand, two cards reach above each other; each still stands in its own department's band.
    const std::array cards{"r2", "r1", "r3", "r6"};
    for (std::size_t i = 0; i < lanes.size(); ++i)
        EXPECT_TRUE(lanes[i].rect.contains(sheet.scene.card(sheet.slot(cards[i]))->rect().center())) << cards[i];
    PaintOptions options;
    options.lanes = lanes;
    EXPECT_NE(sheet.paint(options), sheet.paint({}));
    EXPECT_TRUE(lanesOf(Scene()).empty());
}

TEST(Lanes, ShowNoPatchesOfPlainSheetUnderLabels) {
    const Sheet sheet;
    PaintOptions options;
    Lane lane;
    lane.name = QStringLiteral("Everything");
    lane.rect = sheet.scene.bounds().adjusted(-150, -20, 20, 20);
    lane.colour = 1;
    const std::array lanes{lane};
    options.lanes = lanes;
    const QPointF corner = sheet.scene.bounds().adjusted(-200, -40, 200, 60).topLeft();
    for (const Palette& palette : {lightPalette(), darkPalette()}) {
        const QImage image = sheet.paint(options, palette);
        int looked = 0;
        for (const SceneArrow& arrow : sheet.scene.arrows()) {
            if (arrow.service == noSlot || sheet.scene.arrowText(arrow.service).lines.empty())
                continue;
            const QRectF label = sheet.scene.arrowText(arrow.service).rect();
            // Beside the words and above them there is room for a pixel of the ground.
            const QColor ground = laneGround(options.lanes, label.center(), palette);
            EXPECT_EQ(image.pixelColor((label.center() - QPointF(0, label.height() / 2 - 1) - corner).toPoint()),
                      ground);
            looked += ground == palette.sheet ? 0 : 1;
        }
        EXPECT_GT(looked, 0);
    }
}

TEST(TracedTask, BeyondTheThirdLineIsShownWhileItIsTraced) {
    const Sheet sheet;
    // Of five tasks of r1 the card shows three; the dropped one is the last of all.
    const Slot hidden = sheet.chain.tasks().slotOf(TaskKey("t4"));
    for (const CardText::Task& task : sheet.scene.cardText(sheet.slot("r1")).tasks)
        ASSERT_NE(task.task, hidden);
    Highlight highlight;
    highlight.origin = sheet.slot("r1");
    highlight.addRole(sheet.slot("r1"));
    PaintOptions options;
    options.highlight = &highlight;
    const QImage without = sheet.paint(options);
    highlight.task = hidden;
    EXPECT_NE(sheet.paint(options), without);
}

TEST(Weights, WidenTheArrowsOfAServerWhoseWeightsWereSetByHand) {
    const Sheet sheet;
    const auto weight = [&](const char* service) {
        return int{sheet.scene.arrow(sheet.chain.services().slotOf(ServiceKey(service)))->weight};
    };
    // r1: 3 to 1 by hand; r3: 1 to 1 by hand; r2 has one service besides the one to its manager.
    EXPECT_EQ(weight("s1"), 6);
    EXPECT_EQ(weight("s2"), 3);
    EXPECT_EQ(weight("s4"), 4);
    EXPECT_EQ(weight("s5"), 4);
    EXPECT_EQ(weight("s3"), 0);
    EXPECT_EQ(weight("s6"), 0);
    PaintOptions plain;
    plain.widthsByWeight = false;
    EXPECT_NE(sheet.paint({}), sheet.paint(plain));
}

} // namespace
} // namespace throughline
