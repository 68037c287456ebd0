#pragma once

#include <cstdint>
#include <string>

#include "core/store/columns.h"

/// The statements that read and write rows, spelled from the lists of fields.
namespace throughline::store {

inline std::string quoted(std::string_view name) {
    return '"' + std::string(name) + '"';
}

/// `"a","b"`: the columns of E's own table.
template <class E>
std::string columnList() {
    std::string list;
    forEachField<E>([&](const auto& field) {
        if constexpr (!isPart<typename std::decay_t<decltype(field)>::Type>) {
            if (!list.empty())
                list += ',';
            list += quoted(field.name);
        }
    });
    return list;
}

/// `?,?,?`
inline std::string parameterList(std::size_t count) {
    std::string list = "?";
    for (std::size_t i = 1; i < count; ++i)
        list += ",?";
    return list;
}

inline std::size_t countOf(std::string_view list) {
    return static_cast<std::size_t>(std::count(list.begin(), list.end(), ',')) + 1;
}

/// ` WHERE …`: the one row of an identity.
template <class E>
std::string whereIdentity() {
    if constexpr (std::is_same_v<E, DocumentInfo>) {
        return R"( WHERE "id"=1)";
    } else {
        std::string where;
        forEachField<E>([&](const auto& field) {
            if (field.identity)
                where += (where.empty() ? " WHERE " : " AND ") + quoted(field.name) + "=?";
        });
        return where;
    }
}

template <class E>
std::string insertSql() {
    std::string columns = columnList<E>();
    std::string parameters = parameterList(countOf(columns));
    if constexpr (std::is_same_v<E, DocumentInfo>) {
        columns = R"("id",)" + columns;
        parameters = "1," + parameters;
    }
    return "INSERT INTO " + quoted(tableOf<E>()) + " (" + columns + ") VALUES (" + parameters + ')';
}

/// Sets the columns whose bit (the number of the field) is in `fields`.
template <class E>
std::string updateSql(std::uint32_t fields) {
    std::string list;
    forEachNumberedField<E>([&]<std::size_t i>(const auto& field) {
        if ((fields >> i & 1U) == 0)
            return;
        if (!list.empty())
            list += ',';
        list += quoted(field.name) + "=?";
    });
    return "UPDATE " + quoted(tableOf<E>()) + " SET " + list + whereIdentity<E>();
}

template <class E>
std::string deleteSql() {
    return "DELETE FROM " + quoted(tableOf<E>()) + whereIdentity<E>();
}

template <class E>
std::string selectSql() {
    return "SELECT " + columnList<E>() + " FROM " + quoted(tableOf<E>()) + whereIdentity<E>();
}

/// All rows in the order in which they were added; the first column counts them.
template <class E>
std::string selectAllSql() {
    return "SELECT rowid," + columnList<E>() + " FROM " + quoted(tableOf<E>()) + " ORDER BY rowid";
}

// The tables of parts: `role_holders` with the columns `role`, `position` and those of the element.
template <class Element>
struct ElementColumns {
    static std::string list() { return columnList<Element>(); }
};
template <class E>
struct ElementColumns<Key<E>> {
    static std::string list() { return quoted(Description<E>::name); }
};

template <class E, class T>
std::string partTable(std::string_view field) {
    return quoted(std::string(Description<E>::name) + '_' + std::string(field));
}

template <class E, class T>
std::string partColumns() {
    std::string columns = quoted(Description<E>::name) + ',';
    if constexpr (PartOf<T>::isList)
        columns += R"("position",)";
    return columns + ElementColumns<typename PartOf<T>::Element>::list();
}

template <class E, class T>
std::string insertPartSql(std::string_view field) {
    const std::string columns = partColumns<E, T>();
    return "INSERT INTO " + partTable<E, T>(field) + " (" + columns + ") VALUES (" + parameterList(countOf(columns)) +
           ')';
}
template <class E, class T>
std::string deletePartSql(std::string_view field) {
    return "DELETE FROM " + partTable<E, T>(field) + " WHERE " + quoted(Description<E>::name) + "=?";
}
template <class E, class T>
std::string orderOfPart() {
    return " ORDER BY " + quoted(Description<E>::name) + (PartOf<T>::isList ? R"(,"position")" : "");
}
template <class E, class T>
std::string selectPartSql(std::string_view field) {
    return "SELECT " + partColumns<E, T>() + " FROM " + partTable<E, T>(field) + " WHERE " +
           quoted(Description<E>::name) + "=?" + orderOfPart<E, T>();
}
template <class E, class T>
std::string selectAllPartsSql(std::string_view field) {
    return "SELECT " + partColumns<E, T>() + " FROM " + partTable<E, T>(field) + orderOfPart<E, T>();
}

} // namespace throughline::store
