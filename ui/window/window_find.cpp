// MainWindow and finding: the line over the sheet that finds what the chain holds, and every command.
#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <algorithm>

#include "core/model/typed_chain.h"
#include "ui/canvas/canvas.h"
#include "ui/find/find_line.h"
#include "ui/find/finder.h"
#include "ui/find/folded.h"
#include "ui/find/found_lines.h"
#include "ui/sheet/sheet_host.h"
#include "ui/sheet/tracing.h"
#include "ui/window/main_window.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

constexpr std::size_t mostResults = 40;

/// How well what is typed fits one of the words between commas by which the command is looked for too; -1 not at all.
int searchWordsRank(const QAction& action, const QString& typed) {
    const QString wanted = QString::fromStdString(folded(typed.simplified().toStdString()));
    constexpr int leastLetters = 2;
    if (wanted.size() < leastLetters)
        return -1;
    for (const QString& word : action.property(searchWordsProperty).toString().split(QLatin1Char(','))) {
        if (QString::fromStdString(folded(word.trimmed().toStdString())).startsWith(wanted))
            return 1;
    }
    return -1;
}

/// A command as it is found: its words, the menus that lead to it, and its keys.
struct Command {
    QAction* action;
    QString text;
    QString path;
    QString keys;
};

QString plainWords(const QString& text) {
    QString plain = text.section(QLatin1Char('\t'), 0, 0);
    plain.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    plain.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    return plain.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

void collect(const QList<QAction*>& actions, const QString& path, QList<Command>& commands) {
    for (QAction* action : actions) {
        // One that stands in two menus is found by the first.
        const bool isThere =
            std::ranges::any_of(commands, [&](const Command& known) { return known.action == action; });
        if (action->isSeparator() || !action->isVisible() || isThere)
            continue;
        const QString text = plainWords(action->text());
        if (action->menu() != nullptr) {
            collect(action->menu()->actions(), path.isEmpty() ? text : path + QStringLiteral(" › ") + text, commands);
            continue;
        }
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        if (keys.isEmpty() && action->text().contains(QLatin1Char('\t')))
            keys << action->text().section(QLatin1Char('\t'), 1);
        commands.append({action, text, path, keys.mid(0, 2).join(QStringLiteral(", "))});
    }
}

} // namespace

void MainWindow::showFound(const FoundText& found) {
    const Chain& chain = bridge_.chain();
    const auto showRoles = [this](const std::vector<RoleKey>& roles) {
        if (roles.empty())
            return;
        showSelection({roles, {}, {}});
        // What was looked for is to be read, not only marked.
        constexpr double readableZoom = 0.6;
        if (canvas_->zoom() < readableZoom)
            canvas_->setZoom(readableZoom);
        canvas_->revealRole(roles.front());
    };
    const auto showTask = [this](const TaskKey& task) {
        showSelection({{}, {}, {task}});
        tracing_->traceTask(task);
    };
    const auto showTasks = [&](const auto& names) {
        gestures::Selection selection;
        for (const Task& task : chain.tasks()) {
            if (names(task))
                selection.tasks.push_back(task.key);
        }
        if (selection.tasks.empty()) {
            bridge_.sayNote(tr("No task names it yet."));
        } else {
            showSelection(selection);
        }
    };
    switch (found.kind) {
        case FoundKind::role:
            showRoles({chain.roles().at(found.slot)->key});
            break;
        case FoundKind::person: {
            const Person& person = *chain.people().at(found.slot);
            const std::vector<RoleKey> held = rolesOf(chain, person.key);
            if (held.empty())
                bridge_.sayNote(tr("%1 holds no role.").arg(inSentence(person.name)));
            showRoles(held);
            break;
        }
        case FoundKind::task:
            showTask(chain.tasks().at(found.slot)->key);
            break;
        case FoundKind::service: {
            const Service& service = *chain.services().at(found.slot);
            canvas_->revealRole(service.customer);
            canvas_->revealRole(service.server);
            showSelection({{}, {service.key}, {}});
            break;
        }
        case FoundKind::goal: {
            const GoalKey goal = chain.goals().at(found.slot)->key;
            showTasks([&](const Task& task) { return std::ranges::find(task.goals, goal) != task.goals.end(); });
            break;
        }
        case FoundKind::value: {
            const ValueKey value = chain.values().at(found.slot)->key;
            showTasks([&](const Task& task) { return std::ranges::find(task.values, value) != task.values.end(); });
            break;
        }
        case FoundKind::partnership:
            showRoles(chain.partnerships().at(found.slot)->roles);
            break;
        case FoundKind::feedback: {
            const Feedback& feedback = *chain.feedback().at(found.slot);
            if (feedback.customer.isNone() && chain.tasks().contains(feedback.task)) {
                showTask(feedback.task);
            } else {
                showRoles({feedback.customer});
            }
            break;
        }
        case FoundKind::opportunity:
            showRoles({chain.opportunities().at(found.slot)->customer});
            break;
        case FoundKind::review: {
            gestures::Selection best;
            for (const TaskKey& task : chain.reviews().at(found.slot)->best)
                best.tasks.push_back(task);
            if (best.tasks.empty()) {
                bridge_.sayNote(tr("No task is chosen in this review yet."));
            } else {
                showSelection(best);
            }
            break;
        }
    }
    canvas_->setFocus();
}

