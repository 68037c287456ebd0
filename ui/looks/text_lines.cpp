#include "ui/looks/text_lines.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace throughline {

QStringList linesOf(const QString& text, const QFont& font, int width, int most) {
    const QString words = text.simplified();
    const QFontMetrics metrics(font);
    // Most texts fit, and breaking is slow.
    if (most <= 1 || width <= 0 || metrics.horizontalAdvance(words) <= width)
        return {metrics.elidedText(words, Qt::ElideRight, width)};
    QTextLayout layout(words, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapping.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << metrics.elidedText(words.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace throughline
