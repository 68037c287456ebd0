#include "core/report/career_report.h"

#include <algorithm>

#include "core/model/status.h"
#include "core/report/career_parts.h"
#include "core/report/career_words.h"

namespace throughline::report {

namespace {

constexpr std::size_t mostLines = 10;    // of a résumé
constexpr std::size_t mostPictures = 60; // of a whole career file

void tellOne(CareerDocument& document, const CareerTask& each, bool hasPicture) {
    const Task& task = document.taskOf(each);
    document.heading(3, task.title);
    std::string facts;
    const auto add = [&facts](const std::string& sentence) {
        if (!sentence.empty())
            facts += (facts.empty() ? "" : " ") + sentence;
    };
    if (const std::string customer = customerOf(document.chain, task); !customer.empty())
        add(fillIn(document.says("For %1.", "the direct customer of a task"), {document.language.written(customer)}));
    add(deliverySentence(task, document.language));
    add(outcomeSentence(task, document.language));
    document.paragraph(facts, true);
    document.paragraph(reviewWording(task, document.language));
    document.paragraph(arrivalSentence(document.chain, each, document.language));
    if (hasPicture)
        document.addPicture(each);
    document.addQuotes(each.feedback, each.feedback.size());
    if (!task.lesson.empty())
        document.report.blocks.emplace_back(
            Paragraph{asSentence(document.language.written(task.lesson)), document.says("Learned:")});
}

void tellFile(CareerDocument& document) {
    document.addTitle(document.says("Career file"));
    document.paragraph(document.summary(true));
    document.addSums(false);
    document.addHonestWords();
    std::size_t pictures = 0;
    if (!document.best.empty()) {
        document.heading(2, document.says("The results that matter most"));
        for (const CareerTask* each : document.best)
            tellOne(document, *each, ++pictures <= mostPictures);
    }
    for (const CareerGroup& group : groupsOf(document, document.others)) {
        document.heading(2, !group.title.empty()
                                ? fillIn(document.says("Further results: %1", "what they share"), {group.title})
                                : document.says("Further results within the company"));
        for (const CareerTask* each : group.tasks)
            tellOne(document, *each, ++pictures <= mostPictures);
    }
    const std::size_t before = document.report.blocks.size();
    document.heading(2, document.says("What customers said"));
    if (document.addQuotes(document.career.feedback, document.career.feedback.size()) == 0)
        document.report.blocks.resize(before, Heading());
    if (document.options.review) {
        document.addLines(document.says("What I learned"), document.options.review->lessons);
        document.addLines(document.promiseHeading(), document.options.review->plans);
    }
    addAllTasks(document);
}

void tellResume(CareerDocument& document) {
    document.addTitle(document.says("Selected results"));
    List list;
    for (const auto* tasks : {&document.best, &document.others}) {
        for (const CareerTask* each : *tasks) {
            const bool isWanted = document.taskOf(*each).outcome != Outcome::fellShort;
            if (isWanted && list.items.size() < mostLines)
                list.items.push_back(resumeWording(document.chain, *each, document.language));
        }
    }
    if (list.items.empty()) {
        document.paragraph(document.says("Nothing was delivered in this period of which the result is known."));
        return;
    }
    document.report.blocks.emplace_back(std::move(list));
}

void tellInterview(CareerDocument& document) {
    document.addTitle(document.says("Stories for an interview"));
    if (document.best.empty())
        document.paragraph(document.says("Nothing was delivered in this period of which the result is known."));
    for (const CareerTask* each : document.best) {
        document.heading(2, document.taskOf(*each).title);
        const Story story = storyWording(document.chain, *each, document.language);
        Points points;
        const auto add = [&](const std::string& lead, const std::string& text) {
            if (!text.empty())
                points.items.push_back({text, lead});
        };
        add(document.says("Situation:"), story.situation);
        add(document.says("Task:", "of a story"), story.assignment);
        add(document.says("Action:", "of a story"), story.action);
        add(document.says("Result:", "of a story"), story.result);
        document.report.blocks.emplace_back(std::move(points));
    }
}

} // namespace

const Review* reviewFor(const Chain& chain, const Period& period) {
    const Review* found = nullptr;
    for (const Review& review : chain.reviews()) {
        if (review.from == period.from && review.to == period.to && (!found || review.key < found->key))
            found = &review;
    }
    if (found)
        return found;
    for (const Review& review : chain.reviews()) {
        const bool isWithin = review.from && review.to && period.contains(*review.from) && period.contains(*review.to);
        if (isWithin && (!found || std::pair(*found->to, review.key) < std::pair(*review.to, found->key)))
            found = &review;
    }
    return found;
}

Period reviewPeriod(const Chain& chain, const std::vector<Slot>& roles, Day today) {
    constexpr int daysToHandIn = 92;
    const Review* latest = reviewFor(chain, {});
    if (latest && (!latest->from || *latest->from <= today) && (!latest->to || today <= latest->to->plus(daysToHandIn)))
        return {latest->from, latest->to};
    const auto isDeliveredIn = [&](const Period& period) {
        return std::ranges::any_of(roles, [&](Slot role) {
            return std::ranges::any_of(chain.tasksOf(role), [&](Slot slot) {
                const Task& task = *chain.tasks().at(slot);
                return task.state == TaskState::delivered && task.delivered && period.contains(*task.delivered);
            });
        });
    };
    const Period thisYear = yearOf(today);
    const Period lastYear = yearOf(today, -1);
    return !isDeliveredIn(thisYear) && isDeliveredIn(lastYear) ? lastYear : thisYear;
}

Report careerReport(const Analysis& analysis, const Career& career, const CareerReportOptions& options,
                    const Language& language) {
    CareerDocument document(analysis, career, options, language);
    switch (options.use) {
        case CareerUse::file:
            tellFile(document);
            break;
        case CareerUse::review:
            tellReview(document);
            break;
        case CareerUse::resume:
            tellResume(document);
            break;
        case CareerUse::interview:
            tellInterview(document);
            break;
        case CareerUse::manager:
            tellManager(document);
            break;
    }
    return std::move(document.report);
}

} // namespace throughline::report
