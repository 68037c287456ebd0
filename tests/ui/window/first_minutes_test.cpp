// A blank sheet and what it begins with: ghost cards, typed and pasted chains, the tray, the question at the last card.
#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "resources/resources.h"
#include "tests/ui/open_document.h"
#include "ui/canvas/canvas.h"
#include "ui/document/documents.h"
#include "ui/find/find_line.h"
#include "ui/looks/theme.h"
#include "ui/panels/outline_panel.h"
#include "ui/sheet/chain_counts.h"
#include "ui/sheet/end_question.h"
#include "ui/sheet/ghost_cards.h"
#include "ui/sheet/guide_strip.h"
#include "ui/sheet/tray_panel.h"
#include "ui/window/main_window.h"

/// So that a failure can be read.
static void PrintTo(const QString& text, std::ostream* out) {
    *out << text.toStdString();
}

namespace throughline {
namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

class FirstMinutes : public testing::Test {
  protected:
    FirstMinutes() {
        initialiseResources();
        QStandardPaths::setTestModeEnabled(true);
        for (const QFileInfo& file : QDir(documents::folder()).entryInfoList({QStringLiteral("*.chain")}))
            QFile::remove(file.filePath());
        window = std::make_unique<MainWindow>(support::surroundings(), theme, settings);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void openBlank() {
        window->newBlank();
        QTest::qWait(50);
    }
    [[nodiscard]] const Chain& chain() { return window->bridge().chain(); }
    /// "Buyer > Warehouse" for each service, with a star at end customers.
    [[nodiscard]] QStringList services() {
        QStringList all;
        const auto name = [&](const RoleKey& key) {
            const Role& role = *chain().roles().find(key);
            return QString::fromStdString(role.title) + (role.kind == RoleKind::endCustomer ? text("*") : QString());
        };
        for (const Service& service : chain().services())
            all << name(service.server) + text(" > ") + name(service.customer);
        return all;
    }
    [[nodiscard]] QStringList titles() {
        QStringList all;
        for (const Role& role : chain().roles())
            all << QString::fromStdString(role.title);
        return all;
    }
    template <class W>
    [[nodiscard]] W& part() {
        return *window->findChild<W*>();
    }
    void paste(const char* words) {
        QApplication::clipboard()->setText(text(words));
        QTest::keyClick(&window->canvas(), Qt::Key_V, Qt::ControlModifier);
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Theme theme{*qApp};
    std::unique_ptr<MainWindow> window;
};

TEST_F(FirstMinutes, ThreeGhostCardsBecomeAChainByKeyboardAlone) {
    openBlank();
    auto& ghosts = part<GhostCards>();
    ASSERT_TRUE(ghosts.isVisible());
    ASSERT_TRUE(ghosts.line(0).hasFocus());
    for (const char* title : {"Buyer", "Warehouse manager", "Retail customer"}) {
        QTest::keyClicks(QApplication::focusWidget(), text(title));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_FALSE(ghosts.isVisible());
    EXPECT_EQ(services(),
              QStringList({text("Buyer > Warehouse manager"), text("Warehouse manager > Retail customer*")}));
    EXPECT_TRUE(window->canvas().hasFocus());
    EXPECT_TRUE(QFileInfo::exists(window->bridge().path()));
}

TEST_F(FirstMinutes, AClickOnAnotherGhostCardTakesWhatWasTypedAndOpensThatOne) {
    openBlank();
    auto& ghosts = part<GhostCards>();
    const auto clickOn = [&](std::size_t ghost) {
        QTest::mouseClick(&ghosts, Qt::LeftButton, {}, ghosts.line(ghost).geometry().center());
    };
    clickOn(1);
    EXPECT_TRUE(ghosts.line(0).hasFocus()) << "without a first role there is nobody to serve";
    QTest::keyClicks(QApplication::focusWidget(), text("Buyer"));
    clickOn(1);
    ASSERT_TRUE(ghosts.line(1).hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), text("Warehouse manager"));
    clickOn(2);
    ASSERT_TRUE(ghosts.line(2).hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), text("Retail customer"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(services(),
              QStringList({text("Buyer > Warehouse manager"), text("Warehouse manager > Retail customer*")}));
}

TEST_F(FirstMinutes, ATitleInQuotesMayHaveAnArrowInItAndKeepsItWhenItIsEdited) {
    openBlank();
    QTest::keyClicks(QApplication::focusWidget(), text("\"Orders > 500\""));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(titles(), QStringList{text("Orders > 500")});
    window->canvas().selectAll();
    window->canvas().setFocus();
    QTest::keyClick(&window->canvas(), Qt::Key_F2);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->text(), text("\"Orders > 500\""));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(titles(), QStringList{text("Orders > 500")}) << "nothing was typed, nothing is made of it";
    QTest::keyClick(&window->canvas(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), text("\"Orders > 900\""));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(titles(), QStringList{text("Orders > 900")});
}

TEST_F(FirstMinutes, TheQuestionWaitsUntilTheTitleIsTyped) {
    openBlank();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    paste("Buyer > Warehouse");
    auto& question = part<EndQuestion>();
    window->canvas().setSelection({{std::next(chain().roles().begin())->key}, {}, {}});
    window->canvas().setFocus();
    QTest::keyClick(&window->canvas(), Qt::Key_A);
    QApplication::processEvents();
    ASSERT_NE(qobject_cast<QLineEdit*>(QApplication::focusWidget()), nullptr);
    EXPECT_FALSE(question.isVisible());
    QTest::keyClicks(QApplication::focusWidget(), text("Retail"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_TRUE(question.isVisible());
}

TEST_F(FirstMinutes, ARoleThatIsMadeByNameStandsBesideTheOneItServes) {
    openBlank();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    paste("Buyer > Warehouse > Retail");
    Canvas& canvas = window->canvas();
    const RoleKey warehouse = std::next(chain().roles().begin())->key;
    canvas.setSelection({{warehouse}, {}, {}});
    QApplication::processEvents();
    QLineEdit* line = nullptr;
    for (QLineEdit* one : window->findChildren<QLineEdit*>()) {
        if (one->placeholderText() == text("Add a role that serves it"))
            line = one;
    }
    ASSERT_NE(line, nullptr);
    line->setFocus();
    QTest::keyClicks(line, text("Planner"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(titles().last(), text("Planner"));
    const auto rectOf = [&](const RoleKey& key) { return canvas.scene().card(chain().roles().slotOf(key))->rect(); };
    RoleKey planner;
    for (const Role& role : chain().roles()) {
        if (role.title == "Planner")
            planner = role.key;
    }
    const QRectF stands = rectOf(planner);
    EXPECT_LT(stands.right(), rectOf(warehouse).left());
    EXPECT_LT(std::abs(stands.center().y() - rectOf(warehouse).center().y()), 160.0);
    for (const Role& role : chain().roles())
        EXPECT_TRUE(role.key == planner || !rectOf(role.key).intersects(stands)) << role.title;
    QApplication::processEvents();
    EXPECT_TRUE(canvas.visibleSheet().contains(stands));
    ASSERT_TRUE(window->bridge().undo());
    EXPECT_EQ(titles().size(), 3) << "with its place in one step";
}

TEST_F(FirstMinutes, AGhostCardTakesAWholeChain) {
    openBlank();
    QTest::keyClicks(QApplication::focusWidget(), text("Buyer"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), text("Warehouse > Retail"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(part<GhostCards>().isVisible());
    EXPECT_EQ(services(), QStringList({text("Buyer > Warehouse"), text("Warehouse > Retail")}));
}

TEST_F(FirstMinutes, EscOrAnotherRoleEndsTheGhostCards) {
    openBlank();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(part<GhostCards>().isVisible());
    EXPECT_TRUE(chain().roles().isEmpty());
    EXPECT_TRUE(window->canvas().hasFocus());

    openBlank();
    ASSERT_TRUE(part<GhostCards>().isVisible());
    Role role;
    role.title = "Nurse";
    window->bridge().perform(gestures::addRole(chain(), window->bridge().keys(), role, {}, {}));
    EXPECT_FALSE(part<GhostCards>().isVisible());
}

TEST_F(FirstMinutes, TypingInANewCardsTitleMakesAChain) {
    openBlank();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(&window->canvas(), Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), text("Buyer > Warehouse > Retail"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(services(), QStringList({text("Buyer > Warehouse"), text("Warehouse > Retail")}));
}

TEST_F(FirstMinutes, PastedNamesWaitInTheTrayAndSurviveARestart) {
    openBlank();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    paste("Buyer\tPurchasing\nPlanner\tProduction\nbuyer\n");
    auto& tray = part<TrayPanel>();
    ASSERT_TRUE(tray.isVisible());
    EXPECT_EQ(tray.names(), QStringList({text("Buyer"), text("Planner")}));
    EXPECT_TRUE(chain().roles().isEmpty());

    const QString path = window->bridge().path();
    window->showStartPage();
    EXPECT_TRUE(tray.names().isEmpty());
    ASSERT_TRUE(window->bridge().open(path));
    EXPECT_EQ(tray.names(), QStringList({text("Buyer"), text("Planner")}));

    auto& list = *tray.findChild<QListWidget*>();
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(titles(), QStringList(text("Buyer")));
    EXPECT_EQ(tray.names(), QStringList(text("Planner")));
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Delete);
    EXPECT_TRUE(tray.names().isEmpty());
    EXPECT_EQ(titles(), QStringList(text("Buyer")));
}

TEST_F(FirstMinutes, ANameDroppedOnTheSheetBecomesARoleThere) {
    openBlank();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    part<TrayPanel>().add({text("Buyer")});
    Canvas& canvas = window->canvas();
    QMimeData content;
    content.setData(QString::fromLatin1(TrayPanel::namesMimeType), "Buyer");
    const QPoint pixel(300, 200);
    QDragEnterEvent enter(pixel, Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    const QPointF sheet = canvas.toSheet(pixel);
    QDropEvent drop(QPointF(pixel), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas.viewport(), &drop);
    ASSERT_EQ(titles(), QStringList(text("Buyer")));
    const Place& place = *chain().places().begin();
    EXPECT_NEAR(place.x, sheet.x(), 4.0);
    EXPECT_NEAR(place.y, sheet.y(), 4.0);
    EXPECT_TRUE(part<TrayPanel>().names().isEmpty());
}

TEST_F(FirstMinutes, APastedChainIsDrawn) {
    openBlank();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    paste("Buyer > Warehouse\nPlanner > Warehouse");
    EXPECT_EQ(services(), QStringList({text("Buyer > Warehouse"), text("Planner > Warehouse")}));
}

TEST_F(FirstMinutes, RolesPastedOnAGhostCardAreThoseRoles) {
    openBlank();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    paste("Buyer > Warehouse\nPlanner > Warehouse");
    window->actions().selectAll->trigger();
    window->actions().copy->trigger();
    openBlank();
    ASSERT_TRUE(part<GhostCards>().line(0).hasFocus());
    ASSERT_TRUE(chain().roles().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QApplication::processEvents();
    EXPECT_EQ(services(), QStringList({text("Buyer > Warehouse"), text("Planner > Warehouse")}));
    EXPECT_FALSE(part<GhostCards>().isVisible());
    EXPECT_TRUE(part<TrayPanel>().names().isEmpty());
}

TEST_F(FirstMinutes, AsksOnceWhetherTheChainEndsHere) {
    openBlank();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    paste("Buyer > Warehouse");
    auto& question = part<EndQuestion>();
    EXPECT_FALSE(question.isVisible()) << "with two cards nothing is asked";
    paste("Warehouse > Retail");
    QApplication::processEvents();
    ASSERT_TRUE(question.isVisible());
    window->canvas().centreOn({20'000.0, 20'000.0});
    EXPECT_FALSE(question.isVisible()) << "beside other cards it would seem to ask about those";
    QTest::keyClick(window.get(), Qt::Key_Q, Qt::AltModifier);
    ASSERT_TRUE(question.isVisible());
    ASSERT_TRUE(question.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_FALSE(question.isVisible());
    EXPECT_TRUE(window->canvas().hasFocus());
    EXPECT_EQ(services().last(), text("Warehouse > Retail"));

    paste("Buyer > Retail");
    QApplication::processEvents();
    EXPECT_FALSE(question.isVisible()) << "after “Not yet” it is not asked again for that card";
    paste("Buyer > Wholesale");
    QApplication::processEvents();
    ASSERT_TRUE(question.isVisible());
    for (QPushButton* button : question.findChildren<QPushButton*>()) {
        if (button->text() == text("End customer"))
            button->click();
    }
    EXPECT_EQ(services().last(), text("Buyer > Wholesale*"));
    EXPECT_FALSE(question.isVisible());
}

TEST_F(FirstMinutes, CountsTheRolesThatHaveACustomerAndSelectsTheOthers) {
    openBlank();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    paste("Buyer > Warehouse > Retail\nPlanner > Warehouse");
    paste("Auditor");
    auto& counts = part<ChainCounts>();
    counts.refresh();
    EXPECT_EQ(ChainCounts::of(chain()).roles, 4U);
    EXPECT_EQ(ChainCounts::of(chain()).served, 3U);
    EXPECT_EQ(ChainCounts::of(chain()).assumed.size(), 1U);
    QToolButton* served = nullptr;
    QToolButton* assumed = nullptr;
    for (QToolButton* button : counts.findChildren<QToolButton*>()) {
        if (button->text() == text("3 of 4 roles have a customer"))
            served = button;
        if (button->text().startsWith(text("Mark")))
            assumed = button;
    }
    ASSERT_TRUE(served != nullptr && assumed != nullptr);
    served->click();
    ASSERT_EQ(window->canvas().selection().roles.size(), 1U);
    EXPECT_EQ(chain().roles().find(window->canvas().selection().roles.front())->title, "Auditor");
    assumed->click();
    EXPECT_EQ(services().at(1), text("Warehouse > Retail*"));
    EXPECT_TRUE(ChainCounts::of(chain()).assumed.empty());
}

TEST_F(FirstMinutes, TheGuideTakesSeveralCustomersAndGoesBack) {
    window->startWithMe();
    QTest::qWait(50);
    auto& guide = part<GuideStrip>();
    EXPECT_FALSE(part<GhostCards>().isVisible());
    auto* line = guide.findChild<QLineEdit*>();
    const auto answer = [line](const char* words) {
        QTest::keyClicks(line, text(words));
        QTest::keyClick(line, Qt::Key_Return);
    };
    for (const char* words : {"Ada", "Buyer", "Warehouse, Planner"})
        answer(words);
    EXPECT_EQ(services(), QStringList({text("Buyer > Warehouse"), text("Buyer > Planner")}));
    EXPECT_EQ(line->accessibleName(), text("Whom does Warehouse serve?"));
    QTest::keyClick(line, Qt::Key_Backspace, Qt::AltModifier);
    EXPECT_EQ(titles(), QStringList(text("Buyer")));
    EXPECT_EQ(line->accessibleName(), text("Whom do you serve?"));
    QTest::keyClick(line, Qt::Key_Backspace, Qt::AltModifier);
    EXPECT_TRUE(chain().roles().isEmpty());
    EXPECT_EQ(line->accessibleName(), text("What is your role?"));
    for (const char* words : {"Buyer", "Warehouse, Planner", "Retail customer"})
        answer(words);
    EXPECT_EQ(line->accessibleName(), text("Whom does Planner serve?"));
    answer("retail customer");
    const auto end = [&guide] {
        for (QPushButton* button : guide.findChildren<QPushButton*>()) {
            if (button->text().startsWith(text("Nobody")))
                button->click();
        }
    };
    EXPECT_EQ(line->accessibleName(), text("Whom does Retail customer serve?"));
    end();
    EXPECT_FALSE(guide.isVisible());
    EXPECT_EQ(services(), QStringList({text("Buyer > Warehouse"), text("Buyer > Planner"),
                                       text("Warehouse > Retail customer*"), text("Planner > Retail customer*")}));
}

TEST_F(FirstMinutes, FindAnswersToEveryKindOfTextAndSelectsAll) {
    ASSERT_TRUE(window->bridge().create(folder.filePath(QStringLiteral("a.chain")), support::sampleChain()));
    QApplication::processEvents();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto& find = part<FindLine>();
    auto* line = find.findChild<QLineEdit*>();
    auto* list = find.findChild<QListWidget*>();
    ASSERT_TRUE(find.isVisible() && line->hasFocus());
    QTest::keyClicks(line, text("MANAGER"));
    ASSERT_EQ(list->count(), 3);
    EXPECT_EQ(list->item(0)->text(), text("Purchasing manager"));
    EXPECT_EQ(list->item(2)->text(), text("Select all roles that fit “MANAGER”"));
    QTest::keyClick(line, Qt::Key_Up);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(find.isVisible());
    EXPECT_EQ(window->canvas().selection().roles.size(), 2U);

    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(line, text("full sh"));
    EXPECT_EQ(list->item(0)->text(), text("Full shelves"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(window->canvas().selection().services, std::vector<ServiceKey>{ServiceKey("s3")});
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(line, text("Store > Shop"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(services().last(), text("Store > Shop"));
}

TEST_F(FirstMinutes, ThePaletteListsEveryCommandAndTakesLettersInTheirOrder) {
    ASSERT_TRUE(window->bridge().create(folder.filePath(QStringLiteral("a.chain")), support::sampleChain()));
    QApplication::processEvents();
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto& find = part<FindLine>();
    auto* line = find.findChild<QLineEdit*>();
    auto* list = find.findChild<QListWidget*>();
    ASSERT_TRUE(find.isVisible());
    EXPECT_GT(list->count(), 40);
    QTest::keyClicks(line, text("thdark"));
    ASSERT_GE(list->count(), 1);
    EXPECT_EQ(list->item(0)->text(), text("Dark"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(theme.isDark());
    theme.choose(ThemeChoice::light);
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(find.isVisible());
    EXPECT_TRUE(window->canvas().hasFocus());
}

TEST_F(FirstMinutes, TheOutlineAndTheSheetSelectEachOther) {
    ASSERT_TRUE(window->bridge().create(folder.filePath(QStringLiteral("a.chain")), support::sampleChain()));
    auto* dock = window->findChild<QDockWidget*>(QStringLiteral("outline"));
    EXPECT_FALSE(dock->isVisible());
    dock->toggleViewAction()->trigger();
    QApplication::processEvents();
    auto& outline = part<OutlinePanel>();
    auto* tree = outline.findChild<QTreeView*>();
    ASSERT_TRUE(tree->isVisible());
    window->canvas().setSelection(gestures::Selection{{RoleKey("r2")}, {}, {}});
    EXPECT_EQ(tree->currentIndex().data().toString(), text("Warehouse manager"));
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down})
        QTest::keyClick(tree, key);
    EXPECT_EQ(tree->currentIndex().data().toString(), text("Director of supply chain and operations"));
    EXPECT_EQ(window->canvas().selection().roles, std::vector<RoleKey>{RoleKey("r6")});
    auto* line = outline.findChild<QLineEdit*>();
    QTest::keyClicks(line, text("renego"));
    EXPECT_EQ(tree->model()->rowCount(), 1);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(window->findChild<QDockWidget*>(QStringLiteral("trace"))->isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_GT(tree->model()->rowCount(), 1);
}

} // namespace
} // namespace throughline
