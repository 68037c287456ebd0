#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/layout/drawing.h"
#include "core/model/chain.h"

namespace throughline::samples {

/// A chain from rows, in the order given.
struct Rows {
    std::vector<Role> roles;
    std::vector<Service> services;
    std::vector<Task> tasks;
    std::vector<Person> people;
};
Chain chainOf(const Rows& rows);

Role role(const std::string& key, const std::string& title, RoleKind kind = RoleKind::internal);
Service service(const std::string& key, const std::string& server, const std::string& customer, bool manager = false);

/// The worked example of the semantics: purchasing, warehouse, planner, retail, wholesale, a director.
Rows workedExample();
/// `roles` roles in about `levels` levels, 1.6 services each, one in twenty two-way; the last level are end customers.
Rows generated(std::uint32_t roles, std::uint32_t levels, std::uint64_t seed);
/// The same rows in another order.
Rows shuffled(Rows rows, std::uint64_t seed);

/// Pairs of cards of which one lies on the other.
int overlaps(const Drawing& drawing);
/// Arrows that touch a card other than their own two.
int throughForeignCards(const Chain& chain, const Drawing& drawing);

} // namespace throughline::samples
