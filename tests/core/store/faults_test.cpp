#include <sqlite3.h>
#include <stdlib.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <filesystem>

#include "core/model/gestures.h"
#include "core/store/verify.h"
#include "tests/core/store/support.h"

/// Stores that fail: at every step of a statement, at every call of the system, on a full disk, and with the file gone.
/// Whatever happens, memory and file stay as they were, or both have the edit.
namespace throughline {
namespace {

using test::bytesOf;
using test::openDocument;
using test::storedContent;

/// Ends the statement at the n-th step of SQLite's machine, on every connection opened while it stands.
class FailingSteps {
  public:
    FailingSteps() {
        connection = nullptr;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(note));
    }
    ~FailingSteps() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(note)); }
    FailingSteps(const FailingSteps&) = delete;
    FailingSteps& operator=(const FailingSteps&) = delete;

    void failAfter(int steps) {
        left = steps;
        sqlite3_progress_handler(
            connection, 1, [](void*) { return left-- <= 0 ? 1 : 0; }, nullptr);
    }
    static bool hasFailed() { return left < 0; }
    void stop() { sqlite3_progress_handler(connection, 0, nullptr, nullptr); }

  private:
    static int note(sqlite3* opened, char**, const sqlite3_api_routines*) {
        connection = opened;
        return SQLITE_OK;
    }
    // SQLite gives no place for data of ours here.
    static inline sqlite3* connection = nullptr;
    static inline int left = 0;
};

/// The system's files, of which every call that changes one fails from the n-th on, as on a disk that died.
namespace failing_files {

int left = -1; // calls until failure; below 0: never
int failures = 0;

bool fails() {
    if (left < 0)
        return false;
    if (left > 0) {
        --left;
        return false;
    }
    ++failures;
    return true;
}

sqlite3_io_methods methods;
const sqlite3_io_methods* original = nullptr;
sqlite3_vfs files;
sqlite3_vfs* system = nullptr;

int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) {
    return fails() ? SQLITE_IOERR_WRITE : original->xWrite(file, data, size, offset);
}
int synchronise(sqlite3_file* file, int flags) {
    return fails() ? SQLITE_IOERR_FSYNC : original->xSync(file, flags);
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
    return fails() ? SQLITE_IOERR_TRUNCATE : original->xTruncate(file, size);
}
int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
    if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && (flags & SQLITE_OPEN_CREATE) != 0 && fails()) {
        file->pMethods = nullptr;
        return SQLITE_CANTOPEN;
    }
    const int code = system->xOpen(system, name, file, flags, outFlags);
    if (code == SQLITE_OK) {
        original = file->pMethods;
        methods = *original;
        methods.xWrite = write;
        methods.xSync = synchronise;
        methods.xTruncate = truncate;
        file->pMethods = &methods;
    }
    return code;
}
int remove(sqlite3_vfs*, const char* name, int synchroniseFolder) {
    return fails() ? SQLITE_IOERR_DELETE : system->xDelete(system, name, synchroniseFolder);
}

class Scope {
  public:
    Scope() {
        system = sqlite3_vfs_find(nullptr);
        files = *system;
        files.zName = "failing";
        files.xOpen = open;
        files.xDelete = remove;
        left = -1;
        sqlite3_vfs_register(&files, 1);
    }
    ~Scope() {
        left = -1;
        sqlite3_vfs_register(system, 1);
        sqlite3_vfs_unregister(&files);
    }
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
};

} // namespace failing_files

class FaultsTest : public test::StoreTest {
  protected:
    /// Adds, changes and removes rows with lists and parts.
    static Edit someEdit(const Chain& chain) {
        Edit edit = *gestures::remove<Role>(chain, chain.roles().begin()->key);
        KeySource keys(99);
        Role role;
        role.key = keys.make<Role>('r');
        role.title = "Added";
        edit.add(role);
        Task task;
        task.key = keys.make<Task>('t');
        task.title = "Added";
        task.role = role.key;
        task.impact.emplace().amount = 3;
        edit.add(task);
        edit.label = {"test", {"of faults"}};
        return edit;
    }
};

TEST_F(FaultsTest, LeavesMemoryAndFileAsTheyWereWhereverAStatementFails) {
    const std::string path = makeDocument();
    FailingSteps steps;
    const auto document = openDocument(path);
    const Chain before = document->chain();
    const Edit edit = someEdit(before);
    std::string bytes = bytesOf(path);
    int failures = 0;
    for (int step = 0;; ++step) {
        ASSERT_LT(step, 100000);
        steps.failAfter(step);
        const auto done = document->perform(edit);
        const bool failed = FailingSteps::hasFailed();
        steps.stop();
        if (!failed) {
            ASSERT_EQ(done.status().text(), "");
            break;
        }
        ++failures;
        if (!done) {
            ASSERT_TRUE(document->chain() == before) << step;
        }
        // Where the very end of COMMIT was cut off, only the file knows what became of it.
        ASSERT_TRUE(document->takeInOthers().isOk());
        if (document->chain() == before) {
            ASSERT_TRUE(bytesOf(path) == bytes) << step;
            continue;
        }
        ASSERT_TRUE(storedContent(path).chain == document->chain());
        ASSERT_TRUE(document->undo().isOk());
        ASSERT_TRUE(document->chain() == before);
        bytes = bytesOf(path);
    }
    EXPECT_GT(failures, 100);
    EXPECT_TRUE(storedContent(path).chain == document->chain());
    for (int step = 0;; ++step) {
        const Chain present = document->chain();
        steps.failAfter(step);
        const auto done = document->undo();
        const bool failed = FailingSteps::hasFailed();
        steps.stop();
        if (!failed)
            break;
        if (!done) {
            ASSERT_TRUE(document->chain() == present);
        }
        ASSERT_TRUE(document->takeInOthers().isOk());
        if (document->chain() == before) {
            ASSERT_TRUE(document->redo().isOk());
        }
    }
    EXPECT_TRUE(document->chain() == before);
    EXPECT_TRUE(storedContent(path).chain == before);
    EXPECT_TRUE(verify(path)->empty());
}

