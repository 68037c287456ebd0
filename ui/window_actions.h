#pragma once

class QAction;
class QMainWindow;
class QMenu;

namespace throughline {

/// Every command of the window with its words, keys and icon; the window connects them and puts the docks into `view`.
struct WindowActions {
    // Document
    QAction* newDocument = nullptr;
    QAction* open = nullptr;
    QAction* save = nullptr;
    QAction* saveCopy = nullptr;
    QAction* import = nullptr;
    QAction* exportFile = nullptr;
    QAction* print = nullptr;
    QAction* start = nullptr;
    QAction* quit = nullptr;
    // Edit
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* cut = nullptr;
    QAction* copy = nullptr;
    QAction* copyPicture = nullptr;
    QAction* paste = nullptr;
    QAction* duplicate = nullptr;
    QAction* remove = nullptr;
    QAction* selectAll = nullptr;
    QAction* find = nullptr;
    QAction* commands = nullptr;
    // Chain
    QAction* addRole = nullptr;
    QAction* addTask = nullptr;
    QAction* connectRoles = nullptr;
    QAction* trace = nullptr;
    QAction* endTrace = nullptr;
    QAction* layOut = nullptr;
    // View
    QAction* zoomIn = nullptr;
    QAction* zoomOut = nullptr;
    QAction* zoomActual = nullptr;
    QAction* zoomFit = nullptr;
    QAction* present = nullptr;
    QAction* themeSystem = nullptr;
    QAction* themeLight = nullptr;
    QAction* themeDark = nullptr;
    // Help
    QAction* keys = nullptr;
    QAction* about = nullptr;

    QMenu* recentMenu = nullptr;
    QMenu* viewMenu = nullptr;

    /// Makes the actions, the menu bar and nothing else.
    void build(QMainWindow& window);
};

} // namespace throughline
