#pragma once

#include <QByteArray>

#include "core/model/result.h"
#include "ui/paint/review_sheet.h"

namespace throughline {

/// A review sheet as one HTML file: what it says, the drawing as an SVG within it, and under that the same as tables
/// that can be read aloud: roles, services, tasks. No script, nothing from elsewhere; every text is escaped and kept
/// in its own direction. The paper of the set-up does not matter. Needs a QGuiApplication.
Result<QByteArray> reviewHtml(const ReviewSheet& sheet);

} // namespace throughline
