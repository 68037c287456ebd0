#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace throughline {

/// The text broken into lines of that width, `most` at most; what is left ends the last one with an ellipsis.
QStringList linesOf(const QString& text, const QFont& font, int width, int most);

/// The text in one line that ends with `kept`, however much of what stands before it has to be cut; with the start of
/// it where even that has no room, and where the text does not end so.
QString cutBefore(const QString& kept, const QString& text, const QFont& font, int width);

} // namespace throughline
