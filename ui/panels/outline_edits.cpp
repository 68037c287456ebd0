// OutlineModel: following edits.
#include <algorithm>
#include <iterator>
#include <unordered_set>

#include "ui/find/folded.h"
#include "ui/panels/outline_model.h"

namespace throughline {

namespace {
/// Beyond this, comparing line by line takes longer than making what is seen anew.
constexpr std::size_t manyChanges = 2000;
} // namespace

void OutlineModel::follow(const Edit& edit) {
    if (!isBuilt_)
        return;
    if (!isShown_) {
        // Made anew when it is next shown.
        isBuilt_ = false;
        return;
    }
    if (shape_ == Shape::found) {
        // Whoever searched does so again; until then no line may speak of a row that is gone.
        const auto isGone = [&](const FoundText& text) {
            const auto missing = [&](const auto& table) {
                return text.slot >= table.slotCount() || table.at(text.slot) == nullptr;
            };
            switch (text.kind) {
                case FoundKind::role:
                    return missing(chain().roles());
                case FoundKind::person:
                    return missing(chain().people());
                case FoundKind::task:
                    return missing(chain().tasks());
                case FoundKind::service:
                    return missing(chain().services());
                case FoundKind::goal:
                    return missing(chain().goals());
                case FoundKind::value:
                    return missing(chain().values());
                case FoundKind::partnership:
                    return missing(chain().partnerships());
                case FoundKind::feedback:
                    return missing(chain().feedback());
                case FoundKind::opportunity:
                    return missing(chain().opportunities());
                case FoundKind::review:
                    return missing(chain().reviews());
            }
            return true;
        };
        if (std::ranges::any_of(found_, isGone)) {
            std::erase_if(found_, isGone);
            foundLines_ = linesOf(chain(), found_, wordsOf(typed_));
            rebuild();
        }
        return;
    }
    if (edit.changes.size() > manyChanges) {
        rebuild();
        return;
    }
    std::unordered_set<Slot> touched;
    const auto touch = [&](const RoleKey& key) {
        if (const Slot slot = chain().roles().slotOf(key); slot != noSlot)
            touched.insert(slot);
    };
    bool isRewired = false;
    std::unordered_set<std::string> people;
    for (const AnyChange& any : edit.changes) {
        if (const auto* task = std::get_if<Change<Task>>(&any)) {
            touch(task->any().role);
            if (task->after)
                touch(task->after->role);
        } else if (const auto* service = std::get_if<Change<Service>>(&any)) {
            touch(service->any().server);
            if (service->after)
                touch(service->after->server);
            isRewired = true;
        } else if (const auto* person = std::get_if<Change<Person>>(&any)) {
            people.insert(person->any().key.text());
        } else if (const auto* role = std::get_if<Change<Role>>(&any)) {
            touch(role->any().key);
            isRewired = isRewired || !role->before || !role->after;
        }
    }
    if (shape_ == Shape::departments)
        followRoles(edit);
    if (shape_ == Shape::chain && isRewired) {
        // Where chains start depends on the whole; what an edit took out must go at once.
        const auto isGone = [this](const Node& node) {
            return node.item.kind == Kind::role && chain().roles().at(node.item.slot) == nullptr;
        };
        if (std::ranges::any_of(root_->children, [&](const auto& child) { return isGone(*child); }) ||
            chain().roles().size() <= manyChanges) {
            renew(*root_);
        } else {
            later_.start();
        }
    }
    if (!people.empty()) {
        for (auto role = chain().roles().begin(); role != chain().roles().end(); ++role) {
            if (std::ranges::any_of(role->holders, [&](const PersonKey& key) { return people.contains(key.text()); }))
                touched.insert(role.slot());
        }
    }
    renewAll(*root_, touched);
}

void OutlineModel::followRoles(const Edit& edit) {
    std::unordered_set<std::uint32_t> changed;
    for (const AnyChange& any : edit.changes) {
        const auto* role = std::get_if<Change<Role>>(&any);
        if (role == nullptr)
            continue;
        if (role->before)
            changed.insert(departmentNumber(role->before->department));
        if (!role->after)
            continue;
        const std::uint32_t number = departmentNumber(role->after->department);
        changed.insert(number);
        if (const Slot slot = chain().roles().slotOf(role->after->key); slot != noSlot)
            departments_[number].roles.push_back(slot);
    }
    for (const std::uint32_t number : changed) {
        Department& department = departments_[number];
        std::erase_if(department.roles, [&](Slot slot) {
            const Role* role = chain().roles().at(slot);
            return role == nullptr || role->department != department.name;
        });
        std::ranges::sort(department.roles);
        const auto same = std::ranges::unique(department.roles);
        department.roles.erase(same.begin(), same.end());
    }
    if (changed.empty())
        return;
    renew(*root_);
    for (const auto& child : root_->children) {
        if (changed.contains(child->item.slot))
            renew(*child);
    }
}

void OutlineModel::renewAll(Node& node, const std::unordered_set<Slot>& touched) {
    // Only lines that have been opened have something below them.
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        Node& child = *node.children[i];
        const bool isRole = child.item.kind == Kind::role || child.item.kind == Kind::served;
        if (isRole && touched.contains(child.item.slot)) {
            if (child.isOpened)
                renew(child);
            emit dataChanged(indexOf(child), indexOf(child));
        }
        if (!child.children.empty())
            renewAll(child, touched);
    }
}

