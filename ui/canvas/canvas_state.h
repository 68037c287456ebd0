#pragma once

#include <QBasicTimer>
#include <QPointF>
#include <QPointer>
#include <QRectF>
#include <cstdint>
#include <vector>

#include "ui/canvas/canvas.h"
#include "ui/canvas/inline_editor.h"

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
        picking     ///< the next click on a card is the customer of a service from `from`
    };
    Mode mode = Mode::idle;
    QPointF pressedAt; ///< pixel
    QPointF pressedSheet;
    QPointF pointer; ///< pixel, the last known
    Hit pressedHit;
    Handle pressedHandle = Handle::none;
    bool wasSelected = false;
    bool snaps = true;

    std::vector<Slot> dragged;
    std::vector<Point> starts; ///< centres before the drag
    QPointF delta;             ///< of the drag, in sheet units
    QRectF guides[2];          ///< guide lines, as flat rectangles in sheet units; null for none

    QRectF band;      ///< sheet units
    SlotSet bandBase; ///< what was selected before the band

    Slot from = noSlot; ///< of connecting and picking
    bool forward = true;
    Handle hoveredHandle = Handle::none;

    QPointF panRest; ///< less than a pixel

    bool spaceHeld = false;
    std::vector<Slot> nudged; ///< cards moved by the arrow keys, not yet an edit
    std::vector<Point> nudgedFrom;
    QBasicTimer edgeTimer;
    bool isHintShown = false; ///< that of an empty sheet
    QPointer<InlineEditor> editor;
    QRectF editorPlace;      ///< sheet units
    std::uint64_t edits = 0; ///< applied so far, to tell a refused request from a granted one
    bool isSyncing = false;
    QWidget* corner = nullptr; ///< between the scroll bars
    QRectF dropGhost;          ///< sheet units, while something is dragged over the sheet
};

} // namespace throughline
