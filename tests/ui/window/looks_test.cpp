#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/chain_maker.h"
#include "tests/ui/open_document.h"
#include "ui/canvas/canvas.h"
#include "ui/looks/theme.h"
#include "ui/sheet/minimap.h"
#include "ui/sheet/sheet_badges.h"
#include "ui/window/main_window.h"

namespace throughline {
namespace {

class LooksTest : public testing::Test {
  protected:
    LooksTest() {
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    void open(const char* name, const Chain& chain) {
        ASSERT_TRUE(window.bridge().create(folder.filePath(QLatin1String(name)), chain));
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.canvas().scene().cardCount() == chain.roles().size(); }));
    }
    QAction* action(const QString& text) {
        for (QAction* one : window.actions().viewMenu->actions()) {
            if (QString(one->text()).remove(QLatin1Char('&')) == text)
                return one;
        }
        ADD_FAILURE() << "the View menu has no " << text.toStdString();
        return nullptr;
    }
    Minimap& map() { return *window.findChild<Minimap*>(); }
    static Chain largeChain() {
        support::ChainShape shape;
        shape.roles = 120;
        shape.levels = 8;
        return support::makeChain(shape);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme{*qApp};
    MainWindow window{support::surroundings(), theme, settings};
};

TEST_F(LooksTest, LanesAreLaidOutInOneStepAndRememberedWithTheDocument) {
    open("sample.chain", support::sampleChain());
    const Chain before = window.bridge().chain();
    QAction* lanes = action(QStringLiteral("Lanes by department"));
    lanes->trigger();
    EXPECT_TRUE(window.canvas().looks().lanes);
    EXPECT_FALSE(window.bridge().chain() == before);
    ASSERT_TRUE(window.bridge().undo());
    EXPECT_TRUE(window.bridge().chain() == before) << "one step";
    EXPECT_FALSE(lanes->isChecked()) << "without the cards in them, lanes say something false";
    lanes->trigger();
    open("other.chain", support::sampleChain());
    EXPECT_FALSE(lanes->isChecked());
    EXPECT_FALSE(window.canvas().looks().lanes);
    ASSERT_TRUE(window.bridge().open(folder.filePath(QStringLiteral("sample.chain"))));
    QApplication::processEvents();
    EXPECT_TRUE(lanes->isChecked());
    // Off again is no edit.
    const Chain opened = window.bridge().chain();
    lanes->trigger();
    EXPECT_FALSE(window.canvas().looks().lanes);
    EXPECT_TRUE(window.bridge().chain() == opened);
    // Where they were laid out just now, the cards go back.
    const std::vector<gestures::Placement> moved{{RoleKey("r1"), {800.0, 800.0}}};
    ASSERT_TRUE(window.bridge().perform(gestures::place(window.bridge().chain(), window.bridge().keys(), {}, moved)));
    const Chain apart = window.bridge().chain();
    lanes->trigger();
    EXPECT_FALSE(window.bridge().chain() == apart);
    lanes->trigger();
    EXPECT_TRUE(window.bridge().chain() == apart);
}

TEST_F(LooksTest, WidthsAndFindingsAreSwitchedOffForGood) {
    open("sample.chain", support::sampleChain());
    EXPECT_EQ(window.canvas().looks(), SheetLooks());
    action(QStringLiteral("Widths by weight"))->trigger();
    action(QStringLiteral("Findings on the cards"))->trigger();
    EXPECT_FALSE(window.canvas().looks().widthsByWeight);
    EXPECT_EQ(window.canvas().badges(), nullptr);
    MainWindow next(support::surroundings(), theme, settings);
    EXPECT_FALSE(next.canvas().looks().widthsByWeight);
    EXPECT_FALSE(next.canvas().looks().findings);
}

TEST_F(LooksTest, ABadgeTellsItsFindingsAndOpensThem) {
    open("sample.chain", support::sampleChain());
    auto& badges = *window.findChild<SheetBadges*>();
    badges.refresh();
    Canvas& canvas = window.canvas();
    canvas.zoomToFit();
    ASSERT_NE(canvas.badges(), nullptr);
    ASSERT_FALSE(canvas.badges()->roles.empty());
    const Slot role = canvas.badges()->roles.begin()->first;
    const auto spots = badgesOn(canvas.scene(), *canvas.scene().card(role), canvas.badges());
    ASSERT_FALSE(spots.empty());
    const QPointF at = canvas.toPixel(spots.back().rect.center());
    EXPECT_FALSE(badges.textAt(at).isEmpty());
    EXPECT_TRUE(badges.textAt(at + QPointF(0, 60)).isEmpty());
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, Qt::NoModifier, at.toPoint());
    EXPECT_TRUE(window.findChild<QDockWidget*>(QStringLiteral("findings"))->isVisible());
    EXPECT_EQ(canvas.selection().roles, std::vector<RoleKey>{window.bridge().chain().roles().at(role)->key});
}

