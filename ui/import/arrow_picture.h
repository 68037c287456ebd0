#pragma once

#include <QIcon>
#include <QPalette>
#include <QSize>

#include "core/exchange/imported.h"

namespace throughline {

inline constexpr QSize arrowPictureSize{88, 28};

/// Two cards, the first at the left, with the arrow that the direction makes of a line between them.
QIcon arrowPicture(exchange::Direction direction, const QPalette& palette, qreal ratio);

} // namespace throughline
