#include <algorithm>
#include <limits>

#include "core/model/check.h"
#include "core/model/enumerations.h"
#include "core/model/fields.h"
#include "core/model/gestures.h"
#include "tests/core/store/support.h"

namespace throughline::test {

namespace {

template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;
template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<std::vector<T>> = true;
template <class T>
struct Named;
template <class E>
struct Named<Key<E>> {
    using Type = E;
};
template <class T>
constexpr bool isKey = false;
template <class E>
constexpr bool isKey<Key<E>> = true;

} // namespace

std::string RandomEdits::text(bool isOneLine, bool mayBeBlank) {
    static const std::string pieces[] = {
        "Freight", " ", "’; DROP TABLE roles;--", "\"quoted\"", "'", "é", "采购", "\U0001F69A", "null", "%1",
        "\\",      "0"};
    std::string text = mayBeBlank ? "" : "A";
    for (std::size_t count = below(6); count > 0; --count)
        text += pieces[below(std::size(pieces))];
    if (!isOneLine && chance(0.3))
        text += "\nSecond line\twith a tab";
    if (!isOneLine && chance(0.02))
        text += std::string(90000, 'x');
    return text;
}

template <class E>
Key<E> RandomEdits::keyIn(const Chain& chain) {
    const Table<E>& table = chain.table<E>();
    if (table.isEmpty())
        return {};
    auto it = table.begin();
    std::advance(it, static_cast<std::ptrdiff_t>(below(table.size())));
    return it->key;
}

template <class E, class T>
void RandomEdits::fillValue(const Chain& chain, T& value, int rule) {
    if constexpr (std::is_same_v<T, std::string>) {
        value = text(static_cast<Rule>(rule) != Rule::text, static_cast<Rule>(rule) != Rule::title);
    } else if constexpr (std::is_same_v<T, bool>) {
        value = chance(0.5);
    } else if constexpr (std::is_same_v<T, double>) {
        static constexpr double numbers[] = {0.1,
                                             1.0,
                                             0.5,
                                             1e-300,
                                             1e300,
                                             3.0,
                                             0.30000000000000004,
                                             std::numeric_limits<double>::max(),
                                             std::numeric_limits<double>::denorm_min(),
                                             0.0,
                                             -2.5,
                                             -0.0};
        value = numbers[below(std::size(numbers))];
        if (static_cast<Rule>(rule) == Rule::unitInterval)
            value = 0.25 * static_cast<double>(below(5));
        if (static_cast<Rule>(rule) == Rule::positive && value <= 0)
            value = 7.25;
        if (static_cast<Rule>(rule) == Rule::notNegative && value < 0)
            value = 0;
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        value = static_cast<std::int64_t>(below(5)) - 2;
        if (static_cast<Rule>(rule) != Rule::score && chance(0.1))
            value = std::numeric_limits<std::int64_t>::min();
    } else if constexpr (std::is_same_v<T, Day>) {
        value = Day::parse("2024-02-29")->plus(static_cast<int>(below(3000)) - 1500);
        if (chance(0.1))
            value = *Day::parse(chance(0.5) ? "0001-01-01" : "9999-12-31");
    } else if constexpr (std::is_enum_v<T>) {
        value = static_cast<T>(below(EnumerationNames<T>::names.size()));
    } else if constexpr (isOptional<T>) {
        value.reset();
        if (chance(0.6))
            fillValue<E>(chain, value.emplace(), rule);
    } else if constexpr (isKey<T>) {
        value = keyIn<typename Named<T>::Type>(chain);
    } else if constexpr (isList<T>) {
        value.clear();
        for (std::size_t count = below(4); count > 0; --count) {
            typename T::value_type element{};
            fillValue<E>(chain, element, rule);
            if (std::ranges::find(value, element) == value.end())
                value.push_back(element);
        }
        if constexpr (isKey<typename T::value_type>) {
            std::erase_if(value, [](const auto& key) { return key.isNone(); });
        }
    } else {
        fill(chain, value);
    }
}

template <class E>
void RandomEdits::fill(const Chain& chain, E& row) {
    forEachField<E>([&](const auto& field) {
        using T = typename std::decay_t<decltype(field)>::Type;
        if constexpr (!std::is_same_v<T, Key<E>>) {
            fillValue<E>(chain, row.*field.member, static_cast<int>(field.rule));
        }
    });
}

template <class E>
E RandomEdits::row(const Chain& chain) {
    E row;
    fill(chain, row);
    if constexpr (hasKey<E>)
        row.key = keys_.make<E>(Description<E>::letter);
    return row;
}

void RandomEdits::addChange(const Chain& chain, Edit& edit) {
    const std::size_t wanted = below(std::variant_size_v<AnyChange>);
    std::size_t kind = 0;
    forEachKind([&]<class E>() {
        if (kind++ != wanted)
            return;
        const Table<E>& table = chain.table<E>();
        const bool isChange = std::is_same_v<E, DocumentInfo> || (!table.isEmpty() && chance(0.4));
        if (!isChange) {
            edit.add(row<E>(chain));
            return;
        }
        auto it = table.begin();
        std::advance(it, static_cast<std::ptrdiff_t>(below(table.size())));
        E after = *it;
        const std::size_t field = below(std::tuple_size_v<std::decay_t<decltype(Description<E>::fields)>>);
        std::size_t number = 0;
        forEachField<E>([&](const auto& each) {
            if (number++ == field && !each.identity)
                fillValue<E>(chain, after.*each.member, static_cast<int>(each.rule));
        });
        if (!(after == *it))
            edit.change(table.row(it.slot()), std::move(after));
    });
}

Edit RandomEdits::removal(const Chain& chain) {
    Edit edit;
    const std::size_t wanted = below(std::variant_size_v<AnyChange>);
    std::size_t kind = 0;
    forEachKind([&]<class E>() {
        if constexpr (!std::is_same_v<E, DocumentInfo>) {
            const Table<E>& table = chain.table<E>();
            if (kind++ != wanted || table.isEmpty())
                return;
            auto it = table.begin();
            std::advance(it, static_cast<std::ptrdiff_t>(below(table.size())));
            auto removed = gestures::remove<E>(chain, identityOf(*it));
            if (removed)
                edit = *std::move(removed);
        }
    });
    return edit;
}

Edit RandomEdits::next(const Chain& chain) {
    while (true) {
        Edit edit;
        if (chance(0.15)) {
            edit = removal(chain);
        } else {
            for (std::size_t count = 1 + below(3); count > 0; --count)
                addChange(chain, edit);
        }
        edit.label = {"random", {"one", text(true, true)}};
        if (!edit.isEmpty() && check(chain, edit))
            return edit;
    }
}

} // namespace throughline::test
