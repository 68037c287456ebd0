#pragma once

#include <QColor>
#include <array>
#include <cstddef>

namespace throughline {

/// Every colour that a drawing of a chain is made of. The department colours are muted and told apart by people with
/// any kind of colour vision: at least 15 apart (CIEDE2000) as they and as protans, deutans and tritans see them, and
/// each has a contrast of 3 to 1 or more to the card and the sheet.
struct Palette {
    static constexpr std::size_t departmentCount = 8;

    QColor sheet;       ///< the ground
    QColor grid;        ///< guide lines and ghost outlines
    QColor ink;         ///< titles and task titles
    QColor quiet;       ///< holders, departments, labels
    QColor card;        ///< a card's ground
    QColor border;      ///< a card's hairline
    QColor endCustomer; ///< the tinted ground of an end customer
    QColor endBorder;
    QColor disc; ///< ground of the holder's initials
    QColor arrow;
    QColor accent;    ///< selection and trace alone
    QColor onAccent;  ///< text on accent
    QColor selection; ///< translucent accent: rubber band, ground of a selected task
    QColor warning;   ///< overdue, dead ends
    QColor done;      ///< the mark of a delivered task
    std::array<QColor, departmentCount> departments;
    double dim = 0.3; ///< how much of the colour is left outside a trace
    bool isDark = false;

    /// The same palette with every colour drawn toward the sheet: what does not belong to a trace.
    [[nodiscard]] Palette dimmed() const;
};

/// `share` of `front` over `back`, both opaque.
QColor mixed(const QColor& front, const QColor& back, double share);

Palette lightPalette();
Palette darkPalette();
/// For print and export: white ground, works in greyscale.
Palette paperPalette();

} // namespace throughline
