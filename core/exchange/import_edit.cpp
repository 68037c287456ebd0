#include "core/exchange/import_edit.h"

#include <algorithm>
#include <iterator>

#include "core/model/check.h"

namespace throughline::exchange {

namespace {

bool isThere(const Chain& target, const Imported& imported, const PersonKey& person) {
    return target.people().contains(person) ||
           std::ranges::any_of(imported.rows<Person>(), [&](const auto& read) { return read.row->key == person; });
}

/// Title and owner of the document, where it has none yet.
Status addInfo(const Chain& target, Imported& imported, Edit& edit,
               std::vector<std::pair<Origin, std::string_view>>& from) {
    DocumentInfo info = target.info();
    Origin origin;
    for (const auto& [row, where] : imported.rows<DocumentInfo>()) {
        origin = where;
        if (info.title.empty()) {
            info.title = row->title;
        } else if (!row->title.empty() && row->title != info.title) {
            imported.leaveOut("title “%1”", {row->title}, "the document has a title",
                              imported.placeOf(where, {}, "title"));
        }
        if (info.owner.isNone()) {
            info.owner = row->owner;
        } else if (row->owner && row->owner != info.owner) {
            // It is not taken, but a source that names nobody is not valid.
            if (!isThere(target, imported, row->owner)) {
                return {Code::invalid,
                        "names %1, which is not there",
                        {row->owner.text()},
                        imported.placeOf(where, {}, "owner")};
            }
            imported.leaveOut("owner %1", {row->owner.text()}, "the document has an owner",
                              imported.placeOf(where, {}, "owner"));
        }
    }
    if (info == target.info())
        return {};
    edit.change(target.table<DocumentInfo>().row(0), std::move(info));
    from.emplace_back(origin, std::string_view());
    return {};
}

/// New holders of roles that the target has.
void addHoldings(const Chain& target, const Imported& imported, Edit& edit,
                 std::vector<std::pair<Origin, std::string_view>>& from) {
    std::vector<std::pair<RoleKey, std::vector<PersonKey>>> holders;
    std::vector<Origin> origins;
    for (const auto& [role, person, origin] : imported.holdings()) {
        auto known = std::ranges::find(holders, role, &std::pair<RoleKey, std::vector<PersonKey>>::first);
        if (known == holders.end()) {
            holders.emplace_back(role, target.roles().find(role)->holders);
            origins.push_back(origin);
            known = std::prev(holders.end());
        }
        if (std::ranges::find(known->second, person) == known->second.end())
            known->second.push_back(person);
    }
    for (std::size_t i = 0; i < holders.size(); ++i) {
        auto before = target.roles().share(holders[i].first);
        if (before->holders == holders[i].second)
            continue;
        Role role = *before;
        role.holders = std::move(holders[i].second);
        edit.change(std::move(before), std::move(role));
        from.emplace_back(origins[i], Description<Role>::plural);
    }
}

} // namespace

Result<Edit> importEdit(const Chain& target, Imported& imported) {
    Edit edit;
    edit.label.code = "import";
    for (const auto& source : imported.sources())
        edit.label.arguments.push_back(source.name);

    // Of each change, where it was read; the list is empty for the document itself.
    std::vector<std::pair<Origin, std::string_view>> from;
    edit.changes.reserve(imported.size());
    from.reserve(imported.size());
    if (Status status = addInfo(target, imported, edit, from); !status)
        return status;
    addHoldings(target, imported, edit, from);

    std::int64_t position = 0;
    for (const View& view : target.views())
        position = std::max(position, view.position + 1);
    forEachKind([&]<class E>() {
        if constexpr (!std::is_same_v<E, DocumentInfo>) {
            for (const auto& [row, origin] : imported.rows<E>()) {
                if constexpr (std::is_same_v<E, View>)
                    row->position = position++;
                edit.changes.emplace_back(Change<E>{nullptr, row});
                from.emplace_back(origin, Description<E>::plural);
            }
        }
    });

    const Status status = check(target, edit, [&](std::size_t change, std::string_view member) {
        return imported.placeOf(from[change].first, from[change].second, member);
    });
    if (!status)
        return status;
    return edit;
}

} // namespace throughline::exchange
