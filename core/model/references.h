#pragma once

#include <string>
#include <type_traits>
#include <vector>

#include "core/model/entities.h"
#include "core/model/fields.h"
#include "core/model/identity.h"

namespace throughline {

namespace detail {

template <class E, class T, class Visit>
void visitReference(std::string_view name, const Key<T>& key, Visit& visit) {
    // A row's own key names the row, nothing else.
    if constexpr (!std::is_same_v<E, T>) {
        if (key)
            visit(std::string(name), key);
    }
}
template <class E, class T, class Visit>
void visitReference(std::string_view name, const std::vector<Key<T>>& keys, Visit& visit) {
    for (std::size_t i = 0; i < keys.size(); ++i)
        visit(std::string(name) + '[' + std::to_string(i) + ']', keys[i]);
}
template <class E, class Visit>
void visitReference(std::string_view name, const std::optional<Impact>& impact, Visit& visit) {
    if (impact && impact->at)
        visit(std::string(name) + ".at", impact->at);
}
template <class E, class T, class Visit>
void visitReference(std::string_view, const T&, Visit&) {}

} // namespace detail

/// Calls `visit(member path, key)` for every row of another kind that `row` names.
template <class E, class Visit>
void forEachReference(const E& row, Visit&& visit) {
    forEachField<E>([&](const auto& field) { detail::visitReference<E>(field.name, row.*field.member, visit); });
}

} // namespace throughline
