#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "app/commands/commands.h"
#include "app/commands/text_table.h"
#include "core/exchange/folded_lines.h"
#include "core/exchange/formats.h"
#include "core/exchange/import_edit.h"
#include "core/exchange/merge.h"
#include "core/exchange/row_names.h"
#include "core/exchange/sources.h"

namespace throughline::commands {

namespace {

struct ImportCall {
    std::vector<std::string> sources;
    std::string into;
    std::string format;
    std::vector<std::string> columns;
    std::string direction;
    std::string layers = "business";
    std::vector<std::string> endCustomers;
    std::string merge; ///< "ours", "theirs" or "none"; empty: what is there already is an error
    bool dryRun = false;
};

bool merges(const ImportCall& call) {
    return call.merge == "ours" || call.merge == "theirs";
}

/// The names of Direction, in its order; the first is that of a call without the option.
constexpr std::array<std::string_view, 4> directions{"", "as-is", "reverse", "both"};

/// One name: a title (commas and all), where a backslash takes the meaning from a comma, or several between commas.
std::vector<std::string> titlesIn(const std::string& text) {
    std::vector<std::string> titles(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == ',' || text[i + 1] == '\\')) {
            titles.back() += text[++i];
        } else if (text[i] == ',') {
            titles.emplace_back();
        } else {
            titles.back() += text[i];
        }
    }
    std::vector<std::string> named;
    for (const std::string& title : titles) {
        if (const std::string_view trimmed = exchange::trimmed(title); !trimmed.empty()) {
            named.emplace_back(trimmed);
        }
    }
    return named;
}

/// `auto`, `none` or titles.
Result<exchange::EndCustomers> endCustomersOf(const std::vector<std::string>& texts) {
    exchange::EndCustomers chosen;
    for (const std::string& text : texts) {
        const bool isWord = text == "auto" || text == "none";
        if (isWord && texts.size() > 1) {
            return Status(Code::wrongUse, "“%1” stands alone; leave it out, or the titles", {text}, "--end-customers");
        }
        chosen.isAuto = text == "auto";
        if (isWord) {
            continue;
        }
        const auto titles = titlesIn(text);
        if (titles.empty()) {
            return Status(Code::wrongUse, "names nobody; write auto, none or titles", {}, "--end-customers");
        }
        chosen.titles.insert(chosen.titles.end(), titles.begin(), titles.end());
    }
    return chosen;
}

Result<exchange::ImportOptions> optionsOf(const ImportCall& call) {
    exchange::ImportOptions options;
    if (!call.format.empty()) {
        const exchange::Format* format = exchange::formatNamed(call.format);
        if (format == nullptr || !format->isRead) {
            return Status(Code::wrongUse, "“%1” is no format that is read; take one of %2",
                          {call.format, exchange::formatNames(true)}, "--format");
        }
        options.format = std::string(format->name);
    }
    if (!call.direction.empty()) {
        const auto found = std::ranges::find(directions, std::string_view(call.direction));
        if (found == directions.end()) {
            return Status(Code::wrongUse, "“%1” is no direction; take one of as-is, reverse, both", {call.direction},
                          "--direction");
        }
        options.direction = static_cast<exchange::Direction>(found - directions.begin());
    }
    if (call.layers != "business" && call.layers != "all") {
        return Status(Code::wrongUse, "“%1” names no layers; take business or all", {call.layers}, "--layers");
    }
    options.allLayers = call.layers == "all";
    if (!call.merge.empty() && call.merge != "ours" && call.merge != "theirs" && call.merge != "none") {
        return Status(Code::wrongUse, "“%1” does not say what stays; take one of ours, theirs, none", {call.merge},
                      "--merge");
    }
    options.merges = merges(call);
    auto endCustomers = endCustomersOf(call.endCustomers);
    if (!endCustomers) {
        return endCustomers.status();
    }
    options.endCustomers = std::move(*endCustomers);
    for (const std::string& column : call.columns) {
        const std::size_t sign = column.rfind('=');
        if (sign == std::string::npos || sign == 0) {
            return Status(Code::wrongUse, "“%1” says no field for a column; write COLUMN=FIELD", {column}, "--map");
        }
        options.columns.emplace_back(column.substr(0, sign), column.substr(sign + 1));
    }
    return options;
}

using Counts = std::vector<std::pair<std::string_view, std::size_t>>;

/// What an import does, and for a merge what it found there.
struct Plan {
    Edit edit;
    exchange::Imported imported;
    Counts taken;
    Counts matched;
    std::vector<exchange::Difference> differences;
};

