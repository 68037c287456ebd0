#include "tests/bench/bare_loop.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "core/layout/arrows.h"
#include "core/layout/card.h"
#include "ui/paint/fonts.h"

// Everything is prepared: flat lists of exactly the lines, heads, cards and texts that lie in the picture, no look-up,
// no index, no events. It shares no code with the painters but the colours, the fonts and where labels and badges
// stand.
namespace throughline::bench {

namespace {

constexpr double farScale = 0.2;
constexpr double crowdScale = 0.06;
constexpr double labelScale = 0.55;

QPainterPath stripOf(const QRectF& rect) {
    QPainterPath path;
    path.arcMoveTo(QRectF(rect.left(), rect.top(), 16, 16), 120);
    path.arcTo(QRectF(rect.left(), rect.top(), 16, 16), 120, 60);
    path.arcTo(QRectF(rect.left(), rect.bottom() - 16, 16, 16), 180, 60);
    path.closeSubpath();
    return path;
}

void addDashes(const std::vector<Point>& points, std::vector<QLineF>& lines) {
    double phase = 0.0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QLineF line(points[i - 1].x, points[i - 1].y, points[i].x, points[i].y);
        const double length = line.length();
        for (double at = 0.0; at < length;) {
            const double step = std::min(length - at, (phase < 6.0 ? 6.0 : 10.0) - phase);
            if (phase < 6.0)
                lines.emplace_back(line.pointAt(at / length), line.pointAt((at + step) / length));
            at += std::max(step, 1e-6);
            phase = phase + step >= 10.0 - 1e-9 ? 0.0 : phase + step;
        }
    }
}

} // namespace

