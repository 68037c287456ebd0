#include "ui/canvas/paint_parts.h"

#include <utility>

namespace throughline {

namespace {

double area(const QRect& rect) {
    return static_cast<double>(rect.width()) * rect.height();
}

std::vector<QRect> joinedOnce(const std::vector<QRect>& rects, double waste) {
    std::vector<QRect> joined;
    for (QRect added : rects) {
        for (std::size_t i = 0; i < joined.size();) {
            const QRect both = joined[i] | added;
            if (area(both) > area(joined[i]) + area(added) + waste) {
                ++i;
                continue;
            }
            added = both;
            joined[i] = joined.back();
            joined.pop_back();
            i = 0;
        }
        joined.push_back(added);
    }
    return joined;
}

} // namespace

std::vector<QRect> joinedParts(std::vector<QRect> rects, double lookUp) {
    constexpr std::size_t few = 24;
    double waste = lookUp;
    std::vector<QRect> parts = joinedOnce(std::move(rects), waste);
    while (parts.size() > few)
        parts = joinedOnce(parts, waste *= 2.0);
    return parts;
}

std::vector<QRect> partsOf(const QRegion& region, std::span<const QRect> wanted, double lookUp) {
    std::vector<QRect> parts;
    QRegion rest = region;
    for (const QRect& part : wanted) {
        if (!QRegion(part).subtracted(region).isEmpty())
            continue;
        parts.push_back(part);
        rest -= part;
    }
    const std::vector<QRect> others = joinedParts({rest.begin(), rest.end()}, lookUp);
    parts.insert(parts.end(), others.begin(), others.end());
    double painted = 0.0;
    for (const QRect& part : parts)
        painted += area(part);
    const QRect all = region.boundingRect();
    if (painted >= 0.95 * area(all))
        return {all};
    return parts;
}

} // namespace throughline
