// MainWindow and the views of the chain: their menu, and roles that are added to the shown one.
#include <QAction>
#include <QMenu>
#include <algorithm>
#include <ranges>
#include <utility>

#include "ui/canvas/canvas.h"
#include "ui/find/find_line.h"
#include "ui/find/folded.h"
#include "ui/looks/theme.h"
#include "ui/sheet/sheet_views.h"
#include "ui/sheet/tracing.h"
#include "ui/window/main_window.h"
#include "ui/words/text.h"

namespace throughline {

void MainWindow::buildViews() {
    QMenu* menu = actions_.viewsMenu;
    const auto add = [&](const QString& text, const char* icon, const QKeySequence& key, auto&& call) {
        QAction* action = menu->addAction(text);
        if (icon != nullptr)
            action->setIcon(themeIcon(QString::fromLatin1(icon)));
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, std::forward<decltype(call)>(call));
        // Its key works while the menu bar hides.
        addAction(action);
        return action;
    };
    add(tr("&New view"), "add", {}, [this] { views_->add({}); });
    QAction* ofSelection =
        add(tr("New view of the &selection"), nullptr, {}, [this] { views_->add(canvas_->selection().roles); });
    QAction* ofTrace = add(tr("New view of the &trace"), "trace", {}, [this] {
        std::vector<RoleKey> roles;
        for (const Slot slot : tracing_->highlight()->roles().all())
            roles.push_back(bridge_.chain().roles().at(slot)->key);
        views_->add(roles);
    });
    menu->addSeparator();
    QAction* addRoles = add(tr("&Add roles to this view…"), nullptr, {}, [this] { addToView(); });
    menu->addSeparator();
    QAction* rename = add(tr("&Rename this view"), "edit", {}, [this] { views_->renameShown(); });
    QAction* remove = add(tr("&Delete this view"), "delete", {}, [this] { views_->removeShown(); });
    menu->addSeparator();
    QAction* next =
        add(tr("Ne&xt view"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { views_->step(1); });
    QAction* previous =
        add(tr("&Previous view"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { views_->step(-1); });

    // What each of them needs, for where they are found while they cannot be chosen.
    ofTrace->setWhatsThis(tr("Trace a task or a role first."));
    addRoles->setWhatsThis(tr("The first view shows every role already."));
    remove->setWhatsThis(tr("The first view stays."));
    for (QAction* action : {rename, next, previous})
        action->setWhatsThis(tr("The chain has only one view."));

    const auto update = [=, this] {
        const bool isOpen = bridge_.isOpen();
        menu->setEnabled(isOpen);
        for (QAction* action : menu->actions())
            action->setEnabled(isOpen);
        const bool several = isOpen && bridge_.chain().views().size() > 1;
        ofSelection->setEnabled(isOpen && !canvas_->selection().roles.empty());
        ofTrace->setEnabled(isOpen && tracing_->highlight().has_value());
        addRoles->setEnabled(isOpen && !views_->shown().isNone());
        rename->setEnabled(several);
        remove->setEnabled(several && !views_->shown().isNone());
        next->setEnabled(several);
        previous->setEnabled(several);
    };
    connect(views_, &SheetViews::changed, this, update);
    connect(canvas_, &Canvas::selectionChanged, this, update);
    connect(tracing_, &Tracing::changed, this, update);
    connect(&bridge_, &DocumentBridge::stateChanged, this, update);
    connect(&bridge_, &DocumentBridge::edited, this, [this, update](const Edit& edit) {
        const auto isOfView = [](const AnyChange& change) { return std::holds_alternative<Change<View>>(change); };
        if (std::ranges::any_of(edit.changes, isOfView))
            update();
    });
    update();
}

void MainWindow::addToView() {
    find_->open(
        tr("Add which role to this view?"),
        [this](const QString& typed) {
            constexpr std::size_t mostResults = 40;
            // The best first; those that fit as well stay in the order of their titles.
            std::vector<std::pair<int, const Role*>> ranked;
            for (const RoleKey& key : views_->missing()) {
                const Role* role = bridge_.chain().roles().find(key);
                const int rank = role == nullptr ? -1 : subsequenceRank(toText(role->title), typed);
                if (rank >= 0)
                    ranked.emplace_back(rank, role);
            }
            std::ranges::stable_sort(ranked, {}, &std::pair<int, const Role*>::first);
            ranked.resize(std::min(ranked.size(), mostResults));
            QList<FindLine::Result> results;
            for (const Role* role : std::views::values(ranked)) {
                FindLine::Result result;
                result.icon =
                    role->kind == RoleKind::endCustomer ? QStringLiteral("end-customer") : QStringLiteral("role");
                result.text = toText(role->title);
                result.aside = toText(role->department);
                result.choose = [this, key = role->key] { views_->place({&key, 1}, canvas_->visibleSheet().center()); };
                results.append(result);
            }
            return results;
        },
        true);
}

} // namespace throughline
