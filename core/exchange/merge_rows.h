#pragma once

#include <string>
#include <string_view>

#include "core/json/row_json.h"
#include "core/model/entities.h"
#include "core/model/member_kinds.h"

/// What a merge asks of a row of any kind.
namespace throughline::exchange {

template <class E>
std::string titleOf(const E& row) {
    if constexpr (requires { row.title; }) {
        return row.title;
    } else if constexpr (requires { row.name; }) {
        return row.name;
    } else if constexpr (requires { row.provides; }) {
        return row.provides;
    } else {
        return identityText(identityOf(row));
    }
}

template <class E>
constexpr std::string_view pluralOf() {
    if constexpr (requires { Description<E>::plural; }) {
        return Description<E>::plural;
    } else {
        return {};
    }
}

} // namespace throughline::exchange
