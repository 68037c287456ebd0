#include <algorithm>
#include <string>
#include <unordered_map>

#include "app/commands/commands.h"
#include "app/commands/naming.h"
#include "app/commands/questions.h"
#include "app/commands/text_table.h"

namespace throughline::commands {

namespace {

constexpr std::size_t rowsOfText = 20;
/// In a loop of more than 2,000 roles each dependence costs a solution of its own: where the whole table is asked for,
/// those beyond this many are left open; --top gives them.
constexpr std::size_t dependencesOfTable = 100;

struct ImpactOptions {
    std::string file;
    std::string role;
    std::string customer;
    std::size_t top = 0;
    bool standIns = false;
};

/// What is asked for, as slots.
struct Wanted {
    std::vector<Slot> customers;
    Slot role = noSlot;
};

Result<Wanted> wanted(const Question& question, const ImpactOptions& options) {
    const Chain& chain = question.chain();
    Wanted found{question.analysis->endCustomers(), noSlot};
    if (!options.role.empty()) {
        const auto role = named<Role>(chain, options.role);
        if (!role) {
            return role.status();
        }
        found.role = chain.roles().slotOf((*role)->key);
        if (std::ranges::find(found.customers, found.role) != found.customers.end()) {
            return Status(Code::wrongUse, "“%1” is an end customer and has no own work; name it with --customer",
                          {(*role)->title});
        }
    }
    if (!options.customer.empty()) {
        const auto customer = namedEndCustomer(*question.analysis, options.customer);
        if (!customer) {
            return customer.status();
        }
        found.customers = {*customer};
    }
    return found;
}

/// `solve`: for how many of the first rows dependence is worked out where that is dear and the table is not cut.
CustomerImpact impactAtCustomer(const Analysis& analysis, const Wanted& wanted, Slot customer, std::size_t top,
                                std::size_t solve) {
    CustomerImpact impact = analysis.impact(customer, top);
    if (wanted.role != noSlot) {
        const auto row = analysis.impactOf(wanted.role, customer);
        impact.roles.clear();
        if (row && (row->contribution.value_or(0.0) > 0.0 || row->dependence.value_or(0.0) > 0.0)) {
            impact.roles.push_back(*row);
        }
        return impact;
    }
    const auto isOpen = [](const RoleImpact& row) { return row.contribution && !row.dependence; };
    if (std::ranges::any_of(impact.roles, isOpen)) {
        std::unordered_map<Slot, RoleImpact> solved;
        for (const RoleImpact& row : analysis.impact(customer, solve).roles) {
            solved.emplace(row.role, row);
        }
        for (RoleImpact& row : impact.roles) {
            const auto found = solved.find(row.role);
            row = found != solved.end() ? found->second : row;
        }
    }
    return impact;
}

json::Json impactJson(const Chain& chain, const CustomerImpact& impact) {
    json::Json customer = {{"role", keyOf(chain, impact.customer)},
                           {"title", titleOf(chain, impact.customer)},
                           {"received", impact.received},
                           {"roles", json::Json::array()}};
    for (const RoleImpact& row : impact.roles) {
        customer["roles"].push_back({{"role", keyOf(chain, row.role)},
                                     {"own", row.own},
                                     {"reach", row.reach},
                                     {"contribution", orNull(row.contribution)},
                                     {"dependence", orNull(row.dependence)}});
    }
    return customer;
}

std::string impactText(const Chain& chain, const CustomerImpact& impact, Basis basis, std::size_t rows) {
    std::string text = '\n' + titleOf(chain, impact.customer) + " (" + keyOf(chain, impact.customer) + ") receives ";
    text += basis == Basis::effort
                ? numberText(impact.received) + " hours of work.\n"
                : "the work of " + numberText(impact.received) + (impact.received == 1.0 ? " role.\n" : " roles.\n");
    if (impact.roles.empty()) {
        return text + "  Nothing of what is asked for arrives here.\n";
    }
    using Side = TextTable::Side;
    TextTable table({Side::left, Side::left, Side::right, Side::right, Side::right, Side::right});
    table.add({"role", "key", basis == Basis::effort ? "hours" : "own", "reach", "contribution", "dependence"});
    const std::size_t shown = std::min(rows, impact.roles.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const RoleImpact& row = impact.roles[i];
        table.add({titleOf(chain, row.role), keyOf(chain, row.role), numberText(row.own), percentText(row.reach),
                   percentText(row.contribution), percentText(row.dependence)});
    }
    text += table.text();
    if (shown < impact.roles.size()) {
        text += "  … and " + std::to_string(impact.roles.size() - shown) + " more; --json lists them all\n";
    }
    return text;
}

json::Json standInsJson(const Analysis& analysis, const StandIns& found) {
    const Chain& chain = analysis.chain();
    json::Json answer = {{"basis", analysis.basis() == Basis::effort ? "effort" : "roles"},
                         {"assumed", analysis.isAssumed()},
                         {"received", found.received},
                         {"exact", found.exact},
                         {"roles", json::Json::array()}};
    for (const StandIn& row : found.roles) {
        answer["roles"].push_back({{"role", keyOf(chain, row.role)},
                                   {"title", titleOf(chain, row.role)},
                                   {"holders", row.holders},
                                   {"loss", row.loss},
                                   {"share", row.share},
                                   {"customer", keyOf(chain, row.hardestHit)},
                                   {"dependence", row.hardestShare}});
    }
    return answer;
}

std::string standInsText(const Analysis& analysis, const StandIns& found, std::size_t rows) {
    const Chain& chain = analysis.chain();
    std::string text = assumption(analysis);
    if (found.roles.empty()) {
        return text + "No end customer would lose anything, whichever role stops.\n";
    }
    text += "What end customers lose of all that they receive while a role stops, and how many people hold it:\n";
    using Side = TextTable::Side;
    TextTable table({Side::left, Side::left, Side::right, Side::right, Side::left, Side::right});
    table.add({"role", "key", "holders", "lost", "hardest hit", "loses"});
    const std::size_t shown = std::min(rows, found.roles.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const StandIn& row = found.roles[i];
        table.add({titleOf(chain, row.role), keyOf(chain, row.role), std::to_string(row.holders),
                   percentText(row.share), titleOf(chain, row.hardestHit), percentText(row.hardestShare)});
    }
    text += table.text();
    if (shown < found.roles.size()) {
        text += "  … and " + std::to_string(found.roles.size() - shown) + " more; --json lists them all\n";
    }
    if (!found.exact) {
        text += "In a loop of more than 2,000 roles this is worked out for the first " +
                std::to_string(dependenceLimit) + " of them.\n";
    }
    return text;
}

Exit impact(const ImpactOptions& options, const Context& context) {
    const auto question = ask(options.file, context);
    if (!question) {
        return fail(question.status(), options.file);
    }
    if (options.standIns) {
        const Analysis& analysis = *question->analysis;
        const StandIns found = analysis.standIns(options.top);
        return context.json ? printJson(standInsJson(analysis, found))
                            : print(standInsText(analysis, found, options.top == 0 ? rowsOfText : options.top));
    }
    const auto asked = wanted(*question, options);
    if (!asked) {
        return fail(asked.status(), options.file);
    }
    const Chain& chain = question->chain();
    const Analysis& analysis = *question->analysis;
    const Basis basis = analysis.basis();
    json::Json answer = {{"basis", basis == Basis::effort ? "effort" : "roles"},
                         {"assumed", analysis.isAssumed()},
                         {"customers", json::Json::array()}};
    std::string text = basis == Basis::effort
                           ? "Own work is the effort of a role's tasks that are not dropped, in hours.\n"
                           : "Own work is 1 for every role: fewer than half of them have tasks with an effort.\n";
    text += assumption(analysis);
    for (const Slot customer : asked->customers) {
        const CustomerImpact found =
            impactAtCustomer(analysis, *asked, customer, options.top, context.json ? dependencesOfTable : rowsOfText);
        if (context.json) {
            answer["customers"].push_back(impactJson(chain, found));
        } else {
            text += impactText(chain, found, basis, options.top == 0 ? rowsOfText : options.top);
        }
    }
    return context.json ? printJson(answer) : print(text);
}

} // namespace

void addImpact(CLI::App& line, Choice& choice) {
    CLI::App* command =
        line.add_subcommand("impact", "Say who matters to each end customer: reach, contribution and dependence");
    auto options = std::make_shared<ImpactOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    CLI::Option* role =
        command->add_option("--role", options->role, "Only this role, by its key or title")->type_name("ROLE");
    CLI::Option* customer =
        command->add_option("--customer", options->customer, "Only at this end customer, by its key or title")
            ->type_name("ROLE");
    command
        ->add_flag("--stand-ins", options->standIns,
                   "Which roles need somebody who can step in: what end customers lose while one stops, and how many "
                   "people hold it")
        ->excludes(role)
        ->excludes(customer);
    command
        ->add_option(
            "--top", options->top,
            "Only the first N roles of each end customer. In a loop of more than 2,000 roles dependence is worked out "
            "for these; for the first 100 where all are asked for")
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000'000));
    addPrintingOptions(*command, choice);
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return impact(*options, context); }; });
}

} // namespace throughline::commands
