#pragma once

#include <QMainWindow>
#include <QPointer>
#include <QSet>
#include <QSettings>
#include <functional>
#include <memory>

#include "core/model/gestures.h"
#include "ui/document/document_bridge.h"
#include "ui/document/long_work.h"
#include "ui/find/find_line.h"
#include "ui/looks/theme.h"
#include "ui/paint/review_content.h"
#include "ui/window/window_actions.h"

class QDockWidget;
class QLabel;
class QStackedWidget;

namespace throughline {

class Canvas;
class ChangesPanel;
class DockTitles;
class EndQuestion;
class Finder;
class FindingsPanel;
class GhostCards;
class GuideStrip;
class HistoryPanel;
class ImpactPanel;
class ImportDialog;
class Inspector;
class KeptPlace;
class KeySheet;
class LineField;
class LooksMenu;
class MessageStrip;
class OutlinePanel;
class PaletteStrip;
class ReadingStrip;
class Scene;
class ShareStrip;
class SheetHost;
class SheetReading;
class SheetViews;
class StartPage;
class TablesPanel;
class TaskPanel;
class TracePanel;
class Tracing;
class TrayPanel;
class ViewTabs;
struct FoundText;

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
    [[nodiscard]] SheetViews& views() { return *views_; }
    [[nodiscard]] LongWork& work() { return *work_; }

    /// A document, or a file of another format, of which a new document is made. True also where it is on its way, for
    /// a large file is read by another thread.
    bool openPath(const QString& path);
    /// Puts the window to where it was when that document was last shown in one.
    void recallPlace(const QString& path);
    /// Brings the window that shows the document to the front, and says whether there is one: no document is in two.
    using Raise = std::function<bool(const QString& path)>;
    void setRaise(Raise raise) { raise_ = std::move(raise); }
    void newBlank();
    void startWithMe();
    void openExample(const QString& name);
    void showStartPage();

    /// What a window hands to the one that is made in its place, in another language.
    struct Moment {
        QByteArray geometry;
        QByteArray docks;
        QSet<QString> closedDocks;
        QString path; ///< of the document; empty: none is open
        ViewKey view;
        gestures::Selection selection;
        ReviewSubject trace;
        double zoom = 1.0;
        QPointF centre; ///< of the part of the sheet that is seen
    };
    /// Commits what is being typed, and leaves the presentation.
    Moment leave();
    void resume(const Moment& moment);
    /// Where the settings have the code of the language; empty is that of the system.
    static constexpr auto languageKey = "window/language";
    /// Whether the documents that were open last open at the start of the program; they do unless it says no.
    static constexpr auto opensLastKey = "window/opensLast";

  signals:
    void languageWanted(const QString& code);
    void newWindowWanted();
    void elsewhereWanted(const QString& path);
    void quitWanted();
    /// Another document is shown now, or none.
    void documentShown();
    /// The window was closed and is not needed any more.
    void left();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildCentre();
    void buildDocks();
    void buildTables();
    void buildImpact();
    void buildCustomers();
    /// The role reports to the one of that title, which is made where it is not there.
    void nameManager(const RoleKey& role, const QString& title);
    void buildCareer();
    void buildChanges();
    /// Whether the key took the marks of what changed off the sheet: Esc, where no trace and no gesture comes first.
    bool endsChanges(const QKeyEvent& event);
    void buildWork();
    void buildWorkMenu();
    /// The panel that the command shows and hides; null of other commands.
    [[nodiscard]] QDockWidget* switchedBy(const QAction& action) const;
    /// Shows it in front of those that it shares its place with.
    void openDock(QDockWidget& dock);
    /// Before a dock takes room: where the whole chain is seen, it is seen afterwards too.
    void keepAllInSight();
    /// The same afterwards, for one that comes by itself.
    void bringAllBack();
    void askWhatIf();
    void connectPanels();
    void buildToolBar();
    void buildLanguages();
    void buildViews();
    void addToView();
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
    bool openForeign(const QString& path);
    /// Opens a large document, or the one that `make` makes, in another thread.
    void openInBackground(const QString& path, std::function<Result<QString>(const LongWork::Cancelled&)> make);
    void openByDialog(bool elsewhere);
    void renameDocument(const QString& typed);
    void showTitle();
    /// Remembers how the document is looked at.
    void noteLook();
    void importByDialog();
    void importInto(const QStringList& paths);
    void previewImport(const QStringList& paths, const Chain& target, std::function<void(const ImportDialog&)> take);
    void openWithPreview(const QString& path);
    void saveCopyByDialog();
    void saveCopy(const QString& path);
    void shareCopy();
    void takePart();
    /// Makes a document of what `content` gives, in another thread.
    void makeCopy(const QString& words, const QString& path, std::function<Result<Chain>()> content,
                  std::function<void()> done);
    void exportByDialog();
    void exportTo(const QString& path);
    void print();