TEST_F(LooksTest, FindingsFollowAnEditWhenTheHandRests) {
    open("sample.chain", support::sampleChain());
    const auto& badges = *window.findChild<SheetBadges*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.canvas().badges()->roles.empty(); }));
    const Slot alone = window.bridge().chain().roles().slotOf(RoleKey("r6"));
    const auto before = window.canvas().badges()->roles;
    // The director leaves, and with him what was found about him.
    ASSERT_TRUE(window.bridge().perform(gestures::remove(window.bridge().chain(), {{RoleKey("r6")}, {}, {}})));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.canvas().badges()->roles != before; }));
    EXPECT_FALSE(window.canvas().badges()->roles.contains(alone));
    EXPECT_TRUE(badges.textAt({-50, -50}).isEmpty());
}

TEST_F(LooksTest, TheMinimapComesWithALargeChainAndTakesTheSheetAlong) {
    open("sample.chain", support::sampleChain());
    EXPECT_FALSE(map().isVisible());
    open("large.chain", largeChain());
    Canvas& canvas = window.canvas();
    canvas.setZoom(1.0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return map().isVisible() && !map().picture().isNull(); }));
    EXPECT_TRUE(canvas.viewport()->geometry().contains(map().geometry()));
    // A click beside the frame goes there.
    const QPoint corner = QPoint(map().width(), map().height()) - QPoint(60, 40);
    ASSERT_FALSE(map().frame().contains(corner));
    const QPointF wanted = map().toSheet(corner);
    QTest::mouseClick(&map(), Qt::LeftButton, Qt::NoModifier, corner);
    EXPECT_NEAR(canvas.visibleSheet().center().x(), wanted.x(), 2.0);
    EXPECT_NEAR(canvas.visibleSheet().center().y(), wanted.y(), 2.0);
    // A drag of the frame takes the sheet along.
    const QPointF before = canvas.visibleSheet().center();
    const QPoint from = map().frame().center().toPoint();
    const QPoint to = from + QPoint(24, 12);
    QTest::mousePress(&map(), Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(&map(), to);
    QMouseEvent move(QEvent::MouseMove, to, map().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&map(), &move);
    QTest::mouseRelease(&map(), Qt::LeftButton, Qt::NoModifier, to);
    const QPointF step = map().toSheet(to) - map().toSheet(from);
    EXPECT_NEAR(canvas.visibleSheet().center().x(), before.x() + step.x(), 4.0);
    EXPECT_NEAR(canvas.visibleSheet().center().y(), before.y() + step.y(), 4.0);
    // The wheel zooms.
    const double zoom = canvas.zoom();
    QWheelEvent wheel(QPointF(40, 40), map().mapToGlobal(QPointF(40, 40)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&map(), &wheel);
    EXPECT_GT(canvas.zoom(), zoom);
    action(QStringLiteral("Minimap"))->trigger();
    EXPECT_FALSE(map().isVisible());
}

TEST_F(LooksTest, APictureIsOfTheSelectedRolesWhereThereAreAny) {
    open("sample.chain", support::sampleChain());
    const auto copied = [&] {
        window.actions().copyPicture->trigger();
        return QApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
    };
    window.canvas().clearSelection();
    const QByteArray whole = copied();
    EXPECT_TRUE(whole.contains("Warehouse manager"));
    EXPECT_TRUE(whole.contains("Wholesale customer"));
    window.canvas().setSelection({{RoleKey("r1"), RoleKey("r2")}, {}, {}});
    const QByteArray part = copied();
    EXPECT_TRUE(part.contains("Warehouse manager"));
    EXPECT_FALSE(part.contains("Wholesale customer"));
    EXPECT_TRUE(part.contains("Freight at"));
    const QSizeF size = QSvgRenderer(part).viewBoxF().size();
    const QImage image = qvariant_cast<QImage>(QApplication::clipboard()->mimeData()->imageData());
    EXPECT_NEAR(image.width(), 2 * size.width(), 2);
    EXPECT_EQ(image.pixelColor(1, 1), QColor(Qt::white));
}

} // namespace
} // namespace throughline
