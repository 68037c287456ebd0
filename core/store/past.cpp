#include "core/store/past.h"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

#include "core/json/row_json.h"
#include "core/store/sqlite_status.h"

namespace throughline::store {

using sqlite::damagedStatus;

namespace {

/// Calls `visit.operator()<E>(identity)` for the row that the journal's words name.
template <class Visit>
Status withRow(const std::string& kind, const std::string& identity, const Visit& visit) {
    Status status = damagedStatus("the journal names an unknown kind of row");
    forEachKind([&]<class E>() {
        if (Description<E>::name != kind)
            return;
        IdentityOf<E> parsed;
        status = parseIdentity(identity, parsed) ? visit.template operator()<E>(parsed)
                                                 : damagedStatus("the journal names a row that cannot be");
    });
    return status;
}

Status conflict(const Journal::StoredChange& change) {
    return {Code::conflict,
            "the %1 %2 was changed since, so this edit cannot be taken back",
            {change.kind, change.identity}};
}

/// Whether an image is of a whole row: only then it names the row.
template <class E>
bool isWhole(const json::Json& image) {
    bool names = std::is_same_v<E, DocumentInfo>;
    forEachField<E>(
        [&](const auto& field) { names = names || (field.identity && image.contains(std::string(field.name))); });
    return names && image.is_object();
}

template <class E>
Status takeBack(const Journal::StoredChange& change, const IdentityOf<E>& identity, Row<E> present, Edit& edit) {
    if (!change.before) {
        if (!present)
            return conflict(change);
        edit.remove<E>(std::move(present));
        return {};
    }
    const auto image = json::parse(*change.before);
    if (!image || !image->is_object())
        return damagedStatus("the journal has an image that cannot be read");
    const bool wasRemoved = !std::is_same_v<E, DocumentInfo> && isWhole<E>(*image);
    if (wasRemoved == (present != nullptr))
        return conflict(change);
    E former = present ? *present : E();
    if (Status status = json::fromJson(*image, former, true); !status) {
        return damagedStatus("the journal has an image that does not fit (" + status.place() + ")");
    }
    if (!(identityOf(former) == identity))
        return damagedStatus("the journal has an image of another row");
    if (present) {
        edit.change<E>(std::move(present), std::move(former));
    } else {
        edit.add<E>(std::move(former));
    }
    return {};
}

/// Removals first and additions last, each kind after those that it names: the order in which one would do it.
void sortNaturally(Edit& edit) {
    const auto rank = [](const AnyChange& change) {
        const auto kind = static_cast<int>(change.index());
        return std::visit(
            [&](const auto& one) {
                if (!one.after)
                    return -100 - kind;
                return one.before ? 0 : 100 + kind;
            },
            change);
    };
    std::ranges::stable_sort(edit.changes, {}, rank);
}

template <class E>
void addDifference(Row<E> before, Row<E> after, Edit& edit) {
    if (!before && !after)
        return;
    if (before && after && *before == *after)
        return;
    edit.changes.emplace_back(Change<E>{std::move(before), std::move(after)});
}

/// `find.operator()<E>(identity)` gives the row as it stands, or null.
template <class Find>
Result<Edit> inverseBy(Sequence sequence, Journal& journal, const Find& find) {
    auto entry = journal.entry(sequence);
    if (!entry)
        return entry.status();
    const auto changes = journal.changesOf(sequence);
    if (!changes)
        return changes.status();
    Edit edit{std::move(entry->label), {}, sequence};
    edit.changes.reserve(changes->size());
    for (const Journal::StoredChange& change : *changes) {
        Status status = withRow(change.kind, change.identity, [&]<class E>(const IdentityOf<E>& identity) -> Status {
            Result<Row<E>> present = find.template operator()<E>(identity);
            if (!present)
                return present.status();
            return takeBack<E>(change, identity, *std::move(present), edit);
        });
        if (!status)
            return status;
    }
    return edit;
}

} // namespace

Result<Edit> inverseOf(Sequence sequence, Journal& journal, Rows& rows) {
    return inverseBy(sequence, journal, [&]<class E>(const IdentityOf<E>& identity) { return rows.find<E>(identity); });
}

Result<Edit> inverseOf(Sequence sequence, Journal& journal, const Chain& chain) {
    return inverseBy(sequence, journal, [&]<class E>(const IdentityOf<E>& identity) -> Result<Row<E>> {
        return chain.table<E>().share(identity);
    });
}

Result<Edit> changesSince(Sequence known, const Chain& memory, Journal& journal, Rows& rows) {
    auto entries = journal.entries(0, 1);
    if (!entries)
        return entries.status();
    Edit edit;
    if (!entries->empty() && entries->front().sequence == known + 1) {
        edit.label = std::move(entries->front().label);
    } else {
        edit.label = {"others", {}};
    }
    std::set<std::pair<std::string, std::string>> seen;
    Status status =
        journal.forEachTouchedAfter(known, [&](const std::string& kind, const std::string& identity) -> Status {
            if (!seen.emplace(kind, identity).second)
                return {};
            return withRow(kind, identity, [&]<class E>(const IdentityOf<E>& row) -> Status {
                auto stored = rows.find<E>(row);
                if (!stored)
                    return stored.status();
                addDifference<E>(memory.table<E>().share(row), *std::move(stored), edit);
                return {};
            });
        });
    if (!status)
        return status;
    sortNaturally(edit);
    return edit;
}

Edit differenceOf(const Chain& from, const Chain& to) {
    Edit edit;
    edit.label = {"others", {}};
    forEachKind([&]<class E>() {
        const Table<E>& before = from.table<E>();
        const Table<E>& after = to.table<E>();
        for (auto it = before.begin(); it != before.end(); ++it) {
            addDifference<E>(before.row(it.slot()), after.share(identityOf(*it)), edit);
        }
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (!before.contains(identityOf(*it)))
                addDifference<E>(nullptr, after.row(it.slot()), edit);
        }
    });
    sortNaturally(edit);
    return edit;
}

} // namespace throughline::store
