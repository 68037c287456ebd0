#include "core/exchange/merge.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "core/exchange/drawing_match.h"
#include "core/exchange/graph_draft.h"
#include "core/exchange/merge_names.h"
#include "core/exchange/merge_rows.h"
#include "core/json/row_json.h"
#include "core/model/check.h"

namespace throughline::exchange {

namespace {

/// What is known of one kind while the kinds before it are merged already.
template <class E>
struct KindState {
    std::unordered_map<std::string, std::vector<Slot>> ours; ///< by name
    std::unordered_set<Slot> met;                            ///< those of them that were matched
    std::unordered_map<std::string, Key<E>> keys;            ///< what a key of the source is called in the document
    std::unordered_map<Slot, std::shared_ptr<E>> changed;    ///< rows of the document as they will be, by slot
    std::vector<Slot> order;                                 ///< of the changed ones
    std::unordered_map<Slot, Origin> origins;
    std::unordered_set<std::string> pairs; ///< new rows without a key, by their two ends
    std::size_t matched = 0;
    std::size_t repeated = 0; ///< matched rows that are the same one here as another
    std::size_t added = 0;
};

template <class K>
struct StatesOf;
template <class... E>
struct StatesOf<Kinds<E...>> {
    using Type = std::tuple<KindState<E>...>;
};

class Merger {
  public:
    Merger(const Chain& target, Imported& imported, KeySource& keys, const TakesTheirs& takes)
        : target_(target), imported_(imported), keys_(keys), takes_(takes) {
        for (const View& view : target.views())
            position_ = std::max(position_, view.position + 1);
    }

    Result<Merged> merge() {
        merged_.edit.label.code = "import";
        for (const auto& source : imported_.sources())
            merged_.edit.label.arguments.push_back(source.name);
        // People come before the document's own row names one of them.
        forEachKind([&]<class E>() {
            if constexpr (!std::is_same_v<E, DocumentInfo>)
                takeKind<E>();
        });
        takeKind<DocumentInfo>();
        addHoldings();
        forEachKind([&]<class E>() { finish<E>(); });
        const Status status = check(target_, merged_.edit, [&](std::size_t change, std::string_view member) {
            return imported_.placeOf(from_[change].first, from_[change].second, member);
        });
        if (!status)
            return status;
        return std::move(merged_);
    }

  private:
    template <class E>
    KindState<E>& state() {
        return std::get<KindState<E>>(states_);
    }

    template <class T>
    void rename(Key<T>& key) {
        const auto& keys = state<T>().keys;
        if (const auto found = keys.find(key.text()); found != keys.end())
            key = found->second;
    }
    template <class T>
    void rename(std::vector<Key<T>>& keys) {
        std::vector<Key<T>> renamed;
        for (Key<T>& key : keys) {
            rename(key);
            // Two of the source may be one of ours, and one may have been left out.
            if (key && std::ranges::find(renamed, key) == renamed.end())
                renamed.push_back(std::move(key));
        }
        keys = std::move(renamed);
    }
    void rename(std::optional<Impact>& impact) {
        if (impact)
            rename(impact->at);
    }
    template <class T>
    void rename(T&) {}

    template <class E>
    void takeKind() {
        if constexpr (hasKey<E>) {
            const Table<E>& table = target_.table<E>();
            for (auto row = table.begin(); row != table.end(); ++row) {
                for (std::string& name : namesOf(*row, true)) {
                    state<E>().ours[std::move(name)].push_back(row.slot());
                }
            }
        }
        for (const auto& [read, origin] : imported_.rows<E>()) {
            E row = *read;
            forEachField<E>([&](const auto& field) {
                if constexpr (!(hasKey<E> && std::is_same_v<std::decay_t<decltype(row.*field.member)>, Key<E>>))
                    rename(row.*field.member);
            });
            if (const std::string_view why = mend(row, origin); !why.empty()) {
                if constexpr (hasKey<E>)
                    state<E>().keys.emplace(read->key.text(), Key<E>());
                leaveOut(titleOf(*read), why, origin, pluralOf<E>(), {});
                continue;
            }
            take(std::move(row), origin);
        }
    }

    void leaveOut(const std::string& title, std::string_view why, const Origin& origin, std::string_view list,
                  std::string_view member) {
        imported_.leaveOut("“%1”", {title}, why, imported_.placeOf(origin, list, member));
    }
    /// As the role will be once it is merged.
    [[nodiscard]] bool isEndCustomer(const RoleKey& key) {
        const Slot slot = target_.roles().slotOf(key);
        if (slot == noSlot)
            return false;
        const auto changed = state<Role>().changed.find(slot);
        const Role& role = changed == state<Role>().changed.end() ? *target_.roles().at(slot) : *changed->second;
        return role.kind == RoleKind::endCustomer;
    }
    /// Two roles of the source may be one of ours, and one that had tasks there may be an end customer here. Why the
    /// row has to be left out because of that; what can do without a part goes without it.
    template <class E>
    std::string_view mend(E& row, const Origin& origin) {
        constexpr std::string_view itself = "both its ends are the same role here";
        if constexpr (requires {
                          row.server;
                          row.customer;
                      }) {
            return row.server == row.customer ? itself : std::string_view();
        } else if constexpr (std::is_same_v<E, Influence>) {
            return row.from == row.to ? itself : std::string_view();
        } else if constexpr (std::is_same_v<E, Partnership>) {
            return row.roles.size() < 2 ? itself : std::string_view();
        } else if constexpr (std::is_same_v<E, Task>) {
            const bool isOurs = row.impact && target_.roles().contains(row.impact->at);
            if (isOurs && !isEndCustomer(row.impact->at)) {
                leaveOut(row.title, "its impact was measured at a role that is no end customer here", origin,
                         pluralOf<E>(), "impact.at");
                row.impact->at = {};
            }
            return isEndCustomer(row.role) ? std::string_view("its role is an end customer here") : std::string_view();
        } else {
            return {};
        }
    }

