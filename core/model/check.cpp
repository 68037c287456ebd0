#include "core/model/check.h"

#include <string>
#include <variant>

#include "core/model/after_edit.h"
#include "core/model/fields.h"
#include "core/model/references.h"

/// The rules between rows.
namespace throughline {

namespace {

Status invalid(std::string_view fact, std::string member, std::vector<std::string> arguments = {}) {
    return {Code::invalid, fact, std::move(arguments), std::move(member)};
}

/// `Rows` finds rows of a chain, present or to be: find<E>(identity).
struct PresentRows {
    const Chain& chain;
    template <class E>
    const E* find(const IdentityOf<E>& identity) const {
        return chain.table<E>().find(identity);
    }
};

template <class E, class Rows>
Status checkReferences(const E& row, const Rows& rows) {
    Status status;
    forEachReference(row, [&]<class T>(const ReferencePlace& place, const Key<T>& key) {
        if (status && !rows.template find<T>(key)) {
            status = danglingReference(place.path(), Description<T>::name, key.text());
        }
    });
    return status;
}

template <class E, class Rows>
Status checkAgainst(const E&, const Rows&) {
    return {};
}
template <class Rows>
Status checkAgainst(const Task& task, const Rows& rows) {
    if (rows.template find<Role>(task.role)->kind == RoleKind::endCustomer) {
        return invalid("is the end customer %1, who has no tasks", "role", {task.role.text()});
    }
    if (task.service && rows.template find<Service>(task.service)->server != task.role) {
        return invalid("is the service %1, which another role provides", "service", {task.service.text()});
    }
    if (task.impact && task.impact->at && rows.template find<Role>(task.impact->at)->kind != RoleKind::endCustomer) {
        return invalid("is the role %1, which is no end customer", "impact.at", {task.impact->at.text()});
    }
    return {};
}

template <class E, class Rows>
Status checkOne(const E& row, const Rows& rows) {
    if (Status status = checkRow(row); !status)
        return status;
    if (Status status = checkReferences(row, rows); !status)
        return status;
    return checkAgainst(row, rows);
}

Status checkBefore(const Chain& chain, const auto& change) {
    using E = std::decay_t<decltype(change.any())>;
    const E* present = chain.table<E>().find(change.identity());
    if (!change.before) {
        if (!present)
            return {};
        return invalid("the %1 %2 is there already", {},
                       {std::string(Description<E>::name), identityText(change.identity())});
    }
    if (!present)
        return {Code::conflict, "was removed by somebody else"};
    if (present != change.before.get() && *present != *change.before) {
        return {Code::conflict, "was changed by somebody else"};
    }
    return {};
}

/// Keys are unique over the document, so a new row's key must not name a row of any other kind, old or new.
template <class E>
Status checkNewKey(const AfterEdit& after, const Change<E>& change) {
    Status status;
    if constexpr (hasKey<E>) {
        if (change.before)
            return {};
        const std::string& text = change.after->key.text();
        forEachKind([&]<class Other>() {
            if constexpr (hasKey<Other> && !std::is_same_v<Other, E>) {
                if (!status)
                    return;
                if (after.hasKeyText<Other>(text)) {
                    status = invalid("is the key of a %1 already", "key", {std::string(Description<Other>::name)});
                }
            }
        });
    }
    return status;
}

/// What else a change can break: the rows that name the changed one.
class Dependents {
  public:
    Dependents(const Chain& chain, const AfterEdit& after) : chain_(chain), after_(after) {}

    template <class E>
    Status check(const Change<E>& change) {
        if constexpr (hasKey<E>) {
            if (!change.after)
                return checkNobodyNames<E>(change.before->key);
        }
        if constexpr (std::is_same_v<E, Role>) {
            if (change.before && change.before->kind != change.after->kind)
                return checkKind(*change.after);
        }
        if constexpr (std::is_same_v<E, Service>) {
            if (change.before && change.before->server != change.after->server)
                return checkTasksFor(*change.after);
        }
        return {};
    }

