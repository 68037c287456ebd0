// MainWindow and a large chain that is read in parts.
#include "ui/canvas/canvas.h"
#include "ui/panels/inspector.h"
#include "ui/sheet/reading_menu.h"
#include "ui/sheet/sheet_reading.h"
#include "ui/sheet/sheet_views.h"
#include "ui/sheet/tracing.h"
#include "ui/window/main_window.h"
#include "ui/window/message_strip.h"

namespace throughline {

void MainWindow::buildReading() {
    readingStrip_->follow(*reading_);
    new ReadingMenu({bridge_, *canvas_, *reading_, *tracing_}, *actions_.viewMenu, actions_.present, this);
    connect(views_, &SheetViews::changed, reading_, &SheetReading::forget);
    connect(reading_, &SheetReading::wholeWanted, views_, &SheetViews::showAgain);
    // What was said of the part holds no longer.
    connect(reading_, &SheetReading::wholeWanted, strip_, &MessageStrip::clear);
    connect(reading_, &SheetReading::wholeWanted, canvas_, qOverload<>(&QWidget::setFocus));
    connect(reading_, &SheetReading::changed, this,
            [this] { canvas_->setHighlight(reading_->shown(tracing_->highlight())); });
    // A card that stands for a department shows what the inspector has of departments.
    connect(canvas_, &Canvas::selectionChanged, this, [this](const gestures::Selection& selection) {
        if (selection.roles.size() != 1)
            return;
        if (const std::string department = reading_->departmentOf(selection.roles.front()); !department.empty())
            inspector_->showDepartment(department);
    });
}

} // namespace throughline
