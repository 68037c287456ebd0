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
constexpr double topMargin = 20.0;
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
    const double below = QFontMetricsF(plotFont(font())).height() + 6.0;
    return QRectF(rect()).adjusted(sideMargin, topMargin, -sideMargin, -below);
}

double PromisePlot::slotWidth() const {
    return bars_.empty() ? 0.0 : plotArea().width() / static_cast<double>(bars_.size());
}

void PromisePlot::paintEvent(QPaintEvent* /*event*/) {
    if (bars_.empty())
        return;
    const ThemeColours& colours = presentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(plotFont(font()));
    const QFontMetricsF metrics(painter.font());
    const QRectF area = plotArea();
    const double step = slotWidth();
    const double width = std::max(2.0, std::min(widestBar, step * 0.62));
    std::size_t most = 1;
    double widestLabel = 0.0;
    double widestShare = 0.0;
    for (const Bar& bar : bars_) {
        most = std::max(most, bar.all);
        widestLabel = std::max(widestLabel, metrics.horizontalAdvance(bar.label));
        widestShare = std::max(widestShare, metrics.horizontalAdvance(bar.words));
    }
    painter.setPen(QPen(colours.border, 1.0));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    // Where they would run into each other, only every second, third … is labelled.
    const auto every = [&](double needed) {
        return std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil((needed + 8.0) / step)));
    };
    const std::size_t labelled = every(widestLabel);
    const bool hasShares = widestShare + 4.0 <= step;
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const Bar& bar = bars_[i];
        const double place = static_cast<double>(isRightToLeft() ? bars_.size() - 1 - i : i);
        const double middle = area.left() + (place + 0.5) * step;
        const double height = area.height() * static_cast<double>(bar.all) / static_cast<double>(most);
        const double kept = area.height() * static_cast<double>(bar.kept) / static_cast<double>(most);
        const QRectF whole(middle - width / 2, area.bottom() - height, width, height);
        const QRectF full(middle - width / 2, area.bottom() - kept, width, kept);
        if (bar.all > bar.kept) {
            painter.setPen(QPen(colours.muted, 1.0));
            painter.setBrush(QBrush(colours.muted, Qt::BDiagPattern));
            painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, 0));
        }
        if (bar.kept > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.ink);
            painter.drawRect(full);
        }
        painter.setPen(colours.muted);
        if (i % labelled == 0)
            painter.drawText(QRectF(middle - widestLabel / 2 - 2, area.bottom() + 4, widestLabel + 4, metrics.height()),
                             Qt::AlignHCenter | Qt::AlignTop, bar.label);
        if (hasShares && bar.all > 0) {
            painter.setPen(colours.ink);
            painter.drawText(QRectF(middle - step / 2, whole.top() - metrics.height() - 2, step, metrics.height()),
                             Qt::AlignHCenter | Qt::AlignBottom, bar.words);
        }
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
