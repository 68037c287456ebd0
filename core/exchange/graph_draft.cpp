#include "core/exchange/graph_draft.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/draft_shape.h"
#include "core/exchange/graph_keys.h"
#include "core/exchange/short_text.h"
#include "core/exchange/spread_cards.h"
#include "core/layout/card.h"
#include "core/model/fields.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

/// Farther from the middle of the sheet nothing is found again.
constexpr double farthest = 1e7;

class Rows {
  public:
    Rows(GraphDraft draft, const ImportOptions& options, const Chain& target, KeySource& keys, Imported& imported)
        : draft_(std::move(draft)),
          target_(target),
          imported_(imported),
          merges_(options.merges),
          shape_(draft_, options, imported),
          keys_(target, imported, draft_.source, merges_, keys, shape_) {}

    Status add() {
        if (draft_.people.size() + draft_.roles.size() + draft_.services.size() + draft_.tasks.size() >
            GraphDraft::mostRows) {
            return {Code::invalid, "more than %1 rows", {inGroups(GraphDraft::mostRows)}, file()};
        }
        notePeople();
        Status status = shape_.shape();
        if (status)
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
    using Number = DraftShape::Number;

    [[nodiscard]] std::string file() const { return imported_.placeIn(draft_.source, {}); }
    [[nodiscard]] std::string placeOf(const Origin& origin) const { return imported_.placeOf(origin, {}, {}); }
    template <class E>
    Status take(E row, const Origin& origin) {
        const Status status = imported_.add(std::move(row), origin);
        return status ? status : status.at(placeOf(origin));
    }

    void notePeople() {
        for (const Person& person : target_.people())
            people_.emplace(cleanLine(person.name), Known{person.key, person.email});
        for (const auto& [person, origin] : imported_.rows<Person>())
            people_.emplace(cleanLine(person->name), Known{person->key, person->email});
    }

    /// Somebody of the same name is the same person, unless the addresses differ.
    Status addPeople() {
        for (DraftPerson& draft : draft_.people) {
            Person person;
            person.email = shortLine(draft.email, draft.origin, imported_);
            for (const std::string* text : {&draft.name, &draft.email, &draft.id}) {
                if (person.name.empty())
                    person.name = shortLine(*text, draft.origin, imported_);
            }
            if (person.name.empty())
                person.name = "Unnamed";
            person.notes = shortNotes(draft.notes, person.name, draft.origin, imported_);
            const auto known = people_.find(person.name);
            const bool isKnown = known != people_.end() && (known->second.email.empty() || person.email.empty() ||
                                                            known->second.email == person.email);
            person.key = isKnown ? known->second.key : keys_.personKey(draft);
            if (!draft.id.empty() && !peopleById_.emplace(draft.id, person.key).second) {
                return {Code::invalid, "the id “%1” is there twice", {cleanLine(draft.id, 80)}, placeOf(draft.origin)};
            }
            // A merge completes what is known of somebody.
            if (isKnown && !(merges_ && target_.people().contains(person.key) && completed_.insert(person.key).second))
                continue;
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
        person.name = shortLine(idOrName, origin, imported_);
        if (person.name.empty())
            return PersonKey();
        if (const auto known = people_.find(person.name); known != people_.end())
            return known->second.key;
        person.key = keys_.made<Person>();
        const PersonKey key = person.key;
        people_.emplace(person.name, Known{key, {}});
        if (Status status = take(std::move(person), origin); !status)
            return status;
        return key;
    }

    Status addRoles() {
        roleKeys_.reserve(draft_.roles.size());
        keys_.look(draft_.roles);
        for (DraftRole& draft : draft_.roles) {
            Role role;
            role.key = keys_.roleKey(draft);
            roleKeys_.push_back(role.key);
            if (draft.saysKind)
                imported_.noteKind(role.key);
            role.title = draft.title;
            role.department = shortLine(draft.department, draft.origin, imported_);
            role.kind = draft.kind;
            role.notes = shortNotes(draft.notes, role.title, draft.origin, imported_);
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
        // A merge matches keys, whatever they are.
        if (!merges_ && keys_.changedIds() > 0) {
            imported_.choose("%1 of %2 roles got new keys: their ids cannot be keys, or are there already",
                             {std::to_string(keys_.changedIds()), std::to_string(draft_.roles.size())}, file());
        }
        return {};
    }

    /// The first view of an empty document; else one of its own, so that no cards come to lie on each other.
    Status addPlaces() {
        std::vector<Number> placed;
        std::vector<Box> cards;
        std::vector<std::size_t> tasks(draft_.roles.size());
        for (const DraftTask& task : draft_.tasks)
            ++tasks[shape_.numberOf(task.role)];
        for (Number i = 0; i < draft_.roles.size(); ++i) {
            const DraftRole& role = draft_.roles[i];
            if (!role.place)
                continue;
            if (std::abs(role.place->x) > farthest || std::abs(role.place->y) > farthest) {
                imported_.leaveOut("place of “%1”", {role.title}, "it is too far away", placeOf(role.origin));
                continue;
            }
            placed.push_back(i);
            cards.push_back({*role.place, cardSizeOf(role, tasks[i])});
        }
        if (placed.empty())
            return {};
        if (!draft_.hasCards)
            saySpread(spreadCards(cards, farthest));
        View view;
        view.key = keys_.made<View>();
        const bool isFirst = target_.views().size() == 0 && imported_.rows<View>().empty();
        const std::string title = cleanLine(draft_.title);
        view.title = isFirst ? "Whole chain" : title.empty() ? "Imported" : title;
        const ViewKey key = view.key;
        imported_.noteDrawing(key);
        // Of a merge, merge() knows whether the view comes.
        if (!isFirst && !merges_)
            imported_.choose(becameView, {view.title}, file());
        if (Status status = take(std::move(view), {draft_.source, 0, 0}); !status)
            return status;
        for (std::size_t i = 0; i < placed.size(); ++i) {
            const Place place{key, roleKeys_[placed[i]], cards[i].centre.x, cards[i].centre.y};
            if (Status status = take(place, draft_.roles[placed[i]].origin); !status)
                return status;
        }
        return {};
    }

    /// As its card will be.
    [[nodiscard]] static Size cardSizeOf(const DraftRole& role, std::size_t tasks) {
        CardContent content;
        content.titleLines.resize(textWidth(role.title, TextStyle::title) > cardWidth * 0.8 ? 2 : 1);
        content.holder = role.holders.empty() ? std::string() : role.holders.front();
        content.department = role.department;
        content.tasks.resize(std::min(tasks, tasksOnCard));
        content.moreTasks = tasks - content.tasks.size();
        content.isEndCustomer = role.kind == RoleKind::endCustomer;
        return {cardWidth, cardGeometry(content).height};
    }
    void saySpread(const Spread& spread) {
        if (spread.scale > 1.0) {
            imported_.choose("its places were drawn %1 times as far apart, so that the cards do not cover each other",
                             {oneDecimal(spread.scale)}, file());
        }
        if (spread.moved > 0) {
            imported_.choose("cards that lay on others were moved beside them: %1", {inGroups(spread.moved)}, file());
        }
    }
    [[nodiscard]] static std::string oneDecimal(double value) {
        const long tenths = std::lround(value * 10.0);
        return std::to_string(tenths / 10) + (tenths % 10 == 0 ? "" : '.' + std::to_string(tenths % 10));
    }

    Status addServices() {
        for (DraftService& draft : draft_.services) {
            Service service;
            service.key = keys_.made<Service>();
            service.server = roleKeys_[shape_.numberOf(draft.server)];
            service.customer = roleKeys_[shape_.numberOf(draft.customer)];
            service.provides = shortLine(draft.provides, draft.origin, imported_);
            service.manager = draft.manager;
            service.derived = draft.derived;
            if (draft.weight && std::isfinite(*draft.weight) && *draft.weight > 0) {
                service.weight = draft.weight;
            } else if (draft.weight) {
                imported_.leaveOut("weight of the service from “%1” to “%2”",
                                   {draft_.roles[shape_.numberOf(draft.server)].title,
                                    draft_.roles[shape_.numberOf(draft.customer)].title},
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
            task.title = shortLine(draft.title, draft.origin, imported_);
            if (task.title.empty())
                task.title = "Untitled";
            task.key = keys_.made<Task>();
            task.role = roleKeys_[shape_.numberOf(draft.role)];
            task.notes = shortNotes(draft.notes, task.title, draft.origin, imported_);
            if (Status status = take(std::move(task), draft.origin); !status)
                return status;
        }
        return {};
    }

    Status addInfo() {
        DocumentInfo info;
        info.title = shortLine(draft_.title, {draft_.source, 0, 0}, imported_);
        if (info.title.empty())
            return {};
        return take(std::move(info), {draft_.source, 0, 0});
    }

    GraphDraft draft_;
    const Chain& target_;
    Imported& imported_;
    bool merges_;
    DraftShape shape_;
    GraphKeys keys_;
    std::unordered_set<PersonKey> completed_;
    struct Known {
        PersonKey key;
        std::string email;
    };
    std::unordered_map<std::string, Known> people_; ///< by name
    std::unordered_map<std::string, PersonKey> peopleById_;
    std::vector<RoleKey> roleKeys_;
};

} // namespace

Status addGraph(GraphDraft draft, const ImportOptions& options, const Chain& target, KeySource& keys,
                Imported& imported) {
    return Rows(std::move(draft), options, target, keys, imported).add();
}

} // namespace throughline::exchange
