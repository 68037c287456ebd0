#include "core/report/career_words.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "core/model/status.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

constexpr double tiny = 1e-9;

/// Without a full stop at its end, to go on with.
std::string open(std::string text) {
    while (!text.empty() && (text.back() == '.' || text.back() == ' ' || text.back() == '\n'))
        text.pop_back();
    return text;
}

void append(std::string& text, const std::string& sentence) {
    if (!sentence.empty())
        text += (text.empty() ? "" : " ") + sentence;
}

/// What stands in brackets after an amount: "30–50, measured".
std::string bracketed(const std::optional<double>& low, const std::optional<double>& high, double amount,
                      const std::string& evidence, const Language& language) {
    const auto number = [&](double value) { return numberWords(value, language); };
    std::string inside;
    if (low || high) {
        inside = fillIn(language.says("%1–%2", "from a low number to a high one"),
                        {number(low.value_or(amount)), number(high.value_or(amount))});
    }
    if (!evidence.empty())
        inside += (inside.empty() ? "" : ", ") + evidence;
    return inside.empty() ? inside : " (" + inside + ')';
}

std::vector<const CareerArrival*> reached(const CareerTask& task) {
    std::vector<const CareerArrival*> all;
    for (const CareerArrival& arrival : task.arrivals) {
        const bool isThere = arrival.reach > tiny && (!arrival.impact || arrival.impact->amount != 0.0);
        if (isThere)
            all.push_back(&arrival);
    }
    return all;
}

constexpr std::size_t mostCustomers = 3;

/// The titles of those reached, the last ones as a number.
std::string customersOf(const Chain& chain, const std::vector<const CareerArrival*>& arrivals,
                        const Language& language) {
    std::vector<std::string> titles;
    for (const CareerArrival* arrival : arrivals)
        titles.push_back(language.endCustomer(chain.roles().at(arrival->customer)->title));
    return listed(titles, language);
}

/// "Retail customer at about 35 and Wholesale customer at about 5", in the unit of the whole.
std::string partsOf(const Chain& chain, const std::vector<const CareerArrival*>& arrivals, const Language& language) {
    std::vector<std::string> parts;
    for (const CareerArrival* arrival : arrivals) {
        if (parts.size() == mostCustomers) {
            parts.push_back(
                language.says("%n more", "of a list of names", static_cast<int>(arrivals.size() - mostCustomers)));
            break;
        }
        parts.push_back(fillIn(language.says("%1 at about %2", "end customer, amount"),
                               {language.endCustomer(chain.roles().at(arrival->customer)->title),
                                numberWords(roughly(arrival->impact->amount), language)}));
    }
    return language.all(parts);
}

} // namespace

namespace {

/// With a full stop where there is none.
std::string ended(std::string text) {
    const std::size_t end = text.find_last_not_of(" \n\t\r");
    if (end == std::string::npos)
        return {};
    text.resize(end + 1);
    const bool isEnded = std::string_view(".!?:;").find(text.back()) != std::string_view::npos || text.ends_with("…") ||
                         text.ends_with("”");
    return isEnded ? text : text + '.';
}

} // namespace

std::string asSentence(std::string text) {
    text = ended(std::move(text));
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - ('a' - 'A'));
    return text;
}

std::string customerOf(const Chain& chain, const Task& task) {
    const Service* service = task.service ? chain.services().find(task.service) : nullptr;
    return service ? chain.roles().find(service->customer)->title : std::string();
}

