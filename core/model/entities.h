#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/day.h"
#include "core/model/key.h"

/// The rows of a chain as plain values. Their words and meaning are those of the vocabulary; what is valid is said in
/// fields.h (each field's rule) and checked by check.h. An empty key means "none", an empty optional "not set".
namespace throughline {

enum class RoleKind : std::uint8_t { internal, endCustomer };
enum class TaskState : std::uint8_t { planned, inProgress, delivered, dropped };
enum class Outcome : std::uint8_t { fellShort, met, exceeded };
enum class Sway : std::uint8_t { pay, career, reputation };
enum class Quality : std::uint8_t { reliable, likable, knowledgeable };
enum class Spread : std::uint8_t { splits, whole };
enum class Evidence : std::uint8_t { estimated, measured, confirmed };
enum class OpportunityState : std::uint8_t { open, taken, gone };

/// What belongs to the document as a whole; there is exactly one, and it cannot be removed.
struct DocumentInfo {
    std::string title;
    PersonKey owner; ///< the person marked as *me*
    friend bool operator==(const DocumentInfo&, const DocumentInfo&) = default;
};

struct Person {
    PersonKey key;
    std::string name;
    std::string email;
    std::string notes;
    friend bool operator==(const Person&, const Person&) = default;
};

struct Role {
    RoleKey key;
    std::string title;
    std::string department;
    RoleKind kind = RoleKind::internal;
    std::string expertise;
    std::string notes;
    std::vector<PersonKey> holders;
    friend bool operator==(const Role&, const Role&) = default;
};

/// A sheet on which roles are placed. Views are ordered by position; the first shows every role.
struct View {
    ViewKey key;
    std::string title;
    std::int64_t position = 0;
    friend bool operator==(const View&, const View&) = default;
};

/// Where the centre of a role's card stands in a view, in sheet units (one is a pixel at 100 %).
struct Place {
    ViewKey view;
    RoleKey role;
    double x = 0.0;
    double y = 0.0;
    bool pinned = false; ///< no layout moves it, only a person's hand
    friend bool operator==(const Place&, const Place&) = default;
};

struct Service {
    ServiceKey key;
    RoleKey server;
    RoleKey customer;
    std::string provides;
    std::optional<double> weight; ///< unset counts as 1 and is shown as an assumption
    std::string expectation;
    bool manager = false;
    bool derived = false;
    friend bool operator==(const Service&, const Service&) = default;
};

struct Relationship {
    RoleKey server;
    RoleKey customer;
    std::vector<Sway> sway;
    std::optional<std::int64_t> rank;
    bool vouches = false;
    friend bool operator==(const Relationship&, const Relationship&) = default;
};

struct Influence {
    RoleKey from;
    RoleKey to;
    double strength = 1.0;
    friend bool operator==(const Influence&, const Influence&) = default;
};

struct Value {
    ValueKey key;
    std::string title;
    std::optional<std::int64_t> rank;
    friend bool operator==(const Value&, const Value&) = default;
};

struct Goal {
    GoalKey key;
    std::string title;
    std::string measure;
    std::optional<double> target;
    friend bool operator==(const Goal&, const Goal&) = default;
};

struct Impact {
    std::string note;
    std::optional<double> amount;
    std::optional<double> low;
    std::optional<double> high;
    std::string unit;
    Spread spread = Spread::splits;
    RoleKey at; ///< the end customer at which it was measured
    Evidence evidence = Evidence::estimated;
    std::string confirmedBy;
    std::optional<Day> confirmedOn;
    friend bool operator==(const Impact&, const Impact&) = default;
};

/// How a finished task is told where it counts: to the annual review, in a résumé, and as a story in an interview.
struct Wording {
    std::string review;
    std::string resume;     ///< one line
    std::string situation;  ///< the story: where it began,
    std::string assignment; ///< what was asked,
    std::string action;     ///< what was done
    std::string result;     ///< and what came of it
    friend bool operator==(const Wording&, const Wording&) = default;
};

struct Task {
    TaskKey key;
    std::string title;
    RoleKey role;
    ServiceKey service;
    std::string description;
    std::string expectation;
    std::string exceed;
    std::optional<double> effort; ///< hours
    std::optional<Day> asked;
    std::optional<Day> promised;
    std::optional<Day> delivered;
    TaskState state = TaskState::planned;
    std::optional<Outcome> outcome;
    std::string benefit;
    std::string lesson;
    std::string notes;
    std::optional<Impact> impact;
    std::optional<Wording> wording;
    std::vector<ValueKey> values;
    std::vector<GoalKey> goals;
    friend bool operator==(const Task&, const Task&) = default;
};

struct Obstacle {
    std::string text;
    std::optional<Day> since;
    std::optional<Day> removed;
    friend bool operator==(const Obstacle&, const Obstacle&) = default;
};

struct Action {
    std::optional<Day> day;
    std::string text;
    friend bool operator==(const Action&, const Action&) = default;
};

struct Partnership {
    PartnershipKey key;
    std::vector<RoleKey> roles; ///< two different ones
    bool twoWay = false;
    std::vector<GoalKey> goals;
    std::vector<Obstacle> obstacles;
    std::vector<Action> actions;
    friend bool operator==(const Partnership&, const Partnership&) = default;
};

struct Feedback {
    FeedbackKey key;
    RoleKey customer;
    std::optional<Day> day;
    std::optional<Quality> quality;
    std::optional<std::int64_t> score; ///< -2 to 2
    std::string note;
    TaskKey task;
    friend bool operator==(const Feedback&, const Feedback&) = default;
};

struct Opportunity {
    OpportunityKey key;
    RoleKey customer;
    std::string title;
    OpportunityState state = OpportunityState::open;
    std::string note;
    friend bool operator==(const Opportunity&, const Opportunity&) = default;
};

/// A period that is told in one go, and what the owner puts first in it.
struct Review {
    ReviewKey key;
    std::string title;
    std::optional<Day> from; ///< both days belong to it; unset: no end on that side
    std::optional<Day> to;
    std::vector<TaskKey> best; ///< what is told first, in this order
    std::string lessons;
    std::string plans; ///< what is promised for the time that follows
    friend bool operator==(const Review&, const Review&) = default;
};

/// Whether work still has to be done for a task in this state.
inline bool isOpen(TaskState state) {
    return state == TaskState::planned || state == TaskState::inProgress;
}

} // namespace throughline
