#pragma once

#include <string>

#include "app/commands/context.h"

namespace throughline {

/// Opens the window, with the document of that name where `file` is not empty, and comes back when it is closed; the
/// exit status. Without a display, or where there is no such file, it says so instead.
int startWindow(int argc, char** argv, const std::string& file, const commands::Context& context);

} // namespace throughline
