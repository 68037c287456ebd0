#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include "core/model/enumerations.h"
#include "core/model/fields.h"
#include "core/model/identity.h"
#include "core/store/statement.h"

/// How the fields of fields.h stand in the tables: most are a column each; a list, or a part that may be absent, is a
/// table of its own. Reading is strict: a value of another type, or a name that is none, is not read.
namespace throughline::store {

using sqlite::Statement;

/// Fields that are a table of their own: what one of its rows is, and whether there are several.
template <class T>
struct PartOf {
    static constexpr bool isPart = false;
};
template <class T>
struct PartOf<std::vector<T>> {
    static constexpr bool isPart = !std::is_enum_v<T>;
    static constexpr bool isList = true;
    using Element = T;
};
template <class T>
requires requires {
    Description<T>::fields;
}
struct PartOf<std::optional<T>> {
    static constexpr bool isPart = true;
    static constexpr bool isList = false;
    using Element = T;
};
template <class T>
constexpr bool isPart = PartOf<T>::isPart;

template <class E>
constexpr std::size_t fieldCount = std::tuple_size_v<std::decay_t<decltype(Description<E>::fields)>>;

/// Calls `visit.operator()<i>(field)` for each field of `E`.
template <class E, class Visit>
constexpr void forEachNumberedField(Visit&& visit) {
    [&]<std::size_t... i>(std::index_sequence<i...>) {
        (visit.template operator()<i>(std::get<i>(Description<E>::fields)), ...);
    }
    (std::make_index_sequence<fieldCount<E>>());
}

template <class E>
constexpr bool hasParts = [] {
    bool has = false;
    forEachField<E>([&](const auto& field) { has = has || isPart<typename std::decay_t<decltype(field)>::Type>; });
    return has;
}();

template <class E>
constexpr std::string_view tableOf() {
    if constexpr (std::is_same_v<E, DocumentInfo>) {
        return "document";
    } else {
        return Description<E>::plural;
    }
}

// Binding. "None" and "not set" are NULL.
inline void bindValue(Statement& to, int parameter, const std::string& value) {
    to.bind(parameter, value);
}
inline void bindValue(Statement& to, int parameter, double value) {
    to.bind(parameter, value);
}
inline void bindValue(Statement& to, int parameter, std::int64_t value) {
    to.bind(parameter, value);
}
inline void bindValue(Statement& to, int parameter, bool value) {
    to.bind(parameter, std::int64_t{value});
}
inline void bindValue(Statement& to, int parameter, const Day& value) {
    to.bindCopy(parameter, value.text());
}
template <class E>
void bindValue(Statement& to, int parameter, const Key<E>& value) {
    value ? to.bind(parameter, value.text()) : to.bindNull(parameter);
}
template <class Enum>
requires std::is_enum_v<Enum>
void bindValue(Statement& to, int parameter, Enum value) {
    to.bind(parameter, nameOf(value));
}
template <class T>
void bindValue(Statement& to, int parameter, const std::optional<T>& value) {
    value ? bindValue(to, parameter, *value) : to.bindNull(parameter);
}
template <class Enum>
requires std::is_enum_v<Enum>
void bindValue(Statement& to, int parameter, const std::vector<Enum>& value) {
    std::string names;
    for (const Enum each : value) {
        if (!names.empty())
            names += ',';
        names += nameOf(each);
    }
    to.bindCopy(parameter, names);
}

// Reading into a fresh value; false where the column holds something else.
inline bool readValue(Statement::Value from, std::string& value) {
    if (from.type() != SQLITE_TEXT)
        return false;
    const std::string_view text = from.text();
    if (!text.empty())
        value.assign(text);
    return true;
}
inline bool readValue(Statement::Value from, double& value) {
    if (from.type() != SQLITE_FLOAT)
        return false;
    value = from.real();
    return true;
}
inline bool readValue(Statement::Value from, std::int64_t& value) {
    if (from.type() != SQLITE_INTEGER)
        return false;
    value = from.integer();
    return true;
}
inline bool readValue(Statement::Value from, bool& value) {
    if (from.type() != SQLITE_INTEGER)
        return false;
    const std::int64_t number = from.integer();
    value = number == 1;
    return number == 0 || number == 1;
}
inline bool readValue(Statement::Value from, Day& value) {
    if (from.type() != SQLITE_TEXT)
        return false;
    const auto day = Day::parse(from.text());
    if (day)
        value = *day;
    return day.has_value();
}
/// Whether the text is a key is left to checkRow(), which asks all rows.
template <class E>
bool readValue(Statement::Value from, Key<E>& value) {
    const int type = from.type();
    if (type == SQLITE_NULL)
        return true;
    if (type != SQLITE_TEXT)
        return false;
    const std::string_view text = from.text();
    value = Key<E>(std::string(text));
    return !text.empty();
}
template <class Enum>
requires std::is_enum_v<Enum>
bool readName(std::string_view name, Enum& value) {
    const auto named = enumerationNamed<Enum>(name);
    if (named)
        value = *named;
    return named.has_value();
}
template <class Enum>
requires std::is_enum_v<Enum>
bool readValue(Statement::Value from, Enum& value) {
    return from.type() == SQLITE_TEXT && readName(from.text(), value);
}
template <class T>
bool readValue(Statement::Value from, std::optional<T>& value) {
    if (from.type() == SQLITE_NULL)
        return true;
    return readValue(from, value.emplace());
}
template <class Enum>
requires std::is_enum_v<Enum>
bool readValue(Statement::Value from, std::vector<Enum>& value) {
    if (from.type() != SQLITE_TEXT)
        return false;
    std::string_view names = from.text();
    while (!names.empty()) {
        const std::size_t comma = std::min(names.find(','), names.size());
        if (!readName(names.substr(0, comma), value.emplace_back()))
            return false;
        if (comma + 1 == names.size())
            return false;
        names.remove_prefix(std::min(comma + 1, names.size()));
    }
    return true;
}

/// Binds the columns of a row from `parameter` on; the next free parameter.
template <class E>
int bindColumns(Statement& to, int parameter, const E& row) {
    forEachField<E>([&](const auto& field) {
        if constexpr (!isPart<typename std::decay_t<decltype(field)>::Type>) {
            bindValue(to, parameter++, row.*field.member);
        }
    });
    return parameter;
}

/// Reads the columns of a row from `column` on; the name of the field that holds something else, or empty.
template <class E>
std::string_view readColumns(const Statement& from, int column, E& row) {
    std::string_view wrong;
    forEachField<E>([&](const auto& field) {
        if constexpr (!isPart<typename std::decay_t<decltype(field)>::Type>) {
            if (!readValue(from.value(column++), row.*field.member) && wrong.empty())
                wrong = field.name;
        }
    });
    return wrong;
}

// The elements of parts: a described one has its fields as columns, a key is one column.
template <class Element>
int bindElement(Statement& to, int parameter, const Element& element) {
    return bindColumns(to, parameter, element);
}
template <class E>
int bindElement(Statement& to, int parameter, const Key<E>& element) {
    bindValue(to, parameter, element);
    return parameter + 1;
}
template <class Element>
bool readElement(const Statement& from, int column, Element& element) {
    return readColumns(from, column, element).empty();
}
template <class E>
bool readElement(const Statement& from, int column, Key<E>& element) {
    return readValue(from.value(column), element) && !element.isNone();
}

// The one parameter or two of an identity; the next free parameter.
inline int bindIdentity(Statement&, int parameter, const Only&) {
    return parameter;
}
template <class E>
int bindIdentity(Statement& to, int parameter, const Key<E>& key) {
    to.bind(parameter, key.text());
    return parameter + 1;
}
template <class A, class B>
int bindIdentity(Statement& to, int parameter, const KeyPair<A, B>& pair) {
    to.bind(parameter, pair.first.text());
    to.bind(parameter + 1, pair.second.text());
    return parameter + 2;
}

} // namespace throughline::store