void OutlineModel::renew(Node& node) {
    if (!node.isOpened)
        return;
    const QModelIndex parent = indexOf(node);
    const bool wasWhole = node.children.size() == node.items.size();
    open(node);
    const std::size_t wanted =
        wasWhole ? node.items.size() : std::min(node.items.size(), std::max<std::size_t>(node.children.size(), 1));
    sortUntil(node, wanted);
    const auto isSame = [](const Item& a, const Item& b) { return a == b; };
    // What stays in place at both ends is left alone; between them lines go and come.
    std::size_t head = 0;
    while (head < wanted && head < node.children.size() && isSame(node.children[head]->item, node.items[head]))
        ++head;
    std::size_t tail = 0;
    while (head + tail < wanted && head + tail < node.children.size() &&
           isSame(node.children[node.children.size() - 1 - tail]->item, node.items[wanted - 1 - tail]))
        ++tail;
    // Let go of only once the views have heard of it.
    std::vector<std::unique_ptr<Node>> gone;
    if (const std::size_t end = node.children.size() - tail; end > head) {
        beginRemoveRows(parent, static_cast<int>(head), static_cast<int>(end) - 1);
        gone.assign(std::make_move_iterator(node.children.begin() + static_cast<std::ptrdiff_t>(head)),
                    std::make_move_iterator(node.children.begin() + static_cast<std::ptrdiff_t>(end)));
        node.children.erase(node.children.begin() + static_cast<std::ptrdiff_t>(head),
                            node.children.begin() + static_cast<std::ptrdiff_t>(end));
        for (std::size_t i = head; i < node.children.size(); ++i)
            node.children[i]->row = static_cast<int>(i);
        endRemoveRows();
    }
    if (const std::size_t end = wanted - tail; end > head) {
        beginInsertRows(parent, static_cast<int>(head), static_cast<int>(end) - 1);
        std::vector<std::unique_ptr<Node>> fresh;
        for (std::size_t i = head; i < end; ++i) {
            auto child = std::make_unique<Node>();
            child->item = node.items[i];
            child->parent = &node;
            fresh.push_back(std::move(child));
        }
        node.children.insert(node.children.begin() + static_cast<std::ptrdiff_t>(head),
                             std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
        for (std::size_t i = head; i < node.children.size(); ++i)
            node.children[i]->row = static_cast<int>(i);
        endInsertRows();
    }
    if (!node.children.empty())
        emit dataChanged(indexOf(*node.children.front()), indexOf(*node.children.back()));
    if (parent.isValid())
        emit dataChanged(parent, parent);
}

void OutlineModel::renewLater() {
    if (isBuilt_ && isShown_ && shape_ == Shape::chain)
        renew(*root_);
}

} // namespace throughline