QList<FindLine::Result> MainWindow::findResults(const QString& typed) {
    const std::vector<FoundText> hits = finder_->search(typed, mostResults);
    QList<FindLine::Result> results;
    bool anyRole = false;
    const std::vector<FoundLine> lines = linesOf(bridge_.chain(), hits, wordsOf(typed));
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const FoundText& hit = hits[i];
        FindLine::Result result{lines[i].icon, lines[i].text, lines[i].aside, {}};
        anyRole = anyRole || hit.kind == FoundKind::role;
        result.choose = [this, hit, before = bridge_.sequence()] {
            // Another program may have taken it out since it was found.
            if (bridge_.sequence() == before)
                showFound(hit);
        };
        results.append(result);
    }
    const auto ofDepartment = [&](const Finder::Department& department) -> FindLine::Result {
        return {QStringLiteral("outline"), toText(department.name),
                tr("department, %n roles", nullptr, static_cast<int>(department.roles.size())),
                [this, members = department.roles, before = bridge_.sequence()] {
                    if (bridge_.sequence() != before)
                        return;
                    std::vector<RoleKey> roles;
                    for (const Slot slot : members)
                        roles.push_back(bridge_.chain().roles().at(slot)->key);
                    showSelection({roles, {}, {}});
                    canvas_->revealRoles(roles);
                    canvas_->setFocus();
                }};
    };
    constexpr std::size_t mostDepartments = 5;
    const std::vector<Finder::Department> departments = finder_->departments(typed, mostDepartments);
    // Those that begin as was typed stand below the first hits that do, where they are seen; others below all.
    constexpr std::ptrdiff_t mostBefore = 4;
    auto place = std::min(mostBefore, std::ranges::count(hits, 0, &FoundText::rank));
    for (const Finder::Department& department : departments)
        results.insert(department.isStart ? place++ : results.size(), ofDepartment(department));
    if (isTypedChain(fromText(typed))) {
        results.append(
            {QStringLiteral("service"), tr("Draw this chain"), typed,
             [this, typed] {
                 const QPointF middle = canvas_->visibleSheet().center();
                 const std::vector<RoleKey> roles = host_->typeChain(fromText(typed), {middle.x(), middle.y()});
                 canvas_->setSelection(gestures::Selection{roles, {}, {}});
                 if (!roles.empty())
                     canvas_->revealRole(roles.back());
             },
             true, !results.isEmpty()});
    }
    if (anyRole) {
        results.append({QStringLiteral("select"),
                        tr("Select all roles that fit “%1”").arg(typed),
                        {},
                        [this, typed] {
                            const std::vector<RoleKey> roles = finder_->roles(typed);
                            showSelection({roles, {}, {}});
                            canvas_->setFocus();
                            bridge_.sayNote(tr("%n roles are selected.", nullptr, static_cast<int>(roles.size())));
                        },
                        true,
                        true});
    }
    return results;
}

