#include "ui/sheet/kept_place.h"

#include <QEvent>
#include <QSize>
#include <utility>

#include "ui/canvas/canvas.h"

namespace throughline {

namespace {
/// A desktop has given a window its size by then.
constexpr int settledMilliseconds = 3000;
/// The parts of a window have found their sizes in its new one by then.
constexpr qint64 laidOutMilliseconds = 250;
} // namespace

KeptPlace::KeptPlace(Canvas& canvas, QObject* parent) : QObject(parent), canvas_(canvas) {
    canvas_.installEventFilter(this);
    canvas_.viewport()->installEventFilter(this);
    connect(&canvas_, &Canvas::visibleAreaChanged, this, &KeptPlace::follow);
    // No other size of the sheet changes its zoom.
    connect(&canvas_, &Canvas::zoomChanged, this, [this] {
        if (!isApplying_)
            letGo();
    });
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
    isLayingOut_ = false;
    resized_.invalidate();
    window_ = canvas_.window();
    canvas_.window()->installEventFilter(this);
    timer_.start();
    apply();
}

void KeptPlace::apply() {
    isApplying_ = true;
    // The bars that come and go with it change its room once more, and one that was needed on the way there stays
    // until it is looked at again.
    constexpr int mostTurns = 4;
    QSize room;
    for (int turn = 0; turn < mostTurns && room != canvas_.viewport()->size(); ++turn) {
        room = canvas_.viewport()->size();
        if (place_) {
            canvas_.setZoom(place_->zoom);
            canvas_.centreOn(place_->centre);
        } else {
            canvas_.zoomToFit();
        }
        canvas_.setZoom(canvas_.zoom());
    }
    isApplying_ = false;
    note();
}

void KeptPlace::note() {
    shown_ = canvas_.visibleSheet().center();
}

void KeptPlace::follow() {
    if (!isHeld_ || isApplying_ || isLayingOut_)
        return;
    if (canvas_.visibleSheet().center() != shown_)
        letGo();
}

void KeptPlace::settle() {
    isLayingOut_ = false;
    if (!isHeld_)
        return;
    if (resized_.isValid() && resized_.elapsed() < laidOutMilliseconds)
        apply();
    else
        note();
}

bool KeptPlace::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window_) {
        if (event->type() == QEvent::Resize)
            resized_.start();
        return false;
    }
    if (event->type() == QEvent::Resize && isHeld_ && !isApplying_ && !isLayingOut_) {
        isLayingOut_ = true;
        QMetaObject::invokeMethod(this, &KeptPlace::settle, Qt::QueuedConnection);
    }
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