    // The sheet.
    void selectionChanged(const gestures::Selection& selection);
    void showSelection(const gestures::Selection& selection);
    void traceChanged();
    void goToKeys(const std::vector<std::string>& keys);
    void newTask();
    void placeItem(const QString& item);
    void applyTheme();
    void present(bool on);

    // The first minutes: what stands on a blank sheet, the names that wait at its side, the outline.
    void buildFirst();
    void connectFirst();
    /// Names that were pasted go to the tray, a typed chain to the sheet; whether the text was either.
    bool takeText(const QString& text);

    /// The commands that arrange cards, the grid, and what the window adds to the sheet's context menu.
    void connectArranging();
    void updatePin();
    /// What of the sheet can be switched on and off.
    void buildLooks();
    void buildReading();

    // Finding and the clipboard.
    void find();
    void findCommand();
    /// What has to be done before a command that is not enabled is possible.
    [[nodiscard]] QString needOf(const QAction& action) const;
    [[nodiscard]] QList<FindLine::Result> findResults(const QString& typed);
    void showFound(const FoundText& found);
    /// Whether there was anything to copy.
    bool copy();
    void cut();
    void copyPicture();
    void paste();
    void duplicate();

    QSettings& settings_;
    Theme& theme_;
    DocumentBridge bridge_;
    WindowActions actions_;
    SheetHost* host_ = nullptr;
    SheetReading* reading_ = nullptr; ///< between the sheet and its host
    Tracing* tracing_ = nullptr;
    KeptPlace* keptPlace_ = nullptr; ///< of the document that was opened last
    LooksMenu* looks_ = nullptr;

    QStackedWidget* pages_ = nullptr;
    StartPage* startPage_ = nullptr;
    QWidget* sheetPage_ = nullptr;
    Canvas* canvas_ = nullptr;
    MessageStrip* strip_ = nullptr;
    GuideStrip* guide_ = nullptr;
    ReadingStrip* readingStrip_ = nullptr;
    PaletteStrip* palette_ = nullptr;
    FindLine* find_ = nullptr;
    Finder* finder_ = nullptr;
    GhostCards* ghosts_ = nullptr;
    EndQuestion* endQuestion_ = nullptr;
    LineField* title_ = nullptr;
    QLabel* saved_ = nullptr;
    QLabel* zoom_ = nullptr;
    QPointer<KeySheet> keySheet_;

    OutlinePanel* outline_ = nullptr;
    TrayPanel* tray_ = nullptr;
    Inspector* inspector_ = nullptr;
    TaskPanel* taskPanel_ = nullptr;
    TablesPanel* tablesPanel_ = nullptr;
    TracePanel* tracePanel_ = nullptr;
    FindingsPanel* findingsPanel_ = nullptr;
    HistoryPanel* historyPanel_ = nullptr;
    ImpactPanel* impactPanel_ = nullptr;
    ChangesPanel* changesPanel_ = nullptr;
    QDockWidget* outlineDock_ = nullptr;
    QDockWidget* trayDock_ = nullptr;
    QDockWidget* inspectorDock_ = nullptr;
    QDockWidget* taskDock_ = nullptr;
    QDockWidget* tablesDock_ = nullptr;
    QDockWidget* traceDock_ = nullptr;
    QDockWidget* findingsDock_ = nullptr;
    QDockWidget* historyDock_ = nullptr;
    QDockWidget* impactDock_ = nullptr;
    QToolBar* toolBar_ = nullptr;
    /// Docks that the person has closed do not come by themselves any more.
    QSet<QDockWidget*> closedDocks_;
    DockTitles* titles_ = nullptr;

    LongWork* work_ = nullptr;
    ViewTabs* tabs_ = nullptr;
    SheetViews* views_ = nullptr;
    ShareStrip* share_ = nullptr;
    Raise raise_;
    QString shownPath_; ///< of the document that the sheet shows
    int opening_ = 0;   ///< the number of the work that opens a document
    std::unique_ptr<Scene> prepared_;
    struct {
        QByteArray docks;
        Qt::WindowStates state;
        double zoom = 1.0;
        QPointF centre;
        bool hadGuide = false;
        bool hadShare = false;
        gestures::Selection selection;
    } beforePresenting_;
};

} // namespace throughline
