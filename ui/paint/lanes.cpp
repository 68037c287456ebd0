#include "ui/paint/lanes.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "core/layout/card.h"
#include "core/report/document.h"
#include "ui/paint/fonts.h"
#include "ui/paint/lane_heights.h"
#include "ui/paint/scene.h"

namespace throughline {

namespace {

constexpr double beside = 24.0; // between the lanes' edges and the cards
constexpr double strip = 4.0;
constexpr double nameSize = 13.0;
constexpr double largestName = 17.0;
constexpr double leastSeen = 10.0; // pixels

struct Member {
    double top;
    double bottom;
    [[nodiscard]] double middle() const { return (top + bottom) / 2; }
};

struct Group {
    std::vector<Member> members;
    double middle = 0.0;
};

/// The line between two lanes: half-way between the upper one's cards that stand above the lower one's middle, and the
/// lower one's that stand below the upper one's.
double between(const Group& upper, const Group& lower) {
    double above = upper.middle;
    double below = lower.middle;
    for (const Member& member : upper.members) {
        if (member.middle() < lower.middle)
            above = std::max(above, member.bottom);
    }
    for (const Member& member : lower.members) {
        if (member.middle() > upper.middle)
            below = std::min(below, member.top);
    }
    return (above + below) / 2;
}

} // namespace

namespace {

/// A lane's department, as the scene counts them (0: none), and its rectangle.
struct LaneBand {
    std::uint16_t department;
    QRectF rect;
};

std::vector<LaneBand> bandsOf(const Scene& scene, std::span<const std::pair<Slot, Point>> standing) {
    std::map<std::uint16_t, Group> byDepartment;
    double left = std::numeric_limits<double>::infinity();
    double right = -left;
    double top = left;
    double bottom = -left;
    for (const SceneCard& card : scene.cards()) {
        if (card.role == noSlot || card.isEndCustomer)
            continue;
        Box box = card.box;
        const auto other = std::ranges::lower_bound(standing, card.role, {}, &std::pair<Slot, Point>::first);
        if (other != standing.end() && other->first == card.role)
            box.centre = other->second;
        byDepartment[card.department].members.push_back({box.top(), box.bottom()});
        left = std::min(left, box.left());
        right = std::max(right, box.right());
        top = std::min(top, box.top());
        bottom = std::max(bottom, box.bottom());
    }
    std::vector<std::pair<std::uint16_t, Group>> groups;
    for (auto& [department, group] : byDepartment) {
        for (const Member& member : group.members)
            group.middle += member.middle();
        group.middle /= static_cast<double>(group.members.size());
        groups.emplace_back(department, std::move(group));
    }
    std::ranges::sort(groups, [](const auto& a, const auto& b) { return a.second.middle < b.second.middle; });
    std::vector<LaneBand> bands;
    double from = top - beside;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const double to =
            i + 1 < groups.size() ? std::max(from, between(groups[i].second, groups[i + 1].second)) : bottom + beside;
        bands.push_back(
            {groups[i].first, {left - beside - laneGutter, from, right - left + 2 * beside + laneGutter, to - from}});
        from = to;
    }
    return bands;
}

} // namespace

