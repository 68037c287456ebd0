#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "core/model/status.h"

namespace throughline::commands {

/// What to say where `file`, which the command line took for a document, is no file but a subcommand with a slip of the
/// pen in it (Code::wrongUse, with the one that was meant). Nothing for an empty name, for a file that is there, and
/// for what looks like a path. `isLone` says that nothing else stood on the line: then a word that is near no
/// subcommand may well be a file that is missing, and nothing is said of it here either.
std::optional<Status> mistypedCommand(const CLI::App& line, const std::string& file, bool isLone);

} // namespace throughline::commands
