#include <algorithm>
#include <string>

#include "app/commands/commands.h"
#include "app/commands/questions.h"
#include "app/commands/text_table.h"

namespace throughline::commands {

namespace {

json::Json findingJson(const Finding& finding) {
    return {{"check", finding.check},
            {"severity", nameOf(finding.severity)},
            {"message", finding.message()},
            {"keys", finding.keys},
            {"suggestion", finding.suggestionText()}};
}

std::string findingText(const Finding& finding) {
    std::string keys;
    for (const std::string& key : finding.keys) {
        keys += (keys.empty() ? "" : ", ") + key;
    }
    return "  " + finding.message() + (keys.empty() ? "" : " [" + keys + "]") + "\n      " + finding.suggestionText() +
           '\n';
}

std::string findingsText(const std::vector<Finding>& findings, std::size_t problems) {
    if (findings.empty()) {
        return "No problems and no hints.\n";
    }
    std::string text = countText(problems, "problem", "problems") + ", " +
                       countText(findings.size() - problems, "hint", "hints") + ".\n";
    for (const Severity severity : {Severity::problem, Severity::hint}) {
        std::string part;
        for (const Finding& finding : findings) {
            if (finding.severity == severity) {
                part += findingText(finding);
            }
        }
        if (!part.empty()) {
            text += (severity == Severity::problem ? "\nProblems\n" : "\nHints\n") + part;
        }
    }
    return text;
}

Exit check(const std::string& file, const Context& context) {
    const auto question = ask(file, context);
    if (!question) {
        return fail(question.status(), file);
    }
    const std::vector<Finding> findings = question->analysis->findings(context.today);
    const auto problems = static_cast<std::size_t>(
        std::ranges::count(findings, Severity::problem, [](const Finding& finding) { return finding.severity; }));
    const Exit outcome = problems == 0 ? Exit::done : Exit::no;
    if (!context.json) {
        return print(findingsText(findings, problems), outcome);
    }
    json::Json answer = json::Json::array();
    for (const Finding& finding : findings) {
        answer.push_back(findingJson(finding));
    }
    return printJson(answer, outcome);
}

} // namespace

void addCheck(CLI::App& line, Choice& choice) {
    CLI::App* command =
        line.add_subcommand("check", "Look for problems and hints; exit status 1 where there is a problem");
    auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "The document")->type_name("")->required();
    addPrintingOptions(*command, choice);
    command->callback([file, &choice] { choice.run = [file](Context& context) { return check(*file, context); }; });
}

} // namespace throughline::commands
