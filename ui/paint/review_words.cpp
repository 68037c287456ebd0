#include "ui/paint/review_words.h"

#include <QCoreApplication>

#include "core/report/trace_words.h"
#include "core/report/words.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline::review {

namespace {

constexpr qsizetype mostParts = 5;

QString tr(const char* text, const char* meaning = nullptr, int n = -1) {
    return QCoreApplication::translate("ReviewSheet", text, meaning, n);
}

QString titleOf(const Chain& chain, Slot role) {
    return toText(chain.roles().at(role)->title);
}

QString endCustomerNames(const Analysis& analysis) {
    QStringList titles;
    for (const Slot role : analysis.endCustomers())
        titles << titleOf(analysis.chain(), role);
    return words::ofList(titles);
}

QString shareText(const Chain& chain, const Trace& trace, const EndCustomerReach& end) {
    const bool isAssumed = report::splitsOf(chain, trace).assumed > 0;
    return toText(report::reachWords(end.reach, isAssumed, words::language()));
}

/// "40 hours a year (30–50)"
QString statedText(const Impact& impact) {
    const QString amount = words::ofAmount(*impact.amount, impact.unit);
    if (!impact.low || !impact.high)
        return amount;
    const auto number = [](double one) { return toText(report::numberWords(one, words::language())); };
    return tr("%1 (%2–%3)", "an amount and its range").arg(amount, number(*impact.low), number(*impact.high));
}

/// Sentences as one paragraph; nothing where there are none.
void addParagraph(QStringList& paragraphs, const std::vector<std::string>& sentences) {
    QStringList words;
    for (const std::string& sentence : sentences) {
        const QString one = toText(sentence).trimmed();
        const bool isEnded = one.isEmpty() || QStringLiteral(".!?…:;").contains(one.back());
        words << (isEnded ? one : one + QLatin1Char('.'));
    }
    if (!words.isEmpty())
        paragraphs << words.join(QLatin1Char(' '));
}

} // namespace

QString stateText(const Task& task) {
    // Its words stay together where a line ends.
    const auto dayText = [](Day day) { return words::ofWholeDay(day).replace(QLatin1Char(' '), QChar(0x00A0)); };
    switch (task.state) {
        case TaskState::planned:
            if (task.promised)
                return tr("Planned, due %1").arg(dayText(*task.promised));
            break;
        case TaskState::inProgress:
            if (task.promised)
                return tr("In progress, due %1").arg(dayText(*task.promised));
            break;
        case TaskState::delivered:
            if (task.delivered)
                return tr("Delivered %1", "a task, on a day").arg(dayText(*task.delivered));
            break;
        case TaskState::dropped:
            break;
    }
    return words::of(task.state);
}

QString noteText(const Chain& chain, const Trace& trace, const EndCustomerReach& end) {
    const QString share = shareText(chain, trace, end);
    const QString amount = toText(report::arrivedWords(chain, trace, end, words::language()));
    return amount.isEmpty() ? share : share + QStringLiteral(" · ") + amount;
}

QStringList impactLines(const Chain& chain, const Trace& trace) {
    const auto& impact = chain.tasks().at(trace.task)->impact;
    const report::Language& language = words::language();
    QStringList lines;
    if (impact && (impact->amount || !impact->note.empty())) {
        const QString worth = impact->amount ? statedText(*impact) : toText(impact->note);
        lines << tr("%1, %2", "what a task is worth, how sure that is")
                     .arg(worth, toText(report::asPart(report::evidenceWords(*impact, language))));
    }
    if (trace.endCustomers.empty())
        lines << tr("Reaches no end customer yet");
    QStringList whole;
    QStringList parts;
    for (const EndCustomerReach& end : trace.endCustomers) {
        const QString title = titleOf(chain, end.role);
        if (!end.impact) {
            parts << tr("%1: %2 of the work").arg(title, shareText(chain, trace, end));
        } else if (end.impact->amount == *impact->amount) {
            whole << title;
        } else if (end.impact->amount != 0.0) {
            parts << tr("%1: about %2", "an end customer and an amount")
                         .arg(title, toText(report::arrivedWords(chain, trace, end, language)));
        }
    }
    if (!whole.isEmpty())
        parts.prepend(tr("%1: all of it", "end customers").arg(words::ofList(whole)));
    const auto more = parts.size() - mostParts;
    if (more > 1) {
        parts.resize(mostParts);
        parts << tr("and %1 more").arg(more);
    }
    return lines + parts;
}

QStringList wholeSentences(const Analysis& analysis) {
    const Chain& chain = analysis.chain();
    if (chain.roles().isEmpty())
        return {tr("There is no role in this chain yet.")};
    const std::size_t ends = analysis.endCustomers().size();
    const int working = static_cast<int>(chain.roles().size() - ends);
    if (ends == 0)
        return {tr("%n role(s); no end customer yet.", nullptr, working)};
    return {tr("%n role(s) work for %1.", nullptr, working).arg(endCustomerNames(analysis))};
}

QStringList traceSentences(const Chain& chain, const Trace& trace) {
    // The heading is the task's title.
    report::TraceWords told = report::wordsOf(chain, trace, words::language(), report::FirstMention::thisTask);
    // Every amount is told, as far as there is room on a page: who reads the sheet has nothing to open.
    constexpr std::size_t mostAmounts = 8;
    const std::vector<std::string> impact = told.impact;
    told.shorten(words::language());
    if (impact.size() <= mostAmounts)
        told.impact = impact;
    QStringList paragraphs;
    addParagraph(paragraphs, told.reaches);
    addParagraph(paragraphs, told.impact);
    addParagraph(paragraphs, told.lost);
    return paragraphs;
}

QStringList backTraceSentences(const Analysis& analysis, const BackTrace& trace) {
    const Chain& chain = analysis.chain();
    const QString title = titleOf(chain, trace.role);
    if (trace.roles.size() < 2)
        return {tr("Nobody serves %1 yet.").arg(title)};
    QStringList sentences{
        tr("%1 of the chain's %2 roles work for %3, with %n task(s).", nullptr, static_cast<int>(trace.tasks.size()))
            .arg(QString::number(trace.roles.size() - 1), QString::number(chain.roles().size()), title)};
    QStringList most;
    for (const RoleImpact& role : analysis.impact(trace.role, 3).roles) {
        if (!role.contribution || *role.contribution <= 0.0)
            continue;
        most
            << tr("%1 (%2)", "a role and its share").arg(titleOf(chain, role.role), words::ofShare(*role.contribution));
    }
    if (!most.isEmpty())
        sentences << tr("The largest shares of what it receives come from %1.").arg(words::ofList(most));
    return sentences;
}

QStringList assumptions(const Analysis& analysis, const Trace* trace) {
    QStringList lines;
    if (trace != nullptr) {
        addParagraph(lines, report::wordsOf(analysis.chain(), *trace, words::language()).assumptions);
    } else if (analysis.isAssumed() && !analysis.endCustomers().empty()) {
        lines << tr("No end customer is marked: %1 are taken for them.").arg(endCustomerNames(analysis));
    }
    return lines;
}

} // namespace throughline::review
