#include "app/commands/daily_log.h"

#include <charconv>
#include <tuple>
#include <utility>
#include <vector>

#include "app/commands/naming.h"
#include "core/analysis/customers.h"

namespace throughline::commands {

namespace {

constexpr int tries = 5;
constexpr int mostDaysAhead = 36'500;

/// "s1 (Freight contracts), s2".
std::string listing(const std::vector<const Service*>& services) {
    std::string text;
    for (const Service* service : services) {
        text += (text.empty() ? "" : ", ") + service->key.text() +
                (service->provides.empty() ? "" : " (" + service->provides + ")");
    }
    return text;
}

std::vector<RoleKey> ownRoles(const Chain& chain) {
    std::vector<RoleKey> roles;
    for (const Slot role : rolesHeldBy(chain, chain.info().owner)) {
        roles.push_back(chain.roles().at(role)->key);
    }
    return roles;
}

/// Why it is not clear which role does a task, and what to do about it.
Status noRole(const Chain& chain, const std::vector<RoleKey>& own) {
    if (chain.roles().isEmpty()) {
        return {Code::wrongUse,
                "the document has no role yet that could do a task; draw one in the window, take some in with "
                "`throughline import`, or begin from a template with `throughline new`",
                {}};
    }
    if (own.size() > 1) {
        return {Code::wrongUse,
                "you hold %1 roles; name the one that does it by its key or title",
                {std::to_string(own.size())},
                "--role"};
    }
    return {Code::wrongUse,
            chain.info().owner.isNone() ? "the document does not say who its owner is; name the role that does it by "
                                          "its key or title"
                                        : "the owner holds no role; name the role that does it by its key or title",
            {},
            "--role"};
}

/// The one service by which one of the roles serves the customer.
Result<TaskPlace> serviceTo(const Chain& chain, const std::vector<RoleKey>& roles, const Role& customer) {
    std::vector<const Service*> found;
    for (const RoleKey& role : roles) {
        for (const Slot slot : chain.servicesFrom(chain.roles().slotOf(role))) {
            if (const Service& service = *chain.services().at(slot); service.customer == customer.key) {
                found.push_back(&service);
            }
        }
    }
    if (found.size() == 1) {
        return TaskPlace{found.front()->server, found.front()->key};
    }
    if (!found.empty()) {
        return Status(Code::wrongUse, "“%1” is served by %2 services: %3; name one by its key",
                      {customer.title, std::to_string(found.size()), listing(found)}, "--for");
    }
    if (roles.size() == 1) {
        return Status(Code::wrongUse, "“%1” does not serve “%2”; draw the service first, or name another customer",
                      {chain.roles().find(roles.front())->title, customer.title}, "--for");
    }
    return Status(Code::wrongUse, "none of your roles serves “%1”; name the role that does with --role",
                  {customer.title}, "--for");
}

} // namespace

Result<Day> namedDay(std::string_view text, Day today, std::string option) {
    if (const auto day = Day::parse(text)) {
        return *day;
    }
    if (text == "today") {
        return today;
    }
    if (text == "tomorrow" || text == "yesterday") {
        return today.plus(text == "tomorrow" ? 1 : -1);
    }
    int days = 0;
    if (text.starts_with('+')) {
        const auto end = std::from_chars(text.data() + 1, text.data() + text.size(), days);
        if (end.ec == std::errc() && end.ptr == text.data() + text.size() && days >= 0 && days <= mostDaysAhead) {
            return today.plus(days);
        }
    }
    return Status(Code::wrongUse, "“%1” is no day; write YYYY-MM-DD, today, or +7 for in a week", {std::string(text)},
                  std::move(option));
}

Result<Period> namedPeriod(std::string_view from, std::string_view to, Day today) {
    Period period;
    for (const auto& [text, end, option] :
         {std::tuple(from, &period.from, "--from"), std::tuple(to, &period.to, "--to")}) {
        if (text.empty()) {
            continue;
        }
        const auto day = namedDay(text, today, option);
        if (!day) {
            return day.status();
        }
        *end = *day;
    }
    if (period.from && period.to && *period.to < *period.from) {
        return Status(Code::wrongUse, "the period ends before it begins", {}, "--to");
    }
    return period;
}

Result<Sequence> carryOut(Document& document, const std::function<Result<Edit>(const Chain&)>& make) {
    Status trouble;
    for (int i = 0; i < tries; ++i) {
        if (const auto others = document.takeInOthers(); !others) {
            return others.status();
        }
        const auto edit = make(document.chain());
        if (!edit) {
            return edit.status();
        }
        const auto done = document.perform(*edit);
        if (done || done.status().code() != Code::conflict) {
            return done;
        }
        trouble = done.status();
    }
    return trouble;
}

Result<PersonKey> namedPerson(const Chain& chain, std::string_view name) {
    if (name.empty()) {
        return chain.info().owner;
    }
    const auto person = named<Person>(chain, name);
    if (!person) {
        return person.status().at("--person");
    }
    return (*person)->key;
}

Result<Asked> askAbout(const std::string& file, std::string_view person, const Context& context) {
    auto document = openDocument(file, context, SqlStore::Access::read);
    if (!document) {
        return document.status();
    }
    Asked asked{std::move(document).value(), {}};
    const auto key = namedPerson(asked.chain(), person);
    if (!key) {
        return key.status();
    }
    asked.person = *key;
    return asked;
}

Result<TaskPlace> namedPlace(const Chain& chain, std::string_view customer, std::string_view role) {
    std::vector<RoleKey> roles;
    if (!role.empty()) {
        const auto row = named<Role>(chain, role);
        if (!row) {
            return row.status().at("--role");
        }
        roles = {(*row)->key};
    } else {
        roles = ownRoles(chain);
    }
    if (customer.empty()) {
        return roles.size() == 1 ? Result<TaskPlace>(TaskPlace{roles.front(), {}}) : noRole(chain, roles);
    }
    const auto asRole = named<Role>(chain, customer);
    if (asRole && !roles.empty()) {
        return serviceTo(chain, roles, **asRole);
    }
    if (asRole || chain.roles().isEmpty()) {
        return noRole(chain, roles);
    }
    const auto service = named<Service>(chain, customer);
    if (!service) {
        return asRole.status().at("--for");
    }
    if (!role.empty() && (*service)->server != roles.front()) {
        return Status(Code::wrongUse, "“%1” is no service of “%2”", {std::string(customer), std::string(role)},
                      "--for");
    }
    return TaskPlace{(*service)->server, (*service)->key};
}

const Role* customerOf(const Chain& chain, const Task& task) {
    const Service* service = chain.services().find(task.service);
    return service == nullptr ? nullptr : chain.roles().find(service->customer);
}

} // namespace throughline::commands
