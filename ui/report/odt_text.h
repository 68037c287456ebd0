#pragma once

#include <QTextDocument>
#include <string>
#include <string_view>

#include "core/model/result.h"

namespace throughline {

/// An ODF text as QTextDocumentWriter has written it of `text`, with what it leaves out or writes too small: lengths in
/// points instead of three quarters of them, headings as such that stay with what follows, the heads of tables again on
/// each page, the lines under their rows, room between a bullet and its text, and pages of that size (in points) with
/// margins that leave `width`. (OpenDocument 1.2.)
Result<std::string> finishedOdt(std::string_view written, const QTextDocument& text, const QSizeF& page, double width);

} // namespace throughline
