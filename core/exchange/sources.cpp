#include "core/exchange/sources.h"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <vector>

#include "core/exchange/csv_reader.h"
#include "core/exchange/file_reader.h"
#include "core/exchange/formats.h"
#include "core/exchange/json_reader.h"

namespace throughline::exchange {

namespace {

/// The tables in a folder, by name.
Result<std::vector<std::string>> tablesIn(const std::string& folder) {
    std::vector<std::string> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const Format* format = formatOf(entry->path().string());
        if (format && format->name == "csv")
            files.push_back(entry->path().string());
    }
    if (error)
        return Status(Code::unreadable, "cannot be read (%1)", {error.message()}, folder);
    if (files.empty())
        return Status(Code::unreadable, "there are no CSV files in this folder", {}, folder);
    std::ranges::sort(files);
    return files;
}

Result<const Format*> formatFor(const std::string& path, const std::string& named) {
    const Format* format = named.empty() ? formatOf(path) : formatNamed(named);
    if (format && format->isRead)
        return format;
    if (!named.empty()) {
        return Status(Code::wrongUse, "the format “%1” is not read; these are: %2", {named, formatNames(true)});
    }
    return Status(Code::wrongUse, "the name does not tell the format; say it with --format (%1)", {formatNames(true)},
                  path);
}

/// One file at a time; tables wait until all are there, because they name each other's rows.
class Reader {
  public:
    Reader(const ImportOptions& options, const Chain& target, KeySource& keys)
        : options_(options), target_(target), keys_(keys) {}

    Status take(const std::string& path, const std::string& format) {
        auto bytes = readTextFile(path);
        if (!bytes)
            return bytes.status();
        const auto known = formatFor(path, format);
        if (!known)
            return known.status();
        const bool isJson = (*known)->name == "json";
        const auto source = imported_.begin({path, isJson ? Imported::Places::members : Imported::Places::lines});
        if (isJson) {
            const Status status = readJson(*bytes, source, target_, keys_, imported_);
            return status ? status : status.at(imported_.placeIn(source, status.place()));
        }
        tables_.push_back({texts_.emplace_back(std::move(*bytes)), source, (*known)->name == "markdown"});
        return {};
    }

    Result<Imported> finish() {
        if (!tables_.empty() || !options_.columns.empty()) {
            if (Status status = readTables(tables_, options_, target_, keys_, imported_); !status)
                return status;
        }
        return std::move(imported_);
    }

  private:
    const ImportOptions& options_;
    const Chain& target_;
    KeySource& keys_;
    Imported imported_;
    std::deque<std::string> texts_;
    std::vector<TableText> tables_;
};

} // namespace

Result<Imported> readSources(std::span<const std::string> paths, const ImportOptions& options, const Chain& target,
                             KeySource& keys) {
    Reader reader(options, target, keys);
    for (const std::string& path : paths) {
        std::error_code error;
        if (!std::filesystem::is_directory(path, error)) {
            if (Status status = reader.take(path, options.format); !status)
                return status;
            continue;
        }
        const auto files = tablesIn(path);
        if (!files)
            return files.status();
        for (const std::string& file : *files) {
            if (Status status = reader.take(file, "csv"); !status)
                return status;
        }
    }
    return reader.finish();
}

} // namespace throughline::exchange
