#include "ui/key_sheet.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/panels/rows.h"

namespace throughline {

KeySheet::KeySheet(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    struct Line {
        QString does;
        QString keys;
    };
    struct Group {
        QString title;
        QList<Line> lines;
    };
    const QList<Group> groups = {
        {tr("On the sheet"),
         {{tr("New role"), tr("N, double-click, or drag it from the left")},
          {tr("A role that the selected one serves"), tr("A, or Ctrl+Right")},
          {tr("A role that serves the selected one"), tr("Ctrl+Left")},
          {tr("Connect"), tr("C, then click the customer; or drag from a card's edge")},
          {tr("Walk along the services"), tr("Alt+arrows")},
          {tr("Next and previous card"), tr("Tab, Shift+Tab")},
          {tr("Select"), tr("Click; Shift or Ctrl adds; drag a frame; Ctrl+A")},
          {tr("Move"), tr("Drag, or arrows; Shift moves further; Alt ignores the grid")},
          {tr("Edit the title"), tr("F2, Enter or double-click; Esc ends")},
          {tr("Remove"), tr("Del; Shift+Del")}}},
        {tr("Trace"),
         {{tr("Trace a task"), tr("Click it on its card or in the list")},
          {tr("Trace what is selected"), tr("T")},
          {tr("Only so many steps"), tr("1 to 9")},
          {tr("Leave the trace"), tr("Esc")}}},
        {tr("View"),
         {{tr("Zoom"), tr("Ctrl+wheel, Ctrl++, Ctrl+-")},
          {tr("Actual size, whole chain"), tr("Ctrl+0, Ctrl+1")},
          {tr("Pan"), tr("Wheel, Space+drag, middle drag")},
          {tr("Present"), tr("F11")},
          {tr("Find"), tr("Ctrl+F")},
          {tr("Every command"), tr("Ctrl+Shift+P")}}},
        {tr("Document"),
         {{tr("New, open"), tr("Ctrl+N, Ctrl+O")},
          {tr("Save a copy"), tr("Ctrl+Shift+S")},
          {tr("Print, export"), tr("Ctrl+P, Ctrl+Shift+E")},
          {tr("Undo, redo"), tr("Ctrl+Z, Ctrl+Y")},
          {tr("Cut, copy, paste, duplicate"), tr("Ctrl+X, C, V, D")},
          {tr("Copy as picture"), tr("Ctrl+Shift+C")},
          {tr("Lay out"), tr("Ctrl+L")},
          {tr("New task"), tr("Ctrl+T")},
          {tr("This sheet"), tr("F1, Ctrl+/")}}},
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto* inside = new QWidget(scroll);
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(28, 20, 28, 24);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Group& group : groups) {
        QLabel* title = makeLabel(group.title, "section", inside);
        title->setContentsMargins(0, row == 0 ? 0 : 12, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const Line& line : group.lines) {
            grid->addWidget(makeLabel(line.does, "", inside), row, 0, Qt::AlignTop);
            grid->addWidget(makeLabel(line.keys, "muted", inside), row++, 1, Qt::AlignTop);
        }
    }
    grid->setColumnMinimumWidth(0, 230);
    scroll->setWidget(inside);
    column->addWidget(scroll);
    resize(640, 680);
}

} // namespace throughline
