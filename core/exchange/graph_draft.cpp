#include "core/exchange/graph_draft.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/row_names.h"
#include "core/model/fields.h"

namespace throughline::exchange {

namespace {

/// Farther from the middle of the sheet nothing is found again.
constexpr double farthest = 1e7;

/// The first few titles; an ellipsis and their number where there are more.
std::string listed(const std::vector<std::string_view>& titles) {
    constexpr std::size_t most = 8;
    std::string list;
    for (std::size_t i = 0; i < std::min(titles.size(), most); ++i)
        list.append(i == 0 ? "" : ", ").append(cleanLine(titles[i], 80));
    if (titles.size() > most)
        list += ", … (" + std::to_string(titles.size()) + ")";
    return list;
}

class Rows {
  public:
    Rows(GraphDraft draft, const ImportOptions& options, const Chain& target, KeySource& keys, Imported& imported)
        : draft_(std::move(draft)), options_(options), target_(target), keys_(keys), imported_(imported) {}

    Status add() {
        if (draft_.people.size() + draft_.roles.size() + draft_.services.size() + draft_.tasks.size() >
            GraphDraft::mostRows) {
            return {Code::invalid, "more than %1 rows", {std::to_string(GraphDraft::mostRows)}, file()};
        }
        noteTexts();
        Status status = nameRoles();
        if (status)
            status = direct();
        if (!status)
            return status;
        choosePlainTasks();
        chooseEndCustomers();
        status = addPeople();
        if (status)
            status = addRoles();
        if (status)
            status = addPlaces();
        if (status)
            status = addServices();
        if (status)
            status = addTasks();
        return status ? addInfo() : status;
    }

  private:
    using Number = std::size_t; ///< of a role in the draft
    static constexpr Number nowhere = static_cast<Number>(-1);

    [[nodiscard]] std::string file() const { return imported_.placeIn(draft_.source, {}); }
    [[nodiscard]] std::string placeOf(const Origin& origin) const { return imported_.placeOf(origin, {}, {}); }
    template <class E>
    Status take(E row, const Origin& origin) {
        const Status status = imported_.add(std::move(row), origin);
        return status ? status : status.at(placeOf(origin));
    }

    /// Keys that the sources before have taken, and people by name.
    void noteTexts() {
        forEachKind([&]<class E>() {
            if constexpr (hasKey<E>) {
                for (const auto& [row, origin] : imported_.rows<E>())
                    keyTexts_.insert(row->key.text());
            }
        });
        for (const Person& person : target_.people())
            people_.emplace(cleanLine(person.name), Known{person.key, person.email});
        for (const auto& [person, origin] : imported_.rows<Person>())
            people_.emplace(cleanLine(person->name), Known{person->key, person->email});
    }
    [[nodiscard]] bool isFree(std::string_view text) const {
        return !keyTexts_.contains(std::string(text)) && !target_.hasKeyText(text);
    }
    template <class E>
    Key<E> made() {
        for (;;) {
            auto key = keys_.make<E>(Description<E>::letter);
            if (isFree(key.text()) && !numbers_.contains(key.text())) {
                keyTexts_.insert(key.text());
                return key;
            }
        }
    }

    Status nameRoles() {
        numbers_.reserve(draft_.roles.size());
        for (Number i = 0; i < draft_.roles.size(); ++i) {
            DraftRole& role = draft_.roles[i];
            if (!numbers_.emplace(role.id, i).second) {
                return {Code::invalid, "the id “%1” is there twice", {cleanLine(role.id, 80)}, placeOf(role.origin)};
            }
            role.title = cleanLine(role.title);
            if (role.title.empty())
                role.title = cleanLine(role.id);
            if (role.title.empty())
                role.title = "Untitled";
            if (role.place && !(std::isfinite(role.place->x) && std::isfinite(role.place->y))) {
                return {
                    Code::invalid, "the place of “%1” is no number", {cleanLine(role.title, 80)}, placeOf(role.origin)};
            }
        }
        return {};
    }
    [[nodiscard]] Number numberOf(const std::string& id) const {
        const auto found = numbers_.find(id);
        return found == numbers_.end() ? nowhere : found->second;
    }

