#include "ui/panels/task_form.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include "tests/ui/open_document.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/panels/section.h"

namespace throughline {
namespace {

using support::OpenDocument;

class TaskFormTest : public testing::Test {
  protected:
    TaskFormTest() {
        form.resize(320, 900);
        form.showRow(TaskKey("t1"));
        form.show();
        QApplication::processEvents();
    }
    template <class Widget>
    Widget* seen(const QString& name) {
        QApplication::processEvents();
        for (Widget* one : form.findChildren<Widget*>()) {
            if (one->isVisible() && (one->accessibleName() == name || textOf(one) == name))
                return one;
        }
        return nullptr;
    }
    static QString textOf(QAbstractButton* button) { return button->text(); }
    static QString textOf(QLabel* label) { return label->text(); }
    static QString textOf(QWidget* /*field*/) { return {}; }
    void press(const char* name) {
        auto* button = seen<QAbstractButton>(QString::fromUtf8(name));
        ASSERT_NE(button, nullptr) << name;
        button->click();
    }
    /// What the labels that show say, one a line.
    QString words() {
        // The trace is told when the event is over.
        QTest::qWait(1);
        QString all;
        for (const QLabel* label : form.findChildren<QLabel*>()) {
            if (label->isVisible())
                all += label->text() + QLatin1Char('\n');
        }
        return all;
    }
    void change(const std::function<void(Task&)>& change) {
        Task task = open.task("t1");
        change(task);
        open.bridge.perform(gestures::change(open.bridge.chain(), task));
        form.refresh();
    }

