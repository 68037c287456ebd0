#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/commands/career_json.h"
#include "app/commands/commands.h"
#include "app/commands/daily_log.h"
#include "app/commands/naming.h"
#include "app/commands/people_json.h"
#include "core/analysis/career.h"
#include "core/exchange/file_writer.h"
#include "core/report/career_report.h"
#include "core/report/commitments_report.h"
#include "core/report/customers_report.h"
#include "core/report/document.h"
#include "core/report/partnership_report.h"
#include "core/report/redaction.h"
#include "ui/report/report_file.h"

namespace throughline::commands {

namespace {

struct ReportCall {
    std::string file;
    std::string kind;
    std::string use;
    std::string groups;
    std::string from;
    std::string to;
    std::string output;
    std::vector<std::string> roles;
    bool redact = false;
};

constexpr std::array<std::string_view, 5> kinds{"career", "review", "partnership", "customers", "commitments"};
constexpr std::array<std::string_view, 4> uses{"review", "resume", "interview", "manager"};
constexpr std::array<std::string_view, 3> groupings{"customer", "goal", "value"};

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return text;
}

template <class Names>
std::string listOf(const Names& names) {
    std::string text;
    for (const std::string_view name : names)
        text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

template <class Names>
CLI::Validator oneOf(const Names& names) {
    return CLI::Validator(
        [names](const std::string& text) {
            return std::ranges::find(names, std::string_view(text)) != names.end()
                       ? std::string()
                       : "“" + text + "” is not known; take one of " + listOf(names);
        },
        "");
}

/// The format that OUT's suffix says; Markdown where there is no OUT.
Result<std::string> formatOf(const std::string& output) {
    if (output.empty()) {
        return std::string("md");
    }
    std::string suffix = lower(std::filesystem::path(output).extension().string());
    if (suffix == ".markdown") {
        suffix = ".md";
    } else if (suffix == ".htm") {
        suffix = ".html";
    }
    for (const std::string_view known : reportSuffixes) {
        if (suffix == '.' + std::string(known)) {
            return std::string(known);
        }
    }
    return Status(Code::wrongUse, "the name says no format; end it with one of %1", {".md, .html, .odt, .pdf"}, output);
}

/// What the call says that its kind of report takes no notice of: an error rather than a report of something else.
Status unheeded(const ReportCall& call) {
    const bool isCareer = call.kind == "career" || call.kind == "review";
    const auto refused = [&](const char* option, const char* kindsThatTakeIt) {
        return Status(Code::wrongUse, "a report of the kind %1 takes no %2; it goes with %3",
                      {call.kind, option, kindsThatTakeIt}, option);
    };
    if (!isCareer && !call.use.empty()) {
        return refused("--for", "career and review");
    }
    if (!isCareer && !call.groups.empty()) {
        return refused("--by", "career and review");
    }
    if (!isCareer && !call.roles.empty()) {
        return refused("--role", "career and review");
    }
    const bool hasPeriod = isCareer || call.kind == "commitments";
    if (!hasPeriod && !(call.from.empty() && call.to.empty())) {
        return refused(call.from.empty() ? "--to" : "--from", "career, review and commitments");
    }
    return {};
}

/// The days of the call; without any, for a review those that the window begins with.
Result<Period> periodOf(const ReportCall& call, const Chain& chain, Day today) {
    const auto period = namedPeriod(call.from, call.to, today);
    const bool isReview = call.kind == "review" || call.use == "review" || call.use == "manager";
    if (period && *period == Period() && isReview) {
        return report::reviewPeriod(chain, ownRoles(chain), today);
    }
    return period;
}

report::CareerReportOptions optionsOf(const ReportCall& call, const Chain& chain, const Period& period) {
    using report::CareerUse;
    report::CareerReportOptions options;
    options.review = report::reviewFor(chain, period);
    options.use = call.kind == "review" ? CareerUse::review : CareerUse::file;
    for (const auto& [name, use] :
         {std::pair("review", CareerUse::review), std::pair("resume", CareerUse::resume),
          std::pair("interview", CareerUse::interview), std::pair("manager", CareerUse::manager)}) {
        if (call.use == name) {
            options.use = use;
        }
    }
    options.groups = call.groups == "goal"    ? report::CareerGroups::goal
                     : call.groups == "value" ? report::CareerGroups::value
                                              : report::CareerGroups::endCustomer;
    return options;
}

Result<std::vector<Slot>> rolesOf(const ReportCall& call, const Chain& chain) {
    std::vector<Slot> roles;
    for (const std::string& name : call.roles) {
        const auto role = named<Role>(chain, name);
        if (!role) {
            return role.status().at("--role");
        }
        roles.push_back(chain.roles().slotOf((*role)->key));
    }
    return roles.empty() ? ownRoles(chain) : roles;
}

Exit deliver(const ReportCall& call, const std::string& format, const report::Report& told, const Context& context) {
    const auto bytes = reportFile(told, format, context.today);
    if (!bytes) {
        return fail(bytes.status(), call.file);
    }
    if (call.output.empty()) {
        return print(*bytes);
    }
    if (const Status written = exchange::writeFile(call.output, *bytes); !written) {
        return fail(written);
    }
    if (context.json) {
        return printJson({{"file", call.output}, {"format", format}});
    }
    return print("Wrote " + call.output + ".\n");
}

Exit report(const ReportCall& call, const std::string& format, const Context& context) {
    if (const Status heeded = unheeded(call); !heeded) {
        return fail(heeded);
    }
    const auto document = openDocument(call.file, context, SqlStore::Access::read);
    if (!document) {
        return fail(document.status(), call.file);
    }
    const auto roles = rolesOf(call, (*document)->chain());
    if (!roles) {
        return fail(roles.status(), call.file);
    }
    const Chain chain = call.redact ? report::redacted((*document)->chain()) : (*document)->chain();
    const bool isJson = context.json && call.output.empty();
    const PersonKey& owner = chain.info().owner;
    if (call.kind == "partnership") {
        return isJson ? printJson(partnershipsJson(chain, context.today))
                      : deliver(call, format, report::partnershipReport(chain, context.today), context);
    }
    const report::PeopleOptions people{call.redact};
    if (call.kind == "customers") {
        return isJson ? printJson(customersJson(chain, owner, customersOf(chain, owner, context.today)))
                      : deliver(call, format, report::customersReport(chain, owner, context.today, people), context);
    }
    const auto period = periodOf(call, chain, context.today);
    if (!period) {
        return fail(period.status());
    }
    if (call.kind == "commitments") {
        return isJson ? printJson(
                            promisesJson(chain, promises(chain, tasksOfPerson(chain, owner), *period, context.today)))
                      : deliver(call, format, report::commitmentsReport(chain, owner, *period, context.today, people),
                                context);
    }
    const Analysis analysis(chain);
    const Career told = career(analysis, {*period, *roles}, context.today);
    if (isJson) {
        return printJson(careerJson(chain, told));
    }
    return deliver(call, format, report::careerReport(analysis, told, optionsOf(call, chain, *period)), context);
}

} // namespace

void addReport(CLI::App& line, Choice& choice) {
    CLI::App* command =
        line.add_subcommand("report", "Write a report: what was achieved, what is handed in at a review, and more");
    auto call = std::make_shared<ReportCall>();
    command->add_option("FILE", call->file, "The document")->type_name("")->required();
    command->add_option("--kind", call->kind, "What to tell: " + listOf(kinds))
        ->type_name("KIND")
        ->check(oneOf(kinds))
        ->required();
    command->add_option("--for", call->use, "Of a career or review: for whom (" + listOf(uses) + ")")
        ->type_name("USE")
        ->check(oneOf(uses));
    command
        ->add_option(
            "--by", call->groups,
            "Of a career or review: by what results stand together (" + listOf(groupings) + "; default: customer)")
        ->type_name("GROUPS")
        ->check(oneOf(groupings));
    command
        ->add_option("--from", call->from,
                     "The first day (default: no first day; of a review its own); not of partnership and customers")
        ->type_name("DAY");
    command->add_option("--to", call->to, "The last day")->type_name("DAY");
    command
        ->add_option(
            "--role", call->roles,
            "Of a career or review: whose work, by key or title; may be repeated (default: the roles of the owner)")
        ->type_name("ROLE");
    command->add_flag("--redact", call->redact, "Leave out the names of people: their roles stand for them");
    command
        ->add_option("-o,--output", call->output,
                     "The file to write: .md, .html, .odt or .pdf (default: Markdown on standard output)")
        ->type_name("OUT");
    addPrintingOptions(*command, choice);
    command->callback([call, &choice] {
        const auto format = formatOf(call->output);
        choice.paints = format && (*format == "pdf" || *format == "odt");
        choice.run = [call, format](Context& context) {
            return format ? report(*call, *format, context) : fail(format.status());
        };
    });
}

} // namespace throughline::commands
