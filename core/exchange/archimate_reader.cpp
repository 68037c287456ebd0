#include "core/exchange/archimate_reader.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "core/exchange/archimate_chain.h"
#include "core/exchange/archimate_xml.h"
#include "core/exchange/clean_text.h"
#include "core/exchange/file_reader.h"
#include "core/exchange/zip_archive.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view modelInArchive = "model.xml";

Status readXml(std::string_view bytes, ArchimateModel& model) {
    XmlGuard guard(bytes, archimateLimits);
    if (guard.next()) {
        const QStringView space = guard.xml().namespaceUri();
        if (space.startsWith(QLatin1String("http://www.opengroup.org/xsd/archimate"))) {
            readOpenExchange(guard, model);
        } else if (space == QLatin1String("http://www.archimatetool.com/archimate") ||
                   space == QLatin1String("http://www.bolton.ac.uk/archimate")) {
            readArchi(guard, model);
        } else {
            guard.fail(guard.invalid("is no ArchiMate model"));
        }
    }
    return guard.finish();
}

/// Where the files of the plug-in are; empty where the folder is none of its.
fs::path modelFolder(const fs::path& folder) {
    std::error_code error;
    for (const fs::path& place : {folder / "model", folder}) {
        if (fs::is_regular_file(place / "folder.xml", error))
            return place;
    }
    return {};
}

/// The XML files below the folder, the one that names the model first, else by name.
Result<std::vector<fs::path>> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code unknown;
        const bool isFile = fs::is_regular_file(entry->symlink_status(unknown));
        if (!isFile || entry->path().extension() != ".xml")
            continue;
        if (entry->path().filename() == "folder.xml" && entry->path().parent_path() != folder)
            continue;
        files.push_back(entry->path());
        if (files.size() > largestArchimateModel) {
            return Status(Code::invalid, "more than %1 elements and relations", {inGroups(largestArchimateModel)}, {});
        }
    }
    if (error)
        return Status(Code::unreadable, "cannot be read (%1)", {error.message()}, {});
    std::ranges::sort(files);
    return files;
}

} // namespace

Result<ArchimateModel> readArchimateModel(std::string_view bytes) {
    ArchimateModel model;
    std::string unpacked;
    if (ZipArchive::isArchive(bytes)) {
        const auto archive = ZipArchive::open(bytes);
        if (!archive)
            return archive.status();
        const ZipArchive::Member* member = archive->find(modelInArchive);
        if (member == nullptr)
            return Status(Code::invalid, "the archive holds no %1", {std::string(modelInArchive)});
        auto content = archive->read(*member);
        if (!content)
            return content.status();
        unpacked = std::move(*content);
        bytes = unpacked;
    }
    Status status = readXml(bytes, model);
    if (status)
        status = checkIds(model);
    if (!status)
        return unpacked.empty() ? status : status.at(std::string(modelInArchive) + ':' + status.place());
    return model;
}

bool isArchimateFolder(const std::string& folder) {
    return !modelFolder(folder).empty();
}

Result<ArchimateModel> archimateModelIn(const std::string& folder) {
    const fs::path top = modelFolder(folder);
    const auto files = filesIn(top);
    if (!files)
        return files.status();
    ArchimateModel model;
    std::size_t size = 0;
    for (const fs::path& file : *files) {
        const std::string name = cleanLine(file.lexically_relative(folder).string(), 200);
        const auto bytes = readFile(file.string(), archimateLimits.size);
        if (!bytes)
            return bytes.status().at(name);
        size += bytes->size();
        if (size > archimateLimits.size) {
            return Status(Code::invalid, "is larger than %1 MB",
                          {std::to_string(archimateLimits.size / (1024 * 1024))});
        }
        if (Status status = readXml(*bytes, model); !status)
            return status.at(name + ':' + status.place());
    }
    if (Status status = checkIds(model); !status)
        return status.at({});
    return model;
}

Result<GraphDraft> readArchimate(const GraphSource& source) {
    const auto model = readArchimateModel(source.bytes);
    if (!model)
        return model.status();
    return archimateDraft(*model, source.number, source.options.allLayers, source.imported);
}

Result<GraphDraft> readArchimateFolder(const std::string& folder, const GraphSource& source) {
    const auto model = archimateModelIn(folder);
    if (!model)
        return model.status();
    return archimateDraft(*model, source.number, source.options.allLayers, source.imported);
}

} // namespace throughline::exchange
