#include "ui/panels/trace_panel.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTest>

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

TEST(TraceSentences, SayThatNothingArrivesOfWhatWasDropped) {
    Chain chain = chainWithImpact();
    const Row<Task>& before = chain.tasks().share(TaskKey("t1"));
    Task after = *before;
    after.state = TaskState::dropped;
    Edit edit;
    edit.change(before, std::move(after));
    chain.apply(edit);
    const TraceSentences sentences = sentencesOf(chain, traceOf(chain, "t1"));
    EXPECT_EQ(sentences.reaches, QStringLiteral("<b>Renegotiate all freight</b> was dropped; nothing of it arrives."));
    EXPECT_EQ(sentences.impact + sentences.lost, QString());
}

TEST(TraceSentences, SayWhomATaskReachesAndHowMuchArrives) {
    const Chain chain = chainWithImpact();
    const TraceSentences sentences = sentencesOf(chain, traceOf(chain, "t1"));
    EXPECT_EQ(sentences.reaches,
              QStringLiteral("<b>Renegotiate all freight</b> reaches <b>Retail customer</b> through Warehouse manager "
                             "and, in part, Production planner: 87.5\u00A0% of the work arrives there. "
                             "It reaches <b>Wholesale customer</b> through Production "
                             "planner: 12.5\u00A0% of the work arrives there."));
    EXPECT_EQ(sentences.impact,
              QStringLiteral("About 35 of the 40\u00A0hours a year (30–50) arrive at Retail customer. "
                             "About 5 of the 40\u00A0hours a year (30–50) arrive at Wholesale customer. Estimated."));
    EXPECT_EQ(sentences.lost, QString());
}

TEST(TracePanel, SaysWhereTheSheetLightsLess) {
    const Chain chain = chainWithImpact();
    TracePanel panel;
    panel.showTrace(chain, traceOf(chain, "t1"));
    const QString all = panel.text();
    panel.noteLimit(0);
    EXPECT_EQ(panel.text(), all);
    panel.noteLimit(2);
    QStringList lines = panel.text().split(QLatin1Char('\n'));
    EXPECT_TRUE(lines.takeAt(1).startsWith(QStringLiteral("Lit on the sheet: 2")));
    EXPECT_EQ(lines.join(QLatin1Char('\n')), all);
}

TEST(TraceSentences, SayThatASplitIsAssumed) {
    Chain chain = chainWithImpact();
    Service service = *chain.services().find(ServiceKey("s2"));
    service.weight.reset();
    chain.apply(*gestures::change(chain, service));
    const Trace trace = traceOf(chain, "t1");
    // 1 to 2 at r3 is known, 3 to an assumed 1 at r1 is not: the amount is told no more exactly than that.
    EXPECT_EQ(sentencesOf(chain, trace).impact,
              QStringLiteral("About 35 of the 40\u00A0hours a year (30–50) arrive at Retail customer. About 5 of the "
                             "40\u00A0hours a year (30–50) arrive at Wholesale customer. Estimated; one of 2 splits "
                             "has assumed weights."));
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
              QStringLiteral("None of it is traced to an end customer. It ends at Director of supply chain and "
                             "operations; whom does Director of supply chain and operations serve?"));
}

TEST(TraceSentences, TakeTitlesForTextNotMarkup) {
    Chain chain = support::sampleChain();
    chain.apply(*gestures::rename(chain, RoleKey("r4"), "<b>%1 & %2</b>"));
    const QString text = sentencesOf(chain, traceOf(chain, "t1")).reaches;
    EXPECT_TRUE(text.contains(QStringLiteral("&lt;b&gt;%1 &amp; %2&lt;/b&gt;"))) << text.toStdString();
}

TEST(TraceSentences, PromiseNoMoreThanIsKnown) {
    Chain chain = support::sampleChain();
    const ShareWords known(chain, traceOf(chain, "t1"));
    EXPECT_EQ(known.of(0.875), QStringLiteral("87.5 %"));
    EXPECT_EQ(known.of(0.99999), QStringLiteral("more than 99 %"));
    EXPECT_EQ(known.of(0.0000001), QStringLiteral("less than 1 %"));
    Service service = *chain.services().find(ServiceKey("s2"));
    service.weight.reset();
    chain.apply(*gestures::change(chain, service));
    const ShareWords assumed(chain, traceOf(chain, "t1"));
    EXPECT_EQ(assumed.of(0.875), QStringLiteral("most"));
    EXPECT_EQ(assumed.of(0.5), QStringLiteral("about half"));
    EXPECT_EQ(assumed.of(1.0), QStringLiteral("100 %"));
}

TEST(TraceSentences, CutAThousandLettersAndTellThemWholeInTheTip) {
    Chain chain = support::sampleChain();
    EXPECT_TRUE(sentencesOf(chain, traceOf(chain, "t1")).whole.isEmpty());
    const std::string title = "Retail " + std::string(990, 'x');
    chain.apply(*gestures::rename(chain, RoleKey("r4"), title));
    const TraceSentences sentences = sentencesOf(chain, traceOf(chain, "t1"));
    EXPECT_LT(sentences.reaches.size(), 500);
    EXPECT_TRUE(sentences.reaches.contains(QChar(0x2026)));
    EXPECT_TRUE(sentences.whole.contains(QString::fromStdString(title)));
    TracePanel panel;
    panel.showTrace(chain, traceOf(chain, "t1"));
    bool isTold = false;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        isTold = isTold || label->toolTip() == sentences.whole;
    EXPECT_TRUE(isTold);
}

TEST(TracePanel, ListsEveryEndCustomerOfATrace) {
    const Chain chain = chainWithImpact();
    TracePanel panel;
    panel.showTrace(chain, traceOf(chain, "t1"));
    EXPECT_TRUE(panel.text().contains(QStringLiteral("Retail customer: 87.5 %  ·  35\u00A0hours a year  ·  2 steps")))
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

TEST(TracePanel, CutsNoSentenceHoweverWideItIs) {
    const Chain chain = chainWithImpact();
    TracePanel panel;
    for (const int width : {360, 900, 1900}) {
        panel.resize(width, 220);
        panel.show();
        panel.showTrace(chain, traceOf(chain, "t1"));
        // However many turns the layout takes.
        QString cut;
        const auto isWhole = [&] {
            cut.clear();
            for (const QLabel* label : panel.findChildren<QLabel*>()) {
                if (label->isVisible() && label->height() < label->heightForWidth(label->width()))
                    cut += label->text() + QLatin1Char('\n');
            }
            return cut.isEmpty();
        };
        EXPECT_TRUE(QTest::qWaitFor(isWhole)) << width << ": " << cut.toStdString();
    }
}

} // namespace
} // namespace throughline