TEST_F(FaultsTest, AgreesWithTheFileWhereverTheDiskFails) {
    const std::string path = makeDocument();
    int tried = 0;
    for (int call = 0;; ++call) {
        ASSERT_LT(call, 10000);
        const std::string copy = pathOf("copy.chain");
        std::filesystem::copy_file(path, copy, std::filesystem::copy_options::overwrite_existing);
        std::filesystem::remove(copy + "-journal");
        bool succeeded = false;
        Chain before;
        Chain after;
        Edit edit;
        failing_files::failures = 0;
        {
            const failing_files::Scope scope;
            const auto document = openDocument(copy);
            before = document->chain();
            edit = someEdit(before);
            failing_files::left = call;
            succeeded = document->perform(edit).isOk();
            failing_files::left = -1;
            after = document->chain();
            if (!succeeded) {
                ASSERT_TRUE(after == before) << call;
            }
            // Work goes on, or the next begin() learns what became of the edit.
            const auto taken = document->takeInOthers();
            if (taken) {
                ASSERT_TRUE(document->chain() == storedContent(copy).chain) << call;
            }
        }
        ++tried;
        const Chain stored = storedContent(copy).chain;
        if (succeeded) {
            ASSERT_TRUE(stored == after) << call;
        } else {
            Chain done = before;
            done.apply(edit);
            ASSERT_TRUE(stored == before || stored == done) << call;
        }
        ASSERT_TRUE(verify(copy)->empty()) << call;
        if (failing_files::failures == 0)
            break;
    }
    EXPECT_GT(tried, 10);
}

TEST_F(FaultsTest, SaysThatTheFileIsGone) {
    for (const std::string what : {"moved", "replaced", "deleted"}) {
        SCOPED_TRACE(what);
        const std::string path = makeDocument(what + ".chain");
        const auto document = openDocument(path);
        const Chain before = document->chain();
        std::string other;
        if (what == "moved")
            std::filesystem::rename(path, path + ".elsewhere");
        if (what == "deleted")
            std::filesystem::remove(path);
        if (what == "replaced") {
            ASSERT_TRUE(SqlStore::create(path + ".new").isOk());
            std::filesystem::rename(path + ".new", path);
            other = bytesOf(path);
        }
        EXPECT_EQ(document->perform(someEdit(before)).status().code(), Code::gone);
        EXPECT_EQ(document->undo().status().code(), Code::gone);
        EXPECT_EQ(document->takeInOthers().status().code(), Code::gone);
        EXPECT_TRUE(document->chain() == before);
        if (what == "replaced") {
            EXPECT_TRUE(bytesOf(path) == other);
        }
        if (what == "moved") {
            EXPECT_TRUE(storedContent(path + ".elsewhere").chain == before);
        }
        // A copy with the journal, and one from memory.
        const std::string copy = path + ".copy";
        ASSERT_EQ(dynamic_cast<SqlStore&>(document->store()).copyTo(copy).text(), "");
        EXPECT_TRUE(storedContent(copy).chain == before);
        EXPECT_EQ(storedContent(copy).head, document->head());
        EXPECT_TRUE(verify(copy)->empty());
        ASSERT_TRUE(SqlStore::create(path + ".memory", document->chain()).isOk());
        EXPECT_TRUE(storedContent(path + ".memory").chain == before);
    }
}

TEST_F(FaultsTest, SavesACopyAtOnceAndNotOverItself) {
    const std::string path = makeDocument();
    const auto document = openDocument(path);
    auto& store = dynamic_cast<SqlStore&>(document->store());
    std::filesystem::create_symlink(path, pathOf("link.chain"));
    EXPECT_EQ(store.copyTo(path).code(), Code::wrongUse);
    EXPECT_EQ(store.copyTo(pathOf("link.chain")).code(), Code::wrongUse);
    EXPECT_EQ(store.copyTo(pathOf("no/such/folder.chain")).code(), Code::unwritable);
    // What stands there is replaced.
    test::writeBytes(pathOf("copy.chain"), "an older copy");
    ASSERT_TRUE(store.copyTo(pathOf("copy.chain")).isOk());
    EXPECT_TRUE(storedContent(pathOf("copy.chain")).chain == document->chain());
    ASSERT_TRUE(openDocument(pathOf("copy.chain"))->undo().isOk());
    // The document itself goes on.
    ASSERT_TRUE(document->undo().isOk());
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_.path()), {}), 3);
}

