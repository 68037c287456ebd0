#include "core/exchange/sources.h"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <vector>

#include "core/exchange/archimate_reader.h"
#include "core/exchange/character_sets.h"
#include "core/exchange/clean_text.h"
#include "core/exchange/content_format.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/end_customers.h"
#include "core/exchange/file_reader.h"
#include "core/exchange/formats.h"
#include "core/exchange/graph_readers.h"
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

/// The format of the file: as it is named, else by the file's name and what is in it.
Result<const Format*> formatFor(const std::string& path, std::string_view bytes, const std::string& named) {
    const Format* format = named.empty() ? formatByContent(bytes, formatOf(path)) : formatNamed(named);
    // The name `.xml` alone says nothing.
    const bool isAnyXml = named.empty() && std::filesystem::path(path).extension() == ".xml";
    if (isAnyXml && formatOfRoot(xmlRootOf(bytes)).empty())
        format = nullptr;
    if (format && format->isRead)
        return format;
    if (!named.empty()) {
        return Status(Code::wrongUse, "the format “%1” is not read; these are: %2", {named, formatNames(true)});
    }
    if (const XmlRoot root = xmlRootOf(bytes); !root.name.empty()) {
        return Status(Code::unreadable, "this XML is none that is read; its outermost element is “%1”",
                      {cleanLine(root.name, 80)}, path);
    }
    return Status(Code::wrongUse, asksFormat, {formatNames(true)}, path);
}

/// One file at a time; tables wait until all are there, because they name each other's rows.
class Reader {
  public:
    Reader(const ImportOptions& options, const Chain& target, KeySource& keys)
        : options_(options), target_(target), keys_(keys) {}

    Status take(const std::string& path, const std::string& named) {
        auto bytes = readTextFile(path);
        if (!bytes)
            return bytes.status();
        if (bytes->starts_with("\x1F\x8B"))
            return {Code::unreadable, "is compressed (gzip); unpack it first", {}, path};
        const auto known = formatFor(path, *bytes, named);
        if (!known)
            return known.status();
        const std::string_view format = (*known)->name;
        if (const GraphFormat* graph = graphFormatNamed(format)) {
            const std::size_t before = imported_.size();
            if (Status status = takeGraph(path, *bytes, *graph); !status)
                return status;
            // A Markdown page with diagrams may hold tables too.
            const Format* byName = formatOf(path);
            if (format != "mermaid" || byName == nullptr || byName->name != "markdown")
                return {};
            const auto source = static_cast<std::uint32_t>(imported_.sources().size() - 1);
            tables_.push_back({texts_.emplace_back(std::move(*bytes)), source, true, imported_.size() == before});
            return {};
        }
        const bool isJson = format == "json";
        const auto decoded = isJson ? std::nullopt : decodedText(*bytes);
        if (decoded)
            *bytes = decoded->text;
        const auto source = imported_.begin({path, isJson ? Imported::Places::members : Imported::Places::lines});
        if (isJson) {
            Arrival arrival(imported_, path, Arrival::Kinds::said);
            const Status status = readJson(*bytes, source, target_, keys_, imported_);
            note(std::move(arrival));
            return status ? status : status.at(imported_.placeIn(source, status.place()));
        }
        if (decoded) {
            imported_.choose("it is not UTF-8 and was read as %1", {std::string(decoded->characterSet)},
                             imported_.placeIn(source, {}));
        }
        tables_.push_back({texts_.emplace_back(std::move(*bytes)), source, format == "markdown", true});
        return {};
    }

    /// A model that lies in many files.
    Status takeArchimateFolder(const std::string& path) {
        const auto source = imported_.begin({path, Imported::Places::file});
        return takeDraft(readArchimateFolder(path, {{}, source, options_, imported_}), source);
    }

    Result<Imported> finish() {
        if (!tables_.empty() || !options_.columns.empty()) {
            Arrival arrival(imported_, tables_.size() == 1 ? sourceOf(tables_.front()) : std::string());
            if (Status status = readTables(tables_, options_, target_, keys_, imported_); !status)
                return status;
            note(std::move(arrival));
        }
        if (Status status = chooseEndCustomers(options_.endCustomers, arrivals_, target_, imported_, options_.merges);
            !status)
            return status;
        return std::move(imported_);
    }

  private:
    Status takeGraph(const std::string& path, const std::string& bytes, const GraphFormat& format) {
        const auto source = imported_.begin({path, format.places});
        return takeDraft(format.read({bytes, source, options_, imported_}), source);
    }

    Status takeDraft(Result<GraphDraft> draft, std::uint32_t source) {
        if (!draft) {
            const Status status = draft.status();
            return status.at(imported_.placeIn(source, status.place()));
        }
        draft->source = source;
        Arrival arrival(imported_, imported_.placeIn(source, {}));
        const Status status = addGraph(std::move(*draft), options_, target_, keys_, imported_);
        note(std::move(arrival));
        return status;
    }

    void note(Arrival arrival) {
        arrival.end(imported_);
        arrivals_.push_back(std::move(arrival));
    }
    [[nodiscard]] std::string sourceOf(const TableText& table) const { return imported_.placeIn(table.source, {}); }

    const ImportOptions& options_;
    const Chain& target_;
    KeySource& keys_;
    Imported imported_;
    std::deque<std::string> texts_;
    std::vector<TableText> tables_;
    std::vector<Arrival> arrivals_;
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
        if (isArchimateFolder(path)) {
            if (Status status = reader.takeArchimateFolder(path); !status)
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
