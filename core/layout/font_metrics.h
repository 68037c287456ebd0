#pragma once

#include <cstdint>

/// The advances of the bundled faces, so that a drawing needs neither a display nor a font server.
namespace throughline {

enum class Face : std::uint8_t { semiBold, regular };

/// Font units of an em in both faces.
inline constexpr double unitsPerEm = 2816.0;

/// The advance of a character in font units, without kerning. Characters that the face lacks are set from another
/// font; they count as one em, and marks that combine with the character before them as nothing.
double advanceOf(char32_t character, Face face);

} // namespace throughline
