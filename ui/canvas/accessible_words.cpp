#include "ui/canvas/accessible_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "ui/canvas/reading_order.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)

  public:
    static QString ofRole(const Scene& scene, Slot slot);
    static QString withPin(const Scene& scene, Slot slot, const QString& sentence);
    static QString ofService(const Chain& chain, const Service& service);
    static QString ofTask(const Chain& chain, const Task& task);
    static QString aboutRole(const Scene& scene, const Highlight* highlight, Slot slot);
    static QString aboutService(const Service& service);
    static QString aboutTask(const Scene& scene, const Task& task);
    static QString aboutAll(const Scene& scene);
};

QString titleOf(const Chain& chain, const RoleKey& role) {
    const Role* row = chain.roles().find(role);
    return row == nullptr ? QString() : toText(row->title);
}

bool isOverdue(const Scene& scene, const Task& task) {
    return isOpen(task.state) && task.promised && *task.promised < scene.today();
}

QString SheetWords::ofRole(const Scene& scene, Slot slot) {
    const Chain& chain = *scene.chain();
    const Role& role = *chain.roles().at(slot);
    QStringList customers;
    for (const Canvas::Hit& part : servicesInOrder(scene, slot, false))
        customers << titleOf(chain, chain.services().at(part.service)->customer);
    customers.removeDuplicates();
    const QString title = toText(role.title);
    const QString served = QLocale().createSeparatedList(customers);
    const int tasks = static_cast<int>(chain.tasksOf(slot).size());
    if (role.kind == RoleKind::endCustomer && customers.isEmpty())
        return tr("%1, an end customer").arg(title);
    if (customers.isEmpty())
        return tasks == 0 ? title : tr("%1, %n task(s)", nullptr, tasks).arg(title);
    return tasks == 0 ? tr("%1 serves %2").arg(title, served)
                      : tr("%1 serves %2, %n task(s)", nullptr, tasks).arg(title, served);
}

QString SheetWords::withPin(const Scene& scene, Slot slot, const QString& sentence) {
    const Chain& chain = *scene.chain();
    if (chain.firstView() == nullptr)
        return sentence;
    const ViewKey& view = scene.view().isNone() ? chain.firstView()->key : scene.view();
    const Place* place = chain.places().find({view, chain.roles().at(slot)->key});
    return place != nullptr && place->pinned ? tr("%1, pinned", "a card, as it is read out").arg(sentence) : sentence;
}

QString SheetWords::ofService(const Chain& chain, const Service& service) {
    const QString server = titleOf(chain, service.server);
    const QString customer = titleOf(chain, service.customer);
    const QString provides = toText(service.provides);
    if (provides.isEmpty())
        return (service.manager ? tr("%1 serves %2, a manager's service") : tr("%1 serves %2")).arg(server, customer);
    return (service.manager ? tr("%1: %2 serves %3, a manager's service") : tr("%1: %2 serves %3"))
        .arg(provides, server, customer);
}

QString SheetWords::ofTask(const Chain& chain, const Task& task) {
    const auto sentence = [&] {
        switch (task.state) {
            case TaskState::planned:
                return task.promised ? tr("Task %1 of %2, planned, promised %3") : tr("Task %1 of %2, planned");
            case TaskState::inProgress:
                return task.promised ? tr("Task %1 of %2, in progress, promised %3") : tr("Task %1 of %2, in progress");
            case TaskState::delivered:
                return task.promised ? tr("Task %1 of %2, delivered, promised %3") : tr("Task %1 of %2, delivered");
            case TaskState::dropped:
                return task.promised ? tr("Task %1 of %2, dropped, promised %3") : tr("Task %1 of %2, dropped");
        }
        return QString();
    };
    const QString owner = titleOf(chain, task.role);
    return task.promised ? sentence().arg(inSentence(task.title), owner, words::ofDay(*task.promised))
                         : sentence().arg(inSentence(task.title), owner);
}

