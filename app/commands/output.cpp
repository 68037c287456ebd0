#include "app/commands/output.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace throughline::commands {

namespace {

/// File names may hold line breaks and escape sequences; an error is one line and steers no terminal.
std::string printable(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n' || c == '\r' || c == '\t') {
            line += ' ';
        } else if (byte < 0x20 || byte == 0x7f) {
            line += '?';
        } else {
            line += c;
        }
    }
    return line;
}

/// The number of bytes that were written, or an error in `errno`.
bool writeAll(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

Exit exitFor(const Status& status) {
    switch (status.code()) {
        case Code::ok:
            return Exit::done;
        case Code::wrongUse:
            return Exit::wrongUse;
        case Code::notFound:
        case Code::invalid:
        case Code::conflict:
        case Code::unreadable:
        case Code::notADocument:
        case Code::newerVersion:
        case Code::damaged:
        case Code::cancelled:
            return Exit::unreadable;
        case Code::gone:
        case Code::busy:
        case Code::full:
        case Code::unwritable:
            return Exit::unwritable;
    }
    return Exit::unreadable;
}

std::string errorLine(const Status& status, std::string_view file) {
    std::string line = "throughline: ";
    std::string_view place = status.place();
    // A place that names its file says enough, and an option is in none.
    if (!file.empty() && (place.starts_with(file) || place.starts_with("--"))) {
        file = {};
    }
    if (!file.empty()) {
        line += printable(file) + (place.empty() ? ": " : ":");
    }
    if (!place.empty()) {
        line += printable(place) + ": ";
    }
    return line + printable(status.text()) + '\n';
}

Exit fail(const Status& status, std::string_view file) {
    // Where even that cannot be written there is nobody left to tell.
    (void)writeAll(STDERR_FILENO, errorLine(status, file));
    return exitFor(status);
}

Status write(std::string_view text) {
    if (writeAll(STDOUT_FILENO, text)) {
        return {};
    }
    const int error = errno;
    return {error == ENOSPC ? Code::full : Code::unwritable,
            "standard output cannot be written: %1",
            {std::strerror(error)}};
}

Exit print(std::string_view text, Exit outcome) {
    const Status written = write(text);
    return written ? outcome : fail(written);
}

Exit printJson(const json::Json& value, Exit outcome) {
    // What comes from the command line (a file's name) may be no UTF-8.
    return print(value.dump(-1, ' ', false, json::Json::error_handler_t::replace) + '\n', outcome);
}

Progress::Progress(std::string_view what) : shown_(::isatty(STDERR_FILENO) == 1) {
    if (shown_) {
        (void)writeAll(STDERR_FILENO, printable(what) + " …");
    }
}

Progress::~Progress() {
    if (shown_) {
        (void)writeAll(STDERR_FILENO, "\r\x1b[K");
    }
}

} // namespace throughline::commands