  private:
    template <class T>
    Status checkNobodyNames(const Key<T>& key) {
        Status status;
        forEachKind([&]<class E>() {
            if constexpr (mayName<E, T>) {
                if (status)
                    status = checkNot<E>(key);
            }
        });
        return status;
    }

    template <class E, class T>
    static constexpr bool mayName = (std::is_same_v<T, Role> && !std::is_same_v<E, Role>) ||
                                    (std::is_same_v<T, Person> &&
                                     (std::is_same_v<E, Role> || std::is_same_v<E, DocumentInfo>)) ||
                                    (std::is_same_v<T, View> && std::is_same_v<E, Place>) ||
                                    (std::is_same_v<T, Service> && std::is_same_v<E, Task>) ||
                                    (std::is_same_v<T, Value> && std::is_same_v<E, Task>) ||
                                    (std::is_same_v<T, Goal> &&
                                     (std::is_same_v<E, Task> || std::is_same_v<E, Partnership>)) ||
                                    (std::is_same_v<T, Task> && std::is_same_v<E, Feedback>);

    template <class E, class T>
    Status checkNot(const Key<T>& key) {
        Status status;
        const auto look = [&](const E& row) {
            forEachReference(row, [&]<class Named>(const ReferencePlace&, const Key<Named>& named) {
                if constexpr (std::is_same_v<Named, T>) {
                    if (status && named == key) {
                        status = invalid("is still named by the %1 %2", {},
                                         {std::string(Description<E>::name), identityText(identityOf(row))});
                    }
                }
            });
        };
        if constexpr (std::is_same_v<T, Role> && std::is_same_v<E, Place>) {
            for (const View& view : chain_.views()) {
                if (const Place* place = after_.find<Place>({view.key, key}))
                    look(*place);
            }
        } else if constexpr (std::is_same_v<T, Role> && std::is_same_v<E, Service>) {
            lookAt<Service>(chain_.servicesFrom(chain_.roles().slotOf(key)), look);
            lookAt<Service>(chain_.servicesTo(chain_.roles().slotOf(key)), look);
        } else if constexpr (std::is_same_v<T, Role> && std::is_same_v<E, Task>) {
            // Only an end customer can be where an impact was measured.
            if (chain_.roles().find(key)->kind == RoleKind::internal) {
                lookAt<Task>(chain_.tasksOf(chain_.roles().slotOf(key)), look);
            } else {
                after_.forEach<Task>(look);
            }
        } else {
            after_.forEach<E>(look);
        }
        return status;
    }

    /// The rows in those slots as they will be. (Rows that the edit adds were checked against what it leaves.)
    template <class E, class Look>
    void lookAt(SlotLists::List slots, Look& look) {
        for (const Slot slot : slots) {
            if (const E* row = after_.find<E>(identityOf(*chain_.table<E>().at(slot))))
                look(*row);
        }
    }

    Status checkKind(const Role& role) {
        Status status;
        after_.forEach<Task>([&](const Task& task) {
            if (!status)
                return;
            if (role.kind == RoleKind::endCustomer && task.role == role.key) {
                status = invalid("an end customer has no tasks, and this role has %1", "kind", {task.title});
            } else if (role.kind != RoleKind::endCustomer && task.impact && task.impact->at == role.key) {
                status = invalid("the impact of %1 was measured at this end customer", "kind", {task.title});
            }
        });
        return status;
    }

    Status checkTasksFor(const Service& service) {
        Status status;
        after_.forEach<Task>([&](const Task& task) {
            if (status && task.service == service.key && task.role != service.server) {
                status = invalid("another role has the task %1 for this service", "server", {task.title});
            }
        });
        return status;
    }

