// MainWindow's commands that arrange cards, the grid, and what the window adds to the sheet's context menu.
#include <QAction>
#include <QMenu>

#include "ui/canvas/canvas.h"
#include "ui/sheet/sheet_host.h"
#include "ui/window/main_window.h"

namespace throughline {

namespace {
const char* const showGridKey = "sheet/showGrid";
const char* const snapToGridKey = "sheet/snapToGrid";
const char* const endsLastKey = "sheet/endCustomersInOneColumn";
const char* const arrangeNewKey = "sheet/layOutWhileDrawing";
} // namespace

void MainWindow::connectArranging() {
    using gestures::Alignment;
    using gestures::Axis;
    constexpr std::array alignments{Alignment::left, Alignment::centre, Alignment::right,
                                    Alignment::top,  Alignment::middle, Alignment::bottom};
    for (std::size_t i = 0; i < alignments.size(); ++i) {
        connect(actions_.alignments[i], &QAction::triggered, this,
                [this, alignment = alignments[i]] { canvas_->align(alignment); });
    }
    constexpr std::array axes{Axis::horizontal, Axis::vertical};
    for (std::size_t i = 0; i < axes.size(); ++i) {
        connect(actions_.distributions[i], &QAction::triggered, this,
                [this, axis = axes[i]] { canvas_->distribute(axis); });
    }
    connect(actions_.addEndCustomer, &QAction::triggered, this, [this] {
        canvas_->setFocus();
        canvas_->addEndCustomer();
    });
    connect(actions_.addManager, &QAction::triggered, this, [this] {
        canvas_->setFocus();
        canvas_->addManager();
    });

    connect(actions_.pin, &QAction::triggered, this, [this](bool on) {
        host_->pin(canvas_->selection().roles, on);
        updatePin();
    });
    connect(canvas_, &Canvas::selectionChanged, this, &MainWindow::updatePin);
    connect(canvas_, &Canvas::edited, this, &MainWindow::updatePin);
    connect(canvas_, &Canvas::chainShown, this, &MainWindow::updatePin);

    actions_.showGrid->setChecked(settings_.value(QLatin1String(showGridKey), false).toBool());
    actions_.snapToGrid->setChecked(settings_.value(QLatin1String(snapToGridKey), true).toBool());
    const auto setGrid = [this] {
        canvas_->setGrid(actions_.showGrid->isChecked(), actions_.snapToGrid->isChecked());
        settings_.setValue(QLatin1String(showGridKey), actions_.showGrid->isChecked());
        settings_.setValue(QLatin1String(snapToGridKey), actions_.snapToGrid->isChecked());
    };
    connect(actions_.showGrid, &QAction::toggled, this, setGrid);
    connect(actions_.snapToGrid, &QAction::toggled, this, setGrid);
    setGrid();

    connect(actions_.layOutAfresh, &QAction::triggered, this,
            [this] { host_->layOut(canvas_->selection().roles, LayoutOrder::afresh); });
    connect(actions_.arrangeNew, &QAction::toggled, this, [this](bool on) {
        host_->setArranging(on);
        settings_.setValue(QLatin1String(arrangeNewKey), on);
    });
    actions_.arrangeNew->setChecked(settings_.value(QLatin1String(arrangeNewKey), false).toBool());

    actions_.endsLast->setChecked(settings_.value(QLatin1String(endsLastKey), true).toBool());
    host_->setEndsLast(actions_.endsLast->isChecked());
    connect(actions_.endsLast, &QAction::triggered, this, [this](bool on) {
        host_->setEndsLast(on);
        settings_.setValue(QLatin1String(endsLastKey), on);
        host_->layOut({});
    });

    connect(canvas_, &Canvas::contextMenuOpening, this, [this](QMenu* menu) {
        const gestures::Selection selection = canvas_->selection();
        if (!selection.roles.empty()) {
            menu->addActions({actions_.cut, actions_.copy, actions_.duplicate});
            if (selection.roles.size() > 1) {
                menu->addSeparator();
                menu->addMenu(actions_.arrangeMenu);
                menu->addAction(actions_.layOut);
            } else {
                menu->addAction(actions_.pin);
            }
        } else if (selection.services.empty()) {
            menu->addActions({actions_.paste, actions_.layOut});
            menu->addSeparator();
            menu->addActions({actions_.showGrid, actions_.snapToGrid});
        }
    });
}

void MainWindow::updatePin() {
    actions_.pin->setEnabled(bridge_.isOpen());
    actions_.pin->setChecked(host_->arePinned(canvas_->selection().roles));
}

} // namespace throughline
