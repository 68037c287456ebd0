#include "ui/customers/customers_panel.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <algorithm>

#include "core/model/daily.h"
#include "tests/ui/open_document.h"
#include "ui/customers/customer_detail.h"
#include "ui/customers/customer_list.h"
#include "ui/customers/customer_remarks.h"
#include "ui/customers/customer_row.h"
#include "ui/panels/fields.h"
#include "ui/words/words.h"

namespace throughline {
namespace {

/// Until an edit is shown: it is answered in the next turn, and what is new shows in the one after.
void settle() {
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}

class CustomersPanelTest : public testing::Test {
  protected:
    CustomersPanelTest() {
        DocumentInfo info = open.bridge.chain().info();
        info.owner = PersonKey("p1");
        perform(gestures::change(open.bridge.chain(), info));
        panel.resize(1100, 600);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }
    void perform(const Result<Edit>& edit) {
        ASSERT_TRUE(open.bridge.perform(edit));
        settle();
    }
    [[nodiscard]] QString order() const {
        QStringList keys;
        for (const CustomerLine& line : panel.list().lines())
            keys << QString::fromStdString(line.role.text());
        return keys.join(QLatin1Char(' '));
    }
    template <class Widget>
    Widget* named(const QString& name) const {
        for (Widget* one : panel.findChildren<Widget*>()) {
            if (one->isVisible() && (one->accessibleName() == name || textOf(*one) == name))
                return one;
        }
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }
    template <class Widget>
    static QString textOf(const Widget& widget) {
        if constexpr (requires { widget.text(); })
            return widget.text();
        else
            return {};
    }
    [[nodiscard]] bool says(const QString& words) const {
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    void choose(const char* role) {
        panel.choose(RoleKey(role));
        settle();
    }

    support::OpenDocument open;
    CustomersPanel panel{open.bridge};
};

TEST_F(CustomersPanelTest, RanksTheCustomersWithTheirReasons) {
    ASSERT_EQ(order(), QStringLiteral("r6 r3 r2"));
    const CustomerLine& first = panel.list().lines().front();
    EXPECT_EQ(first.reason, QStringLiteral("Your manager: decides pay, career and reputation"));
    EXPECT_EQ(first.next, QStringLiteral("Ask what they expect, and note it."));
    EXPECT_EQ(panel.list().chosen(), RoleKey("r6"));
    EXPECT_TRUE(panel.list()
                    .model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Primary customer: Director of supply chain and operations.")));
    EXPECT_TRUE(says(QStringLiteral("is assumed until you tick what is so")));
}

TEST_F(CustomersPanelTest, TakesAnOwnOrderByTheKeysAndGoesBack) {
    panel.list().setFocus();
    QTest::keyClick(&panel.list(), Qt::Key_Down, Qt::AltModifier);
    settle();
    EXPECT_EQ(order(), QStringLiteral("r3 r6 r2"));
    EXPECT_EQ(panel.list().chosen(), RoleKey("r6")) << "the customer that was moved stays chosen";
    QTest::keyClick(&panel.list(), Qt::Key_Down, Qt::AltModifier);
    settle();
    EXPECT_EQ(order(), QStringLiteral("r3 r2 r6"));
    QTest::keyClick(&panel.list(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&panel.list(), Qt::Key_Up, Qt::AltModifier);
    settle();
    EXPECT_EQ(order(), QStringLiteral("r3 r6 r2"));
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Back to the computed order")), Qt::LeftButton);
    settle();
    EXPECT_EQ(order(), QStringLiteral("r6 r3 r2"));
    EXPECT_TRUE(open.bridge.undo());
    settle();
    EXPECT_EQ(order(), QStringLiteral("r3 r6 r2"));
}

/// Takes a drop as the view does at the end of a drag.
class DroppedOn : public CustomerList {
  public:
    void drop(QPoint at) {
        QMimeData dragged;
        QDropEvent event(at, Qt::MoveAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        dropEvent(&event);
    }
};

TEST(CustomerListTest, AsksForTheOrderInWhichADragEnds) {
    DroppedOn list;
    std::vector<CustomerLine> lines(3);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].role = RoleKey("r" + std::to_string(i));
        lines[i].number = static_cast<int>(i) + 1;
    }
    list.resize(400, 500);
    list.setLines(lines);
    list.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&list));
    std::string asked;
    QObject::connect(&list, &CustomerList::orderWanted, &list, [&](const std::vector<RoleKey>& order) {
        asked.clear();
        for (const RoleKey& role : order)
            asked += role.text();
    });
    const auto row = [&](int index) { return list.visualRect(list.model()->index(index, 0)); };
    list.choose(RoleKey("r2"));
    list.drop(row(0).topLeft() + QPoint(20, 4));
    EXPECT_EQ(asked, "r2r0r1");
    list.drop(row(0).bottomLeft() + QPoint(20, -4));
    EXPECT_EQ(asked, "r0r2r1");
    list.choose(RoleKey("r0"));
    list.drop({20, list.viewport()->height() - 2}); // below all
    EXPECT_EQ(asked, "r1r2r0");
    asked.clear();
    list.drop(row(0).center());
    list.drop(row(1).topLeft() + QPoint(20, 4));
    EXPECT_EQ(asked, "") << "it stands there already";
    EXPECT_EQ(list.lines(), lines) << "rows move when they come anew";
}

TEST_F(CustomersPanelTest, EditsSwayAndVouchingInPlace) {
    choose("r2");
    QTest::mouseClick(named<QCheckBox>(QStringLiteral("career")), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(named<QCheckBox>(QStringLiteral("Would vouch for me")), Qt::LeftButton, {}, QPoint(8, 8));
    settle();
    EXPECT_EQ(*open.bridge.chain().relationships().find({RoleKey("r1"), RoleKey("r2")}),
              (Relationship{RoleKey("r1"), RoleKey("r2"), {Sway::career}, std::nullopt, true}));
    EXPECT_EQ(order(), QStringLiteral("r6 r2 r3"));
    EXPECT_TRUE(says(QStringLiteral("Customer inside: decides career; would vouch for you")));
}

TEST_F(CustomersPanelTest, NotesARemarkInSeconds) {
    choose("r3");
    auto* line = named<QLineEdit>(QStringLiteral("What was said"));
    QTest::keyClicks(line, QStringLiteral("Always in time"));
    // The score comes after the words, and the words stay.
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Score: good")), Qt::LeftButton);
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Score: very good")), Qt::LeftButton);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    ASSERT_EQ(open.bridge.chain().feedback().size(), 1U);
    const Feedback& remark = *open.bridge.chain().feedback().begin();
    EXPECT_EQ(remark.customer, RoleKey("r3"));
    EXPECT_EQ(remark.score, 2);
    EXPECT_EQ(remark.note, "Always in time");
    EXPECT_EQ(remark.day, open.bridge.today());
    EXPECT_TRUE(says(QStringLiteral("very good: “Always in time”")));
    EXPECT_TRUE(line->text().isEmpty());
    // Nothing is noted twice, and nothing where nothing is said.
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(open.bridge.chain().feedback().size(), 1U);
    EXPECT_TRUE(says(QStringLiteral("Choose a score, or write what was said.")));
}

TEST_F(CustomersPanelTest, NotesARemarkOfAnotherCustomerAndDay) {
    choose("r3");
    auto* line = named<QLineEdit>(QStringLiteral("What was said"));
    QTest::keyClicks(line, QStringLiteral("Called back at once"));
    auto* customer = named<ChoiceField>(QStringLiteral("Who says it"));
    EXPECT_EQ(customer->currentText(), QStringLiteral("Production planner"));
    ASSERT_EQ(customer->count(), 3);
    // What is typed goes along to the one who is chosen.
    emit customer->chosen(QStringLiteral("r2"));
    settle();
    EXPECT_EQ(panel.list().chosen(), RoleKey("r2"));
    EXPECT_EQ(customer->currentText(), QStringLiteral("Warehouse manager"));
    EXPECT_EQ(line->text(), QStringLiteral("Called back at once"));
    auto* day = named<DayField>(QStringLiteral("On which day"));
    EXPECT_EQ(day->text(), words::ofDay(open.bridge.today()));
    emit day->dayCommitted(open.bridge.today().plus(-3));
    EXPECT_EQ(day->text(), words::ofDay(open.bridge.today().plus(-3)));
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    ASSERT_EQ(open.bridge.chain().feedback().size(), 1U);
    const Feedback& remark = *open.bridge.chain().feedback().begin();
    EXPECT_EQ(remark.customer, RoleKey("r2"));
    EXPECT_EQ(remark.day, open.bridge.today().plus(-3));
    // The next one is of today again, and nothing that was typed goes to whom one only looks at.
    EXPECT_EQ(day->text(), words::ofDay(open.bridge.today()));
    QTest::keyClicks(line, QStringLiteral("Half a thought"));
    choose("r3");
    EXPECT_EQ(line->text(), QString());
}

TEST_F(CustomersPanelTest, SaysWhatIsExpectedAndWhatWasSaidLast) {
    Service service = *open.bridge.chain().services().find(ServiceKey("s2"));
    service.expectation = "Every Monday";
    perform(gestures::change(open.bridge.chain(), service));
    for (const auto& [days, note] : {std::pair(-9, "Late"), std::pair(-2, "Always in time"), std::pair(4, "To come")}) {
        Feedback remark;
        remark.customer = RoleKey("r3");
        remark.day = open.bridge.today().plus(days);
        remark.note = note;
        perform(gestures::addFeedback(open.bridge.chain(), open.bridge.keys(), std::move(remark)));
    }
    const auto& lines = panel.list().lines();
    const auto line = std::ranges::find(lines, RoleKey("r3"), &CustomerLine::role);
    ASSERT_NE(line, lines.end());
    EXPECT_EQ(line->expectation, QStringLiteral("Expects “Every Monday”."));
    EXPECT_EQ(line->remark,
              QStringLiteral("Last remark: %1: “Always in time”").arg(words::ofDay(open.bridge.today().plus(-2))));
    const QString sentence = sentenceOf(*line);
    EXPECT_TRUE(sentence.contains(line->expectation)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(line->remark)) << sentence.toStdString();
}

TEST(CustomerRowTest, IsAsHighAsItsWordsNeed) {
    CustomerLine line;
    line.number = 1;
    line.title = QStringLiteral("Warehouse manager");
    line.reason = QStringLiteral("Your manager: decides pay");
    line.next = QStringLiteral("Nothing is due.");
    line.reputation = QStringLiteral("good");
    line.score = 1.0;
    const QFont font;
    const int few = CustomerRow(line, font, 400).height;
    line.remark = QStringLiteral("Last remark: 3 May 2026: “Always in time”.");
    line.expectation = QStringLiteral("Expects “Every Monday”.");
    const int more = CustomerRow(line, font, 400).height;
    EXPECT_GT(more, few);
    EXPECT_GT(CustomerRow(line, font, 180).height, more) << "narrower, its words go on in other lines";
    // However long the words: all of the row stays in its width and height, and no part lies on another.
    for (const int length : {10, 1000}) {
        line.title = line.holders = line.reason = line.next = line.expectation = line.remark =
            QStringLiteral("word ").repeated(length / 5);
        for (const int width : {120, 240, 500}) {
            const CustomerRow row(line, font, width);
            EXPECT_LT(row.height, 30 * QFontMetrics(font).height());
            for (std::size_t i = 0; i < row.words.size(); ++i) {
                const QRect& place = row.words[i].place;
                EXPECT_TRUE(QRect(0, 0, width, row.height).contains(place)) << width;
                EXPECT_FALSE(place.intersects(row.disc)) << width;
                EXPECT_FALSE(place.intersects(row.scale)) << width;
                for (std::size_t j = 0; j < i; ++j)
                    EXPECT_FALSE(place.intersects(row.words[j].place)) << width << ": " << i << " and " << j;
            }
        }
    }
}

TEST_F(CustomersPanelTest, NotesWhatIsExpectedAndWhatCanBeOpened) {
    choose("r3");
    auto* expectation = named<TextField>(QStringLiteral("What is expected of: Parts on time"));
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Note what they expect")), Qt::LeftButton);
    EXPECT_TRUE(expectation->hasFocus());
    QTest::keyClicks(expectation, QStringLiteral("Every Monday"));
    panel.list().setFocus();
    settle();
    EXPECT_EQ(open.bridge.chain().services().find(ServiceKey("s2"))->expectation, "Every Monday");
    auto* line = named<LineField>(QStringLiteral("Add what they can open: a raise, a transfer, a project"));
    QTest::keyClicks(line, QStringLiteral("A transfer"));
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    ASSERT_EQ(open.bridge.chain().opportunities().size(), 1U);
    auto* state = named<ChoiceField>(QStringLiteral("State of A transfer"));
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Down);
    settle();
    EXPECT_EQ(open.bridge.chain().opportunities().begin()->state, OpportunityState::taken);
}

TEST_F(CustomersPanelTest, DoesWhatIsToBeDoneNext) {
    Task task = open.task("t1");
    task.service = ServiceKey("s6");
    perform(gestures::change(open.bridge.chain(), task));
    EXPECT_EQ(panel.list().lines().front().next,
              QStringLiteral("Deliver “Renegotiate all freight” or say when: it is 92 days past its promised day."));
    EXPECT_TRUE(panel.list().lines().front().isUrgent);
    TaskKey wanted;
    QObject::connect(&panel, &CustomersPanel::taskWanted, &panel, [&](const TaskKey& key) { wanted = key; });
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Open the task")), Qt::LeftButton);
    EXPECT_EQ(wanted, TaskKey("t1"));
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Delivered today")), Qt::LeftButton);
    settle();
    EXPECT_EQ(open.task("t1").state, TaskState::delivered);
    EXPECT_EQ(open.task("t1").delivered, open.bridge.today());
    EXPECT_EQ(panel.list().lines().front().kept, QStringLiteral("0 of 1 on time (0 %)"));
}

TEST_F(CustomersPanelTest, AsksForWhatIsMissing) {
    Service reports = *open.bridge.chain().services().find(ServiceKey("s6"));
    reports.manager = false;
    perform(gestures::change(open.bridge.chain(), reports));
    EXPECT_TRUE(says(QStringLiteral("Who is your manager?")));
    QString named_;
    RoleKey of;
    QObject::connect(&panel, &CustomersPanel::managerWanted, &panel, [&](const RoleKey& role, const QString& title) {
        of = role;
        named_ = title;
    });
    auto* field = named<NameField>(QStringLiteral("Title of the manager’s role"));
    QTest::keyClicks(field, QStringLiteral("Head of purchasing"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(of, RoleKey("r1"));
    EXPECT_EQ(named_, QStringLiteral("Head of purchasing"));

    DocumentInfo info = open.bridge.chain().info();
    info.owner = {};
    perform(gestures::change(open.bridge.chain(), info));
    EXPECT_TRUE(says(QStringLiteral("Who are you?")));
    EXPECT_FALSE(panel.list().isVisible());
    field = named<NameField>(QStringLiteral("Your name"));
    QTest::keyClicks(field, QStringLiteral("New Person"));
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    const PersonKey owner = open.bridge.chain().info().owner;
    ASSERT_TRUE(open.bridge.chain().people().contains(owner));
    EXPECT_TRUE(says(QStringLiteral("Which role do you hold?")));
    field = named<NameField>(QStringLiteral("Title of the role"));
    QTest::keyClicks(field, QStringLiteral("Production planner"));
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    EXPECT_EQ(open.role("r3").holders, std::vector<PersonKey>{owner});
    EXPECT_EQ(order(), QStringLiteral("r2 r5"));
}

TEST_F(CustomersPanelTest, BringsTheFieldThatIsAskedForIntoSight) {
    panel.resize(1100, 320);
    settle();
    auto* detail = panel.findChild<CustomerDetail*>();
    const auto isInSight = [&](QWidget* field) {
        QWidget* window = detail->parentWidget();
        return QRect(QPoint(), window->size()).contains(QRect(field->mapTo(window, QPoint()), field->size()));
    };
    panel.choose(RoleKey("r2"));
    settle();
    auto* line = named<QLineEdit>(QStringLiteral("What was said"));
    EXPECT_FALSE(isInSight(line));
    panel.findChild<CustomerRemarks*>()->enter();
    settle();
    EXPECT_TRUE(line->hasFocus());
    EXPECT_TRUE(isInSight(line));
    panel.choose(RoleKey("r6"));
    settle();
    QTest::mouseClick(named<QPushButton>(QStringLiteral("Note what they expect")), Qt::LeftButton);
    settle();
    auto* field = named<TextField>(QStringLiteral("What is expected of: As your manager"));
    EXPECT_TRUE(field->hasFocus());
    EXPECT_TRUE(isInSight(field));
    QTest::keyClick(field, Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(named<QCheckBox>(QStringLiteral("Would vouch for me"))->hasFocus());
    QTest::keyClick(named<QCheckBox>(QStringLiteral("Would vouch for me")), Qt::Key_Tab);
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(CustomersPanelTest, ShowsAnotherPersonAndWhoServes) {
    auto* people = named<ChoiceField>(QStringLiteral("Whose customers"));
    people->setFocus();
    QTest::keyClick(people, Qt::Key_Down);
    settle();
    EXPECT_EQ(order(), QStringLiteral("r6 r4"));
    EXPECT_TRUE(panel.list().lines()[1].isEndCustomer);
    EXPECT_TRUE(says(QStringLiteral("Who serves Bo Sample")));
    RoleKey wanted;
    QObject::connect(&panel, &CustomersPanel::roleWanted, &panel, [&](const RoleKey& role) { wanted = role; });
    QTest::mouseClick(named<QAbstractButton>(QStringLiteral("Purchasing manager")), Qt::LeftButton);
    EXPECT_EQ(wanted, RoleKey("r1"));
}

TEST_F(CustomersPanelTest, LeadsToTheSheetFromTheLineOfTheTitle) {
    const auto* button = named<QPushButton>(QStringLiteral("Show on the sheet"));
    const auto* title = button->parentWidget()->findChild<QLabel*>();
    EXPECT_NEAR(title->geometry().center().y(), button->geometry().center().y(), 1);
}

TEST_F(CustomersPanelTest, ListsTwoHundredCustomersOfManyTasksAndRemarks) {
    panel.hide();
    Edit edit;
    for (int i = 0; i < 200; ++i) {
        const std::string number = std::to_string(i);
        edit.add(Role{RoleKey("c" + number), "Customer " + number, "", RoleKind::internal, "", "", {}});
        edit.add(Service{ServiceKey("cs" + number), RoleKey("r1"), RoleKey("c" + number), "", {}, "", false, false});
    }
    for (int i = 0; i < 10'000; ++i) {
        Task task;
        task.key = TaskKey("ct" + std::to_string(i));
        task.title = "Task " + std::to_string(i);
        task.role = RoleKey("r1");
        task.service = ServiceKey("cs" + std::to_string(i % 200));
        task.promised = open.bridge.today().plus(i % 700 - 600);
        if (i % 3 != 0) {
            task.state = TaskState::delivered;
            task.delivered = task.promised->plus(i % 11 - 6);
        }
        edit.add(std::move(task));
    }
    for (int i = 0; i < 20'000; ++i)
        edit.add(Feedback{FeedbackKey("cf" + std::to_string(i)),
                          RoleKey("c" + std::to_string(i % 200)),
                          open.bridge.today().plus(-i % 900),
                          Quality::likable,
                          i % 5 - 2,
                          "A word",
                          {}});
    perform(edit);
    panel.show();
    settle();
    panel.grab();
    EXPECT_EQ(panel.list().lines().size(), 203U);
}

} // namespace
} // namespace throughline
