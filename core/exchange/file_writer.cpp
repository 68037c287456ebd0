#include "core/exchange/file_writer.h"

#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QSaveFile>
#include <QString>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <memory>
#include <span>

namespace throughline::exchange {

namespace {

Status failed(const std::string& path, int error, const QString& words) {
    if (error == ENOSPC || error == EDQUOT || error == EFBIG) {
        return {Code::full, "the disk is full; nothing was written", {}, path};
    }
    if (error == ENOENT || error == ENOTDIR)
        return {Code::unwritable, "its folder is not there; make it, or choose another; nothing was written", {}, path};
    return {Code::unwritable,
            "cannot be written (%1)",
            {error != 0 ? std::string(std::strerror(error)) : words.toStdString()},
            path};
}

/// A document keeps years of somebody's work; no export may take its place.
bool isDatabase(const std::string& path) {
    constexpr std::string_view magic("SQLite format 3\0", 16);
    QFile file(QFile::decodeName(path.c_str()));
    return file.open(QIODevice::ReadOnly) && file.read(static_cast<qint64>(magic.size())).toStdString() == magic;
}

/// The bytes in a file beside the one that is meant, durably; it takes its name with commit().
Status writeBeside(QSaveFile& file, const std::string& path, std::string_view bytes) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) == 0) {
        if (S_ISDIR(facts.st_mode))
            return {Code::unwritable, "is a folder; a file is wanted", {}, path};
        if (!S_ISREG(facts.st_mode))
            return {Code::unwritable, "is a pipe or a device; a file is wanted", {}, path};
        if (isDatabase(path))
            return {Code::unwritable, "is a document and is not written over; choose another name", {}, path};
    }
    file.setDirectWriteFallback(false);
    errno = 0;
    // Unbuffered, so that each write tells how much reached the disk.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed(path, errno, file.errorString());
    while (!bytes.empty()) {
        errno = 0;
        const qint64 count = file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (count <= 0)
            return failed(path, errno != 0 ? errno : ENOSPC, file.errorString());
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    errno = 0;
    // A file system that cannot do it says EINVAL; what is written is there all the same.
    if (::fsync(file.handle()) != 0 && errno != EINVAL && errno != ENOSYS)
        return failed(path, errno, file.errorString());
    return {};
}

/// Where the first of several files have their names already and the next one did not get it.
Status mixed(const Status& status, const std::vector<FileBytes>& files, std::size_t written) {
    std::string names;
    for (const FileBytes& file : std::span(files).first(written))
        names += (names.empty() ? "" : ", ") + std::filesystem::path(file.path).filename().string();
    return {Code::unwritable,
            "cannot take its new content (%1); these are new already: %2; the others are as they were",
            {status.text(), names},
            status.place()};
}

} // namespace

Status writeFiles(const std::vector<FileBytes>& files) {
    std::vector<std::unique_ptr<QSaveFile>> beside; // those that are never committed go again
    for (const FileBytes& file : files) {
        beside.push_back(std::make_unique<QSaveFile>(QFile::decodeName(file.path.c_str())));
        if (Status status = writeBeside(*beside.back(), file.path, file.bytes); !status)
            return status;
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        errno = 0;
        if (beside[i]->commit())
            continue;
        Status status = failed(files[i].path, errno, beside[i]->errorString());
        return i == 0 ? status : mixed(status, files, i);
    }
    return {};
}

Status writeFile(const std::string& path, std::string_view bytes) {
    return writeFiles({{path, bytes}});
}

} // namespace throughline::exchange
