#include "core/exchange/draft_shape.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/end_customers.h"
#include "core/exchange/short_text.h"

namespace throughline::exchange {

Status DraftShape::shape() {
    Status status = nameRoles();
    if (status)
        status = checkEnds();
    if (status)
        status = direct();
    if (!status)
        return status;
    choosePlainTasks();
    chooseNamedCustomers();
    return {};
}

DraftShape::Number DraftShape::numberOf(std::string_view id) const {
    const auto found = numbers_.find(id);
    return found == numbers_.end() ? nowhere : found->second;
}

Status DraftShape::nameRoles() {
    numbers_.reserve(draft_.roles.size());
    std::vector<std::string> unnamed;
    for (Number i = 0; i < draft_.roles.size(); ++i) {
        DraftRole& role = draft_.roles[i];
        if (!numbers_.emplace(role.id, i).second)
            return {Code::invalid, "the id “%1” is there twice", {cleanLine(role.id, 80)}, placeOf(role.origin)};
        role.title = shortLine(role.title, role.origin, imported_);
        if (role.title.empty()) {
            role.title = shortLine(role.id, role.origin, imported_);
            if (role.title.empty())
                role.title = "Untitled";
            unnamed.push_back(role.title);
        }
        if (role.place && !(std::isfinite(role.place->x) && std::isfinite(role.place->y))) {
            return {Code::invalid, "the place of “%1” is no number", {cleanLine(role.title, 80)}, placeOf(role.origin)};
        }
    }
    if (!unnamed.empty())
        imported_.choose("roles without a label were called by their ids: %1", {listedTitles(unnamed)}, file());
    sayRepeatedTitles();
    return {};
}

/// They stay apart: a drawing shows one thing in two places, or two people of one trade.
void DraftShape::sayRepeatedTitles() const {
    std::vector<std::string_view> titles;
    titles.reserve(draft_.roles.size());
    for (const DraftRole& role : draft_.roles)
        titles.push_back(role.title);
    std::ranges::sort(titles);
    std::vector<std::string> repeated;
    for (auto next = std::ranges::adjacent_find(titles); next != titles.end();
         next = std::adjacent_find(next, titles.end())) {
        repeated.emplace_back(*next);
        next = std::upper_bound(next, titles.end(), *next);
    }
    if (!repeated.empty())
        imported_.choose("several roles have the same title, and each was taken: %1", {listedTitles(repeated)}, file());
}

Status DraftShape::checkEnds() const {
    for (const DraftService& service : draft_.services) {
        for (const std::string* end : {&service.server, &service.customer}) {
            if (numberOf(*end) == nowhere) {
                return {Code::invalid,
                        "an arrow ends at “%1”, which is not there",
                        {cleanLine(*end, 80)},
                        placeOf(service.origin)};
            }
        }
    }
    for (const DraftTask& task : draft_.tasks) {
        if (numberOf(task.role) == nowhere) {
            return {Code::invalid,
                    "the task “%1” belongs to “%2”, which is not there",
                    {cleanLine(task.title, 80), cleanLine(task.role, 80)},
                    placeOf(task.origin)};
        }
    }
    return {};
}

/// Turns the services as the options say, and leaves out those that cannot be.
Status DraftShape::direct() {
    // A line from a role to itself asks nothing.
    const auto undirected = std::ranges::find_if(
        draft_.services, [](const DraftService& each) { return !each.isDirected && each.server != each.customer; });
    const bool isDirected = undirected == draft_.services.end();
    if (!isDirected && options_.direction == Direction::unsaid)
        return {Code::wrongUse,
                asksDirection,
                {cleanLine(draft_.roles[numberOf(undirected->server)].title, 80),
                 cleanLine(draft_.roles[numberOf(undirected->customer)].title, 80)},
                placeOf(undirected->origin)};
    const bool turns = options_.direction == Direction::reverse || options_.direction == Direction::both;
    std::vector<DraftService> kept;
    kept.reserve(draft_.services.size());
    // Arrows with a head run as they are drawn, where there are others.
    const bool isMixed =
        !isDirected && std::ranges::find(draft_.services, true, &DraftService::isDirected) != draft_.services.end();
    bool hasTurned = false;
    for (DraftService& service : draft_.services) {
        const Number server = numberOf(service.server);
        const Number customer = numberOf(service.customer);
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
            const bool isBoth = options_.direction == Direction::both;
            imported_.choose(
                isBoth ? isMixed ? "every line without a head was taken both ways: “%1” and “%2” serve each other"
                                 : "every arrow was taken both ways: “%1” and “%2” serve each other"
                : isMixed ? "every line without a head was turned: “%2” serves “%1”"
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
void DraftShape::choosePlainTasks() {
    hasTask_.assign(draft_.roles.size(), false);
    for (const DraftTask& task : draft_.tasks)
        hasTask_[numberOf(task.role)] = true;
    for (Number i = 0; i < draft_.roles.size(); ++i) {
        if (hasTask_[i] && draft_.roles[i].kind == RoleKind::endCustomer) {
            draft_.roles[i].kind = RoleKind::internal;
            imported_.choose("“%1” has tasks and is taken as no end customer", {draft_.roles[i].title},
                             placeOf(draft_.roles[i].origin));
        }
    }
}

void DraftShape::chooseNamedCustomers() {
    for (const std::string& name : options_.endCustomers.titles) {
        const std::string title = cleanLine(name);
        for (Number i = 0; i < draft_.roles.size(); ++i) {
            DraftRole& role = draft_.roles[i];
            if (role.title != title && role.id != name)
                continue;
            imported_.meetEndCustomer(name);
            if (hasTask_[i]) {
                imported_.choose("“%1” has tasks and is taken as no end customer", {role.title}, placeOf(role.origin));
            } else {
                role.kind = RoleKind::endCustomer;
            }
        }
    }
}

} // namespace throughline::exchange
