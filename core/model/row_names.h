#pragma once

#include <string>
#include <type_traits>
#include <utility>

#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/fields.h"

/// What the rows of a chain are called in the labels of edits.
namespace throughline::gestures {

/// Its key where the chain has no such role.
inline std::string titleOfRole(const Chain& chain, const RoleKey& role) {
    const Role* row = chain.roles().find(role);
    return row ? row->title : role.text();
}

/// What a person would call the row; one without a name by its two ends.
template <class E>
std::string nameOfRow(const Chain& chain, const E& row) {
    if constexpr (requires { row.title; }) {
        return row.title;
    } else if constexpr (requires { row.name; }) {
        return row.name;
    } else if constexpr (requires { row.server; }) {
        return titleOfRole(chain, row.server) + " \u2192 " + titleOfRole(chain, row.customer);
    } else if constexpr (requires { row.from; }) {
        return titleOfRole(chain, row.from) + " \u2192 " + titleOfRole(chain, row.to);
    } else if constexpr (std::is_same_v<E, Partnership>) {
        return row.roles.size() == 2 ? titleOfRole(chain, row.roles[0]) + " \u2013 " + titleOfRole(chain, row.roles[1])
                                     : std::string();
    } else if constexpr (std::is_same_v<E, Place>) {
        return titleOfRole(chain, row.role);
    } else {
        return titleOfRole(chain, row.customer);
    }
}

template <class E>
Label labelFor(std::string code, const Chain& chain, const E& row) {
    return {std::move(code), {std::string(Description<E>::name), nameOfRow(chain, row)}};
}

template <class E>
Status missing(const IdentityOf<E>& identity) {
    return {Code::notFound, "there is no %1 %2", {std::string(Description<E>::name), identityText(identity)}};
}

} // namespace throughline::gestures
