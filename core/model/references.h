#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/model/entities.h"
#include "core/model/fields.h"
#include "core/model/identity.h"

namespace throughline {

/// Which member of a row a reference stands in; its path is made only where somebody asks.
struct ReferencePlace {
    std::string_view member;
    std::ptrdiff_t index = -1; ///< in a list; -1: the member itself

    [[nodiscard]] std::string path() const {
        return index < 0 ? std::string(member) : std::string(member) + '[' + std::to_string(index) + ']';
    }
};

namespace detail {

template <class E, class T, class Visit>
void visitReference(std::string_view name, const Key<T>& key, Visit& visit) {
    // A row's own key names the row, nothing else.
    if constexpr (!std::is_same_v<E, T>) {
        if (key) {
            visit(ReferencePlace{name}, key);
        }
    }
}
template <class E, class T, class Visit>
void visitReference(std::string_view name, const std::vector<Key<T>>& keys, Visit& visit) {
    for (std::size_t i = 0; i < keys.size(); ++i) {
        visit(ReferencePlace{name, static_cast<std::ptrdiff_t>(i)}, keys[i]);
    }
}
template <class E, class Visit>
void visitReference(std::string_view, const std::optional<Impact>& impact, Visit& visit) {
    if (impact && impact->at) {
        visit(ReferencePlace{"impact.at"}, impact->at);
    }
}
template <class E, class T, class Visit>
void visitReference(std::string_view, const T&, Visit&) {}

} // namespace detail

/// Calls `visit(ReferencePlace, key)` for every row of another kind that `row` names.
template <class E, class Visit>
void forEachReference(const E& row, Visit&& visit) {
    forEachField<E>([&](const auto& field) { detail::visitReference<E>(field.name, row.*field.member, visit); });
}

} // namespace throughline
