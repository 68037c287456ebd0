#pragma once

#include <QByteArray>
#include <QRawFont>
#include <set>

namespace throughline {

/// The sheet's face of that weight as it is designed: its em is as many units as it has.
QRawFont sheetOutlines(QFont::Weight weight);

/// An OpenType font of its own with the outlines, advances and names of `font` for these characters, as far as it has
/// them: a file that shows them carries no more than it needs. Without kerning or any other change of forms. The font
/// must be as large as its em has units, so that outlines are exact. Source: Adobe Technical Notes 5176 (the Compact
/// Font Format) and 5177 (Type 2 charstrings); OpenType 1.9.
QByteArray fontSubset(const QRawFont& font, const std::set<char32_t>& characters);

} // namespace throughline
