#pragma once

#include <QBasicTimer>
#include <QPointF>
#include <QPointer>
#include <QRect>
#include <QRectF>
#include <QVariantAnimation>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "ui/canvas/canvas.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/rebuild.h"
#include "ui/canvas/role_picker.h"

namespace throughline {

/// What a canvas is in the middle of.
struct Canvas::State {
    enum class Mode {
        idle,
        pressed,  ///< the button is down and has not moved far enough to be a drag
        dragging, ///< cards follow the pointer, as pictures
        band,     ///< the rubber band
        panning,
        connecting, ///< a service is drawn from a handle, the button down
        picking     ///< the next card that is clicked or named is the other end of a service from `from`
    };
    Mode mode = Mode::idle;
    QPointF pressedAt; ///< pixel
    QPointF pressedSheet;
    QPointF pointer; ///< pixel, the last known
    Hit pressedHit;
    Handle pressedHandle = Handle::none;
    bool wasSelected = false;
    bool showsGrid = false;
    bool snapsToGrid = true;
    bool snaps = true;        ///< of this drag, at this moment
    bool copies = false;      ///< of this drag: the cards stay, and copies go
    bool altIsOfCopy = false; ///< Alt began a copy and has not been let go since

    std::vector<Slot> dragged;
    std::vector<Point> starts;  ///< centres before the drag
    QPointF delta;              ///< of the drag, in sheet units
    std::vector<QRectF> guides; ///< guide lines, as flat rectangles in sheet units
    std::vector<QRectF> ghosts; ///< outlines of what is about to be there, in sheet units
    bool isDropping = false;    ///< something is dragged over the sheet from elsewhere
    bool mayScroll = false;     ///< what is dropped has been away from the edge since it came

    SheetLooks looks;
    Badges badges;
    std::vector<Lane> lanes; ///< empty where they are switched off
    std::vector<TracedLabel> tracedLabels;
    std::vector<SummedArrow> summedArrows; ///< of the chain that is shown

    QRectF band;      ///< sheet units
    SlotSet bandBase; ///< what was selected before the band

    Slot from = noSlot; ///< of connecting and picking
    bool forward = true;
    Handle hoveredHandle = Handle::none;

    // Besides Marks::focusedRole: where the keyboard stands in a card, or on a service reached from a card.
    Slot focusedTask = noSlot;
    Slot focusedService = noSlot;
    Slot walkedFrom = noSlot;

    std::vector<QRect> parts; ///< pixels that a change wants painted anew, each at once; not yet painted

    QPointF panRest; ///< less than a pixel

    bool spaceHeld = false;
    std::vector<Slot> nudged; ///< cards moved by the arrow keys, not yet an edit
    std::vector<Point> nudgedFrom;
    std::vector<Slot> pinned; ///< the cards that no layout moves, in the shown view
    QBasicTimer edgeTimer;
    QBasicTimer labelTimer;           ///< paints once more where labels had no time to find their places
    static constexpr int rest = 1200; ///< milliseconds
    QBasicTimer restTimer;            ///< runs until the hand rests, where arrows wait for their ways
    std::unique_ptr<Rebuild> rebuild;
    QBasicTimer clickTimer; ///< runs after a click on an end customer: a second one renames, else it is traced back
    RoleKey clicked;
    bool isHintShown = false; ///< that of an empty sheet
    QPointer<InlineEditor> editor;
    QPointer<RolePicker> picker;
    QRectF editorPlace; ///< sheet units
    struct Seen {
        double zoom = 1.0;
        QPointF corner; ///< at the top left
    };
    std::optional<Seen> beforeEditing; ///< where the sheet came nearer so that what is typed can be read
    std::uint64_t edits = 0;           ///< applied so far, to tell a refused request from a granted one
    bool isSyncing = false;
    bool isPresenting = false;
    std::unique_ptr<Scene> gliding; ///< shown instead of the scene while cards glide to their places or are previewed
    QPointer<QVariantAnimation> glide;
    QWidget* corner = nullptr; ///< between the scroll bars
    std::optional<int> top;    ///< of the sheet in its window, when it was last laid out

    // canvas_edit.cpp
    void comeNear(Canvas& canvas, Point centre);
    void goBack(Canvas& canvas);

    // canvas_pins.cpp
    void notePins(const Scene& scene);
    /// In pixels, over the painted cards.
    void paintPins(QPainter& painter, const Scene& scene, const Palette& palette, const QTransform& toDevice) const;
};

} // namespace throughline
