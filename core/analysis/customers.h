#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/analysis/commitments.h"
#include "core/analysis/reputation.h"
#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// A role that a customer can influence, or that can influence it.
struct InfluenceOn {
    Slot role = noSlot;
    double strength = 1.0;
    bool counts = false; ///< both ends are direct customers: it weighs in the rank
    friend bool operator==(const InfluenceOn&, const InfluenceOn&) = default;
};

/// What a person should do next for a customer: the first of these that applies.
enum class NextStep {
    deliverOrTell,     ///< an open task is past its promised day: deliver it, or tell them
    keepPromise,       ///< an open task is promised within 7 days
    answerRemark,      ///< the newest scored remark is bad, and no task for them was asked, promised or delivered since
    noteExpectation,   ///< none of the services says what they expect
    askForRemark,      ///< no remark in 180 days
    askForOpportunity, ///< something that they can open is open still
    nothing
};

/// The step and what it is about, as a slot of the table of tasks (the first two), remarks, services or opportunities.
struct NextThing {
    NextStep step = NextStep::nothing;
    Slot about = noSlot;
    friend bool operator==(const NextThing&, const NextThing&) = default;
};

/// How long a remark is recent, and how soon a promise is near, in days.
inline constexpr int recentDays = 180;
inline constexpr int nearDays = 7;

/// A direct customer of a person with all that is known about it.
struct Customer {
    Slot role = noSlot;
    bool isManager = false;
    bool isEndCustomer = false; ///< marked, not assumed
    std::vector<Sway> sway;
    bool isSwayAssumed = false; ///< nothing is kept about it: the manager's default
    double weight = 0.0;        ///< see RankedCustomer
    bool hasOwnPlace = false;   ///< the person put it where it stands
    bool vouches = false;
    std::vector<Slot> services;            ///< to it, by what they provide, then key
    std::vector<InfluenceOn> influences;   ///< the strongest first
    std::vector<InfluenceOn> influencedBy; ///< the strongest first
    std::vector<Slot> openTasks;           ///< by promised day (none last), title, key
    std::size_t openPromises = 0;          ///< open tasks with a promised day,
    std::size_t overdue = 0;               ///< and those of them that are past it
    Commitments commitments;
    Reputation reputation;
    std::vector<Slot> remarks; ///< newest first (no day last), then by key; those of days still to come too, which
                               ///< count for nothing
    std::vector<Slot> opportunities; ///< open ones first, then by title, then key
    NextThing next;
    friend bool operator==(const Customer&, const Customer&) = default;
};

/// Somebody who serves the person.
struct Server {
    Slot role = noSlot;
    std::vector<Slot> services;  ///< by what they provide, then key
    std::vector<Slot> openTasks; ///< what it does for the person, as above
    Commitments commitments;
    friend bool operator==(const Server&, const Server&) = default;
};

/// The answer to "who are my customers, and who decides?".
struct Customers {
    std::vector<Slot> roles;         ///< that the person holds, by title, then key
    std::vector<Customer> customers; ///< the primary one first
    std::vector<Server> servers;     ///< by title, then key; roles that the person holds as well are left out
    bool isManagerMissing = false;   ///< the person holds a role, and none of them reports to anybody
    bool isOwnOrder = false;         ///< some customer has a place of its own
    friend bool operator==(const Customers&, const Customers&) = default;
};

/// For the roles that the person holds. Remarks are about the owner's service, whatever task they name; of another
/// person's customers those count that name a task of that person. Linear in the size of the chain.
Customers customersOf(const Chain& chain, const PersonKey& person, Day today);

/// The roles that a person holds, by title, then key.
std::vector<Slot> rolesHeldBy(const Chain& chain, const PersonKey& person);

} // namespace throughline
