// Find and the command palette over the sheet, and steps back that are one for a person.
#include "ui/find/find_line.h"

#include <QListWidget>

#include "tests/ui/sample_chain.h"
#include "tests/ui/window/a_window.h"
#include "ui/sheet/end_question.h"
#include "ui/sheet/sheet_host.h"
#include "ui/window/window_actions.h"

namespace throughline {
namespace {

class FindTest : public support::AWindow {
  protected:
    void open(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(window.get(), key, modifiers);
        find = window->findChild<FindLine*>();
        line = find->findChild<QLineEdit*>();
        list = find->findChild<QListWidget*>();
        ASSERT_TRUE(find->isVisible());
    }
    [[nodiscard]] QStringList rows() const {
        QStringList rows;
        for (int i = 0; i < list->count(); ++i)
            rows << list->item(i)->text();
        return rows;
    }
    SheetHost& host() { return *window->findChild<SheetHost*>(); }
    FindLine* find = nullptr;
    QLineEdit* line = nullptr;
    QListWidget* list = nullptr;
};

TEST_F(FindTest, ADepartmentIsFoundAndSelectsItsRoles) {
    openSample();
    open(Qt::Key_F, Qt::ControlModifier);
    const std::string department = chain().roles().find(RoleKey("r1"))->department;
    ASSERT_FALSE(department.empty());
    std::vector<RoleKey> members;
    for (const Role& role : chain().roles()) {
        if (role.department == department)
            members.push_back(role.key);
    }
    QTest::keyClicks(line, QString::fromStdString(department).left(5).toUpper());
    const auto row = rows().indexOf(QString::fromStdString(department));
    ASSERT_GE(row, 0) << rows().join(QLatin1Char('|')).toStdString();
    for (int i = 0; i < row; ++i)
        QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(find->isVisible());
    EXPECT_EQ(canvas().selection().roles, members);
}

TEST_F(FindTest, EnterOnWhatIsNotPossibleNowSaysWhatItNeeds) {
    openSample();
    ASSERT_FALSE(window->actions().undo->isEnabled());
    open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(line, QStringLiteral("undo"));
    ASSERT_EQ(rows().value(0), QStringLiteral("Undo")) << "what was named stands first, although it is not possible";
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(find->isVisible());
    EXPECT_EQ(window->messages().texts(),
              QStringList(QString::fromUtf8("“Undo” is not possible now. There is nothing to undo.")));
}

TEST_F(FindTest, ANewCardAndTheNameTypedOnItAreOneStepToUndoAndToRedo) {
    openSample();
    const Chain before = chain();
    const RoleKey first = host().addRole(RoleKind::internal, {}, {4000.0, 0.0});
    host().renameRole(first, "Auditor");
    const Chain named = chain();
    window->actions().undo->trigger();
    EXPECT_EQ(chain().roles().size(), before.roles().size());
    window->actions().redo->trigger();
    EXPECT_EQ(chain().roles().find(first)->title, named.roles().find(first)->title);
    // A second name is a step of its own.
    host().renameRole(first, "Controller");
    window->actions().undo->trigger();
    EXPECT_EQ(chain().roles().find(first)->title, "Auditor");
    window->actions().undo->trigger();
    EXPECT_FALSE(chain().roles().contains(first));
}

TEST_F(FindTest, ACardThatGotItsNameWhenItWasMadeIsRenamedInAStepOfItsOwn) {
    openSample();
    const RoleKey first = host().addRole(RoleKind::internal, "Auditor", {4000.0, 0.0});
    host().renameRole(first, "Controller");
    window->actions().undo->trigger();
    ASSERT_TRUE(chain().roles().contains(first));
    EXPECT_EQ(chain().roles().find(first)->title, "Auditor");
}

TEST_F(FindTest, TheQuestionWhereTheChainEndsCoversNoCardAndTakesTab) {
    window->newBlank();
    QTest::qWait(50);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    const std::vector<RoleKey> roles = host().typeChain("Buyer > Warehouse > Retail", {0.0, 0.0});
    ASSERT_EQ(roles.size(), 3U);
    // Right below the card that is asked about.
    host().addRole(RoleKind::internal, "Clerk", {canvas().scene().card(2)->box.centre.x, 96.0});
    canvas().setZoom(1.0);
    canvas().setSelection({{roles.back()}, {}, {}});
    canvas().revealRole(roles.back());
    QApplication::processEvents();
    auto& question = *window->findChild<EndQuestion*>();
    ASSERT_TRUE(question.isVisible());
    const QRectF place(canvas().toSheet(question.pos()), QSizeF(question.size()) / canvas().zoom());
    std::vector<Slot> covered;
    canvas().scene().cardsIn(place, covered);
    EXPECT_EQ(covered, std::vector<Slot>());
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_Tab);
    EXPECT_TRUE(question.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(question.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(canvas().hasFocus());
}

} // namespace
} // namespace throughline
