#pragma once

#include <QString>

#include "core/model/day.h"

namespace throughline {

struct ReviewSheet;

/// What a file says of itself. Written as it is: what a format cannot hold is left out by its writer.
struct PictureFacts {
    QString title;
    QString author;
    QString subject;
    Day day;
};

PictureFacts factsOf(const ReviewSheet& sheet);

/// Without the characters that are text but that XML cannot hold, and without those that turn the direction of what
/// stands beside them, on paper and in every file: control characters, half surrogates, overrides.
QString withoutForbidden(const QString& text);

} // namespace throughline
