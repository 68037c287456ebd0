#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/model/edit.h"
#include "core/model/result.h"
#include "core/model/store.h"
#include "core/store/connection.h"

namespace throughline::store {

using sqlite::Statement;

/// The journal in a document's file: a row an edit, and a row a change with what was there before.
///
/// Each edit's row keeps the tops of the undo and the redo stack as they were after it. What lies below the entry t on
/// its stack is the top that the edit before t had: the stacks are linked lists that never change, so that undo reaches
/// back across restarts, and shortening the journal cuts them off. A top below the first edit that is left means none.
class Journal {
  public:
    explicit Journal(sqlite::Connection& connection) : connection_(&connection) {}

    /// One change of an edit as it is kept.
    struct StoredChange {
        std::string kind;
        std::string identity;
        /// Named fields as JSON: none where the row was added, all of them (its identity among them) where it was
        /// removed, else those that changed.
        std::optional<std::string> before;
    };

    Result<JournalHead> head();
    /// Code::notFound where there is no such edit.
    Result<JournalEntry> entry(Sequence sequence);
    Result<std::vector<JournalEntry>> entries(Sequence newest, std::size_t limit);
    /// The changes of an edit, last first.
    Result<std::vector<StoredChange>> changesOf(Sequence sequence);
    /// Calls `visit(kind, identity)` with each row that the edits after `known` have touched; a row may come
    /// repeatedly.
    Status forEachTouchedAfter(Sequence known,
                               const std::function<Status(const std::string&, const std::string&)>& visit);
    /// Whether the changes of the edit after `known`, and so of all later ones, are still kept.
    Result<bool> reachesBackTo(Sequence known);
    /// The number of the first edit that is left; 0 where the journal is empty.
    Result<Sequence> first();

    /// Writes the edit, which comes after `head`; the new head. Code::conflict where it undoes an edit that is on top
    /// of neither stack.
    Result<JournalHead> append(const Edit& edit, const std::string& time, const JournalHead& head);

    /// Forgets the edits made before the time; how many. The last edit's row stays, so that numbers go on from there.
    /// Expects an open transaction.
    Result<std::size_t> forgetBefore(const std::string& time);

  private:
    Status prepare(Statement& statement, std::string_view sql);
    /// The head as it was right after `sequence`; tops that the journal does not reach back to are 0.
    Result<JournalHead> headAt(Sequence sequence);
    Result<JournalHead> headAfter(const Edit& edit, const JournalHead& head);
    Status appendChange(Sequence sequence, std::int64_t position, const AnyChange& change);

    sqlite::Connection* connection_;
    Statement head_;
    Statement headAt_;
    Statement first_;
    Statement entries_;
    Statement changes_;
    Statement touched_;
    Statement insertEdit_;
    Statement insertChange_;
};

} // namespace throughline::store
