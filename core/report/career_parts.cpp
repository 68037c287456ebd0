#include "core/report/career_parts.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>
#include <string_view>
#include <tuple>

#include "core/analysis/unit.h"
#include "core/model/status.h"
#include "core/report/career_report.h"
#include "core/report/career_words.h"
#include "core/report/trace_words.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

constexpr std::size_t bestFew = 5;

bool hasAmount(const Task& task) {
    return task.impact && task.impact->amount;
}

/// How well a result is proved, the best first; of those alike the one that is large beside the others of its unit,
/// of which `largest` tells the largest. Amounts of different units are not compared.
std::tuple<int, int, int, double, int, std::string_view> proofOf(const Task& task,
                                                                 const std::map<std::string, double>& largest) {
    const int evidence = hasAmount(task) ? -static_cast<int>(task.impact->evidence) : 1;
    const int outcome = task.outcome ? -static_cast<int>(*task.outcome) : 0;
    const int said = task.benefit.empty() ? 1 : 0;
    const double most = hasAmount(task) ? largest.at(commonUnit(task.impact->unit)) : 0.0;
    const double size = most > 0.0 ? std::abs(*task.impact->amount) / most : 0.0;
    return {evidence, outcome, said, -size, -task.delivered->number(), task.key.text()};
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

std::vector<std::size_t> bestProvedFirst(const Chain& chain, const Career& career) {
    const auto taskAt = [&](std::size_t place) -> const Task& { return *chain.tasks().at(career.tasks[place].task); };
    std::vector<std::size_t> places(career.tasks.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::map<std::string, double> largest;
    for (const std::size_t place : places) {
        if (const Task& task = taskAt(place); hasAmount(task)) {
            double& most = largest[commonUnit(task.impact->unit)];
            most = std::max(most, std::abs(*task.impact->amount));
        }
    }
    std::ranges::sort(places, {}, [&](std::size_t place) { return proofOf(taskAt(place), largest); });
    return places;
}

CareerDocument::CareerDocument(const Analysis& theAnalysis, const Career& theCareer,
                               const CareerReportOptions& theOptions, const Language& theLanguage)
    : analysis(theAnalysis),
      career(theCareer),
      options(theOptions),
      language(theLanguage),
      chain(theAnalysis.chain()),
      period(periodTitle(theCareer.period, theLanguage)) {
    const Person* owner = chain.people().find(chain.info().owner);
    const bool isOwn = std::ranges::any_of(career.roles, [&](Slot role) {
        const auto& holders = chain.roles().at(role)->holders;
        return owner && std::ranges::find(holders, owner->key) != holders.end();
    });
    if (isOwn || career.roles.size() == 1) {
        std::vector<std::string> titles;
        for (const Slot role : career.roles)
            titles.push_back(titleOf(role));
        roles = listed(titles, language);
    }
    person = isOwn ? owner->name : std::string();
    if (person == roles)
        person.clear();
    if (options.review) {
        for (const TaskKey& key : options.review->best) {
            const auto found =
                std::ranges::find_if(career.tasks, [&](const CareerTask& each) { return taskOf(each).key == key; });
            if (found != career.tasks.end())
                best.push_back(&*found);
        }
    }
    const bool isChosen = !best.empty();
    for (const std::size_t place : bestProvedFirst(chain, career)) {
        const CareerTask& each = career.tasks[place];
        if (isTold(each) && !isBest(each))
            others.push_back(&each);
    }
    if (!isChosen) {
        const auto proved = std::ranges::count_if(
            others, [this](const CareerTask* each) { return taskOf(*each).outcome != Outcome::fellShort; });
        std::ranges::stable_partition(
            others, [this](const CareerTask* each) { return taskOf(*each).outcome != Outcome::fellShort; });
        const auto few = std::min<std::ptrdiff_t>(proved, bestFew);
        best.assign(others.begin(), others.begin() + few);
        others.erase(others.begin(), others.begin() + few);
    }
    report.author = person.empty() ? roles : person;
}

bool CareerDocument::isBest(const CareerTask& each) const {
    return std::ranges::find(best, &each) != best.end();
}

bool CareerDocument::isTold(const CareerTask& each) const {
    const Task& task = taskOf(each);
    return hasImpact(task) || !task.benefit.empty() || (task.wording && !task.wording->review.empty());
}

void CareerDocument::heading(int level, std::string text) {
    report.blocks.emplace_back(Heading{level, std::move(text)});
}

void CareerDocument::paragraph(std::string text, bool isSmall) {
    if (!text.empty())
        report.blocks.emplace_back(Paragraph{std::move(text), {}, isSmall});
}

void CareerDocument::addTitle(const std::string& title) {
    heading(1, title);
    report.title = title;
    if (!report.author.empty())
        report.title = fillIn(says("%1: %2", "whose document, its title"), {report.author, title});
    std::string who = roles;
    const bool isWholeYear = period.size() == 4;
    if (!period.empty() && !(isWholeYear && title.find(period) != std::string::npos))
        who += (who.empty() ? "" : ", ") + period;
    if (!person.empty() || !who.empty())
        report.blocks.emplace_back(Paragraph{person.empty() ? std::string() : who,
                                             person.empty() || who.empty() ? person + who : person + ','});
}

std::string CareerDocument::outcomes() const {
    const auto count = [&](Outcome kind) { return static_cast<int>(career.outcomes[static_cast<std::size_t>(kind)]); };
    std::vector<std::string> parts;
    if (const int n = count(Outcome::exceeded); n > 0)
        parts.push_back(says("%n went beyond what was expected", nullptr, n));
    if (const int n = count(Outcome::met); n > 0)
        parts.push_back(parts.empty() ? says("%n met what was expected", nullptr, n)
                                      : says("%n met it", "what was expected", n));
    if (const int n = count(Outcome::fellShort); n > 0)
        parts.push_back(parts.empty() ? says("%n fell short of what was expected", nullptr, n)
                                      : says("%n fell short", nullptr, n));
    if (parts.empty())
        return {};
    if (const auto n = static_cast<int>(career.withoutOutcome); n > 0)
        parts.push_back(n == 1 ? says("for one no outcome is noted") : says("for %n no outcome is noted", nullptr, n));
    return fillIn(says("%1.", "a sentence"), {language.all(parts)});
}

std::string CareerDocument::summary(bool isOwn) const {
    const auto count = static_cast<int>(career.tasks.size());
    if (count == 0)
        return says("Nothing was delivered in this period.");
    const bool isYear = period.size() == 4;
    const bool isOne = count == 1;
    std::string text;
    if (isOwn && isYear) {
        text = fillIn(isOne ? says("In %1, I delivered one piece of work.", "a year")
                            : says("In %1, I delivered %n pieces of work.", "a year", count),
                      {period});
    } else if (isOwn) {
        text = isOne ? says("I delivered one piece of work.") : says("I delivered %n pieces of work.", nullptr, count);
    } else if (isYear) {
        text = fillIn(isOne ? says("In %1, one piece of work was delivered.", "a year")
                            : says("In %1, %n pieces of work were delivered.", "a year", count),
                      {period});
    } else {
        text = isOne ? says("One piece of work was delivered.")
                     : says("%n pieces of work were delivered.", nullptr, count);
    }
    const auto append = [&text](const std::string& sentence) {
        if (!sentence.empty())
            text += ' ' + sentence;
    };
    if (!isOne)
        append(outcomes());
    const Commitments& kept = career.commitments;
    const std::size_t promised = kept.kept + kept.late + kept.overdue;
    if (promised > 1 && kept.kept == promised) {
        append(fillIn(says("All %1 promises were kept on the day or before it."), {std::to_string(promised)}));
    } else if (promised > 1 && kept.kept > 0) {
        append(fillIn(says("Of %1 promises, %2 were kept on the day or before it (%3)."),
                      {std::to_string(promised), std::to_string(kept.kept), percentWords(*kept.onTimeRate, language)}));
    }
    const std::size_t known = career.evidence[0] + career.evidence[1] + career.evidence[2];
    // The page for a manager says it where somebody asks.
    if (known > 1 && isOwn) {
        append(fillIn(says("The worth of %1 results is known: %2."),
                      {std::to_string(known), certaintyWords(career.evidence, language)}));
    }
    return text;
}

std::string CareerDocument::sourceOf(const Feedback& remark) const {
    std::vector<std::string> parts;
    if (const Role* role = chain.roles().find(remark.customer)) {
        const Person* holder = role->holders.size() == 1 ? chain.people().find(role->holders.front()) : nullptr;
        if (holder && holder->name != role->title)
            parts.push_back(holder->name);
        parts.push_back(role->title);
    }
    if (remark.day)
        parts.push_back(language.day(*remark.day));
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::size_t CareerDocument::addQuotes(const std::vector<Slot>& remarks, std::size_t most) {
    std::size_t told = 0;
    for (const Slot slot : remarks) {
        const Feedback& remark = *chain.feedback().at(slot);
        const bool isPraise = !isBlank(remark.note) && remark.score.value_or(0) >= 0;
        if (!isPraise || told == most)
            continue;
        report.blocks.emplace_back(Quote{remark.note, sourceOf(remark)});
        ++told;
    }
    return told;
}

void CareerDocument::addPicture(const CareerTask& each) {
    TracePicture picture = tracePicture(chain, analysis.trace(each.task), language);
    if (!picture.isEmpty())
        report.blocks.emplace_back(Picture{std::move(picture)});
}

void CareerDocument::addLines(const std::string& headingText, const std::string& text) {
    const std::vector<std::string> lines = linesOf(text);
    if (lines.empty())
        return;
    heading(2, headingText);
    if (lines.size() == 1) {
        paragraph(asSentence(lines.front()));
    } else {
        report.blocks.emplace_back(List{lines});
    }
}

std::string CareerDocument::promiseHeading() const {
    if (period.size() != 4)
        return says("What I promise next");
    return fillIn(says("What I promise for %1", "a year"), {yearOf(*career.period.from, 1).from->text().substr(0, 4)});
}

std::vector<CareerGroup> groupsOf(const CareerDocument& document, const std::vector<const CareerTask*>& tasks) {
    const auto& chain = document.chain;
    const auto titleOf = [&](const CareerTask& each) -> std::string {
        const Task& task = document.taskOf(each);
        switch (document.options.groups) {
            case CareerGroups::endCustomer:
                if (task.impact && task.impact->at && !each.arrivals.empty()) {
                    for (const CareerArrival& arrival : each.arrivals) {
                        if (chain.roles().at(arrival.customer)->key == task.impact->at)
                            return document.titleOf(arrival.customer);
                    }
                }
                return each.arrivals.empty() ? std::string() : document.titleOf(each.arrivals.front().customer);
            case CareerGroups::goal:
                return task.goals.empty() ? std::string() : chain.goals().find(task.goals.front())->title;
            case CareerGroups::value:
                return task.values.empty() ? std::string() : chain.values().find(task.values.front())->title;
        }
        return {};
    };
    std::map<std::string, std::vector<const CareerTask*>> found;
    for (const CareerTask* each : tasks)
        found[titleOf(*each)].push_back(each);
    std::vector<CareerGroup> groups;
    for (auto& [title, members] : found)
        groups.push_back({title, std::move(members)});
    std::ranges::stable_sort(groups, {}, [](const CareerGroup& group) {
        return std::tuple(group.title.empty(), -static_cast<std::int64_t>(group.tasks.size()));
    });
    return groups;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line(text.data() + at, end - at);
        at = end + 1;
        while (!line.empty() && std::string_view(" \t\r").find(line.front()) != std::string_view::npos)
            line.remove_prefix(1);
        for (const std::string_view mark : {"- ", "* ", "• ", "– "}) {
            if (line.starts_with(mark)) {
                line.remove_prefix(mark.size());
                break;
            }
        }
        if (!isBlank(line))
            lines.emplace_back(line.substr(0, line.find_last_not_of(" \t\r") + 1));
    }
    return lines;
}

} // namespace throughline::report
