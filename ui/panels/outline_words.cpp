// OutlineModel: what a line says.
#include <algorithm>

#include "ui/panels/outline_model.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

QString titleOf(const Chain& chain, Slot role) {
    const Role* row = role == noSlot ? nullptr : chain.roles().at(role);
    return row == nullptr ? QString() : toText(row->title);
}

QString holdersOf(const Chain& chain, const Role& role) {
    QStringList names;
    for (const PersonKey& key : role.holders) {
        if (const Person* person = chain.people().find(key))
            names << toText(person->name);
    }
    return words::ofList(names);
}

std::size_t openTasks(const Chain& chain, Slot role) {
    const auto tasks = chain.tasksOf(role);
    return static_cast<std::size_t>(
        std::ranges::count_if(tasks, [&](Slot task) { return isOpen(chain.tasks().at(task)->state); }));
}

} // namespace

QString OutlineModel::textOf(const Node& node) const {
    switch (node.item.kind) {
        case Kind::department: {
            const QString name = toText(departments_[node.item.slot].name);
            return name.isEmpty() ? tr("No department") : name;
        }
        case Kind::role:
        case Kind::served:
            return titleOf(chain(), node.item.slot);
        case Kind::person: {
            const Person* person = node.item.slot == noSlot ? nullptr : chain().people().at(node.item.slot);
            return person == nullptr ? QString() : toText(person->name);
        }
        case Kind::task: {
            const Task* task = chain().tasks().at(node.item.slot);
            return task == nullptr ? QString() : toText(task->title);
        }
        case Kind::found:
            return foundLines_[node.item.slot].text;
    }
    return {};
}

QString OutlineModel::asideOf(const Node& node) const {
    switch (node.item.kind) {
        case Kind::department:
            return QLocale().toString(static_cast<int>(departments_[node.item.slot].roles.size()));
        case Kind::role: {
            const Role* role = chain().roles().at(node.item.slot);
            return role == nullptr || shape_ == Shape::departments ? QString() : toText(role->department);
        }
        case Kind::served: {
            const Service* service = chain().services().at(node.item.service);
            if (service == nullptr)
                return {};
            if (node.item.isCut)
                return tr("above already");
            return service->manager ? tr("manager") : toText(service->provides);
        }
        case Kind::task: {
            const Task* task = chain().tasks().at(node.item.slot);
            if (task == nullptr)
                return {};
            return isOpen(task->state) && task->promised ? words::ofDay(*task->promised) : words::of(task->state);
        }
        case Kind::found:
            return foundLines_[node.item.slot].aside;
        case Kind::person:
            break;
    }
    return {};
}

QString OutlineModel::sentenceOf(const Node& node) const {
    const Slot slot = node.item.slot;
    switch (node.item.kind) {
        case Kind::department:
            return tr("%1, %n roles", nullptr, static_cast<int>(departments_[slot].roles.size())).arg(textOf(node));
        case Kind::role: {
            const Role* role = chain().roles().at(slot);
            if (role == nullptr)
                return {};
            QString sentence = toText(role->title);
            if (role->kind == RoleKind::endCustomer)
                sentence = tr("%1, end customer").arg(sentence);
            if (const QString holders = holdersOf(chain(), *role); !holders.isEmpty())
                sentence = tr("%1, held by %2").arg(sentence, holders);
            if (const std::size_t tasks = openTasks(chain(), slot); tasks > 0)
                sentence = tr("%1, %n open tasks", nullptr, static_cast<int>(tasks)).arg(sentence);
            return sentence;
        }
        case Kind::served: {
            const Service* service = chain().services().at(node.item.service);
            if (service == nullptr)
                return {};
            const QString server = titleOf(chain(), node.parent->item.slot);
            QString sentence = service->manager ? tr("%1 reports to %2").arg(server, textOf(node))
                               : service->provides.empty()
                                   ? tr("%1 serves %2").arg(server, textOf(node))
                                   : tr("%1 serves %2: %3").arg(server, textOf(node), toText(service->provides));
            const Role* customer = chain().roles().at(slot);
            if (node.item.isCut)
                return tr("%1, which stands above already").arg(sentence);
            if (customer != nullptr && customer->kind == RoleKind::endCustomer)
                return tr("%1, an end customer").arg(sentence);
            return sentence;
        }
        case Kind::person:
            return tr("%1 holds %2").arg(textOf(node), titleOf(chain(), node.parent->item.slot));
        case Kind::task: {
            const Task* task = chain().tasks().at(slot);
            if (task == nullptr)
                return {};
            if (isOpen(task->state) && task->promised) {
                return tr("Task %1. %2, promised for %3")
                    .arg(inSentence(task->title), words::of(task->state), words::ofDay(*task->promised));
            }
            return tr("Task %1. %2").arg(inSentence(task->title), words::of(task->state));
        }
        case Kind::found: {
            const QString aside = asideOf(node);
            return aside.isEmpty() ? textOf(node) : tr("%1, %2", "what was found and where").arg(textOf(node), aside);
        }
    }
    return {};
}

QString OutlineModel::iconOf(const Node& node) const {
    switch (node.item.kind) {
        case Kind::department:
            return QStringLiteral("outline");
        case Kind::role:
        case Kind::served: {
            const Role* role = chain().roles().at(node.item.slot);
            const Service* service =
                node.item.kind == Kind::served ? chain().services().at(node.item.service) : nullptr;
            if (role != nullptr && role->kind == RoleKind::endCustomer)
                return QStringLiteral("end-customer");
            return service != nullptr && service->manager ? QStringLiteral("manager") : QStringLiteral("role");
        }
        case Kind::person:
            return QStringLiteral("person");
        case Kind::task:
            return QStringLiteral("task");
        case Kind::found:
            return foundLines_[node.item.slot].icon;
    }
    return {};
}

} // namespace throughline
