#include <algorithm>

#include "core/model/status.h"
#include "core/report/career_parts.h"
#include "core/report/career_words.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

constexpr std::size_t mostInGroup = 6;
constexpr std::size_t mostQuotes = 4;

std::string join(const std::string& first, const std::string& second) {
    return first.empty() || second.empty() ? first + second : first + ' ' + second;
}

void addBest(CareerDocument& document) {
    if (document.best.empty())
        return;
    document.heading(2, document.best.size() == 1 ? document.says("The result that matters most")
                                                  : document.says("The results that matter most"));
    for (const CareerTask* each : document.best) {
        const Task& task = document.taskOf(*each);
        document.heading(3, task.title);
        document.paragraph(reviewWording(task, document.language));
        document.paragraph(
            join(arrivalSentence(document.chain, *each, document.language), deliverySentence(task, document.language)));
        document.addPicture(*each);
        document.addQuotes(each->feedback, 1);
    }
}

void addOthers(CareerDocument& document) {
    if (document.others.empty())
        return;
    const std::size_t before = document.report.blocks.size();
    document.heading(2, document.best.empty() ? document.says("Results") : document.says("Further results"));
    const std::size_t first = document.report.blocks.size();
    const std::vector<CareerGroup> groups = groupsOf(document, document.others);
    for (const CareerGroup& group : groups) {
        Points points;
        int more = 0;
        for (const CareerTask* each : group.tasks) {
            const Task& task = document.taskOf(*each);
            if (task.outcome == Outcome::fellShort)
                continue;
            if (points.items.size() == mostInGroup) {
                ++more;
                continue;
            }
            const std::string said = task.wording && !task.wording->review.empty()
                                         ? document.language.written(task.wording->review)
                                         : asSentence(document.language.written(task.benefit));
            points.items.push_back(
                {join(said, arrivalSentence(document.chain, *each, document.language)), asSentence(task.title)});
        }
        if (points.items.empty())
            continue;
        if (groups.size() > 1) {
            document.heading(3, !group.title.empty() ? group.title
                                : document.options.groups == CareerGroups::endCustomer
                                    ? document.says("Within the company")
                                    : document.says("Other work"));
        }
        document.report.blocks.emplace_back(std::move(points));
        if (more > 0) {
            document.paragraph(more == 1 ? document.says("One more stands in the table at the end.")
                                         : document.says("%n more stand in the table at the end.", nullptr, more),
                               true);
        }
    }
    // What fell short stands among the lessons.
    if (document.report.blocks.size() == first)
        document.report.blocks.resize(before, Heading());
}

void addPraise(CareerDocument& document) {
    std::vector<Slot> remarks;
    for (const CareerTask& each : document.career.tasks) {
        // One remark stands with each of the best already.
        if (!document.isBest(each))
            remarks.insert(remarks.end(), each.feedback.begin(), each.feedback.end());
    }
    remarks.insert(remarks.begin(), document.career.feedback.rbegin(), document.career.feedback.rend());
    const std::size_t before = document.report.blocks.size();
    document.heading(2, document.says("What customers said"));
    if (document.addQuotes(remarks, mostQuotes) == 0)
        document.report.blocks.resize(before, Heading());
}

void addLessons(CareerDocument& document) {
    Points points;
    for (const CareerTask& each : document.career.tasks) {
        const Task& task = document.taskOf(each);
        const bool isLesson = task.outcome == Outcome::fellShort || !task.lesson.empty();
        if (isLesson) {
            points.items.push_back({asSentence(task.lesson.empty() ? outcomeSentence(task, document.language)
                                                                   : document.language.written(task.lesson)),
                                    asSentence(task.title)});
        }
    }
    std::ranges::reverse(points.items);
    for (const std::string& line : linesOf(document.options.review ? document.options.review->lessons : std::string()))
        points.items.push_back({asSentence(line)});
    if (points.items.empty())
        return;
    document.heading(2, document.career.outcomes[0] > 0 ? document.says("What fell short, and what I learned")
                                                        : document.says("What I learned"));
    document.report.blocks.emplace_back(std::move(points));
}

void addPromises(CareerDocument& document) {
    if (document.options.review && !linesOf(document.options.review->plans).empty()) {
        document.addLines(document.promiseHeading(), document.options.review->plans);
        return;
    }
    std::vector<const Task*> open;
    for (const Slot role : document.career.roles) {
        for (const Slot slot : document.chain.tasksOf(role)) {
            const Task* task = document.chain.tasks().at(slot);
            if (isOpen(task->state) && task->promised)
                open.push_back(task);
        }
    }
    if (open.empty())
        return;
    std::ranges::sort(open, {}, [](const Task* task) { return std::tuple(*task->promised, task->title, task->key); });
    constexpr std::size_t most = 8;
    List list;
    for (const Task* task : open) {
        if (list.items.size() == most)
            break;
        const bool isOverdue = *task->promised < document.career.today;
        list.items.push_back(fillIn(isOverdue ? document.says("%1, overdue since %2", "a task, a promised day")
                                              : document.says("%1, by %2", "a task, a promised day"),
                                    {task->title, document.language.day(*task->promised)}));
    }
    document.heading(2, document.says("What I have promised next"));
    document.report.blocks.emplace_back(std::move(list));
}

std::string outcomeWord(const CareerDocument& document, const Task& task) {
    if (!task.outcome)
        return {};
    switch (*task.outcome) {
        case Outcome::exceeded:
            return document.says("beyond expectation");
        case Outcome::met:
            return document.says("as expected");
        case Outcome::fellShort:
            break;
    }
    return document.says("fell short");
}

} // namespace

void addAllTasks(CareerDocument& document) {
    const auto& tasks = document.career.tasks;
    if (tasks.size() <= document.best.size())
        return;
    document.heading(2, document.says("All that was delivered"));
    Grid grid{
        {document.says("Work", "what was delivered"), document.says("For", "whom"),
         document.says("Delivered", "a column of days"), document.says("Outcome"), document.says("Result", "a column")},
        {}};
    for (const CareerTask& each : tasks) {
        const Task& task = document.taskOf(each);
        grid.rows.push_back({task.title, customerOf(document.chain, task), document.language.shortDay(*task.delivered),
                             outcomeWord(document, task),
                             task.impact && task.impact->amount
                                 ? amountWords(*task.impact->amount, task.impact->unit, document.language)
                                 : std::string()});
    }
    document.report.blocks.emplace_back(std::move(grid));
}

void tellReview(CareerDocument& document) {
    const Review* review = document.options.review;
    const std::string title = review && !review->title.empty() ? document.language.written(review->title)
                              : document.period.size() == 4
                                  ? fillIn(document.says("Annual review %1", "a year"), {document.period})
                                  : document.says("Review");
    document.addTitle(title);
    document.paragraph(document.summary(true));
    addBest(document);
    document.addSums(false);
    if (!document.career.sums.empty())
        document.addHonestWords();
    addOthers(document);
    addPraise(document);
    addLessons(document);
    addPromises(document);
    if (document.career.sums.empty())
        document.addHonestWords();
    addAllTasks(document);
}

} // namespace throughline::report
