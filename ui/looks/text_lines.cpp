#include "ui/looks/text_lines.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace throughline {

namespace {

/// Cut to the width with an ellipsis; behind a whole word, so that no figure is told in part, where that leaves most of
/// the line.
QString cutBehindWord(const QString& words, const QFontMetrics& metrics, int width) {
    const QString cut = metrics.elidedText(words, Qt::ElideRight, width);
    const qsizetype kept = cut.size() - 1;
    if (cut == words || kept <= 0 || kept >= words.size() || words.at(kept).isSpace())
        return cut;
    const qsizetype space = cut.lastIndexOf(QLatin1Char(' '));
    return space < kept / 2 ? cut : cut.left(space) + cut.back();
}

} // namespace

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
            lines << cutBehindWord(words.mid(line.textStart()), metrics, width);
            break;
        }
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QString cutBefore(const QString& kept, const QString& text, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    if (kept.isEmpty() || !text.endsWith(kept))
        return metrics.elidedText(text, Qt::ElideRight, width);
    // With what joins the two.
    const QString joint = QStringLiteral(" · ");
    QString before = text.chopped(kept.size());
    const QString end = before.endsWith(joint) ? joint + kept : kept;
    before.chop(end.size() - kept.size());
    const int left = width - metrics.horizontalAdvance(end);
    return left <= 0 ? metrics.elidedText(text, Qt::ElideRight, width)
                     : metrics.elidedText(before, Qt::ElideRight, left) + end;
}

} // namespace throughline
