#include "ui/window/key_sheet.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/looks/rows.h"

namespace throughline {

QList<KeySheet::Group> KeySheet::groupsOfSheet() {
    return {
        {tr("Draw"),
         {{tr("New role"), tr("N, double-click, or drag it from the left")},
          {tr("A role that the selected one serves"), tr("Ctrl+Right or A; click the handle at the card's right")},
          {tr("A role that serves the selected one"), tr("Ctrl+Left; click the handle at the card's left")},
          {tr("A connected role below or above"), tr("Ctrl+Down, Ctrl+Up")},
          {tr("An end customer that the selected role serves"), tr("E, or drag one from the left")},
          {tr("The manager of the selected role"), tr("M, or drag one on the card from the left")},
          {tr("Connect two roles"), tr("Drag from a handle; or C, then click or type whom it serves")},
          {tr("Connect to something new"), tr("Drag from a handle to empty sheet, then choose")},
          {tr("A whole chain at once"), tr("Type “Buyer > Warehouse > Retail” as a title, or paste such lines")},
          {tr("A title that has an arrow in it"), tr("Put it in quotes: \"Orders > 500\"")},
          {tr("Edit what is selected"), tr("F2, Enter or double-click; Esc, Enter or Ctrl+Enter ends and keeps")}}},
        {tr("Select and move"),
         {{tr("Next and previous card"), tr("Tab, Shift+Tab")},
          {tr("Walk along the services"), tr("Alt+arrows")},
          {tr("Into the card's tasks, its services"), tr("D, S; arrows walk on")},
          {tr("Select several"), tr("Shift or Ctrl+click; drag a frame; Ctrl+A all, Esc none")},
          {tr("Move"), tr("Drag or arrows, Shift+arrows further; Alt while dragging leaves grid and lines out")},
          {tr("Copy by dragging"), tr("Alt+drag or Ctrl+drag")},
          {tr("Move up or down in a list that has an order"), tr("Alt+Up, Alt+Down")},
          {tr("Take off this view"), tr("Del or Backspace")},
          {tr("Remove from the chain"), tr("Shift+Del")},
          {tr("What can be done here"), tr("Right click, Menu key or Shift+F10")}}},
        {tr("Look around"),
         {{tr("Scroll"), tr("Wheel, Shift+wheel sideways; Space+drag or middle drag")},
          {tr("Zoom at the pointer"), tr("Ctrl+wheel, pinch")},
          {tr("Trace a task"), tr("Click it on its card; Ctrl+Return or Ctrl+Enter in the list of tasks")},
          {tr("Only so many steps of a trace"), tr("1 to 9")}}},
    };
}

namespace {

QString plain(const QString& text) {
    QString words = text.section(QLatin1Char('\t'), 0, 0);
    // "&&" is a sign that is shown, "&" marks a letter.
    words.replace(QLatin1String("&&"), QString(QChar(0x1)));
    words.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    return words.replace(QChar(0x1), QLatin1Char('&'));
}

void gatherKeys(const QList<QAction*>& actions, KeySheet::Group& group) {
    for (const QAction* action : actions) {
        if (action->menu() != nullptr) {
            gatherKeys(action->menu()->actions(), group);
            continue;
        }
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        // One that belongs to the sheet is written behind the words.
        if (const QString ofSheet = action->text().section(QLatin1Char('\t'), 1); !ofSheet.isEmpty())
            keys << ofSheet;
        keys.removeDuplicates();
        if (!keys.isEmpty())
            group.lines.append({plain(action->text()), keys.join(QStringLiteral(", "))});
    }
}

} // namespace

KeySheet::KeySheet(const QMenuBar& menus, QWidget* parent) : QDialog(parent), groups_(groupsOfSheet()) {
    setWindowTitle(tr("Keys"));
    for (const QAction* top : menus.actions()) {
        Group group{plain(top->text()), {}};
        if (top->menu() != nullptr)
            gatherKeys(top->menu()->actions(), group);
        if (!group.lines.isEmpty())
            groups_.append(group);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Keys"));
    scroll->setWidgetResizable(true);
    auto* inside = new QWidget(scroll);
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(28, 20, 28, 24);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Group& group : groups_) {
        QLabel* title = makeLabel(group.title, "section", inside);
        title->setContentsMargins(0, row == 0 ? 0 : 12, 0, 0);
        grid->addWidget(title, row++, 0, 1, 2);
        for (const Line& line : group.lines) {
            QLabel* keys = makeLabel(line.keys, "muted", inside);
            keys->setWordWrap(true);
            grid->addWidget(makeLabel(line.does, "", inside), row, 0, Qt::AlignTop);
            grid->addWidget(keys, row++, 1, Qt::AlignTop);
        }
    }
    grid->setRowStretch(row, 1);
    grid->setColumnMinimumWidth(0, 250);
    scroll->setWidget(inside);
    column->addWidget(scroll);
    resize(QSize(720, 720).boundedTo(screen()->availableSize() - QSize(48, 64)));
}

} // namespace throughline