/// “A”, “B”, “C” and 58 more.
std::string namesOf(const exchange::Folded<exchange::LeftOut>& line) {
    std::string names;
    for (const exchange::LeftOut* left : line.shown) {
        names += (names.empty() ? "" : ", ") + left->what();
    }
    const std::size_t more = line.count - line.shown.size();
    return more == 0 ? names : names + " and " + std::to_string(more) + " more";
}
template <class Line>
std::string placeOf(const exchange::Folded<Line>& line) {
    const std::string& place = line.shown.front()->place;
    if (place.empty()) {
        return {};
    }
    return " (" + place + (line.count > 1 ? " …" : "") + ")";
}

std::string importText(const Plan& plan, const ImportCall& call) {
    const exchange::Imported& imported = plan.imported;
    std::string text = (call.dryRun ? "Would take " : "Took ") + countsText(plan.taken) + ".\n";
    if (!plan.matched.empty()) {
        text += "There already: " + countsText(plan.matched) + ".\n";
    }
    if (!plan.differences.empty()) {
        text += call.merge == "theirs" ? "Differed, and was taken:\n" : "Differs, and was kept as it was:\n";
        for (const exchange::Difference& difference : plan.differences) {
            text += "  " + std::string(difference.kind) + " “" + difference.title + "”, " +
                    std::string(difference.member) + ": “" + difference.ours + "” here, “" + difference.theirs +
                    "” there (" + difference.place + ")\n";
        }
    }
    if (!imported.leftOut().empty()) {
        text += "Left out:\n";
        for (const auto& line : exchange::folded(imported.leftOut())) {
            text += "  " + namesOf(line) + ": " + std::string(line.shown.front()->why) + placeOf(line) + '\n';
        }
        if (imported.leftOutMore() > 0) {
            text += "  … and " + std::to_string(imported.leftOutMore()) + " more\n";
        }
    }
    if (!imported.choices().empty()) {
        text += "Chose:\n";
        for (const auto& line : exchange::folded(imported.choices())) {
            const std::string more = line.count > 1 ? " – and " + std::to_string(line.count - 1) + " more like it" : "";
            text += "  " + line.shown.front()->what() + more + placeOf(line) + '\n';
        }
    }
    return text;
}

json::Json importJson(const Plan& plan, const ImportCall& call) {
    const exchange::Imported& imported = plan.imported;
    json::Json answer = {{"taken", json::Json::object()}, {"left_out", json::Json::array()}};
    for (const auto& [kind, count] : plan.taken) {
        answer["taken"][std::string(kind)] = count;
    }
    if (merges(call)) {
        answer["matched"] = json::Json::object();
        for (const auto& [kind, count] : plan.matched) {
            answer["matched"][std::string(kind)] = count;
        }
        answer["differences"] = json::Json::array();
        for (const exchange::Difference& difference : plan.differences) {
            answer["differences"].push_back({{"kind", difference.kind},
                                             {"key", difference.identity},
                                             {"title", difference.title},
                                             {"member", difference.member},
                                             {"ours", difference.ours},
                                             {"theirs", difference.theirs},
                                             {"place", difference.place}});
        }
    }
    for (const exchange::LeftOut& left : imported.leftOut()) {
        answer["left_out"].push_back({{"what", left.what()}, {"why", left.why}, {"place", left.place}});
    }
    answer["left_out_more"] = imported.leftOutMore();
    answer["choices"] = json::Json::array();
    for (const exchange::Choice& choice : imported.choices()) {
        answer["choices"].push_back({{"what", choice.what()}, {"place", choice.place}});
    }
    answer["dry_run"] = call.dryRun;
    return answer;
}

/// What is in the chain already is not taken a second time without a word.
Status refuseTwice(const Chain& target, const exchange::Imported& imported, KeySource& keys, const ImportCall& call) {
    exchange::Imported again = imported;
    const auto merged = exchange::merge(target, again, keys);
    if (!merged) {
        return {};
    }
    Counts there = merged->matched;
    std::erase_if(there, [](const auto& count) {
        return count.first == Description<View>::plural || count.first == Description<Place>::plural;
    });
    if (there.empty()) {
        return {};
    }
    return {Code::invalid,
            "some of it is in the document already (%1); say what becomes of that with --merge: ours keeps it, theirs "
            "takes what differs, none adds it once more",
            {countsText(there)},
            call.sources.front()};
}

