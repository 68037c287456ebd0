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
    palette.arrow = QColor(0x8A, 0x90, 0x99);
    palette.accent = QColor(0x24, 0x57, 0xC5);
    palette.onAccent = QColor(0xFF, 0xFF, 0xFF);
    palette.selection = QColor(0x24, 0x57, 0xC5, 28);
    palette.warning = QColor(0xAC, 0x46, 0x1A);
    palette.done = QColor(0x3B, 0x80, 0x66);
    palette.departments = {QColor(0x80, 0x84, 0xD2), QColor(0x00, 0xA3, 0x92), QColor(0x7E, 0x33, 0x4B),
                           QColor(0x97, 0x91, 0x3E), QColor(0x24, 0x75, 0x82), QColor(0xA0, 0x66, 0x64),
                           QColor(0x5E, 0x64, 0x11), QColor(0x3F, 0x43, 0x8F)};
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
    palette.disc = QColor(0x33, 0x36, 0x3A);
    palette.arrow = QColor(0x74, 0x79, 0x81);
    // The accent of the light sheet is too dark to read here; the same hue, lighter.
    palette.accent = QColor(0x7A, 0xA5, 0xFF);
    palette.onAccent = QColor(0x14, 0x1B, 0x2B);
    palette.selection = QColor(0x7A, 0xA5, 0xFF, 40);
    palette.warning = QColor(0xE8, 0x8F, 0x5C);
    palette.done = QColor(0x6F, 0xBF, 0x9F);
    palette.departments = {QColor(0xA1, 0xA4, 0xF8), QColor(0x50, 0xB2, 0xA6), QColor(0xFA, 0xA5, 0x75),
                           QColor(0xCD, 0xE3, 0xC7), QColor(0x4F, 0xEF, 0xEF), QColor(0xC2, 0x66, 0x79),
                           QColor(0x90, 0x84, 0x2F), QColor(0x7F, 0x7C, 0xAB)};
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
