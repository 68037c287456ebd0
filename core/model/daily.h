#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/model/chain.h"
#include "core/model/day.h"
#include "core/model/edit.h"
#include "core/model/key.h"
#include "core/model/result.h"

/// What a person notes day by day: tasks and their states, what customers say, and what is known about them.
namespace throughline {

/// What is kept about a direct customer; where nothing is kept yet, what is taken for granted: the server's manager has
/// sway on all three, another customer on nothing.
Relationship relationshipOf(const Chain& chain, const RoleKey& server, const RoleKey& customer);

/// What a task became when it was delivered; what is unset stays as the task has it.
struct Delivery {
    Day day;
    std::optional<Outcome> outcome;
    std::optional<std::string> benefit;
    std::optional<std::string> lesson;
    std::optional<Impact> impact;
};

/// Pure functions from the chain to the edit, as those of gestures.h. Code::notFound: what they name is not there;
/// Code::invalid: it makes no sense; other rules are left to check(). An edit is empty where all is so already.
namespace gestures {

/// A new task; for a service, it is a task of that service's server.
Result<Edit> addTask(const Chain& chain, KeySource& keys, Task task);
/// A planned or dropped task is worked on.
Result<Edit> startTask(const Chain& chain, const TaskKey& task);
/// The task was delivered; one that was delivered already gets what is new about it.
Result<Edit> deliverTask(const Chain& chain, const TaskKey& task, const Delivery& delivery);
/// An open task is given up.
Result<Edit> dropTask(const Chain& chain, const TaskKey& task);

/// A remark of a customer.
Result<Edit> addFeedback(const Chain& chain, KeySource& keys, Feedback remark);

// What is kept about a direct customer, for each of these roles that serves it; Code::invalid where none does.

Result<Edit> setSway(const Chain& chain, std::span<const RoleKey> servers, const RoleKey& customer,
                     std::vector<Sway> sway);
Result<Edit> setVouches(const Chain& chain, std::span<const RoleKey> servers, const RoleKey& customer, bool vouches);
/// The owner's own order, from the first on; direct customers that are not named lose their place in it. Without
/// customers the order is the computed one again.
Result<Edit> reorderCustomers(const Chain& chain, std::span<const RoleKey> servers, std::span<const RoleKey> customers);
/// How much one role can influence another, more than 0 up to 1; none: not at all.
Result<Edit> setInfluence(const Chain& chain, const RoleKey& from, const RoleKey& to, std::optional<double> strength);

} // namespace gestures
} // namespace throughline
