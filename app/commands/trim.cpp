#include <string>

#include "app/commands/commands.h"
#include "app/commands/text_table.h"

namespace throughline::commands {

namespace {

struct TrimOptions {
    std::string file;
    std::string before;
};

Exit trim(const TrimOptions& options, const Context& context) {
    const auto day = Day::parse(options.before);
    if (!day) {
        return fail({Code::wrongUse, "“%1” is no day; write a real one as YYYY-MM-DD", {options.before}, "--before"});
    }
    const auto document = openDocument(options.file, context, SqlStore::Access::write);
    if (!document) {
        return fail(document.status(), options.file);
    }
    const auto forgotten = document->store->trim(*day);
    if (!forgotten) {
        return fail(forgotten.status(), options.file);
    }
    if (context.json) {
        return printJson({{"forgotten", *forgotten}});
    }
    return print(*forgotten == 0 ? "No edit is older than " + day->text() + "; nothing is forgotten.\n"
                                 : "Forgot " + countText(*forgotten, "edit", "edits") + " made before " + day->text() +
                                       "; undo and comparisons start there now.\n");
}

} // namespace

void addTrim(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand("trim", "Shorten the journal; undo and comparisons then start at that day");
    auto options = std::make_shared<TrimOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command->add_option("--before", options->before, "Edits made before this day are forgotten")
        ->type_name("DAY")
        ->required();
    addPrintingOptions(*command, choice);
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return trim(*options, context); }; });
}

} // namespace throughline::commands
