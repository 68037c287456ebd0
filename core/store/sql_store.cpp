#include "core/store/sql_store.h"

#include <utility>
#include <variant>

#include "core/store/load.h"
#include "core/store/migrations.h"
#include "core/store/past.h"
#include "core/store/schema.h"
#include "core/store/sqlite_status.h"

namespace throughline {

using sqlite::Connection;
using sqlite::Run;
using sqlite::Statement;

namespace {

/// Reading a row checks it, and needs nothing else of the file to be sound. Writing does: of a document of more than
/// 8 MB, SQLite's check is put off until there is something to write, for it takes as long as half of opening.
constexpr std::int64_t pagesCheckedAtOnce = 2048;

} // namespace

SqlStore::SqlStore(store::Opened opened, Access access)
    : opened_(std::move(opened)), access_(access), refusal_(sqlite::readOnlyStatus()) {
    rows_.emplace(opened_.connection);
    journal_.emplace(opened_.connection);
}

SqlStore::~SqlStore() {
    rollback();
    // Statements go before the connection that they stand on.
    use({});
}

Result<std::unique_ptr<SqlStore>> SqlStore::open(const std::string& path, Access access) {
    auto opened = store::openForReading(path);
    if (!opened)
        return opened.status();
    return std::unique_ptr<SqlStore>(new SqlStore(*std::move(opened), access));
}

Result<SqlStore::Loaded> SqlStore::read(const std::string& path) {
    auto store = open(path, Access::read);
    if (!store)
        return store.status();
    auto content = (*store)->load();
    if (!content)
        return content.status();
    if (!(*store)->structureIsChecked_) {
        if (Status status = store::checkStructure((*store)->opened_.connection); !status)
            return status;
    }
    std::optional<JournalEntry> last;
    if (content->head.sequence != 0) {
        auto entry = (*store)->journal_->entry(content->head.sequence);
        if (!entry)
            return entry.status();
        last = *std::move(entry);
    }
    return Loaded{std::make_unique<Chain>(std::move(content->chain)),
                  content->head,
                  (*store)->path(),
                  (*store)->opened_.identity,
                  (*store)->opened_.version,
                  std::move(last)};
}

Result<std::unique_ptr<SqlStore>> SqlStore::resume(const Loaded& loaded) {
    auto store = open(loaded.path);
    if (!store)
        return store;
    SqlStore& opened = **store;
    opened.structureIsChecked_ = opened.opened_.identity == loaded.identity;
    if (!opened.structureIsChecked_ && !opened.goesOnFrom(loaded))
        return sqlite::goneStatus();
    Status status = opened.openForWriting();
    if (status.code() == Code::gone && opened.opened_.version < schema::currentVersion) {
        // Another program may have brought it to today's version just now.
        if (Status anew = opened.openAnew(); !anew || !opened.goesOnFrom(loaded))
            return status;
        status = opened.openForWriting();
    }
    if (!status)
        return status;
    return store;
}

bool SqlStore::goesOnFrom(const Loaded& loaded) {
    if (loaded.version >= schema::currentVersion || opened_.version != schema::currentVersion)
        return false;
    if (loaded.last) {
        const auto entry = journal_->entry(loaded.last->sequence);
        return entry && *entry == *loaded.last;
    }
    const auto content = loadRows();
    return content && content->head == loaded.head && content->chain == *loaded.chain;
}

Status SqlStore::openAnew() {
    auto opened = store::openForReading(opened_.path);
    if (!opened)
        return opened.status();
    use({});
    opened_ = *std::move(opened);
    use(std::exchange(opened_.connection, {}));
    structureIsChecked_ = false;
    return {};
}

void SqlStore::use(Connection connection) {
    rows_.reset();
    journal_.reset();
    begin_ = {};
    commit_ = {};
    rollback_ = {};
    schemaCookie_ = {};
    opened_.connection.close();
    opened_.connection = std::move(connection);
    if (!opened_.connection.isOpen())
        return;
    rows_.emplace(opened_.connection);
    journal_.emplace(opened_.connection);
}

Result<Store::Content> SqlStore::load() {
    constexpr int attempts = 5;
    bool isOld = false;
    for (int i = 1;; ++i) {
        isOld = isOld || opened_.version < schema::currentVersion;
        auto content = loadRows();
        Status status = content ? Status() : content.status();
        if (content && access_ == Access::write)
            status = openForWriting();
        if (status)
            return content;
        // Two programs may open an old document at once: the other has put the new one there.
        if (!isOld || i == attempts || !(status.code() == Code::gone || isReplaced()))
            return status;
        if (status = openAnew(); !status)
            return status;
    }
}

Result<Store::Content> SqlStore::loadRows() {
    Connection& connection = opened_.connection;
    const auto pages = connection.integer("PRAGMA page_count");
    if (!pages)
        return pages.status();
    if (*pages <= pagesCheckedAtOnce) {
        if (Status status = store::checkStructure(connection); !status)
            return status;
        structureIsChecked_ = true;
    }
    // One moment for all tables: another program may be writing.
    if (Status status = connection.execute("BEGIN"); !status)
        return status;
    auto chain = store::loadChain(connection);
    const auto head = chain ? journal_->head() : Result<JournalHead>(chain.status());
    if (Status status = connection.execute("COMMIT"); !status && head)
        return status;
    if (!head)
        return head.status();
    return Content{*std::move(chain), *head};
}

Status SqlStore::openForWriting() {
    if (isReplaced())
        return sqlite::goneStatus();
    if (opened_.version < schema::currentVersion) {
        Status status = store::migrate(opened_.path, opened_.identity, opened_.version);
        // SQLite looks for the journal by name: that of the new file, whose program writes just now, bewilders it.
        if (!status && isReplaced())
            return sqlite::goneStatus();
        if (status.code() == Code::unwritable || status.code() == Code::full) {
            refusal_ = std::move(status);
            return {};
        }
        if (status)
            status = openAnew();
        if (!status)
            return status;
    }
    auto connection = Connection::open(opened_.path, Connection::Access::write);
    if (!connection)
        return connection.status().code() == Code::unwritable ? Status() : connection.status();
    if (connection->isReadOnly())
        return {};
    if (connection->hasMoved())
        return sqlite::goneStatus();
    if (Status status = schema::check(*connection, opened_.version); !status)
        return status;
    use(*std::move(connection));
    opened_.copy.reset();
    readOnly_ = false;
    store::removeKept(opened_.path, opened_.connection);
    return {};
}

bool SqlStore::isReplaced() const {
    const auto identity = store::examine(opened_.path);
    return !identity || !(*identity == opened_.identity);
}

Status SqlStore::checkStillThere() {
    // A ROLLBACK that failed is made up for, or what it left would pass for stored.
    if (!isWriting_)
        rollback();
    if (opened_.copy)
        return isReplaced() ? sqlite::goneStatus() : Status();
    return opened_.connection.hasMoved() ? sqlite::goneStatus() : Status();
}

Result<JournalHead> SqlStore::head() {
    if (Status status = checkStillThere(); !status)
        return status;
    return journal_->head();
}

Result<Edit> SqlStore::changesSince(Sequence known, const Chain& memory) {
    const bool isOwn = !opened_.connection.isInTransaction();
    if (isOwn) {
        if (Status status = opened_.connection.execute("BEGIN"); !status)
            return status;
    }
    auto edit = [&]() -> Result<Edit> {
        const auto reaches = journal_->reachesBackTo(known);
        if (!reaches)
            return reaches.status();
        if (*reaches)
            return store::changesSince(known, memory, *journal_, *rows_);
        auto stored = store::loadChain(opened_.connection);
        if (!stored)
            return stored.status();
        return store::differenceOf(memory, *stored);
    }();
    if (isOwn)
        rollback();
    return edit;
}

Status SqlStore::control(Statement& statement, const char* sql) {
    if (!statement.isPrepared()) {
        auto prepared = opened_.connection.prepare(sql);
        if (!prepared)
            return prepared.status();
        statement = *std::move(prepared);
    }
    return statement.run();
}

Status SqlStore::checkSchema() {
    if (!schemaCookie_.isPrepared()) {
        auto prepared = opened_.connection.prepare("PRAGMA schema_version");
        if (!prepared)
            return prepared.status();
        schemaCookie_ = *std::move(prepared);
    }
    const Run run(schemaCookie_);
    if (schemaCookie_.step() != Statement::Step::row)
        return schemaCookie_.failure();
    const std::int64_t cookie = schemaCookie_.integer(0);
    if (cookie == knownCookie_)
        return {};
    if (Status status = schema::check(opened_.connection, opened_.version); !status)
        return status;
    knownCookie_ = cookie;
    return {};
}

Result<JournalHead> SqlStore::begin() {
    if (Status status = checkStillThere(); !status)
        return status;
    if (readOnly_)
        return refusal_;
    if (Status status = control(begin_, "BEGIN IMMEDIATE"); !status)
        return status;
    Status status = checkSchema();
    if (status && !structureIsChecked_) {
        status = store::checkStructure(opened_.connection);
        structureIsChecked_ = status.isOk();
    }
    const auto head = status ? journal_->head() : Result<JournalHead>(status);
    if (!head) {
        rollback();
        return head;
    }
    head_ = *head;
    written_.reset();
    isWriting_ = true;
    return head;
}

Result<JournalHead> SqlStore::write(const Edit& edit, const std::string& time) {
    auto after = journal_->append(edit, time, head_);
    if (!after)
        return after;
    for (const AnyChange& change : edit.changes) {
        Status status = std::visit([&](const auto& one) { return rows_->write(one); }, change);
        if (!status)
            return status;
    }
    head_ = *after;
    written_ = JournalEntry{head_.sequence, time, edit.label, edit.undoes};
    return after;
}

Result<Edit> SqlStore::inverseOf(Sequence sequence) {
    return store::inverseOf(sequence, *journal_, *rows_);
}

Status SqlStore::commit() {
    Status status = control(commit_, "COMMIT");
    isWriting_ = false;
    if (status)
        return status;
    rollback();
    // Whatever COMMIT said, the journal knows whether the edit is there. Numbers are not enough: another program may
    // have used this one since.
    if (written_) {
        const auto entry = journal_->entry(written_->sequence);
        if (entry && *entry == *written_)
            return {};
    }
    return status;
}

void SqlStore::rollback() {
    isWriting_ = false;
    if (opened_.connection.isInTransaction())
        (void)control(rollback_, "ROLLBACK");
}

Result<std::vector<JournalEntry>> SqlStore::history(Sequence newest, std::size_t limit) {
    return journal_->entries(newest, limit);
}

Result<std::size_t> SqlStore::trim(const Day& before) {
    if (auto head = begin(); !head)
        return head.status();
    auto forgotten = journal_->forgetBefore(before.text());
    if (!forgotten) {
        rollback();
        return forgotten;
    }
    if (Status status = commit(); !status)
        return status;
    // What was forgotten must not linger in free pages. Where there is no room to write the file anew, the journal is
    // shorter all the same.
    if (*forgotten > 0)
        (void)opened_.connection.execute("VACUUM");
    return forgotten;
}

} // namespace throughline
