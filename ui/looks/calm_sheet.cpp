#include <QColor>
#include <QList>
#include <QPair>

#include "ui/looks/calm_style.h"
#include "ui/looks/theme.h"

namespace throughline {

namespace {

// @names stand for the colours of ThemeColours. Widgets opt in by object name or by the property `look`.
const char* const sheet = R"(
QMainWindow, QDialog { background: @chrome; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; margin: 2px; }
QMainWindow::separator:hover { background: @accent; }
QToolTip { background: @surface; color: @ink; border: 1px solid @border; padding: 5px 8px; }

QMenuBar { background: @chrome; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 4px; }
QMenu::item:selected { background: @hover; color: @ink; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }

QToolBar { background: @chrome; border: none; border-bottom: 1px solid @border; padding: 4px 8px; spacing: 2px; }
QToolBar::separator { background: @border; width: 1px; margin: 6px 6px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 5px; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @pressed; }
QToolButton:focus { border: 2px solid @accent; padding: 4px; }
QToolButton:disabled { color: @faint; }
QToolButton::menu-indicator { image: none; }
QToolButton#fold { font-size: 9pt; font-weight: 600; color: @muted; padding: 4px 2px; }
QToolButton[look="link"] { color: @accent; padding: 3px 6px; }
QToolButton[look="quiet"] { color: @muted; padding: 1px 6px; }
QToolButton[look="quiet"]:hover { color: @accent; background: transparent; }

QStatusBar { background: @chrome; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; padding: 1px 6px; }

QDockWidget { color: @muted; font-weight: 600; }
QDockWidget::title { background: @chrome; padding: 7px 10px 5px 12px; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: none;
               border-bottom: 2px solid transparent; margin: 0 2px; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; background: @selection; }
#viewTabs { border-top: 1px solid @border; }
#viewTabs::tab { border-bottom: none; border-top: 2px solid transparent; max-width: 220px; }
#viewTabs::tab:selected { border-top-color: @accent; }
QLabel[look="hint"] { background: @surface; border: 1px solid @border; border-radius: 6px; color: @muted;
    padding: 8px 16px; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }

QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; border: 1px solid @border; border-radius: 5px; padding: 4px 7px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { min-height: 20px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover { border-color: @muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent;
    padding: 3px 6px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {
    border: none; background: transparent; padding: 0; }
QLineEdit[refused="true"] { border-color: @danger; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: @chrome; color: @muted; }
QLineEdit[look="title"] { font-size: 13pt; font-weight: 600; background: transparent; border: none; border-radius: 0;
    border-bottom: 2px solid transparent; padding: 4px 0px; }
QLineEdit[look="title"]:hover { border: none; border-bottom: 2px solid @border; }
QLineEdit[look="title"]:focus { border: none; border-bottom: 2px solid @accent; padding: 4px 0px; }
QLineEdit[look="document"] { font-weight: 600; border-color: transparent; background: transparent; }
QLineEdit[look="document"]:hover { border-color: @border; }
QLineEdit[look="document"]:focus { border-color: @accent; background: @surface; }

QPushButton { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 6px 14px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @faint; }
QPushButton:default, QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent;
    font-weight: 600; }
QPushButton:default:hover, QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton:default:focus, QPushButton[look="primary"]:focus { border: 2px solid @ink; padding: 5px 13px; }
QPushButton:default:disabled,
QPushButton[look="primary"]:disabled { background: @border; border-color: @border; color: @muted; }
QPushButton[look="link"] { background: transparent; border-color: transparent; color: @accent; padding: 3px 4px;
    text-align: left; }
QPushButton[look="link"]:hover { background: @hover; }
QPushButton[look="link"]:disabled { color: @faint; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 2px 3px; }
QPushButton[look="choice"] { padding: 4px 6px; }
QPushButton[look="choice"]:focus { padding: 3px 5px; border: 2px dashed @accent; }
QPushButton[look="choice"]:checked { background: @selection; border: 2px solid @accent; padding: 3px 5px; }
QPushButton[look="chip"] { padding: 2px 10px; border-radius: 12px; color: @muted; }
QPushButton[look="chip"]:focus { padding: 1px 9px; }
QPushButton[look="chip"]:checked { background: @selection; border-color: @accent; color: @ink; }
QPushButton[look="row"] { background: transparent; border-color: transparent; padding: 4px 6px; text-align: left; }
QPushButton[look="row"]:hover { background: @hover; }
QPushButton[look="row"]:focus { border: 2px solid @accent; padding: 3px 5px; }

QLabel[look="muted"] { color: @muted; }
QLabel[look="caption"] { color: @muted; font-size: 9pt; }
QLabel[look="heading"] { font-size: 22pt; font-weight: 600; }
QLabel[look="section"] { font-size: 9pt; font-weight: 600; color: @muted; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="warning"] { color: @warning; }
QLabel[look="danger"] { color: @danger; }
QLabel[look="refusal"] { color: @danger; font-size: 9pt; }
QLabel[look="sentence"] { font-size: 11pt; }

QLabel:disabled, QCheckBox:disabled, QRadioButton:disabled { color: @faint; }
QGroupBox { border: 1px solid @border; border-radius: 6px; margin-top: 10px; padding: 10px 8px 8px 8px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: 8px; padding: 0 4px;
    color: @muted; }
QCheckBox, QRadioButton { spacing: 7px; padding: 2px; }

QProgressBar { background: @hover; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
    color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; margin: 0 2px; }
QSplitter::handle:vertical { height: 1px; margin: 2px 0; }
QSplitter::handle:hover { background: @accent; }
QSlider::groove:horizontal { background: @border; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }

QFrame[look="line"] { background: @border; border: none; max-height: 1px; min-height: 1px; }
QWidget[look="surface"] { background: @surface; }
QFrame[look="card"] { background: @surface; border: 1px solid @border; border-radius: 10px; }
QFrame[look="chip"] { background: @hover; border: none; border-radius: 11px; }
QFrame[look="strip"] { background: @surface; border: none; border-bottom: 1px solid @border; }
QFrame[look="strip"][kind="warning"] { border-left: 3px solid @warning; }
QFrame[look="strip"][kind="error"] { border-left: 3px solid @danger; }
QFrame[look="strip"][kind="note"] { border-left: 3px solid @accent; }

QTableView, QTreeView, QListView { background: @surface; border: none; outline: none;
    selection-background-color: @selection; selection-color: @ink; gridline-color: @border; }
QListView::item { padding: 4px 4px; border: 1px solid transparent; }
QTreeView::item { padding: 4px 2px; }
QTableCornerButton::section { background: @surface; border: none; }
QTableView::item:hover, QListView::item:hover, QTreeView::item:hover { background: @hover; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: @selection; color: @ink; }
QTableView QLineEdit { border-radius: 0; min-height: 0; padding: 1px 5px; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border;
    padding: 6px 7px; font-weight: 600; font-size: 9pt; text-align: left; }
QHeaderView::section:hover { color: @ink; }
QComboBox QAbstractItemView { border: 1px solid @border; padding: 4px; background: @surface; }

QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
QCalendarWidget QToolButton { color: @ink; font-weight: 600; padding: 4px 8px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth, QCalendarWidget QToolButton#qt_calendar_nextmonth {
    font-size: 14pt; padding: 0 10px; color: @muted; }

QScrollArea { border: none; background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea:focus { border: 1px solid @accent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; margin: 2px 3px 2px 2px; }
QScrollBar::handle:horizontal { min-width: 28px; margin: 2px 2px 3px 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString calmSheet(const ThemeColours& colours) {
    // Longer names first, so that @accent does not eat the start of @accentHover.
    const QList<QPair<QString, QString>> names = {
        {"@accentHover", colours.accentHover.name()},
        {"@selection", colours.selection.name()},
        {"@onAccent", colours.onAccent.name()},
        {"@pressed", colours.pressed.name()},
        {"@surface", colours.surface.name()},
        {"@warning", colours.warning.name()},
        {"@accent", colours.accent.name()},
        {"@border", colours.border.name()},
        {"@chrome", colours.chrome.name()},
        {"@danger", colours.danger.name()},
        {"@scroll", colours.scroll.name()},
        {"@faint", colours.faint.name()},
        {"@hover", colours.hover.name()},
        {"@muted", colours.muted.name()},
        {"@ink", colours.ink.name()},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto& [name, value] : names)
        text.replace(name, value);
    return text;
}

} // namespace throughline
