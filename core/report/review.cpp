#include "core/report/review.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include "core/report/trace_words.h"
#include "core/report/words.h"

namespace throughline::report {

namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

Paragraph opening(const Analysis& analysis, Day today) {
    const Chain& chain = analysis.chain();
    std::string text;
    if (const Person* owner = chain.people().find(chain.info().owner))
        text += owner->name + ", ";
    text += today.text() + ". " + counted(chain.roles().size(), "role", "roles") + ", " +
            counted(chain.services().size(), "service", "services") + ", " +
            counted(chain.tasks().size(), "task", "tasks") + ", " +
            counted(analysis.endCustomers().size(), "end customer", "end customers") +
            (analysis.isAssumed() ? " (assumed)." : ".");
    return {std::move(text)};
}

std::string stateWords(const Task& task, Day today) {
    switch (task.state) {
        case TaskState::delivered:
            return "delivered " + (task.delivered ? task.delivered->text() : std::string());
        case TaskState::dropped:
            return "dropped";
        case TaskState::planned:
        case TaskState::inProgress:
            break;
    }
    std::string text = task.state == TaskState::planned ? "planned" : "in progress";
    if (task.promised)
        text += (*task.promised < today ? ", was promised for " : ", promised for ") + task.promised->text();
    return text;
}

std::string impactWords(const Task& task) {
    if (!task.impact)
        return "–";
    if (!task.impact->amount)
        return task.impact->note.empty() ? "–" : task.impact->note;
    std::string text = amountWords(*task.impact->amount, task.impact->unit);
    if (task.impact->low && task.impact->high) {
        text += " (" + numberWords(*task.impact->low) + "–" + numberWords(*task.impact->high) + ")";
    }
    return text + ", " + evidenceWords(*task.impact);
}

/// "Retail customer: 35 hours a year", by falling reach.
std::string arrivalWords(const Chain& chain, const Trace& trace) {
    std::vector<std::string> arrivals;
    for (const EndCustomerReach& end : trace.endCustomers) {
        const std::string& title = chain.roles().at(end.role)->title;
        arrivals.push_back(title + ": " +
                           (end.impact ? amountWords(end.impact->amount, end.impact->unit)
                                       : percentWords(end.reach) + " of the work"));
    }
    return arrivals.empty() ? "nobody yet" : listed(arrivals);
}

std::vector<Slot> tasksInOrder(const Chain& chain) {
    std::vector<Slot> tasks;
    for (auto task = chain.tasks().begin(); task != chain.tasks().end(); ++task) {
        if (task->state != TaskState::dropped)
            tasks.push_back(task.slot());
    }
    const auto rank = [&](Slot slot) {
        const Task& task = *chain.tasks().at(slot);
        const bool isOpenTask = isOpen(task.state);
        const int day = isOpenTask ? (task.promised ? task.promised->number() : INT32_MAX)
                                   : -(task.delivered ? task.delivered->number() : 0);
        return std::tuple(isOpenTask, day, std::string_view(task.title), std::string_view(task.key.text()));
    };
    std::ranges::sort(tasks, {}, rank);
    return tasks;
}

void addTasks(const Analysis& analysis, Day today, std::size_t most, Report& report) {
    const Chain& chain = analysis.chain();
    const std::vector<Slot> tasks = tasksInOrder(chain);
    if (tasks.empty())
        return;
    Grid grid{{"Task", "Role", "State", "Impact", "Arrives at"}, {}};
    for (const Slot slot : tasks) {
        if (grid.rows.size() == most)
            break;
        const Task& task = *chain.tasks().at(slot);
        grid.rows.push_back({task.title, chain.roles().find(task.role)->title, stateWords(task, today),
                             impactWords(task), arrivalWords(chain, analysis.trace(slot, 0))});
    }
    report.blocks.emplace_back(Heading{2, "Tasks and their impact"});
    report.blocks.emplace_back(std::move(grid));
    if (tasks.size() > most) {
        report.blocks.emplace_back(
            Paragraph{counted(tasks.size() - most, "more task is", "more tasks are") + " not shown."});
    }
}

} // namespace

Report review(const Analysis& analysis, Day today, const ReviewOptions& options) {
    const Chain& chain = analysis.chain();
    Report report;
    report.blocks.emplace_back(Heading{1, chain.info().title.empty() ? "Untitled chain" : chain.info().title});
    report.blocks.emplace_back(opening(analysis, today));
    if (options.task) {
        const TraceWords words = wordsOf(chain, analysis.trace(*options.task));
        report.blocks.emplace_back(Heading{2, chain.tasks().at(*options.task)->title});
        for (const auto* part : {&words.reaches, &words.impact, &words.lost, &words.assumptions}) {
            std::string text;
            for (const std::string& sentence : *part)
                text += (text.empty() ? "" : " ") + sentence;
            if (!text.empty())
                report.blocks.emplace_back(Paragraph{std::move(text)});
        }
        if (!words.paths.empty())
            report.blocks.emplace_back(List{words.paths});
    }
    addTasks(analysis, today, options.mostTasks, report);
    return report;
}

} // namespace throughline::report
