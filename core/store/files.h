#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "core/model/result.h"

struct sqlite3_file;
struct sqlite3_vfs;

/// The files of documents, below SQLite.
namespace throughline::store {

/// Which file a path names, whatever it is called.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// The path from the root, so that it stays right when the program changes its folder.
std::string absolutePath(const std::string& path);

/// The file, if it can be read as one: not missing, a folder, a FIFO or empty, and readable. Opens nothing.
Result<FileIdentity> examine(const std::string& path);

bool exists(const std::string& path);

/// The path of the file itself, without symbolic links: what may be replaced.
std::string resolvedPath(const std::string& path);

/// Makes the new file as open to others as the old one is, as far as the system lets us.
Status takeOver(const std::string& oldFile, const std::string& newFile);

/// A database file read byte by byte, through SQLite's own layer: the system forgets all locks of a process on a file
/// when the process closes any descriptor of it, and SQLite knows to wait with that.
class RawFile {
  public:
    /// `isJournal`: the file is the rollback journal of a database.
    static Result<RawFile> open(const std::string& path, bool isJournal = false);
    RawFile(RawFile&& other) noexcept;
    RawFile& operator=(RawFile&&) = delete;
    ~RawFile();

    Result<std::int64_t> size() const;
    /// The bytes at `offset`, fewer at the end of the file.
    Result<std::string> read(std::int64_t offset, std::int64_t length) const;
    /// Keeps others from changing the file until unlock(). Code::busy.
    Status lock();
    void unlock();
    /// Writes the content to a new file. Code::full, Code::unwritable.
    Status copyTo(const std::string& path) const;

  private:
    explicit RawFile(std::string name) : name_(std::move(name)) {}

    std::string name_;
    char* filename_ = nullptr;
    std::unique_ptr<std::uint64_t[]> memory_;
    bool isOpen_ = false;
    [[nodiscard]] sqlite3_file* file() const { return reinterpret_cast<sqlite3_file*>(memory_.get()); }
};

/// A file that is made beside the place where it will stand, and taken away again unless it is put there.
class NewFile {
  public:
    /// An empty file beside `target`. Code::unwritable.
    static Result<NewFile> beside(const std::string& target);
    NewFile(NewFile&& other) noexcept : target_(std::move(other.target_)), path_(std::exchange(other.path_, {})) {}
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    [[nodiscard]] const std::string& path() const { return path_; }
    /// Makes the content durable and puts the file to its place, at once and durably. Without `replace` a file that is
    /// there already stays (Code::unwritable).
    Status place(bool replace);

  private:
    NewFile(std::string target, std::string path) : target_(std::move(target)), path_(std::move(path)) {}

    std::string target_;
    std::string path_;
};

/// A second name beside a file that is going to be replaced: the file stays for as long as this stands.
class KeptFile {
  public:
    /// `path` with the suffix, or with a number behind it where a file of that name is there already. Code::full,
    /// Code::unwritable.
    static Result<KeptFile> of(const std::string& path, const std::string& suffix);
    KeptFile(KeptFile&& other) noexcept : kept_(std::exchange(other.kept_, {})) {}
    KeptFile& operator=(KeptFile&&) = delete;
    /// Takes the second name away.
    ~KeptFile();

    [[nodiscard]] const std::string& path() const { return kept_; }
    /// It stays under the second name.
    void leave() { kept_.clear(); }

  private:
    explicit KeptFile(std::string kept) : kept_(std::move(kept)) {}

    std::string kept_;
};

/// A folder of this process alone that goes with its content.
class PrivateFolder {
  public:
    static Result<PrivateFolder> make();
    PrivateFolder(PrivateFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    PrivateFolder& operator=(PrivateFolder&& other) noexcept {
        std::swap(path_, other.path_);
        return *this;
    }
    ~PrivateFolder();
    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    explicit PrivateFolder(std::string path) : path_(std::move(path)) {}
    std::string path_;
};

} // namespace throughline::store