std::string arrivalSentence(const Chain& chain, const CareerTask& each, const Language& language) {
    const Task& task = *chain.tasks().at(each.task);
    const auto arrivals = reached(each);
    if (!task.impact || !task.impact->amount) {
        return arrivals.empty() ? std::string()
                                : fillIn(language.says("Reaches %1."), {customersOf(chain, arrivals, language)});
    }
    const Impact& impact = *task.impact;
    const std::string evidence = asPart(evidenceWords(impact, language));
    const std::string amount = amountWords(*impact.amount, impact.unit, language);
    const std::string range = bracketed(impact.low, impact.high, *impact.amount, evidence, language);
    if (arrivals.empty()) {
        const std::string customer = customerOf(chain, task);
        return customer.empty() ? fillIn(language.says("Worth %1%2.", "amount, range"), {amount, range})
                                : fillIn(language.says("Worth %1 to %3%2.", "amount, range, direct customer"),
                                         {amount, range, language.written(customer)});
    }
    const std::string customers = customersOf(chain, arrivals, language);
    if (impact.at)
        return fillIn(language.says("At %1: %2%3.", "end customer, amount, range"), {customers, amount, range});
    if (impact.spread == Spread::splits && arrivals.size() == 1 && arrivals.front()->reach >= 1 - tiny)
        return fillIn(language.says("Reaches %1 in full: %2%3.", "end customer, amount, range"),
                      {customers, amount, range});
    if (impact.spread == Spread::splits) {
        return fillIn(language.says("Reaches %1, of %2%3.", "end customers and their parts, amount, range"),
                      {partsOf(chain, arrivals, language), amount, range});
    }
    return fillIn(arrivals.size() == 1 ? language.says("Reaches %1: %2%3.", "end customer, amount, range")
                                       : language.says("Reaches %1: %2 for each%3.", "end customers, amount, range"),
                  {customers, amount, range});
}

std::string resultSentence(const Chain& chain, const CareerTask& each, const Language& language) {
    const Task& task = *chain.tasks().at(each.task);
    if (!task.impact || !task.impact->amount)
        return arrivalSentence(chain, each, language);
    const Impact& impact = *task.impact;
    const std::string evidence = impact.evidence == Evidence::confirmed ? language.says("confirmed", "an amount")
                                                                        : asPart(evidenceWords(impact, language));
    const std::string range = bracketed(impact.low, impact.high, *impact.amount, evidence, language);
    const std::string amount = amountWords(*impact.amount, impact.unit, language);
    const auto arrivals = reached(each);
    if (arrivals.empty())
        return fillIn(language.says("%1%2.", "amount, range"), {amount, range});
    return fillIn(language.says("%1%2, reaching %3.", "amount, range, end customers"),
                  {amount, range, customersOf(chain, arrivals, language)});
}

std::string deliverySentence(const Task& task, const Language& language) {
    if (!task.delivered)
        return {};
    const std::string day = language.day(*task.delivered);
    if (!task.promised)
        return fillIn(language.says("Delivered on %1."), {day});
    const int early = *task.promised - *task.delivered;
    if (early == 0)
        return fillIn(language.says("Delivered on %1, as promised."), {day});
    if (early == 1)
        return fillIn(language.says("Delivered on %1, a day before the promised one."), {day});
    if (early == -1)
        return fillIn(language.says("Delivered on %1, a day after the promised one."), {day});
    return fillIn(early > 0 ? language.says("Delivered on %1, %n days before the promised one.", nullptr, early)
                            : language.says("Delivered on %1, %n days after the promised one.", nullptr, -early),
                  {day});
}

std::string outcomeSentence(const Task& task, const Language& language) {
    if (!task.outcome)
        return {};
    switch (*task.outcome) {
        case Outcome::exceeded:
            return language.says("It went beyond what was expected.");
        case Outcome::met:
            return language.says("It met what was expected.");
        case Outcome::fellShort:
            break;
    }
    return language.says("It fell short of what was expected.");
}

std::string reviewWording(const Task& task, const Language& language) {
    if (task.wording && !task.wording->review.empty())
        return language.written(task.wording->review);
    std::string text;
    if (!task.expectation.empty())
        append(text, fillIn(language.says("Asked for: %1"), {ended(language.written(asPart(task.expectation)))}));
    append(text, asSentence(language.written(task.benefit)));
    if (task.impact)
        append(text, asSentence(language.written(task.impact->note)));
    if (task.outcome == Outcome::exceeded && !task.exceed.empty()) {
        append(text,
               fillIn(language.says("Beyond what was asked: %1"), {ended(language.written(asPart(task.exceed)))}));
    }
    return text;
}

std::string reviewAnswer(const Chain& chain, const CareerTask& each, const Language& language) {
    const Task& task = *chain.tasks().at(each.task);
    std::string text = reviewWording(task, language);
    if (task.wording && !task.wording->review.empty())
        return text;
    append(text, arrivalSentence(chain, each, language));
    append(text, deliverySentence(task, language));
    return text;
}

