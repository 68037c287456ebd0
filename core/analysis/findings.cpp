#include "core/analysis/findings.h"

#include <algorithm>

#include "core/analysis/inspection.h"
#include "core/model/status.h"

namespace throughline {

namespace {

// How many titles a message lists before it says how many more there are.
constexpr std::size_t listedTitles = 5;

template <class E>
std::vector<Slot> sorted(const Table<E>& table) {
    std::vector<std::pair<const E*, Slot>> rows;
    rows.reserve(table.size());
    for (auto row = table.begin(); row != table.end(); ++row)
        rows.emplace_back(&*row, row.slot());
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        const int titles = a.first->title.compare(b.first->title);
        return titles != 0 ? titles < 0 : a.first->key < b.first->key;
    });
    std::vector<Slot> slots;
    slots.reserve(rows.size());
    for (const auto& row : rows)
        slots.push_back(row.second);
    return slots;
}

} // namespace

std::vector<std::uint8_t> leadingTo(const Graph& graph, std::span<const Node> ends) {
    std::vector<std::uint8_t> leads(graph.nodeCount(), 0);
    std::vector<Node> found(ends.begin(), ends.end());
    for (const Node node : ends)
        leads[node] = 1;
    while (!found.empty()) {
        const Node node = found.back();
        found.pop_back();
        for (const Node server : graph.serversOf(node)) {
            if (leads[server] != 0)
                continue;
            leads[server] = 1;
            found.push_back(server);
        }
    }
    return leads;
}

Inspection::Inspection(const Chain& chain, const Graph& graph, Day today)
    : chain_(chain),
      graph_(graph),
      today_(today),
      order_(chain),
      roles_(sorted(chain.roles())),
      tasks_(sorted(chain.tasks())),
      server_(chain.services().slotCount(), noSlot),
      customer_(chain.services().slotCount(), noSlot),
      leads_(leadingTo(graph, graph.endCustomers())) {
    std::vector<Slot> place(chain.roles().slotCount());
    for (std::size_t i = 0; i < roles_.size(); ++i) {
        place[roles_[i]] = static_cast<Slot>(i);
        for (const Slot service : chain.servicesFrom(roles_[i]))
            server_[service] = roles_[i];
        for (const Slot service : chain.servicesTo(roles_[i]))
            customer_[service] = roles_[i];
    }
    services_.reserve(chain.services().size());
    for (const Slot role : roles_) {
        const auto first = static_cast<std::ptrdiff_t>(services_.size());
        for (const Slot service : chain.servicesFrom(role))
            services_.push_back(service);
        std::sort(services_.begin() + first, services_.end(), [&](Slot a, Slot b) {
            const Slot aCustomer = place[customer_[a]];
            const Slot bCustomer = place[customer_[b]];
            return aCustomer != bCustomer ? aCustomer < bCustomer : service(a).key < service(b).key;
        });
    }
}

std::string Inspection::listed(const std::vector<Slot>& roles) const {
    std::string text;
    for (std::size_t i = 0; i < std::min(roles.size(), listedTitles); ++i) {
        if (i > 0)
            text += ", ";
        text += role(roles[i]).title;
    }
    if (roles.size() > listedTitles)
        text += ", … (+" + std::to_string(roles.size() - listedTitles) + ")";
    return text;
}

std::vector<std::string> Inspection::keysOf(const std::vector<Slot>& roles) const {
    std::vector<std::string> keys;
    keys.reserve(roles.size());
    for (const Slot slot : roles)
        keys.push_back(role(slot).key.text());
    return keys;
}

std::string_view nameOf(Severity severity) {
    return severity == Severity::problem ? "problem" : "hint";
}

std::string Finding::message() const {
    return fillIn(fact, arguments);
}
std::string Finding::suggestionText() const {
    return fillIn(suggestion, arguments);
}

std::vector<Finding> findings(const Chain& chain, const Graph& graph, Day today) {
    Inspection inspection(chain, graph, today);
    inspection.findProblems();
    inspection.findHints();
    return std::move(inspection.findings);
}

} // namespace throughline
