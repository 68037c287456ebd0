#include "core/report/due_words.h"

namespace throughline::report {

std::string dueWords(const Task& task, Day today, const Language& language) {
    if (!task.promised || task.state == TaskState::dropped)
        return {};
    const bool isDone = task.state == TaskState::delivered && task.delivered;
    const int days = *task.promised - (isDone ? *task.delivered : today);
    if (days < 0)
        return days == -1 ? language.says("a day late") : language.says("%n days late", nullptr, -days);
    if (isDone) {
        return days == 0   ? language.says("on the day", "a delivery")
               : days == 1 ? language.says("a day early")
                           : language.says("%n days early", nullptr, days);
    }
    return days == 0   ? language.says("due today")
           : days == 1 ? language.says("due tomorrow")
                       : language.says("due in %n days", nullptr, days);
}

std::string groupWords(WorkGroup group, const Language& language) {
    switch (group) {
        case WorkGroup::pastPromise:
            return language.says("Past its promise");
        case WorkGroup::promisedSoon:
            return language.says("Promised within 7 days");
        case WorkGroup::byValue:
            return language.says("By what matters");
        case WorkGroup::dealWithQuickly:
            break;
    }
    return language.says("Deal with quickly");
}

} // namespace throughline::report