Edit largeEdit(int number) {
    Edit edit;
    edit.label = {"import", {}};
    for (int i = 0; i < 20; ++i) {
        edit.add(Person{PersonKey("large" + std::to_string(number) + '-' + std::to_string(i)), "A", "",
                        std::string(100000, 'x')});
    }
    return edit;
}

/// Makes edits until one is refused; its status.
Status fill(Document& document) {
    for (int i = 0; i < 1000; ++i) {
        const auto done = document.perform(largeEdit(i));
        if (!done)
            return done.status();
    }
    return {};
}

TEST_F(FaultsTest, SaysThatTheDiskIsFullAndLosesNothing) {
    const std::string path = makeDocument();
    auto document = openDocument(path);
    // As on a full disk, the system refuses to let a file grow.
    struct rlimit former {};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &former), 0);
    const auto formerSignal = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit limit = former;
    limit.rlim_cur = 8 << 20;
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    const Status status = fill(*document);
    const Chain before = document->chain();
    const Status again = document->perform(largeEdit(5000)).status();
    const Status copy = dynamic_cast<SqlStore&>(document->store()).copyTo(pathOf("copy.chain"));
    limit.rlim_cur = 1 << 20;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const Status none = dynamic_cast<SqlStore&>(document->store()).copyTo(pathOf("other.chain"));
    const Status created = SqlStore::create(pathOf("created.chain"), before);
    ::setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, formerSignal);

    EXPECT_EQ(static_cast<int>(status.code()), static_cast<int>(Code::full)) << status.text();
    EXPECT_EQ(static_cast<int>(again.code()), static_cast<int>(Code::full)) << again.text();
    EXPECT_EQ(copy.text(), "");
    EXPECT_EQ(static_cast<int>(none.code()), static_cast<int>(Code::full)) << none.text();
    EXPECT_EQ(static_cast<int>(created.code()), static_cast<int>(Code::full)) << created.text();
    EXPECT_FALSE(std::filesystem::exists(pathOf("other.chain")));
    EXPECT_FALSE(std::filesystem::exists(pathOf("created.chain")));
    EXPECT_TRUE(storedContent(path).chain == before);
    EXPECT_TRUE(document->chain() == before);
    EXPECT_TRUE(verify(path)->empty());
    // Once there is room, work goes on.
    EXPECT_TRUE(document->perform(largeEdit(5000)).isOk());
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_.path()), {}), 2);
}

/// Takes a file system away again, however the test ends.
class Mounted {
  public:
    explicit Mounted(std::string path) : path_(std::move(path)) {}
    Mounted(const Mounted&) = delete;
    Mounted& operator=(const Mounted&) = delete;
    ~Mounted() { ::umount2(path_.c_str(), MNT_DETACH); }

  private:
    std::string path_;
};

TEST_F(FaultsTest, BearsAFullFileSystem) {
    const std::string mount = pathOf("small");
    std::filesystem::create_directory(mount);
    // A disk that is really full or read-only cannot be feigned; where everybody is root, as in a container, this runs.
    if (::mount("tmpfs", mount.c_str(), "tmpfs", 0, "size=4m") != 0)
        GTEST_SKIP() << "only root may mount a small disk";
    const Mounted mounted(mount);
    {
        const std::string path = mount + "/document.chain";
        ASSERT_TRUE(SqlStore::create(path).isOk());
        const auto document = openDocument(path);
        const Status status = fill(*document);
        EXPECT_EQ(static_cast<int>(status.code()), static_cast<int>(Code::full)) << status.text();
        EXPECT_TRUE(storedContent(path).chain == document->chain());
        EXPECT_TRUE(verify(path)->empty());
        EXPECT_EQ(dynamic_cast<SqlStore&>(document->store()).copyTo(mount + "/copy.chain").code(), Code::full);
        EXPECT_EQ(dynamic_cast<SqlStore&>(document->store()).copyTo(pathOf("copy.chain")).text(), "");
        EXPECT_TRUE(storedContent(pathOf("copy.chain")).chain == document->chain());
    }
    {
        // The same disk, read-only.
        ASSERT_EQ(::mount("tmpfs", mount.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0) << std::strerror(errno);
    }
    {
        const auto document = openDocument(mount + "/document.chain");
        ASSERT_TRUE(document);
        EXPECT_TRUE(dynamic_cast<SqlStore&>(document->store()).isReadOnly());
        EXPECT_EQ(document->perform(largeEdit(1)).status().code(), Code::unwritable);
        EXPECT_TRUE(openDocument(mount + "/document.chain", SqlStore::Access::read));
        EXPECT_TRUE(verify(mount + "/document.chain")->empty());
        EXPECT_EQ(SqlStore::create(mount + "/new.chain").code(), Code::unwritable);
    }
}

} // namespace
} // namespace throughline