    OpenDocument open;
    TaskForm form{open.bridge};
};

TEST_F(TaskFormTest, SaysHowLateADeliveryWas) {
    const Day promised = *Day::parse("2025-05-08");
    change([&](Task& task) {
        task.state = TaskState::delivered;
        task.promised = promised;
        task.delivered = promised.plus(358);
    });
    EXPECT_TRUE(words().contains(QStringLiteral("Delivered, 358 days late"))) << words().toStdString();
    change([&](Task& task) { task.delivered = promised.plus(-1); });
    EXPECT_TRUE(words().contains(QStringLiteral("Delivered, a day early"))) << words().toStdString();
    change([](Task& task) { task.promised.reset(); });
    EXPECT_TRUE(words().contains(QStringLiteral("Delivered\n"))) << words().toStdString();
}

TEST_F(TaskFormTest, AsksForWhomAndSaysWhereItArrives) {
    EXPECT_TRUE(words().contains(QStringLiteral("For whom is this?")));
    EXPECT_EQ(seen<ChoiceField>(QStringLiteral("For")), nullptr);
    const Sequence before = open.bridge.sequence();
    press("For Production planner – Parts on time");
    EXPECT_EQ(open.task("t1").service, ServiceKey("s2"));
    EXPECT_EQ(open.bridge.sequence(), before + 1);
    EXPECT_FALSE(words().contains(QStringLiteral("For whom is this?")));
    EXPECT_TRUE(words().contains(QStringLiteral("Wholesale customer"))) << words().toStdString();
    EXPECT_NE(seen<ChoiceField>(QStringLiteral("For")), nullptr);
}

TEST_F(TaskFormTest, GoesOnToWhatTheCustomerExpects) {
    form.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    auto* answer = seen<QAbstractButton>(QStringLiteral("For Production planner – Parts on time"));
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Return);
    QApplication::processEvents();
    ASSERT_EQ(open.task("t1").service, ServiceKey("s2"));
    EXPECT_EQ(QApplication::focusWidget(), seen<TextField>(QStringLiteral("Customer expects")));
}

TEST_F(TaskFormTest, SaysWhereNobodyIsServed) {
    open.bridge.perform(gestures::remove<Service>(open.bridge.chain(), ServiceKey("s7")));
    open.bridge.perform(gestures::remove<Service>(open.bridge.chain(), ServiceKey("s3")));
    form.showRow(TaskKey("t6"));
    EXPECT_TRUE(words().contains(QStringLiteral("Warehouse manager serves nobody yet.")));
}

TEST_F(TaskFormTest, OffersWhatIsExpectedOfTheService) {
    Service service = *open.bridge.chain().services().find(ServiceKey("s1"));
    service.expectation = "Rates a week ahead";
    open.bridge.perform(gestures::change(open.bridge.chain(), service));
    change([](Task& task) { task.service = ServiceKey("s1"); });
    press("Take “Rates a week ahead”");
    EXPECT_EQ(open.task("t1").expectation, "Rates a week ahead");
    EXPECT_EQ(seen<QPushButton>(QStringLiteral("Take “Rates a week ahead”")), nullptr);
}

TEST_F(TaskFormTest, ChangesTheStateWithOneClickAndOneEdit) {
    change([](Task& task) { task.state = TaskState::planned; });
    const Sequence before = open.bridge.sequence();
    press("Start");
    EXPECT_EQ(open.task("t1").state, TaskState::inProgress);
    EXPECT_EQ(seen<QPushButton>(QStringLiteral("Start")), nullptr);
    press("Delivered");
    EXPECT_EQ(open.task("t1").delivered, support::sampleDay());
    EXPECT_EQ(open.bridge.sequence(), before + 2);
    press("Take up again");
    EXPECT_EQ(open.task("t1").state, TaskState::inProgress);
    EXPECT_EQ(open.task("t1").delivered, std::nullopt);
    press("Drop");
    EXPECT_EQ(open.task("t1").state, TaskState::dropped);
}

TEST_F(TaskFormTest, AsksWhatADeliveryChangedAndSaysWhatArrives) {
    change([](Task& task) { task.service = ServiceKey("s1"); });
    EXPECT_EQ(seen<QPushButton>(QStringLiteral("Exceeded")), nullptr);
    EXPECT_EQ(seen<NumberField>(QStringLiteral("Amount")), nullptr);
    press("Delivered");
    press("Exceeded");
    EXPECT_EQ(open.task("t1").outcome, Outcome::exceeded);
    EXPECT_NE(seen<TextField>(QStringLiteral("End customer notices")), nullptr);
    auto* amount = seen<NumberField>(QStringLiteral("Amount"));
    ASSERT_NE(amount, nullptr);
    emit amount->committed(QStringLiteral("40"));
    emit seen<LineField>(QStringLiteral("Unit"))->committed(QStringLiteral("hours/year"));
    EXPECT_TRUE(words().contains(QStringLiteral("All of the 40\u00a0hours a year arrive at"))) << words().toStdString();
    EXPECT_EQ(open.task("t1").impact->unit, "hours/year");
    // A second click takes the answer back.
    press("Exceeded");
    EXPECT_EQ(open.task("t1").outcome, std::nullopt);
}

TEST_F(TaskFormTest, AsksForTheLessonWhereItFellShort) {
    form.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    press("Delivered");
    press("Fell short");
    QApplication::processEvents();
    ASSERT_NE(seen<TextField>(QStringLiteral("Lesson")), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), seen<TextField>(QStringLiteral("Lesson")));
    EXPECT_EQ(seen<TextField>(QStringLiteral("End customer notices")), nullptr);
    press("Met");
    EXPECT_EQ(seen<TextField>(QStringLiteral("Lesson")), nullptr);
}

TEST_F(TaskFormTest, OffersTheUnitsThatAreUsedAlready) {
    const auto give = [&](const char* key, const char* unit) {
        Task task = open.task(key);
        task.impact.emplace();
        task.impact->amount = 1.0;
        task.impact->unit = unit;
        open.bridge.perform(gestures::change(open.bridge.chain(), task));
    };
    give("t2", "EUR");
    give("t3", "days");
    give("t5", "days");
    form.changeState(TaskState::delivered);
    auto* unit = seen<NameField>(QStringLiteral("Unit"));
    ASSERT_NE(unit, nullptr);
    EXPECT_EQ(unit->known(), (QStringList{QStringLiteral("days"), QStringLiteral("EUR")}));
}

} // namespace
} // namespace throughline
