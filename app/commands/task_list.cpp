#include <algorithm>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "app/commands/commands.h"
#include "app/commands/daily_log.h"
#include "app/commands/naming.h"
#include "app/commands/questions.h"
#include "app/commands/text_table.h"
#include "core/analysis/customers.h"
#include "core/analysis/order_of_work.h"
#include "core/model/enumerations.h"
#include "core/model/task_state.h"

namespace throughline::commands {

namespace {

struct ListOptions {
    std::string file;
    std::string state = "open";
    std::string role;
    std::string customer;
    std::string person;
};

struct Wanted {
    std::vector<RoleKey> roles; ///< empty: any
    RoleKey customer;           ///< none: any
};

const char* nameOf(WorkGroup group) {
    switch (group) {
        case WorkGroup::pastPromise:
            return "past_promise";
        case WorkGroup::promisedSoon:
            return "promised_soon";
        case WorkGroup::byValue:
            return "by_value";
        case WorkGroup::dealWithQuickly:
            break;
    }
    return "deal_with_quickly";
}

Result<Wanted> wanted(const Chain& chain, const ListOptions& options) {
    Wanted found;
    if (!options.person.empty()) {
        const auto person =
            options.person == "me" ? Result<PersonKey>(chain.info().owner) : namedPerson(chain, options.person);
        if (!person) {
            return person.status();
        }
        for (const Slot role : rolesHeldBy(chain, *person)) {
            found.roles.push_back(chain.roles().at(role)->key);
        }
        if (found.roles.empty()) {
            return Status(Code::wrongUse, "“%1” holds no role", {options.person}, "--person");
        }
    }
    if (!options.role.empty()) {
        const auto role = named<Role>(chain, options.role);
        if (!role) {
            return role.status().at("--role");
        }
        found.roles = {(*role)->key};
    }
    if (!options.customer.empty()) {
        const auto role = named<Role>(chain, options.customer);
        if (!role) {
            return role.status().at("--for");
        }
        found.customer = (*role)->key;
    }
    return found;
}

struct Listed {
    const Task* task = nullptr;
    const char* group = nullptr; ///< null: it is not open
};

/// The open ones in the order of work, then the delivered ones, newest first, then the dropped ones by title.
std::vector<Listed> tasksOf(const Chain& chain, const ListOptions& options, const Wanted& wanted, Day today) {
    const auto isWanted = [&](const Task& task) {
        const Role* customer = customerOf(chain, task);
        const bool isRole = wanted.roles.empty() || std::ranges::find(wanted.roles, task.role) != wanted.roles.end();
        const bool isState = options.state == "all" || options.state == nameOf(task.state) ||
                             (options.state == "open" && isOpen(task.state));
        return isRole && isState && (!wanted.customer || (customer != nullptr && customer->key == wanted.customer));
    };
    std::vector<Listed> listed;
    for (const WorkItem& item : orderOfWork(chain, today)) {
        if (const Task& task = *chain.tasks().at(item.task); isWanted(task)) {
            listed.push_back({&task, nameOf(item.group)});
        }
    }
    const auto open = static_cast<std::ptrdiff_t>(listed.size());
    for (const Task& task : chain.tasks()) {
        if (!isOpen(task.state) && isWanted(task)) {
            listed.push_back({&task, nullptr});
        }
    }
    std::ranges::sort(listed.begin() + open, listed.end(), {}, [](const Listed& row) {
        const bool isDropped = row.task->state == TaskState::dropped;
        return std::tuple(isDropped, isDropped || !row.task->delivered ? 0 : -row.task->delivered->number(),
                          std::string_view(row.task->title), std::string_view(row.task->key.text()));
    });
    return listed;
}

json::Json taskJson(const Chain& chain, const Listed& row, Day today) {
    const Task& task = *row.task;
    const Role* customer = customerOf(chain, task);
    return {{"key", task.key.text()},
            {"title", task.title},
            {"role", task.role.text()},
            {"service", orNull(task.service)},
            {"customer", customer == nullptr ? json::Json() : json::Json(customer->key.text())},
            {"state", nameOf(task.state)},
            {"promised", orNull(task.promised)},
            {"delivered", orNull(task.delivered)},
            {"overdue", isOverdue(task, today)},
            {"group", row.group == nullptr ? json::Json() : json::Json(row.group)}};
}

std::string stateWords(const Task& task, Day today) {
    if (task.state == TaskState::delivered) {
        return task.delivered ? "delivered " + task.delivered->text() : "delivered";
    }
    if (task.state == TaskState::dropped) {
        return "dropped";
    }
    if (isOverdue(task, today)) {
        return "overdue, was promised for " + task.promised->text();
    }
    return std::string(task.state == TaskState::planned ? "planned" : "in progress") +
           (task.promised ? ", promised for " + task.promised->text() : "");
}

Exit list(const ListOptions& options, const Context& context) {
    const auto document = openDocument(options.file, context, SqlStore::Access::read);
    if (!document) {
        return fail(document.status(), options.file);
    }
    const Chain& chain = (*document)->chain();
    const auto asked = wanted(chain, options);
    if (!asked) {
        return fail(asked.status(), options.file);
    }
    const std::vector<Listed> tasks = tasksOf(chain, options, *asked, context.today);
    if (context.json) {
        json::Json rows = json::Json::array();
        for (const Listed& row : tasks) {
            rows.push_back(taskJson(chain, row, context.today));
        }
        return printJson(rows);
    }
    if (tasks.empty()) {
        return print("There is no such task. Note one with `throughline task add`.\n");
    }
    using Side = TextTable::Side;
    TextTable table({Side::left, Side::left, Side::left, Side::left});
    for (const Listed& row : tasks) {
        const Role* customer = customerOf(chain, *row.task);
        table.add({row.task->key.text(), row.task->title, customer == nullptr ? "–" : "for " + customer->title,
                   stateWords(*row.task, context.today)});
    }
    return print(table.text(0));
}

} // namespace

void addTaskList(CLI::App& parent, Choice& choice) {
    CLI::App* command = parent.add_subcommand("list", "Say what is to be done, in the order of work");
    auto options = std::make_shared<ListOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command
        ->add_option("--state", options->state, "open (the default), all, planned, in_progress, delivered or dropped")
        ->type_name("STATE")
        ->check(CLI::IsMember({"open", "all", "planned", "in_progress", "delivered", "dropped"}));
    CLI::Option* role = command->add_option("--role", options->role, "Only this role's")->type_name("ROLE");
    command->add_option("--for", options->customer, "Only those for this customer")->type_name("ROLE");
    command->add_option("--person", options->person, "Only those of this person's roles")
        ->type_name("PERSON|me")
        ->excludes(role);
    addPrintingOptions(*command, choice);
    command->footer("Example:\n  throughline task list work.chain --person me");
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return list(*options, context); }; });
}

} // namespace throughline::commands
