#include "ui/panels/trace_sentences.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/text.h"
#include "ui/words.h"

namespace throughline {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("TracePanel", text);
}

QString titleOf(const Chain& chain, Slot role) {
    return toText(chain.roles().at(role)->title).toHtmlEscaped();
}

QString strong(const QString& text) {
    return QStringLiteral("<b>%1</b>").arg(text);
}

/// "A", "A and B", "A, B and C", "A, B, C and 4 more".
QString listed(const QStringList& names) {
    constexpr qsizetype most = 4;
    QStringList shown = names.mid(0, most);
    if (names.size() > most) {
        return tr("%1 and %2 more").arg(shown.join(QStringLiteral(", ")), QString::number(names.size() - most));
    }
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return tr("%1 and %2").arg(shown.join(QStringLiteral(", ")), last);
}

/// The services of a role by which its daily work travels.
std::vector<const Service*> splitServices(const Chain& chain, Slot role) {
    std::vector<const Service*> ordinary;
    std::vector<const Service*> managers;
    for (const Slot slot : chain.servicesFrom(role)) {
        const Service* service = chain.services().at(slot);
        (service->manager ? managers : ordinary).push_back(service);
    }
    auto& travelled = ordinary.empty() ? managers : ordinary;
    std::ranges::sort(travelled, [&chain](const Service* a, const Service* b) {
        const auto rank = [&chain](const Service* one) {
            return std::tuple(-one->weight.value_or(1.0), chain.roles().find(one->customer)->title, one->key);
        };
        return rank(a) < rank(b);
    });
    return travelled;
}

QString throughWords(const Chain& chain, const Trace& trace, const EndCustomerReach& end) {
    QStringList always;
    for (const Slot role : end.criticalRoles) {
        if (role != trace.role)
            always << titleOf(chain, role);
    }
    QStringList partly;
    for (const Path& path : end.paths) {
        for (std::size_t i = 1; i + 1 < path.roles.size(); ++i) {
            const Slot role = path.roles[i];
            const QString title = titleOf(chain, role);
            if (role != trace.role && !always.contains(title) && !partly.contains(title))
                partly << title;
        }
    }
    if (always.isEmpty() && partly.isEmpty())
        return tr("directly");
    if (partly.isEmpty())
        return tr("through %1").arg(listed(always));
    if (always.isEmpty())
        return tr("in part through %1").arg(listed(partly));
    return tr("through %1 and, in part, %2").arg(listed(always), listed(partly));
}

QString reachSentence(const Chain& chain, const Trace& trace) {
    const bool isTask = trace.task != noSlot;
    const QString subject = isTask ? strong(toText(chain.tasks().at(trace.task)->title).toHtmlEscaped())
                                   : strong(titleOf(chain, trace.role));
    if (trace.endCustomers.empty())
        return tr("%1 does not reach an end customer yet.").arg(subject);
    const EndCustomerReach& first = trace.endCustomers.front();
    QString text =
        tr("%1 reaches %2 %3.").arg(subject, strong(titleOf(chain, first.role)), throughWords(chain, trace, first));
    if (trace.endCustomers.size() > 1) {
        QStringList others;
        for (std::size_t i = 1; i < trace.endCustomers.size(); ++i) {
            others << strong(titleOf(chain, trace.endCustomers[i].role));
        }
        text += QLatin1Char(' ') + tr("It also reaches %1.").arg(listed(others));
    }
    return text;
}

QString evidenceWords(const Impact& impact) {
    if (impact.evidence != Evidence::confirmed)
        return words::of(impact.evidence);
    const QString by = toText(impact.confirmedBy).toHtmlEscaped();
    if (by.isEmpty())
        return words::of(impact.evidence);
    if (!impact.confirmedOn)
        return tr("Confirmed by %1").arg(by);
    return tr("Confirmed by %1, %2").arg(by, words::ofDay(*impact.confirmedOn));
}

/// How sure it is: " Estimated; 2 of 3 splits are assumed equal."
QString evidenceTail(const Impact& impact, const TraceSplits& splits) {
    QString text = QStringLiteral(" <i>%1</i>").arg(evidenceWords(impact));
    if (splits.assumed > 0) {
        if (splits.all == 1) {
            text += tr("; the one split on the way is assumed equal");
        } else {
            const QString some = splits.assumed == 1 ? tr("; %1 of %2 splits is assumed equal")
                                                     : tr("; %1 of %2 splits are assumed equal");
            text += some.arg(splits.assumed).arg(splits.all);
        }
    }
    return text + QLatin1Char('.');
}

/// To the digits that are read as a quantity, the same as on the printed sheet.
double roughly(double number) {
    const double size = std::abs(number);
    const double steps = size >= 100.0 ? 1.0 : size >= 10.0 ? 10.0 : 100.0;
    return std::round(number * steps) / steps;
}

QString impactSentence(const Chain& chain, const Trace& trace, const TraceSplits& splits) {
    if (trace.task == noSlot)
        return {};
    const Task& task = *chain.tasks().at(trace.task);
    if (!task.impact || (!task.impact->amount && task.impact->note.empty())) {
        return tr("Nobody has said yet how much it is worth: enter its impact beside the task.");
    }
    const Impact& impact = *task.impact;
    QString text;
    const auto arrives = std::ranges::find_if(
        trace.endCustomers, [](const EndCustomerReach& end) { return end.impact && end.impact->amount != 0.0; });
    if (!impact.amount) {
        text = toText(impact.note).toHtmlEscaped() + QLatin1Char('.');
    } else if (arrives == trace.endCustomers.end()) {
        text = tr("Of its %1, nothing arrives at an end customer.")
                   .arg(words::ofAmount(*impact.amount, impact.unit).toHtmlEscaped());
    } else {
        const bool isSplit = impact.at.isNone() && impact.spread == Spread::splits;
        QString range;
        if (impact.low && impact.high) {
            range = tr(" (%1–%2)").arg(words::ofNumber(*impact.low), words::ofNumber(*impact.high));
        }
        if (!isSplit) {
            text = tr("%1%2 at %3.")
                       .arg(words::ofAmount(*impact.amount, impact.unit).toHtmlEscaped(), range,
                            titleOf(chain, arrives->role));
            return text + evidenceTail(impact, splits);
        }
        text = tr("About %1 of the %2%3 arrive at %4.")
                   .arg(words::ofNumber(roughly(arrives->impact->amount)),
                        words::ofAmount(*impact.amount, impact.unit).toHtmlEscaped(), range,
                        titleOf(chain, arrives->role));
    }
    return text + evidenceTail(impact, splits);
}

