#include "core/analysis/priorities.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "core/analysis/role_order.h"
#include "core/model/daily.h"

namespace throughline {

namespace {

const RoleKey& keyOf(const Chain& chain, Slot role) {
    return chain.roles().at(role)->key;
}

constexpr std::int64_t noRank = std::numeric_limits<std::int64_t>::max();

} // namespace

std::vector<Sway> swayOf(const Chain& chain, Slot server, Slot customer) {
    return relationshipOf(chain, keyOf(chain, server), keyOf(chain, customer)).sway;
}

std::vector<RankedCustomer> rankedCustomers(const Chain& chain, std::span<const Slot> servers) {
    struct Found {
        std::set<Sway> sway;
        std::int64_t rank = noRank;
    };
    std::map<Slot, Found> customers;
    for (const Slot server : servers) {
        for (const Slot slot : chain.servicesFrom(server)) {
            const Slot customer = chain.roles().slotOf(chain.services().at(slot)->customer);
            Found& found = customers[customer];
            for (const Sway sway : swayOf(chain, server, customer))
                found.sway.insert(sway);
            const Relationship* kept = chain.relationships().find({keyOf(chain, server), keyOf(chain, customer)});
            if (kept && kept->rank)
                found.rank = std::min(found.rank, *kept->rank);
        }
    }
    std::vector<RankedCustomer> ranked;
    for (const auto& [role, found] : customers) {
        ranked.push_back({role, {found.sway.begin(), found.sway.end()}, static_cast<double>(found.sway.size())});
    }
    for (const Influence& influence : chain.influences()) {
        const auto from = customers.find(chain.roles().slotOf(influence.from));
        const auto to = customers.find(chain.roles().slotOf(influence.to));
        if (from == customers.end() || to == customers.end())
            continue;
        const auto at = static_cast<std::size_t>(std::distance(customers.begin(), from));
        ranked[at].weight += 0.5 * static_cast<double>(to->second.sway.size()) * influence.strength;
    }
    const RoleOrder order(chain);
    std::sort(ranked.begin(), ranked.end(), [&](const RankedCustomer& a, const RankedCustomer& b) {
        const std::int64_t aRank = customers.at(a.role).rank;
        const std::int64_t bRank = customers.at(b.role).rank;
        if (aRank != bRank)
            return aRank < bRank;
        if (a.weight != b.weight)
            return a.weight > b.weight;
        return order(a.role, b.role);
    });
    return ranked;
}

} // namespace throughline
