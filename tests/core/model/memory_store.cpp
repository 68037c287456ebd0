#include "tests/core/model/memory_store.h"

#include <algorithm>

namespace throughline {

Result<Store::Content> MemoryStore::load() {
    if (Status status = asked("load"); !status)
        return status;
    return Content{memory_->chain, memory_->head};
}

Result<JournalHead> MemoryStore::head() {
    if (Status status = asked("head"); !status)
        return status;
    return memory_->head;
}

Result<Edit> MemoryStore::changesSince(Sequence, const Chain& memory) {
    if (Status status = asked("changesSince"); !status)
        return status;
    Edit edit{{"others", {}}, {}};
    forEachKind([&]<class E>() {
        const Table<E>& was = memory.table<E>();
        const Table<E>& is = memory_->chain.table<E>();
        for (auto it = was.begin(); it != was.end(); ++it) {
            const auto now = is.share(identityOf(*it));
            if (!now || *now != *it)
                edit.changes.emplace_back(Change<E>{was.row(it.slot()), now});
        }
        for (auto it = is.begin(); it != is.end(); ++it) {
            if (!was.contains(identityOf(*it)))
                edit.changes.emplace_back(Change<E>{nullptr, is.row(it.slot())});
        }
    });
    return edit;
}

Result<JournalHead> MemoryStore::begin() {
    if (Status status = asked("begin"); !status)
        return status;
    open_ = std::make_unique<SharedMemory>(*memory_);
    return open_->head;
}

Result<JournalHead> MemoryStore::write(const Edit& edit, const std::string& time) {
    if (Status status = asked("write"); !status)
        return status;
    JournalHead& head = open_->head;
    const auto below = [&](Sequence sequence, Sequence JournalHead::*top) {
        return sequence <= 1 ? Sequence{0} : open_->journal[static_cast<std::size_t>(sequence - 2)].head.*top;
    };
    const Sequence next = head.sequence + 1;
    if (edit.undoes == 0) {
        head = {next, next, 0};
    } else if (edit.undoes == head.undoNext) {
        head = {next, below(edit.undoes, &JournalHead::undoNext), next};
    } else {
        head = {next, next, below(edit.undoes, &JournalHead::redoNext)};
    }
    open_->chain.apply(edit);
    open_->journal.push_back({{next, time, edit.label, edit.undoes}, edit, head});
    return head;
}

Result<Edit> MemoryStore::inverseOf(Sequence sequence) {
    if (Status status = asked("inverseOf"); !status)
        return status;
    Edit edit = inverse(open_->journal[static_cast<std::size_t>(sequence - 1)].edit);
    edit.undoes = sequence;
    return edit;
}

Status MemoryStore::commit() {
    if (Status status = asked("commit"); !status)
        return status;
    const auto fail = memory_->fail;
    *memory_ = *open_;
    memory_->fail = fail;
    open_.reset();
    return {};
}

void MemoryStore::rollback() {
    open_.reset();
}

Result<std::vector<JournalEntry>> MemoryStore::history(Sequence newest, std::size_t limit) {
    if (Status status = asked("history"); !status)
        return status;
    std::vector<JournalEntry> entries;
    for (auto it = memory_->journal.rbegin(); it != memory_->journal.rend() && entries.size() < limit; ++it) {
        if (newest == 0 || it->entry.sequence <= newest)
            entries.push_back(it->entry);
    }
    return entries;
}

} // namespace throughline
