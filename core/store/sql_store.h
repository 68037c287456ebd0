#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/day.h"
#include "core/model/store.h"
#include "core/store/journal.h"
#include "core/store/opening.h"
#include "core/store/rows.h"

namespace throughline {

/// A document in one file, NAME.chain: an SQLite database with the rows and the journal. Nothing lies beside it but
/// SQLite's own journal while an edit is being written. A document of an earlier version is read as it is; opening it
/// for writing brings it to today's (migrations.h). To be used in one thread.
class SqlStore final : public Store {
  public:
    /// Asked now and then by what takes long: whether it should stop (Code::cancelled), leaving nothing behind.
    using IsCancelled = std::function<bool()>;
    enum class Access {
        read, ///< the file and its folder need not be writable; begin() is Code::unwritable
        write ///< the same where the system does not let the file be written, or it cannot be brought to today's
              ///< version
    };

    /// Makes a document of the chain, with an empty journal, where there is no file of that name (Code::unwritable).
    /// It is there whole or not at all. Also how a copy is saved from memory when the document itself is gone.
    static Status create(const std::string& path, const Chain& chain = {}, const IsCancelled& isCancelled = {});
    /// Recognises the file without changing anything, whoever made it: Code::notFound, unreadable, notADocument,
    /// newerVersion, damaged. The rows are looked at by load().
    static Result<std::unique_ptr<SqlStore>> open(const std::string& path, Access access = Access::write);
    /// What another store has read of a document, in whatever thread.
    struct Loaded {
        std::unique_ptr<Chain> chain;
        JournalHead head;
        std::string path;
        store::FileIdentity identity;
        std::int64_t version = 0;
        std::optional<JournalEntry> last; ///< the last edit
    };
    /// Reads the whole document, its structure too, through a connection that is gone when this returns.
    static Result<Loaded> read(const std::string& path);
    /// Opens for writing what read() has found sound, without reading it again. Code::gone where the path names another
    /// file by now, unless that is the same document in today's version.
    static Result<std::unique_ptr<SqlStore>> resume(const Loaded& loaded);
    ~SqlStore() override;

    /// Where the file is large, its structure is checked by the first begin() instead: Code::damaged there.
    Result<Content> load() override;
    Result<JournalHead> head() override;
    Result<Edit> changesSince(Sequence known, const Chain& memory) override;
    Result<JournalHead> begin() override;
    Result<JournalHead> write(const Edit& edit, const std::string& time) override;
    Result<Edit> inverseOf(Sequence sequence) override;
    Status commit() override;
    void rollback() override;
    Result<std::vector<JournalEntry>> history(Sequence newest, std::size_t limit) override;

    [[nodiscard]] const std::string& path() const { return opened_.path; }
    /// Of the file; after load() for writing it is today's, unless the document can only be read.
    [[nodiscard]] std::int64_t schemaVersion() const { return opened_.version; }
    /// After load(): whether edits are refused.
    [[nodiscard]] bool isReadOnly() const { return readOnly_; }

    /// Saves a copy with the journal, also of a document that is gone from its place; replaces a file of that name.
    /// Checked and durable before it stands there. Code::wrongUse where it is the document itself.
    Status copyTo(const std::string& path, const IsCancelled& isCancelled = {});
    /// Forgets the edits made before the day and gives their room back to the disk; how many there were. Undo and
    /// comparisons start there from now on.
    Result<std::size_t> trim(const Day& before);

  private:
    SqlStore(store::Opened opened, Access access);

    void use(sqlite::Connection connection);
    Result<Content> loadRows();
    /// Recognises what the path names by now.
    Status openAnew();
    /// Whether this document is what was loaded, in today's version.
    bool goesOnFrom(const Loaded& loaded);
    Status openForWriting();
    /// Whether the path names another file than the one that was recognised, or none.
    [[nodiscard]] bool isReplaced() const;
    Status checkStillThere();
    /// Inside a transaction: whether the tables are still ours; another program may have added something.
    Status checkSchema();
    /// Runs one of BEGIN, COMMIT and ROLLBACK, prepared once.
    Status control(sqlite::Statement& statement, const char* sql);

    store::Opened opened_;
    Access access_;
    bool readOnly_ = true;
    Status refusal_; ///< why nothing can be written, as long as that is so
    // What stands on the connection goes before it.
    std::optional<store::Rows> rows_;
    std::optional<store::Journal> journal_;
    sqlite::Statement begin_;
    sqlite::Statement commit_;
    sqlite::Statement rollback_;
    sqlite::Statement schemaCookie_;
    std::int64_t knownCookie_ = -1;
    bool structureIsChecked_ = false;

    bool isWriting_ = false;              ///< from begin() to commit() or rollback()
    JournalHead head_;                    ///< of the open transaction
    std::optional<JournalEntry> written_; ///< the last entry of the open transaction
};

} // namespace throughline
