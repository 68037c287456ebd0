#include "ui/work/effort_plot.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

#include "ui/looks/theme.h"

namespace throughline {

namespace {
constexpr int gap = 12;
constexpr int barHeight = 10;
} // namespace

EffortPlot::EffortPlot(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("How the effort is spread over what matters"));
}

int EffortPlot::lineHeight() const {
    return fontMetrics().height() + 10;
}

void EffortPlot::setBars(std::vector<Bar> bars) {
    if (bars == bars_)
        return;
    bars_ = std::move(bars);
    QStringList told;
    for (const Bar& bar : bars_)
        told << tr("%1: %2", "the name of a bar, and its number").arg(bar.name, bar.words);
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize EffortPlot::sizeHint() const {
    return {420, std::max(1, static_cast<int>(bars_.size())) * lineHeight()};
}

QSize EffortPlot::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

bool EffortPlot::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int line = help->pos().y() / lineHeight();
        if (line >= 0 && line < static_cast<int>(bars_.size())) {
            const Bar& bar = bars_[static_cast<std::size_t>(line)];
            QToolTip::showText(help->globalPos(),
                               tr("%1: %2", "the name of a bar, and its number").arg(bar.name, bar.words), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void EffortPlot::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColours& colours = presentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    int names = 0;
    int numbers = 0;
    for (const Bar& bar : bars_) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        numbers = std::max(numbers, metrics.horizontalAdvance(bar.words));
    }
    names = std::min(names + 2, width() * 2 / 5);
    const QRect track(names + gap, 0, std::max(0, width() - names - numbers - 2 * gap - 2), height());
    const auto seen = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const Bar& bar = bars_[i];
        const int top = static_cast<int>(i) * lineHeight();
        painter.setPen(bar.isNone ? colours.muted : colours.ink);
        painter.drawText(seen({0, top, names, lineHeight()}), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(bar.name, Qt::ElideRight, names));
        painter.setPen(Qt::NoPen);
        const int y = top + (lineHeight() - barHeight) / 2;
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(seen({track.left(), y, track.width(), barHeight}), 3, 3);
        // Of the whole, which the track stands for; what is there at all is seen.
        const double part = std::clamp(bar.share, 0.0, 1.0);
        const int length = bar.share > 0.0 ? std::max(3, static_cast<int>(track.width() * part)) : 0;
        painter.setBrush(bar.isNone ? colours.faint : colours.muted);
        if (length > 0)
            painter.drawRoundedRect(seen({track.left(), y, length, barHeight}), 3, 3);
        painter.setPen(colours.ink);
        painter.drawText(seen({track.right() + gap, top, numbers + 2, lineHeight()}), Qt::AlignVCenter | Qt::AlignLeft,
                         bar.words);
    }
}

} // namespace throughline
