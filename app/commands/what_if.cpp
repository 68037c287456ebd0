#include "core/analysis/what_if.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

#include "app/commands/commands.h"
#include "app/commands/naming.h"
#include "app/commands/questions.h"
#include "app/commands/text_table.h"

namespace throughline::commands {

namespace {

constexpr std::size_t rowsOfText = 20;

struct WhatIfOptions {
    std::string file;
    std::vector<std::string> stopped;
    std::vector<std::string> weights;
    std::vector<std::string> added;
};

std::optional<double> weightOf(std::string_view text) {
    double weight = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), weight);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    return isNumber && std::isfinite(weight) && weight > 0.0 ? std::optional(weight) : std::nullopt;
}

Result<Supposition> stops(const Question& question, const std::string& name) {
    const auto role = named<Role>(question.chain(), name);
    if (!role)
        return role.status();
    const Slot slot = question.chain().roles().slotOf((*role)->key);
    if (question.analysis->graph().isEndCustomer(question.analysis->graph().nodeOf(slot))) {
        return Status(Code::wrongUse, "“%1” is an end customer, with whom all work ends; name a role that passes it on",
                      {(*role)->title});
    }
    return Supposition(suppose::Stops{slot});
}

Result<Supposition> weighs(const Chain& chain, const std::string& text) {
    // What a service provides may contain an equals sign; a weight does not.
    const std::size_t equals = text.rfind('=');
    const auto weight =
        equals == std::string::npos ? std::nullopt : weightOf(std::string_view(text).substr(equals + 1));
    if (!weight) {
        return Status(Code::wrongUse, "--set-weight wants SERVICE=WEIGHT with a weight above 0, not “%1”", {text});
    }
    const auto service = named<Service>(chain, std::string_view(text).substr(0, equals));
    if (!service)
        return service.status();
    return Supposition(suppose::Weighs{chain.services().slotOf((*service)->key), *weight});
}

/// Titles may contain commas: the first way to cut the text at which both roles are there is meant.
Result<Supposition> serves(const Chain& chain, const std::string& text) {
    Status first(Code::wrongUse, "--add wants SERVER,CUSTOMER or SERVER,CUSTOMER,WEIGHT, not “%1”", {text});
    bool isFirst = true;
    std::string_view names = text;
    double weight = 1.0;
    const std::size_t last = text.rfind(',');
    if (last != std::string::npos && text.find(',') != last) {
        if (const auto given = weightOf(names.substr(last + 1))) {
            weight = *given;
            names = names.substr(0, last);
        }
    }
    for (std::size_t comma = names.find(','); comma != std::string_view::npos; comma = names.find(',', comma + 1)) {
        const auto server = named<Role>(chain, names.substr(0, comma));
        const auto customer = named<Role>(chain, names.substr(comma + 1));
        if (server && customer) {
            if ((*server)->key == (*customer)->key) {
                return Status(Code::wrongUse, "A role does not serve itself; name two roles with --add, not “%1” twice",
                              {(*server)->title});
            }
            return Supposition(
                suppose::Serves{chain.roles().slotOf((*server)->key), chain.roles().slotOf((*customer)->key), weight});
        }
        if (isFirst)
            first = server ? customer.status() : server.status();
        isFirst = false;
    }
    return first;
}

Result<std::vector<Supposition>> suppositionsOf(const Question& question, const WhatIfOptions& options) {
    std::vector<Supposition> found;
    Status status;
    const auto take = [&](const std::vector<std::string>& texts, const auto& read) {
        for (const std::string& text : texts) {
            const Result<Supposition> one = read(text);
            if (!one && status)
                status = one.status();
            if (one)
                found.push_back(*one);
        }
    };
    take(options.stopped, [&](const std::string& text) { return stops(question, text); });
    take(options.weights, [&](const std::string& text) { return weighs(question.chain(), text); });
    take(options.added, [&](const std::string& text) { return serves(question.chain(), text); });
    if (!status)
        return status;
    if (found.empty()) {
        return Status(Code::wrongUse, "nothing is supposed; add --stop, --set-weight or --add", {});
    }
    return found;
}

