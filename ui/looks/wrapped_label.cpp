#include "ui/looks/wrapped_label.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace throughline {

QMargins WrappedLabel::around() const {
    return contentsMargins() + QMargins(margin(), margin(), margin(), margin());
}

QSize WrappedLabel::minimumSizeHint() const {
    constexpr int enough = 96; // pixels
    const QSize size = QLabel::minimumSizeHint();
    return {std::min(size.width(), enough), size.height()};
}

int WrappedLabel::heightForWidth(int width) const {
    const QMargins beside = around();
    const int within = width - beside.left() - beside.right();
    if (fits(within))
        return QLabel::heightForWidth(width);
    const QRect room(0, 0, within, QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWrapAnywhere, text()).height() + beside.top() + beside.bottom();
}

void WrappedLabel::paintEvent(QPaintEvent* event) {
    const QRect room = rect().marginsRemoved(around());
    if (fits(room.width())) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const Qt::Alignment seen = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(room, static_cast<int>(seen) | Qt::TextWrapAnywhere, text());
}

bool WrappedLabel::fits(int width) const {
    constexpr qsizetype shortWord = 16; // letters that there is always room for
    const QString words = text();
    if (words.size() <= shortWord || textFormat() != Qt::PlainText)
        return true;
    return std::ranges::none_of(words.split(QLatin1Char(' ')), [&](const QString& word) {
        return word.size() > shortWord && fontMetrics().horizontalAdvance(word) > width;
    });
}

} // namespace throughline
