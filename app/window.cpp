#include "app/window.h"

#include <cstdlib>
#include <filesystem>

#include "app/log.h"
#include "ui/window/window_start.h"

namespace throughline {

namespace {

bool hasDisplay() {
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        const char* value = std::getenv(variable);
        if (value != nullptr && *value != '\0') {
            return true;
        }
    }
    return false;
}

} // namespace

int startWindow(int argc, char** argv, const std::string& file, bool isNew, const commands::Context& context) {
    using commands::fail;
    std::error_code unknown;
    if (!file.empty() && !std::filesystem::exists(file, unknown)) {
        return static_cast<int>(
            fail({Code::notFound, "there is no such file and no such subcommand; see `throughline --help`"}, file));
    }
    if (!hasDisplay()) {
        return static_cast<int>(fail({Code::wrongUse,
                                      "there is no display for the window; the subcommands need none, see "
                                      "`throughline --help`"}));
    }
    log::start(log::standardFile());
    return openWindow(argc, argv, {file, isNew, context.today, context.clock});
}

} // namespace throughline
