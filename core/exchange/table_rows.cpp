#include "core/exchange/table_rows.h"

#include <algorithm>
#include <utility>

#include "core/exchange/end_customers.h"
#include "core/exchange/table_cells.h"

namespace throughline::exchange {

namespace {

std::string pairText(const RoleKey& server, const RoleKey& customer) {
    return server.text() + ' ' + customer.text();
}

} // namespace

TableRows::TableRows(const Chain& target, bool merges, KeySource& keys, Imported& imported)
    : target_(target), merges_(merges), imported_(imported), names_(target, keys, imported) {
    for (const Service& service : target.services()) {
        (merges ? targetsBetween_ : servicesBetween_)[pairText(service.server, service.customer)].push_back(
            service.key);
    }
    for (const auto& [service, origin] : imported.rows<Service>()) {
        servicesBetween_[pairText(service->server, service->customer)].push_back(service->key);
    }
}

std::string_view TableRows::Line::at(std::string_view field) const {
    const auto column = table.columns.of(field);
    return column ? table.data.cell(row, *column) : std::string_view();
}

Status TableRows::placed(const Status& status, const Line& line, std::string_view field) const {
    return status.at(imported_.placeOf(line.origin, {}, field));
}

Status TableRows::missing(const Line& line, std::string_view field) const {
    return placed(Status(Code::invalid, "is missing"), line, field);
}

template <class E>
Status TableRows::setFields(E& row, const Line& line, std::string_view prefix) const {
    const auto& fields = line.table.columns.fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::string_view name = fields[i];
        if (name.empty() || !name.starts_with(prefix))
            continue;
        Status status = setField(row, name.substr(prefix.size()), line.table.data.cell(line.row, i));
        if (!status)
            return placed(status, line, fields[i]);
    }
    return {};
}

Status TableRows::readPeople(const Table& table) {
    auto& people = peopleOf_[&table];
    people.resize(table.data.rowCount());
    return forEachLine(table, [&](const Line& line) -> Status {
        Person person;
        if (Status status = setFields(person, line); !status)
            return status;
        if (trimmed(person.name).empty())
            return missing(line, "name");
        const std::string_view id = line.at("id");
        if (trimmed(id).empty()) {
            // Somebody of the same name is the same person, unless the addresses differ.
            const auto known = names_.find<Person>(person.name);
            const auto read = known && *known ? names_.readRow(*known) : nullptr;
            const Person* present = known && *known && !read ? target_.people().find(*known) : read.get();
            if (present && (present->email.empty() || person.email.empty() || present->email == person.email)) {
                people[line.row] = present->key;
                if (read && read->email.empty())
                    read->email = person.email;
                if (read || !merges_)
                    return {};
                person.key = present->key;
                return names_.add(std::move(person), {}, line.origin);
            }
        }
        auto key = names_.keyFor<Person>(id, line.origin);
        if (!key)
            return key.status();
        people[line.row] = *key;
        person.key = std::move(*key);
        return names_.add(std::move(person), id, line.origin);
    });
}

void TableRows::addHolder(const RoleKey& role, const PersonKey& person, const Origin& origin) {
    if (const auto read = names_.readRow(role)) {
        if (std::ranges::find(read->holders, person) == read->holders.end())
            read->holders.push_back(person);
    } else {
        imported_.addHolding({role, person, origin});
    }
}

/// The person whom a table of positions names beside the position.
Result<PersonKey> TableRows::holderOf(const Line& line) {
    const std::string_view name = trimmed(line.at("name"));
    if (name.empty())
        return PersonKey();
    auto person = names_.findOrMake<Person>(name, line.origin);
    if (!person)
        return placed(person.status(), line, "name");
    if (const auto read = names_.readRow(*person); read && read->email.empty())
        read->email = line.at("email");
    return person;
}

Status TableRows::addHolders(const Line& line, const RoleKey& role) {
    const auto person = holderOf(line);
    if (!person)
        return person.status();
    if (*person) {
        addHolder(role, *person, line.origin);
        names_.addAlias(line.at("name"), role);
    }
    const auto isPerson = [&](std::string_view name) {
        const auto known = names_.find<Person>(name);
        return known && *known;
    };
    for (const std::string_view name : namesIn(line.at("holders"), isPerson)) {
        const auto holder = names_.findOrMake<Person>(name, line.origin);
        if (!holder)
            return placed(holder.status(), line, "holders");
        addHolder(role, *holder, line.origin);
    }
    return {};
}

