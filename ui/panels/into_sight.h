#pragma once

class QWidget;

namespace throughline {

/// Gives the widget the focus, and scrolls every area that it lies in so far that it is seen whole: once what came or
/// went with the same event has its place.
void focusInSight(QWidget& widget);

} // namespace throughline
