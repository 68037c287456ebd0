#include "ui/paint/dirty_area.h"

#include <algorithm>

namespace throughline {

void DirtyArea::add(const QRectF& rect) {
    if (rect.isEmpty())
        return;
    const auto area = [](const QRectF& one) { return one.width() * one.height(); };
    // Two that lie mostly on each other, as before and after a step of a drag, are one.
    QRectF added = rect;
    for (std::size_t i = 0; i < rects_.size();) {
        const QRectF both = rects_[i] | added;
        if (area(both) > area(rects_[i]) + area(added)) {
            ++i;
            continue;
        }
        added = both;
        rects_[i] = rects_.back();
        rects_.pop_back();
        i = 0;
    }
    if (rects_.size() < most) {
        rects_.push_back(added);
        return;
    }
    const auto growth = [&](const QRectF& one) { return area(one | added) - area(one); };
    QRectF& nearest = *std::ranges::min_element(rects_, {}, growth);
    nearest |= added;
}

QRectF DirtyArea::bounds() const {
    QRectF all;
    for (const QRectF& rect : rects_)
        all |= rect;
    return all;
}

bool DirtyArea::touches(const QRectF& rect) const {
    return std::ranges::any_of(rects_, [&](const QRectF& one) { return one.intersects(rect); });
}

} // namespace throughline