Content prepare(const Scene& scene, const Palette& palette, const Marks& marks, const Badges& badges, QPointF origin,
                double scale, const QRectF& part, const SlotSet& without) {
    const Chain& chain = *scene.chain();
    Content content;
    content.scale = scale;
    content.origin = origin;
    content.isFar = scale < farScale;
    std::vector<Slot> found;
    scene.arrowsIn(part, found);
    for (const Slot service : found) {
        if (without.contains(service))
            continue;
        const SceneArrow& arrow = scene.arrows()[service];
        std::vector<Point> points;
        const ArrowPoints way = scene.points(arrow.service);
        for (std::size_t i = 0; i + 3 < way.size(); i += 3) {
            const auto at = [&](std::size_t k) { return Point{way[i + k].x, way[i + k].y}; };
            const Curve curve{at(0), at(1), at(2), at(3)};
            const double length = std::hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y);
            // As coarse as looks the same: pieces of about 12 pixels close by, a handful from far away.
            const double pieces =
                content.isFar ? (length * scale > 8.0 ? 4.0 : 1.0) : std::clamp(length * scale / 12.0, 4.0, 24.0);
            const bool isStraight =
                std::abs(curve.end.y - curve.start.y) < 0.5 && std::abs(curve.control1.y - curve.start.y) < 0.5;
            flatten(curve, isStraight ? 1e9 : std::max(length / pieces, 1.0), points);
        }
        const Point tip = points.back();
        std::vector<QLineF> lines;
        if (arrow.isManager && !content.isFar) {
            addDashes(points, lines);
        } else if (scale < crowdScale) {
            // Nothing shorter than two pixels.
            Point last = points.front();
            for (std::size_t i = 1; i < points.size(); ++i) {
                const double away = std::abs(points[i].x - last.x) + std::abs(points[i].y - last.y);
                if (away * scale < 2.0 && i + 1 < points.size())
                    continue;
                lines.emplace_back(last.x, last.y, points[i].x, points[i].y);
                last = points[i];
            }
        } else {
            for (std::size_t i = 1; i < points.size(); ++i) {
                lines.emplace_back(points[i - 1].x, points[i - 1].y, points[i].x, points[i].y);
            }
        }
        for (const QLineF& line : lines) {
            const QRectF box = QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1);
            if (box.intersects(part))
                (marks.services.contains(service) ? content.chosen : content.lines).push_back(line);
        }
        if (!content.isFar && part.adjusted(-8, -8, 8, 8).contains(tip.x, tip.y)) {
            const Point before = points[points.size() - 2];
            const double length = std::hypot(tip.x - before.x, tip.y - before.y);
            const QPointF ahead((tip.x - before.x) / length, (tip.y - before.y) / length);
            const QPointF base = QPointF(tip.x, tip.y) - ahead * 8.0;
            const QPointF side = QPointF(-ahead.y(), ahead.x()) * 3.4;
            content.heads.push_back({QPointF(tip.x, tip.y), base + side, base - side});
        }
    }
    const double titleAscent = ascentOf(TextStyle::title);
    const double smallAscent = ascentOf(TextStyle::small);
    content.groups.resize(Palette::departmentCount + 3);
    found.clear();
    scene.cardsIn(part, found);
    for (const Slot role : found) {
        const SceneCard& card = scene.cards()[role];
        const auto colour = scene.colourOf(card);
        if (content.isFar) {
            const std::size_t group = marks.roles.contains(role) ? Palette::departmentCount + 2
                                      : card.isEndCustomer       ? Palette::departmentCount + 1
                                                                 : colour.value_or(Palette::departmentCount);
            content.groups[group].second.push_back(card.rect());
            content.groups[group].first = group < Palette::departmentCount       ? palette.departments[group]
                                          : group < Palette::departmentCount + 2 ? palette.ink
                                                                                 : palette.accent;
            continue;
        }
        Content::Card drawn;
        drawn.role = role;
        drawn.rect = card.rect();
        drawn.isEnd = card.isEndCustomer;
        if (colour)
            drawn.strip = palette.departments[*colour];
        const CardContent words = cardContent(chain, card.role);
        const CardGeometry geometry = cardGeometry(words);
        double baseline = drawn.rect.top() + geometry.firstTitleBaseline;
        for (const std::string& line : words.titleLines) {
            drawn.titles.emplace_back(QPointF(drawn.rect.left() + geometry.textLeft, baseline - titleAscent),
                                      QStaticText(QString::fromStdString(line)));
            baseline += geometry.titleLineHeight;
        }
        if (!words.department.empty()) {
            drawn.smalls.emplace_back(QPointF(drawn.rect.left() + geometry.textLeft,
                                              drawn.rect.top() + geometry.departmentCentre + 4.3 - smallAscent),
                                      QStaticText(QString::fromStdString(words.department)));
        }
        drawn.isSelected = marks.roles.contains(role);
        drawn.badges = badgesOn(scene, card, &badges);
        content.cards.push_back(std::move(drawn));
    }
    if (scale >= labelScale) {
        found.clear();
        scene.arrowsIn(part.adjusted(-Scene::widestLabel, -Scene::widestLabel, Scene::widestLabel, Scene::widestLabel),
                       found);
        for (const Slot service : found) {
            const ArrowText& text = scene.arrowText(service);
            if (without.contains(service) || text.lines.empty() || !text.rect().intersects(part))
                continue;
            Content::Label label{text.rect(), {}};
            double top = text.rect().top();
            for (const QStaticText& line : text.lines) {
                const double width = textWidth(line.text().toStdString(), TextStyle::small);
                label.lines.emplace_back(QPointF(text.centre.x() - width / 2, top + 12.3 - smallAscent),
                                         QStaticText(line.text()));
                top += 16.0;
            }
            content.labels.push_back(std::move(label));
        }
    }
    for (Content::Label& label : content.labels) {
        for (auto& [at, text] : label.lines) {
            text.setTextFormat(Qt::PlainText);
            text.setPerformanceHint(QStaticText::AggressiveCaching);
        }
    }
    for (Content::Card& card : content.cards) {
        for (auto* texts : {&card.titles, &card.smalls}) {
            for (auto& [at, text] : *texts) {
                text.setTextFormat(Qt::PlainText);
                text.setPerformanceHint(QStaticText::AggressiveCaching);
            }
        }
    }
    return content;
}

