#include "core/exchange/share.h"

#include <utility>

#include "core/model/identity.h"

namespace throughline::exchange {

namespace {

struct Option {
    std::string_view name;
    bool KeepOptions::*member;
};
constexpr Option options[] = {{"sway", &KeepOptions::sway},           {"order", &KeepOptions::order},
                              {"feedback", &KeepOptions::feedback},   {"opportunities", &KeepOptions::opportunities},
                              {"obstacles", &KeepOptions::obstacles}, {"notes", &KeepOptions::notes},
                              {"reviews", &KeepOptions::reviews}};

/// Takes from a row what is not kept; whether the row itself is.
template <class E>
bool clean(E& row, const KeepOptions& kept) {
    if constexpr (std::is_same_v<E, Person> || std::is_same_v<E, Role> || std::is_same_v<E, Task>) {
        if (!kept.notes)
            row.notes.clear();
        if constexpr (std::is_same_v<E, Task>) {
            if (!kept.reviews)
                row.wording.reset();
        }
    } else if constexpr (std::is_same_v<E, Relationship>) {
        if (!kept.sway) {
            row.sway.clear();
            row.vouches = false;
        }
        if (!kept.order)
            row.rank.reset();
        return kept.sway || (kept.order && row.rank);
    } else if constexpr (std::is_same_v<E, Partnership>) {
        if (!kept.obstacles)
            row.obstacles.clear();
    } else if constexpr (std::is_same_v<E, Feedback>) {
        return kept.feedback;
    } else if constexpr (std::is_same_v<E, Opportunity>) {
        return kept.opportunities;
    } else if constexpr (std::is_same_v<E, Review>) {
        return kept.reviews;
    }
    return true;
}

} // namespace

bool keep(KeepOptions& kept, std::string_view name) {
    for (const Option& option : options) {
        if (option.name == name)
            return kept.*option.member = true;
    }
    return false;
}

Chain shared(const Chain& chain, const KeepOptions& kept) {
    Edit edit;
    forEachKind([&]<class E>() {
        if constexpr (!std::is_same_v<E, DocumentInfo>) {
            for (const E& row : chain.table<E>()) {
                E copy = row;
                if (!clean(copy, kept)) {
                    edit.remove(chain.table<E>().share(identityOf(row)));
                } else if (copy != row) {
                    edit.change(chain.table<E>().share(identityOf(row)), std::move(copy));
                }
            }
        }
    });
    Chain copy = chain;
    copy.apply(edit);
    return copy;
}

} // namespace throughline::exchange
