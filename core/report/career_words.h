#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/analysis/career.h"
#include "core/report/language.h"

/// How one delivered task is told: in the words that its owner wrote for the use, else in words made of what is known.
/// Nothing is claimed that nobody entered; a part of which nothing is known is empty.
namespace throughline::report {

/// "Reaches Retail customer at about 35 and Wholesale customer at about 5, of 40 hours a year (30–50, measured)."
/// Where nothing of it arrives: what it is worth to the direct customer. Empty where there is nothing to tell.
std::string arrivalSentence(const Chain& chain, const CareerTask& task, const Language& language);
/// The same in short: "40 hours a year (30–50, measured), reaching Retail customer and Wholesale customer."
std::string resultSentence(const Chain& chain, const CareerTask& task, const Language& language);
/// "Delivered on 28 January 2026, 4 days before the promised day."
std::string deliverySentence(const Task& task, const Language& language);
/// "It went beyond what was expected."; empty where no outcome was entered.
std::string outcomeSentence(const Task& task, const Language& language);
/// The direct customer's title: of the task's service; empty without one.
std::string customerOf(const Chain& chain, const Task& task);

/// A paragraph for the annual review, without the sentence of arrival.
std::string reviewWording(const Task& task, const Language& language);
/// The whole answer for a form: what its owner wrote, else that paragraph with where it arrives and when it was
/// delivered.
std::string reviewAnswer(const Chain& chain, const CareerTask& task, const Language& language);
/// One line for a résumé.
std::string resumeWording(const Chain& chain, const CareerTask& task, const Language& language);
/// A story for an interview; it stands under the task's title and does not say it again.
struct Story {
    std::string situation;
    std::string assignment;
    std::string action;
    std::string result;
    friend bool operator==(const Story&, const Story&) = default;
};
Story storyWording(const Chain& chain, const CareerTask& task, const Language& language);

/// "2025" of a whole year, else "1 January to 30 June 2025", "since …", "until …"; empty of a period without ends.
std::string periodTitle(const Period& period, const Language& language);
/// "213 100 EUR a year", and its range "(180 000–240 000)" where there is one.
std::string sumWords(const AmountSum& sum, const std::string& unit, const Language& language);
/// "3 results: 1 measured, 2 estimated"
std::string certaintyWords(const std::array<std::size_t, 3>& evidence, const Language& language);
/// Text that ends as a sentence does and begins with a capital; empty stays empty.
std::string asSentence(std::string text);

} // namespace throughline::report
