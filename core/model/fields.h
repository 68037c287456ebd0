#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

#include "core/model/entities.h"

/// What every entity consists of, said once: its name, its identity and the list of its fields in the order of the
/// interchange. Readers, writers, the store, the journal and the checks all walk these lists; a new attribute is one
/// member in entities.h and one line here (and a migration of the store).
namespace throughline {

/// What may stand in a field of text, or in a field that is a number.
enum class Rule : std::uint8_t {
    none,
    title,        ///< one line, not blank, at most 1,000 characters, no control character
    line,         ///< one line, may be blank, at most 1,000 characters, no control character
    text,         ///< at most 100,000 characters, line breaks and tabs allowed
    positive,     ///< finite and > 0
    notNegative,  ///< finite and >= 0
    unitInterval, ///< 0 to 1
    score         ///< an integer from -2 to 2
};

/// One member of an entity: its name in the interchange and in the store, where it is, and what may stand in it.
/// `required`: the interchange must give it; `identity`: it is, or is a part of, the row's identity;
/// `internal`: it is not part of the interchange.
template <class Owner, class T>
struct Field {
    using Type = T;
    std::string_view name;
    T Owner::*member;
    Rule rule = Rule::none;
    bool required = false;
    bool identity = false;
    bool internal = false;
};
/// Said in so many words for compilers that do not deduce the arguments of aggregates (clang before 17).
template <class Owner, class T>
Field(const char*, T Owner::*, Rule = Rule::none, bool = false, bool = false, bool = false) -> Field<Owner, T>;

template <class E>
struct Description;

template <>
struct Description<DocumentInfo> {
    static constexpr std::string_view name = "document";
    static constexpr auto fields = std::tuple{
        Field{"title", &DocumentInfo::title, Rule::line},
        Field{"owner", &DocumentInfo::owner},
    };
};

template <>
struct Description<Person> {
    static constexpr std::string_view name = "person";
    static constexpr std::string_view plural = "people";
    static constexpr char letter = 'p';
    static constexpr auto fields = std::tuple{
        Field{"key", &Person::key, Rule::none, false, true},
        Field{"name", &Person::name, Rule::title, true},
        Field{"email", &Person::email, Rule::line},
        Field{"notes", &Person::notes, Rule::text},
    };
};

template <>
struct Description<Role> {
    static constexpr std::string_view name = "role";
    static constexpr std::string_view plural = "roles";
    static constexpr char letter = 'r';
    static constexpr auto fields = std::tuple{
        Field{"key", &Role::key, Rule::none, false, true},
        Field{"title", &Role::title, Rule::title, true},
        Field{"department", &Role::department, Rule::line},
        Field{"kind", &Role::kind},
        Field{"expertise", &Role::expertise, Rule::text},
        Field{"notes", &Role::notes, Rule::text},
        Field{"holders", &Role::holders},
    };
};

template <>
struct Description<View> {
    static constexpr std::string_view name = "view";
    static constexpr std::string_view plural = "views";
    static constexpr char letter = 'd';
    static constexpr auto fields = std::tuple{
        Field{"key", &View::key, Rule::none, false, true},
        Field{"title", &View::title, Rule::title},
        Field{"position", &View::position, Rule::none, false, false, true},
    };
};

template <>
struct Description<Place> {
    static constexpr std::string_view name = "place";
    static constexpr std::string_view plural = "places";
    static constexpr auto fields = std::tuple{
        Field{"view", &Place::view, Rule::none, true, true},
        Field{"role", &Place::role, Rule::none, true, true},
        Field{"x", &Place::x},
        Field{"y", &Place::y},
        Field{"pinned", &Place::pinned},
    };
};

template <>
struct Description<Service> {
    static constexpr std::string_view name = "service";
    static constexpr std::string_view plural = "services";
    static constexpr char letter = 's';
    static constexpr auto fields = std::tuple{
        Field{"key", &Service::key, Rule::none, false, true},
        Field{"server", &Service::server, Rule::none, true},
        Field{"customer", &Service::customer, Rule::none, true},
        Field{"provides", &Service::provides, Rule::line},
        Field{"weight", &Service::weight, Rule::positive},
        Field{"expectation", &Service::expectation, Rule::text},
        Field{"manager", &Service::manager},
        Field{"derived", &Service::derived},
    };
};

template <>
struct Description<Relationship> {
    static constexpr std::string_view name = "relationship";
    static constexpr std::string_view plural = "relationships";
    static constexpr auto fields = std::tuple{
        Field{"server", &Relationship::server, Rule::none, true, true},
        Field{"customer", &Relationship::customer, Rule::none, true, true},
        Field{"sway", &Relationship::sway},
        Field{"rank", &Relationship::rank},
        Field{"vouches", &Relationship::vouches},
    };
};

template <>
struct Description<Influence> {
    static constexpr std::string_view name = "influence";
    static constexpr std::string_view plural = "influences";
    static constexpr auto fields = std::tuple{
        Field{"from", &Influence::from, Rule::none, true, true},
        Field{"to", &Influence::to, Rule::none, true, true},
        Field{"strength", &Influence::strength, Rule::unitInterval},
    };
};

template <>
struct Description<Value> {
    static constexpr std::string_view name = "value";
    static constexpr std::string_view plural = "values";
    static constexpr char letter = 'v';
    static constexpr auto fields = std::tuple{
        Field{"key", &Value::key, Rule::none, false, true},
        Field{"title", &Value::title, Rule::title},
        Field{"rank", &Value::rank},
    };
};

template <>
struct Description<Goal> {
    static constexpr std::string_view name = "goal";
    static constexpr std::string_view plural = "goals";
    static constexpr char letter = 'g';
    static constexpr auto fields = std::tuple{
        Field{"key", &Goal::key, Rule::none, false, true},
        Field{"title", &Goal::title, Rule::title},
        Field{"measure", &Goal::measure, Rule::line},
        Field{"target", &Goal::target},
    };
};

/// Not an entity but a part of a task.
template <>
struct Description<Impact> {
    static constexpr std::string_view name = "impact";
    static constexpr auto fields = std::tuple{
        Field{"note", &Impact::note, Rule::text},
        Field{"amount", &Impact::amount},
        Field{"low", &Impact::low},
        Field{"high", &Impact::high},
        Field{"unit", &Impact::unit, Rule::line},
        Field{"spread", &Impact::spread},
        Field{"at", &Impact::at},
        Field{"evidence", &Impact::evidence},
        Field{"confirmed_by", &Impact::confirmedBy, Rule::line},
        Field{"confirmed_on", &Impact::confirmedOn},
    };
};

/// Not an entity but a part of a task.
template <>
struct Description<Wording> {
    static constexpr std::string_view name = "wording";
    static constexpr auto fields = std::tuple{
        Field{"review", &Wording::review, Rule::text},       Field{"resume", &Wording::resume, Rule::text},
        Field{"situation", &Wording::situation, Rule::text}, Field{"assignment", &Wording::assignment, Rule::text},
        Field{"action", &Wording::action, Rule::text},       Field{"result", &Wording::result, Rule::text},
    };
};

template <>
struct Description<Task> {
    static constexpr std::string_view name = "task";
    static constexpr std::string_view plural = "tasks";
    static constexpr char letter = 't';
    static constexpr auto fields = std::tuple{
        Field{"key", &Task::key, Rule::none, false, true},
        Field{"title", &Task::title, Rule::title, true},
        Field{"role", &Task::role, Rule::none, true},
        Field{"service", &Task::service},
        Field{"description", &Task::description, Rule::text},
        Field{"expectation", &Task::expectation, Rule::text},
        Field{"exceed", &Task::exceed, Rule::text},
        Field{"effort", &Task::effort, Rule::notNegative},
        Field{"asked", &Task::asked},
        Field{"promised", &Task::promised},
        Field{"delivered", &Task::delivered},
        Field{"state", &Task::state},
        Field{"outcome", &Task::outcome},
        Field{"benefit", &Task::benefit, Rule::text},
        Field{"lesson", &Task::lesson, Rule::text},
        Field{"notes", &Task::notes, Rule::text},
        Field{"impact", &Task::impact},
        Field{"wording", &Task::wording},
        Field{"values", &Task::values},
        Field{"goals", &Task::goals},
    };
};

/// Not an entity but a part of a partnership.
template <>
struct Description<Obstacle> {
    static constexpr std::string_view name = "obstacle";
    static constexpr auto fields = std::tuple{
        Field{"text", &Obstacle::text, Rule::text},
        Field{"since", &Obstacle::since},
        Field{"removed", &Obstacle::removed},
    };
};

/// Not an entity but a part of a partnership.
template <>
struct Description<Action> {
    static constexpr std::string_view name = "action";
    static constexpr auto fields = std::tuple{
        Field{"day", &Action::day},
        Field{"text", &Action::text, Rule::text},
    };
};

template <>
struct Description<Partnership> {
    static constexpr std::string_view name = "partnership";
    static constexpr std::string_view plural = "partnerships";
    static constexpr char letter = 'n';
    static constexpr auto fields = std::tuple{
        Field{"key", &Partnership::key, Rule::none, false, true},
        Field{"roles", &Partnership::roles, Rule::none, true},
        Field{"two_way", &Partnership::twoWay},
        Field{"goals", &Partnership::goals},
        Field{"obstacles", &Partnership::obstacles},
        Field{"actions", &Partnership::actions},
    };
};

template <>
struct Description<Feedback> {
    static constexpr std::string_view name = "feedback";
    static constexpr std::string_view plural = "feedback";
    static constexpr char letter = 'f';
    static constexpr auto fields = std::tuple{
        Field{"key", &Feedback::key, Rule::none, false, true},
        Field{"customer", &Feedback::customer},
        Field{"day", &Feedback::day},
        Field{"quality", &Feedback::quality},
        Field{"score", &Feedback::score, Rule::score},
        Field{"note", &Feedback::note, Rule::text},
        Field{"task", &Feedback::task},
    };
};

template <>
struct Description<Opportunity> {
    static constexpr std::string_view name = "opportunity";
    static constexpr std::string_view plural = "opportunities";
    static constexpr char letter = 'o';
    static constexpr auto fields = std::tuple{
        Field{"key", &Opportunity::key, Rule::none, false, true},
        Field{"customer", &Opportunity::customer},
        Field{"title", &Opportunity::title, Rule::title},
        Field{"state", &Opportunity::state},
        Field{"note", &Opportunity::note, Rule::text},
    };
};

template <>
struct Description<Review> {
    static constexpr std::string_view name = "review";
    static constexpr std::string_view plural = "reviews";
    static constexpr char letter = 'w';
    static constexpr auto fields = std::tuple{
        Field{"key", &Review::key, Rule::none, false, true},
        Field{"title", &Review::title, Rule::title},
        Field{"from", &Review::from},
        Field{"to", &Review::to},
        Field{"best", &Review::best},
        Field{"lessons", &Review::lessons, Rule::text},
        Field{"plans", &Review::plans, Rule::text},
    };
};

/// Calls `visit(field)` for each field of `E`, in the order of the interchange.
template <class E, class Visit>
constexpr void forEachField(Visit&& visit) {
    std::apply([&](const auto&... field) { (visit(field), ...); }, Description<E>::fields);
}

} // namespace throughline
