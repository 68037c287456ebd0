#pragma once

#include <QList>

#include <array>

class QAction;
class QMainWindow;
class QMenu;

namespace throughline {

/// The property of an action that holds the name of its icon, for where the command is listed elsewhere.
inline constexpr auto actionIconProperty = "iconName";
/// The property of an action that holds other words by which it is looked for, between commas.
inline constexpr auto searchWordsProperty = "searchWords";

/// Every command of the window with its words, keys and icon; the window connects them and puts the docks into `view`.
struct WindowActions {
    // Document
    QAction* newDocument = nullptr;
    QAction* newWindow = nullptr;
    QAction* open = nullptr;
    QAction* openElsewhere = nullptr;
    QAction* save = nullptr;
    QAction* saveCopy = nullptr;
    QAction* share = nullptr;
    QAction* takePart = nullptr;
    QAction* import = nullptr;
    QAction* exportFile = nullptr;
    QAction* print = nullptr;
    QAction* start = nullptr;
    QAction* opensLast = nullptr;
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
    QAction* removeFromChain = nullptr;
    QAction* selectAll = nullptr;
    QAction* find = nullptr;
    QAction* commands = nullptr;
    // Chain
    QAction* addRole = nullptr;
    QAction* addTask = nullptr;
    QAction* connectRoles = nullptr;
    QAction* trace = nullptr;
    QAction* whatIf = nullptr;
    QAction* partnership = nullptr;
    QAction* startTask = nullptr;
    QAction* deliverTask = nullptr;
    QAction* dropTask = nullptr;
    QAction* endTrace = nullptr;
    QAction* layOut = nullptr;
    QAction* layOutAfresh = nullptr;
    QAction* arrangeNew = nullptr;
    QAction* endsLast = nullptr;
    QAction* addEndCustomer = nullptr;
    QAction* addManager = nullptr;
    /// In the order of gestures::Alignment, and of gestures::Axis.
    std::array<QAction*, 6> alignments{};
    std::array<QAction*, 2> distributions{};
    QAction* pin = nullptr;
    // View
    QAction* showGrid = nullptr;
    QAction* snapToGrid = nullptr;
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

    QMenu* arrangeMenu = nullptr;
    QMenu* recentMenu = nullptr;
    QMenu* workMenu = nullptr; ///< the work itself: its docks, and what leads straight into one
    QMenu* viewMenu = nullptr;
    QMenu* panelsMenu = nullptr; ///< in viewMenu: every dock
    QMenu* viewsMenu = nullptr;
    QMenu* languageMenu = nullptr;

    /// Those that make sense while a document is open.
    [[nodiscard]] QList<QAction*> ofDocument() const;
    /// Makes the actions, the menu bar and nothing else.
    void build(QMainWindow& window);
};

} // namespace throughline
