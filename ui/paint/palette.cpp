#include "ui/paint/palette.h"

#include <cmath>

namespace throughline {

QColor mixed(const QColor& front, const QColor& back, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1.0 - share))); };
    return {mix(front.red(), back.red()), mix(front.green(), back.green()), mix(front.blue(), back.blue())};
}

Palette Palette::dimmed() const {
    Palette result = *this;
    const auto fade = [this](QColor& colour) { colour = mixed(colour, sheet, dim); };
    for (QColor* colour : {&result.ink, &result.quiet, &result.card, &result.border, &result.endCustomer,
                           &result.endBorder, &result.disc, &result.arrow, &result.warning, &result.done}) {
        fade(*colour);
    }
    for (QColor& colour : result.departments)
        fade(colour);
    return result;
}

Palette lightPalette() {
    Palette palette;
    palette.sheet = QColor(0xFA, 0xFA, 0xF8);
    palette.grid = QColor(0xD9, 0xDB, 0xDE);
    palette.ink = QColor(0x1F, 0x23, 0x28);
    palette.quiet = QColor(0x66, 0x6C, 0x75);
    palette.card = QColor(0xFF, 0xFF, 0xFF);
    palette.border = QColor(0xDA, 0xDC, 0xE0);
    palette.endCustomer = QColor(0xE9, 0xEE, 0xF4);
    palette.endBorder = QColor(0xB9, 0xC4, 0xD2);
    palette.disc = QColor(0xEC, 0xED, 0xEF);
    palette.arrow = QColor(0x9A, 0xA0, 0xA8);
    palette.accent = QColor(0x24, 0x57, 0xC5);
    palette.onAccent = QColor(0xFF, 0xFF, 0xFF);
    palette.selection = QColor(0x24, 0x57, 0xC5, 28);
    palette.warning = QColor(0xB4, 0x4B, 0x1E);
    palette.done = QColor(0x3B, 0x80, 0x66);
    palette.departments = {QColor(0x44, 0x77, 0xAA), QColor(0x44, 0xAA, 0x99), QColor(0xCC, 0x66, 0x77),
                           QColor(0x99, 0x99, 0x33), QColor(0x88, 0xCC, 0xEE), QColor(0x88, 0x22, 0x55),
                           QColor(0xDD, 0xCC, 0x77), QColor(0x33, 0x22, 0x88)};
    return palette;
}

Palette darkPalette() {
    Palette palette;
    palette.sheet = QColor(0x1C, 0x1D, 0x1F);
    palette.grid = QColor(0x3A, 0x3C, 0x40);
    palette.ink = QColor(0xE6, 0xE8, 0xEB);
    palette.quiet = QColor(0x9B, 0xA1, 0xA9);
    palette.card = QColor(0x26, 0x28, 0x2B);
    palette.border = QColor(0x3B, 0x3E, 0x43);
    palette.endCustomer = QColor(0x28, 0x31, 0x3D);
    palette.endBorder = QColor(0x4A, 0x5A, 0x70);
    palette.disc = QColor(0x37, 0x3A, 0x3F);
    palette.arrow = QColor(0x74, 0x79, 0x81);
    // The accent of the light sheet is too dark to read here; the same hue, lighter.
    palette.accent = QColor(0x7A, 0xA5, 0xFF);
    palette.onAccent = QColor(0x14, 0x1B, 0x2B);
    palette.selection = QColor(0x7A, 0xA5, 0xFF, 40);
    palette.warning = QColor(0xE8, 0x8F, 0x5C);
    palette.done = QColor(0x6F, 0xBF, 0x9F);
    palette.departments = {QColor(0x77, 0xAA, 0xDD), QColor(0x44, 0xBB, 0x99), QColor(0xFF, 0xAA, 0xBB),
                           QColor(0xAA, 0xAA, 0x22), QColor(0x99, 0xDD, 0xFF), QColor(0xC9, 0x7F, 0xB0),
                           QColor(0xEE, 0xDD, 0x88), QColor(0xA5, 0x9B, 0xE8)};
    palette.isDark = true;
    return palette;
}

Palette paperPalette() {
    Palette palette = lightPalette();
    palette.sheet = QColor(0xFF, 0xFF, 0xFF);
    palette.ink = QColor(0x11, 0x14, 0x18);
    palette.quiet = QColor(0x4A, 0x50, 0x58);
    palette.border = QColor(0xA8, 0xAD, 0xB4);
    palette.endCustomer = QColor(0xE6, 0xEB, 0xF2);
    palette.endBorder = QColor(0x8A, 0x96, 0xA6);
    palette.arrow = QColor(0x7C, 0x82, 0x8A);
    // A printed trace has to stand out from the rest in grey as well, and the rest has to survive a copier.
    palette.dim = 0.4;
    return palette;
}

} // namespace throughline
