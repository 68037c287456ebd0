#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/imported.h"
#include "core/model/chain.h"
#include "core/model/entities.h"
#include "core/model/key.h"
#include "core/model/point.h"
#include "core/model/status.h"

namespace throughline::exchange {

// What a reader of another program's graph finds, by the ids of its source. Text is as people see it there: entities
// resolved, markup stripped; addGraph() mends white space and lengths.

struct DraftPerson {
    std::string id; ///< unique among the draft's people
    std::string name;
    std::string email;
    std::string notes;
    Origin origin;
    bool hasOwnId = true; ///< the source says the id, so that it has the same one in its next version
};

struct DraftRole {
    std::string id;    ///< unique in the draft
    std::string title; ///< empty: the id stands for it
    std::string department;
    RoleKind kind = RoleKind::internal;
    std::string notes;
    std::vector<std::string> holders; ///< ids of the draft's people, or names
    std::optional<Point> place;       ///< the centre of its card, y downward
    Origin origin;
    bool hasOwnId = true;  ///< the source says the id, so that it has the same one in its next version
    bool saysKind = false; ///< its kind is no guess: it does not become an end customer for serving nobody
};

struct DraftService {
    std::string server; ///< ids of roles, already so that the arrow points toward the customer
    std::string customer;
    std::string provides;
    std::optional<double> weight;
    bool manager = false;
    bool derived = false;
    bool isDirected = true; ///< else ImportOptions::direction must say which way it runs
    Origin origin;
};

struct DraftTask {
    std::string title;
    std::string role; ///< an id
    std::string notes;
    Origin origin;
};

/// A graph that was read, before it becomes rows.
struct GraphDraft {
    /// More people, roles, services and tasks than this are refused.
    static constexpr std::size_t mostRows = 500'000;

    std::uint32_t source = 0;
    std::string title;
    bool hasCards = false;           ///< the places are those of cards as large as ours; none is moved
    std::vector<DraftPerson> people; ///< those of whom more is known than that they hold a role
    std::vector<DraftRole> roles;
    std::vector<DraftService> services;
    std::vector<DraftTask> tasks;
};

/// The fact of the status with which an undirected graph is refused while nothing says which way it runs; its
/// arguments are the titles at the first such arrow's ends.
inline constexpr std::string_view asksDirection =
    "the graph does not say which way its arrows run: does “%1” serve “%2”, or “%2” serve “%1”? Say it with "
    "--direction "
    "as-is|reverse|both";

/// The fact of the choice to show a drawing in a view of its own.
inline constexpr std::string_view becameView =
    "the drawing became a view of its own, “%1”, because the chain has cards already";

/// Makes rows of the draft: keys as GraphKeys chooses them, people by name, a view of the places.
/// A direction of the options turns undirected services; where all are directed it turns those, for a source whose
/// arrows mean something else. Those whom the options name, by title or by the source's id, become end customers; what
/// is to be chosen where the draft knows none is for chooseEndCustomers(). Left out, and said:
/// services from a role to itself, weights that are no share of anything, and the ends of texts that are too long. What
/// was chosen is said too. Code::wrongUse with asksDirection; Code::invalid where an id is there twice, the end of a
/// service or the role of a task is not there, a place is no number, or there is too much. The place of a bad status is
/// complete.
Status addGraph(GraphDraft draft, const ImportOptions& options, const Chain& target, KeySource& keys,
                Imported& imported);

} // namespace throughline::exchange
