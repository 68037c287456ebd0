#include "core/exchange/share.h"

#include <string>
#include <vector>

#include "app/commands/commands.h"
#include "app/commands/naming.h"
#include "app/commands/text_table.h"
#include "core/exchange/own_part.h"

namespace throughline::commands {

namespace {

struct ShareOptions {
    std::string file;
    std::string output;
    std::vector<std::string> keep;
    std::string part;
};

/// What concerns one role, or the roles of the document's owner ("me").
Result<Chain> partOf(const Chain& chain, const std::string& name) {
    std::vector<RoleKey> own;
    if (name == "me") {
        own = exchange::ownRoles(chain);
        if (own.empty()) {
            return Status(Code::wrongUse, "nobody who holds a role is marked as the owner; name the role instead", {},
                          "--part");
        }
    } else {
        const auto role = named<Role>(chain, name);
        if (!role) {
            return role.status();
        }
        own.push_back((*role)->key);
    }
    const Analysis analysis(chain);
    return exchange::ownPart(analysis, own);
}

Exit share(const ShareOptions& options, const Context& context) {
    exchange::KeepOptions kept;
    for (const std::string& name : options.keep) {
        if (!exchange::keep(kept, name)) {
            return fail({Code::wrongUse,
                         "“%1” cannot be kept; name sway, order, feedback, opportunities, obstacles, notes "
                         "or reviews",
                         {name},
                         "--keep"});
        }
    }
    const auto document = openDocument(options.file, context, SqlStore::Access::read);
    if (!document) {
        return fail(document.status(), options.file);
    }
    Chain whole = (*document)->chain();
    if (!options.part.empty()) {
        auto part = partOf(whole, options.part);
        if (!part) {
            return fail(part.status(), options.file);
        }
        whole = *std::move(part);
    }
    const Chain copy = exchange::shared(whole, kept);
    if (const Status made = SqlStore::create(options.output, copy); !made) {
        return fail(made, options.output);
    }
    if (context.json) {
        return printJson({{"file", options.output}, {"roles", copy.roles().size()}, {"kept", options.keep}});
    }
    return print("Made " + options.output + " with " + countText(copy.roles().size(), "role", "roles") +
                 ", without the journal and what is private.\n");
}

} // namespace

void addShare(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand("share", "Make a copy for others, without what is private");
    auto options = std::make_shared<ShareOptions>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command->add_option("-o,--output", options->output, "The copy to make; nothing is overwritten")
        ->type_name("COPY")
        ->required();
    command
        ->add_option("--keep", options->keep,
                     "What goes along all the same: sway, order, feedback, opportunities, obstacles, notes, reviews "
                     "(with the wording of finished tasks; repeatable)")
        ->type_name("PART")
        ->delimiter(',')
        ->allow_extra_args(false);
    command
        ->add_option(
            "--part", options->part,
            "Only what concerns this role, or with `me` the owner's roles: their services and tasks, and where "
            "their work goes until the end customers")
        ->type_name("ROLE|me");
    addPrintingOptions(*command, choice);
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return share(*options, context); }; });
}

} // namespace throughline::commands
