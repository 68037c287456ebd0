#include "app/commands/naming.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/model/fields.h"

namespace throughline::commands {

namespace {

constexpr std::size_t listed = 6;

const std::string& titleOf(const Role& role) {
    return role.title;
}
const std::string& titleOf(const Task& task) {
    return task.title;
}
const std::string& titleOf(const Value& value) {
    return value.title;
}
const std::string& titleOf(const Goal& goal) {
    return goal.title;
}
const std::string& titleOf(const View& view) {
    return view.title;
}
const std::string& titleOf(const Person& person) {
    return person.name;
}
const std::string& titleOf(const Service& service) {
    return service.provides;
}

std::string roleTitle(const Chain& chain, const RoleKey& key) {
    const Role* role = chain.roles().find(key);
    return role != nullptr ? role->title : std::string();
}

/// What tells a row from others of the same title.
std::string distinction(const Chain&, const Role& role) {
    return role.department;
}
std::string distinction(const Chain& chain, const Task& task) {
    return roleTitle(chain, task.role);
}
std::string distinction(const Chain&, const View&) {
    return {};
}
std::string distinction(const Chain&, const Value&) {
    return {};
}
std::string distinction(const Chain&, const Goal& goal) {
    return goal.measure;
}
std::string distinction(const Chain&, const Person& person) {
    return person.email;
}
std::string distinction(const Chain& chain, const Service& service) {
    return roleTitle(chain, service.server) + " to " + roleTitle(chain, service.customer);
}

std::string folded(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return lower;
}

/// "a, b, c and 4 more".
std::string listing(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), listed); ++i) {
        text += (i == 0 ? "" : ", ") + names[i];
    }
    if (names.size() > listed) {
        text += " and " + std::to_string(names.size() - listed) + " more";
    }
    return text;
}

template <class E>
std::vector<Row<E>> rowsWhere(const Chain& chain, const auto& fits) {
    std::vector<Row<E>> rows;
    const Table<E>& table = chain.table<E>();
    for (auto row = table.begin(); row != table.end(); ++row) {
        if (fits(titleOf(*row))) {
            rows.push_back(table.row(row.slot()));
        }
    }
    std::ranges::sort(rows, [](const Row<E>& a, const Row<E>& b) {
        return std::pair(titleOf(*a), a->key) < std::pair(titleOf(*b), b->key);
    });
    return rows;
}

template <class E>
Status ambiguous(const Chain& chain, std::string_view name, const std::vector<Row<E>>& rows) {
    std::vector<std::string> keys;
    for (const Row<E>& row : rows) {
        const std::string more = distinction(chain, *row);
        keys.push_back(row->key.text() + (more.empty() ? "" : " (" + more + ")"));
    }
    return {Code::wrongUse,
            "“%1” fits %2 %3: %4; name one by its key",
            {std::string(name), std::to_string(rows.size()), std::string(Description<E>::plural), listing(keys)}};
}

template <class E>
Status missing(const Chain& chain, std::string_view name) {
    const std::string wanted = folded(name);
    std::vector<std::string> near;
    for (const Row<E>& row : rowsWhere<E>(chain, [&](const std::string& title) {
             const std::string candidate = folded(title);
             return !wanted.empty() && !candidate.empty() &&
                    (candidate.find(wanted) != std::string::npos || wanted.find(candidate) != std::string::npos);
         })) {
        near.push_back("“" + titleOf(*row) + "” (" + row->key.text() + ")");
    }
    if (near.empty()) {
        return {Code::wrongUse,
                "there is no %1 with the key or title “%2”; give one that the document has",
                {std::string(Description<E>::name), std::string(name)}};
    }
    return {Code::wrongUse,
            "there is no %1 with the key or title “%2”; near it: %3",
            {std::string(Description<E>::name), std::string(name), listing(near)}};
}

} // namespace

template <class E>
Result<Row<E>> named(const Chain& chain, std::string_view name) {
    if (const auto key = Key<E>::parse(name)) {
        if (Row<E> row = chain.table<E>().share(*key)) {
            return row;
        }
    }
    auto rows = rowsWhere<E>(chain, [&](const std::string& title) { return title == name; });
    if (rows.empty()) {
        const std::string wanted = folded(name);
        rows = rowsWhere<E>(chain, [&](const std::string& title) { return folded(title) == wanted; });
    }
    if (name.empty() || rows.empty()) {
        return missing<E>(chain, name);
    }
    if (rows.size() > 1) {
        return ambiguous<E>(chain, name, rows);
    }
    return std::move(rows.front());
}

Result<Slot> namedEndCustomer(const Analysis& analysis, std::string_view name) {
    const auto customer = named<Role>(analysis.chain(), name);
    if (!customer) {
        return customer.status();
    }
    const Slot slot = analysis.chain().roles().slotOf((*customer)->key);
    const std::vector<Slot> ends = analysis.endCustomers();
    if (std::ranges::find(ends, slot) == ends.end()) {
        return Status(Code::wrongUse, "“%1” is no end customer; name one, or give it the kind end_customer",
                      {(*customer)->title});
    }
    return slot;
}

template Result<Row<Role>> named<Role>(const Chain&, std::string_view);
template Result<Row<Person>> named<Person>(const Chain&, std::string_view);
template Result<Row<Task>> named<Task>(const Chain&, std::string_view);
template Result<Row<Service>> named<Service>(const Chain&, std::string_view);
template Result<Row<View>> named<View>(const Chain&, std::string_view);
template Result<Row<Value>> named<Value>(const Chain&, std::string_view);
template Result<Row<Goal>> named<Goal>(const Chain&, std::string_view);

} // namespace throughline::commands