std::vector<Lane> lanesOf(const Scene& scene) {
    std::vector<Lane> lanes;
    for (const LaneBand& band : bandsOf(scene, {})) {
        Lane lane{{}, band.rect, {}};
        if (band.department != 0) {
            const Scene::Department& department = scene.departments()[band.department - std::size_t{1}];
            lane.name = QString::fromStdString(report::harmless(department.name));
            lane.colour = department.colour;
        }
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

bool standInLanes(const Chain& chain, const Drawing& drawing) {
    struct Band {
        double top = std::numeric_limits<double>::infinity();
        double bottom = -std::numeric_limits<double>::infinity();
    };
    std::map<std::string_view, Band> byDepartment;
    for (const DrawnRole& drawn : drawing.roles) {
        const Role& role = *chain.roles().at(drawn.role);
        if (role.kind == RoleKind::endCustomer)
            continue;
        Band& band = byDepartment[role.department];
        band.top = std::min(band.top, drawn.box.top());
        band.bottom = std::max(band.bottom, drawn.box.bottom());
    }
    std::vector<Band> fromTop;
    for (const auto& [department, band] : byDepartment)
        fromTop.push_back(band);
    std::ranges::sort(fromTop, {}, &Band::top);
    const auto meet = [](const Band& upper, const Band& lower) { return upper.bottom > lower.top; };
    return std::ranges::adjacent_find(fromTop, meet) == fromTop.end();
}

std::vector<LaneHeight> laneHeights(const Scene& scene, std::span<const std::pair<Slot, Point>> standing) {
    std::vector<LaneHeight> heights;
    for (const LaneBand& band : bandsOf(scene, standing)) {
        const std::string department =
            band.department == 0 ? std::string() : scene.departments()[band.department - std::size_t{1}].name;
        heights.push_back({department, band.rect.top(), band.rect.bottom()});
    }
    return heights;
}

QColor laneGround(std::span<const Lane> lanes, QPointF point, const Palette& palette) {
    const auto lane = std::ranges::find_if(lanes, [&](const Lane& one) { return one.rect.contains(point); });
    if (lane == lanes.end())
        return palette.sheet;
    constexpr double ofColour = 0.06;
    return mixed(lane->colour ? palette.departments[*lane->colour] : palette.quiet, palette.sheet, ofColour);
}

void paintLanes(QPainter& painter, std::span<const Lane> lanes, const Palette& palette, const QRectF& visible,
                double scale) {
    // From further away the names are larger, as far as the gutter has room for them.
    const double size = std::clamp(leastSeen / std::max(scale, 1e-6), nameSize, largestName);
    const QFont font = sheetFont(size, QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    double written = -std::numeric_limits<double>::infinity(); // the bottom of the last name
    for (const Lane& lane : lanes) {
        if (!lane.rect.intersects(visible))
            continue;
        const QColor colour = lane.colour ? palette.departments[*lane.colour] : palette.quiet;
        painter.fillRect(lane.rect, laneGround({&lane, 1}, lane.rect.center(), palette));
        painter.fillRect(QRectF(lane.rect.left(), lane.rect.top() + 1.0, strip, lane.rect.height() - 2.0), colour);
        painter.setPen(lane.name.isEmpty() ? palette.quiet : palette.ink);
        const QString name = lane.name.isEmpty() ? QCoreApplication::translate("Scene", "No department") : lane.name;
        constexpr double left = 20.0;
        const double room = laneGutter - left - 4.0;
        const double lineHeight = size * 1.4;
        const auto lines =
            wrapped(name.toStdString(), TextStyle::title, room * nameSize / size,
                    static_cast<std::size_t>(std::clamp(lane.rect.height() / lineHeight - 1.0, 1.0, 3.0)));
        double baseline = lane.rect.center().y() + metrics.capHeight() / 2 -
                          lineHeight * (static_cast<double>(lines.size()) - 1.0) / 2;
        // Where departments stand in one row, as those that are folded do, their lanes have no height of their own, and
        // there is room for one of the names; their cards say the others.
        if (baseline - metrics.capHeight() < written)
            continue;
        written = baseline + lineHeight * (static_cast<double>(lines.size()) - 1.0) + metrics.descent();
        for (const std::string& line : lines) {
            painter.drawText(QPointF(lane.rect.left() + left, baseline), QString::fromStdString(line));
            baseline += lineHeight;
        }
    }
    // A hairline between two lanes.
    painter.setPen(QPen(palette.border, 1.0));
    for (std::size_t i = 1; i < lanes.size(); ++i)
        painter.drawLine(lanes[i].rect.topLeft(), lanes[i].rect.topRight());
}

} // namespace throughline