    const Chain& chain_;
    const AfterEdit& after_;
};

template <class E>
Status checkChange(const Chain& chain, const AfterEdit& after, const Change<E>& change) {
    if (Status status = checkBefore(chain, change); !status)
        return status;
    if (change.after) {
        if (Status status = checkOne(*change.after, after); !status)
            return status;
        if (Status status = checkNewKey(after, change); !status)
            return status;
    }
    if (std::is_same_v<E, DocumentInfo> && !(change.before && change.after)) {
        return invalid("is there exactly once and cannot be added or removed", {});
    }
    return change.before ? Dependents(chain, after).check(change) : Status();
}

std::string defaultPlace(const Edit& edit, std::size_t number, std::string_view member) {
    return std::visit([&](const auto& change) { return rowPlace(change.any(), member); }, edit.changes[number]);
}

/// The kind with fewer rows is looked up in the other.
template <class A, class B>
Status checkDisjoint(const Table<A>& a, const Table<B>& b) {
    if (a.size() > b.size())
        return checkDisjoint(b, a);
    for (const A& row : a) {
        if (b.slotOfText(row.key.text()) != noSlot) {
            return invalid("is the key of a %1 and of a %2", row.key.text(),
                           {std::string(Description<A>::name), std::string(Description<B>::name)});
        }
    }
    return {};
}

} // namespace

Status danglingReference(std::string member, std::string_view kind, std::string key) {
    return invalid("names the %1 %2, which does not exist", std::move(member), {std::string(kind), std::move(key)});
}

Status check(const Chain& chain, const Edit& edit, const PlaceNamer& placeOf) {
    const auto placed = [&](const Status& status, std::size_t number) {
        return status.at(placeOf ? placeOf(number, status.place()) : defaultPlace(edit, number, status.place()));
    };
    for (std::size_t i = 0; i < edit.changes.size(); ++i) {
        // An edit made from outside may say nothing at all.
        const bool isNothing =
            std::visit([](const auto& change) { return !change.before && !change.after; }, edit.changes[i]);
        if (isNothing)
            return invalid("a change without a row", {});
        const bool isTornApart = std::visit(
            [](const auto& change) {
                return change.before && change.after && !(identityOf(*change.before) == identityOf(*change.after));
            },
            edit.changes[i]);
        if (isTornApart)
            return placed(invalid("a row keeps its key", "key"), i);
    }
    const AfterEdit after(chain, edit);
    if (after.repeated() != noSlot) {
        const Status repeated = std::visit(
            []<class E>(const Change<E>& change) {
                if constexpr (hasKey<E>) {
                    return invalid("the key %1 is there twice", "key", {change.identity().text()});
                } else {
                    return invalid("is there twice", {});
                }
            },
            edit.changes[after.repeated()]);
        return placed(repeated, after.repeated());
    }
    for (std::size_t i = 0; i < edit.changes.size(); ++i) {
        const Status status =
            std::visit([&](const auto& change) { return checkChange(chain, after, change); }, edit.changes[i]);
        if (!status)
            return placed(status, i);
    }
    return {};
}

Status checkWhole(const Chain& chain) {
    const PresentRows rows{chain};
    Status status;
    forEachKind([&]<class E>() {
        for (const E& row : chain.table<E>()) {
            if (!status)
                return;
            // A service was tied to its roles when the chain was made: they are there.
            if constexpr (std::is_same_v<E, Service>) {
                status = checkRow(row);
            } else {
                status = checkOne(row, rows);
            }
            if (!status)
                status = status.at(rowPlace(row, status.place()));
        }
        if constexpr (hasKey<E>) {
            bool isPast = false;
            forEachKind([&]<class Other>() {
                if constexpr (hasKey<Other>) {
                    if (status && isPast)
                        status = checkDisjoint(chain.table<E>(), chain.table<Other>());
                    if (std::is_same_v<E, Other>)
                        isPast = true;
                }
            });
        }
    });
    if (status && chain.table<DocumentInfo>().size() != 1) {
        status = {Code::invalid, "a document has exactly one title and owner", {}, "document"};
    }
    return status;
}

} // namespace throughline
