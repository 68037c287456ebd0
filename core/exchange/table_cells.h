#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "core/exchange/table_columns.h"
#include "core/model/enumerations.h"
#include "core/model/fields.h"
#include "core/model/status.h"

/// What stands in the cells of a table, by the type of the field.
namespace throughline::exchange {

Status cellTo(std::string_view cell, std::string& value);
/// yes, no, true, false, x, 1 or 0 in any case; empty is no.
Status cellTo(std::string_view cell, bool& value);
/// A finite number; also with a decimal comma where it cannot be taken for a thousand ("2,5").
Status cellTo(std::string_view cell, double& value);
Status cellTo(std::string_view cell, Day& value);

/// The name of an enumerator in any case, with spaces or hyphens for `_`.
template <class Enum>
requires std::is_enum_v<Enum> Status cellTo(std::string_view cell, Enum& value) {
    std::string names;
    for (std::size_t i = 0; i < EnumerationNames<Enum>::names.size(); ++i) {
        const std::string_view name = EnumerationNames<Enum>::names[i];
        if (normalized(name) == normalized(cell)) {
            value = static_cast<Enum>(i);
            return {};
        }
        names.append(i == 0 ? "" : ", ").append(name);
    }
    return {Code::invalid, "should be one of: %1", {names}};
}

/// Whether the member of the interchange is the field of that name, which has spaces for `_`.
constexpr bool isFieldNamed(std::string_view member, std::string_view name) {
    return std::ranges::equal(member, name, [](char a, char b) { return a == b || (a == '_' && b == ' '); });
}

/// What may hold one value that a cell can say.
template <class T>
concept TakesOneCell = requires {
    typename T::value_type;
}
&&requires(typename T::value_type element) {
    cellTo(std::string_view(), element);
    T(element);
};

/// Sets the field of that name where it is one that a cell can hold; cells that are empty set nothing. Fields that name
/// other rows are left alone.
template <class E>
Status setField(E& row, std::string_view name, std::string_view cell) {
    Status status;
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if (cell.empty() || normalized(field.name) != name)
            return;
        if (!std::is_same_v<T, std::string> && normalized(cell).empty())
            return;
        auto& value = row.*field.member;
        if constexpr (requires { cellTo(cell, value); }) {
            status = cellTo(cell, value);
        } else if constexpr (TakesOneCell<T>) {
            typename T::value_type element{};
            status = cellTo(cell, element);
            if (status)
                value = T(element);
        }
    });
    return status;
}

} // namespace throughline::exchange
