#include "ui/looks/stacking_parts.h"

#include <QSplitter>

namespace throughline {

StackingParts::StackingParts(int leastWidth, QWidget* parent)
    : QScrollArea(parent), leastWidth_(leastWidth), split_(new QSplitter(this)) {
    split_->setChildrenCollapsible(false);
    setWidget(split_);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    split_->setAutoFillBackground(false);
}

void StackingParts::add(QWidget* part, int width, int height, int stretch) {
    split_->addWidget(part);
    split_->setStretchFactor(split_->count() - 1, stretch);
    parts_.push_back({part, width, height});
    QList<int> sizes;
    for (const Part& each : parts_)
        sizes << each.width;
    split_->setSizes(sizes);
}

void StackingParts::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    settle();
}

void StackingParts::settle() {
    const Qt::Orientation wanted = viewport()->width() < leastWidth_ ? Qt::Vertical : Qt::Horizontal;
    if (split_->orientation() == wanted)
        return;
    split_->setOrientation(wanted);
    QList<int> sizes;
    for (const Part& part : parts_) {
        part.widget->setMinimumHeight(wanted == Qt::Vertical ? part.height : 0);
        sizes << (wanted == Qt::Vertical ? part.height : part.width);
    }
    split_->setSizes(sizes);
}

} // namespace throughline