    template <class E>
    void take(E row, const Origin& origin) {
        const Table<E>& table = target_.table<E>();
        Slot slot = table.slotOf(identityOf(row));
        if constexpr (hasKey<E>) {
            for (const std::string& name : slot == noSlot ? namesOf(row, false) : std::vector<std::string>()) {
                const auto known = state<E>().ours.find(name);
                if (known == state<E>().ours.end())
                    continue;
                slot = fitting<E>(known->second);
                break;
            }
            if constexpr (std::is_same_v<E, View>) {
                if (imported_.isDrawing(row.key))
                    slot = viewOf(row.key);
            }
            const std::string read = row.key.text();
            if (slot != noSlot)
                row.key = table.at(slot)->key;
            else if (isTaken(read))
                row.key = freshKey<E>();
            state<E>().keys.emplace(read, row.key);
        }
        if constexpr (std::is_same_v<E, Place>) {
            if (const auto drawing = drawings_.find(row.view.text()); slot == noSlot && drawing != drawings_.end()) {
                // Who took a card off the view wants it so.
                if (target_.roles().contains(row.role))
                    return;
                row.x += drawing->second.x;
                row.y += drawing->second.y;
            }
        }
        if (slot != noSlot) {
            state<E>().met.insert(slot);
            ++state<E>().matched;
            state<E>().repeated += hasKey<E> && state<E>().changed.contains(slot) ? 1 : 0;
            // No card is moved, and a drawing has no title of its own.
            constexpr bool isPlain = !std::is_same_v<E, Place> && !std::is_same_v<E, View>;
            if (isPlain || (std::is_same_v<E, View> && !drawings_.contains(identityText(identityOf(row)))))
                compare(slot, row, origin);
            return;
        }
        if constexpr (!hasKey<E>) {
            if (!state<E>().pairs.insert(identityText(identityOf(row))).second) {
                leaveOut(titleOf(row), "its two ends are those of another one here", origin, pluralOf<E>(), {});
                return;
            }
        }
        ++state<E>().added;
        if constexpr (std::is_same_v<E, View>) {
            if (imported_.isDrawing(row.key) && position_ > 0)
                imported_.choose(becameView, {row.title}, imported_.placeIn(origin.source, {}));
            row.position = position_++;
        }
        merged_.edit.add(std::move(row));
        from_.emplace_back(origin, pluralOf<E>());
    }

    /// Of rows that have the same name, one that is not matched yet; a role, a person or a thing with nothing but its
    /// title is not told from another one so, and what has two ends is the same one as the last.
    template <class E>
    Slot fitting(const std::vector<Slot>& slots) {
        constexpr bool isToldByName = !std::is_same_v<E, Service> && !std::is_same_v<E, Task>;
        if (isToldByName)
            return slots.size() == 1 ? slots.front() : noSlot;
        const auto free = std::ranges::find_if(slots, [&](Slot slot) { return !state<E>().met.contains(slot); });
        return free == slots.end() ? slots.back() : *free;
    }

    /// The view in which a drawing stands already; new cards go where it shows them.
    Slot viewOf(const ViewKey& drawing) {
        const auto match = matchDrawing(target_, imported_, drawing, [&](RoleKey role) {
            rename(role);
            return target_.roles().slotOf(role);
        });
        if (!match)
            return noSlot;
        drawings_.emplace(target_.views().at(match->view)->key.text(), match->offset);
        return match->view;
    }

    /// Whether a row of whatever kind in the document has that key.
    [[nodiscard]] bool isTaken(const std::string& key) const {
        bool isTaken = false;
        forEachKind([&]<class E>() {
            if constexpr (hasKey<E>)
                isTaken = isTaken || target_.table<E>().slotOfText(key) != noSlot;
        });
        return isTaken;
    }
    template <class E>
    Key<E> freshKey() {
        for (;;) {
            Key<E> key = keys_.make<E>(Description<E>::letter);
            if (!isTaken(key.text()))
                return key;
        }
    }

