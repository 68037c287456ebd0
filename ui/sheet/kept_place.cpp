#include "ui/sheet/kept_place.h"

#include <QEvent>
#include <utility>

#include "ui/canvas/canvas.h"

namespace throughline {

namespace {
/// A desktop has given a window its size by then.
constexpr int settledMilliseconds = 3000;
} // namespace

KeptPlace::KeptPlace(Canvas& canvas, QObject* parent) : QObject(parent), canvas_(canvas) {
    canvas_.installEventFilter(this);
    canvas_.viewport()->installEventFilter(this);
    connect(&canvas_, &Canvas::visibleAreaChanged, this, &KeptPlace::follow);
    // A dock that comes with a selection has its own way of keeping in sight what is selected.
    connect(&canvas_, &Canvas::selectionChanged, this, &KeptPlace::letGo);
    connect(&canvas_, &Canvas::chainShown, this, &KeptPlace::letGo);
    connect(&canvas_, &Canvas::edited, this, &KeptPlace::letGo);
    timer_.setSingleShot(true);
    timer_.setInterval(settledMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &KeptPlace::letGo);
}

void KeptPlace::show(const std::optional<Place>& place) {
    place_ = place;
    isHeld_ = true;
    timer_.start();
    apply();
}

void KeptPlace::apply() {
    isApplying_ = true;
    // The bars that come and go with it change its room once more.
    constexpr int mostTurns = 3;
    for (int turn = 0; turn < mostTurns; ++turn) {
        room_ = canvas_.viewport()->size();
        if (place_) {
            canvas_.setZoom(place_->zoom);
            canvas_.centreOn(place_->centre);
        } else {
            canvas_.zoomToFit();
        }
        if (canvas_.viewport()->size() == room_)
            break;
    }
    isApplying_ = false;
    room_ = canvas_.viewport()->size();
    shown_ = canvas_.visibleSheet().center();
    zoom_ = canvas_.zoom();
}

void KeptPlace::follow() {
    if (!isHeld_ || isApplying_)
        return;
    if (canvas_.viewport()->size() != room_)
        apply();
    else if (canvas_.visibleSheet().center() != shown_ || canvas_.zoom() != zoom_)
        letGo();
}

bool KeptPlace::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::KeyPress:
        case QEvent::DragEnter:
            letGo();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace throughline
