#include "core/store/verify.h"

#include <string>

#include "app/commands/commands.h"
#include "app/commands/text_table.h"

namespace throughline::commands {

namespace {

std::string wordsOf(const Status& trouble) {
    return (trouble.place().empty() ? "" : trouble.place() + ": ") + trouble.text();
}

Exit verifyFile(const std::string& file, const Context& context) {
    std::vector<Status> troubles;
    if (auto found = throughline::verify(file)) {
        troubles = std::move(*found);
    } else if (found.status().code() == Code::damaged) {
        // A document, but so broken that there is nothing more to look at.
        troubles = {found.status()};
    } else {
        return fail(found.status(), file);
    }
    const Exit outcome = troubles.empty() ? Exit::done : Exit::no;
    if (context.json) {
        json::Json problems = json::Json::array();
        for (const Status& trouble : troubles) {
            problems.push_back(wordsOf(trouble));
        }
        return printJson({{"ok", troubles.empty()}, {"problems", problems}}, outcome);
    }
    if (troubles.empty()) {
        return print("The document is sound: its rows, its rules and its journal.\n");
    }
    std::string text = "The document is damaged: " + countText(troubles.size(), "problem", "problems") + ".\n";
    for (const Status& trouble : troubles) {
        text += "  " + wordsOf(trouble) + '\n';
    }
    return print(text, outcome);
}

} // namespace

void addVerify(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand("verify", "Check the whole document; exit status 1 where it is damaged");
    auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "The document")->type_name("")->required();
    addPrintingOptions(*command, choice);
    command->callback(
        [file, &choice] { choice.run = [file](Context& context) { return verifyFile(*file, context); }; });
}

} // namespace throughline::commands
