#pragma once

#include <QMainWindow>
#include <QPointer>
#include <QSettings>
#include <memory>

#include "core/model/gestures.h"
#include "ui/document_bridge.h"
#include "ui/theme.h"
#include "ui/window_actions.h"

class QDockWidget;
class QLabel;
class QStackedWidget;

namespace throughline {

class Canvas;
class FindLine;
class FindingsPanel;
class GuideStrip;
class HistoryPanel;
class Inspector;
class KeySheet;
class LineField;
class MessageStrip;
class PaletteStrip;
class SheetHost;
class StartPage;
class TaskPanel;
class TracePanel;
class Tracing;

/// The window: puts the sheet, the panels and the commands together. Holds no document state of its own.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    /// `settings` (recent documents, the window's state) and `theme` must outlive the window.
    MainWindow(DocumentBridge::Surroundings surroundings, Theme& theme, QSettings& settings);
    ~MainWindow() override;

    [[nodiscard]] DocumentBridge& bridge() { return bridge_; }
    [[nodiscard]] Canvas& canvas() { return *canvas_; }
    [[nodiscard]] MessageStrip& messages() { return *strip_; }
    [[nodiscard]] TracePanel& tracePanel() { return *tracePanel_; }
    [[nodiscard]] const WindowActions& actions() const { return actions_; }

    /// A document, or a file of another format, of which a new document is made.
    bool openPath(const QString& path);
    void newBlank();
    void startWithMe();
    void openExample(const QString& name);
    void showStartPage();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void buildCentre();
    void buildDocks();
    void buildToolBar();
    void connectActions();
    void connectParts();
    /// Makes the window no larger than its screen has room for, and brings it onto it.
    void fitScreen();
    QDockWidget* addDock(const QString& title, const char* name, QWidget* content, Qt::DockWidgetArea area);

    // The document.
    void documentChanged();
    void edited(const Edit& edit);
    void updateState();
    void updateRecent();
    bool createDocument(const QString& title, Chain content);
    void openByDialog();
    void importByDialog();
    void importInto(const QStringList& paths);
    void saveCopyByDialog();
    void exportByDialog();
    void exportTo(const QString& path);
    void print();

    // The sheet.
    void selectionChanged(const gestures::Selection& selection);
    void showSelection(const gestures::Selection& selection);
    void traceChanged();
    /// Brings the whole of a small chain into view where the trace leads out of it.
    void revealTrace();
    void goToKeys(const std::vector<std::string>& keys);
    void newTask();
    void placeItem(const QString& item);
    void applyTheme();
    void present(bool on);

    // Finding and the clipboard.
    void find();
    void findCommand();
    void copy();
    void copyPicture();
    void paste();
    void duplicate();

    QSettings& settings_;
    Theme& theme_;
    DocumentBridge bridge_;
    WindowActions actions_;
    SheetHost* host_ = nullptr;
    Tracing* tracing_ = nullptr;

    QStackedWidget* pages_ = nullptr;
    StartPage* startPage_ = nullptr;
    QWidget* sheetPage_ = nullptr;
    Canvas* canvas_ = nullptr;
    MessageStrip* strip_ = nullptr;
    GuideStrip* guide_ = nullptr;
    PaletteStrip* palette_ = nullptr;
    FindLine* find_ = nullptr;
    LineField* title_ = nullptr;
    QLabel* saved_ = nullptr;
    QLabel* zoom_ = nullptr;
    QPointer<KeySheet> keySheet_;

    Inspector* inspector_ = nullptr;
    TaskPanel* taskPanel_ = nullptr;
    TracePanel* tracePanel_ = nullptr;
    FindingsPanel* findingsPanel_ = nullptr;
    HistoryPanel* historyPanel_ = nullptr;
    QDockWidget* inspectorDock_ = nullptr;
    QDockWidget* taskDock_ = nullptr;
    QDockWidget* traceDock_ = nullptr;
    QDockWidget* findingsDock_ = nullptr;
    QDockWidget* historyDock_ = nullptr;
    QToolBar* toolBar_ = nullptr;
    /// Docks that the person has closed do not come by themselves any more.
    QSet<QDockWidget*> closedDocks_;
    QByteArray stateBeforePresenting_;
};

} // namespace throughline
