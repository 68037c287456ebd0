#include "ui/paint/page_text.h"

#include <string>
#include <vector>

#include "core/layout/card.h"
#include "ui/paint/fonts.h"
#include "ui/paint/picture_facts.h"

namespace throughline::page {

namespace {

TextStyle styleOf(Type type) {
    return type.isStrong ? TextStyle::title : TextStyle::small;
}
/// The size that the card's own measures are for.
double measuredSize(Type type) {
    return type.isStrong ? 14.0 : 12.0;
}

constexpr std::size_t mostLines = 2'000;

} // namespace

double widthOf(const QString& text, Type type) {
    return textWidth(withoutForbidden(text).toStdString(), styleOf(type)) * type.size / measuredSize(type);
}

QStringList wrapped(const QString& text, Type type, double width, std::size_t lines) {
    QStringList result;
    const double measured = width * measuredSize(type) / type.size;
    // Notes may hold line breaks of their own.
    for (const QString& paragraph : withoutForbidden(text).split(QLatin1Char('\n'))) {
        const std::size_t left = (lines == 0 ? mostLines : lines) - static_cast<std::size_t>(result.size());
        if (left == 0)
            break;
        for (const std::string& line : throughline::wrapped(paragraph.toStdString(), styleOf(type), measured, left)) {
            result << QString::fromStdString(line);
        }
    }
    return result;
}

QString elided(const QString& text, Type type, double width) {
    return QString::fromStdString(throughline::elided(withoutForbidden(text).toStdString(), styleOf(type),
                                                      width * measuredSize(type) / type.size));
}

void draw(QPainter& painter, QPointF baseline, const QString& text, Type type, const QColor& colour, Align align) {
    if (align != Align::left)
        baseline.rx() -= widthOf(text, type) * (align == Align::right ? 1.0 : 0.5);
    painter.setFont(sheetFont(type.size, type.isStrong ? QFont::DemiBold : QFont::Normal));
    painter.setPen(colour);
    painter.drawText(baseline, withoutForbidden(text));
}

} // namespace throughline::page
