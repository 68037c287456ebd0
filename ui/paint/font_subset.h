#pragma once

#include <QByteArray>
#include <QFont>
#include <set>

namespace throughline {

/// The bundled face of that weight for these characters alone, as far as it has them: a font file that carries no more
/// than a picture shows. Without kerning or any other change of forms, since texts are laid out without. Empty where
/// it has none of them.
QByteArray fontSubset(QFont::Weight weight, const std::set<char32_t>& characters);

} // namespace throughline
