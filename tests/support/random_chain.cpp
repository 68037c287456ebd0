#include "tests/support/random_chain.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/model/check.h"
#include "core/model/gestures.h"

namespace throughline::support {

namespace {

const std::vector<std::string> words{"Einkauf",          "Warehouse", "Näherei",     "采购经理",
                                     "Заказчик",         "مدير",      "a \"quote\"", "x < y & z",
                                     "comma, semi; tab", "=1+1",      "🚚 Freight",   "Planner"};

// Makes rows that fit the chain as it stands; what cannot be made yet is left empty or not made at all.
class RowMaker {
  public:
    RowMaker(const Chain& chain, Dice& dice) : chain_(chain), dice_(dice) {}

    std::string title() { return dice_.pick(words) + ' ' + std::to_string(dice_.below(50)); }
    std::string text() {
        if (dice_.chance(0.5))
            return {};
        return dice_.chance(0.3) ? dice_.pick(words) + "\n\t" + dice_.pick(words) : dice_.pick(words);
    }
    Day day() { return Day::parse("2025-06-01")->plus(static_cast<int>(dice_.below(500))); }
    template <class T, class Make>
    std::optional<T> maybe(Make make) {
        return dice_.chance(0.6) ? std::optional<T>(make()) : std::nullopt;
    }
    template <class Enum>
    Enum oneOf(std::size_t count) {
        return static_cast<Enum>(dice_.below(count));
    }
    template <class E>
    Key<E> newKey(char letter) {
        Key<E> key;
        do {
            key = Key<E>(letter + std::to_string(dice_.bits() % 1000000000));
        } while (chain_.hasKeyText(key.text()));
        return key;
    }

    /// Some row of the kind; null where there is none.
    template <class E>
    const E* any() {
        const Table<E>& table = chain_.table<E>();
        if (table.isEmpty())
            return nullptr;
        Slot slot = 0;
        do {
            slot = static_cast<Slot>(dice_.below(table.slotCount()));
        } while (!table.at(slot));
        return table.at(slot);
    }
    template <class E>
    std::vector<Key<E>> some(std::size_t most) {
        std::vector<Key<E>> keys;
        for (std::size_t i = dice_.below(most + 1); i > 0; --i) {
            const E* row = any<E>();
            if (row && std::find(keys.begin(), keys.end(), row->key) == keys.end())
                keys.push_back(row->key);
        }
        return keys;
    }
    const Role* ofKind(RoleKind kind) {
        for (int i = 0; i < 20; ++i) {
            const Role* role = any<Role>();
            if (role && role->kind == kind)
                return role;
        }
        return nullptr;
    }

