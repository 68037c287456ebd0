#include "core/exchange/csv_writer.h"

#include <filesystem>
#include <string_view>
#include <utility>

#include "core/exchange/chain_tables.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/file_writer.h"

namespace throughline::exchange {

namespace {

/// Rows of cells as RFC 4180 has them, a file a table.
class CsvSink final : public TableSink {
  public:
    void begin(std::string_view name, std::initializer_list<std::string_view> header) override {
        files_.push_back({std::string(name) + ".csv", {}});
        for (const std::string_view column : header)
            word(column);
        end();
    }
    void text(std::string_view text) override { word(escaped(text)); }
    void word(std::string_view word) override {
        std::string& bytes = files_.back().bytes;
        if (!isFirst_)
            bytes += ',';
        bytes += csvCell(word);
        isFirst_ = false;
    }
    void end() override {
        files_.back().bytes += "\r\n";
        isFirst_ = true;
    }
    std::vector<NamedFile> take() { return std::move(files_); }

  private:
    std::vector<NamedFile> files_;
    bool isFirst_ = true;
};

} // namespace

std::vector<NamedFile> writeCsv(const Chain& chain) {
    CsvSink sink;
    writeTables(chain, sink);
    return sink.take();
}

Status writeFolder(const std::string& folder, const std::vector<NamedFile>& files) {
    std::error_code error;
    const bool isNew = std::filesystem::create_directory(folder, error);
    if (!std::filesystem::is_directory(folder)) {
        return {Code::unwritable,
                "this folder cannot be made (%1)",
                {error ? error.message() : "a file has its name"},
                folder};
    }
    std::vector<FileBytes> inside;
    for (const NamedFile& file : files)
        inside.push_back({(std::filesystem::path(folder) / file.name).string(), file.bytes});
    Status status = writeFiles(inside);
    // Only where it is empty.
    if (!status && isNew)
        std::filesystem::remove(folder, error);
    return status;
}

} // namespace throughline::exchange