    /// The document's row as it will be.
    template <class E>
    E& changed(Slot slot, const Origin& origin) {
        KindState<E>& kind = state<E>();
        std::shared_ptr<E>& row = kind.changed[slot];
        if (!row) {
            row = std::make_shared<E>(*target_.table<E>().at(slot));
            kind.order.push_back(slot);
            kind.origins.emplace(slot, origin);
        }
        return *row;
    }

    template <class E>
    void compare(Slot slot, const E& theirs, const Origin& origin) {
        E& ours = changed<E>(slot, origin);
        forEachField<E>([&](const auto& field) {
            using T = std::decay_t<decltype(ours.*field.member)>;
            if (field.identity || field.internal || isBoundElsewhere(ours, theirs, field.name) ||
                isNoEndHere(slot, theirs, field.name))
                return;
            T& mine = ours.*field.member;
            const T& other = theirs.*field.member;
            const T unset = E{}.*field.member;
            if (other == mine || other == unset)
                return;
            constexpr bool canBeUnset = std::is_same_v<T, std::string> || IsOptional<T>::value || IsKey<T>::value;
            if constexpr (IsList<T>::value && !std::is_same_v<T, std::vector<Sway>>) {
                for (const auto& element : other) {
                    if (std::ranges::find(mine, element) == mine.end())
                        mine.push_back(element);
                }
            } else if (canBeUnset && mine == unset) {
                mine = other;
            } else if (differs(ours, theirs, field.name, origin)) {
                mine = other;
            }
        });
    }

    /// A service belongs to the role of its task, and two roles in the other order are the same partnership.
    template <class E>
    static bool isBoundElsewhere(const E& ours, const E& theirs, std::string_view member) {
        if constexpr (std::is_same_v<E, Task>) {
            return member == "service" && ours.role != theirs.role;
        } else if constexpr (std::is_same_v<E, Partnership>) {
            return member == "roles";
        } else {
            return false;
        }
    }

    /// Who serves nobody in a part of a chain is mostly taken for an end customer there; not where the rest is known.
    template <class E>
    [[nodiscard]] bool isNoEndHere(Slot slot, const E& theirs, std::string_view member) const {
        if constexpr (std::is_same_v<E, Role>) {
            return member == "kind" && theirs.kind == RoleKind::endCustomer &&
                   (target_.servicesFrom(slot).size() > 0 || target_.tasksOf(slot).size() > 0);
        } else {
            return false;
        }
    }

    template <class E>
    bool differs(const E& ours, const E& theirs, std::string_view member, const Origin& origin) {
        Difference difference{Description<E>::name,
                              identityText(identityOf(ours)),
                              titleOf(ours),
                              member,
                              textOf(ours, member),
                              textOf(theirs, member),
                              imported_.placeOf(origin, pluralOf<E>(), member)};
        const bool takes = takes_ && takes_(merged_.differences.size(), difference);
        merged_.differences.push_back(std::move(difference));
        return takes;
    }
    template <class E>
    static std::string textOf(const E& row, std::string_view member) {
        const json::Json value = json::toJson(row)[std::string(member)];
        return value.is_string() ? value.template get<std::string>() : json::dump(value);
    }

    void addHoldings() {
        for (const auto& [role, person, origin] : imported_.holdings()) {
            PersonKey holder = person;
            rename(holder);
            std::vector<PersonKey>& holders = changed<Role>(target_.roles().slotOf(role), origin).holders;
            if (std::ranges::find(holders, holder) == holders.end())
                holders.push_back(holder);
        }
    }

    template <class E>
    void finish() {
        KindState<E>& kind = state<E>();
        for (const Slot slot : kind.order) {
            Row<E> before = target_.table<E>().row(slot);
            if (*before == *kind.changed.at(slot))
                continue;
            merged_.edit.changes.emplace_back(Change<E>{std::move(before), kind.changed.at(slot)});
            from_.emplace_back(kind.origins.at(slot), pluralOf<E>());
        }
        if constexpr (requires { Description<E>::plural; }) {
            if (kind.matched > 0)
                merged_.matched.emplace_back(Description<E>::plural, kind.matched);
            if (kind.added > 0)
                merged_.added.emplace_back(Description<E>::plural, kind.added);
        }
        if constexpr (std::is_same_v<E, Role> || std::is_same_v<E, Service>) {
            if (kind.repeated > 0) {
                imported_.choose(std::is_same_v<E, Role>
                                     ? "roles (%1) are the same one in the chain as another of the file"
                                     : "services (%1) are the same one in the chain as another of the file",
                                 {std::to_string(kind.repeated)}, {});
            }
        }
    }

    const Chain& target_;
    Imported& imported_;
    KeySource& keys_;
    const TakesTheirs& takes_;
    StatesOf<AllKinds>::Type states_;
    std::unordered_map<std::string, Point> drawings_;       ///< views that a drawing stands in, by key, and how far off
    std::vector<std::pair<Origin, std::string_view>> from_; ///< of each change, where it was read
    std::int64_t position_ = 0;
    Merged merged_;
};

} // namespace

Result<Merged> merge(const Chain& target, Imported& imported, KeySource& keys, const TakesTheirs& takes) {
    return Merger(target, imported, keys, takes).merge();
}

} // namespace throughline::exchange
