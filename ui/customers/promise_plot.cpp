#include "ui/customers/promise_plot.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/looks/theme.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr double sideMargin = 12.0;
constexpr double topMargin = 10.0;
constexpr double axisGap = 12.0;
constexpr double widestBar = 40.0;

QFont plotFont(const QFont& font) {
    QFont made = font;
    made.setPointSizeF(font.pointSizeF() * 0.85);
    return made;
}
} // namespace

PromisePlot::PromisePlot(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Promises kept over time"));
}

void PromisePlot::setBars(std::vector<Bar> bars) {
    bars_ = std::move(bars);
    QStringList told;
    for (const Bar& bar : bars_) {
        if (bar.all > 0)
            told << tr("%1: %2", "a month and how promises were kept").arg(bar.label, bar.words);
    }
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    update();
}

QRectF PromisePlot::plotArea() const {
    const QFontMetricsF metrics(plotFont(font()));
    const double beside = metrics.horizontalAdvance(words::ofShare(1.0)) + axisGap;
    const double below = 2.0 * metrics.height() + 8.0;
    const QRectF area = QRectF(rect()).adjusted(beside, topMargin, -sideMargin, -below);
    return isRightToLeft() ? QRectF(width() - area.right(), area.top(), area.width(), area.height()) : area;
}

double PromisePlot::slotWidth() const {
    return bars_.empty() ? 0.0 : plotArea().width() / static_cast<double>(bars_.size());
}

double PromisePlot::middleOf(std::size_t bar) const {
    const double place = static_cast<double>(isRightToLeft() ? bars_.size() - 1 - bar : bar);
    return plotArea().left() + (place + 0.5) * slotWidth();
}

void PromisePlot::paintEvent(QPaintEvent* /*event*/) {
    if (bars_.empty())
        return;
    const ThemeColours& colours = presentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(plotFont(font()));
    painter.setLayoutDirection(Qt::LeftToRight); // the plot mirrors itself
    const QRectF area = plotArea();
    paintAxis(painter, area);
    const double width = std::max(2.0, std::min(widestBar, slotWidth() * 0.62));
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const Bar& bar = bars_[i];
        if (bar.all == 0)
            continue;
        const double left = middleOf(i) - width / 2;
        const double kept = area.height() * std::clamp(bar.share, 0.0, 1.0);
        if (bar.all > bar.kept) {
            painter.setPen(QPen(colours.muted, 1.0));
            painter.setBrush(QBrush(colours.muted, Qt::BDiagPattern));
            painter.drawRect(QRectF(left, area.top(), width, area.height()).adjusted(0.5, 0.5, -0.5, 0));
        }
        if (bar.kept > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.muted);
            painter.drawRect(QRectF(left, area.bottom() - kept, width, kept));
        }
    }
    paintLabels(painter, area);
}

void PromisePlot::paintAxis(QPainter& painter, const QRectF& area) const {
    const ThemeColours& colours = presentColours();
    const QFontMetricsF metrics(painter.font());
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = std::round(area.bottom() - area.height() * share) + 0.5;
        painter.setPen(QPen(colours.border, 1.0));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.muted);
        const QRectF place(isRightToLeft() ? area.right() + axisGap / 2 : 0.0, y - metrics.height() / 2,
                           isRightToLeft() ? this->width() - area.right() - axisGap / 2 : area.left() - axisGap / 2,
                           metrics.height());
        painter.drawText(place, Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight),
                         words::ofShare(share));
    }
}

void PromisePlot::paintLabels(QPainter& painter, const QRectF& area) const {
    const ThemeColours& colours = presentColours();
    const QFontMetricsF metrics(painter.font());
    const double step = slotWidth();
    QRectF last;
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const Bar& bar = bars_[i];
        const double middle = middleOf(i);
        const QString count =
            bar.all == 0 ? QStringLiteral("–") : words::ofRoundNumber(static_cast<double>(bar.all), 0);
        painter.setPen(colours.ink);
        if (metrics.horizontalAdvance(count) <= step)
            painter.drawText(QRectF(middle - step / 2, area.bottom() + 3, step, metrics.height()), Qt::AlignCenter,
                             count);
        // Inside the plot, and not into the one before.
        const double wide = metrics.horizontalAdvance(bar.label) + 2.0;
        const double left = std::clamp(middle - wide / 2, 0.0, std::max(0.0, this->width() - wide));
        const QRectF place(left, area.bottom() + metrics.height() + 5, wide, metrics.height());
        constexpr double apart = 10.0;
        if (!last.isNull() && place.adjusted(-apart, 0, apart, 0).intersects(last))
            continue;
        last = place;
        painter.setPen(colours.muted);
        painter.drawText(place, Qt::AlignCenter, bar.label);
    }
}

bool PromisePlot::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !bars_.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const double at = (help->pos().x() - plotArea().left()) / slotWidth();
        const int index = static_cast<int>(std::floor(at));
        if (index < 0 || index >= static_cast<int>(bars_.size())) {
            QToolTip::hideText();
            return true;
        }
        const std::size_t place = static_cast<std::size_t>(index);
        const Bar& bar = bars_[isRightToLeft() ? bars_.size() - 1 - place : place];
        QToolTip::showText(help->globalPos(),
                           bar.all == 0 ? tr("%1: nothing was promised").arg(bar.label)
                                        : tr("%1: %2 of %3 on time", "a month, promises kept, all promises")
                                              .arg(bar.label, words::ofRoundNumber(static_cast<double>(bar.kept), 0),
                                                   words::ofRoundNumber(static_cast<double>(bar.all), 0)),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace throughline
