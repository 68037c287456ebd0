#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <algorithm>

#include "tests/ui/gestures/hands.h"
#include "tests/ui/open_document.h"

namespace throughline {
namespace {

using Titles = std::vector<std::string>;

Titles titlesOf(const Chain& chain) {
    Titles titles;
    for (const Role& role : chain.roles())
        titles.push_back(role.title);
    std::ranges::sort(titles);
    return titles;
}

const QMimeData& clipboard() {
    return *QApplication::clipboard()->mimeData();
}

class ClipboardTest : public Hands {
  protected:
    ClipboardTest() { open(support::sampleChain()); }
    void select(std::vector<RoleKey> roles) {
        canvas().setSelection({std::move(roles), {}, {}});
        canvas().setFocus();
    }
};

TEST_F(ClipboardTest, CopiesGoToOtherProgramsAsTextTableAndPicture) {
    select({RoleKey("r1"), RoleKey("r2")});
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard().text(), QStringLiteral("Purchasing manager\nWarehouse manager"));
    const QString html = clipboard().html();
    EXPECT_TRUE(html.contains(QStringLiteral("<img")) && html.contains(QStringLiteral("data:image/png;base64,")));
    EXPECT_TRUE(
        html.contains(QStringLiteral("<td>Purchasing manager</td><td>Purchasing</td><td>Ada Example</td>"
                                     "<td>Warehouse manager</td>")));
    const QImage png = QImage::fromData(clipboard().data(QStringLiteral("image/png")), "PNG");
    EXPECT_GT(png.width(), 2 * 400);
    EXPECT_EQ(png.pixelColor(1, 1), QColor(Qt::white));
    EXPECT_TRUE(clipboard().data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

TEST_F(ClipboardTest, CopiesComeWithTheirServicesTasksAndHoldersIntoAnotherWindow) {
    select({RoleKey("r1"), RoleKey("r2")});
    key(Qt::Key_C, Qt::ControlModifier);
    QSettings settings(folder_.filePath(QStringLiteral("other.ini")), QSettings::IniFormat);
    MainWindow other(support::surroundings(9), theme_, settings);
    other.show();
    ASSERT_TRUE(other.bridge().create(folder_.filePath(QStringLiteral("other.chain")), Chain()));
    QApplication::processEvents();
    other.actions().paste->trigger();
    const Chain& pasted = other.bridge().chain();
    EXPECT_EQ(titlesOf(pasted), (Titles{"Purchasing manager", "Warehouse manager"}));
    EXPECT_EQ(pasted.services().size(), 1U);
    EXPECT_EQ(pasted.tasks().size(), 6U);
    EXPECT_EQ(pasted.people().size(), 2U);
    EXPECT_EQ(other.canvas().selection().roles.size(), 2U);
    const RoleKey first = other.canvas().selection().roles.front();
    EXPECT_TRUE(
        other.canvas().visibleSheet().contains(other.canvas().scene().card(pasted.roles().slotOf(first))->rect()));
}

TEST_F(ClipboardTest, PastesIntoTheMiddleOfWhatIsSeenAndOverNothing) {
    select({RoleKey("r3")});
    key(Qt::Key_C, Qt::ControlModifier);
    canvas().revealRole(RoleKey("r6"));
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(chain().roles().size(), 10U);
    expectNothingOverlaps();
    expectFreshScene("after pasting");
    const RoleKey last = canvas().selection().roles.front();
    EXPECT_TRUE(canvas().visibleSheet().contains(canvas().scene().card(chain().roles().slotOf(last))->rect()));
}

TEST_F(ClipboardTest, DuplicatesBesideAndInOneStep) {
    select({RoleKey("r1"), RoleKey("r2"), RoleKey("r3")});
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(chain().roles().size(), 9U);
    EXPECT_EQ(chain().services().size(), 10U) << "the three among them are copied";
    EXPECT_EQ(canvas().selection().roles.size(), 3U);
    expectNothingOverlaps();
    window_->bridge().undo();
    EXPECT_TRUE(chain() == support::sampleChain());
}

TEST_F(ClipboardTest, AltDragCopiesAndTheCopyStandsWhereItWasLetGo) {
    const Box before = canvas().scene().card(chain().roles().slotOf(RoleKey("r1")))->box;
    drag(on("Purchasing manager"), on("Purchasing manager") + QPointF(0, 240), Qt::AltModifier);
    EXPECT_EQ(chain().roles().size(), 7U);
    ASSERT_EQ(canvas().selection().roles.size(), 1U);
    const Box copy = canvas().scene().card(chain().roles().slotOf(canvas().selection().roles.front()))->box;
    EXPECT_NEAR(copy.centre.y, before.centre.y + 240 / canvas().zoom(), 8.0);
    EXPECT_EQ(canvas().scene().card(chain().roles().slotOf(RoleKey("r1")))->box, before);
    expectFreshScene("after the copy");
}

TEST_F(ClipboardTest, CutsAndUndoBringsItBack) {
    select({RoleKey("r2")});
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(chain().roles().size(), 5U);
    EXPECT_EQ(clipboard().text(), QStringLiteral("Warehouse manager"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(chain() == support::sampleChain());
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(chain().roles().size(), 5U);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(chain() == support::sampleChain());
}

TEST_F(ClipboardTest, ServicesAndTasksAloneAreCopiedAsTitles) {
    canvas().setSelection({{}, {ServiceKey("s1"), ServiceKey("s6")}, {}});
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(
        clipboard().text(),
        QStringLiteral("Freight at agreed rates\nPurchasing manager serves Director of supply chain and operations"));
    canvas().setSelection({{}, {}, {TaskKey("t6")}});
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard().text(), QStringLiteral("Cycle count every week"));
}

TEST_F(ClipboardTest, ATypedChainIsDrawnWhereItIsPasted) {
    QApplication::clipboard()->setText(QStringLiteral("Mill > Baker > Guest"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(serves("Mill", "Baker"));
    EXPECT_TRUE(serves("Baker", "Guest"));
    EXPECT_EQ(chain().roles().size(), 9U);
}

TEST_F(ClipboardTest, TheWholeIsCopiedAsAPicture) {
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(clipboard().hasImage());
    EXPECT_TRUE(clipboard().data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

} // namespace
} // namespace throughline
