#include "core/exchange/archimate_chain.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/exchange/archimate_left_out.h"
#include "core/exchange/archimate_links.h"
#include "core/exchange/clean_text.h"
#include "core/exchange/text_budget.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

using Kind = ArchimateRelationKind;
using Link = ArchimateLinks::Link;
using Number = ArchimateLinks::Number;
using Part = ArchimatePart;

class Mapping {
  public:
    Mapping(const ArchimateModel& model, std::uint32_t source, const ArchimateLinks& links, Imported& imported)
        : model_(model),
          links_(links),
          imported_(imported),
          isTaken_(model.elements.size()),
          isRelationTaken_(model.relations.size()) {
        draft_.source = source;
        draft_.title = model.name;
    }

    Result<GraphDraft> run() {
        addRoles();
        addHolders();
        nameDepartments();
        place();
        for (const Link& link : links_.links()) {
            const Status status = link.kind == Kind::serving ? addServices(link) : addTasks(link);
            if (!status)
                return status;
        }
        if (Status status = texts_.status(); !status)
            return status;
        report();
        return std::move(draft_);
    }

  private:
    [[nodiscard]] const ArchimateElement& element(Number number) const { return model_.elements[number]; }
    [[nodiscard]] Origin at(std::uint32_t line) const { return {draft_.source, line, 0}; }
    [[nodiscard]] std::string file() const { return imported_.placeIn(draft_.source, {}); }
    DraftRole& role(Number number) { return draft_.roles[roles_.at(number)]; }
    void take(const Link& link) { isRelationTaken_[link.relation] = true; }

    void addRoles() {
        for (Number i = 0; i < model_.elements.size(); ++i) {
            if (!links_.isRole(i))
                continue;
            const ArchimateElement& from = element(i);
            DraftRole made;
            made.id = from.id;
            made.title = from.name;
            made.notes = from.documentation;
            made.origin = at(from.line);
            roles_.emplace(i, draft_.roles.size());
            draft_.roles.push_back(std::move(made));
            isTaken_[i] = true;
        }
    }

    void addHolders() {
        for (Number i = 0; i < model_.elements.size(); ++i) {
            if (links_.heldBy(i).empty())
                continue;
            const ArchimateElement& from = element(i);
            draft_.people.push_back({from.id, from.name, {}, from.documentation, at(from.line)});
            isTaken_[i] = true;
            for (const Number held : links_.heldBy(i)) {
                if (texts_.take(from.id.size()))
                    role(held).holders.push_back(from.id);
            }
        }
        for (const Link& link : links_.links()) {
            if (link.kind == Kind::assignment && !links_.heldBy(link.source).empty() && links_.isRole(link.target))
                take(link);
        }
    }

    /// By compositions first, because only one whole can be composed of a part.
    void nameDepartments() {
        for (const Kind kind : {Kind::composition, Kind::aggregation}) {
            for (const Link& link : links_.links()) {
                const Part whole = element(link.source).kind.part;
                if (link.kind != kind || (whole != Part::actor && whole != Part::group) || !links_.isRole(link.target))
                    continue;
                std::string& department = role(link.target).department;
                if (!department.empty() || element(link.source).name.empty())
                    continue;
                if (texts_.take(element(link.source).name.size()))
                    department = element(link.source).name;
                isTaken_[link.source] = true;
                take(link);
            }
        }
    }

    void place() {
        std::unordered_map<std::string_view, std::size_t> byId;
        for (std::size_t i = 0; i < draft_.roles.size(); ++i)
            byId.emplace(draft_.roles[i].id, i);
        const ArchimateDiagram* best = nullptr;
        std::size_t most = 0;
        for (const ArchimateDiagram& diagram : model_.diagrams) {
            std::set<std::size_t> shown;
            for (const auto& one : diagram.shown) {
                if (const auto found = byId.find(one.element); found != byId.end())
                    shown.insert(found->second);
            }
            if (shown.size() > most) {
                most = shown.size();
                best = &diagram;
            }
        }
        if (best == nullptr)
            return;
        for (const auto& one : best->shown) {
            const auto found = byId.find(one.element);
            if (found != byId.end() && !draft_.roles[found->second].place)
                draft_.roles[found->second].place = one.centre;
        }
        if (model_.diagrams.size() > 1) {
            imported_.choose("the places are those of the diagram “%1”, which shows the most roles (%2)",
                             {cleanLine(best->name, 80), std::to_string(most)}, file());
        }
    }

