#pragma once

#include <CLI/CLI.hpp>
#include <string>

/// What is said of the command line to a system that the program is installed on, made of the command line itself, so
/// that it names every subcommand and every option that there is.
namespace throughline {

/// throughline(1), as roff.
std::string manualOf(const CLI::App& line);
/// The completion for bash.
std::string completionOf(const CLI::App& line);

} // namespace throughline
