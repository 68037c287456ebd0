#pragma once

#include <QPixmap>
#include <QSize>
#include <QString>

#include "core/model/chain.h"

namespace throughline {

/// A small picture of the whole chain in the colours of the present theme, on a ground of its own; without words where
/// they would be too small to read. `ratio`: dots a pixel.
QPixmap smallPicture(const Chain& chain, const QSize& size, qreal ratio, bool isDark);

} // namespace throughline