void MainWindow::find() {
    finder_->prepare();
    find_->open(tr("Find roles, people, tasks, services and notes"),
                [this](const QString& typed) { return findResults(typed); });
}

QString MainWindow::needOf(const QAction& action) const {
    if (!action.whatsThis().isEmpty())
        return action.whatsThis();
    if (!bridge_.isOpen())
        return tr("Open a chain first.");
    if (&action == actions_.undo)
        return tr("There is nothing to undo.");
    if (&action == actions_.redo)
        return tr("There is nothing to do again.");
    if (&action == actions_.endTrace)
        return tr("No trace is shown.");
    return tr("Select a card first.");
}

QDockWidget* MainWindow::switchedBy(const QAction& action) const {
    const auto docks = findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find(docks, &action, &QDockWidget::toggleViewAction);
    return found == docks.end() ? nullptr : *found;
}

void MainWindow::findCommand() {
    find_->open(
        tr("What do you want to do?"),
        [this](const QString& typed) {
            QList<Command> commands;
            collect(menuBar()->actions(), {}, commands);
            struct Fitting {
                int rank;
                Command command;
            };
            std::vector<Fitting> fitting;
            for (const Command& command : commands) {
                // A count behind the name is no part of it.
                const QString name = command.text.section(QStringLiteral(" ("), 0, 0);
                const bool isNamed = name.compare(typed.simplified(), Qt::CaseInsensitive) == 0;
                int rank = subsequenceRank(command.text, typed);
                // Also by the way through the menus: "theme dark".
                if (rank < 0) {
                    rank = subsequenceRank(command.path + QLatin1Char(' ') + command.text, typed);
                    rank = rank < 0 ? rank : rank + 10;
                }
                if (const int by = searchWordsRank(*command.action, typed); by >= 0)
                    rank = rank < 0 ? by : std::min(rank, by);
                if (rank >= 0)
                    fitting.push_back({isNamed ? -1 : rank, command});
            }
            // Of equal ones in the order of the menus; what cannot be done now stands last, unless it was named.
            std::ranges::stable_sort(fitting, [](const Fitting& a, const Fitting& b) {
                if ((a.rank < 0) != (b.rank < 0))
                    return a.rank < 0;
                const bool first = a.command.action->isEnabled();
                const bool second = b.command.action->isEnabled();
                return first != second ? first : a.rank < b.rank;
            });
            QList<FindLine::Result> results;
            for (const Fitting& fit : fitting) {
                const Command& command = fit.command;
                QString name = command.action->property(actionIconProperty).toString();
                if (command.action->isCheckable() && command.action->isChecked())
                    name = QStringLiteral("check");
                const bool isEnabled = command.action->isEnabled();
                const QString aside = !isEnabled               ? tr("Not possible now")
                                      : command.keys.isEmpty() ? command.path
                                                               : command.keys;
                const bool isByName = subsequenceRank(command.text, typed) >= 0;
                results.append({name.isEmpty() ? QStringLiteral("chevron-right") : name, command.text, aside,
                                [this, action = QPointer<QAction>(command.action), text = command.text, isByName] {
                                    if (!action)
                                        return;
                                    // A panel behind a tab, or one that is looked for by what it holds, is shown.
                                    if (QDockWidget* dock = switchedBy(*action);
                                        dock && (!isByName || dock->visibleRegion().isEmpty())) {
                                        openDock(*dock);
                                        return;
                                    }
                                    if (action->isEnabled()) {
                                        action->trigger();
                                        return;
                                    }
                                    bridge_.sayNote(tr("“%1” is not possible now. %2").arg(text, needOf(*action)));
                                },
                                isEnabled});
            }
            return results;
        },
        true);
}

} // namespace throughline
