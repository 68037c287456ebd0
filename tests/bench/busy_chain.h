#pragma once

#include "core/model/chain.h"

namespace throughline::bench {

/// The day on which a busy chain is looked at, and whose it is.
inline const Day busyDay = *Day::parse("2028-03-01");
inline const PersonKey busyPerson("p1");

/// The work of one person who serves 200 customers, and they an end customer: tasks with promised days, values and
/// goals, of which two of three are delivered, with their impact, and remarks of the last 900 days.
Chain busyChain(int tasks, int remarks);

} // namespace throughline::bench
