#include "ui/paint/review_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <algorithm>

#include "core/report/trace_words.h"
#include "core/report/words.h"

namespace throughline::review {

namespace {

constexpr std::size_t mostReaches = 3;
constexpr std::size_t mostImpacts = 4; // the last says how sure they are
constexpr std::size_t mostLost = 3;

QString tr(const char* words) {
    return QCoreApplication::translate("ReviewSheet", words);
}

std::string titleOf(const Chain& chain, Slot role) {
    return chain.roles().at(role)->title;
}

std::string endCustomerNames(const Analysis& analysis) {
    std::vector<std::string> titles;
    for (const Slot role : analysis.endCustomers())
        titles.push_back(titleOf(analysis.chain(), role));
    return report::listed(titles);
}

/// Sentences as one paragraph; nothing where there are none.
void addParagraph(QStringList& paragraphs, const std::vector<std::string>& sentences) {
    QStringList words;
    for (const std::string& sentence : sentences) {
        const QString one = text(sentence).trimmed();
        const bool isEnded = one.isEmpty() || QStringLiteral(".!?…:;").contains(one.back());
        words << (isEnded ? one : one + QLatin1Char('.'));
    }
    if (!words.isEmpty())
        paragraphs << words.join(QLatin1Char(' '));
}

} // namespace

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QString dayText(Day day) {
    return QLocale().toString(QDate(1970, 1, 1).addDays(day.number()), QStringLiteral("d MMMM yyyy"));
}

QString stateText(const Task& task) {
    switch (task.state) {
        case TaskState::planned:
            return task.promised ? tr("Planned, due %1").arg(dayText(*task.promised)) : tr("Planned");
        case TaskState::inProgress:
            return task.promised ? tr("In progress, due %1").arg(dayText(*task.promised)) : tr("In progress");
        case TaskState::delivered:
            return task.delivered ? tr("Delivered %1").arg(dayText(*task.delivered)) : tr("Delivered");
        case TaskState::dropped:
            return tr("Dropped");
    }
    return {};
}

QString amountText(const ImpactAmount& impact) {
    QString words = text(report::amountWords(impact.amount, impact.unit));
    if (impact.low && impact.high) {
        words += tr(" (%1–%2)").arg(text(report::numberWords(*impact.low)), text(report::numberWords(*impact.high)));
    }
    return words;
}

QString noteText(const EndCustomerReach& end, bool isAssumed) {
    const bool isAll = end.reach >= 1.0 - 1e-9;
    QString note = text(isAssumed && !isAll ? report::shareWords(end.reach) : report::percentWords(end.reach));
    if (end.impact)
        note += QStringLiteral(" · ") + text(report::amountWords(end.impact->amount, end.impact->unit));
    return note;
}

QStringList wholeSentences(const Analysis& analysis) {
    const Chain& chain = analysis.chain();
    if (chain.roles().isEmpty())
        return {tr("There is no role in this chain yet.")};
    const std::size_t ends = analysis.endCustomers().size();
    const std::size_t working = chain.roles().size() - ends;
    const QString roles = working == 1 ? tr("One role") : tr("%1 roles").arg(working);
    if (ends == 0)
        return {tr("%1; no end customer yet.").arg(roles)};
    const QString names = text(endCustomerNames(analysis));
    return {working == 1 ? tr("%1 works for %2.").arg(roles, names) : tr("%1 work for %2.").arg(roles, names)};
}

QStringList traceSentences(const Chain& chain, const Trace& trace) {
    report::TraceWords words = report::wordsOf(chain, trace);
    if (words.reaches.size() > mostReaches) {
        const auto more = words.reaches.size() - mostReaches;
        words.reaches.resize(mostReaches);
        words.reaches.push_back((more == 1 ? tr("It also reaches one more end customer.")
                                           : tr("It also reaches %1 more end customers.").arg(more))
                                    .toStdString());
    }
    if (words.impact.size() > mostImpacts) {
        words.impact.erase(words.impact.begin() + mostImpacts - 1, words.impact.end() - 1);
    }
    if (words.lost.size() > mostLost)
        words.lost.resize(mostLost);
    QStringList paragraphs;
    addParagraph(paragraphs, words.reaches);
    addParagraph(paragraphs, words.impact);
    addParagraph(paragraphs, words.lost);
    return paragraphs;
}

QStringList backTraceSentences(const Analysis& analysis, const BackTrace& trace) {
    const Chain& chain = analysis.chain();
    const QString title = text(titleOf(chain, trace.role));
    if (trace.roles.size() < 2)
        return {tr("Nobody serves %1 yet.").arg(title)};
    const QString tasks = trace.tasks.size() == 1 ? tr("one task") : tr("%1 tasks").arg(trace.tasks.size());
    QStringList sentences{
        tr("%1 of the chain's %2 roles work for %3, with %4.")
            .arg(QString::number(trace.roles.size() - 1), QString::number(chain.roles().size()), title, tasks)};
    std::vector<std::string> most;
    for (const RoleImpact& role : analysis.impact(trace.role, 3).roles) {
        if (!role.contribution || *role.contribution <= 0.0)
            continue;
        most.push_back(titleOf(chain, role.role) + " (" + report::percentWords(*role.contribution) + ")");
    }
    if (!most.empty())
        sentences << tr("The largest shares of what it receives come from %1.").arg(text(report::listed(most)));
    return sentences;
}

QStringList assumptions(const Analysis& analysis, const Trace* trace) {
    QStringList lines;
    if (trace != nullptr) {
        addParagraph(lines, report::wordsOf(analysis.chain(), *trace).assumptions);
    } else if (analysis.isAssumed() && !analysis.endCustomers().empty()) {
        lines << tr("No end customer is marked: %1 are taken for them.").arg(text(endCustomerNames(analysis)));
    }
    return lines;
}

} // namespace throughline::review
