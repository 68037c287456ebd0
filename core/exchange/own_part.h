#pragma once

#include <span>
#include <vector>

#include "core/analysis/analysis.h"
#include "core/model/chain.h"

namespace throughline::exchange {

/// The roles that the document's owner holds; empty where nobody is marked as the owner.
std::vector<RoleKey> ownRoles(const Chain& chain);

/// What concerns the roles `own`, as a chain by itself: they, their services and those whom these tie them to, the
/// traces of their work to the end customers, and where it gets lost on the way, so that the traces come out the same.
/// Of tasks, relationships, partnerships, feedback and opportunities only their own. Keys stay, as do places and views
/// that hold any of it. Code::notFound where `own` names a role that is not there.
Result<Chain> ownPart(const Analysis& analysis, std::span<const RoleKey> own);

} // namespace throughline::exchange
