#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/result.h"
#include "core/model/store.h"

namespace throughline {

/// The present UTC time as YYYY-MM-DDThh:mm:ssZ; passed in, so that tests repeat.
using Clock = std::function<std::string()>;

/// An open document: a chain in memory and the store that keeps it, always the same.
///
/// perform() is the only way to change either: take in what others did → check → store → apply → notify. Where the
/// store refuses, memory is untouched. Lives in one thread.
class Document {
  public:
    using Observer = std::function<void(const Edit&)>;

    static Result<std::unique_ptr<Document>> open(std::unique_ptr<Store> store, Clock clock);
    /// Goes on with what was loaded elsewhere (another thread, say) when the journal stood at `head`; `store` is ready
    /// for use. What has been done since is taken in like anybody's edits.
    static std::unique_ptr<Document> resume(std::unique_ptr<Store> store, std::unique_ptr<Chain> chain,
                                            const JournalHead& head, Clock clock);
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    [[nodiscard]] const Chain& chain() const { return *chain_; }
    [[nodiscard]] const JournalHead& head() const { return head_; }
    [[nodiscard]] Store& store() { return *store_; }

    /// Makes the edit durable and applies it; its number in the journal. An empty edit does nothing and gives the
    /// present number. Code::conflict: a row was changed by somebody else first.
    Result<Sequence> perform(const Edit& edit);
    /// Takes back, or does again, the last `count` edits in one transaction. Code::notFound where there are not as
    /// many.
    Result<Sequence> undo(std::size_t count = 1);
    Result<Sequence> redo(std::size_t count = 1);
    [[nodiscard]] bool canUndo() const { return head_.undoNext != 0; }
    [[nodiscard]] bool canRedo() const { return head_.redoNext != 0; }

    /// Takes in what other programs have done to the document; whether there was anything.
    Result<bool> takeInOthers();

    /// Newest first.
    Result<std::vector<JournalEntry>> history(std::size_t limit, Sequence newest = 0);

    /// Called with each edit after it has been applied (own, undo, redo, others'); it must not edit the document
    /// itself. Ids are never used twice.
    int observe(Observer observer);
    void forget(int observer);

  private:
    Document(std::unique_ptr<Store> store, std::unique_ptr<Chain> chain, const JournalHead& head, Clock clock);
    /// Inside begin(): applies what others did and remembers their head.
    Status catchUp(const JournalHead& now);
    enum class Direction { back, forth };
    Result<Sequence> step(Direction direction, std::size_t count);
    void applyAndNotify(const Edit& edit);

    std::unique_ptr<Store> store_;
    std::unique_ptr<Chain> chain_; ///< never null; whoever made something of it before resume() may keep it
    JournalHead head_;
    Clock clock_;
    std::vector<std::pair<int, Observer>> observers_;
    int nextObserver_ = 1;
};

} // namespace throughline