    Status addTasks(const Link& link) {
        const bool isWork = links_.isRead(element(link.target).kind.layer) &&
                            element(link.target).kind.part == Part::work && link.kind == Kind::assignment;
        const bool isHeld = links_.heldBy(link.source).size() == 1;
        if (!isWork || (!links_.isRole(link.source) && !isHeld))
            return {};
        take(link);
        const Number doer = isHeld ? links_.heldBy(link.source).front() : link.source;
        if (!tasks_.emplace(doer, link.target).second)
            return {};
        const ArchimateElement& work = element(link.target);
        if (!texts_.take(work.name.size() + work.documentation.size() + element(doer).id.size()))
            return texts_.status();
        draft_.tasks.push_back({work.name, element(doer).id, work.documentation, at(work.line)});
        isTaken_[link.target] = true;
        return {};
    }

    Status addServices(const Link& link) {
        const bool isDirect = links_.isRole(link.source) && links_.isRole(link.target);
        bool isItself = false;
        bool isAdded = false;
        for (const Number server : links_.behind(link.source)) {
            for (const Number customer : links_.behind(link.target)) {
                isItself = isItself || server == customer;
                if (server == customer)
                    continue;
                isAdded = true;
                if (isDirect || derived_.emplace(server, customer, link.source).second)
                    addService(link, server, customer, !isDirect);
                if (Status status = texts_.status(); !status)
                    return status;
                if (draft_.services.size() > Imported::mostRows)
                    return {Code::invalid, "more than %1 rows", {inGroups(Imported::mostRows)}, {}};
            }
        }
        if (isAdded) {
            take(link);
            isTaken_[link.source] = true;
            isTaken_[link.target] = true;
        } else {
            notServed_.emplace(link.relation, NotServed{link.source, link.target, isItself});
        }
        return {};
    }

    void addService(const Link& link, Number server, Number customer, bool isDerived) {
        const ArchimateRelation& relation = model_.relations[link.relation];
        // A role that serves is no name for what it provides; a service or a process is.
        const std::string& provides = links_.isRole(link.source) ? relation.name : element(link.source).name;
        if (!texts_.take(element(server).id.size() + element(customer).id.size() + provides.size()))
            return;
        DraftService service;
        service.server = element(server).id;
        service.customer = element(customer).id;
        service.provides = provides;
        service.derived = isDerived;
        service.origin = at(relation.line);
        draft_.services.push_back(std::move(service));
        derivedCount_ += isDerived ? 1 : 0;
    }

    /// Marks what leads to a service or a task without being named by it, and tells the rest.
    void report() {
        for (const Link& link : links_.links()) {
            const bool leads = link.kind == Kind::assignment || link.kind == Kind::realization;
            if (leads && !links_.behind(link.source).empty() && isTaken_[link.target])
                take(link);
        }
        if (derivedCount_ > 0) {
            imported_.choose("derived services (%1): a role that does what serves another serves it",
                             {std::to_string(derivedCount_)}, file());
        }
        for (const auto& [relation, left] : notServed_) {
            if (isRelationTaken_[relation])
                continue;
            imported_.leaveOut("service from “%1” to “%2”",
                               {cleanLine(element(left.source).name, 80), cleanLine(element(left.target).name, 80)},
                               left.isItself ? std::string_view("a role does not serve itself")
                                             : std::string_view("at one of its ends no role is known"),
                               imported_.placeOf(at(model_.relations[relation].line), {}, {}));
        }
        const auto isTold = [this](Number relation) { return notServed_.contains(relation); };
        tellTheRest(model_, links_, {isTaken_, isRelationTaken_, isTold}, draft_.source, imported_);
    }

    struct NotServed {
        Number source;
        Number target;
        bool isItself;
    };

    const ArchimateModel& model_;
    const ArchimateLinks& links_;
    Imported& imported_;
    GraphDraft draft_;
    std::vector<bool> isTaken_;
    std::vector<bool> isRelationTaken_;
    std::map<Number, NotServed> notServed_; ///< by relation
    std::unordered_map<Number, std::size_t> roles_;
    std::set<std::pair<Number, Number>> tasks_;
    std::set<std::tuple<Number, Number, Number>> derived_;
    std::size_t derivedCount_ = 0;
    TextBudget texts_;
};

} // namespace

Result<GraphDraft> archimateDraft(const ArchimateModel& model, std::uint32_t source, bool allLayers,
                                  Imported& imported) {
    ArchimateLinks links(model, allLayers);
    if (Status status = links.follow(); !status)
        return status;
    return Mapping(model, source, links, imported).run();
}

} // namespace throughline::exchange