std::string resumeWording(const Chain& chain, const CareerTask& each, const Language& language) {
    const Task& task = *chain.tasks().at(each.task);
    if (task.wording && !task.wording->resume.empty())
        return language.written(task.wording->resume);
    std::string line = open(language.written(task.title));
    if (task.impact && task.impact->amount) {
        const std::string evidence = task.impact->evidence == Evidence::confirmed
                                         ? language.says("confirmed", "an amount")
                                         : asPart(evidenceWords(*task.impact, language));
        line = fillIn(language.says("%1: %2 (%3)", "a result in one line: title, amount, evidence"),
                      {line, amountWords(*task.impact->amount, task.impact->unit, language), evidence});
    } else if (!task.benefit.empty()) {
        return fillIn(language.says("%1: %2", "a result in one line: title, benefit"),
                      {line, open(asPart(language.written(task.benefit)))});
    }
    if (!task.benefit.empty())
        line += "; " + open(asPart(language.written(task.benefit)));
    return line;
}

namespace {

/// For whom and for when it was, where nobody noted what was expected; empty where neither is known.
std::string orderSentence(const Task& task, const std::string& customer, const Language& language) {
    if (customer.empty())
        return task.promised ? fillIn(language.says("It was promised for %1.", "a day"), {language.day(*task.promised)})
                             : std::string();
    return task.promised ? fillIn(language.says("It was for %1, promised for %2.", "the direct customer, a day"),
                                  {customer, language.day(*task.promised)})
                         : fillIn(language.says("It was for %1.", "the direct customer"), {customer});
}

} // namespace

Story storyWording(const Chain& chain, const CareerTask& each, const Language& language) {
    const Task& task = *chain.tasks().at(each.task);
    const Wording written = task.wording.value_or(Wording());
    const std::string customer = customerOf(chain, task);
    Story story;
    story.situation = asSentence(language.written(!written.situation.empty() ? written.situation : task.description));
    if (!written.assignment.empty()) {
        story.assignment = asSentence(language.written(written.assignment));
    } else if (!task.expectation.empty() && !customer.empty()) {
        story.assignment = fillIn(language.says("%1 asked for this: %2", "the direct customer and what it expects"),
                                  {language.written(customer), ended(language.written(asPart(task.expectation)))});
    } else if (!task.expectation.empty()) {
        story.assignment = asSentence(language.written(task.expectation));
    } else {
        story.assignment = orderSentence(task, language.written(customer), language);
    }
    story.action = asSentence(language.written(!written.action.empty() ? written.action : task.exceed));
    if (!written.result.empty()) {
        story.result = asSentence(language.written(written.result));
    } else {
        append(story.result, asSentence(language.written(task.benefit)));
        append(story.result, arrivalSentence(chain, each, language));
        if (task.outcome != Outcome::met)
            append(story.result, outcomeSentence(task, language));
        if (story.result.empty())
            story.result = deliverySentence(task, language);
    }
    return story;
}

std::string periodTitle(const Period& period, const Language& language) {
    if (period.from && period.to) {
        const Period year = yearOf(*period.from);
        if (period == year)
            return period.from->text().substr(0, 4);
        return fillIn(language.says("%1 to %2", "from a day to a day"),
                      {language.day(*period.from), language.day(*period.to)});
    }
    if (period.from)
        return fillIn(language.says("since %1", "a day"), {language.day(*period.from)});
    return period.to ? fillIn(language.says("until %1", "a day"), {language.day(*period.to)}) : std::string();
}

std::string sumWords(const AmountSum& sum, const std::string& unit, const Language& language) {
    const std::string amount = amountWords(sum.amount, unit, language);
    if (!sum.hasRange)
        return amount;
    return fillIn(language.says("%1 (%2–%3)", "an amount and its range"),
                  {amount, numberWords(sum.low, language), numberWords(sum.high, language)});
}

std::string certaintyWords(const std::array<std::size_t, 3>& evidence, const Language& language) {
    const auto count = [&](Evidence kind) { return static_cast<int>(evidence[static_cast<std::size_t>(kind)]); };
    std::vector<std::string> parts;
    if (const int n = count(Evidence::confirmed); n > 0)
        parts.push_back(language.says("%n confirmed", "results", n));
    if (const int n = count(Evidence::measured); n > 0)
        parts.push_back(language.says("%n measured", "results", n));
    if (const int n = count(Evidence::estimated); n > 0)
        parts.push_back(language.says("%n estimated", "results", n));
    return parts.empty() ? std::string() : language.all(parts);
}

} // namespace throughline::report
