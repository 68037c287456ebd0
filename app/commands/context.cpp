#include "app/commands/context.h"

#include <utility>

namespace throughline::commands {

std::string versionText() {
    return "throughline " THROUGHLINE_VERSION;
}

void addCommonOptions(CLI::App& command, Choice& choice) {
    command.set_version_flag("--version", versionText(), "Print the version and exit");
    command.add_option("--today", choice.today, "The day that dates are compared with (default: today's)")
        ->type_name("DAY")
        ->check(CLI::Validator(
            [](const std::string& text) {
                return Day::parse(text) ? std::string() : "“" + text + "” is no day; write a real one as YYYY-MM-DD";
            },
            ""));
}

void addPrintingOptions(CLI::App& command, Choice& choice) {
    addCommonOptions(command, choice);
    command.add_flag("--json", choice.json, "Print JSON, for programs to read");
}

Result<OpenDocument> openDocument(const std::string& file, const Context& context, SqlStore::Access access) {
    auto store = SqlStore::open(file, access);
    if (!store) {
        return store.status();
    }
    OpenDocument opened;
    opened.store = store->get();
    auto document = Document::open(std::move(store).value(), context.clock);
    if (!document) {
        return document.status();
    }
    opened.document = std::move(document).value();
    return opened;
}

} // namespace throughline::commands
