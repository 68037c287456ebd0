#pragma once

#include <QByteArray>
#include <QFont>
#include <QString>

#include "core/layout/card.h"
#include "core/model/status.h"

namespace throughline {

/// Makes the bundled Inter known to Qt. Needs a QGuiApplication; cheap to call again. Code::notFound where the fonts
/// are not in the program.
Status loadFonts();

/// The bundled family's name. Loads the fonts; where they are missing the program stops, since Qt would draw boxes and
/// say nothing.
QString sheetFamily();

/// The bundled file of that weight, or of the one next to it, as it is delivered.
QByteArray fontFile(QFont::Weight weight);

/// The font that a card's text of this style is set in: sizes in sheet units, not hinted sideways, so that a text is
/// as wide at every zoom and on paper.
QFont sheetFont(TextStyle style);
QFont sheetFont(double size, QFont::Weight weight = QFont::Normal);

/// From the top of a line of this style to its baseline, in sheet units.
double ascentOf(TextStyle style);

} // namespace throughline