/// Reads the sources into the chain as one edit.
Result<Plan> planned(const ImportCall& call, const exchange::ImportOptions& options, const Chain& target,
                     KeySource& keys) {
    const Progress progress("Reading");
    auto read = exchange::readSources(call.sources, options, target, keys);
    if (!read) {
        return read.status();
    }
    Plan plan;
    plan.imported = std::move(*read);
    if (!merges(call)) {
        auto edit = exchange::importEdit(target, plan.imported);
        if (!edit) {
            return edit.status();
        }
        const bool isNew = target.roles().isEmpty() && target.people().isEmpty();
        if (call.merge.empty() && !isNew) {
            if (Status status = refuseTwice(target, plan.imported, keys, call); !status) {
                return status;
            }
        }
        plan.edit = std::move(*edit);
        plan.taken = plan.imported.taken();
        return plan;
    }
    const auto takes = [&](std::size_t, const exchange::Difference&) { return call.merge == "theirs"; };
    auto merged = exchange::merge(target, plan.imported, keys, takes);
    if (!merged) {
        return merged.status();
    }
    plan.edit = std::move(merged->edit);
    plan.taken = std::move(merged->added);
    plan.matched = std::move(merged->matched);
    plan.differences = std::move(merged->differences);
    return plan;
}

Exit import(const ImportCall& call, Context& context) {
    const auto options = optionsOf(call);
    if (!options) {
        return fail(options.status());
    }
    std::error_code unknown;
    const bool isThere =
        std::filesystem::symlink_status(call.into, unknown).type() != std::filesystem::file_type::not_found;
    OpenDocument into;
    if (isThere) {
        auto opened = openDocument(call.into, context, call.dryRun ? SqlStore::Access::read : SqlStore::Access::write);
        if (!opened) {
            return fail(opened.status(), call.into);
        }
        into = std::move(opened).value();
    }
    Chain fresh;
    const auto plan = planned(call, *options, isThere ? into->chain() : fresh, context.keys);
    if (!plan) {
        return fail(plan.status());
    }
    if (!call.dryRun && !(isThere && plan->edit.isEmpty())) {
        const Progress progress("Writing");
        Status done;
        if (isThere) {
            done = into->perform(plan->edit).status();
        } else {
            fresh.apply(plan->edit);
            done = SqlStore::create(call.into, fresh);
        }
        if (!done) {
            return fail(done, call.into);
        }
    }
    return context.json ? printJson(importJson(*plan, call)) : print(importText(*plan, call));
}

} // namespace

void addImport(CLI::App& line, Choice& choice) {
    CLI::App* command =
        line.add_subcommand("import", "Read files into a document (made where it is missing), all or nothing");
    auto call = std::make_shared<ImportCall>();
    command->add_option("SOURCE", call->sources, "The files to read")->required();
    command->add_option("--into", call->into, "The document that takes them in")->type_name("FILE")->required();
    command
        ->add_option("--format", call->format,
                     "What the files are: " + exchange::formatNames(true) + " (default: by their names)")
        ->type_name("F");
    command->add_option("--map", call->columns, "What a column of a table means, as COLUMN=FIELD (repeatable)")
        ->type_name("COLUMN=FIELD")
        ->allow_extra_args(false);
    command
        ->add_option("--direction", call->direction,
                     "Which way the arrows of a graph run that does not say it, or says it otherwise: as-is (the "
                     "first end serves the second), reverse or both")
        ->type_name("WAY");
    command
        ->add_option("--layers", call->layers,
                     "What is read of an ArchiMate model: business (the default), or all, that is the application and "
                     "technology layers too")
        ->type_name("business|all");
    command
        ->add_option("--end-customers", call->endCustomers,
                     "The end customers, where the source knows none: auto (those who are served and serve nobody, the "
                     "default), none, or titles between commas (\\, for a comma in a title; repeatable)")
        ->type_name("auto|none|TITLE,…")
        ->allow_extra_args(false);
    command
        ->add_option("--merge", call->merge,
                     "Match what is there already (by key, then by title within a department) instead of refusing it; "
                     "what differs stays (ours) or is taken (theirs); or add it once more (none)")
        ->type_name("ours|theirs|none");
    command->add_flag("--dry-run", call->dryRun, "Say what would be taken, and take nothing");
    addPrintingOptions(*command, choice);
    command->callback([call, &choice] { choice.run = [call](Context& context) { return import(*call, context); }; });
}

} // namespace throughline::commands
