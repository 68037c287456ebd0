#include "ui/panels/outline_model.h"

#include <QMimeData>
#include <algorithm>

#include "ui/find/folded.h"
#include "ui/find/result_delegate.h"
#include "ui/looks/theme.h"
#include "ui/words/text.h"

namespace throughline {

namespace {
constexpr std::size_t portion = 400; ///< lines made at a time under one other
} // namespace

OutlineModel::OutlineModel(DocumentBridge& bridge, QObject* parent)
    : QAbstractItemModel(parent), bridge_(bridge), root_(std::make_unique<Node>()) {
    constexpr int pause = 300;
    later_.setSingleShot(true);
    later_.setInterval(pause);
    connect(&later_, &QTimer::timeout, this, &OutlineModel::renewLater);
    connect(&bridge_, &DocumentBridge::documentChanged, this, &OutlineModel::rebuild);
    connect(&bridge_, &DocumentBridge::edited, this, &OutlineModel::follow);
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::setShown(bool shown) {
    if (isShown_ == shown)
        return;
    isShown_ = shown;
    if (shown && !isBuilt_)
        rebuild();
}

void OutlineModel::setShape(Shape shape) {
    if (shape_ == shape)
        return;
    shape_ = shape;
    rebuild();
}

void OutlineModel::setFound(std::vector<FoundText> found, const QString& typed) {
    if (shape_ == Shape::found && typed_ == typed && found_ == found)
        return;
    shape_ = Shape::found;
    found_ = std::move(found);
    foundLines_ = linesOf(chain(), found_, wordsOf(typed));
    typed_ = typed;
    rebuild();
}

void OutlineModel::rebuild() {
    later_.stop();
    beginResetModel();
    root_ = std::make_unique<Node>();
    departments_.clear();
    departmentNumbers_.clear();
    isBuilt_ = isShown_ && bridge_.isOpen();
    if (isBuilt_) {
        if (shape_ == Shape::departments)
            groupRoles();
        open(*root_);
        makeChildren(*root_, std::min(root_->items.size(), portion));
    }
    endResetModel();
}

OutlineModel::Node* OutlineModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

QModelIndex OutlineModel::indexOf(const Node& node) const {
    return &node == root_.get() ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    if (row < 0 || column != 0 || static_cast<std::size_t>(row) >= node->children.size())
        return {};
    return createIndex(row, 0, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(nodeOf(parent)->children.size());
}

bool OutlineModel::hasChildren(const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    return node->isOpened ? !node->items.empty() : mayHaveChildren(*node);
}

bool OutlineModel::canFetchMore(const QModelIndex& parent) const {
    const Node* node = nodeOf(parent);
    return isBuilt_ && (node->isOpened ? node->children.size() < node->items.size() : mayHaveChildren(*node));
}

void OutlineModel::open(Node& node) const {
    node.isOpened = true;
    node.items = itemsOf(node);
    node.sorted = 0;
}

void OutlineModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    Node& node = *nodeOf(parent);
    if (!node.isOpened)
        open(node);
    const std::size_t from = node.children.size();
    const std::size_t until = std::min(node.items.size(), from + portion);
    if (until == from)
        return;
    beginInsertRows(parent, static_cast<int>(from), static_cast<int>(until) - 1);
    makeChildren(node, until);
    endInsertRows();
}

void OutlineModel::makeChildren(Node& node, std::size_t until) const {
    sortUntil(node, until);
    for (std::size_t i = node.children.size(); i < until; ++i) {
        auto child = std::make_unique<Node>();
        child->item = node.items[i];
        child->parent = &node;
        child->row = static_cast<int>(i);
        node.children.push_back(std::move(child));
    }
}

OutlineModel::Kind OutlineModel::kindOf(const QModelIndex& index) const {
    return nodeOf(index)->item.kind;
}

const FoundText* OutlineModel::foundOf(const QModelIndex& index) const {
    const Node* node = nodeOf(index);
    return index.isValid() && node->item.kind == Kind::found ? &found_[node->item.slot] : nullptr;
}

RoleKey OutlineModel::roleOf(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const Item& item = nodeOf(index)->item;
    Slot slot = item.kind == Kind::role || item.kind == Kind::served ? item.slot : noSlot;
    if (const FoundText* found = foundOf(index); found != nullptr && found->kind == FoundKind::role)
        slot = found->slot;
    const Role* role = slot == noSlot ? nullptr : chain().roles().at(slot);
    return role == nullptr ? RoleKey() : role->key;
}

TaskKey OutlineModel::taskOf(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    Slot slot = nodeOf(index)->item.kind == Kind::task ? nodeOf(index)->item.slot : noSlot;
    if (const FoundText* found = foundOf(index); found != nullptr && found->kind == FoundKind::task)
        slot = found->slot;
    const Task* task = slot == noSlot ? nullptr : chain().tasks().at(slot);
    return task == nullptr ? TaskKey() : task->key;
}

PersonKey OutlineModel::personOf(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    Slot slot = nodeOf(index)->item.kind == Kind::person ? nodeOf(index)->item.slot : noSlot;
    if (const FoundText* found = foundOf(index); found != nullptr && found->kind == FoundKind::person)
        slot = found->slot;
    const Person* person = slot == noSlot ? nullptr : chain().people().at(slot);
    return person == nullptr ? PersonKey() : person->key;
}

ServiceKey OutlineModel::serviceOf(const QModelIndex& index) const {
    if (!index.isValid() || nodeOf(index)->item.kind != Kind::served)
        return {};
    const Service* service = chain().services().at(nodeOf(index)->item.service);
    return service == nullptr ? ServiceKey() : service->key;
}

QString OutlineModel::departmentOf(const QModelIndex& index) const {
    if (!index.isValid() || nodeOf(index)->item.kind != Kind::department)
        return {};
    return toText(departments_[nodeOf(index)->item.slot].name);
}

std::vector<RoleKey> OutlineModel::rolesOf(const QString& department) const {
    std::vector<RoleKey> keys;
    const auto number = departmentNumbers_.find(fromText(department));
    if (number == departmentNumbers_.end())
        return keys;
    for (const Slot slot : departments_[number->second].roles)
        keys.push_back(chain().roles().at(slot)->key);
    return keys;
}

QModelIndex OutlineModel::indexOf(const RoleKey& role) {
    constexpr std::size_t near = 4000; ///< lines that may be made to reach it
    const Slot slot = chain().roles().slotOf(role);
    if (!isBuilt_ || slot == noSlot)
        return {};
    const auto childWith = [this](Node& node, const auto& fits) -> Node* {
        const QModelIndex at = indexOf(node);
        for (std::size_t i = 0;; ++i) {
            if (i == node.children.size() && i < near)
                fetchMore(at);
            if (i >= node.children.size())
                return nullptr;
            if (fits(node.children[i]->item))
                return node.children[i].get();
        }
    };
    const auto isRole = [slot](const Item& item) {
        return item.slot == slot && (item.kind == Kind::role || item.kind == Kind::served);
    };
    if (shape_ == Shape::departments) {
        const auto number = departmentNumbers_.find(chain().roles().at(slot)->department);
        if (number == departmentNumbers_.end())
            return {};
        Node* department = childWith(*root_, [&](const Item& item) { return item.slot == number->second; });
        Node* found = department == nullptr ? nullptr : childWith(*department, isRole);
        return found == nullptr ? QModelIndex() : indexOf(*found);
    }
    if (shape_ == Shape::chain) {
        // The first line that is there already, level by level.
        std::vector<Node*> level{root_.get()};
        while (!level.empty()) {
            std::vector<Node*> next;
            for (const Node* node : level) {
                for (const auto& child : node->children) {
                    if (isRole(child->item) && !child->item.isCut)
                        return indexOf(*child);
                    next.push_back(child.get());
                }
            }
            level = std::move(next);
        }
    }
    return {};
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isNamed = !roleOf(index).isNone() || !taskOf(index).isNone() || !personOf(index).isNone();
    const bool isNamedDepartment = kindOf(index) == Kind::department && !departmentOf(index).isEmpty();
    if (isNamed || isNamedDepartment)
        flags |= Qt::ItemIsEditable;
    if (!roleOf(index).isNone() || kindOf(index) == Kind::department)
        flags |= Qt::ItemIsDragEnabled;
    if (kindOf(index) == Kind::department || (shape_ == Shape::departments && kindOf(index) == Kind::role))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Node& node = *nodeOf(index);
    switch (role) {
        case Qt::DisplayRole:
            return textOf(node);
        case Qt::EditRole:
            return node.item.kind == Kind::department ? departmentOf(index) : textOf(node);
        case Qt::DecorationRole:
            return themeIcon(iconOf(node));
        case asideRole:
            return asideOf(node);
        case typedRole:
            return shape_ == Shape::found ? typed_ : QString();
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return sentenceOf(node);
        default:
            return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const std::string typed = fromLine(value.toString());
    if (role != Qt::EditRole || typed.empty() || value.toString() == index.data(Qt::EditRole).toString())
        return false;
    if (kindOf(index) == Kind::department && index.isValid()) {
        return bridge_.perform(gestures::renameDepartment(chain(), departments_[nodeOf(index)->item.slot].name, typed));
    }
    if (const RoleKey key = roleOf(index); !key.isNone())
        return bridge_.perform(gestures::rename(chain(), key, typed));
    if (const Task* task = chain().tasks().find(taskOf(index))) {
        Task renamed = *task;
        renamed.title = typed;
        return bridge_.perform(gestures::change(chain(), std::move(renamed)));
    }
    if (const Person* person = chain().people().find(personOf(index))) {
        Person renamed = *person;
        renamed.name = typed;
        return bridge_.perform(gestures::change(chain(), std::move(renamed)));
    }
    return false;
}

QStringList OutlineModel::mimeTypes() const {
    return {QString::fromLatin1(rolesMimeType)};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const {
    QByteArray keys;
    QStringList titles;
    const auto take = [&](const RoleKey& role) {
        const QByteArray line = QByteArray::fromStdString(role.text()) + '\n';
        if (role.isNone() || keys.startsWith(line) || keys.contains('\n' + line))
            return;
        keys += line;
        titles << toText(chain().roles().find(role)->title);
    };
    for (const QModelIndex& index : indexes) {
        take(roleOf(index));
        if (kindOf(index) == Kind::department) {
            for (const RoleKey& role : rolesOf(departmentOf(index)))
                take(role);
        }
    }
    auto* content = new QMimeData;
    content->setData(QString::fromLatin1(rolesMimeType), keys);
    content->setText(titles.join(QLatin1Char('\n')));
    return content;
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int /*row*/, int /*column*/,
                                   const QModelIndex& parent) const {
    return shape_ == Shape::departments && parent.isValid() && data->hasFormat(QString::fromLatin1(rolesMimeType));
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QModelIndex department = kindOf(parent) == Kind::department ? parent : parent.parent();
    if (!department.isValid() || kindOf(department) != Kind::department)
        return false;
    const std::string name = departments_[nodeOf(department)->item.slot].name;
    Edit edit{{"change", {"role", std::string(), "department"}}, {}};
    for (const QByteArray& line : data->data(QString::fromLatin1(rolesMimeType)).split('\n')) {
        const auto key = RoleKey::parse(line.toStdString());
        const Row<Role> before = key ? chain().roles().share(*key) : nullptr;
        if (!before || before->department == name)
            continue;
        Role moved = *before;
        moved.department = name;
        edit.label.arguments[1] = before->title;
        edit.change(before, std::move(moved));
    }
    if (edit.changes.size() > 1)
        edit.label.arguments[1].clear();
    bridge_.perform(edit);
    // The view would take the dragged lines out itself; they have moved by the edit already.
    return false;
}

} // namespace throughline
