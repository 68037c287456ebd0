#pragma once

#include <QAbstractScrollArea>
#include <QFont>
#include <memory>
#include <optional>
#include <vector>

#include "core/model/arrange.h"
#include "core/model/gestures.h"
#include "ui/canvas/canvas_host.h"
#include "ui/paint/palette.h"
#include "ui/paint/scene.h"
#include "ui/paint/scene_painter.h"

class QKeyEvent;
class QMenu;
class QPainter;

namespace throughline {

class InlineEditor;
class RolePicker;

/// What can be dropped on the sheet: the mime type and its contents, one of "role", "end_customer", "manager", "task".
inline constexpr auto itemMimeType = "application/x-throughline-item";

/// What a person switches on and off.
struct SheetLooks {
    bool widthsByWeight = true;
    bool lanes = false;
    bool findings = true;
    friend bool operator==(const SheetLooks&, const SheetLooks&) = default;
};

/// The sheet: shows one view of a chain and turns gestures into requests to its host. It draws its scene itself, only
/// where something changed. Selection, zoom and highlight are its own state and never an edit.
class Canvas : public QAbstractScrollArea {
    Q_OBJECT

  public:
    /// `host` must outlive the canvas.
    explicit Canvas(CanvasHost& host, QWidget* parent = nullptr);
    ~Canvas() override;

    /// Shows a view of `chain`, which must outlive this or be replaced by setChain() first; null shows an empty sheet.
    /// Selection and highlight are cleared; the zoom is kept.
    void setChain(const Chain* chain, const ViewKey& view, Day today);
    /// The same with a drawing that has been made already, perhaps by another thread.
    void setChain(const Chain& chain, const ViewKey& view, Day today, const Drawing& drawing);
    /// The same with a scene of `chain`, or of its equal, that another thread has built and prepared.
    void setChain(const Chain& chain, Scene scene);
    /// Which arrows of the chain that is shown stand for several services, until another one is shown.
    void setSummedArrows(std::vector<SummedArrow> arrows);
    /// Follows an edit that the chain has already taken in.
    void applyEdit(const Edit& edit);
    void setHighlight(std::optional<Highlight> highlight);
    /// What was found about the roles of the chain as it stands.
    void setBadges(Badges badges);
    void setLooks(const SheetLooks& looks);
    [[nodiscard]] const SheetLooks& looks() const;
    /// Those that are shown; null where they are switched off.
    [[nodiscard]] const Badges* badges() const;
    void setPalette(const Palette& palette);
    using QAbstractScrollArea::setPalette;
    [[nodiscard]] const Palette& sheetPalette() const { return palette_; }
    [[nodiscard]] const Scene& scene() const { return scene_; }
    [[nodiscard]] const std::optional<Highlight>& highlight() const { return highlight_; }

    /// What is not in the chain is left out. Emits selectionChanged where it differs.
    void setSelection(const gestures::Selection& selection);
    [[nodiscard]] gestures::Selection selection() const;

    [[nodiscard]] double zoom() const { return scale_; }
    /// Keeps the sheet point under `anchor` (in viewport pixels; default: the middle) where it is.
    void setZoom(double scale, std::optional<QPointF> anchor = std::nullopt);
    [[nodiscard]] QPointF toSheet(QPointF pixel) const;
    [[nodiscard]] QPointF toPixel(QPointF sheet) const;
    [[nodiscard]] QRectF visibleSheet() const;
    /// Brings the sheet point to the middle; the zoom is kept.
    void centreOn(QPointF sheet);
    /// Shows the chain to others: no marks of what is late or wrong, and no handles.
    void setPresenting(bool on);
    /// Lets the cards glide from these centres (by role slot) to where they stand; only the picture moves.
    void glideFrom(std::vector<std::pair<Slot, Point>> centres);

    /// Roles that the pointer is over, services, tasks: what a click there would take.
    struct Hit {
        Slot role = noSlot;
        Slot service = noSlot;
        Slot task = noSlot; ///< a task line of `role`'s card
        friend bool operator==(const Hit&, const Hit&) = default;
    };
    [[nodiscard]] Hit hitAt(QPointF pixel) const;

    /// The card, the service or the task line that keys go to; nothing where they go to none.
    [[nodiscard]] Hit focused() const;
    [[nodiscard]] bool isSelected(const Hit& part) const;
    /// Where a part is drawn and takes a click, in viewport pixels; null for what the view does not show.
    [[nodiscard]] QRectF placeOf(const Hit& part) const;
    /// Selects it, takes the keyboard there and scrolls it into view.
    void goTo(const Hit& part);
    void edit(const Hit& part);
    void showMenu(const Hit& part);

    /// Lines on the sheet, and whether cards that are dragged come to stand on the grid.
    void setGrid(bool isShown, bool snaps);
    /// Where something new goes: to the pointer where it is over the sheet, else to the middle of what is seen.
    [[nodiscard]] QPointF placeForNew() const;
    /// `wanted`, or the least way from it, so that none of `cards` comes to lie on a card of the sheet.
    [[nodiscard]] QPointF freeShift(std::span<const QRectF> cards, QPointF wanted) const;
    /// Types over the task's line on its card; false where the view does not show that card.
    bool editTask(const TaskKey& task);

