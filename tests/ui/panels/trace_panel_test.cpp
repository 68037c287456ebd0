#include "ui/panels/trace_panel.h"

#include <gtest/gtest.h>

#include "core/analysis/analysis.h"
#include "core/model/gestures.h"
#include "tests/ui/sample_chain.h"
#include "ui/panels/trace_sentences.h"

namespace throughline {
namespace {

/// The sample chain in which t1 saves 40 hours a year, 30 to 50.
Chain chainWithImpact() {
    Chain chain = support::sampleChain();
    Task task = *chain.tasks().find(TaskKey("t1"));
    Impact impact;
    impact.amount = 40.0;
    impact.low = 30.0;
    impact.high = 50.0;
    impact.unit = "hours/year";
    task.impact = impact;
    chain.apply(*gestures::change(chain, task));
    return chain;
}

Trace traceOf(const Chain& chain, const char* task) {
    return Analysis(chain).trace(chain.tasks().slotOf(TaskKey(task)), 3);
}

TEST(TraceSentences, SayWhomATaskReachesAndHowMuchArrives) {
    const Chain chain = chainWithImpact();
    const TraceSentences sentences = sentencesOf(chain, traceOf(chain, "t1"));
    EXPECT_EQ(sentences.reaches,
              QStringLiteral("<b>Renegotiate all freight</b> reaches <b>Retail customer</b> through Warehouse manager "
                             "and, in part, Production planner. It also reaches <b>Wholesale customer</b>."));
    EXPECT_EQ(sentences.impact, QStringLiteral("About 35 of the 40\u00A0hours/year (30–50) arrive at Retail customer. "
                                               "<i>Estimated</i>."));
    EXPECT_EQ(sentences.lost, QString());
}

TEST(TraceSentences, SayThatASplitIsAssumed) {
    Chain chain = chainWithImpact();
    Service service = *chain.services().find(ServiceKey("s2"));
    service.weight.reset();
    chain.apply(*gestures::change(chain, service));
    const Trace trace = traceOf(chain, "t1");
    EXPECT_EQ(splitsOf(chain, trace).all, 2U);
    EXPECT_EQ(splitsOf(chain, trace).assumed, 1U);
    // 1 to 2 at r3 is known, 3 to an assumed 1 at r1 is not: the amount is told no more exactly than that.
    EXPECT_EQ(
        sentencesOf(chain, trace).impact,
        QStringLiteral("About 35 of the 40\u00A0hours/year (30–50) arrive at Retail customer. <i>Estimated</i>; 1 of 2 "
                       "splits is assumed equal."));
}

TEST(TraceSentences, SayWhereWorkIsLost) {
    Chain chain = support::sampleChain();
    Task task = *chain.tasks().find(TaskKey("t2"));
    task.service = ServiceKey("s6");
    chain.apply(*gestures::change(chain, task));
    const TraceSentences sentences = sentencesOf(chain, traceOf(chain, "t2"));
    EXPECT_EQ(sentences.reaches,
              QStringLiteral("<b>Second source for bearings</b> does not reach an end customer yet."));
    EXPECT_EQ(sentences.lost,
              QStringLiteral("100 % is not traced to an end customer yet. It ends at Director of supply chain and "
                             "operations; whom does Director of supply chain and operations serve?"));
}

TEST(TraceSentences, TakeTitlesForTextNotMarkup) {
    Chain chain = support::sampleChain();
    chain.apply(*gestures::rename(chain, RoleKey("r4"), "<b>%1 & %2</b>"));
    const QString text = sentencesOf(chain, traceOf(chain, "t1")).reaches;
    EXPECT_TRUE(text.contains(QStringLiteral("&lt;b&gt;%1 &amp; %2&lt;/b&gt;"))) << text.toStdString();
}

TEST(TraceSentences, PromiseNoMoreThanIsKnown) {
    EXPECT_EQ(shareWords(0.875, false), QStringLiteral("87.5 %"));
    EXPECT_EQ(shareWords(0.875, true), QStringLiteral("most"));
    EXPECT_EQ(shareWords(0.5, true), QStringLiteral("about half"));
    EXPECT_EQ(shareWords(1.0, true), QStringLiteral("100 %"));
    EXPECT_EQ(shareWords(0.99999, false), QStringLiteral("nearly 100 %"));
    EXPECT_EQ(shareWords(0.0000001, false), QStringLiteral("less than 0.1 %"));
}

TEST(TracePanel, ListsEveryEndCustomerOfATrace) {
    const Chain chain = chainWithImpact();
    TracePanel panel;
    panel.showTrace(chain, traceOf(chain, "t1"));
    EXPECT_TRUE(panel.text().contains(QStringLiteral("Retail customer: 87.5 %  ·  35\u00A0hours/year  ·  2 steps")))
        << panel.text().toStdString();
    EXPECT_TRUE(panel.text().contains(QStringLiteral("Wholesale customer: 12.5 %")));
    EXPECT_TRUE(panel.text().contains(QStringLiteral("Every way passes Warehouse manager.")));
}

TEST(TracePanel, NamesWhoContributesToAnEndCustomer) {
    const Chain chain = support::sampleChain();
    const Analysis analysis(chain);
    const Slot retail = chain.roles().slotOf(RoleKey("r4"));
    TracePanel panel;
    panel.showBackTrace(chain, analysis.backTrace(retail), analysis.impact(retail), analysis.isAssumed());
    EXPECT_TRUE(panel.text().contains(QStringLiteral("Warehouse manager:"))) << panel.text().toStdString();
    EXPECT_FALSE(panel.text().contains(QStringLiteral("Director")));
}

} // namespace
} // namespace throughline
