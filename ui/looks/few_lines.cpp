#include "ui/looks/few_lines.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/looks/text_lines.h"

namespace throughline {

FewLines::FewLines(const char* look, QWidget* parent, int mostLines) : QLabel(parent), mostLines_(mostLines) {
    setProperty("look", look);
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList FewLines::lines(int width) const {
    const QMargins margins = contentsMargins();
    return linesOf(text(), font(), width - margins.left() - margins.right(), mostLines_);
}

int FewLines::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    return static_cast<int>(lines(width).size()) * fontMetrics().lineSpacing() + margins.top() + margins.bottom();
}

QSize FewLines::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2, heightForWidth(width())};
}

QSize FewLines::minimumSizeHint() const {
    return {60, fontMetrics().lineSpacing()};
}

bool FewLines::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        if (lines(width()).join(QLatin1Char(' ')).endsWith(QChar(0x2026)))
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void FewLines::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QRect line = contentsRect();
    line.setHeight(fontMetrics().lineSpacing());
    for (const QString& each : lines(width())) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, each);
        line.translate(0, line.height());
    }
}

} // namespace throughline
