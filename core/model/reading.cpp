#include "core/model/reading.h"

#include <utility>

#include "core/model/gestures.h"

namespace throughline {

namespace {

bool folds(const Role& role) {
    return role.kind == RoleKind::internal && !role.department.empty();
}

/// The arrows between two cards of which one at least is a department's.
struct Sum {
    double weight = 0.0;
    bool isManager = true;
    std::vector<Slot> services;
};

/// A key that is not in the table yet.
template <class E>
auto freeKey(const Table<E>& table, std::string text, std::size_t number) {
    text += std::to_string(number);
    while (table.slotOfText(text) != noSlot)
        text += '-';
    return IdentityOf<E>(text);
}

std::map<std::pair<RoleKey, RoleKey>, Sum> summed(const Chain& chain, const Reading& reading,
                                                  const std::map<std::string, RoleKey>& cards) {
    const auto cardOf = [&](const Role& role) {
        const auto card = folds(role) ? cards.find(role.department) : cards.end();
        return card == cards.end() ? role.key : card->second;
    };
    const auto isRead = [&](const Role& role) { return !reading.only || reading.only->contains(role.key); };
    std::map<std::pair<RoleKey, RoleKey>, Sum> sums;
    for (auto service = chain.services().begin(); service != chain.services().end(); ++service) {
        const Role& server = *chain.roles().find(service->server);
        const Role& customer = *chain.roles().find(service->customer);
        const RoleKey from = cardOf(server);
        const RoleKey to = cardOf(customer);
        const bool isOfCard = from != server.key || to != customer.key;
        if (!isOfCard || from == to || !isRead(server) || !isRead(customer))
            continue;
        Sum& sum = sums[{from, to}];
        sum.weight += service->weight.value_or(1.0);
        sum.isManager = sum.isManager && service->manager;
        sum.services.push_back(service.slot());
    }
    return sums;
}

} // namespace

ReadChain readOf(const Chain& chain, const Reading& reading, const ReadingWords& words) {
    ReadChain read;
    std::map<std::string, std::size_t> sizes;
    gestures::Selection away;
    std::vector<std::pair<Slot, std::string>> within;
    for (auto role = chain.roles().begin(); role != chain.roles().end(); ++role) {
        const bool isRead = !reading.only || reading.only->contains(role->key);
        const bool isFolded = folds(*role) && reading.folded.contains(role->department);
        if (isRead && isFolded) {
            ++sizes[role->department];
            within.emplace_back(role.slot(), role->department);
        }
        if (!isRead || isFolded)
            away.roles.push_back(role->key);
    }
    // First what comes, then what goes: nothing may take the slot of a role that has gone.
    Edit cards;
    for (const auto& [department, size] : sizes) {
        Role card;
        card.key = freeKey(chain.roles(), "department-", read.cards.size());
        card.title = words.card(department, size);
        card.department = department;
        read.cards[department] = card.key;
        cards.add(std::move(card));
    }
    const auto sums = summed(chain, reading, read.cards);
    std::vector<std::pair<ServiceKey, const Sum*>> arrows;
    for (const auto& [ends, sum] : sums) {
        Service arrow;
        arrow.key = freeKey(chain.services(), "arrow-", arrows.size());
        arrow.server = ends.first;
        arrow.customer = ends.second;
        arrow.weight = sum.weight;
        arrow.manager = sum.isManager;
        if (sum.services.size() > 1)
            arrow.provides = words.services(sum.services.size());
        else
            arrow.provides = chain.services().at(sum.services.front())->provides;
        arrows.emplace_back(arrow.key, &sum);
        cards.add(std::move(arrow));
    }
    read.chain = chain;
    read.chain.apply(cards);
    if (!away.roles.empty()) {
        if (const auto removal = gestures::remove(read.chain, away))
            read.chain.apply(*removal);
    }
    for (const auto& [slot, department] : within)
        read.cardOf[slot] = read.chain.roles().slotOf(read.cards[department]);
    for (const auto& [key, sum] : arrows)
        read.servicesOf[read.chain.services().slotOf(key)] = sum->services;
    return read;
}

std::vector<std::string> foldableDepartments(const Chain& chain) {
    std::set<std::string> departments;
    for (const Role& role : chain.roles()) {
        if (folds(role))
            departments.insert(role.department);
    }
    return {departments.begin(), departments.end()};
}

std::set<RoleKey> rolesAround(const Chain& chain, const std::vector<RoleKey>& roles, int steps) {
    std::set<RoleKey> around;
    std::vector<Slot> edge;
    for (const RoleKey& role : roles) {
        const Slot slot = chain.roles().slotOf(role);
        if (slot != noSlot && around.insert(role).second)
            edge.push_back(slot);
    }
    for (int step = 0; step < steps; ++step) {
        std::vector<Slot> next;
        const auto take = [&](const RoleKey& role) {
            if (around.insert(role).second)
                next.push_back(chain.roles().slotOf(role));
        };
        for (const Slot slot : edge) {
            for (const Slot service : chain.servicesFrom(slot))
                take(chain.services().at(service)->customer);
            for (const Slot service : chain.servicesTo(slot))
                take(chain.services().at(service)->server);
        }
        edge = std::move(next);
    }
    return around;
}

std::set<RoleKey> departmentAndNeighbours(const Chain& chain, const std::string& department) {
    std::vector<RoleKey> roles;
    for (const Role& role : chain.roles()) {
        if (role.department == department)
            roles.push_back(role.key);
    }
    return rolesAround(chain, roles, 1);
}

} // namespace throughline
