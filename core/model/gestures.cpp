#include "core/model/gestures.h"

#include <algorithm>
#include <utility>

#include "core/model/change_rows.h"
#include "core/model/fields.h"
#include "core/model/row_names.h"

namespace throughline::gestures {

namespace {

/// The view in which something is to be placed; where the chain has none, the edit makes the first one.
Result<ViewKey> viewFor(const Chain& chain, KeySource& keys, const ViewKey& wanted, Edit& edit) {
    if (wanted) {
        if (!chain.views().contains(wanted))
            return missing<View>(wanted);
        return wanted;
    }
    if (const View* first = chain.firstView())
        return first->key;
    const auto key = keys.make<View>(Description<View>::letter);
    edit.add(View{key, std::string(firstViewTitle), 0});
    return key;
}

} // namespace

template <class E>
Result<Edit> add(const Chain& chain, KeySource& keys, E row) {
    if constexpr (hasKey<E>) {
        while (row.key.isNone()) {
            auto key = keys.make<E>(Description<E>::letter);
            if (!chain.hasKeyText(key.text()))
                row.key = std::move(key);
        }
    }
    if constexpr (std::is_same_v<E, View>) {
        for (const View& view : chain.views())
            row.position = std::max(row.position, view.position + 1);
    }
    Edit edit{labelFor("add", chain, row), {}};
    edit.add(std::move(row));
    return edit;
}

template <class E>
Result<Edit> change(const Chain& chain, E row) {
    const auto before = chain.table<E>().share(identityOf(row));
    if (!before)
        return missing<E>(identityOf(row));
    Edit edit{labelFor("change", chain, *before), {}};
    forEachField<E>([&](const auto& field) {
        if (!((*before).*field.member == row.*field.member))
            edit.label.arguments.emplace_back(field.name);
    });
    if (*before != row)
        edit.change(before, std::move(row));
    return edit;
}

Label labelOfRow(const Chain& chain, const AnyChange& change) {
    return std::visit(
        [&chain]<class E>(const Change<E>& one) -> Label {
            Label label = labelFor(!one.before ? "add" : !one.after ? "remove" : "change", chain, one.any());
            if (one.before && one.after) {
                forEachField<E>([&](const auto& field) {
                    if (!((*one.before).*field.member == (*one.after).*field.member))
                        label.arguments.emplace_back(field.name);
                });
            }
            return label;
        },
        change);
}

Result<Edit> addRole(const Chain& chain, KeySource& keys, Role role, ViewKey view, Point point) {
    auto edit = add(chain, keys, std::move(role));
    if (!edit)
        return edit;
    const RoleKey key = std::get<Change<Role>>(edit->changes.front()).after->key;
    const auto placed = viewFor(chain, keys, view, *edit);
    if (!placed)
        return placed.status();
    edit->add(Place{*placed, key, point.x, point.y});
    return edit;
}

Result<Edit> connect(const Chain& chain, KeySource& keys, const RoleKey& server, const RoleKey& customer,
                     bool manager) {
    for (const RoleKey& end : {server, customer}) {
        if (!chain.roles().contains(end))
            return missing<Role>(end);
    }
    Service service;
    service.server = server;
    service.customer = customer;
    service.manager = manager;
    auto edit = add(chain, keys, std::move(service));
    if (edit)
        edit->label.code = "connect";
    return edit;
}

Result<Edit> grow(const Chain& chain, KeySource& keys, const RoleKey& from, Role role, ViewKey view, Point point,
                  bool forward) {
    if (!chain.roles().contains(from))
        return missing<Role>(from);
    auto edit = addRole(chain, keys, std::move(role), std::move(view), point);
    if (!edit)
        return edit;
    const RoleKey added = std::get<Change<Role>>(edit->changes.front()).after->key;
    Service service;
    service.key = keys.make<Service>(Description<Service>::letter);
    service.server = forward ? from : added;
    service.customer = forward ? added : from;
    edit->add(std::move(service));
    return edit;
}

Result<Edit> rename(const Chain& chain, const RoleKey& role, std::string title) {
    const Role* before = chain.roles().find(role);
    if (!before)
        return missing<Role>(role);
    Role renamed = *before;
    renamed.title = std::move(title);
    const std::string newTitle = renamed.title;
    auto edit = change(chain, std::move(renamed));
    if (edit)
        edit->label = {"rename", {"role", before->title, newTitle}};
    return edit;
}

Result<Edit> renameDocument(const Chain& chain, std::string title) {
    DocumentInfo info = chain.info();
    info.title = std::move(title);
    const std::string newTitle = info.title;
    auto edit = change(chain, std::move(info));
    if (edit)
        edit->label = {"rename", {"document", chain.info().title, newTitle}};
    return edit;
}

Result<Edit> renameDepartment(const Chain& chain, std::string_view department, const std::string& name) {
    Edit edit{{"rename", {"department", std::string(department), name}}, {}};
    for (auto it = chain.roles().begin(); it != chain.roles().end(); ++it) {
        if (it->department != department || it->department == name)
            continue;
        Role moved = *it;
        moved.department = name;
        edit.change(chain.roles().row(it.slot()), std::move(moved));
    }
    return edit;
}

namespace {

/// Puts roles where `rowOf` has them, given the row that is there or null, and the row that a role without a place
/// gets.
template <class RowOf>
Result<Edit> placed(const Chain& chain, KeySource& keys, ViewKey view, std::span<const Placement> placements,
                    std::string code, const RowOf& rowOf) {
    Edit edit{{std::move(code), {std::to_string(placements.size())}}, {}};
    if (placements.empty())
        return edit;
    if (placements.size() == 1)
        edit.label.arguments.push_back(titleOfRole(chain, placements.front().role));
    const auto in = viewFor(chain, keys, view, edit);
    if (!in)
        return in.status();
    const std::size_t unchanged = edit.changes.size();
    for (const Placement& placement : placements) {
        if (!chain.roles().contains(placement.role))
            return missing<Role>(placement.role);
        Place row{*in, placement.role, placement.point.x, placement.point.y};
        const auto before = chain.places().share(identityOf(row));
        row = rowOf(before.get(), std::move(row));
        if (!before) {
            edit.add(std::move(row));
        } else if (*before != row) {
            edit.change(before, std::move(row));
        }
    }
    // A view made for nothing would be an edit that nobody asked for.
    if (edit.changes.size() == unchanged)
        edit.changes.clear();
    return edit;
}

} // namespace

Result<Edit> place(const Chain& chain, KeySource& keys, ViewKey view, std::span<const Placement> placements,
                   std::string code) {
    return placed(chain, keys, std::move(view), placements, std::move(code), [](const Place* before, Place row) {
        row.pinned = before != nullptr && before->pinned;
        return row;
    });
}

Result<Edit> pin(const Chain& chain, KeySource& keys, ViewKey view, std::span<const Placement> standing,
                 bool isPinned) {
    if (view.isNone() && chain.firstView() != nullptr)
        view = chain.firstView()->key;
    std::vector<Placement> meant(standing.begin(), standing.end());
    if (!isPinned) {
        // What has no place is loose already.
        std::erase_if(meant, [&](const Placement& one) { return !chain.places().contains({view, one.role}); });
    }
    return placed(chain, keys, std::move(view), meant, isPinned ? "pin" : "unpin", [&](const Place* before, Place row) {
        if (before != nullptr)
            row = *before;
        row.pinned = isPinned;
        return row;
    });
}

Result<Edit> takeOff(const Chain& chain, const ViewKey& view, std::span<const RoleKey> roles) {
    Edit edit{{"take_off", {std::to_string(roles.size())}}, {}};
    if (!chain.views().contains(view))
        return missing<View>(view);
    if (roles.size() == 1)
        edit.label.arguments.push_back(titleOfRole(chain, roles.front()));
    for (const RoleKey& role : roles) {
        if (auto before = chain.places().share({view, role}))
            edit.remove(std::move(before));
    }
    return edit;
}

#define THROUGHLINE_INSTANTIATE(E)                          \
    template Result<Edit> add(const Chain&, KeySource&, E); \
    template Result<Edit> change(const Chain&, E);
THROUGHLINE_INSTANTIATE(Person)
THROUGHLINE_INSTANTIATE(Role)
THROUGHLINE_INSTANTIATE(View)
THROUGHLINE_INSTANTIATE(Place)
THROUGHLINE_INSTANTIATE(Service)
THROUGHLINE_INSTANTIATE(Relationship)
THROUGHLINE_INSTANTIATE(Influence)
THROUGHLINE_INSTANTIATE(Value)
THROUGHLINE_INSTANTIATE(Goal)
THROUGHLINE_INSTANTIATE(Task)
THROUGHLINE_INSTANTIATE(Partnership)
THROUGHLINE_INSTANTIATE(Feedback)
THROUGHLINE_INSTANTIATE(Opportunity)
THROUGHLINE_INSTANTIATE(Review)
#undef THROUGHLINE_INSTANTIATE
template Result<Edit> change(const Chain&, DocumentInfo);

} // namespace throughline::gestures
