#pragma once

#include <QString>
#include <string>
#include <string_view>

/// The border between the model's UTF-8 and Qt's text.
namespace throughline {

QString toText(std::string_view utf8);

/// UTF-8 of what a person typed: halves of surrogate pairs become U+FFFD and NUL disappears, so that the result is
/// always a text that the model takes.
std::string fromText(const QString& text);

/// The same without blanks at either end, for names and titles.
std::string fromLine(const QString& text);

} // namespace throughline
