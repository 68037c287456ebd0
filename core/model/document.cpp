#include "core/model/document.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/model/check.h"

namespace throughline {

namespace {

/// Rolls the store back unless told that everything went well.
class Transaction {
  public:
    explicit Transaction(Store& store) : store_(&store) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction() {
        if (store_)
            store_->rollback();
    }
    Status commit() {
        Status status = store_->commit();
        if (status)
            store_ = nullptr;
        return status;
    }

  private:
    Store* store_;
};

} // namespace

Document::Document(std::unique_ptr<Store> store, std::unique_ptr<Chain> chain, const JournalHead& head, Clock clock)
    : store_(std::move(store)), chain_(std::move(chain)), head_(head), clock_(std::move(clock)) {}

Document::~Document() = default;

Result<std::unique_ptr<Document>> Document::open(std::unique_ptr<Store> store, Clock clock) {
    auto content = store->load();
    if (!content)
        return content.status();
    return resume(std::move(store), std::make_unique<Chain>(std::move(content->chain)), content->head,
                  std::move(clock));
}

std::unique_ptr<Document> Document::resume(std::unique_ptr<Store> store, std::unique_ptr<Chain> chain,
                                           const JournalHead& head, Clock clock) {
    return std::unique_ptr<Document>(new Document(std::move(store), std::move(chain), head, std::move(clock)));
}

Result<Sequence> Document::perform(const Edit& edit) {
    if (edit.isEmpty())
        return head_.sequence;
    auto now = store_->begin();
    if (!now)
        return now.status();
    Transaction transaction(*store_);
    if (Status status = catchUp(*now); !status)
        return status;
    if (Status status = check(*chain_, edit); !status)
        return status;
    auto written = store_->write(edit, clock_());
    if (!written)
        return written.status();
    if (Status status = transaction.commit(); !status)
        return status;
    head_ = *written;
    applyAndNotify(edit);
    return head_.sequence;
}

Result<Sequence> Document::undo(std::size_t count) {
    return step(Direction::back, count);
}

Result<Sequence> Document::redo(std::size_t count) {
    return step(Direction::forth, count);
}

Result<Sequence> Document::step(Direction direction, std::size_t count) {
    auto now = store_->begin();
    if (!now)
        return now.status();
    Transaction transaction(*store_);
    if (Status status = catchUp(*now); !status)
        return status;
    std::vector<Edit> steps;
    std::optional<Chain> ahead; // of the next step, where there are several
    JournalHead head = head_;
    for (std::size_t i = 0; i < count; ++i) {
        const Sequence next = direction == Direction::back ? head.undoNext : head.redoNext;
        if (next == 0) {
            const bool isBack = direction == Direction::back;
            if (i == 0)
                return Status(Code::notFound, isBack ? "there is nothing to undo" : "there is nothing to redo");
            return Status(Code::notFound, isBack ? "only %1 edits can be undone" : "only %1 edits can be done again",
                          {std::to_string(i)});
        }
        auto edit = store_->inverseOf(next);
        if (!edit)
            return edit.status();
        // What the store finds and what was read of it are the same, unless the file is damaged.
        if (!check(ahead ? *ahead : *chain_, *edit))
            return Status(Code::damaged, "what is stored is not what was read of it; the document is damaged");
        if (i + 1 < count) {
            if (!ahead)
                ahead = *chain_;
            ahead->apply(*edit);
        }
        auto written = store_->write(*edit, clock_());
        if (!written)
            return written.status();
        head = *written;
        steps.push_back(*std::move(edit));
    }
    if (Status status = transaction.commit(); !status)
        return status;
    head_ = head;
    for (const Edit& edit : steps)
        applyAndNotify(edit);
    return head_.sequence;
}

Status Document::catchUp(const JournalHead& now) {
    if (now.sequence == head_.sequence) {
        head_ = now; // somebody may have shortened the journal
        return {};
    }
    auto others = store_->changesSince(head_.sequence, *chain_);
    if (!others)
        return others.status();
    // What is stored is the truth, so memory follows it at once, whatever becomes of the edit that is being made.
    head_ = now;
    if (!others->isEmpty())
        applyAndNotify(*others);
    return {};
}

Result<bool> Document::takeInOthers() {
    auto now = store_->head();
    if (!now)
        return now.status();
    if (now->sequence == head_.sequence)
        return false;
    if (Status status = catchUp(*now); !status)
        return status;
    return true;
}

Result<std::vector<JournalEntry>> Document::history(std::size_t limit, Sequence newest) {
    return store_->history(newest, limit);
}

void Document::applyAndNotify(const Edit& edit) {
    chain_->apply(edit);
    // An observer may forget itself or others while it is called.
    const auto called = observers_;
    for (const auto& [id, observer] : called) {
        const auto isSame = [number = id](const auto& entry) { return entry.first == number; };
        if (std::ranges::any_of(observers_, isSame))
            observer(edit);
    }
}

int Document::observe(Observer observer) {
    observers_.emplace_back(nextObserver_, std::move(observer));
    return nextObserver_++;
}

void Document::forget(int observer) {
    std::erase_if(observers_, [observer](const auto& entry) { return entry.first == observer; });
}

} // namespace throughline
