#include <string>

#include "app/commands/commands.h"
#include "app/commands/naming.h"
#include "app/commands/questions.h"
#include "core/report/trace_words.h"

namespace throughline::commands {

namespace {

struct TraceOptions {
    std::string file;
    std::string task;
    std::size_t paths = 3;
};

json::Json amountJson(const ImpactAmount& impact) {
    json::Json amount = {{"amount", impact.amount}};
    if (impact.low) {
        amount["low"] = *impact.low;
    }
    if (impact.high) {
        amount["high"] = *impact.high;
    }
    amount["unit"] = impact.unit;
    return amount;
}

json::Json endCustomerJson(const Chain& chain, const EndCustomerReach& end) {
    const auto keysOf = [&](const std::vector<Slot>& roles) {
        json::Json keys = json::Json::array();
        for (const Slot role : roles) {
            keys.push_back(keyOf(chain, role));
        }
        return keys;
    };
    json::Json object;
    object["role"] = keyOf(chain, end.role);
    object["title"] = titleOf(chain, end.role);
    object["reach"] = end.reach;
    object["hops"] = end.hops;
    if (end.impact) {
        object["impact"] = amountJson(*end.impact);
    }
    object["critical_roles"] = keysOf(end.criticalRoles);
    object["paths"] = json::Json::array();
    for (const Path& path : end.paths) {
        object["paths"].push_back({{"roles", keysOf(path.roles)}, {"share", path.share}});
    }
    return object;
}

json::Json traceJson(const Chain& chain, const Trace& trace) {
    const auto keysOf = [&](const std::vector<Slot>& roles) {
        std::vector<std::string> keys;
        for (const Slot role : roles) {
            keys.push_back(keyOf(chain, role));
        }
        return keys;
    };
    const Task& task = *chain.tasks().at(trace.task);
    json::Json answer;
    answer["task"] = {{"key", task.key.text()}, {"title", task.title}};
    answer["role"] = task.role.text();
    answer["service"] = orNull(task.service);
    answer["assumed"] = trace.assumed;
    answer["end_customers"] = json::Json::array();
    for (const EndCustomerReach& end : trace.endCustomers) {
        answer["end_customers"].push_back(endCustomerJson(chain, end));
    }
    answer["lost"] = trace.lost;
    answer["dead_ends"] = sortedKeys(keysOf(trace.deadEnds));
    std::vector<json::Json> loops;
    for (const std::vector<Slot>& loop : trace.closedLoops) {
        loops.push_back(sortedKeys(keysOf(loop)));
    }
    std::ranges::sort(loops);
    answer["closed_loops"] = loops;
    answer["roles"] = sortedKeys(keysOf(trace.roles));
    std::vector<std::string> services;
    for (const ServiceFlow& flow : trace.services) {
        services.push_back(chain.services().at(flow.service)->key.text());
    }
    answer["services"] = sortedKeys(std::move(services));
    return answer;
}

Exit trace(const TraceOptions& options, const Context& context) {
    const auto question = ask(options.file, context);
    if (!question) {
        return fail(question.status(), options.file);
    }
    const Chain& chain = question->chain();
    const auto task = named<Task>(chain, options.task);
    if (!task) {
        return fail(task.status(), options.file);
    }
    const Slot slot = chain.tasks().slotOf((*task)->key);
    const Trace answer = question->analysis->trace(slot, options.paths);
    if (context.json) {
        return printJson(traceJson(chain, answer));
    }
    // The sentences are the same however many paths are listed under them.
    return print(report::traceWords(chain, question->analysis->trace(slot), answer));
}

} // namespace

void addTrace(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand("trace", "Follow a task to its end customers, with its impact at each");
    auto options = std::make_shared<TraceOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command->add_option("--task", options->task, "The task, by its key or title")->type_name("TASK")->required();
    command->add_option("--paths", options->paths, "How many of the best paths to each end customer are told")
        ->type_name("K")
        ->check(CLI::Range(0, 1000))
        ->capture_default_str();
    addPrintingOptions(*command, choice);
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return trace(*options, context); }; });
}

} // namespace throughline::commands
