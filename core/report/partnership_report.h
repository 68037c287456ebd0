#pragma once

#include "core/model/chain.h"
#include "core/model/day.h"
#include "core/report/document.h"
#include "core/report/language.h"

namespace throughline::report {

/// Whether the partnership of two roles of the chain works: what each does for the other and is expert in, whether it
/// is two-way, the goals that they share, what stands in the way, what was done, and what to do next.
Report partnershipReport(const Chain& chain, const RoleKey& one, const RoleKey& other, Day today,
                         const Language& language = paperEnglish());

/// The same for every partnership that the document keeps, with a table of all of them first, and the roles that work
/// in isolation last.
Report partnershipReport(const Chain& chain, Day today, const Language& language = paperEnglish());

} // namespace throughline::report
