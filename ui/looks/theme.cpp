#include "ui/looks/theme.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QPalette>

#include "ui/looks/calm_style.h"
#include "ui/looks/desktop_appearance.h"

namespace throughline {

namespace {

QPalette paletteOf(const ThemeColours& colours) {
    QPalette palette(colours.ink, colours.chrome, colours.border.lighter(108), colours.border.darker(120),
                     colours.border, colours.ink, colours.surface);
    palette.setColor(QPalette::Window, colours.chrome);
    palette.setColor(QPalette::WindowText, colours.ink);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.hover);
    palette.setColor(QPalette::Text, colours.ink);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.ink);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.ink);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Mid, colours.border);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, colours.faint);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    return palette;
}

QColor mixed(const QColor& from, const QColor& to, double part) {
    const auto channel = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue())};
}

ThemeColours withMixed(ThemeColours colours) {
    colours.selection = mixed(colours.surface, colours.accent, 0.16);
    colours.pressed = mixed(colours.hover, colours.ink, 0.08);
    colours.accentHover = mixed(colours.accent, colours.ink, 0.15);
    colours.scroll = mixed(colours.border, colours.muted, 0.4);
    colours.faint = mixed(colours.muted, colours.chrome, 0.4);
    return colours;
}

} // namespace

const ThemeColours& themeColours(bool dark) {
    static const ThemeColours light = withMixed(
        {QColor(0xF3, 0xF3, 0xF0), QColor(0xFF, 0xFF, 0xFF), QColor(0x1F, 0x23, 0x28), QColor(0x57, 0x5D, 0x65),
         QColor(0xDC, 0xDC, 0xD7), QColor(0xEA, 0xEA, 0xE6), QColor(0x24, 0x57, 0xC5), QColor(0xFF, 0xFF, 0xFF),
         QColor(0x8A, 0x52, 0x00), QColor(0xAE, 0x2C, 0x25), QColor(0x22, 0x68, 0x3D)});
    static const ThemeColours darkness = withMixed(
        {QColor(0x23, 0x25, 0x28), QColor(0x2B, 0x2D, 0x31), QColor(0xE6, 0xE7, 0xE9), QColor(0xAE, 0xB4, 0xBB),
         QColor(0x3D, 0x40, 0x45), QColor(0x34, 0x37, 0x3B), QColor(0x8A, 0xAE, 0xF9), QColor(0x14, 0x16, 0x1A),
         QColor(0xE0, 0xA4, 0x4A), QColor(0xF4, 0x95, 0x8D), QColor(0x6F, 0xC2, 0x8F)});
    return dark ? darkness : light;
}

const ThemeColours& presentColours() {
    const QPalette palette = QApplication::palette();
    return themeColours(palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness());
}

Theme::Theme(QApplication& application) : application_(application) {
    const QPalette palette = QApplication::palette();
    desktopIsDark_ = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    auto* style = new CalmStyle;
    QApplication::setStyle(style);
    auto* desktop = new DesktopAppearance(this);
    connect(desktop, &DesktopAppearance::darkChanged, this, [this](bool dark) {
        if (dark == desktopIsDark_)
            return;
        desktopIsDark_ = dark;
        apply();
    });
    connect(desktop, &DesktopAppearance::animationsChanged, style, &CalmStyle::setAnimated);
    apply();
}

void Theme::choose(ThemeChoice choice) {
    if (choice == choice_)
        return;
    choice_ = choice;
    apply();
}

bool Theme::isDark() const {
    return choice_ == ThemeChoice::system ? desktopIsDark_ : choice_ == ThemeChoice::dark;
}

void Theme::apply() {
    const ThemeColours& colours = themeColours(isDark());
    QApplication::setPalette(paletteOf(colours));
    QFont font = QApplication::font();
    // What the bundled Inter is called, so that one of the system's is not taken for it.
    const QString bundled = QStringLiteral("Sheet");
    if (QFontDatabase::families().contains(bundled))
        font.setFamily(bundled);
    font.setPointSizeF(10.0);
    QApplication::setFont(font);
    application_.setStyleSheet(calmSheet(colours));
    emit changed();
}

} // namespace throughline
