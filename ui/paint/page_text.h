#pragma once

#include <QColor>
#include <QPainter>
#include <QPointF>
#include <QString>
#include <QStringList>

/// Setting words on a page, in points, by the bundled font's own metrics: lines break alike on paper, in a file and in
/// the preview.
namespace throughline::page {

struct Type {
    int size = 9; ///< points
    bool isStrong = false;
    [[nodiscard]] double lineHeight() const { return size * 1.35; }
};

double widthOf(const QString& text, Type type);
/// Broken at spaces, or inside a word that is wider than a line. At most `lines` lines (0: as many as it takes), the
/// last one with an ellipsis where something is left.
QStringList wrapped(const QString& text, Type type, double width, std::size_t lines = 0);
QString elided(const QString& text, Type type, double width);

enum class Align { left, centre, right };
/// `x` is the left edge, the middle or the right edge of the line.
void draw(QPainter& painter, QPointF baseline, const QString& text, Type type, const QColor& colour,
          Align align = Align::left);

} // namespace throughline::page
