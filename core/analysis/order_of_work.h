#pragma once

#include <vector>

#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// Why an open task stands where it does in the order of work.
enum class WorkGroup {
    pastPromise,    ///< its promised day is over
    promisedSoon,   ///< promised within 7 days
    byValue,        ///< by what matters to the owner
    dealWithQuickly ///< the owner keeps a list of values, and it matters for none
};

struct WorkItem {
    Slot task = noSlot;
    WorkGroup group = WorkGroup::byValue;
    friend bool operator==(const WorkItem&, const WorkItem&) = default;
};

/// The open tasks of the chain, what to do first first.
std::vector<WorkItem> orderOfWork(const Chain& chain, Day today);

} // namespace throughline
