#pragma once

#include <QGuiApplication>
#include <QMargins>

namespace throughline {

/// Margins by the way one reads: `start` is at the left where that is from left to right, else at the right. Layouts
/// mirror what stands in them, but not their margins.
inline QMargins leading(int start, int top, int end, int bottom) {
    return QGuiApplication::isRightToLeft() ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

} // namespace throughline
