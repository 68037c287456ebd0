#pragma once

#include <string>

#include "app/commands/context.h"

namespace throughline {

/// Opens the window, with the document of that name where `file` is not empty, else with those that were open last or,
/// where `isNew`, with the start page; comes back when the last window is closed, with the exit status. Without a
/// display, or where there is no such file, it says so instead.
int startWindow(int argc, char** argv, const std::string& file, bool isNew, const commands::Context& context);

} // namespace throughline
