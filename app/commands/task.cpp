#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/commands/commands.h"
#include "app/commands/daily_log.h"
#include "app/commands/naming.h"
#include "app/commands/text_table.h"
#include "core/analysis/unit.h"
#include "core/model/daily.h"
#include "core/model/enumerations.h"
#include "core/report/words.h"

namespace throughline::commands {

namespace {

struct AddOptions {
    std::string file;
    std::string title;
    std::string customer;
    std::string role;
    std::string promised;
    std::string asked;
    std::string expectation;
    std::string exceed;
    std::optional<double> effort;
    std::vector<std::string> values;
    std::vector<std::string> goals;
};

struct StateOptions {
    std::string file;
    std::string task;
};

struct DeliverOptions {
    std::string file;
    std::string task;
    std::string day;
    std::string outcome;
    std::optional<std::string> benefit;
    std::optional<std::string> lesson;
    std::optional<double> amount;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<std::string> unit;
    bool whole = false;
    std::string at;
    std::string evidence;
    std::string confirmedBy;
    std::string confirmedOn;
    bool again = false;
};

/// The task after the edit, with its customer, for a program or a person.
Exit tell(const Chain& chain, const TaskKey& key, Sequence sequence, std::string_view verb, const Context& context) {
    const Task& task = *chain.tasks().find(key);
    const Role* customer = customerOf(chain, task);
    if (context.json) {
        return printJson({{"seq", sequence},
                          {"customer", customer == nullptr ? json::Json() : json::Json(customer->key.text())},
                          {"task", json::toJson(task)}});
    }
    std::string text = std::string(verb) + " “" + task.title + "” (" + key.text() + ")";
    text += customer == nullptr ? ", which is for no customer yet" : " for " + customer->title;
    if (isOpen(task.state) && task.promised) {
        text += ", promised for " + task.promised->text();
    }
    if (task.state == TaskState::delivered && task.promised) {
        const int early = *task.promised - *task.delivered;
        text += early == 0  ? ", on the day that was promised"
                : early > 0 ? ", " + countText(static_cast<std::size_t>(early), "day", "days") + " early"
                            : ", " + countText(static_cast<std::size_t>(-early), "day", "days") + " late";
    }
    return print(text + ".\n");
}

template <class E>
Result<std::vector<Key<E>>> keysNamed(const Chain& chain, const std::vector<std::string>& names, const char* option) {
    std::vector<Key<E>> keys;
    for (const std::string& name : names) {
        const auto row = named<E>(chain, name);
        if (!row) {
            return row.status().at(option);
        }
        keys.push_back((*row)->key);
    }
    return keys;
}

Result<Task> taskOf(const Chain& chain, const AddOptions& options, Day today) {
    Task task;
    task.title = options.title;
    task.expectation = options.expectation;
    task.exceed = options.exceed;
    task.effort = options.effort;
    const auto place = namedPlace(chain, options.customer, options.role);
    if (!place) {
        return place.status();
    }
    task.role = place->role;
    task.service = place->service;
    task.asked = today;
    for (const auto& [text, member, option] : {std::tuple(&options.asked, &Task::asked, "--asked"),
                                               std::tuple(&options.promised, &Task::promised, "--promised")}) {
        if (text->empty()) {
            continue;
        }
        const auto day = namedDay(*text, today, option);
        if (!day) {
            return day.status();
        }
        task.*member = *day;
    }
    auto values = keysNamed<Value>(chain, options.values, "--value");
    if (!values) {
        return values.status();
    }
    task.values = *std::move(values);
    auto goals = keysNamed<Goal>(chain, options.goals, "--goal");
    if (!goals) {
        return goals.status();
    }
    task.goals = *std::move(goals);
    return task;
}

Exit add(const AddOptions& options, Context& context) {
    if (options.title.find_first_not_of(" \t\r\n") == std::string::npos) {
        return fail({Code::wrongUse, "is blank; say what is to be done", {}, "TITLE"});
    }
    const auto document = openDocument(options.file, context, SqlStore::Access::write);
    if (!document) {
        return fail(document.status(), options.file);
    }
    TaskKey key;
    const auto done = carryOut(**document, [&](const Chain& chain) -> Result<Edit> {
        auto task = taskOf(chain, options, context.today);
        if (!task) {
            return task.status();
        }
        auto edit = gestures::addTask(chain, context.keys, *std::move(task));
        if (edit) {
            key = std::get<Change<Task>>(edit->changes.front()).after->key;
        }
        return edit;
    });
    return done ? tell((*document)->chain(), key, *done, "Added", context) : fail(done.status(), options.file);
}

/// What the options say of the impact, on top of what the task has.
Result<std::optional<Impact>> impactOf(const Chain& chain, const Task& task, const DeliverOptions& options, Day today) {
    Impact impact = task.impact.value_or(Impact());
    if (options.amount) {
        // A range that was thought of for another amount goes with it.
        impact.amount = options.amount;
        impact.low.reset();
        impact.high.reset();
    }
    for (const auto& [from, member] :
         {std::pair(&options.low, &Impact::low), std::pair(&options.high, &Impact::high)}) {
        if (*from) {
            impact.*member = *from;
        }
    }
    impact.unit = options.unit.value_or(impact.unit);
    if (options.whole) {
        impact.spread = Spread::whole;
    }
    if (!options.at.empty()) {
        const auto role = named<Role>(chain, options.at);
        if (!role) {
            return role.status().at("--at");
        }
        impact.at = (*role)->key;
    }
    if (!options.confirmedBy.empty() || !options.confirmedOn.empty()) {
        impact.evidence = Evidence::confirmed;
        impact.confirmedBy = options.confirmedBy;
        impact.confirmedOn.reset();
    }
    if (!options.confirmedOn.empty()) {
        const auto day = namedDay(options.confirmedOn, today, "--confirmed-on");
        if (!day) {
            return day.status();
        }
        impact.confirmedOn = *day;
    }
    if (!options.evidence.empty()) {
        impact.evidence = *enumerationNamed<Evidence>(options.evidence);
    }
    if (impact == task.impact.value_or(Impact())) {
        return std::optional<Impact>();
    }
    if (!impact.amount) {
        return Status(Code::wrongUse, "say how much with --amount", {}, "--amount");
    }
    if (bareUnit(impact.unit).empty()) {
        return Status(Code::wrongUse, "say of what, as in hours/year, EUR or days", {}, "--unit");
    }
    const bool isConfirmed = impact.evidence == Evidence::confirmed;
    if (isConfirmed && impact.confirmedBy.empty()) {
        return Status(Code::wrongUse, "say who confirmed it", {}, "--confirmed-by");
    }
    if (!isConfirmed && !(options.confirmedBy.empty() && options.confirmedOn.empty())) {
        return Status(Code::wrongUse, "what somebody confirmed is not %1; leave one of the two away",
                      {options.evidence}, "--evidence");
    }
    return std::optional<Impact>(std::move(impact));
}

/// What stands of an earlier delivery and would be written over: "the day 2026-02-28, the outcome exceeded".
std::string overwritten(const Task& task, const Delivery& delivery) {
    std::vector<std::string> standing;
    if (delivery.day != task.delivered) {
        standing.push_back("the day " + task.delivered->text());
    }
    if (task.outcome && delivery.outcome && delivery.outcome != task.outcome) {
        standing.push_back("the outcome " + std::string(nameOf(*task.outcome)));
    }
    if (!task.benefit.empty() && delivery.benefit && *delivery.benefit != task.benefit) {
        standing.push_back("the benefit “" + task.benefit + "”");
    }
    if (!task.lesson.empty() && delivery.lesson && *delivery.lesson != task.lesson) {
        standing.push_back("the lesson “" + task.lesson + "”");
    }
    if (task.impact && task.impact->amount && delivery.impact) {
        standing.push_back("the impact " + report::amountWords(*task.impact->amount, task.impact->unit));
    }
    return report::english().all(standing);
}

/// A task that was delivered already takes what is new about it; what stands is written over on request alone.
Status againIfNeeded(const Task& task, const Delivery& delivery, bool again) {
    if (task.state != TaskState::delivered || again) {
        return {};
    }
    if (const std::string standing = overwritten(task, delivery); !standing.empty()) {
        return {Code::wrongUse,
                "“%1” was delivered already; --again writes over what stands: %2",
                {task.title, standing},
                "--again"};
    }
    if (!delivery.outcome && !delivery.benefit && !delivery.lesson && !delivery.impact) {
        return {Code::wrongUse,
                "“%1” was delivered already, on %2; say what is new about it",
                {task.title, task.delivered->text()},
                "TASK"};
    }
    return {};
}

/// Names the task, makes the edit of it, and says what became of it.
Exit change(const std::string& file, const std::string& name, std::string_view verb, Context& context,
            const std::function<Result<Edit>(const Chain&, const Task&)>& make) {
    const auto document = openDocument(file, context, SqlStore::Access::write);
    if (!document) {
        return fail(document.status(), file);
    }
    TaskKey key;
    const auto done = carryOut(**document, [&](const Chain& chain) -> Result<Edit> {
        const auto task = named<Task>(chain, name);
        if (!task) {
            return task.status();
        }
        key = (*task)->key;
        return make(chain, **task);
    });
    return done ? tell((*document)->chain(), key, *done, verb, context) : fail(done.status(), file);
}

Exit deliver(const DeliverOptions& options, Context& context) {
    return change(
        options.file, options.task, "Delivered", context, [&](const Chain& chain, const Task& task) -> Result<Edit> {
            Delivery delivery;
            const Day known = task.state == TaskState::delivered ? *task.delivered : context.today;
            const auto day = options.day.empty() ? Result<Day>(known) : namedDay(options.day, context.today, "--day");
            if (!day) {
                return day.status();
            }
            if (!options.day.empty() && *day > context.today) {
                return Status(Code::wrongUse, "%1 is after today", {day->text()}, "--day");
            }
            delivery.day = *day;
            delivery.outcome = enumerationNamed<Outcome>(options.outcome);
            delivery.benefit = options.benefit;
            delivery.lesson = options.lesson;
            auto impact = impactOf(chain, task, options, context.today);
            if (!impact) {
                return impact.status();
            }
            delivery.impact = *std::move(impact);
            if (const Status needed = againIfNeeded(task, delivery, options.again); !needed) {
                return needed;
            }
            return gestures::deliverTask(chain, task.key, delivery);
        });
}

template <class Enum>
CLI::Validator oneOf() {
    const auto& names = EnumerationNames<Enum>::names;
    return CLI::IsMember(std::vector<std::string>(names.begin(), names.end()));
}

void addAdd(CLI::App& parent, Choice& choice) {
    CLI::App* command = parent.add_subcommand("add", "Note a task: for whom, what is expected, and until when");
    auto options = std::make_shared<AddOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command->add_option("TITLE", options->title, "What is to be done")->type_name("")->required();
    command->add_option("--for", options->customer, "The customer or the service, by its key or title")
        ->type_name("ROLE|SERVICE");
    command->add_option("--role", options->role, "The role that does it (default: yours)")->type_name("ROLE");
    command->add_option("--promised", options->promised, "The promised day, or +7 for in a week")->type_name("DAY");
    command->add_option("--asked", options->asked, "The day it was asked for (default: today)")->type_name("DAY");
    command->add_option("--expect", options->expectation, "What the customer expects")->type_name("TEXT");
    command->add_option("--exceed", options->exceed, "How it will be exceeded")->type_name("TEXT");
    command->add_option("--effort", options->effort, "The effort, in hours")->type_name("H");
    command->add_option("--value", options->values, "A value that it matters for (repeatable)")
        ->type_name("VALUE")
        ->allow_extra_args(false);
    command->add_option("--goal", options->goals, "A goal that it serves (repeatable)")
        ->type_name("GOAL")
        ->allow_extra_args(false);
    addPrintingOptions(*command, choice);
    command->footer(
        "Example:\n"
        "  throughline task add work.chain \"Compare carriers\" --for \"Warehouse manager\" --promised +7");
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return add(*options, context); }; });
}

