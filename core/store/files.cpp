#include "core/store/files.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "core/store/sqlite_status.h"

namespace throughline::store {

using sqlite::readStatus;
using sqlite::writeStatus;

namespace {

Status existsStatus() {
    return {Code::unwritable, "there is a file of this name already; choose another name"};
}

Status synchronise(const std::string& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return writeStatus(errno);
    const int result = ::fsync(descriptor);
    const int error = errno;
    ::close(descriptor);
    return result == 0 ? Status() : writeStatus(error);
}

/// The folder that the file stands in: then its name is durable.
Status synchroniseFolder(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path();
    return synchronise(folder.empty() ? "." : folder.string(), O_RDONLY | O_DIRECTORY);
}

/// Gives the file another name unless there is one; 0 or the system's error.
int renameWithoutReplacing(const std::string& from, const std::string& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return 0;
    }
    if (errno != EPERM && errno != EOPNOTSUPP)
        return errno;
    // A file system that knows neither: the moment between looking and renaming cannot be helped.
    if (exists(to))
        return EEXIST;
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

} // namespace

std::string absolutePath(const std::string& path) {
    std::error_code error;
    const auto absolute = std::filesystem::absolute(path, error);
    return error ? path : absolute.string();
}

std::string resolvedPath(const std::string& path) {
    std::error_code error;
    const auto resolved = std::filesystem::canonical(path, error);
    return error ? absolutePath(path) : resolved.string();
}

Status takeOver(const std::string& oldFile, const std::string& newFile) {
    struct stat facts {};
    if (::stat(oldFile.c_str(), &facts) != 0)
        return readStatus(errno);
    // Giving a file away is for the system's owner alone, a group only for its members: then it stays ours.
    if (::chown(newFile.c_str(), facts.st_uid, facts.st_gid) != 0)
        (void)!::chown(newFile.c_str(), static_cast<uid_t>(-1), facts.st_gid);
    return ::chmod(newFile.c_str(), facts.st_mode & 0777) == 0 ? Status() : writeStatus(errno);
}

bool exists(const std::string& path) {
    struct stat facts {};
    return ::lstat(path.c_str(), &facts) == 0;
}

Result<FileIdentity> examine(const std::string& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0)
        return readStatus(errno);
    if (S_ISDIR(facts.st_mode))
        return Status(Code::unreadable, "this is a folder, not a document");
    if (!S_ISREG(facts.st_mode))
        return Status(Code::unreadable, "this is no ordinary file");
    if (::access(path.c_str(), R_OK) != 0)
        return readStatus(errno);
    if (facts.st_size == 0)
        return Status(Code::notADocument, "this file is empty, not a Throughline document");
    return FileIdentity{facts.st_dev, facts.st_ino};
}

Result<NewFile> NewFile::beside(const std::string& target) {
    constexpr int attempts = 1000;
    for (int i = 0; i < attempts; ++i) {
        std::string path = target + '.' + std::to_string(::getpid()) + '-' + std::to_string(i) + ".part";
        const int descriptor = ::open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            ::close(descriptor);
            return NewFile(target, std::move(path));
        }
        if (errno != EEXIST)
            return writeStatus(errno);
    }
    return existsStatus();
}

NewFile::~NewFile() {
    if (path_.empty())
        return;
    ::unlink(path_.c_str());
    ::unlink((path_ + "-journal").c_str());
}

Status NewFile::place(bool replace) {
    if (Status status = synchronise(path_, O_RDWR); !status)
        return status;
    const int error =
        replace ? (::rename(path_.c_str(), target_.c_str()) == 0 ? 0 : errno) : renameWithoutReplacing(path_, target_);
    if (error == EEXIST)
        return existsStatus();
    if (error != 0)
        return writeStatus(error);
    path_.clear();
    return synchroniseFolder(target_);
}

Result<KeptFile> KeptFile::of(const std::string& path, const std::string& suffix) {
    constexpr int attempts = 100;
    const auto identity = examine(path);
    if (!identity)
        return identity.status();
    for (int i = 1; i <= attempts; ++i) {
        std::string kept = path + suffix + (i == 1 ? std::string() : '.' + std::to_string(i));
        if (::link(path.c_str(), kept.c_str()) == 0)
            return KeptFile(std::move(kept));
        if (errno == EEXIST) {
            // A program that was stopped between the two names has left the second.
            const auto there = examine(kept);
            if (there && *there == *identity)
                return KeptFile(std::move(kept));
            continue;
        }
        if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS && errno != EMLINK)
            return writeStatus(errno);
        // A file system on which a file has one name: a copy does as well.
        const auto file = RawFile::open(path);
        if (!file)
            return file.status();
        if (exists(kept))
            continue;
        Status status = file->copyTo(kept);
        KeptFile copy(std::move(kept));
        if (status)
            status = takeOver(path, copy.kept_);
        if (status)
            status = synchronise(copy.kept_, O_RDWR);
        if (!status)
            return status;
        return copy;
    }
    return existsStatus();
}

KeptFile::~KeptFile() {
    if (!kept_.empty())
        ::unlink(kept_.c_str());
}

Result<PrivateFolder> PrivateFolder::make() {
    std::error_code error;
    const auto temporary = std::filesystem::temp_directory_path(error);
    std::string path = (error ? std::string("/tmp") : temporary.string()) + "/throughline-XXXXXX";
    if (!::mkdtemp(path.data()))
        return writeStatus(errno);
    return PrivateFolder(std::move(path));
}

PrivateFolder::~PrivateFolder() {
    if (path_.empty())
        return;
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

} // namespace throughline::store
