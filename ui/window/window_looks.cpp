// MainWindow and what of the sheet can be switched on and off.
#include <QDockWidget>

#include "ui/canvas/canvas.h"
#include "ui/sheet/looks_menu.h"
#include "ui/sheet/sheet_badges.h"
#include "ui/window/main_window.h"

namespace throughline {

void MainWindow::buildLooks() {
    looks_ =
        new LooksMenu({bridge_, *canvas_, *host_, *tracing_, settings_}, *actions_.viewMenu, actions_.present, this);
    connect(actions_.present, &QAction::toggled, looks_, &LooksMenu::setPresenting);
    connect(&looks_->badges(), &SheetBadges::findingsWanted, this, [this](const RoleKey& role) {
        showSelection({{role}, {}, {}});
        closedDocks_.remove(findingsDock_);
        findingsDock_->show();
        findingsDock_->raise();
    });
}

} // namespace throughline
