#include "core/exchange/row_names.h"

#include "core/model/text_rules.h"

namespace throughline::exchange {

namespace {

template <class E>
const std::string& titleOf(const E& row) {
    if constexpr (std::is_same_v<E, Person>) {
        return row.name;
    } else if constexpr (std::is_same_v<E, Service>) {
        return row.provides;
    } else {
        return row.title;
    }
}

template <class E>
constexpr bool isFoundByTitle = !std::is_same_v<E, Service> && !std::is_same_v<E, Task>;

} // namespace

template <class E>
RowNames::Index& RowNames::index() {
    return const_cast<Index&>(std::as_const(*this).index<E>());
}

template <class E>
const RowNames::Index& RowNames::index() const {
    if constexpr (std::is_same_v<E, Person>)
        return people_;
    if constexpr (std::is_same_v<E, Role>)
        return roles_;
    if constexpr (std::is_same_v<E, Service>)
        return services_;
    if constexpr (std::is_same_v<E, Task>)
        return tasks_;
    if constexpr (std::is_same_v<E, Value>)
        return values_;
    if constexpr (std::is_same_v<E, Goal>)
        return goals_;
}

template <class E>
void RowNames::note(const E& row) {
    if constexpr (isFoundByTitle<E>) {
        Entry& entry = index<E>().keyByTitle[std::string(trimmed(titleOf(row)))];
        if (!entry.key.empty() && entry.key != row.key.text())
            entry.isAmbiguous = true;
        if (entry.key.empty())
            entry.key = row.key.text();
    }
}

RowNames::RowNames(const Chain& target, KeySource& keys, Imported& imported)
    : target_(target), keys_(keys), imported_(imported) {
    const auto noteAll = [&]<class E>() {
        for (const E& row : target_.table<E>())
            note(row);
        for (std::size_t i = 0; i < imported_.rows<E>().size(); ++i) {
            const E& row = *imported_.rows<E>()[i].row;
            note(row);
            read_.emplace(row.key.text(), Read{Description<E>::name, i});
        }
    };
    noteAll.operator()<Person>();
    noteAll.operator()<Role>();
    noteAll.operator()<Service>();
    noteAll.operator()<Task>();
    noteAll.operator()<Value>();
    noteAll.operator()<Goal>();
}

template <class E>
Result<Key<E>> RowNames::keyFor(std::string_view id, const Origin& origin) {
    id = trimmed(id);
    if (index<E>().keyById.contains(std::string(id))) {
        return Status(Code::invalid, "the id “%1” is there twice", {std::string(id)},
                      imported_.placeOf(origin, {}, "id"));
    }
    if (auto key = Key<E>::parse(id)) {
        const auto other = read_.find(id);
        const bool isOthers = other != read_.end() && other->second.kind != Description<E>::name;
        const bool isTargets = target_.hasKeyText(id) && !target_.table<E>().contains(*key);
        if (!isOthers && !isTargets)
            return std::move(*key);
    }
    if (!id.empty()) {
        imported_.leaveOut("id “%1”", {std::string(id)},
                           isKeyText(id) ? "another row has it as its key; a new key was made up"
                                         : "it cannot be a key; a new key was made up",
                           imported_.placeOf(origin, {}, {}));
    }
    for (;;) {
        auto key = keys_.make<E>(Description<E>::letter);
        if (!target_.hasKeyText(key.text()) && !read_.contains(key.text()))
            return key;
    }
}

template <class E>
Status RowNames::add(E row, std::string_view id, const Origin& origin) {
    id = trimmed(id);
    Index& rows = index<E>();
    note(row);
    if (!id.empty())
        rows.keyById.emplace(id, row.key.text());
    if (Status status = imported_.add(std::move(row), origin); !status) {
        return status.at(imported_.placeOf(origin, {}, {}));
    }
    const auto& added = imported_.rows<E>();
    read_.emplace(added.back().row->key.text(), Read{Description<E>::name, added.size() - 1});
    return {};
}

template <class E>
Result<Key<E>> RowNames::find(std::string_view name) const {
    name = trimmed(name);
    const Index& rows = index<E>();
    const std::string text(name);
    if (const auto found = rows.keyById.find(text); found != rows.keyById.end())
        return Key<E>(found->second);
    if (auto key = Key<E>::parse(name)) {
        if (readRow(*key) || target_.table<E>().contains(*key))
            return std::move(*key);
    }
    const auto found = rows.keyByTitle.find(text);
    if (found == rows.keyByTitle.end())
        return Key<E>();
    if (found->second.isAmbiguous) {
        return Status(Code::invalid, "several have the title “%1”; name one by its key", {text});
    }
    return Key<E>(found->second.key);
}

template <class E>
Result<Key<E>> RowNames::findOrMake(std::string_view name, const Origin& origin) {
    auto found = find<E>(name);
    if (!found || *found)
        return found;
    E row;
    if constexpr (std::is_same_v<E, Person>) {
        row.name = trimmed(name);
    } else {
        row.title = trimmed(name);
    }
    auto key = keyFor<E>({}, origin);
    if (!key)
        return key;
    row.key = *key;
    if (Status status = add(std::move(row), {}, origin); !status)
        return status;
    return key;
}

template <class E>
std::shared_ptr<E> RowNames::readRow(const Key<E>& key) const {
    const auto found = read_.find(key.text());
    if (found == read_.end() || found->second.kind != Description<E>::name)
        return nullptr;
    return imported_.rows<E>()[found->second.number].row;
}

void RowNames::addAlias(std::string_view alias, const RoleKey& role) {
    Entry& entry = roles_.keyByTitle[std::string(trimmed(alias))];
    if (!entry.key.empty() && entry.key != role.text())
        entry.isAmbiguous = true;
    if (entry.key.empty())
        entry.key = role.text();
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

#define THROUGHLINE_NAMES_OF(Kind)                                                      \
    template Result<Key<Kind>> RowNames::keyFor<Kind>(std::string_view, const Origin&); \
    template Status RowNames::add<Kind>(Kind, std::string_view, const Origin&);         \
    template Result<Key<Kind>> RowNames::find<Kind>(std::string_view) const;            \
    template std::shared_ptr<Kind> RowNames::readRow<Kind>(const Key<Kind>&) const;
THROUGHLINE_NAMES_OF(Person)
THROUGHLINE_NAMES_OF(Role)
THROUGHLINE_NAMES_OF(Service)
THROUGHLINE_NAMES_OF(Task)
THROUGHLINE_NAMES_OF(Value)
THROUGHLINE_NAMES_OF(Goal)
#undef THROUGHLINE_NAMES_OF
template Result<PersonKey> RowNames::findOrMake<Person>(std::string_view, const Origin&);
template Result<RoleKey> RowNames::findOrMake<Role>(std::string_view, const Origin&);
template Result<ValueKey> RowNames::findOrMake<Value>(std::string_view, const Origin&);
template Result<GoalKey> RowNames::findOrMake<Goal>(std::string_view, const Origin&);

} // namespace throughline::exchange