    bool fill(Person& row) {
        row.name = title();
        row.email = dice_.chance(0.5) ? "a.b@example.com" : "";
        row.notes = text();
        return true;
    }
    bool fill(Role& row) {
        row.title = title();
        row.department = dice_.chance(0.7) ? dice_.pick(words) : "";
        row.expertise = text();
        row.notes = text();
        row.holders = some<Person>(2);
        return true;
    }
    bool fill(View& row) {
        row.title = title();
        row.position = static_cast<std::int64_t>(dice_.below(5));
        return true;
    }
    bool fill(Service& row) {
        row.provides = dice_.chance(0.5) ? dice_.pick(words) : "";
        const double exponent = static_cast<double>(dice_.below(24)) - 12.0;
        row.weight = maybe<double>(
            [&] { return dice_.chance(0.1) ? std::pow(10.0, exponent) : 1.0 + static_cast<double>(dice_.below(5)); });
        row.expectation = text();
        row.manager = dice_.chance(0.15);
        row.derived = dice_.chance(0.1);
        return true;
    }
    void fill(Impact& impact, const RoleKey& at) {
        impact.note = text();
        impact.amount = maybe<double>([&] { return 1.0 + static_cast<double>(dice_.below(100)); });
        if (impact.amount && dice_.chance(0.5)) {
            impact.low = *impact.amount / 2.0;
            impact.high = *impact.amount * 1.5;
        }
        impact.unit = dice_.chance(0.5) ? "hours/year" : "EUR";
        impact.spread = oneOf<Spread>(2);
        if (dice_.chance(0.3))
            impact.at = at;
        impact.evidence = oneOf<Evidence>(3);
        if (impact.evidence == Evidence::confirmed) {
            impact.confirmedBy = title();
            impact.confirmedOn = day();
        }
    }
    bool fill(Task& row) {
        row.title = title();
        row.description = text();
        row.expectation = text();
        row.exceed = text();
        row.effort = maybe<double>([&] { return static_cast<double>(dice_.below(40)) / 2.0; });
        row.asked = maybe<Day>([&] { return day(); });
        row.promised = maybe<Day>([&] { return day(); });
        row.state = oneOf<TaskState>(4);
        row.delivered = row.state == TaskState::delivered ? std::optional(day()) : std::nullopt;
        row.outcome = row.state == TaskState::delivered ? maybe<Outcome>([&] { return oneOf<Outcome>(3); })
                                                        : std::optional<Outcome>();
        row.benefit = text();
        row.lesson = text();
        row.notes = text();
        row.impact.reset();
        if (dice_.chance(0.7)) {
            const Role* end = ofKind(RoleKind::endCustomer);
            row.impact.emplace();
            fill(*row.impact, end ? end->key : RoleKey());
        }
        row.wording.reset();
        if (dice_.chance(0.3))
            row.wording = Wording{text(), text(), text(), text(), text(), text()};
        row.values = some<Value>(2);
        row.goals = some<Goal>(2);
        row.service = {};
        const Slot role = chain_.roles().slotOf(row.role);
        for (const Slot slot : chain_.servicesFrom(role)) {
            if (dice_.chance(0.6))
                row.service = chain_.services().at(slot)->key;
        }
        return true;
    }
    bool fill(Value& row) {
        row.title = title();
        row.rank = maybe<std::int64_t>([&] { return static_cast<std::int64_t>(1 + dice_.below(9)); });
        return true;
    }
    bool fill(Goal& row) {
        row.title = title();
        row.measure = dice_.chance(0.5) ? "days" : "";
        row.target = maybe<double>([&] { return static_cast<double>(dice_.below(10)) / 4.0; });
        return true;
    }
    bool fill(Place& row) {
        row.x = static_cast<double>(dice_.below(4000)) - 2000.0;
        row.y = static_cast<double>(dice_.below(4000)) / 8.0;
        row.pinned = dice_.chance(0.2);
        return true;
    }
    bool fill(Relationship& row) {
        row.sway.clear();
        for (const Sway sway : {Sway::pay, Sway::career, Sway::reputation}) {
            if (dice_.chance(0.4))
                row.sway.push_back(sway);
        }
        row.rank = maybe<std::int64_t>([&] { return static_cast<std::int64_t>(1 + dice_.below(9)); });
        row.vouches = dice_.chance(0.5);
        return true;
    }
    bool fill(Influence& row) {
        row.strength = static_cast<double>(dice_.below(5)) / 4.0;
        return true;
    }
    bool fill(Partnership& row) {
        row.twoWay = dice_.chance(0.5);
        row.goals = some<Goal>(2);
        row.obstacles.clear();
        row.actions.clear();
        for (std::size_t i = dice_.below(3); i > 0; --i) {
            row.obstacles.push_back({text(), maybe<Day>([&] { return day(); }), maybe<Day>([&] { return day(); })});
            row.actions.push_back({maybe<Day>([&] { return day(); }), text()});
        }
        return true;
    }
    bool fill(Feedback& row) {
        const Role* customer = any<Role>();
        const Task* task = any<Task>();
        row.customer = customer && dice_.chance(0.9) ? customer->key : RoleKey();
        row.day = maybe<Day>([&] { return day(); });
        row.quality = maybe<Quality>([&] { return oneOf<Quality>(3); });
        row.score = maybe<std::int64_t>([&] { return static_cast<std::int64_t>(dice_.below(5)) - 2; });
        row.note = text();
        row.task = task && dice_.chance(0.5) ? task->key : TaskKey();
        return true;
    }
    bool fill(Review& row) {
        row.title = title();
        row.from = maybe<Day>([&] { return day(); });
        row.to = maybe<Day>([&] { return day(); });
        if (row.from && row.to && *row.to < *row.from)
            std::swap(row.from, row.to);
        row.best = some<Task>(3);
        row.lessons = text();
        row.plans = text();
        return true;
    }
    bool fill(Opportunity& row) {
        const Role* customer = any<Role>();
        row.customer = customer ? customer->key : RoleKey();
        row.title = title();
        row.state = oneOf<OpportunityState>(3);
        row.note = text();
        return true;
    }

