#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "app/commands/commands.h"
#include "app/commands/daily_log.h"
#include "app/commands/naming.h"
#include "core/analysis/remarks.h"
#include "core/model/daily.h"
#include "core/model/enumerations.h"
#include "core/report/customer_words.h"

namespace throughline::commands {

namespace {

struct AddOptions {
    std::string file;
    std::string note;
    std::string customer;
    std::string quality;
    std::optional<std::int64_t> score;
    std::string day;
    std::string task;
};

struct ListOptions {
    std::string file;
    std::string customer;
    std::size_t last = 0;
};

json::Json remarkJson(const Chain& chain, const Feedback& remark) {
    json::Json row = json::toJson(remark);
    row["title"] = chain.roles().find(remark.customer)->title;
    return row;
}

Result<Edit> editOf(const Chain& chain, const AddOptions& options, Context& context) {
    Feedback remark;
    remark.note = options.note;
    remark.score = options.score;
    remark.quality = enumerationNamed<Quality>(options.quality);
    remark.day = context.today;
    const auto customer = named<Role>(chain, options.customer);
    if (!customer) {
        return customer.status().at("--from");
    }
    remark.customer = (*customer)->key;
    if (!options.day.empty()) {
        const auto day = namedDay(options.day, context.today, "--day");
        if (!day) {
            return day.status();
        }
        if (*day > context.today) {
            return Status(Code::wrongUse, "%1 is after today", {day->text()}, "--day");
        }
        remark.day = *day;
    }
    if (!options.task.empty()) {
        const auto task = named<Task>(chain, options.task);
        if (!task) {
            return task.status().at("--task");
        }
        remark.task = (*task)->key;
    }
    const Task* about = chain.tasks().find(remark.task);
    if (!canRemark(chain, remark.customer, about)) {
        return Status(Code::wrongUse,
                      "“%1” is no customer of yours: none of your roles serves it; draw the service first, or name "
                      "with --task what was done for it",
                      {(*customer)->title}, "--from");
    }
    if (!remark.score && remark.note.empty()) {
        return Status(Code::wrongUse, "a remark needs a score from -2 to 2, or what was said", {}, "--score");
    }
    return gestures::addFeedback(chain, context.keys, std::move(remark));
}

Exit add(const AddOptions& options, Context& context) {
    const auto document = openDocument(options.file, context, SqlStore::Access::write);
    if (!document) {
        return fail(document.status(), options.file);
    }
    FeedbackKey key;
    const auto done = carryOut(**document, [&](const Chain& chain) {
        auto edit = editOf(chain, options, context);
        if (edit) {
            key = std::get<Change<Feedback>>(edit->changes.front()).after->key;
        }
        return edit;
    });
    if (!done) {
        return fail(done.status(), options.file);
    }
    const Chain& chain = (*document)->chain();
    const Slot slot = chain.feedback().slotOf(key);
    const Feedback& remark = *chain.feedback().at(slot);
    if (context.json) {
        return printJson({{"seq", *done}, {"remark", remarkJson(chain, remark)}});
    }
    return print("Added a remark of " + chain.roles().find(remark.customer)->title + ": " +
                 report::remarkWords(chain, slot) + " (" + key.text() + ").\n");
}

Exit list(const ListOptions& options, const Context& context) {
    const auto document = openDocument(options.file, context, SqlStore::Access::read);
    if (!document) {
        return fail(document.status(), options.file);
    }
    const Chain& chain = (*document)->chain();
    RoleKey from;
    if (!options.customer.empty()) {
        const auto customer = named<Role>(chain, options.customer);
        if (!customer) {
            return fail(customer.status().at("--from"), options.file);
        }
        from = (*customer)->key;
    }
    std::vector<Slot> remarks;
    for (auto remark = chain.feedback().begin(); remark != chain.feedback().end(); ++remark) {
        if (!from || remark->customer == from) {
            remarks.push_back(remark.slot());
        }
    }
    std::ranges::sort(remarks, {}, [&](Slot slot) {
        const Feedback& remark = *chain.feedback().at(slot);
        return std::tuple(!remark.day, remark.day ? -remark.day->number() : 0, std::string_view(remark.key.text()));
    });
    if (options.last > 0 && options.last < remarks.size()) {
        remarks.resize(options.last);
    }
    if (context.json) {
        json::Json rows = json::Json::array();
        for (const Slot slot : remarks) {
            rows.push_back(remarkJson(chain, *chain.feedback().at(slot)));
        }
        return printJson(rows);
    }
    std::string text;
    for (const Slot slot : remarks) {
        const Feedback& remark = *chain.feedback().at(slot);
        text += chain.roles().find(remark.customer)->title + ": " + report::remarkWords(chain, slot) + " (" +
                remark.key.text() + ")\n";
    }
    return print(text.empty() ? "There are no remarks yet. Note one with `throughline feedback add`.\n" : text);
}

void addAdd(CLI::App& parent, Choice& choice) {
    CLI::App* command = parent.add_subcommand("add", "Note what a customer says of your service");
    auto options = std::make_shared<AddOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command->add_option("NOTE", options->note, "What was said")->type_name("");
    command->add_option("--from", options->customer, "The customer, by its key or title")
        ->type_name("ROLE")
        ->required();
    command->add_option("--score", options->score, "From -2 (bad) to 2 (very good)")
        ->type_name("N")
        ->check(CLI::Range(-2, 2));
    const auto& qualities = EnumerationNames<Quality>::names;
    command->add_option("--quality", options->quality, "reliable, likable or knowledgeable")
        ->type_name("QUALITY")
        ->check(CLI::IsMember(std::vector<std::string>(qualities.begin(), qualities.end())));
    command->add_option("--day", options->day, "The day on which it was said (default: today)")->type_name("DAY");
    command->add_option("--task", options->task, "The task that it is about")->type_name("TASK");
    addPrintingOptions(*command, choice);
    command->footer(
        "Example:\n"
        "  throughline feedback add work.chain \"Always in time\" --from \"Warehouse manager\" --score 2");
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return add(*options, context); }; });
}

void addList(CLI::App& parent, Choice& choice) {
    CLI::App* command = parent.add_subcommand("list", "Say what customers said, the newest first");
    auto options = std::make_shared<ListOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command->add_option("--from", options->customer, "Only of this customer")->type_name("ROLE");
    command->add_option("--last", options->last, "Only the last N")
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000'000));
    addPrintingOptions(*command, choice);
    command->footer("Example:\n  throughline feedback list work.chain --from \"Warehouse manager\" --last 5");
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return list(*options, context); }; });
}

} // namespace

void addFeedback(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand("feedback", "The daily log: note what customers say");
    command->require_subcommand(1);
    addAdd(*command, choice);
    addList(*command, choice);
}

} // namespace throughline::commands