  public slots:
    void zoomIn();
    void zoomOut();
    void zoomToActual();
    /// The whole chain, not larger than 100 %.
    void zoomToFit();
    /// Scrolls as little as needed.
    void revealRole(const throughline::RoleKey& role);
    /// As many of them as fit, the first in any case.
    void revealRoles(const std::vector<throughline::RoleKey>& roles);
    void selectAll();
    void clearSelection();
    void addRoleHere(throughline::RoleKind kind = throughline::RoleKind::internal);
    /// That the selected role serves; where none is selected, by itself.
    void addEndCustomer();
    /// A new role above the selected one, to whom that one reports.
    void addManager();
    void addTaskToSelected();
    /// The selected cards; they move in one edit.
    void align(throughline::gestures::Alignment alignment);
    void distribute(throughline::gestures::Axis axis);
    void renameSelected();
    void takeOffSelected();
    void removeSelected();
    void traceSelected();
    /// The next click on a card, or the role whose title is typed, is the customer of a service from the selected role.
    void startConnecting();
    void editTitle(const throughline::RoleKey& role);

  signals:
    void selectionChanged(const throughline::gestures::Selection& selection);
    void taskActivated(const throughline::TaskKey& task);
    /// Enter or double-click on a service.
    void serviceActivated(const throughline::ServiceKey& service);
    void zoomChanged(double scale);
    void taskEditWanted(const throughline::TaskKey& task);
    /// The keyboard went to another card, service or task line.
    void focusMoved();
    /// An edit has been taken in.
    void edited(const throughline::Edit& edit);
    /// Another chain, view or day is shown; what was known of the parts is void.
    void chainShown();
    /// Moved, zoomed, or the chain's bounds changed: for a minimap.
    void visibleAreaChanged();
    /// Before a context menu shows: whoever has more actions for this selection adds them, before those that remove.
    void contextMenuOpening(QMenu* menu);

  protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    struct State;
    void endGlide();
    enum class Handle { none, forward, backward };

    // canvas.cpp: the sheet under the viewport
    void setScene(Scene scene);
    void refreshLanes();
    /// The chain and the lanes behind it, in sheet units.
    [[nodiscard]] QRectF drawnBounds() const;
    void showChange(const SceneChange& change);
    void syncScrollBars();
    void panBy(QPointF pixels);
    void updateCard(Slot role);
    void paintOverlay(QPainter& painter);
    void paintHandles(QPainter& painter);
    [[nodiscard]] QRectF toPixels(const QRectF& sheet) const;
    [[nodiscard]] Slot roleWithHandles() const;
    [[nodiscard]] QRectF handleRect(Handle handle) const;
    [[nodiscard]] Handle handleAt(QPointF pixel) const;
    void awaitSecondClick(Slot role);

    // canvas_select.cpp: what is selected, focused, hovered
    void announceSelection(const gestures::Selection& before);
    void selectOnly(const Hit& hit);
    void toggle(const Hit& hit);
    void setHover(QPointF pixel);
    void dropGone();
    [[nodiscard]] Slot singleRole() const;
    [[nodiscard]] const RoleKey& keyOf(Slot role) const;

    // canvas_walk.cpp: the keyboard's way over the sheet
    void focusOn(const Hit& part);
    void walk(Qt::Key direction);
    /// The keys that lead into a card's tasks and services and act there; whether it took the key.
    bool walkParts(const QKeyEvent& event);
    void stepTo(const std::vector<Hit>& parts, bool forward);
    void reveal(const QRectF& pixels);
    void paintFocus(QPainter& painter);

    // canvas_move.cpp: cards that move, and room for new ones
    void startDrag(Qt::KeyboardModifiers modifiers);
    void dragTo(QPointF pixel);
    void endDrag(bool keep);
    void copyDragged(QPointF delta);
    void moveBy(Point step);
    void commitMove();
    void placeAll();
    void moveTo(std::vector<gestures::Placement> placements, const char* code);
    [[nodiscard]] std::vector<gestures::Extent> selectedExtents() const;
    [[nodiscard]] QPointF snapped(QPointF delta);
    [[nodiscard]] Point freeSpot(QPointF wanted) const;
    /// As near as there is room above or below; `way` 1 or -1: only below, only above.
    [[nodiscard]] Point spotInColumn(QPointF wanted, int way = 0) const;

    // canvas_connect.cpp: services, and roles that come with one
    struct Growth {
        RoleKind kind = RoleKind::internal;
        bool forward = true;
        bool isManager = false;
        std::string title{};
    };
    void grow(Slot from, const Growth& growth, std::optional<QPointF> at = std::nullopt);
    void growToward(Qt::Key direction);
    void connectTo(QPointF pixel);
    void connectTo(Slot role);
    void askWhat(QPointF pixel);
    void openPicker(QPointF pixel, std::optional<QPointF> newAt);
    void closePicker();
    void stopGesture();
    void addRole(RoleKind kind, QPointF wanted);

    // canvas_edit.cpp: typing over the sheet
    void editNew(const RoleKey& role);
    void editService(Slot service);
    void openEditor(InlineEditor* editor, double size, QFont::Weight weight);

    // canvas_menu.cpp
    void fillMenuOfCard(QMenu& menu, const Hit& hit);
    void fillMenuOfService(QMenu& menu, Slot service);
    void fillMenuOfSheet(QMenu& menu, QPointF at);

    // canvas_scroll.cpp: wheel, touchpad and the edges
    void scrollAtEdge(QPointF pixel);
    void followPointer();
    bool pinch(QEvent* event);
    void updateCursor();

    CanvasHost& host_;
    Palette palette_;
    Scene scene_;
    std::optional<Highlight> highlight_;
    Marks marks_;
    double scale_ = 1.0;
    QPointF origin_; ///< the sheet point at the viewport's top left
    std::unique_ptr<State> state_;
};

} // namespace throughline