Status TableRows::readRoles(const Table& table) {
    auto& roles = rolesOf_[&table];
    roles.resize(table.data.rowCount());
    return forEachLine(table, [&](const Line& line) -> Status {
        const std::string_view title = line.at("title");
        if (trimmed(title).empty())
            return missing(line, "title");
        const std::string_view id = line.at("id");
        if (trimmed(id).empty()) {
            const auto known = names_.find<Role>(title);
            if (!known)
                return placed(known.status(), line, "title");
            roles[line.row] = *known;
        }
        const bool isTargets = !roles[line.row].isNone() && !names_.readRow(roles[line.row]);
        if (roles[line.row].isNone() || (isTargets && merges_)) {
            if (roles[line.row].isNone()) {
                auto key = names_.keyFor<Role>(id, line.origin);
                if (!key)
                    return key.status();
                roles[line.row] = *key;
            }
            Role role;
            role.key = roles[line.row];
            role.title = title;
            if (Status status = names_.add(std::move(role), id, line.origin); !status)
                return status;
        }
        if (const auto role = names_.readRow(roles[line.row])) {
            if (Status status = setFields(*role, line); !status)
                return status;
            bool isEndCustomer = false;
            if (Status status = cellTo(line.at("end customer"), isEndCustomer); !status) {
                return placed(status, line, "end customer");
            }
            if (isEndCustomer)
                role->kind = RoleKind::endCustomer;
            if (table.columns.has("kind") || table.columns.has("end customer"))
                imported_.noteKind(role->key);
        } else {
            imported_.leaveOut("role “%1”", {std::string(trimmed(title))},
                               "the document has it; only its holders and services were taken",
                               imported_.placeOf(line.origin, {}, {}));
        }
        return addHolders(line, roles[line.row]);
    });
}

Status TableRows::readHoldings(const Table& table) {
    const auto isRole = [&](std::string_view name) {
        const auto known = names_.find<Role>(name);
        return known && *known;
    };
    return forEachLine(table, [&](const Line& line) -> Status {
        for (const std::string_view name : namesIn(line.at("role"), isRole)) {
            const auto role = toldRole(name, line.origin);
            if (!role)
                return placed(role.status(), line, "role");
            addHolder(*role, peopleOf_[&table][line.row], line.origin);
        }
        return {};
    });
}

Status TableRows::addService(Service service, std::string_view id, const Origin& origin) {
    auto key = names_.keyFor<Service>(id, origin);
    if (!key)
        return key.status();
    service.key = *key;
    servicesBetween_[pairText(service.server, service.customer)].push_back(*key);
    return names_.add(std::move(service), id, origin);
}

/// One service for each name in the cell; the same one said from both ends is one service.
Status TableRows::addRelations(const Line& line, const RoleKey& role, std::string_view field) {
    const auto isRole = [&](std::string_view name) {
        const auto known = names_.find<Role>(name);
        return !known || *known;
    };
    for (const std::string_view name : namesIn(line.at(field), isRole)) {
        const auto other = toldRole(name, line.origin);
        if (!other)
            return placed(other.status(), line, field);
        Service service;
        service.server = field == "supplier" ? *other : role;
        service.customer = field == "supplier" ? role : *other;
        service.manager = field == "manager";
        if (!relations_.emplace(service.server, service.customer, service.manager).second)
            continue;
        if (Status status = addService(std::move(service), {}, line.origin); !status)
            return status;
    }
    return {};
}

Status TableRows::readRelations(const Table& table) {
    return forEachLine(table, [&](const Line& line) -> Status {
        const RoleKey& role = rolesOf_[&table][line.row];
        for (const std::string_view field : {"customer", "supplier", "manager"}) {
            if (Status status = addRelations(line, role, field); !status)
                return status;
        }
        return {};
    });
}

Result<RoleKey> TableRows::toldRole(std::string_view name, const Origin& origin) {
    const std::size_t before = imported_.rows<Role>().size();
    auto role = names_.findOrMake<Role>(name, origin);
    if (role && imported_.rows<Role>().size() > before)
        onlyNamed_.push_back(imported_.rows<Role>().back().row->title);
    return role;
}

void TableRows::sayChoices() {
    if (!onlyNamed_.empty())
        imported_.choose("roles that have no line of their own were made: %1", {listedTitles(onlyNamed_)}, {});
}

