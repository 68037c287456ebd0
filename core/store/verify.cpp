#include "core/store/verify.h"

#include <optional>

#include "core/model/check.h"
#include "core/store/journal.h"
#include "core/store/load.h"
#include "core/store/opening.h"
#include "core/store/past.h"
#include "core/store/sqlite_status.h"

namespace throughline {

using sqlite::Connection;
using sqlite::damagedStatus;
using sqlite::Statement;

namespace {

using Problems = std::vector<Status>;

/// SQLite's own checks; each row but "ok" is a trouble.
void checkFile(Connection& connection, Problems& problems) {
    for (const char* sql : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        auto check = connection.prepare(sql);
        if (!check) {
            problems.push_back(check.status());
            continue;
        }
        const sqlite::Run run(*check);
        Statement::Step step = check->step();
        for (; step == Statement::Step::row; step = check->step()) {
            const std::string text(check->text(0));
            const bool isReference = std::string_view(sql).ends_with("foreign_key_check");
            if (isReference) {
                problems.push_back(damagedStatus("a row of " + text + " names something that does not exist"));
            } else if (text != "ok") {
                problems.push_back(damagedStatus(text));
            }
        }
        if (step == Statement::Step::failed)
            problems.push_back(check->failure());
    }
}

Status journalStatus(Sequence sequence, const std::string& detail) {
    return damagedStatus("edit " + std::to_string(sequence) + " of the journal: " + detail);
}

/// Goes back edit by edit; each has to fit what the later ones left.
Status checkJournal(store::Journal& journal, Chain chain) {
    const auto entries = journal.entries(0, static_cast<std::size_t>(-1));
    if (!entries)
        return entries.status();
    const auto first = journal.first();
    if (!first)
        return first.status();
    Sequence expected = entries->empty() ? 0 : entries->front().sequence;
    for (const JournalEntry& entry : *entries) {
        if (entry.sequence != expected--)
            return journalStatus(entry.sequence, "its number does not follow");
        // Of a journal that was shortened to its end, the last edit's row is all that is left.
        const auto isKept = journal.reachesBackTo(entry.sequence - 1);
        if (!isKept)
            return isKept.status();
        if (!*isKept) {
            if (entry.sequence == *first)
                continue;
            return journalStatus(entry.sequence, "its changes are missing");
        }
        const auto edit = store::inverseOf(entry.sequence, journal, chain);
        if (!edit)
            return journalStatus(entry.sequence, edit.status().text());
        if (Status status = check(chain, *edit); !status) {
            return journalStatus(entry.sequence, status.place() + ' ' + status.text());
        }
        chain.apply(*edit);
    }
    const auto head = journal.head();
    if (!head)
        return head.status();
    if (head->undoNext > head->sequence || head->redoNext > head->sequence || head->undoNext < 0 ||
        head->redoNext < 0) {
        return journalStatus(head->sequence, "what it says of undo and redo cannot be");
    }
    return {};
}

} // namespace

Result<std::vector<Status>> verify(const std::string& path) {
    auto opened = store::openForReading(path);
    Problems problems;
    if (!opened) {
        if (opened.status().code() != Code::damaged)
            return opened.status();
        problems.push_back(opened.status());
        return problems;
    }
    Connection& connection = opened->connection;
    if (Status status = connection.execute("BEGIN"); !status)
        return status;
    checkFile(connection, problems);
    auto chain = store::loadChain(connection);
    if (!chain) {
        problems.push_back(chain.status());
        return problems;
    }
    store::Journal journal(connection);
    if (Status status = checkJournal(journal, *std::move(chain)); !status)
        problems.push_back(std::move(status));
    return problems;
}

} // namespace throughline