    /// Turns the services as the options say, and leaves out those that cannot be.
    Status direct() {
        const auto undirected = std::ranges::find(draft_.services, false, &DraftService::isDirected);
        const bool isDirected = undirected == draft_.services.end();
        if (!isDirected && options_.direction == Direction::unsaid)
            return {Code::wrongUse, asksDirection, {}, placeOf(undirected->origin)};
        const bool turns = options_.direction == Direction::reverse || options_.direction == Direction::both;
        std::vector<DraftService> kept;
        kept.reserve(draft_.services.size());
        bool hasTurned = false;
        for (DraftService& service : draft_.services) {
            const Number server = numberOf(service.server);
            const Number customer = numberOf(service.customer);
            if (server == nowhere || customer == nowhere) {
                imported_.leaveOut("service from “%1” to “%2”",
                                   {cleanLine(service.server, 80), cleanLine(service.customer, 80)},
                                   server == nowhere ? "its server is not there" : "its customer is not there",
                                   placeOf(service.origin));
                continue;
            }
            if (server == customer) {
                imported_.leaveOut("service of “%1” to itself", {draft_.roles[server].title},
                                   "a role does not serve itself", placeOf(service.origin));
                continue;
            }
            if (!turns || (service.isDirected && !isDirected)) {
                kept.push_back(std::move(service));
                continue;
            }
            if (!std::exchange(hasTurned, true)) {
                imported_.choose(options_.direction == Direction::both
                                     ? "every arrow was taken both ways: “%1” and “%2” serve each other"
                                     : "every arrow was turned: “%2” serves “%1”",
                                 {draft_.roles[server].title, draft_.roles[customer].title}, file());
            }
            if (options_.direction == Direction::both)
                kept.push_back(service);
            std::swap(service.server, service.customer);
            kept.push_back(std::move(service));
        }
        if (!isDirected && options_.direction == Direction::asIs) {
            imported_.choose("the arrows were taken as they are written, from the first end to the second", {}, file());
        }
        draft_.services = std::move(kept);
        return {};
    }

    /// An end customer has no tasks.
    void choosePlainTasks() {
        hasTask_.assign(draft_.roles.size(), false);
        for (const DraftTask& task : draft_.tasks) {
            if (const Number role = numberOf(task.role); role != nowhere)
                hasTask_[role] = true;
        }
        for (Number i = 0; i < draft_.roles.size(); ++i) {
            if (hasTask_[i] && draft_.roles[i].kind == RoleKind::endCustomer) {
                draft_.roles[i].kind = RoleKind::internal;
                imported_.choose("“%1” has tasks and is taken as no end customer", {draft_.roles[i].title},
                                 placeOf(draft_.roles[i].origin));
            }
        }
    }

    void chooseEndCustomers() {
        const bool isKnown =
            std::ranges::find(draft_.roles, RoleKind::endCustomer, &DraftRole::kind) != draft_.roles.end();
        for (const std::string& name : options_.endCustomers.titles) {
            const std::string title = cleanLine(name);
            for (Number i = 0; i < draft_.roles.size(); ++i) {
                DraftRole& role = draft_.roles[i];
                if (role.title != title && role.id != name)
                    continue;
                imported_.meetEndCustomer(name);
                if (hasTask_[i]) {
                    imported_.choose("“%1” has tasks and is taken as no end customer", {role.title},
                                     placeOf(role.origin));
                } else {
                    role.kind = RoleKind::endCustomer;
                }
            }
        }
        if (isKnown || !options_.endCustomers.isAuto)
            return;
        std::vector<bool> isServed(draft_.roles.size(), false);
        std::vector<bool> serves(draft_.roles.size(), false);
        for (const DraftService& service : draft_.services) {
            serves[numberOf(service.server)] = true;
            if (!service.manager)
                isServed[numberOf(service.customer)] = true;
        }
        std::vector<std::string_view> titles;
        for (Number i = 0; i < draft_.roles.size(); ++i) {
            DraftRole& role = draft_.roles[i];
            if (!isServed[i] || serves[i] || hasTask_[i] || role.kind == RoleKind::endCustomer)
                continue;
            role.kind = RoleKind::endCustomer;
            titles.push_back(role.title);
        }
        if (!titles.empty())
            imported_.choose("those who are served and serve nobody became end customers: %1", {listed(titles)},
                             file());
    }

