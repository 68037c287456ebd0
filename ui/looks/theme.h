#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QString>

class QApplication;

namespace throughline {

enum class ThemeChoice { system, light, dark };

/// The colours of the window around the sheet. Every colour of text keeps a contrast of 4.5 to 1 on each of the grounds
/// chrome, surface, hover and selection.
struct ThemeColours {
    QColor chrome;   ///< behind panels and toolbars
    QColor surface;  ///< fields, lists and cards
    QColor ink;      ///< text
    QColor muted;    ///< text that stands back
    QColor border;   ///< hairlines
    QColor hover;    ///< what the pointer is over
    QColor accent;   ///< selection, focus and trace alone
    QColor onAccent; ///< text on the accent
    QColor warning;
    QColor danger;
    QColor good;
    // Mixed of those above.
    QColor selection = {};   ///< the ground of a selected row
    QColor pressed = {};     ///< of a button that is held or on
    QColor accentHover = {}; ///< of a button in the accent under the pointer
    QColor scroll = {};      ///< the handle of a scroll bar
    QColor faint = {};       ///< text of what cannot be used now
};

/// The colours of the light or the dark theme.
const ThemeColours& themeColours(bool dark);
/// Those that the application's palette shows at the moment.
const ThemeColours& presentColours();

/// The look of the whole application: follows the desktop's wish for light or dark (org.freedesktop.appearance, else
/// the palette that Qt started with) unless one is chosen.
class Theme : public QObject {
    Q_OBJECT
  public:
    explicit Theme(QApplication& application);

    [[nodiscard]] ThemeChoice choice() const { return choice_; }
    void choose(ThemeChoice choice);
    [[nodiscard]] bool isDark() const;

  signals:
    void changed();

  private:
    void apply();

    QApplication& application_;
    ThemeChoice choice_ = ThemeChoice::system;
    bool desktopIsDark_ = false;
};

/// An icon of the resources (`:/icons/NAME.svg`) in the colours of the palette at the time it is painted, sharp at
/// every scale.
QIcon themeIcon(const QString& name);

} // namespace throughline
