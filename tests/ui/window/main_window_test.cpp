#include "ui/window/main_window.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include "resources/resources.h"
#include "tests/ui/open_document.h"
#include "ui/canvas/canvas.h"
#include "ui/document/documents.h"
#include "ui/find/find_line.h"
#include "ui/looks/theme.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/trace_panel.h"
#include "ui/sheet/guide_strip.h"
#include "ui/sheet/sheet_host.h"
#include "ui/tables/task_panel.h"
#include "ui/window/message_strip.h"

namespace throughline {
namespace {

/// A window with a home of its own, so that tests leave nothing behind and find nothing.
class MainWindowTest : public testing::Test {
  protected:
    MainWindowTest() {
        initialiseResources();
        QStandardPaths::setTestModeEnabled(true);
        for (const QFileInfo& file : QDir(documents::folder()).entryInfoList({QStringLiteral("*.chain")})) {
            QFile::remove(file.filePath());
        }
        window = std::make_unique<MainWindow>(support::surroundings(), theme, settings);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void openSample() {
        const QString path = folder.filePath(QStringLiteral("sample.chain"));
        ASSERT_TRUE(window->bridge().create(path, support::sampleChain()));
        QApplication::processEvents();
    }
    [[nodiscard]] bool isShown(const char* dock) const {
        return window->findChild<QDockWidget*>(QString::fromLatin1(dock))->isVisible();
    }
    /// A click on the middle of the task's line on its card, found as a person would: by looking for it.
    void clickTask(const char* key) {
        Canvas& canvas = window->canvas();
        const Slot wanted = window->bridge().chain().tasks().slotOf(TaskKey(key));
        for (int y = 0; y < canvas.viewport()->height(); y += 4) {
            for (int x = 0; x < canvas.viewport()->width(); x += 8) {
                if (canvas.hitAt(QPointF(x, y)).task != wanted)
                    continue;
                QTest::mouseClick(canvas.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(x + 4, y + 4));
                QApplication::processEvents();
                return;
            }
        }
        ADD_FAILURE() << "the task " << key << " is not on the sheet";
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme{*qApp};
    std::unique_ptr<MainWindow> window;
};

TEST_F(MainWindowTest, TheHistorySelectsWhatUndoWouldSelect) {
    openSample();
    Canvas& canvas = window->canvas();
    const gestures::Selection before{{RoleKey("r2")}, {}, {}};
    canvas.setSelection(before);
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Right);
    QTest::keyClick(&canvas, Qt::Key_Delete, Qt::ShiftModifier);
    QApplication::processEvents();
    ASSERT_FALSE(window->bridge().chain().roles().contains(RoleKey("r2")));
    window->findChild<QDockWidget*>(QStringLiteral("history"))->show();
    QApplication::processEvents();
    QListView& list = window->findChild<HistoryPanel*>()->list();
    const auto goTo = [&](int row) {
        emit list.activated(list.model()->index(row, 0));
        QApplication::processEvents();
    };
    // The newest stands first; to the one below it is a step back, by which the role that was removed comes back.
    goTo(1);
    ASSERT_TRUE(window->bridge().chain().roles().contains(RoleKey("r2")));
    EXPECT_EQ(canvas.selection().roles, before.roles);
    canvas.setSelection({{RoleKey("r3")}, {}, {}});
    goTo(2);
    EXPECT_EQ(canvas.selection().roles, before.roles) << "what was selected when the card was moved";
    goTo(0);
    EXPECT_FALSE(window->bridge().chain().roles().contains(RoleKey("r2")));
}

TEST_F(MainWindowTest, AClickOnATaskTellsItsTrace) {
    openSample();
    EXPECT_FALSE(isShown("trace"));
    clickTask("t1");
    EXPECT_TRUE(isShown("trace"));
    EXPECT_TRUE(isShown("inspector"));
    EXPECT_TRUE(window->tracePanel().text().startsWith(
        QStringLiteral("<b>Renegotiate all freight</b> reaches <b>Retail customer</b>")))
        << window->tracePanel().text().toStdString();
    ASSERT_TRUE(window->canvas().highlight());
    EXPECT_EQ(window->canvas().highlight()->noteOf(window->bridge().chain().roles().slotOf(RoleKey("r4"))),
              QStringLiteral("87.5 %"));
    window->canvas().setFocus();
    QTest::keyClick(&window->canvas(), Qt::Key_Escape);
    EXPECT_FALSE(window->canvas().highlight());
    EXPECT_FALSE(isShown("trace"));
}

TEST_F(MainWindowTest, EscapeLeavesATraceFromTheTableOfTasksToo) {
    openSample();
    clickTask("t1");
    ASSERT_TRUE(window->canvas().highlight());
    auto* table = window->findChild<TaskPanel*>()->findChild<QTableView*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_FALSE(window->canvas().highlight());
}

TEST_F(MainWindowTest, ATraceFollowsTheEditsUnderIt) {
    openSample();
    clickTask("t1");
    Service service = *window->bridge().chain().services().find(ServiceKey("s2"));
    service.weight = 3.0;
    window->bridge().perform(gestures::change(window->bridge().chain(), service));
    QApplication::processEvents();
    EXPECT_TRUE(window->tracePanel().text().contains(QStringLiteral("Retail customer: 75 %")))
        << window->tracePanel().text().toStdString();
    window->bridge().perform(gestures::remove(window->bridge().chain(), gestures::Selection{{}, {}, {TaskKey("t1")}}));
    QApplication::processEvents();
    EXPECT_FALSE(window->canvas().highlight());
}

TEST_F(MainWindowTest, TheStartPageMakesDurableDocuments) {
    window->newBlank();
    EXPECT_EQ(QFileInfo(window->bridge().path()).fileName(), QStringLiteral("Untitled chain.chain"));
    EXPECT_TRUE(QFile::exists(window->bridge().path()));
    window->newBlank();
    EXPECT_EQ(QFileInfo(window->bridge().path()).fileName(), QStringLiteral("Untitled chain 2.chain"));
    EXPECT_EQ(window->bridge().title(), QStringLiteral("Untitled chain 2"));
    window->openExample(QStringLiteral("purchasing"));
    EXPECT_GT(window->bridge().chain().roles().size(), 5U);
    EXPECT_TRUE(isShown("tasks"));
    const QString path = window->bridge().path();
    window->showStartPage();
    EXPECT_FALSE(window->bridge().isOpen());
    EXPECT_FALSE(isShown("tasks"));
    EXPECT_EQ(documents::recent(settings).front(), path);
    EXPECT_TRUE(window->messages().texts().isEmpty());
}

TEST_F(MainWindowTest, StartWithMeDrawsTheChainFromTheAnswers) {
    window->startWithMe();
    auto* guide = window->findChild<GuideStrip*>();
    ASSERT_TRUE(guide->isVisible());
    auto* line = guide->findChild<QLineEdit*>();
    for (const char* answer : {"Ada", "Buyer", "Warehouse", "Retail customer"}) {
        QTest::keyClicks(line, QString::fromLatin1(answer));
        QTest::keyClick(line, Qt::Key_Return);
    }
    for (QPushButton* button : guide->findChildren<QPushButton*>()) {
        if (button->text().startsWith(QStringLiteral("Nobody")))
            button->click();
    }
    const Chain& chain = window->bridge().chain();
    QStringList roles;
    for (const Role& role : chain.roles())
        roles << QString::fromStdString(role.title);
    EXPECT_EQ(roles,
              QStringList({QStringLiteral("Buyer"), QStringLiteral("Warehouse"), QStringLiteral("Retail customer")}));
    EXPECT_EQ(chain.roles().at(0)->holders, std::vector<PersonKey>{chain.info().owner});
    EXPECT_EQ(chain.roles().at(2)->kind, RoleKind::endCustomer);
    EXPECT_EQ(chain.services().size(), 2U);
    EXPECT_FALSE(guide->isVisible());
}

TEST_F(MainWindowTest, TypingAChainDrawsItInOneStep) {
    window->newBlank();
    SheetHost& host = *window->findChild<SheetHost*>();
    const RoleKey first = host.addRole(RoleKind::internal, {}, {0.0, 0.0});
    host.renameRole(first, "Buyer > Warehouse > Retail");
    QStringList titles;
    for (const Role& role : window->bridge().chain().roles())
        titles << QString::fromStdString(role.title);
    EXPECT_EQ(titles, QStringList({QStringLiteral("Buyer"), QStringLiteral("Warehouse"), QStringLiteral("Retail")}));
    EXPECT_EQ(window->bridge().chain().services().size(), 2U);
    window->actions().undo->trigger();
    EXPECT_TRUE(window->bridge().chain().roles().isEmpty()) << "the card and its first name are one step";
}

TEST_F(MainWindowTest, ARefusedEditShowsOneMessage) {
    openSample();
    window->bridge().perform(gestures::rename(window->bridge().chain(), RoleKey("r1"), ""));
    EXPECT_EQ(window->messages().texts().size(), 1);
}

TEST_F(MainWindowTest, RemovingAndUndoingGivesTheSameChain) {
    openSample();
    const Chain before = window->bridge().chain();
    window->canvas().setSelection({{RoleKey("r2")}, {}, {}});
    window->actions().remove->trigger();
    EXPECT_FALSE(window->bridge().chain().roles().contains(RoleKey("r2")));
    window->actions().undo->trigger();
    EXPECT_EQ(window->bridge().chain(), before);
}

TEST_F(MainWindowTest, UndoBringsWhatItChangesIntoSight) {
    openSample();
    Canvas& canvas = window->canvas();
    window->bridge().perform(gestures::rename(window->bridge().chain(), RoleKey("r1"), "Buyer"));
    canvas.centreOn({9000, 9000});
    const auto isSeen = [&] {
        const Slot slot = window->bridge().chain().roles().slotOf(RoleKey("r1"));
        return canvas.visibleSheet().contains(canvas.scene().card(slot)->rect());
    };
    ASSERT_FALSE(isSeen());
    window->actions().undo->trigger();
    EXPECT_TRUE(isSeen());
}

TEST_F(MainWindowTest, LayingOutIsOneStepThatUndoTakesBack) {
    openSample();
    const Chain before = window->bridge().chain();
    window->actions().layOut->trigger();
    EXPECT_FALSE(window->bridge().chain() == before);
    window->actions().undo->trigger();
    EXPECT_EQ(window->bridge().chain(), before);
    EXPECT_FALSE(window->actions().undo->isEnabled());
}

TEST_F(MainWindowTest, CopiesRolesIntoAnotherDocument) {
    openSample();
    window->canvas().setSelection({{RoleKey("r1"), RoleKey("r2")}, {}, {}});
    window->actions().copy->trigger();
    window->newBlank();
    window->actions().paste->trigger();
    EXPECT_EQ(window->bridge().chain().roles().size(), 2U);
    EXPECT_EQ(window->bridge().chain().services().size(), 1U);
    EXPECT_EQ(window->canvas().selection().roles.size(), 2U);
    EXPECT_TRUE(window->messages().texts().isEmpty())
        << window->messages().texts().join(QLatin1Char(' ')).toStdString();
}

TEST_F(MainWindowTest, OpensAFileOfAnotherFormatAsADocumentOfItsOwn) {
    const QString path = folder.filePath(QStringLiteral("serves.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("server,customer\nBuyer,Warehouse\nWarehouse,Retail\n");
    file.close();
    ASSERT_TRUE(window->openPath(path)) << window->messages().texts().join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(window->bridge().chain().roles().size(), 3U);
    EXPECT_EQ(window->bridge().title(), QStringLiteral("serves"));
}

TEST_F(MainWindowTest, KeepsADocumentWhoseFileIsGoneUntilItIsLetGo) {
    openSample();
    ASSERT_TRUE(QFile::remove(window->bridge().path()));
    window->showStartPage();
    EXPECT_EQ(window->bridge().chain(), support::sampleChain());
    EXPECT_EQ(window->messages().texts().size(), 1);
    window->newBlank();
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(window->bridge().chain(), support::sampleChain());
    EXPECT_EQ(window->messages().texts().size(), 1);
    EXPECT_TRUE(QDir(documents::folder()).entryInfoList({QStringLiteral("*.chain")}).isEmpty());
    // What was said again shows with the next events.
    QApplication::processEvents();
    for (QPushButton* button : window->messages().findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QLatin1String("Close without a copy")) {
            button->click();
            break;
        }
    }
    EXPECT_FALSE(window->bridge().isOpen());
    EXPECT_TRUE(window->messages().texts().isEmpty());
    EXPECT_TRUE(window->close());
}

TEST_F(MainWindowTest, TakesAMessageAwayWhenWhatItOffersIsPast) {
    openSample();
    window->canvas().setSelection({{RoleKey("r2")}, {}, {}});
    window->actions().remove->trigger();
    ASSERT_EQ(window->messages().texts().size(), 1);
    window->actions().undo->trigger();
    EXPECT_TRUE(window->messages().texts().isEmpty());

    const QString path = window->bridge().path();
    ASSERT_TRUE(QFile::rename(path, path + QStringLiteral(".away")));
    window->bridge().lookForOthers();
    EXPECT_EQ(window->messages().texts().size(), 1);
    ASSERT_TRUE(QFile::rename(path + QStringLiteral(".away"), path));
    window->bridge().lookForOthers();
    EXPECT_TRUE(window->messages().texts().isEmpty());
}

TEST_F(MainWindowTest, NoKeyIsAskedForTwice) {
    QStringList keys;
    for (const QAction* action : static_cast<QWidget*>(window.get())->actions()) {
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString();
    }
    EXPECT_GT(keys.size(), 10);
    EXPECT_EQ(keys.removeDuplicates(), 0) << keys.join(QLatin1Char(' ')).toStdString();
}

TEST_F(MainWindowTest, ShowsTheWholeChainAfterLayingItOut) {
    openSample();
    Canvas& canvas = window->canvas();
    canvas.setZoom(1.0, QPointF());
    window->findChild<SheetHost*>()->moveRoles(std::vector<gestures::Placement>{{RoleKey("r1"), {90000.0, 90000.0}}},
                                               "move");
    canvas.revealRole(RoleKey("r1"));
    window->actions().layOut->trigger();
    EXPECT_TRUE(canvas.visibleSheet().contains(canvas.scene().bounds()));
}

TEST_F(MainWindowTest, IsNoLargerThanItsScreen) {
    settings.clear();
    window->resize(9000, 9000);
    settings.setValue(QStringLiteral("window/geometry"), window->saveGeometry());
    MainWindow other(support::surroundings(), theme, settings);
    const QSize room = other.screen()->availableGeometry().size();
    EXPECT_EQ(other.size().boundedTo(room), other.size());
}

TEST_F(MainWindowTest, ChangesItsThemeWhileItIsOpen) {
    openSample();
    window->actions().themeDark->trigger();
    EXPECT_TRUE(theme.isDark());
    EXPECT_TRUE(window->canvas().sheetPalette().isDark);
    EXPECT_EQ(settings.value(QStringLiteral("window/theme")).toInt(), static_cast<int>(ThemeChoice::dark));
    window->actions().themeLight->trigger();
    EXPECT_FALSE(window->canvas().sheetPalette().isDark);
    EXPECT_EQ(settings.value(QStringLiteral("window/theme")).toInt(), static_cast<int>(ThemeChoice::light));
}

TEST_F(MainWindowTest, ACommandThatIsNamedWhollyStandsFirstInThePalette) {
    openSample();
    auto* findings = window->findChild<QDockWidget*>(QStringLiteral("findings"));
    ASSERT_FALSE(findings->isVisible());
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* line = window->findChild<FindLine*>()->findChild<QLineEdit*>();
    // "Findings on the cards" begins with it too.
    QTest::keyClicks(line, QStringLiteral("findings"));
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_TRUE(findings->isVisible());
}

} // namespace
} // namespace throughline
