#pragma once

#include <cstdint>
#include <optional>
#include <string>
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
};

struct DraftService {
    std::string server; ///< ids of roles, already so that the arrow points toward the customer
    std::string customer;
    std::string provides;
    std::optional<double> weight;
    bool manager = false;
    bool derived = false;
    bool isDirected = true; ///< else ImportOptions::direction decides
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
    std::uint32_t source = 0;
    std::string title;
    std::vector<DraftPerson> people; ///< those of whom more is known than that they hold a role
    std::vector<DraftRole> roles;
    std::vector<DraftService> services;
    std::vector<DraftTask> tasks;
};

/// Makes rows of the draft: keys (an id that can be a key and is free stays one), people by name, a first view of the
/// places, directions and end customers as the options say. Left out, and said: services from a role to itself, and
/// those whose ends are not there; what was chosen is said too. Code::wrongUse where the graph is undirected and the
/// options do not say which way it runs.
Status addGraph(GraphDraft draft, const ImportOptions& options, const Chain& target, KeySource& keys,
                Imported& imported);

} // namespace throughline::exchange
