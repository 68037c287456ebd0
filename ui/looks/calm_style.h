#pragma once

#include <QProxyStyle>
#include <QString>

namespace throughline {

struct ThemeColours;

/// Fusion with flat, rounded fields: draws combo boxes and check marks from the palette, which a style sheet cannot do
/// without pictures of its own.
class CalmStyle : public QProxyStyle {
    Q_OBJECT
  public:
    CalmStyle();
    /// Whether what moves on the screen glides there.
    void setAnimated(bool on) { isAnimated_ = on; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                                     const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* answer) const override;

  private:
    bool isAnimated_ = true;
};

/// The style sheet for everything else.
QString calmSheet(const ThemeColours& colours);

} // namespace throughline
