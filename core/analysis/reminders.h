#pragma once

#include <vector>

#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// Something that is worth a look; it never presses.
enum class ReminderKind {
    promiseDue,        ///< an open task past its promised day, or promised within 7 days
    neglectedObstacle, ///< a partnership with an open obstacle and no action in 90 days
    askForRemark,      ///< something was delivered in the last 30 days, and its customer has said nothing since
    noteResult         ///< delivered in the last 30 days without an impact; where it fell short, without a lesson
};

struct Reminder {
    ReminderKind kind = ReminderKind::promiseDue;
    Slot task = noSlot;        ///< what is due, or was delivered
    Slot partnership = noSlot; ///< of a neglected obstacle
    Slot customer = noSlot;    ///< who could be asked for a remark: once, for what was delivered last
    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// How many days back a delivery is still worth asking about.
inline constexpr int remarkDays = 30;

/// In the order of the kinds: promises by day, title and key; obstacles by the titles of the partners; customers by
/// title and key; results by day, the latest first, then title and key. Of the tasks and partnerships of `roles` (by
/// slot; empty: of every role). Linear but for sorting.
std::vector<Reminder> reminders(const Chain& chain, Day today, const std::vector<Slot>& roles = {});

} // namespace throughline
