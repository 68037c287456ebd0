#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/model/entities.h"

/// What a row is found by: its key, or its two ends where it has none, or nothing for the one DocumentInfo.
namespace throughline {

template <class A, class B>
struct KeyPair {
    A first;
    B second;
    friend auto operator<=>(const KeyPair&, const KeyPair&) = default;
    friend bool operator==(const KeyPair&, const KeyPair&) = default;
};

/// The identity of the one row of its kind.
struct Only {
    friend auto operator<=>(const Only&, const Only&) = default;
    friend bool operator==(const Only&, const Only&) = default;
};

inline Only identityOf(const DocumentInfo&) {
    return {};
}
inline KeyPair<ViewKey, RoleKey> identityOf(const Place& row) {
    return {row.view, row.role};
}
inline KeyPair<RoleKey, RoleKey> identityOf(const Relationship& row) {
    return {row.server, row.customer};
}
inline KeyPair<RoleKey, RoleKey> identityOf(const Influence& row) {
    return {row.from, row.to};
}
/// For every entity that has a key.
template <class E>
const Key<E>& identityOf(const E& row) {
    return row.key;
}

template <class E>
using IdentityOf = std::decay_t<decltype(identityOf(std::declval<const E&>()))>;

/// Whether rows of kind `E` have a key of their own.
template <class E>
constexpr bool hasKey = std::is_same_v<IdentityOf<E>, Key<E>>;

// One spelling for logs, the journal and the command line: "r1", or "d1/r1" for a pair ("/" is in no key), or "".
inline std::string identityText(const Only&) {
    return {};
}
template <class E>
std::string identityText(const Key<E>& key) {
    return key.text();
}
template <class A, class B>
std::string identityText(const KeyPair<A, B>& pair) {
    return pair.first.text() + '/' + pair.second.text();
}

inline bool parseIdentity(std::string_view text, Only&) {
    return text.empty();
}
template <class E>
bool parseIdentity(std::string_view text, Key<E>& key) {
    auto parsed = Key<E>::parse(text);
    if (!parsed)
        return false;
    key = std::move(*parsed);
    return true;
}
template <class A, class B>
bool parseIdentity(std::string_view text, KeyPair<A, B>& pair) {
    const std::size_t slash = text.find('/');
    return slash != std::string_view::npos && parseIdentity(text.substr(0, slash), pair.first) &&
           parseIdentity(text.substr(slash + 1), pair.second);
}

/// 64-bit hashes for the row index (FNV-1a, its high bits folded into the low ones).
inline std::uint64_t hashText(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    return hash ^ (hash >> 29);
}
inline std::uint64_t hashOf(const Only&) {
    return 0;
}
template <class E>
std::uint64_t hashOf(const Key<E>& key) {
    return hashText(key.text());
}
template <class A, class B>
std::uint64_t hashOf(const KeyPair<A, B>& pair) {
    return hashText(pair.first.text()) * 0x9e3779b97f4a7c15ULL + hashText(pair.second.text());
}

/// The kinds of rows, each after those that it names where that is possible.
template <class... E>
struct Kinds {};
using AllKinds = Kinds<DocumentInfo, Person, Role, View, Place, Service, Relationship, Influence, Value, Goal, Task,
                       Partnership, Feedback, Opportunity, Review>;

namespace detail {
template <class Visit, class... E>
constexpr void forEachKind(Kinds<E...>, Visit&& visit) {
    (visit.template operator()<E>(), ...);
}
} // namespace detail

/// Calls `visit.operator()<E>()` for each kind of row.
template <class Visit>
constexpr void forEachKind(Visit&& visit) {
    detail::forEachKind(AllKinds(), std::forward<Visit>(visit));
}

} // namespace throughline