    /// Sets what a new row is found by; false where that cannot be made.
    template <class E>
    bool begin(E& row) {
        if constexpr (hasKey<E>)
            row.key = newKey<E>(Description<E>::letter);
        if constexpr (std::is_same_v<E, Role>) {
            row.kind = dice_.chance(0.2) ? RoleKind::endCustomer : RoleKind::internal;
        } else if constexpr (std::is_same_v<E, Service> || std::is_same_v<E, Relationship>) {
            return twoRoles(row.server, row.customer) && isNew(row);
        } else if constexpr (std::is_same_v<E, Influence>) {
            return twoRoles(row.from, row.to) && isNew(row);
        } else if constexpr (std::is_same_v<E, Partnership>) {
            row.roles.resize(2);
            return twoRoles(row.roles[0], row.roles[1]);
        } else if constexpr (std::is_same_v<E, Place>) {
            const View* view = any<View>();
            const Role* role = any<Role>();
            if (!view || !role)
                return false;
            row.view = view->key;
            row.role = role->key;
            return isNew(row);
        } else if constexpr (std::is_same_v<E, Task>) {
            const Role* role = ofKind(RoleKind::internal);
            if (!role)
                return false;
            row.role = role->key;
        }
        return true;
    }

  private:
    template <class E>
    bool isNew(const E& row) const {
        return !chain_.table<E>().contains(identityOf(row));
    }
    bool twoRoles(RoleKey& first, RoleKey& second) {
        const Role* a = any<Role>();
        const Role* b = any<Role>();
        if (!a || !b || a == b)
            return false;
        first = a->key;
        second = b->key;
        return true;
    }

    const Chain& chain_;
    Dice& dice_;
};

template <class E>
bool addRow(const Chain& chain, Dice& dice, Edit& edit) {
    RowMaker maker(chain, dice);
    E row;
    if (!maker.begin(row) || !maker.fill(row))
        return false;
    edit.label = {"add", {std::string(Description<E>::name)}};
    edit.add(std::move(row));
    return true;
}

template <class E>
bool changeRow(const Chain& chain, Dice& dice, Edit& edit) {
    RowMaker maker(chain, dice);
    const E* before = maker.any<E>();
    if (!before)
        return false;
    E after = *before;
    if (!maker.fill(after) || after == *before)
        return false;
    edit.label = {"change", {std::string(Description<E>::name)}};
    edit.change(chain.table<E>().share(identityOf(*before)), std::move(after));
    return true;
}

template <class E>
bool removeRow(const Chain& chain, Dice& dice, Edit& edit) {
    RowMaker maker(chain, dice);
    const E* row = maker.any<E>();
    if (!row)
        return false;
    Result<Edit> removal = gestures::remove<E>(chain, identityOf(*row));
    if (!removal.isOk())
        return false;
    edit = std::move(removal).value();
    return true;
}

template <class E>
void addRows(Chain& chain, Dice& dice, std::size_t count) {
    for (std::size_t tries = 0; chain.table<E>().size() < count && tries < 50 * count; ++tries) {
        Edit edit;
        if (addRow<E>(chain, dice, edit))
            chain.apply(edit);
    }
}

} // namespace

Chain randomChain(std::uint64_t seed, std::size_t size) {
    Dice dice(seed);
    Chain chain;
    addRows<Person>(chain, dice, size / 2 + 1);
    Edit naming;
    RowMaker maker(chain, dice);
    const Person* owner = maker.any<Person>();
    naming.change(chain.table<DocumentInfo>().row(0), DocumentInfo{maker.title(), owner->key});
    chain.apply(naming);
    addRows<Role>(chain, dice, std::max<std::size_t>(size, 3));
    addRows<View>(chain, dice, 2);
    addRows<Place>(chain, dice, size);
    addRows<Service>(chain, dice, size * 2);
    addRows<Relationship>(chain, dice, size / 2 + 1);
    addRows<Influence>(chain, dice, size / 3 + 1);
    addRows<Value>(chain, dice, 3);
    addRows<Goal>(chain, dice, 3);
    addRows<Task>(chain, dice, size);
    addRows<Partnership>(chain, dice, size / 3 + 1);
    addRows<Feedback>(chain, dice, size / 2 + 1);
    addRows<Opportunity>(chain, dice, size / 3 + 1);
    addRows<Review>(chain, dice, 2);
    return chain;
}

Edit randomEdit(const Chain& chain, Dice& dice) {
    using Attempt = std::function<bool(const Chain&, Dice&, Edit&)>;
    std::vector<Attempt> attempts;
    forEachKind([&]<class E>() {
        if constexpr (!std::is_same_v<E, DocumentInfo>) {
            attempts.insert(attempts.end(), {addRow<E>, addRow<E>, changeRow<E>, changeRow<E>, removeRow<E>});
        }
    });
    for (;;) {
        Edit edit;
        // A change may break a rule that only the whole chain knows (a role with tasks becomes an end customer).
        if (dice.pick(attempts)(chain, dice, edit) && !edit.isEmpty() && check(chain, edit))
            return edit;
    }
}

} // namespace throughline::support
