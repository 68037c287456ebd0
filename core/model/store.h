#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/result.h"

namespace throughline {

/// How far a document's journal has come: its last edit, and the edits that undo and redo would take back next
/// (0: none). The journal is one line of edits, whoever made them.
struct JournalHead {
    Sequence sequence = 0;
    Sequence undoNext = 0;
    Sequence redoNext = 0;
    friend bool operator==(const JournalHead&, const JournalHead&) = default;
};

/// One line of the history.
struct JournalEntry {
    Sequence sequence = 0;
    std::string time; ///< UTC, YYYY-MM-DDThh:mm:ssZ
    Label label;
    Sequence undoes = 0;
    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// Where a document is kept. Between begin() and commit() or rollback() a store holds the document for writing;
/// outside, it holds no lock. After any failure within, the caller rolls back, and the stored document is as before.
class Store {
  public:
    Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    virtual ~Store() = default;

    struct Content {
        Chain chain;
        JournalHead head;
    };
    /// The whole document, checked.
    virtual Result<Content> load() = 0;

    /// Whether the document is still the file that was opened (Code::gone where not), and its head now.
    virtual Result<JournalHead> head() = 0;
    /// What others have done since `known`, as one edit from the rows in `memory` to the rows stored now.
    /// May be called outside of begin() as well as inside.
    virtual Result<Edit> changesSince(Sequence known, const Chain& memory) = 0;

    /// Takes the document for writing (waits a few seconds for another program: Code::busy) and tells its head.
    virtual Result<JournalHead> begin() = 0;
    /// Writes the rows and one entry of the journal with the time stamp; the new head.
    virtual Result<JournalHead> write(const Edit& edit, const std::string& time) = 0;
    /// The edit that takes entry `sequence` back, seen from the rows as they stand in the open transaction; its label
    /// is that entry's, its `undoes` is `sequence`. Code::conflict where the rows no longer fit.
    virtual Result<Edit> inverseOf(Sequence sequence) = 0;
    /// Makes everything since begin() durable. Where the outcome of a COMMIT is unknown, reads the head to learn it.
    virtual Status commit() = 0;
    virtual void rollback() = 0;

    /// The entries up to and including `newest` (0: the last), newest first, at most `limit`.
    virtual Result<std::vector<JournalEntry>> history(Sequence newest, std::size_t limit) = 0;
};

} // namespace throughline