QString SheetWords::aboutRole(const Scene& scene, const Highlight* highlight, Slot slot) {
    const Chain& chain = *scene.chain();
    const Role& role = *chain.roles().at(slot);
    QStringList said;
    if (!role.department.empty())
        said << tr("Department %1.").arg(inSentence(role.department));
    QStringList holders;
    for (const PersonKey& key : role.holders) {
        if (const Person* person = chain.people().find(key))
            holders << toText(person->name);
    }
    if (!holders.isEmpty())
        said << tr("Held by %1.").arg(QLocale().createSeparatedList(holders));
    const auto overdue = std::ranges::count_if(chain.tasksOf(slot),
                                               [&](Slot task) { return isOverdue(scene, *chain.tasks().at(task)); });
    if (overdue > 0)
        said << tr("%n task(s) overdue.", nullptr, static_cast<int>(overdue));
    if (highlight != nullptr) {
        if (const QString note = highlight->noteOf(slot); !note.isEmpty())
            said << tr("In the trace: %1.").arg(note);
        else if (highlight->isDeadEnd(slot))
            said << tr("The traced work ends here without reaching an end customer.");
        else if (highlight->hasRole(slot))
            said << tr("Part of the trace.");
    }
    return said.join(QLatin1Char(' '));
}

QString SheetWords::aboutService(const Service& service) {
    QStringList said;
    if (!service.expectation.empty())
        said << tr("Expected: %1.").arg(inSentence(service.expectation));
    if (service.weight)
        said << tr("Weight %1.").arg(words::ofNumber(*service.weight));
    if (service.derived)
        said << tr("Taken from a relationship.");
    return said.join(QLatin1Char(' '));
}

QString SheetWords::aboutTask(const Scene& scene, const Task& task) {
    QStringList said;
    if (isOverdue(scene, task))
        said << tr("Past its promised day.");
    if (!task.description.empty())
        said << toText(task.description);
    return said.join(QLatin1Char(' '));
}

QString SheetWords::aboutAll(const Scene& scene) {
    if (scene.chain() == nullptr || scene.isEmpty())
        return tr("An empty sheet. Press N for a role.");
    const Chain& chain = *scene.chain();
    return QLocale().createSeparatedList({tr("%n role(s)", nullptr, static_cast<int>(scene.cardCount())),
                                          tr("%n service(s)", nullptr, static_cast<int>(chain.services().size())),
                                          words::countOfTasks(chain.tasks().size())});
}

/// The row in the slot, or null where there is none.
template <class E>
const E* rowAt(const Table<E>& table, Slot slot) {
    return slot < table.slotCount() ? table.at(slot) : nullptr;
}

} // namespace

QString sentenceOf(const Scene& scene, const Canvas::Hit& part) {
    if (scene.chain() == nullptr)
        return {};
    const Chain& chain = *scene.chain();
    if (part.task != noSlot) {
        const Task* task = rowAt(chain.tasks(), part.task);
        return task == nullptr ? QString() : SheetWords::ofTask(chain, *task);
    }
    if (scene.card(part.role) != nullptr)
        return SheetWords::withPin(scene, part.role, SheetWords::ofRole(scene, part.role));
    return scene.arrow(part.service) != nullptr ? SheetWords::ofService(chain, *chain.services().at(part.service))
                                                : QString();
}

QString detailsOf(const Scene& scene, const Highlight* highlight, const Canvas::Hit& part) {
    if (scene.chain() == nullptr)
        return {};
    const Chain& chain = *scene.chain();
    if (part.task != noSlot) {
        const Task* task = rowAt(chain.tasks(), part.task);
        return task == nullptr ? QString() : SheetWords::aboutTask(scene, *task);
    }
    if (scene.card(part.role) != nullptr)
        return SheetWords::aboutRole(scene, highlight, part.role);
    return scene.arrow(part.service) != nullptr ? SheetWords::aboutService(*chain.services().at(part.service))
                                                : QString();
}

QString summaryOf(const Scene& scene) {
    return SheetWords::aboutAll(scene);
}

} // namespace throughline