void drawLabel(QPainter& painter, const Content::Label& label, const Palette& palette) {
    static const QFont small = sheetFont(TextStyle::small);
    painter.setFont(small);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.sheet);
    painter.drawRoundedRect(label.ground, 3.0, 3.0);
    painter.setPen(palette.quiet);
    for (const auto& [at, text] : label.lines)
        painter.drawStaticText(at, text);
}

void drawCard(QPainter& painter, const Content::Card& card, const Palette& palette) {
    static const QFont title = sheetFont(TextStyle::title);
    static const QFont small = sheetFont(TextStyle::small);
    static const QFont count = sheetFont(10, QFont::DemiBold);
    painter.setPen(QPen(card.isEnd ? palette.endBorder : palette.border, 1.0));
    painter.setBrush(card.isEnd ? palette.endCustomer : palette.card);
    const double corner = card.isEnd ? std::min(24.0, card.rect.height() / 2) : 8.0;
    painter.drawRoundedRect(card.rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (card.strip.isValid() && !card.isEnd) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(card.strip);
        painter.drawPath(stripOf(card.rect));
    }
    painter.setFont(title);
    painter.setPen(palette.ink);
    for (const auto& [at, text] : card.titles)
        painter.drawStaticText(at, text);
    painter.setFont(small);
    painter.setPen(palette.quiet);
    for (const auto& [at, text] : card.smalls)
        painter.drawStaticText(at, text);
    if (card.isSelected) {
        painter.setPen(QPen(palette.accent, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card.rect.adjusted(-3, -3, 3, 3), corner + 3, corner + 3);
    }
    for (const BadgeSpot& badge : card.badges) {
        painter.setPen(QPen(palette.warning, 1.0));
        painter.setBrush(palette.card);
        painter.drawRoundedRect(badge.rect, 8.0, 8.0);
        const QPointF sign(badge.rect.left() + 9.0, badge.rect.center().y());
        const std::array<QPointF, 3> corners{sign + QPointF(0, -4.5), sign + QPointF(5, 4), sign + QPointF(-5, 4)};
        painter.setBrush(palette.warning);
        painter.drawConvexPolygon(corners.data(), 3);
        painter.setFont(count);
        painter.drawText(badge.rect.adjusted(14, 0, 0, 0), Qt::AlignCenter, QString::number(badge.count));
    }
}

void drawBare(QImage& image, const Content& content, const Palette& palette, const QRect& area) {
    QPainter painter(&image);
    painter.setClipRect(area);
    painter.fillRect(area, palette.sheet);
    painter.setTransform(QTransform(content.scale, 0, 0, content.scale, -content.origin.x() * content.scale,
                                    -content.origin.y() * content.scale));
    painter.setRenderHint(QPainter::Antialiasing, content.scale >= crowdScale);
    QPen pen(palette.arrow, 1.5, Qt::SolidLine, Qt::FlatCap);
    if (content.isFar) {
        pen.setWidthF(1.0);
        pen.setCosmetic(true);
    }
    painter.setPen(pen);
    painter.drawLines(content.lines.data(), static_cast<int>(content.lines.size()));
    painter.setRenderHint(QPainter::Antialiasing, content.scale >= crowdScale);
    if (!content.chosen.empty()) {
        pen.setColor(palette.accent);
        pen.setWidthF(content.isFar ? 1.5 : 2.5);
        painter.setPen(pen);
        painter.drawLines(content.chosen.data(), static_cast<int>(content.chosen.size()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.arrow);
    for (const auto& head : content.heads)
        painter.drawConvexPolygon(head.data(), 3);
    if (content.isFar) {
        for (const auto& [colour, rects] : content.groups) {
            painter.setBrush(colour);
            painter.drawRects(rects.data(), static_cast<int>(rects.size()));
        }
        return;
    }
    for (const Content::Label& label : content.labels)
        drawLabel(painter, label, palette);
    for (const Content::Card& card : content.cards)
        drawCard(painter, card, palette);
}

} // namespace throughline::bench
