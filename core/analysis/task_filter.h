#pragma once

#include <vector>

#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// Which tasks are looked at. Nothing asked: all. The states that are asked for are joined by "or", the rest by "and".
struct TaskFilter {
    bool mine = false; ///< of a role that the owner holds
    bool open = false;
    bool delivered = false;
    bool overdue = false; ///< open, and past its promised day
    bool early = false;   ///< delivered before its promised day
    bool withoutCustomer = false;
    bool withoutValue = false;
    RoleKey customer = {}; ///< none: any
    friend bool operator==(const TaskFilter&, const TaskFilter&) = default;
};

/// Asks one task after the other; the chain may change between two questions, and the owner's roles stay those of the
/// beginning.
class TaskSieve {
  public:
    TaskSieve(const Chain& chain, TaskFilter filter, Day today);
    [[nodiscard]] bool passes(const Chain& chain, const Task& task) const;

  private:
    TaskFilter filter_;
    Day today_;
    std::vector<RoleKey> own_; ///< sorted
};

} // namespace throughline
