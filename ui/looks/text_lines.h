#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace throughline {

/// The text broken into lines of that width, `most` at most; what is left ends the last one with an ellipsis.
QStringList linesOf(const QString& text, const QFont& font, int width, int most);

} // namespace throughline
