// OutlineModel: what stands under a line.
#include <algorithm>
#include <iterator>

#include "ui/find/folded.h"
#include "ui/panels/outline_model.h"

namespace throughline {

std::uint32_t OutlineModel::departmentNumber(const std::string& name) {
    const auto found = departmentNumbers_.find(name);
    if (found != departmentNumbers_.end())
        return found->second;
    const auto number = static_cast<std::uint32_t>(departments_.size());
    departments_.push_back({name, {}});
    departmentNumbers_.emplace(name, number);
    return number;
}

void OutlineModel::groupRoles() {
    // Neighbours are often of one department, which spares most look-ups.
    std::uint32_t last = 0;
    for (auto role = chain().roles().begin(); role != chain().roles().end(); ++role) {
        if (departments_.empty() || departments_[last].name != role->department)
            last = departmentNumber(role->department);
        departments_[last].roles.push_back(role.slot());
    }
}

std::vector<OutlineModel::Item> OutlineModel::departmentItems() const {
    std::vector<Item> items;
    for (std::size_t i = 0; i < departments_.size(); ++i) {
        if (!departments_[i].roles.empty())
            items.push_back({Kind::department, static_cast<Slot>(i), noSlot, false});
    }
    return items;
}

std::vector<OutlineModel::Item> OutlineModel::startItems() const {
    const Table<Role>& roles = chain().roles();
    // Who serves whom by slots, without a look-up by key.
    std::vector<Slot> customers(chain().services().slotCount(), noSlot);
    for (Slot role = 0; role < roles.slotCount(); ++role) {
        if (roles.at(role) == nullptr)
            continue;
        for (const Slot service : chain().servicesTo(role))
            customers[service] = role;
    }
    std::vector<Item> items;
    std::vector<bool> reached(roles.slotCount(), false);
    std::vector<Slot> open;
    const auto start = [&](Slot role) {
        items.push_back({Kind::role, role, noSlot, false});
        reached[role] = true;
        open.push_back(role);
        while (!open.empty()) {
            const Slot from = open.back();
            open.pop_back();
            for (const Slot service : chain().servicesFrom(from)) {
                const Slot to = customers[service];
                if (to != noSlot && !reached[to]) {
                    reached[to] = true;
                    open.push_back(to);
                }
            }
        }
    };
    const auto isWork = [&](Slot service) { return !chain().services().at(service)->manager; };
    // A boss whom nobody serves otherwise stands below those who report, unless chains start there too.
    const auto isStart = [&](Slot role) {
        const auto services = chain().servicesTo(role);
        return services.size() == 0 ||
               (std::ranges::none_of(services, isWork) && std::ranges::any_of(chain().servicesFrom(role), isWork));
    };
    for (Slot role = 0; role < roles.slotCount(); ++role) {
        if (roles.at(role) != nullptr && isStart(role))
            start(role);
    }
    // Where all of a part serve each other in a circle, it starts anywhere.
    for (Slot role = 0; role < roles.slotCount(); ++role) {
        if (roles.at(role) != nullptr && !reached[role])
            start(role);
    }
    return items;
}

std::vector<OutlineModel::Item> OutlineModel::itemsOf(const Node& node) const {
    std::vector<Item> items;
    if (&node == root_.get()) {
        if (shape_ == Shape::departments)
            return departmentItems();
        if (shape_ == Shape::chain)
            return startItems();
        for (std::size_t i = 0; i < found_.size(); ++i)
            items.push_back({Kind::found, static_cast<Slot>(i), noSlot, false});
        return items;
    }
    const Slot slot = node.item.slot;
    if (node.item.kind == Kind::department) {
        for (const Slot role : departments_[slot].roles)
            items.push_back({Kind::role, role, noSlot, false});
    } else if (shape_ == Shape::departments && node.item.kind == Kind::role) {
        const Role* role = chain().roles().at(slot);
        if (role == nullptr)
            return items;
        for (const PersonKey& holder : role->holders)
            items.push_back({Kind::person, chain().people().slotOf(holder), noSlot, false});
        for (const Slot task : chain().tasksOf(slot))
            items.push_back({Kind::task, task, noSlot, false});
    } else if (shape_ == Shape::chain && !node.item.isCut) {
        for (const Slot service : chain().servicesFrom(slot)) {
            const Slot customer = chain().roles().slotOf(chain().services().at(service)->customer);
            bool isAbove = false;
            for (const Node* above = &node; above != root_.get(); above = above->parent)
                isAbove = isAbove || above->item.slot == customer;
            items.push_back({Kind::served, customer, service, isAbove});
        }
    }
    return items;
}

bool OutlineModel::mayHaveChildren(const Node& node) const {
    if (&node == root_.get())
        return true;
    const Item& item = node.item;
    if (item.kind == Kind::department)
        return true;
    if (item.isCut || (item.kind != Kind::role && item.kind != Kind::served))
        return false;
    const Role* role = chain().roles().at(item.slot);
    if (role == nullptr)
        return false;
    if (shape_ == Shape::departments)
        return !role->holders.empty() || chain().tasksOf(item.slot).size() > 0;
    return chain().servicesFrom(item.slot).size() > 0;
}

bool OutlineModel::isBefore(const Item& a, const Item& b) const {
    const auto compare = [](const std::string& left, const std::string& right) {
        const std::string first = folded(left);
        const std::string second = folded(right);
        return first < second ? -1 : first > second ? 1 : 0;
    };
    if (a.kind != b.kind)
        return a.kind < b.kind;
    int order = 0;
    switch (a.kind) {
        case Kind::department: {
            // Those without a department come last.
            const std::string& left = departments_[a.slot].name;
            const std::string& right = departments_[b.slot].name;
            if (left.empty() != right.empty())
                return right.empty();
            order = compare(left, right);
            break;
        }
        case Kind::served: {
            const bool left = chain().services().at(a.service)->manager;
            const bool right = chain().services().at(b.service)->manager;
            if (left != right)
                return right;
            [[fallthrough]];
        }
        case Kind::role: {
            order = compare(chain().roles().at(a.slot)->title, chain().roles().at(b.slot)->title);
            break;
        }
        case Kind::task: {
            const Task& left = *chain().tasks().at(a.slot);
            const Task& right = *chain().tasks().at(b.slot);
            if (isOpen(left.state) != isOpen(right.state))
                return isOpen(left.state);
            order = compare(left.title, right.title);
            break;
        }
        case Kind::person:
        case Kind::found:
            // As they are given: the first holder is the first.
            return false;
    }
    if (order != 0)
        return order < 0;
    return a.slot != b.slot ? a.slot < b.slot : a.service < b.service;
}

void OutlineModel::sortUntil(Node& node, std::size_t count) const {
    count = std::min(count, node.items.size());
    if (count <= node.sorted)
        return;
    const auto before = [this](const Item& a, const Item& b) { return isBefore(a, b); };
    const auto begin = node.items.begin() + static_cast<std::ptrdiff_t>(node.sorted);
    // Of very many, only those that are made next.
    if (count == node.items.size()) {
        std::stable_sort(begin, node.items.end(), before);
    } else {
        std::partial_sort(begin, node.items.begin() + static_cast<std::ptrdiff_t>(count), node.items.end(), before);
    }
    node.sorted = count;
}

} // namespace throughline
