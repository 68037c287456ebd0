#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>

#include "app/commands/output.h"
#include "core/model/day.h"
#include "core/model/document.h"
#include "core/model/key.h"
#include "core/store/sql_store.h"

/// What every subcommand shares: the day, the clock, the source of new keys, the --json flag, and how a subcommand
/// stands in the command line.
namespace throughline::commands {

struct Context {
    bool json = false; ///< --json
    Day today;         ///< --today, else the calendar day of this machine
    Clock clock;
    KeySource keys;

    explicit Context(std::uint64_t seed) : keys(seed) {}
};

/// What the command line asks for. Options are written into it while the line is parsed.
struct Choice {
    std::function<Exit(Context&)> run; ///< none: no subcommand was named
    bool paints = false;               ///< it draws, so it needs fonts and an (offscreen) platform
    bool json = false;
    std::string today; ///< a valid day, or empty
};

/// Adds the options that every subcommand has; its run() is chosen when it is named on the command line.
void addCommonOptions(CLI::App& command, Choice& choice);
/// The same with the option --json, for those that print.
void addPrintingOptions(CLI::App& command, Choice& choice);

/// An open document and the store that it is kept in.
struct OpenDocument {
    std::unique_ptr<Document> document;
    SqlStore* store = nullptr; ///< the document's own

    Document* operator->() const { return document.get(); }
    Document& operator*() const { return *document; }
};
/// Opens the document that FILE names; for reading alone, a document is good enough that cannot be written.
Result<OpenDocument> openDocument(const std::string& file, const Context& context, SqlStore::Access access);

/// `throughline 0.1.0`.
std::string versionText();

} // namespace throughline::commands
