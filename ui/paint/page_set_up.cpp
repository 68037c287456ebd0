#include "ui/paint/page_set_up.h"

#include <QRegularExpression>
#include <algorithm>
#include <string>
#include <utility>

namespace throughline {

namespace {

// What the title block, the running head and a card or two need.
constexpr double leastWidth = 80.0;
constexpr double leastHeight = 60.0;
// Of a poster's page besides the overlap.
constexpr double leastPart = 30.0;

constexpr double pointsAMillimetre = 72.0 / 25.4;

std::string text(double value) {
    return QString::number(value).toStdString();
}

Status outOf(const Limits& limits, const char* sentence) {
    return {Code::invalid, sentence, {text(limits.least), text(limits.most)}};
}

} // namespace

const std::vector<QPageSize>& papers() {
    static const std::vector<QPageSize> all{
        QPageSize(QPageSize::A4),     QPageSize(QPageSize::A3),    QPageSize(QPageSize::A2),
        QPageSize(QPageSize::A1),     QPageSize(QPageSize::A0),    QPageSize(QPageSize::A5),
        QPageSize(QPageSize::Letter), QPageSize(QPageSize::Legal), QPageSize(QPageSize::Tabloid)};
    return all;
}

QPageSize ownPaper(double width, double height) {
    if (width > height)
        std::swap(width, height);
    return QPageSize(QSizeF(width, height), QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
}

std::optional<QPageSize> paperNamed(std::string_view name) {
    const QString wanted = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).trimmed();
    for (const QPageSize& paper : papers()) {
        if (QPageSize::key(paper.id()).compare(wanted, Qt::CaseInsensitive) == 0)
            return paper;
    }
    static const QRegularExpression pattern(
        QStringLiteral("\\A([0-9]{1,5}(?:\\.[0-9]{1,3})?)[xX\u00D7]([0-9]{1,5}(?:\\.[0-9]{1,3})?)\\z"));
    const auto sides = pattern.match(wanted);
    if (!sides.hasMatch())
        return std::nullopt;
    const double width = sides.captured(1).toDouble();
    const double height = sides.captured(2).toDouble();
    if (!paperLimits.hold(width) || !paperLimits.hold(height))
        return std::nullopt;
    return ownPaper(width, height);
}

QString nameOf(const QPageSize& paper) {
    if (std::ranges::find(papers(), paper) != papers().end())
        return QPageSize::key(paper.id());
    const QSizeF size = paper.size(QPageSize::Millimeter);
    return QString::number(size.width()) + QLatin1Char('x') + QString::number(size.height());
}

QSizeF sizeOf(const PageSetUp& setUp) {
    // Exact: the sizes in points that Qt keeps are whole numbers.
    const QPageSize& paper = setUp.paper;
    const bool isInch = paper.definitionUnits() == QPageSize::Inch;
    const QSizeF size = isInch ? paper.definitionSize() * 72.0 : paper.size(QPageSize::Millimeter) * pointsAMillimetre;
    const bool isWide = size.width() > size.height();
    return isWide == setUp.isLandscape ? size : size.transposed();
}

Status check(const PageSetUp& setUp) {
    if (!marginLimits.hold(setUp.margin))
        return outOf(marginLimits, "The margins must be from %1 to %2 mm");
    if (!overlapLimits.hold(setUp.overlap))
        return outOf(overlapLimits, "The overlap must be from %1 to %2 mm");
    if (!percentLimits.hold(setUp.percent))
        return outOf(percentLimits, "The scale must be from %1 to %2 percent");
    if (!posterLimits.hold(setUp.posterRows) || !posterLimits.hold(setUp.posterColumns))
        return outOf(posterLimits, "A poster must have from %1 to %2 rows and columns");
    const QSizeF left = sizeOf(setUp) / pointsAMillimetre - 2 * QSizeF(setUp.margin, setUp.margin);
    if (left.width() < leastWidth || left.height() < leastHeight) {
        return {Code::invalid,
                "Margins of %1 mm leave too little of the paper; choose smaller ones, or a larger paper",
                {text(setUp.margin)}};
    }
    const bool hasParts = setUp.fit == Fit::poster || setUp.fit == Fit::percent;
    if (hasParts && std::min(left.width(), left.height() - 20.0) - setUp.overlap < leastPart) {
        return {Code::invalid,
                "An overlap of %1 mm leaves too little of the paper; choose a smaller one, or a larger paper",
                {text(setUp.overlap)}};
    }
    return {};
}

} // namespace throughline
