#include "ui/customers/customer_row.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <algorithm>

#include "ui/customers/customer_lines.h"
#include "ui/looks/text_lines.h"
#include "ui/looks/theme.h"

namespace throughline {

namespace {

constexpr int margin = 12;
constexpr int above = 10;
constexpr int discSide = 24;
constexpr int gap = 10;
constexpr int between = 3; // two parts
constexpr int scaleWidth = 44;
constexpr int leastForTitle = 150;  // beside the reputation
constexpr int leastForHolders = 90; // beside the title
constexpr int mostTitleLines = 2;
constexpr int mostLines = 4;
constexpr int mostQuotedLines = 3;
constexpr int boundless = 1 << 20;

QFont small(const QFont& font) {
    QFont made = font;
    made.setPointSizeF(font.pointSizeF() * 0.9);
    return made;
}

} // namespace

CustomerRow::CustomerRow(const CustomerLine& line, const QFont& font, int width)
    : disc(margin, above, discSide, discSide),
      room_(margin + discSide + gap, above, std::max(60, width - 2 * margin - discSide - gap), boundless) {
    const ThemeColours& colours = presentColours();
    const QFont quiet = small(font);
    addHead(line, font);
    add(line.reason, quiet, colours.ink, mostLines);
    add(line.expectation, quiet, colours.muted, mostQuotedLines);
    add(line.remark, quiet, colours.muted, mostQuotedLines);
    add(line.promises, quiet, colours.muted, mostQuotedLines);
    const QChar arrow = QGuiApplication::isRightToLeft() ? u'←' : u'→';
    add(QString(arrow) + u' ' + line.next, quiet, line.isUrgent ? colours.danger : colours.ink, mostLines);
    height = std::max(room_.top() - between, disc.bottom() + 1) + above;
}

void CustomerRow::add(const QString& text, const QFont& font, const QColor& colour, int most) {
    if (text.isEmpty())
        return;
    const int line = QFontMetrics(font).height();
    for (const QString& each : linesOf(text, font, room_.width(), most)) {
        words.push_back({{room_.left(), room_.top(), room_.width(), line}, each, font, colour});
        room_.setTop(room_.top() + line);
    }
    room_.setTop(room_.top() + between);
}

void CustomerRow::addHead(const CustomerLine& line, const QFont& font) {
    const ThemeColours& colours = presentColours();
    const QFont quiet = small(font);
    const QFontMetrics quietMetrics(quiet);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics boldMetrics(bold);
    const int lineHeight = boldMetrics.height();
    const QRect whole = room_;

    // Below three remarks the last one says more than their number.
    const bool hasAside = line.score || line.remark.isEmpty();
    const int wordWidth = quietMetrics.horizontalAdvance(line.reputation) + 2;
    const int asideWidth = !hasAside ? 0 : wordWidth + (line.score ? scaleWidth + 8 : 0);
    const bool isBeside = hasAside && whole.width() - asideWidth - gap >= leastForTitle;
    const auto addAside = [&](int left, int top) {
        if (line.score) {
            scale = {left, top, scaleWidth, lineHeight};
            left += scaleWidth + 8;
        }
        const int width = std::min(wordWidth, whole.right() + 1 - left);
        words.push_back({{left, top, width, lineHeight},
                         quietMetrics.elidedText(line.reputation, Qt::ElideRight, width),
                         quiet,
                         line.score ? colours.ink : colours.muted});
    };
    if (isBeside) {
        addAside(whole.right() + 1 - asideWidth, whole.top());
        room_.setWidth(whole.width() - asideWidth - gap);
    }
    if (line.isEndCustomer) {
        const int side = lineHeight - 2;
        icon = {room_.left(), room_.top() + 1, side, side};
        room_.setLeft(room_.left() + side + 6);
    }
    const QStringList title = linesOf(line.title, bold, room_.width(), mostTitleLines);
    for (const QString& each : title) {
        words.push_back({{room_.left(), room_.top(), room_.width(), lineHeight}, each, bold, colours.ink});
        room_.setTop(room_.top() + lineHeight);
    }
    // Who holds it stands behind a short title, else below it.
    const int titleWidth = boldMetrics.horizontalAdvance(title.front()) + gap;
    const int left = room_.width() - titleWidth;
    const int holdersWidth = quietMetrics.horizontalAdvance(line.holders) + 2;
    const bool isBehind = title.size() == 1 && left >= std::min(holdersWidth, leastForHolders);
    if (!line.holders.isEmpty() && isBehind) {
        words.back().place.setWidth(titleWidth - gap + 2);
        words.push_back({{room_.left() + titleWidth, room_.top() - lineHeight, left, lineHeight},
                         quietMetrics.elidedText(line.holders, Qt::ElideRight, left),
                         quiet,
                         colours.muted});
    }
    room_.setLeft(whole.left());
    room_.setWidth(whole.width());
    room_.setTop(room_.top() + between);
    if (!isBehind)
        add(line.holders, quiet, colours.muted, 1);
    if (hasAside && !isBeside) {
        addAside(room_.left(), room_.top());
        room_.setTop(room_.top() + lineHeight + between);
    }
}

} // namespace throughline