Result<RoleKey> TableRows::roleNamed(const Line& line, std::string_view field) {
    const std::string_view name = trimmed(line.at(field));
    if (name.empty())
        return missing(line, field);
    // A table of services is one of roles too, which have no lines there.
    const bool isTold = line.table.columns.kind != TableKind::services;
    auto role = isTold ? toldRole(name, line.origin) : names_.findOrMake<Role>(name, line.origin);
    if (!role)
        return placed(role.status(), line, field);
    return role;
}

Status TableRows::readServices(const Table& table) {
    return forEachLine(table, [&](const Line& line) -> Status {
        Service service;
        if (Status status = setFields(service, line); !status)
            return status;
        auto server = roleNamed(line, "server");
        if (!server)
            return server.status();
        auto customer = roleNamed(line, "customer");
        if (!customer)
            return customer.status();
        service.server = std::move(*server);
        service.customer = std::move(*customer);
        return addService(std::move(service), line.at("id"), line.origin);
    });
}

/// The service that a task names, or the only one between its role and its customer.
Result<ServiceKey> TableRows::serviceOfTask(const Line& line, const Task& task) {
    const std::string_view named = trimmed(line.at("service"));
    if (!named.empty()) {
        auto service = names_.find<Service>(named);
        if (service && *service)
            return service;
    }
    const std::string_view customer = trimmed(line.at("customer"));
    if (!customer.empty()) {
        const auto role = names_.find<Role>(customer);
        if (!role)
            return placed(role.status(), line, "customer");
        const std::string pair = pairText(task.role, *role);
        const std::vector<ServiceKey>& read = servicesBetween_[pair];
        const std::vector<ServiceKey>& between = read.empty() ? targetsBetween_[pair] : read;
        const std::size_t count = between.size();
        if (count == 1)
            return between.front();
        imported_.leaveOut("customer “%1” of the task “%2”", {std::string(customer), task.title},
                           count == 0 ? "the role has no service to it" : "the role has several services to it",
                           imported_.placeOf(line.origin, {}, {}));
    } else if (!named.empty()) {
        imported_.leaveOut("service “%1” of the task “%2”", {std::string(named), task.title},
                           "there is no service of that key", imported_.placeOf(line.origin, {}, {}));
    }
    return ServiceKey();
}

template <class E>
Status TableRows::addNamed(const Line& line, std::string_view field, std::vector<Key<E>>& keys) {
    const auto isNamed = [&](std::string_view name) {
        const auto known = names_.find<E>(name);
        return !known || *known;
    };
    for (const std::string_view name : namesIn(line.at(field), isNamed)) {
        auto key = names_.findOrMake<E>(name, line.origin);
        if (!key)
            return placed(key.status(), line, field);
        keys.push_back(std::move(*key));
    }
    return {};
}

Status TableRows::readTasks(const Table& table) {
    return forEachLine(table, [&](const Line& line) -> Status {
        Task task;
        Impact impact;
        Wording wording;
        if (Status status = setFields(task, line); !status)
            return status;
        if (Status status = setFields(impact, line); !status)
            return status;
        if (Status status = setFields(wording, line, "wording "); !status)
            return status;
        impact.note = line.at("impact");
        if (trimmed(task.title).empty())
            return missing(line, "title");
        auto role = roleNamed(line, "role");
        if (!role)
            return role.status();
        task.role = std::move(*role);
        auto service = serviceOfTask(line, task);
        if (!service)
            return service.status();
        task.service = std::move(*service);
        if (!trimmed(line.at("at")).empty()) {
            auto at = roleNamed(line, "at");
            if (!at)
                return at.status();
            impact.at = std::move(*at);
        }
        if (impact != Impact{})
            task.impact = std::move(impact);
        if (wording != Wording{})
            task.wording = std::move(wording);
        if (trimmed(line.at("state")).empty() && task.delivered)
            task.state = TaskState::delivered;
        if (Status status = addNamed(line, "values", task.values); !status)
            return status;
        if (Status status = addNamed(line, "goals", task.goals); !status)
            return status;
        auto key = names_.keyFor<Task>(line.at("id"), line.origin);
        if (!key)
            return key.status();
        task.key = std::move(*key);
        return names_.add(std::move(task), line.at("id"), line.origin);
    });
}

} // namespace throughline::exchange
