#include "ui/customers/customer_lines.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/report/customer_words.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

QString tr(const char* text, const char* meaning = nullptr) {
    return QCoreApplication::translate("CustomerLine", text, meaning);
}

} // namespace

std::vector<CustomerLine> customerLines(const Chain& chain, const Customers& customers, bool isOwn, Day today) {
    const report::Language& language = words::language();
    std::vector<CustomerLine> lines;
    for (const Customer& customer : customers.customers) {
        const Role& role = *chain.roles().at(customer.role);
        CustomerLine line;
        line.role = role.key;
        line.number = static_cast<int>(lines.size()) + 1;
        line.title = toText(role.title);
        line.holders = toText(report::holderWords(chain, customer.role, language));
        line.reason = toText(report::reasonWords(chain, customer, isOwn, language));
        line.next = toText(report::nextWords(chain, customer, today, language));
        std::vector<std::string> expected = report::expectations(chain, customer.services);
        for (std::string& text : expected)
            text = language.task(text);
        if (!expected.empty())
            line.expectation = tr("Expects %1.", "what a customer expects").arg(toText(language.all(expected)));
        const auto said = std::ranges::find_if(customer.remarks, [&](Slot slot) {
            const Feedback& remark = *chain.feedback().at(slot);
            return !remark.day || *remark.day <= today;
        });
        if (said != customer.remarks.end())
            line.remark = tr("Last remark: %1").arg(toText(report::remarkWords(chain, *said, language)));
        if (customer.commitments.onTimeRate) {
            line.kept = toText(report::keptWords(customer.commitments, language));
            line.promises = tr("Promises: %1.").arg(line.kept);
        }
        line.reputation = customer.reputation.score ? toText(report::scoreWords(*customer.reputation.score, language))
                                                    : toText(report::reputationWords(customer.reputation, language));
        line.score = customer.reputation.score;
        line.isEndCustomer = customer.isEndCustomer;
        line.vouches = customer.vouches;
        line.isUrgent = customer.next.step == NextStep::deliverOrTell || customer.next.step == NextStep::answerRemark;
        lines.push_back(std::move(line));
    }
    return lines;
}

QString sentenceOf(const CustomerLine& line) {
    const QString name =
        line.holders.isEmpty() ? line.title : tr("%1 (%2)", "a role and who holds it").arg(line.title, line.holders);
    const QString head =
        line.number == 1
            ? tr("Primary customer: %1.").arg(name)
            : tr("Customer %1: %2.", "its number and title").arg(words::ofRoundNumber(line.number, 0), name);
    QStringList parts{head, tr("%1.", "a sentence").arg(line.reason)};
    for (const QString& part : {line.expectation, line.remark, line.promises}) {
        if (!part.isEmpty())
            parts << part;
    }
    parts << tr("Reputation: %1.").arg(line.reputation) << line.next;
    return parts.join(QLatin1Char(' '));
}

} // namespace throughline
