#include "core/analysis/graph_editor.h"

#include <algorithm>

#include "core/analysis/split_shares.h"

namespace throughline {

namespace {

// An edit that touches more roles is an import: a new graph costs less.
constexpr std::size_t mostTouched = 2000;

} // namespace

std::optional<GraphChange> Graph::take(const Chain& chain, const Edit& edit) {
    GraphEditor editor(*this, chain);
    if (!editor.run(edit))
        return std::nullopt;
    return editor.takeChange();
}

bool GraphEditor::run(const Edit& edit) {
    if (edit.changes.size() > 4 * mostTouched)
        return false;
    collect(edit);
    if (slots_.size() > mostTouched || isWasteful())
        return false;
    for (const Slot role : slots_) {
        if (graph_.nodeOf(role) == noNode && role < chain_.roles().slotCount() && chain_.roles().at(role))
            newNode(role);
    }
    if (!settleEndCustomers())
        return false;
    touched_.reserve(slots_.size());
    for (const Slot role : slots_)
        touched_.push_back({role, wantedRow(role)});
    for (const Touched& touched : touched_)
        takeOut(touched);
    if (!splitComponents())
        return false;
    for (const Touched& touched : touched_) {
        if (!putIn(touched))
            return false;
    }
    for (const Touched& touched : touched_) {
        const Node node = graph_.nodeOf(touched.role);
        if (node == noNode)
            continue;
        if (!chain_.roles().at(touched.role)) {
            freeNode(node);
            continue;
        }
        setShares(touched);
        if (graph_.size_[graph_.component_[node]] > 1)
            cycles_.insert(graph_.component_[node]);
    }
    for (const Node component : cycles_) {
        const bool isThere = graph_.slots_[component] != noSlot && graph_.component_[component] == component;
        graph_.closed_[component] = isThere && graph_.size_[component] > 1 && graph_.staysInside(component) ? 1 : 0;
    }
    return true;
}

GraphChange GraphEditor::takeChange() {
    GraphChange change;
    change.roles = std::move(slots_);
    change.roles.insert(change.roles.end(), moved_.begin(), moved_.end());
    std::sort(change.roles.begin(), change.roles.end());
    change.roles.erase(std::unique(change.roles.begin(), change.roles.end()), change.roles.end());
    change.freed = std::move(freed_);
    change.cycles.assign(cycles_.begin(), cycles_.end());
    return change;
}

void GraphEditor::collect(const Edit& edit) {
    const auto add = [this](const RoleKey& key) {
        const Slot slot = chain_.roles().slotOf(key);
        if (slot != noSlot)
            slots_.push_back(slot);
    };
    for (const AnyChange& any : edit.changes) {
        if (const auto* role = std::get_if<Change<Role>>(&any)) {
            add(role->identity());
            removesRoles_ = removesRoles_ || !role->after;
        } else if (const auto* service = std::get_if<Change<Service>>(&any)) {
            for (const Row<Service>& row : {service->before, service->after}) {
                if (!row)
                    continue;
                add(row->server);
                add(row->customer);
            }
        } else if (const auto* task = std::get_if<Change<Task>>(&any)) {
            for (const Row<Task>& row : {task->before, task->after}) {
                if (row)
                    add(row->role);
            }
        }
    }
    if (removesRoles_)
        findRemoved();
    std::sort(slots_.begin(), slots_.end());
    slots_.erase(std::unique(slots_.begin(), slots_.end()), slots_.end());
    const auto slotCount = chain_.roles().slotCount();
    if (slotCount > graph_.nodes_.size())
        graph_.nodes_.resize(slotCount, noNode);
}

// The chain does not know any more in which slot a removed role was: one look at every slot, which is quick.
void GraphEditor::findRemoved() {
    for (Slot slot = 0; slot < graph_.nodes_.size(); ++slot) {
        if (graph_.nodes_[slot] != noNode && !chain_.roles().row(slot))
            slots_.push_back(slot);
    }
}

bool GraphEditor::isToBeEndCustomer(Slot role) const {
    const Role* row = chain_.roles().at(role);
    if (!row)
        return false;
    if (!graph_.assumed_)
        return row->kind == RoleKind::endCustomer;
    if (!chain_.tasksOf(role).empty() || !chain_.servicesFrom(role).empty())
        return false;
    return std::ranges::any_of(chain_.servicesTo(role),
                               [this](Slot slot) { return !chain_.services().at(slot)->manager; });
}

bool GraphEditor::settleEndCustomers() {
    for (const Slot role : slots_) {
        const Node node = graph_.nodeOf(role);
        if (node == noNode)
            continue;
        const Role* row = chain_.roles().at(role);
        if (graph_.assumed_ && row && row->kind == RoleKind::endCustomer)
            return false;
        const bool is = isToBeEndCustomer(role);
        if (is != graph_.isEndCustomer(node))
            setEndCustomer(node, is);
    }
    return graph_.assumed_ || !graph_.endCustomers_.empty();
}

void GraphEditor::setEndCustomer(Node node, bool is) {
    std::vector<Node>& ends = graph_.endCustomers_;
    graph_.endCustomer_[node] = is ? 1 : 0;
    const auto place = std::lower_bound(ends.begin(), ends.end(), node);
    if (is) {
        ends.insert(place, node);
    } else {
        ends.erase(place);
    }
}

std::vector<GraphEditor::Wanted> GraphEditor::wantedRow(Slot role) const {
    std::vector<Wanted> row;
    const Node node = graph_.nodeOf(role);
    if (node == noNode || graph_.isEndCustomer(node) || !chain_.roles().at(role))
        return row;
    const auto services = chain_.servicesFrom(role);
    const bool hasOrdinary =
        std::ranges::any_of(services, [this](Slot slot) { return !chain_.services().at(slot)->manager; });
    for (const Slot slot : services) {
        const Service& service = *chain_.services().at(slot);
        if (!service.manager || !hasOrdinary)
            row.push_back({chain_.roles().slotOf(service.customer), slot, service.weight.value_or(1.0)});
    }
    std::ranges::sort(row, {}, &Wanted::service);
    return row;
}

Node GraphEditor::newNode(Slot role) {
    Node node = graph_.nodeCount();
    if (!graph_.free_.empty()) {
        node = graph_.free_.back();
        graph_.free_.pop_back();
        graph_.slots_[node] = role;
        graph_.isAscending_ = false;
    } else {
        graph_.slots_.push_back(role);
        graph_.endCustomer_.push_back(0);
        graph_.outRows_.emplace_back();
        graph_.inRows_.emplace_back();
        graph_.component_.push_back(node);
        graph_.size_.push_back(1);
        graph_.closed_.push_back(0);
        graph_.position_.push_back(0);
    }
    graph_.nodes_[role] = node;
    graph_.component_[node] = node;
    graph_.size_[node] = 1;
    graph_.position_[node] = static_cast<std::uint32_t>(graph_.order_.size());
    graph_.order_.push_back(node);
    return node;
}

// Nothing leads to or from it any more.
void GraphEditor::freeNode(Node node) {
    if (graph_.isEndCustomer(node))
        setEndCustomer(node, false);
    leaveHole(node);
    graph_.nodes_[graph_.slots_[node]] = noNode;
    graph_.slots_[node] = noSlot;
    graph_.free_.push_back(node);
    freed_.push_back(node);
}

// Takes out of the row what is not wanted any more.
void GraphEditor::takeOut(const Touched& touched) {
    const Node server = graph_.nodeOf(touched.role);
    if (server == noNode)
        return;
    Graph::Row& row = graph_.outRows_[server];
    std::uint32_t kept = row.begin;
    for (std::uint32_t i = row.begin; i < row.end; ++i) {
        const Node customer = graph_.customers_[i];
        const Slot service = graph_.services_[i];
        const auto found = std::ranges::lower_bound(touched.row, service, {}, &Wanted::service);
        if (found != touched.row.end() && found->service == service && graph_.nodeOf(found->customer) == customer) {
            graph_.customers_[kept] = customer;
            graph_.services_[kept] = service;
            graph_.shares_[kept++] = graph_.shares_[i];
            continue;
        }
        eraseIn(customer, service);
        if (graph_.component_[customer] == graph_.component_[server])
            lost_.emplace_back(touched.role, graph_.slots_[customer]);
        --graph_.edgeCount_;
    }
    row.end = kept;
}

bool GraphEditor::putIn(const Touched& touched) {
    for (const Wanted& wanted : touched.row) {
        const Node server = graph_.nodeOf(touched.role);
        const auto services = Graph::rowOf(graph_.services(), graph_.outRows_[server]);
        if (std::binary_search(services.begin(), services.end(), wanted.service))
            continue;
        if (!makeWay(server, graph_.nodeOf(wanted.customer)))
            return false;
        // Making way may have given both other numbers.
        const Node from = graph_.nodeOf(touched.role);
        const Node to = graph_.nodeOf(wanted.customer);
        insertOut(from, to, wanted.service);
        insertIn(to, from, wanted.service);
        ++graph_.edgeCount_;
    }
    return true;
}

void GraphEditor::setShares(const Touched& touched) {
    const Graph::Row row = graph_.outRows_[graph_.nodeOf(touched.role)];
    const auto shares = std::span(graph_.shares_).subspan(row.begin, row.end - row.begin);
    std::ranges::transform(touched.row, shares.begin(), &Wanted::weight);
    splitShares(shares);
}

void GraphEditor::eraseIn(Node customer, Slot service) {
    Graph::Row& row = graph_.inRows_[customer];
    std::uint32_t place = row.begin;
    while (graph_.inServices_[place] != service)
        ++place;
    --row.end;
    graph_.inServices_[place] = graph_.inServices_[row.end];
    graph_.servers_[place] = graph_.servers_[row.end];
}

// A row that grows moves to the end of all rows, unless it stands there already.
void GraphEditor::insertOut(Node server, Node customer, Slot service) {
    Graph::Row& row = graph_.outRows_[server];
    const std::uint32_t count = row.end - row.begin;
    if (row.end != graph_.customers_.size()) {
        const auto begin = static_cast<std::uint32_t>(graph_.customers_.size());
        for (std::uint32_t i = row.begin; i < row.end; ++i) {
            graph_.customers_.push_back(graph_.customers_[i]);
            graph_.services_.push_back(graph_.services_[i]);
            graph_.shares_.push_back(graph_.shares_[i]);
        }
        row = {begin, begin + count};
    }
    const auto services = graph_.services_.begin();
    const auto place = std::lower_bound(services + row.begin, services + row.end, service) - services;
    graph_.customers_.insert(graph_.customers_.begin() + place, customer);
    graph_.services_.insert(graph_.services_.begin() + place, service);
    graph_.shares_.insert(graph_.shares_.begin() + place, 0.0);
    ++row.end;
}

void GraphEditor::insertIn(Node customer, Node server, Slot service) {
    Graph::Row& row = graph_.inRows_[customer];
    const std::uint32_t count = row.end - row.begin;
    if (row.end != graph_.servers_.size()) {
        const auto begin = static_cast<std::uint32_t>(graph_.servers_.size());
        for (std::uint32_t i = row.begin; i < row.end; ++i) {
            graph_.servers_.push_back(graph_.servers_[i]);
            graph_.inServices_.push_back(graph_.inServices_[i]);
        }
        row = {begin, begin + count};
    }
    graph_.servers_.push_back(server);
    graph_.inServices_.push_back(service);
    ++row.end;
}

bool GraphEditor::isWasteful() const {
    const std::size_t edges = 2 * std::size_t{graph_.edgeCount_} + 4096;
    const std::size_t roles = 2 * chain_.roles().size() + 1024;
    return graph_.customers_.size() > edges || graph_.servers_.size() > edges || graph_.slots_.size() > roles ||
           graph_.order_.size() > roles;
}

} // namespace throughline
