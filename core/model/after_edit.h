#pragma once

#include <tuple>
#include <variant>

#include "core/model/chain.h"
#include "core/model/edit.h"

namespace throughline {

/// A chain as it will be once an edit is applied, without applying it: the edit's rows over the chain's.
///
/// Both must outlive it. Building it is linear in the edit.
class AfterEdit {
  public:
    AfterEdit(const Chain& chain, const Edit& edit) : chain_(chain), edit_(edit) {
        forEachKind([&]<class E>() {
            std::size_t count = 0;
            for (const AnyChange& change : edit.changes)
                count += std::holds_alternative<Change<E>>(change) ? 1U : 0U;
            if (count > 0)
                index<E>().reserve(count);
        });
        for (Slot i = 0; i < edit.changes.size(); ++i) {
            std::visit(
                [&]<class E>(const Change<E>& change) {
                    if (changeOf<E>(change.identity()) != noSlot) {
                        if (repeated_ == noSlot)
                            repeated_ = i;
                    } else {
                        index<E>().insert(hashOf(change.identity()), i);
                    }
                },
                edit.changes[i]);
        }
    }

    /// The first change of a row that the edit has changed before (an error of the edit); noSlot where there is none.
    [[nodiscard]] Slot repeated() const { return repeated_; }

    /// The number of the edit's change of that row, or noSlot.
    template <class E>
    [[nodiscard]] Slot changeOf(const IdentityOf<E>& identity) const {
        return index<E>().find(hashOf(identity),
                               [&](Slot i) { return std::get<Change<E>>(edit_.changes[i]).identity() == identity; });
    }
    /// Whether a row of that kind with that key text will be there.
    template <class E>
    [[nodiscard]] bool hasKeyText(std::string_view text) const {
        if (index<E>().size() == 0)
            return chain_.table<E>().slotOfText(text) != noSlot;
        return find<E>(Key<E>(std::string(text))) != nullptr;
    }
    /// The row as it will be, or null.
    template <class E>
    [[nodiscard]] const E* find(const IdentityOf<E>& identity) const {
        const Slot change = changeOf<E>(identity);
        if (change == noSlot)
            return chain_.table<E>().find(identity);
        return std::get<Change<E>>(edit_.changes[change]).after.get();
    }
    /// The rows of a kind as they will be, each once.
    template <class E, class Visit>
    void forEach(Visit&& visit) const {
        for (const E& row : chain_.table<E>()) {
            if (changeOf<E>(identityOf(row)) == noSlot)
                visit(row);
        }
        for (const AnyChange& change : edit_.changes) {
            if (const auto* one = std::get_if<Change<E>>(&change); one && one->after)
                visit(*one->after);
        }
    }

  private:
    template <class E>
    struct IndexOf : SlotIndex {};
    template <class K>
    struct Indexes;
    template <class... E>
    struct Indexes<Kinds<E...>> {
        using Type = std::tuple<IndexOf<E>...>;
    };
    template <class E>
    [[nodiscard]] SlotIndex& index() {
        return std::get<IndexOf<E>>(indexes_);
    }
    template <class E>
    [[nodiscard]] const SlotIndex& index() const {
        return std::get<IndexOf<E>>(indexes_);
    }

    const Chain& chain_;
    const Edit& edit_;
    Indexes<AllKinds>::Type indexes_;
    Slot repeated_ = noSlot;
};

} // namespace throughline
