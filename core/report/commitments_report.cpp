#include "core/report/commitments_report.h"

#include <array>
#include <chrono>
#include <utility>

#include "core/model/status.h"
#include "core/report/career_words.h"
#include "core/report/customer_words.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

std::string counted(std::size_t count, const Language& language) {
    return language.number(static_cast<double>(count), 0);
}

/// Title or period, then what is known about its promises.
std::vector<std::string> rowOf(std::string first, const Commitments& row, const Language& language) {
    return {std::move(first),
            row.onTimeRate ? percentWords(*row.onTimeRate, language) : "–",
            counted(row.kept, language),
            counted(row.late, language),
            counted(row.overdue, language),
            earlyWords(row.medianDaysEarly, language)};
}

/// Of columns().
std::vector<Side> rateSides() {
    return {Side::left, Side::right, Side::right, Side::right, Side::right, Side::left};
}

std::vector<std::string> columns(std::string first, const Language& language) {
    return {std::move(first),
            language.says("On time"),
            language.says("Kept", "promises"),
            language.says("Late", "promises"),
            language.says("Overdue", "promises"),
            language.says("Median")};
}

} // namespace

std::string periodWords(Day first, PeriodStep step, const Language& language) {
    const std::chrono::year_month_day date = std::chrono::sys_days(std::chrono::days(first.number()));
    const std::string year = std::to_string(static_cast<int>(date.year()));
    const unsigned month = static_cast<unsigned>(date.month());
    if (step == PeriodStep::year)
        return year;
    if (step == PeriodStep::quarter)
        return fillIn(language.says("%1, quarter %2", "a year and a part of it"),
                      {year, std::to_string((month - 1) / 3 + 1)});
    if (language.day(first) == first.text())
        return first.text().substr(0, 7);
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return fillIn(language.says("%1 %2", "a month and a year"),
                  {language.says(months[month - 1], "a month in a table"), year});
}

Report commitmentsReport(const Chain& chain, const PersonKey& person, const Period& period, Day today,
                         const PeopleOptions& options, const Language& language) {
    const auto says = [&](const char* text, const char* meaning = nullptr) { return language.says(text, meaning); };
    const Promises found = promises(chain, tasksOfPerson(chain, person), period, today);
    const Person* someone = options.redact ? nullptr : chain.people().find(person);
    Report report;
    report.blocks.emplace_back(
        Heading{1, someone != nullptr ? fillIn(says("Commitments of %1"), {someone->name}) : says("Commitments")});
    const std::string days = periodTitle(period, language);
    report.blocks.emplace_back(
        Paragraph{days.empty() ? fillIn(says("All promises, as of %1."), {language.day(today)})
                               : fillIn(says("Promised days: %1. As of %2."), {days, language.day(today)})});
    if (!found.all.onTimeRate) {
        report.blocks.emplace_back(Paragraph{says("Nothing that was promised was delivered or is overdue yet.")});
        return report;
    }
    const std::string kept = keptWords(found.all, language);
    report.blocks.emplace_back(Paragraph{
        found.all.medianDaysEarly ? fillIn(says("%1; the median delivery was %2.", "promises kept; 2 days early"),
                                           {kept, earlyWords(found.all.medianDaysEarly, language)})
                                  : fillIn(says("%1.", "a sentence"), {kept})});
    report.blocks.emplace_back(Heading{2, says("By customer")});
    Grid customers{columns(says("Customer"), language), {}, {}, rateSides()};
    for (const CustomerCommitments& row : found.byCustomer) {
        customers.rows.push_back(rowOf(row.customer == noSlot ? says("Without a customer")
                                                              : language.written(chain.roles().at(row.customer)->title),
                                       row.commitments, language));
    }
    report.blocks.emplace_back(std::move(customers));
    report.blocks.emplace_back(Heading{2, says("Over time")});
    Grid periods{columns(says("Promised in"), language), {}, {}, rateSides()};
    for (const PeriodCommitments& row : found.byPeriod)
        periods.rows.push_back(rowOf(periodWords(row.first, found.step, language), row.commitments, language));
    report.blocks.emplace_back(std::move(periods));
    if (found.slipped.empty())
        return report;
    report.blocks.emplace_back(Heading{2, says("What slipped")});
    Grid slipped{{says("Task"), says("Promised"), says("Delivered"), says("Days late")},
                 {},
                 {},
                 {Side::left, Side::left, Side::left, Side::right}};
    for (const Slip& slip : found.slipped) {
        const Task& task = *chain.tasks().at(slip.task);
        slipped.rows.push_back({language.written(task.title), language.shortDay(*task.promised),
                                slip.isOpen ? says("still open") : language.shortDay(*task.delivered),
                                language.number(slip.daysLate, 0)});
    }
    report.blocks.emplace_back(std::move(slipped));
    return report;
}

} // namespace throughline::report