    /// Somebody of the same name is the same person, unless the addresses differ.
    Status addPeople() {
        for (DraftPerson& draft : draft_.people) {
            Person person;
            person.email = cleanLine(draft.email);
            person.notes = cleanText(draft.notes);
            for (const std::string* text : {&draft.name, &draft.email, &draft.id}) {
                if (person.name.empty())
                    person.name = cleanLine(*text);
            }
            if (person.name.empty())
                person.name = "Unnamed";
            const auto known = people_.find(person.name);
            const bool isKnown = known != people_.end() && (known->second.email.empty() || person.email.empty() ||
                                                            known->second.email == person.email);
            const bool keepsId = isKeyText(draft.id) && isFree(draft.id) && numberOf(draft.id) == nowhere;
            person.key = isKnown ? known->second.key : keepsId ? PersonKey(draft.id) : made<Person>();
            if (!draft.id.empty() && !peopleById_.emplace(draft.id, person.key).second) {
                return {Code::invalid, "the id “%1” is there twice", {cleanLine(draft.id, 80)}, placeOf(draft.origin)};
            }
            if (isKnown)
                continue;
            keyTexts_.insert(person.key.text());
            people_.emplace(person.name, Known{person.key, person.email});
            if (Status status = take(std::move(person), draft.origin); !status)
                return status;
        }
        return {};
    }

    /// The holder of that id or name; none where it is blank.
    Result<PersonKey> holder(const std::string& idOrName, const Origin& origin) {
        if (const auto known = peopleById_.find(idOrName); known != peopleById_.end())
            return known->second;
        Person person;
        person.name = cleanLine(idOrName);
        if (person.name.empty())
            return PersonKey();
        if (const auto known = people_.find(person.name); known != people_.end())
            return known->second.key;
        person.key = made<Person>();
        const PersonKey key = person.key;
        people_.emplace(person.name, Known{key, {}});
        if (Status status = take(std::move(person), origin); !status)
            return status;
        return key;
    }

    Status addRoles() {
        roleKeys_.reserve(draft_.roles.size());
        std::size_t madeUp = 0;
        for (DraftRole& draft : draft_.roles) {
            Role role;
            if (isKeyText(draft.id) && isFree(draft.id)) {
                role.key = RoleKey(draft.id);
                keyTexts_.insert(draft.id);
            } else {
                role.key = made<Role>();
                ++madeUp;
            }
            roleKeys_.push_back(role.key);
            role.title = draft.title;
            role.department = cleanLine(draft.department);
            role.kind = draft.kind;
            role.notes = cleanText(draft.notes);
            for (const std::string& name : draft.holders) {
                const auto person = holder(name, draft.origin);
                if (!person)
                    return person.status();
                if (*person && std::ranges::find(role.holders, *person) == role.holders.end())
                    role.holders.push_back(*person);
            }
            if (Status status = take(std::move(role), draft.origin); !status)
                return status;
        }
        if (madeUp > 0) {
            imported_.choose("%1 of %2 roles got new keys: their ids cannot be keys, or are there already",
                             {std::to_string(madeUp), std::to_string(draft_.roles.size())}, file());
        }
        return {};
    }

