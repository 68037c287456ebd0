#include <algorithm>
#include <set>

#include "core/model/status.h"
#include "core/report/career_parts.h"
#include "core/report/career_words.h"
#include "core/report/words.h"

namespace throughline::report {

void CareerDocument::addSums(bool isShort) {
    Grid split{{says("In all"), says("Range"), says("Of it arrives, about"), says("How sure")}, {}};
    split.caption = says("Results that were added up, each unit by itself");
    Grid whole{{says("End customer"), says("Result", "a column"), says("How sure")}, {}};
    const std::string within = says("within the company", "where a result stays");
    whole.caption = says("Results that each end customer has in full");
    for (const UnitSum& sum : career.sums) {
        const auto rangeOf = [&](const AmountSum& amount) {
            return amount.hasRange ? fillIn(says("%1–%2", "from a low number to a high one"),
                                            {numberWords(amount.low, language), numberWords(amount.high, language)})
                                   : std::string("–");
        };
        std::vector<std::string> customers;
        for (const CustomerSum& each : sum.customers) {
            if (sum.spread == Spread::whole) {
                whole.rows.push_back({titleOf(each.customer), sumWords(each.sum, sum.unit, language),
                                      certaintyWords(each.sum.evidence, language)});
                continue;
            }
            customers.push_back(fillIn(says("%1: %2", "an end customer and an amount"),
                                       {titleOf(each.customer), numberWords(roughly(each.sum.amount), language)}));
        }
        if (sum.spread == Spread::whole) {
            if (sum.stays.tasks > 0) {
                whole.rows.push_back(
                    {within, sumWords(sum.stays, sum.unit, language), certaintyWords(sum.stays.evidence, language)});
            }
            continue;
        }
        if (customers.empty()) {
            customers.push_back(says("nobody outside the company"));
        } else if (sum.stays.tasks > 0) {
            customers.push_back(fillIn(says("%1: %2", "an end customer and an amount"),
                                       {within, numberWords(roughly(sum.stays.amount), language)}));
        }
        std::string arrives;
        for (const std::string& customer : customers)
            arrives += (arrives.empty() ? "" : "; ") + customer;
        split.rows.push_back({amountWords(sum.stated.amount, sum.unit, language), rangeOf(sum.stated), arrives,
                              certaintyWords(sum.stated.evidence, language)});
    }
    if (isShort) {
        for (auto& row : split.rows)
            row.erase(row.begin() + 2);
        split.columns.erase(split.columns.begin() + 2);
        constexpr std::size_t most = 4;
        split.rows.resize(std::min(split.rows.size(), most));
        split.caption.clear();
    }
    const bool showsWhole = options.use == CareerUse::file && !whole.rows.empty();
    if (split.rows.empty() && !showsWhole)
        return;
    heading(2, says("What it adds up to"));
    if (!split.rows.empty())
        report.blocks.emplace_back(std::move(split));
    if (showsWhole)
        report.blocks.emplace_back(std::move(whole));
}

std::vector<std::string> CareerDocument::between() const {
    std::vector<std::string> titles;
    const std::set<Slot> own(career.roles.begin(), career.roles.end());
    for (const CareerTask* each : best) {
        for (const Slot role : analysis.trace(each->task, 0).roles) {
            const bool isOther =
                !own.contains(role) && chain.roles().at(role)->kind != RoleKind::endCustomer &&
                std::ranges::none_of(each->arrivals, [&](const auto& arrival) { return arrival.customer == role; });
            if (isOther && std::ranges::find(titles, titleOf(role)) == titles.end())
                titles.push_back(titleOf(role));
        }
    }
    std::ranges::sort(titles);
    return titles;
}

std::string CareerDocument::sharedWords() const {
    const std::vector<std::string> onTheWay = between();
    return onTheWay.empty()
               ? says("Others share in these results; they are not one person’s alone.")
               : fillIn(says("Others share in these results: on the way to the end customers the work passes through "
                             "the hands of %1.",
                             "roles"),
                        {listed(onTheWay, language)});
}

std::string CareerDocument::gaps() const {
    std::string text;
    const auto add = [&](std::size_t count, const char* one, const char* many) {
        if (count > 0)
            text += (text.empty() ? "" : " ") + (count == 1 ? says(one) : says(many, nullptr, static_cast<int>(count)));
    };
    // Where some have one, the summary tells it.
    if (outcomes().empty())
        add(career.withoutOutcome, "No outcome is noted for one of the results.",
            "No outcome is noted for %n of the results.");
    add(career.withoutImpact, "The worth of one of the results is not noted.",
        "The worth of %n of the results is not noted.");
    add(career.notAdded, "One result in per cent is in no sum.", "%n results in per cent are in no sum.");
    return text;
}

void CareerDocument::addHonestWords() {
    if (career.tasks.empty())
        return;
    std::string text = sharedWords();
    if (!career.sums.empty()) {
        text += ' ' + says(
                          "An amount is divided over the end customers in the proportion in which the work reaches "
                          "them, and each role is taken to pass all its work on in the same proportions. Amounts of "
                          "different units are never added up, and percentages not at all.");
    }
    if (!career.deadEnds.empty()) {
        std::vector<std::string> titles;
        for (const Slot role : career.deadEnds)
            titles.push_back(titleOf(role));
        text += ' ' + fillIn(says("The rest stays within the company, with %1.", "roles"), {listed(titles, language)});
    }
    if (const std::string missing = gaps(); !missing.empty())
        text += ' ' + missing;
    if (career.isAssumed)
        text += ' ' + says("No end customer is marked: those who serve nobody and have no task are taken for them.");
    paragraph(text, true);
}

} // namespace throughline::report
