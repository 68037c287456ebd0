#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/model/entities.h"
#include "core/model/identity.h"

namespace throughline {

/// The number of an edit in its document's journal; 1 is the first, 0 is "before every edit".
using Sequence = std::int64_t;

template <class E>
using Row = std::shared_ptr<const E>;

/// One row before and after. An absent `before` adds, an absent `after` removes; where both stand they have the same
/// identity. Never both absent.
template <class E>
struct Change {
    Row<E> before;
    Row<E> after;

    [[nodiscard]] const E& any() const { return before ? *before : *after; }
    [[nodiscard]] decltype(auto) identity() const { return identityOf(any()); }
};

namespace detail {
template <class K>
struct AnyChangeOf;
template <class... E>
struct AnyChangeOf<Kinds<E...>> {
    using Type = std::variant<Change<E>...>;
};
} // namespace detail

using AnyChange = detail::AnyChangeOf<AllKinds>::Type;

/// What an edit is called: a code ("add", "connect", "move", "remove", "import", "undo" …) and the arguments that its
/// words need, e.g. {"rename", {"role", "Buyer", "Purchasing manager"}}. Words are made in ui and app.
struct Label {
    std::string code;
    std::vector<std::string> arguments;
    friend bool operator==(const Label&, const Label&) = default;
};

/// The one way in which a chain changes: rows before and after, as data. A row appears at most once.
/// `undoes` names the edit of the journal that this one takes back (0: none); a redo takes back an undo.
struct Edit {
    Label label;
    std::vector<AnyChange> changes;
    Sequence undoes = 0;

    template <class E>
    void add(E row) {
        changes.emplace_back(Change<E>{nullptr, std::make_shared<const E>(std::move(row))});
    }
    template <class E>
    void change(Row<E> before, E after) {
        changes.emplace_back(Change<E>{std::move(before), std::make_shared<const E>(std::move(after))});
    }
    template <class E>
    void remove(Row<E> before) {
        changes.emplace_back(Change<E>{std::move(before), nullptr});
    }
    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
};

/// The edit that takes `edit` back: each change turned round, in the opposite order; the label and `undoes` stay.
Edit inverse(const Edit& edit);

} // namespace throughline
