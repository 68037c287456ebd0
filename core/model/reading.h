#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/model/chain.h"

namespace throughline {

/// What of a large chain is read at once: departments folded to one card each, and, perhaps, only some of the roles.
struct Reading {
    std::set<std::string> folded;
    std::optional<std::set<RoleKey>> only; ///< nothing: all roles
    friend bool operator==(const Reading&, const Reading&) = default;
};

/// How the cards and arrows of folded departments are called.
struct ReadingWords {
    std::function<std::string(const std::string& department, std::size_t roles)> card;
    std::function<std::string(std::size_t services)> services;
};

/// A chain to be looked at: what is not read is gone from it, and each folded department is one role. What stays keeps
/// its slot and its key, so that what is known of it by slots (a trace, badges) can be laid over it.
struct ReadChain {
    Chain chain;
    std::map<std::string, RoleKey> cards;         ///< of the folded departments
    std::map<Slot, Slot> cardOf;                  ///< of the roles within them, by their slots before
    std::map<Slot, std::vector<Slot>> servicesOf; ///< an arrow of the folded chain, and those that it sums up
};

/// The chain as it is read. End customers never fold. Of folded departments the services among the same two cards are
/// one arrow, whose weight is the sum of theirs (unset counts as 1), a manager's only where all of them are; services
/// within one department are not shown.
ReadChain readOf(const Chain& chain, const Reading& reading, const ReadingWords& words);

/// The departments that have at least one role that folds, by name.
std::vector<std::string> foldableDepartments(const Chain& chain);
/// These roles and those that are at most `steps` services away from them, in either direction.
std::set<RoleKey> rolesAround(const Chain& chain, const std::vector<RoleKey>& roles, int steps);
/// A department's roles, and those that serve them or that they serve.
std::set<RoleKey> departmentAndNeighbours(const Chain& chain, const std::string& department);

} // namespace throughline
