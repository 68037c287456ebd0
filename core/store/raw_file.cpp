#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "core/store/files.h"
#include "core/store/sqlite_status.h"

namespace throughline::store {

using sqlite::statusOf;

Result<RawFile> RawFile::open(const std::string& path, bool isJournal) {
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    RawFile raw(path);
    // A name of the form that SQLite gives to its own files: this layer looks behind its end.
    raw.filename_ = const_cast<char*>(
        sqlite3_create_filename(path.c_str(), (path + "-journal").c_str(), (path + "-wal").c_str(), 0, nullptr));
    if (!raw.filename_)
        return statusOf(SQLITE_NOMEM, nullptr);
    const auto words = (static_cast<std::size_t>(system->szOsFile) + sizeof(std::uint64_t) - 1) / sizeof(std::uint64_t);
    raw.memory_ = std::make_unique<std::uint64_t[]>(words);
    const int flags = SQLITE_OPEN_READONLY | (isJournal ? SQLITE_OPEN_MAIN_JOURNAL : SQLITE_OPEN_MAIN_DB);
    errno = 0;
    const int code = system->xOpen(system, raw.filename_, raw.file(), flags, nullptr);
    if (code != SQLITE_OK)
        return sqlite::readStatus(errno != 0 ? errno : EIO);
    raw.isOpen_ = true;
    return raw;
}

RawFile::RawFile(RawFile&& other) noexcept
    : name_(std::move(other.name_)),
      filename_(std::exchange(other.filename_, nullptr)),
      memory_(std::move(other.memory_)),
      isOpen_(std::exchange(other.isOpen_, false)) {}

RawFile::~RawFile() {
    if (isOpen_)
        file()->pMethods->xClose(file());
    if (filename_)
        sqlite3_free_filename(filename_);
}

Result<std::int64_t> RawFile::size() const {
    sqlite3_int64 size = 0;
    const int code = file()->pMethods->xFileSize(file(), &size);
    if (code != SQLITE_OK)
        return statusOf(code, nullptr);
    return static_cast<std::int64_t>(size);
}

Result<std::string> RawFile::read(std::int64_t offset, std::int64_t length) const {
    const auto all = size();
    if (!all)
        return all.status();
    std::string bytes(static_cast<std::size_t>(std::clamp<std::int64_t>(*all - offset, 0, length)), '\0');
    const int code = file()->pMethods->xRead(file(), bytes.data(), static_cast<int>(bytes.size()), offset);
    if (code != SQLITE_OK)
        return statusOf(code, nullptr);
    return bytes;
}

Status RawFile::lock() {
    constexpr int attempts = 50;
    constexpr useconds_t pause = 100000;
    for (int i = 0; i < attempts; ++i) {
        const int code = file()->pMethods->xLock(file(), SQLITE_LOCK_SHARED);
        if (code != SQLITE_BUSY)
            return statusOf(code, nullptr);
        ::usleep(pause);
    }
    return statusOf(SQLITE_BUSY, nullptr);
}

void RawFile::unlock() {
    file()->pMethods->xUnlock(file(), SQLITE_LOCK_NONE);
}

Status RawFile::copyTo(const std::string& path) const {
    constexpr std::int64_t block = 1 << 20;
    const auto all = size();
    if (!all)
        return all.status();
    const int descriptor = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return sqlite::writeStatus(errno);
    Status status;
    for (std::int64_t offset = 0; status && offset < *all; offset += block) {
        const auto bytes = read(offset, block);
        if (!bytes) {
            status = bytes.status();
        } else if (::write(descriptor, bytes->data(), bytes->size()) != static_cast<ssize_t>(bytes->size())) {
            status = sqlite::writeStatus(errno != 0 ? errno : ENOSPC);
        }
    }
    if (::close(descriptor) != 0 && status)
        status = sqlite::writeStatus(errno);
    return status;
}

} // namespace throughline::store
