#pragma once

#include <span>
#include <string>
#include <string_view>

namespace throughline::exchange {

/// A format of files that are read or written, by its name on the command line and its file names.
struct Format {
    std::string_view name;  ///< `csv`
    std::string_view title; ///< "CSV tables", for file dialogs
    std::span<const std::string_view> suffixes;
    bool isRead = false;
    bool isWritten = false;
    bool isFolder = false; ///< written as a folder of files
};

/// Those that core reads or writes; pictures and PDF are written by ui.
std::span<const Format> formats();
/// Null where there is none of that name (in any case).
const Format* formatNamed(std::string_view name);
/// The format whose suffix `path` ends with, in any case; null where there is none.
const Format* formatOf(std::string_view path);
/// "json, csv, …" of those that are read (or written), for errors and help.
std::string formatNames(bool read);

} // namespace throughline::exchange
