// MainWindow and the docks Customers and Commitments: where their answers lead, and the influences on the sheet.
#include <QDockWidget>
#include <QMenu>

#include "core/layout/card.h"
#include "core/model/daily.h"
#include "ui/canvas/canvas.h"
#include "ui/customers/commitments_panel.h"
#include "ui/customers/customers_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/role_names.h"
#include "ui/sheet/influence_layer.h"
#include "ui/window/main_window.h"
#include "ui/words/text.h"

namespace throughline {

namespace {
const char* const influenceKey = "sheet/influence";
constexpr double managerAbove = 176.0;
} // namespace

void MainWindow::buildCustomers() {
    auto* customers = new CustomersPanel(bridge_, this);
    auto* commitments = new CommitmentsPanel(bridge_, this);
    QDockWidget* customersDock = addDock(tr("Customers"), "customers", customers, Qt::BottomDockWidgetArea);
    QDockWidget* commitmentsDock = addDock(tr("Commitments"), "commitments", commitments, Qt::BottomDockWidgetArea);
    tabifyDockWidget(tablesDock_, customersDock);
    tabifyDockWidget(customersDock, commitmentsDock);

    const auto showRole = [this](const RoleKey& role) {
        showSelection({{role}, {}, {}});
        canvas_->revealRole(role);
    };
    const auto showTask = [this](const TaskKey& task) { showSelection({{}, {}, {task}}); };
    connect(customers, &CustomersPanel::roleWanted, this, showRole);
    connect(customers, &CustomersPanel::taskWanted, this, showTask);
    connect(commitments, &CommitmentsPanel::roleWanted, this, showRole);
    connect(commitments, &CommitmentsPanel::taskWanted, this, showTask);
    connect(customers, &CustomersPanel::newTaskWanted, this, [this](const ServiceKey& service) {
        Task task;
        task.title = fromText(tr("New task"));
        task.service = service;
        task.asked = bridge_.today();
        const auto edit = gestures::addTask(bridge_.chain(), bridge_.keys(), std::move(task));
        if (!bridge_.perform(edit))
            return;
        showSelection({{}, {}, {std::get<Change<Task>>(edit->changes.front()).after->key}});
        inspector_->editTitle();
    });
    connect(customers, &CustomersPanel::managerWanted, this, &MainWindow::nameManager);
    connect(canvas_, &Canvas::selectionChanged, customers, [customers](const gestures::Selection& selection) {
        if (selection.roles.size() == 1)
            customers->choose(selection.roles.front());
    });

    auto* layer = new InfluenceLayer(bridge_, *canvas_);
    auto* influence = new QAction(tr("Influence on the sheet"), this);
    influence->setCheckable(true);
    influence->setToolTip(tr("Draws dotted arrows from each role to those whom it can influence"));
    influence->setStatusTip(influence->toolTip());
    actions_.viewMenu->addAction(influence);
    connect(influence, &QAction::toggled, this, [this, layer](bool on) {
        layer->setShown(on && !actions_.present->isChecked());
        settings_.setValue(QLatin1String(influenceKey), on);
    });
    // Who has whose ear is nothing for others' eyes.
    connect(actions_.present, &QAction::toggled, layer,
            [layer, influence](bool on) { layer->setShown(influence->isChecked() && !on); });
    influence->setChecked(settings_.value(QLatin1String(influenceKey), false).toBool());
    customers->addSwitch(influence);
}

void MainWindow::nameManager(const RoleKey& role, const QString& title) {
    const Chain& chain = bridge_.chain();
    if (const RoleKey there = roleTitled(chain, title); !there.isNone()) {
        if (there == role)
            bridge_.sayNote(tr("Nobody reports to oneself."));
        else
            bridge_.perform(gestures::connect(chain, bridge_.keys(), role, there, true));
        return;
    }
    Role manager;
    manager.title = fromLine(title);
    const View* view = chain.firstView();
    const Place* own = view == nullptr ? nullptr : chain.places().find({view->key, role});
    const QPointF wanted = own == nullptr ? canvas_->placeForNew() : QPointF(own->x, own->y - managerAbove);
    const QRectF card(wanted - QPointF(cardWidth / 2, managerAbove / 4), QSizeF(cardWidth, managerAbove / 2));
    const QPointF shift = canvas_->freeShift(std::span(&card, 1), {});
    auto edit = gestures::addRole(chain, bridge_.keys(), std::move(manager), {},
                                  {wanted.x() + shift.x(), wanted.y() + shift.y()});
    if (edit) {
        Service service;
        service.server = role;
        service.customer = std::get<Change<Role>>(edit->changes.front()).after->key;
        service.manager = true;
        if (auto reports = gestures::add(chain, bridge_.keys(), std::move(service)))
            edit->changes.insert(edit->changes.end(), reports->changes.begin(), reports->changes.end());
    }
    bridge_.perform(edit);
}

} // namespace throughline