json::Json whatIfJson(const Chain& chain, const WhatIf& answer) {
    json::Json customers = json::Json::array();
    for (const WhatIf::AtCustomer& row : answer.customers) {
        customers.push_back({{"role", keyOf(chain, row.customer)},
                             {"title", titleOf(chain, row.customer)},
                             {"before", row.before},
                             {"after", row.after}});
    }
    json::Json roles = json::Json::array();
    for (const WhatIf::OfRole& row : answer.roles) {
        roles.push_back({{"role", keyOf(chain, row.role)},
                         {"customer", keyOf(chain, row.customer)},
                         {"before", row.before},
                         {"after", row.after}});
    }
    return {{"basis", answer.basis == Basis::effort ? "effort" : "roles"},
            {"assumed", answer.assumed},
            {"customers", customers},
            {"lost", {{"before", answer.lostBefore}, {"after", answer.lostAfter}}},
            {"roles", roles}};
}

std::string whatIfText(const Question& question, const WhatIf& answer) {
    const Chain& chain = question.chain();
    using Side = TextTable::Side;
    std::string text = answer.basis == Basis::effort
                           ? "What each end customer receives, in hours of tasks that are not dropped.\n"
                           : "What each end customer receives, in the work of so many roles.\n";
    text += assumption(*question.analysis) + '\n';
    TextTable received({Side::left, Side::left, Side::right, Side::right, Side::right});
    received.add({"end customer", "key", "before", "after", "change"});
    const auto change = [](double before, double after) {
        const auto share = growth(before, after);
        return share ? percentText(*share) : std::string("–");
    };
    for (const WhatIf::AtCustomer& row : answer.customers) {
        received.add({titleOf(chain, row.customer), keyOf(chain, row.customer), numberText(row.before),
                      numberText(row.after), change(row.before, row.after)});
    }
    received.add({"arrives nowhere", "", numberText(answer.lostBefore), numberText(answer.lostAfter),
                  change(answer.lostBefore, answer.lostAfter)});
    text += received.text();
    if (answer.roles.empty())
        return text + "\nNo role's work reaches anybody more or less than before.\n";
    text += "\nWhose work reaches an end customer more or less:\n";
    TextTable roles({Side::left, Side::left, Side::left, Side::right, Side::right});
    roles.add({"role", "key", "end customer", "before", "after"});
    for (std::size_t i = 0; i < std::min(rowsOfText, answer.roles.size()); ++i) {
        const WhatIf::OfRole& row = answer.roles[i];
        roles.add({titleOf(chain, row.role), keyOf(chain, row.role), titleOf(chain, row.customer),
                   percentText(row.before), percentText(row.after)});
    }
    text += roles.text();
    if (answer.roles.size() > rowsOfText) {
        text += "  … and " + std::to_string(answer.roles.size() - rowsOfText) + " more; --json lists them all\n";
    }
    return text;
}

Exit whatIfCommand(const WhatIfOptions& options, const Context& context) {
    const auto question = ask(options.file, context);
    if (!question)
        return fail(question.status(), options.file);
    const auto suppositions = suppositionsOf(*question, options);
    if (!suppositions)
        return fail(suppositions.status(), options.file);
    const WhatIf answer = whatIf(question->chain(), *suppositions);
    return context.json ? printJson(whatIfJson(question->chain(), answer)) : print(whatIfText(*question, answer));
}

} // namespace

void addWhatIf(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand(
        "whatif", "Say what would change if a role stopped, a service weighed more, or another one were added");
    auto options = std::make_shared<WhatIfOptions>();
    command->add_option("FILE", options->file, "The document; it is not touched")->type_name("")->required();
    command->add_option("--stop", options->stopped, "A role that passes nothing on any more, by its key or title")
        ->type_name("ROLE")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--set-weight", options->weights, "A service, by its key or what it provides, and its weight")
        ->type_name("SERVICE=W")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    command->add_option("--add", options->added, "A service between two roles, by their keys or titles")
        ->type_name("SERVER,CUSTOMER[,W]")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    addPrintingOptions(*command, choice);
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return whatIfCommand(*options, context); }; });
}

} // namespace throughline::commands
