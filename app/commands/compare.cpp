#include <QtCore/QTimeZone>
#include <algorithm>
#include <array>
#include <string>

#include "app/commands/commands.h"
#include "app/commands/daily_log.h"
#include "app/commands/questions.h"
#include "app/commands/text_table.h"
#include "core/analysis/changes.h"
#include "core/store/days.h"

namespace throughline::commands {

namespace {

struct CompareOptions {
    std::string file;
    std::string from;
    std::string to;
};

/// What was asked and what was found.
struct Comparison {
    Day from;
    Day to;
    std::optional<Day> begins; ///< where the journal does not reach back to `from`, and has edits at all
    bool isBeginning = false;
    Changes changes;
};

template <class E>
std::string wordOf(const RowChange<E>& change) {
    return change.isNew() ? "added" : change.isGone() ? "removed" : "changed";
}

std::string wordOf(TaskStep step) {
    switch (step) {
        case TaskStep::gone:
            return "removed";
        case TaskStep::delivered:
            return "delivered";
        case TaskStep::dropped:
            return "dropped";
        case TaskStep::added:
            return "added";
        case TaskStep::changed:
            break;
    }
    return "changed";
}

/// What both kinds of rows have in JSON: the members that differ, as they were and as they are.
template <class E>
void addMembers(const RowChange<E>& change, json::Json& object) {
    if (change.isNew() || change.isGone())
        return;
    object["before"] = json::differences(*change.before, *change.after);
    object["after"] = json::differences(*change.after, *change.before);
}

json::Json jsonOf(const Comparison& comparison) {
    const Changes& changes = comparison.changes;
    json::Json roles = json::Json::array();
    for (const RowChange<Role>& one : changes.roles) {
        json::Json object{{"change", wordOf(one)}, {"key", one.row().key.text()}, {"title", one.row().title}};
        addMembers(one, object);
        roles.push_back(std::move(object));
    }
    json::Json services = json::Json::array();
    for (const RowChange<Service>& one : changes.services) {
        const Service& row = one.row();
        json::Json object{{"change", wordOf(one)},
                          {"key", row.key.text()},
                          {"server", row.server.text()},
                          {"customer", row.customer.text()},
                          {"provides", row.provides}};
        addMembers(one, object);
        services.push_back(std::move(object));
    }
    json::Json tasks = json::Json::array();
    for (const TaskChange& one : changes.tasks) {
        const Task& row = one.row.row();
        json::Json object{{"change", wordOf(one.step)},
                          {"key", row.key.text()},
                          {"title", row.title},
                          {"role", row.role.text()},
                          {"new", one.row.isNew()}};
        addMembers(one.row, object);
        tasks.push_back(std::move(object));
    }
    json::Json reach = json::Json::array();
    for (const ReachChange& one : changes.reach) {
        reach.push_back({{"role", one.role.text()},
                         {"customer", one.customer.text()},
                         {"before", orNull(one.before)},
                         {"after", orNull(one.after)}});
    }
    json::Json sums = json::Json::array();
    for (const SumChange& one : changes.sums) {
        sums.push_back({{"unit", one.unit},
                        {"spread", nameOf(one.spread)},
                        {"customer", orNull(one.customer)},
                        {"before", one.before},
                        {"after", one.after}});
    }
    json::Json answer;
    answer["from"] = comparison.from.text();
    answer["to"] = comparison.to.text();
    answer["journal_begins"] = orNull(comparison.begins);
    answer["reaches_back"] = !comparison.isBeginning;
    answer["assumed"] = json::Json{{"before", changes.isAssumedBefore}, {"after", changes.isAssumed}};
    answer["roles"] = std::move(roles);
    answer["services"] = std::move(services);
    answer["tasks"] = std::move(tasks);
    answer["reach"] = std::move(reach);
    answer["impact"] = std::move(sums);
    return answer;
}

/// "title, department"; of what is short also how it was and is.
template <class E>
std::string membersText(const RowChange<E>& change) {
    std::string text;
    for (const std::string_view field : change.fields) {
        text += text.empty() ? "" : ", ";
        text += field;
        if constexpr (std::is_same_v<E, Service>) {
            const auto weight = [](const Service& row) { return row.weight ? numberText(*row.weight) : "1 (assumed)"; };
            if (field == "weight")
                text += ' ' + weight(*change.before) + " → " + weight(*change.after);
        }
        if constexpr (!std::is_same_v<E, Service>) {
            if (field == "title")
                text += " (was “" + change.before->title + "”)";
        }
    }
    return text;
}

std::string partText(const char* heading, const TextTable& table, bool isEmpty) {
    return isEmpty ? std::string() : '\n' + std::string(heading) + '\n' + table.text();
}

std::string reachText(const Changes& changes) {
    using Side = TextTable::Side;
    TextTable reach({Side::left, Side::right, Side::right});
    bool anyOther = false;
    for (const ReachChange& one : changes.reach) {
        anyOther = anyOther || one.isOther();
        if (one.isOther()) {
            reach.add({changes.titleOf(one.role) + " → " + changes.titleOf(one.customer), percentText(one.before),
                       percentText(one.after)});
        }
    }
    TextTable sums({Side::left, Side::right, Side::right});
    bool anySum = false;
    for (const SumChange& one : changes.sums) {
        if (!one.isOther())
            continue;
        anySum = true;
        const std::string unit = one.unit.empty() ? "(no unit)" : one.unit;
        sums.add({one.customer.isNone() ? unit : unit + " at " + changes.titleOf(one.customer), numberText(one.before),
                  numberText(one.after)});
    }
    return partText("Where the owner's work arrives, before and after", reach, !anyOther) +
           partText("What the owner's tasks delivered in this time have brought, before and after", sums, !anySum);
}

std::string textOf(const Comparison& comparison) {
    const Changes& changes = comparison.changes;
    std::string text = "From " + comparison.from.text() + " to " + comparison.to.text();
    if (comparison.isBeginning) {
        text += comparison.begins ? "; the journal begins on " + comparison.begins->text() : "; the journal is empty";
    }
    text += changes.isEmpty() ? ": nothing changed.\n" : ":\n";
    using Side = TextTable::Side;
    TextTable roles({Side::left, Side::left, Side::left});
    for (const RowChange<Role>& one : changes.roles)
        roles.add({wordOf(one), one.row().title, membersText(one)});
    TextTable services({Side::left, Side::left, Side::left});
    for (const RowChange<Service>& one : changes.services) {
        const Service& row = one.row();
        const std::string ends = changes.titleOf(row.server) + " → " + changes.titleOf(row.customer);
        services.add({wordOf(one), row.provides.empty() ? ends : ends + ": " + row.provides, membersText(one)});
    }
    TextTable tasks({Side::left, Side::left, Side::left, Side::left});
    for (const TaskChange& one : changes.tasks) {
        const Task& row = one.row.row();
        const bool isDelivered = one.step == TaskStep::delivered && row.delivered;
        tasks.add({wordOf(one.step), row.title, changes.titleOf(row.role),
                   isDelivered ? row.delivered->text()
                               : (one.step == TaskStep::changed ? membersText(one.row) : std::string())});
    }
    return text + partText("Roles", roles, changes.roles.empty()) +
           partText("Services", services, changes.services.empty()) + partText("Tasks", tasks, changes.tasks.empty()) +
           reachText(changes);
}

Exit compare(const CompareOptions& options, const Context& context) {
    const auto named = namedPeriod(options.from, options.to, context.today);
    if (!named)
        return fail(named.status());
    std::optional<Day> from = named->from;
    const Day to = named->to.value_or(context.today);
    if (from && to < *from)
        return fail({Code::wrongUse, "the period begins after today", {}, "--from"});
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (!from) {
        const std::array end{startOfDay(to.plus(1), zone)};
        const auto past = readPast(options.file, end);
        if (!past)
            return fail(past.status(), options.file);
        // A journal may be younger than the day that is asked for.
        from = std::min(to, firstDaySinceReview(past->moments.front().chain, to, dayOf(past->beginning, zone)));
    }
    const std::array moments{startOfDay(*from, zone), startOfDay(to.plus(1), zone)};
    const auto past = readPast(options.file, moments);
    if (!past)
        return fail(past.status(), options.file);
    Comparison comparison{
        *from, to, std::nullopt, past->moments[0].isBeginning,
        throughline::compare(Analysis(past->moments[0].chain), Analysis(past->moments[1].chain), {from, to})};
    if (comparison.isBeginning)
        comparison.begins = dayOf(past->beginning, zone);
    return context.json ? printJson(jsonOf(comparison)) : print(textOf(comparison));
}

} // namespace

void addCompare(CLI::App& line, Choice& choice) {
    CLI::App* command =
        line.add_subcommand("compare", "Say what changed between two days, as far back as the journal reaches");
    auto options = std::make_shared<CompareOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command
        ->add_option("--from", options->from,
                     "The first day whose edits count (default: the day after the last review, else a year ago or "
                     "where the journal begins)")
        ->type_name("DAY");
    command->add_option("--to", options->to, "The last day whose edits count (default: today)")->type_name("DAY");
    addPrintingOptions(*command, choice);
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return compare(*options, context); }; });
}

} // namespace throughline::commands
