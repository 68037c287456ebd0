#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/model/store.h"

namespace throughline {

/// A shared document in memory with the contract of every store, several of which may have it open, and which fails on
/// request: `fail(call)` is asked before each call by its name.
struct SharedMemory {
    Chain chain;
    JournalHead head;
    struct Entry {
        JournalEntry entry;
        Edit edit;
        JournalHead head; ///< after it
    };
    std::vector<Entry> journal;
    std::function<Status(const std::string& call)> fail;
};

class MemoryStore : public Store {
  public:
    explicit MemoryStore(std::shared_ptr<SharedMemory> memory) : memory_(std::move(memory)) {}

    Result<Content> load() override;
    Result<JournalHead> head() override;
    Result<Edit> changesSince(Sequence known, const Chain& memory) override;
    Result<JournalHead> begin() override;
    Result<JournalHead> write(const Edit& edit, const std::string& time) override;
    Result<Edit> inverseOf(Sequence sequence) override;
    Status commit() override;
    void rollback() override;
    Result<std::vector<JournalEntry>> history(Sequence newest, std::size_t limit) override;

  private:
    [[nodiscard]] Status asked(const std::string& call) const { return memory_->fail ? memory_->fail(call) : Status(); }
    std::shared_ptr<SharedMemory> memory_;
    std::unique_ptr<SharedMemory> open_; ///< what the open transaction will leave
};

} // namespace throughline