    /// The first view of an empty document; else one of its own, so that no cards come to lie on each other.
    Status addPlaces() {
        if (std::ranges::none_of(draft_.roles, [](const DraftRole& role) { return role.place.has_value(); }))
            return {};
        View view;
        view.key = made<View>();
        const bool isFirst = target_.views().size() == 0 && imported_.rows<View>().empty();
        const std::string title = cleanLine(draft_.title);
        view.title = isFirst ? "Whole chain" : title.empty() ? "Imported" : title;
        const ViewKey key = view.key;
        if (Status status = take(std::move(view), {draft_.source, 0, 0}); !status)
            return status;
        for (Number i = 0; i < draft_.roles.size(); ++i) {
            const DraftRole& role = draft_.roles[i];
            if (!role.place)
                continue;
            if (std::abs(role.place->x) > farthest || std::abs(role.place->y) > farthest) {
                imported_.leaveOut("place of “%1”", {role.title}, "it is too far away", placeOf(role.origin));
                continue;
            }
            const Place place{key, roleKeys_[i], role.place->x, role.place->y};
            if (Status status = take(place, role.origin); !status)
                return status;
        }
        return {};
    }

    Status addServices() {
        for (DraftService& draft : draft_.services) {
            Service service;
            service.key = made<Service>();
            service.server = roleKeys_[numberOf(draft.server)];
            service.customer = roleKeys_[numberOf(draft.customer)];
            service.provides = cleanLine(draft.provides);
            service.manager = draft.manager;
            service.derived = draft.derived;
            if (draft.weight && std::isfinite(*draft.weight) && *draft.weight > 0) {
                service.weight = draft.weight;
            } else if (draft.weight) {
                imported_.leaveOut(
                    "weight of the service from “%1” to “%2”",
                    {draft_.roles[numberOf(draft.server)].title, draft_.roles[numberOf(draft.customer)].title},
                    "a weight is a number greater than 0", placeOf(draft.origin));
            }
            if (Status status = take(std::move(service), draft.origin); !status)
                return status;
        }
        return {};
    }

    Status addTasks() {
        for (DraftTask& draft : draft_.tasks) {
            Task task;
            task.title = cleanLine(draft.title);
            if (task.title.empty())
                task.title = "Untitled";
            const Number role = numberOf(draft.role);
            if (role == nowhere) {
                imported_.leaveOut("task “%1”", {task.title}, "its role is not there", placeOf(draft.origin));
                continue;
            }
            task.key = made<Task>();
            task.role = roleKeys_[role];
            task.notes = cleanText(draft.notes);
            if (Status status = take(std::move(task), draft.origin); !status)
                return status;
        }
        return {};
    }

    Status addInfo() {
        DocumentInfo info;
        info.title = cleanLine(draft_.title);
        if (info.title.empty())
            return {};
        return take(std::move(info), {draft_.source, 0, 0});
    }

    GraphDraft draft_;
    const ImportOptions& options_;
    const Chain& target_;
    KeySource& keys_;
    Imported& imported_;
    std::unordered_set<std::string> keyTexts_;
    struct Known {
        PersonKey key;
        std::string email;
    };
    std::unordered_map<std::string, Known> people_; ///< by name
    std::unordered_map<std::string, PersonKey> peopleById_;
    std::unordered_map<std::string, Number> numbers_; ///< by id
    std::vector<bool> hasTask_;
    std::vector<RoleKey> roleKeys_;
};

} // namespace

Status addGraph(GraphDraft draft, const ImportOptions& options, const Chain& target, KeySource& keys,
                Imported& imported) {
    return Rows(std::move(draft), options, target, keys, imported).add();
}

Status markEndCustomers(const EndCustomers& endCustomers, Imported& imported) {
    for (const std::string& name : endCustomers.titles) {
        bool isThere = imported.hasMetEndCustomer(name);
        for (const auto& [role, origin] : imported.rows<Role>()) {
            if (!isThere && (role->title == name || role->key.text() == name)) {
                role->kind = RoleKind::endCustomer;
                imported.meetEndCustomer(name);
            }
        }
        if (!isThere && !imported.hasMetEndCustomer(name)) {
            return {Code::wrongUse,
                    "no role that is read has the title “%1”, which --end-customers names",
                    {cleanLine(name, 80)}};
        }
    }
    return {};
}

} // namespace throughline::exchange
