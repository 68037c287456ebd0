#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "core/model/entities.h"

/// The names that the enumerations of entities.h have in files and on the command line.
namespace throughline {

/// `names[i]` is the name of the enumerator with the value i.
template <class Enum>
struct EnumerationNames;

template <>
struct EnumerationNames<RoleKind> {
    static constexpr std::array<std::string_view, 2> names{"internal", "end_customer"};
};
template <>
struct EnumerationNames<TaskState> {
    static constexpr std::array<std::string_view, 4> names{"planned", "in_progress", "delivered", "dropped"};
};
template <>
struct EnumerationNames<Outcome> {
    static constexpr std::array<std::string_view, 3> names{"fell_short", "met", "exceeded"};
};
template <>
struct EnumerationNames<Sway> {
    static constexpr std::array<std::string_view, 3> names{"pay", "career", "reputation"};
};
template <>
struct EnumerationNames<Quality> {
    static constexpr std::array<std::string_view, 3> names{"reliable", "likable", "knowledgeable"};
};
template <>
struct EnumerationNames<Spread> {
    static constexpr std::array<std::string_view, 2> names{"splits", "whole"};
};
template <>
struct EnumerationNames<Evidence> {
    static constexpr std::array<std::string_view, 3> names{"estimated", "measured", "confirmed"};
};
template <>
struct EnumerationNames<OpportunityState> {
    static constexpr std::array<std::string_view, 3> names{"open", "taken", "gone"};
};

template <class Enum>
constexpr std::string_view nameOf(Enum value) {
    return EnumerationNames<Enum>::names[static_cast<std::size_t>(value)];
}

template <class Enum>
constexpr std::optional<Enum> enumerationNamed(std::string_view name) {
    const auto& names = EnumerationNames<Enum>::names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace throughline
