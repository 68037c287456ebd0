#pragma once

#include <optional>
#include <type_traits>
#include <vector>

#include "core/model/key.h"

/// What kind a member of a row is of, for code that goes through all members of all rows.
namespace throughline {

template <class T>
struct IsKey : std::false_type {};
template <class E>
struct IsKey<Key<E>> : std::true_type {};
template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

} // namespace throughline
