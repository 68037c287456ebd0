// What of the sheet is seen: a trace that is brought into view, and what comes and goes above it.
#include <QLineF>
#include <QScrollBar>

#include "tests/ui/window/a_window.h"
#include "ui/sheet/tracing.h"
#include "ui/window/palette_strip.h"

namespace throughline {
namespace {

class TraceViewTest : public support::AWindow {
  protected:
    TraceViewTest() { openSample(); }
    void trace(const char* task) {
        emit canvas().taskActivated(TaskKey(task));
        QApplication::processEvents();
    }
    [[nodiscard]] bool isSeen(const char* role) const {
        return canvas().visibleSheet().contains(canvas().scene().card(chain().roles().slotOf(RoleKey(role)))->rect());
    }
};

TEST_F(TraceViewTest, LeavesTheZoomAloneWhereTheTraceIsInSight) {
    window->resize(2400, 1400);
    QApplication::processEvents();
    canvas().zoomToFit();
    trace("t1"); // the docks come
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QApplication::processEvents();
    canvas().zoomToFit();
    canvas().setZoom(0.7);
    const QRectF seen = canvas().visibleSheet();
    trace("t1");
    EXPECT_EQ(canvas().zoom(), 0.7);
    EXPECT_EQ(canvas().visibleSheet().topLeft(), seen.topLeft());
}

TEST_F(TraceViewTest, NeverGoesBelowTheZoomAtWhichTitlesCanBeRead) {
    window->resize(900, 600);
    QApplication::processEvents();
    canvas().setZoom(1.5);
    canvas().revealRole(RoleKey("r1"));
    trace("t1");
    EXPECT_GE(canvas().zoom(), 0.6);
    EXPECT_LT(canvas().zoom(), 1.5);
    EXPECT_TRUE(isSeen("r1")) << "where it begins";
}

TEST_F(TraceViewTest, ComesBackWhenTheTraceEndsUnlessTheSheetWasMoved) {
    window->resize(900, 600);
    QApplication::processEvents();
    canvas().setZoom(1.5);
    canvas().revealRole(RoleKey("r1"));
    const QPointF before = canvas().visibleSheet().topLeft();
    trace("t1");
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_EQ(canvas().zoom(), 1.5);
    EXPECT_LT(QLineF(canvas().visibleSheet().topLeft(), before).length(), 2.0);
    trace("t1");
    canvas().zoomIn();
    const double chosen = canvas().zoom();
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_EQ(canvas().zoom(), chosen);
}

TEST_F(TraceViewTest, AMessageDoesNotPushTheCardsAway) {
    canvas().zoomToFit();
    QApplication::processEvents();
    const auto placeOfCard = [this] {
        const SceneCard& card = *canvas().scene().card(chain().roles().slotOf(RoleKey("r1")));
        return canvas().viewport()->mapToGlobal(canvas().toPixel(card.rect().center()).toPoint());
    };
    const QPoint before = placeOfCard();
    window->bridge().sayNote(QStringLiteral("Something was done."));
    QApplication::processEvents();
    ASSERT_TRUE(window->messages().isVisible());
    EXPECT_LE((placeOfCard() - before).manhattanLength(), 1);
    window->messages().clear();
    QApplication::processEvents();
    EXPECT_LE((placeOfCard() - before).manhattanLength(), 1);
}

TEST_F(TraceViewTest, ASheetThatShowsAllHasNoScrollBars) {
    canvas().zoomToFit();
    QApplication::processEvents();
    EXPECT_EQ(canvas().horizontalScrollBar()->maximum(), canvas().horizontalScrollBar()->minimum());
    canvas().setZoom(3.0);
    EXPECT_GT(canvas().horizontalScrollBar()->maximum(), canvas().horizontalScrollBar()->minimum());
}

TEST_F(TraceViewTest, ThePaletteIsSlim) {
    EXPECT_LE(window->findChild<PaletteStrip*>()->width(), 88);
}

TEST_F(TraceViewTest, TheLastDocumentsOpenAtTheStartUnlessTheMenuSaysNo) {
    QAction* last = window->actions().opensLast;
    EXPECT_TRUE(last->isChecked());
    last->trigger();
    EXPECT_FALSE(settings.value(QLatin1String(MainWindow::opensLastKey)).toBool());
    EXPECT_FALSE(make()->actions().opensLast->isChecked());
}

} // namespace
} // namespace throughline
