#include "core/exchange/end_customers.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/merge_names.h"

namespace throughline::exchange {

namespace {

using Keys = std::unordered_set<std::string_view>;

bool isEndCustomer(const ReadRow<Role>& role) {
    return role.row->kind == RoleKind::endCustomer;
}

/// What all that was read says of its roles, whichever source it comes from.
class Chooser {
  public:
    Chooser(const Chain& target, Imported& imported, bool merges) : target_(target), imported_(imported) {
        for (const auto& [service, origin] : imported.rows<Service>()) {
            serving_.insert(service->server.text());
            if (!service->manager)
                served_.insert(service->customer.text());
        }
        for (const auto& [task, origin] : imported.rows<Task>())
            busy_.insert(task->role.text());
        for (const auto& role : imported.rows<Role>()) {
            if (isEndCustomer(role))
                known_.insert(role.row->key.text());
        }
        for (auto row = target.roles().begin(); merges && row != target.roles().end(); ++row) {
            for (std::string& name : namesOf(*row, true)) {
                const auto [known, isNew] = ours_.emplace(std::move(name), row.slot());
                if (!isNew)
                    known->second = noSlot;
            }
        }
    }

    /// Those of an arrival that knows none.
    void chooseLastOnes(const Arrival& arrival) {
        const auto roles = arrival.roles(imported_);
        if (roles.empty() || knowsOne(arrival))
            return;
        std::vector<std::string> titles;
        std::vector<std::string> busy;
        bool isSaid = true;
        bool hasOne = false;
        for (const auto& [role, origin] : roles) {
            const std::string& key = role->key.text();
            if (arrival.kinds() == Arrival::Kinds::said || imported_.saysKind(role->key))
                continue;
            isSaid = false;
            if (!served_.contains(key) || serving_.contains(key))
                continue;
            if (busy_.contains(key)) {
                busy.push_back(role->title);
                continue;
            }
            role->kind = RoleKind::endCustomer;
            if (!isDecidedHere(*role))
                titles.push_back(role->title);
            hasOne = true;
        }
        if (!titles.empty()) {
            imported_.choose("those who are served and serve nobody became end customers: %1", {listedTitles(titles)},
                             arrival.place());
        } else if (hasOne) {
            // Nothing changes for them.
        } else if (!busy.empty() && !hasTargetOne()) {
            imported_.choose(
                "no end customer was found: an end customer has no tasks, and those who serve nobody have "
                "some: %1",
                {listedTitles(busy)}, arrival.place());
        } else if (!hasTargetOne()) {
            imported_.choose(isSaid ? "no role is marked as an end customer; the roles were taken as they are"
                             : served_.empty() ? "no end customer was found: nobody is served"
                                               : "no end customer was found: everybody who is served serves somebody",
                             {}, arrival.place());
        }
    }

    Status chooseNamed(const std::string& name) {
        bool isThere = imported_.hasMetEndCustomer(name);
        if (isThere)
            return {};
        for (const auto& [role, origin] : imported_.rows<Role>()) {
            if (role->title != name && role->key.text() != name)
                continue;
            isThere = true;
            if (busy_.contains(role->key.text())) {
                imported_.choose("“%1” has tasks and is taken as no end customer", {cleanLine(role->title, 80)},
                                 imported_.placeOf(origin, Description<Role>::plural, {}));
            } else {
                role->kind = RoleKind::endCustomer;
            }
        }
        if (isThere)
            return {};
        return {Code::wrongUse,
                "no role that is read has the title “%1”, which --end-customers names",
                {cleanLine(name, 80)}};
    }

  private:
    /// Whether one of its roles is an end customer, or one of its services goes to one that is there already.
    [[nodiscard]] bool knowsOne(const Arrival& arrival) const {
        return std::ranges::any_of(arrival.roles(imported_), isEndCustomer) ||
               std::ranges::any_of(arrival.services(imported_), [&](const ReadRow<Service>& service) {
                   const RoleKey& customer = service.row->customer;
                   const Role* role = target_.roles().find(customer);
                   return known_.contains(customer.text()) || (role && role->kind == RoleKind::endCustomer);
               });
    }
    /// Whether merge() matches it with a role of the target that is an end customer already, or can be none.
    [[nodiscard]] bool isDecidedHere(const Role& role) const {
        if (ours_.empty())
            return false;
        Slot slot = target_.roles().slotOf(role.key);
        for (const std::string& name : slot == noSlot ? namesOf(role, false) : std::vector<std::string>()) {
            const auto known = ours_.find(name);
            if (known == ours_.end())
                continue;
            slot = known->second;
            break;
        }
        return slot != noSlot && (target_.roles().at(slot)->kind == RoleKind::endCustomer ||
                                  target_.servicesFrom(slot).size() > 0 || target_.tasksOf(slot).size() > 0);
    }
    [[nodiscard]] bool hasTargetOne() const {
        return std::ranges::any_of(target_.roles(),
                                   [](const Role& role) { return role.kind == RoleKind::endCustomer; });
    }

    const Chain& target_;
    Imported& imported_;
    Keys serving_; ///< roles, by key; the texts are those of the rows
    Keys served_;
    Keys busy_;
    Keys known_;
    std::unordered_map<std::string, Slot> ours_; ///< by name; `noSlot` where several have it, empty without a merge
};

} // namespace

std::string listedTitles(const std::vector<std::string>& titles) {
    constexpr std::size_t most = 8;
    std::string list;
    for (std::size_t i = 0; i < std::min(titles.size(), most); ++i)
        list.append(i == 0 ? "“" : ", “").append(cleanLine(titles[i], 80)).append("”");
    if (titles.size() > most)
        list += ", … (" + std::to_string(titles.size()) + ")";
    return list;
}

Arrival::Arrival(const Imported& imported, std::string place, Kinds kinds)
    : place_(std::move(place)),
      kinds_(kinds),
      firstRole_(imported.rows<Role>().size()),
      pastRole_(firstRole_),
      firstService_(imported.rows<Service>().size()),
      pastService_(firstService_) {}

void Arrival::end(const Imported& imported) {
    pastRole_ = imported.rows<Role>().size();
    pastService_ = imported.rows<Service>().size();
}

std::span<const ReadRow<Role>> Arrival::roles(const Imported& imported) const {
    return std::span(imported.rows<Role>()).subspan(firstRole_, pastRole_ - firstRole_);
}

std::span<const ReadRow<Service>> Arrival::services(const Imported& imported) const {
    return std::span(imported.rows<Service>()).subspan(firstService_, pastService_ - firstService_);
}

Status chooseEndCustomers(const EndCustomers& endCustomers, std::span<const Arrival> arrivals, const Chain& target,
                          Imported& imported, bool merges) {
    Chooser chooser(target, imported, merges);
    if (endCustomers.isAuto) {
        for (const Arrival& arrival : arrivals)
            chooser.chooseLastOnes(arrival);
    }
    for (const std::string& name : endCustomers.titles) {
        if (Status status = chooser.chooseNamed(name); !status)
            return status;
    }
    return {};
}

} // namespace throughline::exchange
