#include "ui/panels/findings_panel.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <algorithm>
#include <set>

#include "core/analysis/analysis.h"
#include "core/analysis/mend.h"
#include "tests/support/chain_maker.h"
#include "tests/ui/open_document.h"
#include "ui/panels/findings_watch.h"

namespace throughline {
namespace {

class FindingsPanelTest : public testing::Test {
  protected:
    FindingsPanelTest() {
        panel.resize(600, 400);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
        findings = open.bridge.analysis().findings(support::sampleDay());
    }
    [[nodiscard]] int shown() {
        int count = 0;
        for (int i = 0; i < panel.tree().topLevelItemCount(); ++i)
            count += panel.tree().topLevelItem(i)->childCount();
        return count;
    }

    support::OpenDocument open;
    FindingsPanel panel{open.bridge};
    std::vector<Finding> findings;
};

TEST_F(FindingsPanelTest, GroupsWhatTheChecksFindAndLeadsThere) {
    std::set<std::string_view> checks;
    for (const Finding& finding : findings)
        checks.insert(finding.check);
    EXPECT_EQ(panel.tree().topLevelItemCount(), static_cast<int>(checks.size()));
    EXPECT_EQ(shown(), static_cast<int>(findings.size()));
    std::vector<std::string> wanted;
    QObject::connect(&panel, &FindingsPanel::keysWanted, [&](const std::vector<std::string>& keys) { wanted = keys; });
    QTreeWidgetItem* first = panel.tree().topLevelItem(0)->child(0);
    QTest::mouseClick(panel.tree().viewport(), Qt::LeftButton, {}, panel.tree().visualItemRect(first).center());
    EXPECT_EQ(wanted, findings.front().keys);
}

TEST_F(FindingsPanelTest, HidesAKindAndShowsItAgain) {
    const QString check =
        QString::fromUtf8(findings.front().check.data(), static_cast<int>(findings.front().check.size()));
    const QSignalSpy counts(&panel, &FindingsPanel::countChanged);
    panel.setHiddenChecks({check});
    const auto left = std::count_if(findings.begin(), findings.end(),
                                    [&](const Finding& finding) { return finding.check != findings.front().check; });
    EXPECT_EQ(shown(), static_cast<int>(left));
    EXPECT_EQ(counts.back().at(0).toInt(), static_cast<int>(left));
    EXPECT_EQ(panel.hiddenChecks(), QStringList{check});
    panel.setHiddenChecks({});
    EXPECT_EQ(shown(), static_cast<int>(findings.size()));
}

TEST_F(FindingsPanelTest, FollowsAnEditWhenThePersonPauses) {
    Role role = open.role("r3");
    role.holders = {PersonKey("p1")};
    open.bridge.perform(gestures::change(open.bridge.chain(), role));
    const auto after = open.bridge.analysis().findings(support::sampleDay());
    ASSERT_NE(after.size(), findings.size());
    QTRY_COMPARE(shown(), static_cast<int>(after.size()));
}

TEST_F(FindingsPanelTest, MendsAFindingByOneClickThatUndoTakesBack) {
    QTreeWidgetItem* row = nullptr;
    std::size_t rows = 0;
    for (QTreeWidgetItemIterator each(&panel.tree()); *each != nullptr; ++each) {
        if ((*each)->parent() && (*each)->parent()->parent()) {
            row = row ? row : *each;
            ++rows;
        }
    }
    const auto canBeMended = [this](const Finding& finding) {
        return mendOf(open.bridge.chain(), finding, support::sampleDay()).has_value();
    };
    ASSERT_EQ(rows, static_cast<std::size_t>(std::ranges::count_if(findings, canBeMended)));
    ASSERT_NE(row, nullptr);
    EXPECT_TRUE(row->text(0).startsWith("Mend: ")) << row->text(0).toStdString();
    const auto mended = std::ranges::find_if(findings, canBeMended);
    const Chain before = open.bridge.chain();
    const Sequence sequence = open.bridge.sequence();

    std::vector<std::string> wanted;
    QObject::connect(&panel, &FindingsPanel::keysWanted, [&](const std::vector<std::string>& keys) { wanted = keys; });
    bool offersUndo = false;
    QObject::connect(&open.bridge, &DocumentBridge::said, &panel,
                     [&](const Message& message) { offersUndo = message.offersUndo; });
    panel.tree().scrollToItem(row);
    const QPoint place = panel.tree().visualItemRect(row).center();
    QTest::mouseClick(panel.tree().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(open.bridge.sequence(), sequence + 1);
    const auto after = open.bridge.analysis().findings(support::sampleDay());
    EXPECT_EQ(std::ranges::find(after, *mended), after.end());
    EXPECT_EQ(wanted, mended->keys) << "what is different now is shown";
    EXPECT_TRUE(offersUndo);
    QTRY_COMPARE(shown(), static_cast<int>(after.size()));

    ASSERT_TRUE(open.bridge.undo());
    EXPECT_TRUE(open.bridge.chain() == before);
}

TEST(FindingsWatchTest, LooksAtALargeChainInAnotherThreadAndAtNoneThatIsOutOfDate) {
    support::ChainShape shape;
    shape.roles = 6'000;
    shape.levels = 8;
    shape.seed = 5;
    const Chain chain = support::makeChain(shape);
    ASSERT_GT(chain.services().size(), 8'000U);
    const QTemporaryDir folder;
    DocumentBridge bridge(support::surroundings());
    ASSERT_TRUE(bridge.create(folder.filePath(QStringLiteral("large.chain")), chain));
    FindingsWatch& watch = FindingsWatch::of(bridge);
    QSignalSpy changes(&watch, &FindingsWatch::changed);
    watch.now();
    EXPECT_EQ(changes.count(), 0); // not in this thread
    Role role = *bridge.chain().roles().begin();
    role.department = "A department of its own";
    ASSERT_TRUE(bridge.perform(gestures::change(bridge.chain(), role)));
    watch.now();
    EXPECT_TRUE(changes.wait(60'000));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_FALSE(watch.findings().empty());
    EXPECT_EQ(watch.findings(), bridge.analysis().findings(bridge.today()));
}

} // namespace
} // namespace throughline