using StateGesture = Result<Edit> (*)(const Chain&, const TaskKey&);

void addState(CLI::App& parent, Choice& choice, const char* name, const char* does, const char* verb,
              StateGesture gesture) {
    CLI::App* command = parent.add_subcommand(name, does);
    auto options = std::make_shared<StateOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command->add_option("TASK", options->task, "The task, by its key or title")->type_name("")->required();
    addPrintingOptions(*command, choice);
    command->footer(std::string("Example:\n  throughline task ") + name + " work.chain \"Compare carriers\"");
    command->callback([options, &choice, verb, gesture] {
        choice.run = [options, verb, gesture](Context& context) {
            return change(options->file, options->task, verb, context,
                          [gesture](const Chain& chain, const Task& task) { return gesture(chain, task.key); });
        };
    });
}

void addDeliver(CLI::App& parent, Choice& choice) {
    CLI::App* command = parent.add_subcommand("deliver", "Note that a task was delivered, and what came of it");
    auto options = std::make_shared<DeliverOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command->add_option("TASK", options->task, "The task, by its key or title")->type_name("")->required();
    command->add_option("--day", options->day, "The day of delivery (default: today)")->type_name("DAY");
    command->add_option("--outcome", options->outcome, "fell_short, met or exceeded")
        ->type_name("OUTCOME")
        ->check(oneOf<Outcome>());
    command->add_option("--benefit", options->benefit, "What the end customer notices of it")->type_name("TEXT");
    command->add_option("--lesson", options->lesson, "What to do otherwise next time")->type_name("TEXT");
    command->add_option("--amount", options->amount, "How much it is worth")->type_name("NUMBER");
    command->add_option("--low", options->low, "At least so much")->type_name("NUMBER");
    command->add_option("--high", options->high, "At most so much")->type_name("NUMBER");
    command->add_option("--unit", options->unit, "Of what: hours/year, EUR, days …")->type_name("UNIT");
    command->add_flag("--whole", options->whole, "Whoever it reaches gets all of it; else it splits by reach");
    command->add_option("--at", options->at, "The end customer at whom it was measured")->type_name("ROLE");
    command->add_option("--evidence", options->evidence, "estimated, measured or confirmed")
        ->type_name("EVIDENCE")
        ->check(oneOf<Evidence>());
    command->add_option("--confirmed-by", options->confirmedBy, "Who confirmed the amount")->type_name("NAME");
    command->add_option("--confirmed-on", options->confirmedOn, "The day on which it was confirmed")->type_name("DAY");
    command->add_flag("--again", options->again, "Write over what an earlier delivery of the task says");
    addPrintingOptions(*command, choice);
    command->footer(
        "Example:\n"
        "  throughline task deliver work.chain \"Compare carriers\" --outcome exceeded --amount 40 \\\n"
        "      --unit hours/year --benefit \"Parcels come a day earlier\"");
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return deliver(*options, context); }; });
}

} // namespace

void addTask(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand("task", "The daily log: note tasks, start, deliver and drop them");
    command->require_subcommand(1);
    addAdd(*command, choice);
    addState(*command, choice, "start", "Note that a task is worked on", "Started", gestures::startTask);
    addDeliver(*command, choice);
    addState(*command, choice, "drop", "Note that a task is given up", "Dropped", gestures::dropTask);
    addTaskList(*command, choice);
}

} // namespace throughline::commands
