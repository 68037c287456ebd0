#include "core/store/journal.h"

#include <limits>
#include <variant>

#include "core/json/row_json.h"
#include "core/store/sqlite_status.h"

namespace throughline::store {

using sqlite::damagedStatus;
using sqlite::Run;

namespace {

std::string argumentsText(const std::vector<std::string>& arguments) {
    return arguments.empty() ? "[]" : json::dump(json::Json(arguments));
}

Result<std::vector<std::string>> argumentsFrom(std::string_view text) {
    std::vector<std::string> arguments;
    if (text == "[]")
        return arguments;
    const auto list = json::parse(text);
    if (!list || !list->is_array())
        return damagedStatus("the journal has a label that cannot be read");
    for (const json::Json& each : *list) {
        if (!each.is_string())
            return damagedStatus("the journal has a label that cannot be read");
        arguments.push_back(each.get<std::string>());
    }
    return arguments;
}

/// The before image; none for a row that is added.
template <class E>
std::string imageOf(const Change<E>& change) {
    if (!change.before)
        return {};
    return json::dump(change.after ? json::differences(*change.before, *change.after)
                                   : json::toJson(*change.before, true));
}

} // namespace

Status Journal::prepare(Statement& statement, std::string_view sql) {
    if (statement.isPrepared())
        return {};
    auto prepared = connection_->prepare(sql);
    if (!prepared)
        return prepared.status();
    statement = *std::move(prepared);
    return {};
}

Result<JournalHead> Journal::head() {
    Status status = prepare(head_, "SELECT sequence, undo_next, redo_next FROM edits ORDER BY sequence DESC LIMIT 1");
    if (!status)
        return status;
    const Run run(head_);
    switch (head_.step()) {
        case Statement::Step::done:
            return JournalHead();
        case Statement::Step::failed:
            return head_.failure();
        case Statement::Step::row:
            break;
    }
    return JournalHead{head_.integer(0), head_.integer(1), head_.integer(2)};
}

Result<JournalHead> Journal::headAt(Sequence sequence) {
    const auto oldest = first();
    if (!oldest)
        return oldest.status();
    if (sequence < *oldest || sequence == 0)
        return JournalHead();
    if (Status status = prepare(headAt_, "SELECT undo_next, redo_next FROM edits WHERE sequence=?"); !status) {
        return status;
    }
    headAt_.bind(1, sequence);
    const Run run(headAt_);
    switch (headAt_.step()) {
        case Statement::Step::done:
            return damagedStatus("the journal has a gap");
        case Statement::Step::failed:
            return headAt_.failure();
        case Statement::Step::row:
            break;
    }
    const auto within = [&](Sequence top) { return top < *oldest ? Sequence{0} : top; };
    return JournalHead{sequence, within(headAt_.integer(0)), within(headAt_.integer(1))};
}

Result<bool> Journal::reachesBackTo(Sequence known) {
    auto statement = connection_->prepare("SELECT EXISTS (SELECT 1 FROM changes WHERE sequence=?)");
    if (!statement)
        return statement.status();
    statement->bind(1, known + 1);
    const Run run(*statement);
    if (statement->step() != Statement::Step::row)
        return statement->failure();
    return statement->integer(0) == 1;
}

Result<Sequence> Journal::first() {
    if (Status status = prepare(first_, "SELECT sequence FROM edits ORDER BY sequence LIMIT 1"); !status)
        return status;
    const Run run(first_);
    const Statement::Step step = first_.step();
    if (step == Statement::Step::failed)
        return first_.failure();
    return step == Statement::Step::row ? first_.integer(0) : Sequence{0};
}

Result<std::vector<JournalEntry>> Journal::entries(Sequence newest, std::size_t limit) {
    Status status = prepare(entries_,
                            "SELECT sequence, time, code, arguments, undoes FROM edits WHERE sequence<=? "
                            "ORDER BY sequence DESC LIMIT ?");
    if (!status)
        return status;
    entries_.bind(1, newest == 0 ? std::numeric_limits<Sequence>::max() : newest);
    entries_.bind(2, limit > 1U << 30 ? std::int64_t{-1} : static_cast<std::int64_t>(limit));
    const Run run(entries_);
    std::vector<JournalEntry> entries;
    Statement::Step step = entries_.step();
    for (; step == Statement::Step::row; step = entries_.step()) {
        auto arguments = argumentsFrom(entries_.text(3));
        if (!arguments)
            return arguments.status();
        entries.push_back({entries_.integer(0),
                           std::string(entries_.text(1)),
                           {std::string(entries_.text(2)), *std::move(arguments)},
                           entries_.integer(4)});
    }
    if (step == Statement::Step::failed)
        return entries_.failure();
    return entries;
}

Result<JournalEntry> Journal::entry(Sequence sequence) {
    auto found = entries(sequence, 1);
    if (!found)
        return found.status();
    if (sequence == 0 || found->empty() || found->front().sequence != sequence) {
        return Status(Code::notFound, "the journal has no edit %1", {std::to_string(sequence)});
    }
    return std::move(found->front());
}

Result<std::vector<Journal::StoredChange>> Journal::changesOf(Sequence sequence) {
    Status status = prepare(changes_,
                            "SELECT kind, identity, before FROM changes WHERE sequence=? "
                            "ORDER BY sequence DESC, position DESC");
    if (!status)
        return status;
    changes_.bind(1, sequence);
    const Run run(changes_);
    std::vector<StoredChange> changes;
    Statement::Step step = changes_.step();
    for (; step == Statement::Step::row; step = changes_.step()) {
        StoredChange& change = changes.emplace_back();
        change.kind = changes_.text(0);
        change.identity = changes_.text(1);
        if (!changes_.isNull(2))
            change.before = std::string(changes_.text(2));
    }
    if (step == Statement::Step::failed)
        return changes_.failure();
    return changes;
}

Status Journal::forEachTouchedAfter(Sequence known,
                                    const std::function<Status(const std::string&, const std::string&)>& visit) {
    Status status =
        prepare(touched_, "SELECT kind, identity FROM changes WHERE sequence>? ORDER BY sequence, position");
    if (!status)
        return status;
    touched_.bind(1, known);
    const Run run(touched_);
    Statement::Step step = touched_.step();
    for (; step == Statement::Step::row; step = touched_.step()) {
        status = visit(std::string(touched_.text(0)), std::string(touched_.text(1)));
        if (!status)
            return status;
    }
    return step == Statement::Step::failed ? touched_.failure() : Status();
}

Result<JournalHead> Journal::headAfter(const Edit& edit, const JournalHead& head) {
    const Sequence sequence = head.sequence + 1;
    if (edit.undoes == 0)
        return JournalHead{sequence, sequence, 0};
    const bool isUndo = edit.undoes == head.undoNext;
    if (!isUndo && edit.undoes != head.redoNext) {
        return Status(Code::conflict, "the edit %1 is not the next to be undone or redone",
                      {std::to_string(edit.undoes)});
    }
    const auto below = headAt(edit.undoes - 1);
    if (!below)
        return below.status();
    return isUndo ? JournalHead{sequence, below->undoNext, sequence} : JournalHead{sequence, sequence, below->redoNext};
}

Result<JournalHead> Journal::append(const Edit& edit, const std::string& time, const JournalHead& head) {
    const auto after = headAfter(edit, head);
    if (!after)
        return after;
    Status status = prepare(insertEdit_,
                            "INSERT INTO edits (sequence, time, code, arguments, undoes, undo_next, redo_next) "
                            "VALUES (?,?,?,?,?,?,?)");
    if (!status)
        return status;
    const std::string arguments = argumentsText(edit.label.arguments);
    insertEdit_.bind(1, after->sequence);
    insertEdit_.bind(2, time);
    insertEdit_.bind(3, edit.label.code);
    insertEdit_.bind(4, arguments);
    insertEdit_.bind(5, edit.undoes);
    insertEdit_.bind(6, after->undoNext);
    insertEdit_.bind(7, after->redoNext);
    if (status = insertEdit_.run(); !status)
        return status;
    std::int64_t position = 0;
    for (const AnyChange& change : edit.changes) {
        if (status = appendChange(after->sequence, position++, change); !status)
            return status;
    }
    return after;
}

Status Journal::appendChange(Sequence sequence, std::int64_t position, const AnyChange& change) {
    Status status =
        prepare(insertChange_, "INSERT INTO changes (sequence, position, kind, identity, before) VALUES (?,?,?,?,?)");
    if (!status)
        return status;
    return std::visit(
        [&]<class E>(const Change<E>& one) {
            const std::string identity = identityText(one.identity());
            const std::string image = imageOf(one);
            insertChange_.bind(1, sequence);
            insertChange_.bind(2, position);
            insertChange_.bind(3, Description<E>::name);
            insertChange_.bind(4, identity);
            one.before ? insertChange_.bind(5, image) : insertChange_.bindNull(5);
            return insertChange_.run();
        },
        change);
}

Result<std::size_t> Journal::forgetBefore(const std::string& time) {
    // Clocks go back at times, so it is the last edit before the day that counts, and all that came before it.
    auto last = connection_->prepare("SELECT coalesce(max(sequence), 0) FROM edits WHERE time<?");
    if (!last)
        return last.status();
    last->bind(1, time);
    Sequence newest = 0;
    {
        const Run run(*last);
        if (last->step() != Statement::Step::row)
            return last->failure();
        newest = last->integer(0);
    }
    if (newest == 0)
        return std::size_t{0};
    // The last row stays even then, so that numbering goes on; what it changed is forgotten all the same.
    auto count = connection_->prepare("SELECT count(DISTINCT sequence) FROM changes WHERE sequence<=?");
    if (!count)
        return count.status();
    count->bind(1, newest);
    std::size_t forgotten = 0;
    {
        const Run run(*count);
        if (count->step() != Statement::Step::row)
            return count->failure();
        forgotten = static_cast<std::size_t>(count->integer(0));
    }
    for (const std::string_view sql :
         {"DELETE FROM changes WHERE sequence<=?",
          "DELETE FROM edits WHERE sequence<=? AND sequence<(SELECT max(sequence) FROM edits)",
          "UPDATE edits SET undo_next=0 WHERE undo_next<=?", "UPDATE edits SET redo_next=0 WHERE redo_next<=?"}) {
        auto statement = connection_->prepare(sql);
        if (!statement)
            return statement.status();
        statement->bind(1, newest);
        if (Status status = statement->run(); !status)
            return status;
    }
    return forgotten;
}

} // namespace throughline::store