QString lostSentence(const Chain& chain, const Trace& trace) {
    if (trace.lost < 1e-9)
        return {};
    QString text = tr("%1 is not traced to an end customer yet.").arg(words::ofShare(trace.lost));
    QStringList ends;
    for (const Slot role : trace.deadEnds)
        ends << titleOf(chain, role);
    if (trace.deadEnds.size() == 1) {
        text += QLatin1Char(' ') + tr("It ends at %1; whom does %1 serve?").arg(ends.front());
    } else if (!ends.isEmpty()) {
        text += QLatin1Char(' ') + tr("It ends at %1.").arg(listed(ends));
    }
    for (const auto& loop : trace.closedLoops) {
        QStringList names;
        for (const Slot role : loop)
            names << titleOf(chain, role);
        text += QLatin1Char(' ') + tr("It circles among %1.").arg(listed(names));
    }
    return text;
}

QString computedWords(const Chain& chain, const Trace& trace) {
    QStringList lines;
    lines << tr(
        "Each role passes its work on over the services it gives, in proportion to their weights; a manager's "
        "service counts only where there is no other. What arrives is added up over all ways, round trips "
        "included.");
    std::size_t shown = 0;
    for (const Slot role : trace.roles) {
        const auto services = splitServices(chain, role);
        if (services.size() < 2 || chain.roles().at(role)->kind == RoleKind::endCustomer)
            continue;
        if (shown++ == 6)
            break;
        double total = 0.0;
        for (const Service* service : services)
            total += service->weight.value_or(1.0);
        QStringList parts;
        for (const Service* service : services) {
            const double weight = service->weight.value_or(1.0);
            const Role* customer = chain.roles().find(service->customer);
            parts << tr("%1 to %2").arg(words::ofShare(weight / total), toText(customer->title).toHtmlEscaped()) +
                         (service->weight ? QString() : tr(" (assumed)"));
        }
        lines << tr("%1: %2.").arg(titleOf(chain, role), parts.join(QStringLiteral(", ")));
    }
    for (const EndCustomerReach& end : trace.endCustomers) {
        if (end.paths.empty())
            continue;
        QStringList steps;
        for (const Slot role : end.paths.front().roles)
            steps << titleOf(chain, role);
        lines << tr("The best way to %1 is %2 with %3.")
                         .arg(titleOf(chain, end.role), steps.join(QStringLiteral(" → ")),
                              words::ofShare(end.paths.front().share)) +
                     (end.paths.size() > 1 ? QLatin1Char(' ') + tr("The best %1 ways carry %2 of what arrives.")
                                                                    .arg(end.paths.size())
                                                                    .arg(words::ofShare(end.pathsShare))
                                           : QString());
        if (lines.size() > 12)
            break;
    }
    return lines.join(QStringLiteral("<br>"));
}

} // namespace

TraceSplits splitsOf(const Chain& chain, const Trace& trace) {
    TraceSplits splits;
    for (const Slot role : trace.roles) {
        if (chain.roles().at(role)->kind == RoleKind::endCustomer)
            continue;
        // With a service of its own, a task is not split where it starts.
        if (role == trace.role && trace.service != noSlot)
            continue;
        const auto services = splitServices(chain, role);
        if (services.size() < 2)
            continue;
        ++splits.all;
        splits.assumed += std::ranges::any_of(services, [](const Service* one) { return !one->weight; }) ? 1U : 0U;
    }
    return splits;
}

QString shareWords(double share, bool assumed) {
    if (!assumed || share >= 1.0 - 1e-9)
        return words::ofShare(share);
    if (share >= 0.9)
        return tr("nearly all");
    if (share >= 0.6)
        return tr("most");
    if (share >= 0.4)
        return tr("about half");
    if (share >= 0.28)
        return tr("about a third");
    if (share >= 0.18)
        return tr("about a quarter");
    return tr("a small part");
}

QString amountWords(const ImpactAmount& impact) {
    return words::ofAmount(roughly(impact.amount), impact.unit);
}

TraceSentences sentencesOf(const Chain& chain, const Trace& trace) {
    const TraceSplits splits = splitsOf(chain, trace);
    TraceSentences sentences;
    sentences.reaches = reachSentence(chain, trace);
    sentences.impact = impactSentence(chain, trace, splits);
    if (!trace.endCustomers.empty()) {
        sentences.assumptions =
            tr("Each role is taken to pass all its work on in the same proportions. Others share "
               "in this result; it is not yours alone.");
        if (trace.assumed) {
            sentences.assumptions +=
                QLatin1Char(' ') + tr("No end customer is marked, so those who serve nobody are assumed to be one.");
        }
        if (!trace.exact) {
            sentences.assumptions +=
                QLatin1Char(' ') + tr("This chain circles so widely that the numbers are close, but not exact.");
        }
        sentences.computed = computedWords(chain, trace);
    }
    sentences.lost = lostSentence(chain, trace);
    return sentences;
}

} // namespace throughline
