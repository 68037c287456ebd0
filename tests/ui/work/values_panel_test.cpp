#include "ui/work/values_panel.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QListView>
#include <QMimeData>
#include <QTest>
#include <memory>

#include "core/model/value_order.h"
#include "tests/ui/open_document.h"
#include "ui/impact/figure_table.h"
#include "ui/work/effort_box.h"
#include "ui/work/effort_plot.h"
#include "ui/work/task_lines.h"

namespace throughline {
namespace {

class ValuesPanelTest : public testing::Test {
  protected:
    ValuesPanelTest() {
        for (const char* title : {"Promises", "Learning", "Order"}) {
            Value value;
            value.key = ValueKey(std::string(title).substr(0, 1));
            value.title = title;
            value.rank = static_cast<std::int64_t>(open.bridge.chain().values().size()) + 1;
            open.bridge.perform(gestures::add(open.bridge.chain(), open.bridge.keys(), value));
        }
        panel.resize(1100, 500);
        panel.show();
        panel.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&panel));
    }
    [[nodiscard]] std::string order() const {
        std::string text;
        for (const Value* value : rankedValues(open.bridge.chain()))
            text += value->key.text();
        return text;
    }
    QString shown() {
        QStringList lines;
        for (int row = 0; row < panel.list().model()->rowCount(); ++row)
            lines << panel.list().model()->index(row, 0).data().toString();
        return lines.join(QLatin1Char('|'));
    }
    void change(const char* key, const std::function<void(Task&)>& change) {
        Task task = open.task(key);
        change(task);
        open.bridge.perform(gestures::change(open.bridge.chain(), task));
        QApplication::processEvents();
    }

    support::OpenDocument open;
    std::optional<Day> asked;
    ValuesPanel panel{open.bridge, [this](Day day) -> Result<Chain> {
                          asked = day;
                          if (day < *Day::parse("2026-01-01"))
                              return Status(Code::notFound, "the journal does not reach back so far");
                          Chain past;
                          Edit edit;
                          edit.add(Value{ValueKey("x"), "Growth", 1});
                          past.apply(edit);
                          return past;
                      }};
};

TEST_F(ValuesPanelTest, PutsWhatMattersIntoOrderByKeys) {
    EXPECT_EQ(shown(), QStringLiteral("1.  Promises|2.  Learning|3.  Order"));
    const Sequence before = open.bridge.sequence();
    panel.list().setFocus();
    panel.list().setCurrentIndex(panel.list().model()->index(2, 0));
    QTest::keyClick(&panel.list(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(order(), "POL");
    EXPECT_EQ(panel.list().currentIndex().row(), 1);
    QTest::keyClick(&panel.list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&panel.list(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(order(), "OPL");
    QTest::keyClick(&panel.list(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order(), "POL");
    EXPECT_EQ(open.bridge.sequence(), before + 3);
}

TEST_F(ValuesPanelTest, PutsWhatMattersIntoOrderByDragging) {
    QAbstractItemModel& model = *panel.list().model();
    const std::unique_ptr<QMimeData> first(model.mimeData({model.index(0, 0)}));
    const Sequence before = open.bridge.sequence();
    model.dropMimeData(first.get(), Qt::MoveAction, 2, 0, {});
    EXPECT_EQ(order(), "LPO");
    const std::unique_ptr<QMimeData> last(model.mimeData({model.index(2, 0)}));
    model.dropMimeData(last.get(), Qt::MoveAction, 0, 0, {});
    EXPECT_EQ(order(), "OLP");
    EXPECT_EQ(open.bridge.sequence(), before + 2);
    // Where it stands already, nothing happens.
    model.dropMimeData(first.get(), Qt::MoveAction, 1, 0, {});
    EXPECT_EQ(open.bridge.sequence(), before + 2);
}

TEST_F(ValuesPanelTest, LooksAtTheOrderOfAnEarlierDay) {
    panel.showDay(Day::parse("2026-05-01"));
    EXPECT_EQ(asked, Day::parse("2026-05-01"));
    EXPECT_EQ(shown(), QStringLiteral("1.  Growth"));
    EXPECT_EQ(panel.list().model()->flags(panel.list().model()->index(0, 0)), Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    panel.showDay(std::nullopt);
    EXPECT_EQ(shown(), QStringLiteral("1.  Promises|2.  Learning|3.  Order"));
    panel.showDay(Day::parse("2025-05-01"));
    EXPECT_EQ(shown(), QStringLiteral("1.  Promises|2.  Learning|3.  Order"));
    ASSERT_EQ(open.said.size(), 1U);
    // Today is not past.
    asked.reset();
    panel.showDay(support::sampleDay());
    EXPECT_EQ(asked, std::nullopt);
}

TEST_F(ValuesPanelTest, ShowsHowTheEffortIsSpread) {
    change("t1", [](Task& task) {
        task.effort = 6.0;
        task.values = {ValueKey("P"), ValueKey("L")};
    });
    change("t3", [](Task& task) {
        task.effort = 2.0;
        task.delivered = support::sampleDay();
    });
    EXPECT_EQ(panel.effort().table().text(),
              QStringLiteral("What matters\tEffort\tShare\tTasks\nPromises\t3 h\t37.5 %\t1\nLearning\t3 h\t37.5 %\t1\n"
                             "Order\t0 h\t0 %\t0\nServes none of them\t2 h\t25 %\t1"));
    ASSERT_EQ(panel.effort().plot().bars().size(), 4U);
    EXPECT_EQ(panel.effort().plot().bars().back().share, 0.25);
    EXPECT_TRUE(panel.effort().plot().accessibleDescription().contains(QStringLiteral("Serves none of them: 2 h")));
    panel.effort().setPeriod({Day::parse("2026-03-01"), Day::parse("2026-03-31")});
    EXPECT_FALSE(panel.effort().plot().isVisible());
}

TEST_F(ValuesPanelTest, LeadsToTheOpenTasksThatServeNone) {
    QApplication::processEvents();
    EXPECT_EQ(panel.unserved().taskCount(), 4);
    change("t1", [](Task& task) { task.values = {ValueKey("P")}; });
    EXPECT_EQ(panel.unserved().taskCount(), 3);
    EXPECT_EQ(panel.unserved().taskAt(panel.unserved().index(0, 0)), TaskKey("t6"));
}

} // namespace
} // namespace throughline
