#include "ui/paint/card_painter.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "ui/paint/fonts.h"

namespace throughline {

namespace {

constexpr double radius = 8.0;
constexpr double pillRadius = 24.0;
constexpr double strip = 4.0;
constexpr double mark = 10.0;       // diameter of a task's state mark
constexpr double smallMiddle = 4.3; // from the middle of a line of 12 down to its baseline: half of the capitals
constexpr double initialsSize = 8.0;

double radiusOf(const SceneCard& card) {
    return card.isEndCustomer ? std::min(pillRadius, card.box.size.height / 2) : radius;
}

/// The left edge of a card with rounded corners, as wide as the strip.
QPainterPath stripPath(const QRectF& rect) {
    const double angle = std::acos((radius - strip) / radius) * 180.0 / 3.14159265358979323846;
    QPainterPath path;
    const QRectF top(rect.left(), rect.top(), 2 * radius, 2 * radius);
    const QRectF bottom(rect.left(), rect.bottom() - 2 * radius, 2 * radius, 2 * radius);
    path.arcMoveTo(top, 180.0 - angle);
    path.arcTo(top, 180.0 - angle, angle);
    path.arcTo(bottom, 180.0, angle);
    path.closeSubpath();
    return path;
}

void paintTasks(QPainter& painter, const QRectF& rect, const CardText& text, const Palette& palette,
                const PaintOptions& options) {
    const CardGeometry& geometry = text.geometry;
    for (std::size_t i = 0; i < text.tasks.size(); ++i) {
        const CardText::Task& task = text.tasks[i];
        const double top = rect.top() + geometry.firstTaskTop + static_cast<double>(i) * geometry.taskHeight;
        const double middle = top + geometry.taskHeight / 2;
        const bool isTraced = options.highlight != nullptr && options.highlight->task == task.task;
        const bool isSelected = options.marks != nullptr && options.marks->task == task.task;
        const bool isHovered = options.marks != nullptr && options.marks->hoveredTask == task.task;
        if (isTraced || isSelected || isHovered) {
            const QRectF row(rect.left() + geometry.textLeft - 6, top, geometry.textRight - geometry.textLeft + 10,
                             geometry.taskHeight);
            painter.setPen(Qt::NoPen);
            painter.setBrush(isTraced || isSelected ? QBrush(palette.selection) : QBrush(palette.disc));
            painter.drawRoundedRect(row, 4, 4);
        }
        paintState(painter, {rect.left() + geometry.textLeft + mark / 2, middle}, task, palette);
        const bool isClosed = task.state == TaskState::delivered || task.state == TaskState::dropped;
        painter.setPen(isTraced ? palette.accent : isClosed ? palette.quiet : palette.ink);
        paintText(painter, {rect.left() + geometry.taskLeft, middle + smallMiddle}, task.title, TextStyle::small,
                  options.levelOfDetail);
    }
    if (text.moreTasks.text().isEmpty())
        return;
    painter.setPen(palette.quiet);
    paintText(painter, {rect.left() + geometry.taskLeft, rect.top() + geometry.moreCentre + smallMiddle},
              text.moreTasks, TextStyle::small, options.levelOfDetail);
}

void paintWords(QPainter& painter, const QRectF& rect, const CardText& text, const QFont& titleFont,
                const QFont& smallFont, const Palette& palette, const PaintOptions& options) {
    const CardGeometry& geometry = text.geometry;
    const double left = rect.left() + geometry.textLeft;
    painter.setFont(titleFont);
    painter.setPen(palette.ink);
    double baseline = rect.top() + geometry.firstTitleBaseline;
    for (const QStaticText& line : text.titleLines) {
        paintText(painter, {left, baseline}, line, TextStyle::title, options.levelOfDetail);
        baseline += geometry.titleLineHeight;
    }
    painter.setFont(smallFont);
    if (geometry.holderCentre > 0.0) {
        const double middle = rect.top() + geometry.holderCentre;
        const double diameter = geometry.discDiameter;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.disc);
        painter.drawEllipse(QRectF(left, middle - diameter / 2, diameter, diameter));
        painter.setPen(palette.quiet);
        paintText(painter, {rect.left() + geometry.holderLeft, middle + smallMiddle}, text.holder, TextStyle::small,
                  options.levelOfDetail);
        QFont initials = sheetFont(initialsSize, QFont::DemiBold);
        painter.setFont(initials);
        painter.drawText(QRectF(left, middle - diameter / 2, diameter, diameter), Qt::AlignCenter,
                         text.initials.text());
        painter.setFont(smallFont);
    }
    if (geometry.departmentCentre > 0.0) {
        painter.setPen(palette.quiet);
        paintText(painter, {left, rect.top() + geometry.departmentCentre + smallMiddle}, text.department,
                  TextStyle::small, options.levelOfDetail);
    }
    paintTasks(painter, rect, text, palette, options);
}

/// Bars where words would be too small to read.
void paintBars(QPainter& painter, const QRectF& rect, const SceneCard& card, const Palette& palette) {
    const double left = rect.left() + (card.isEndCustomer ? 24.0 : 16.0);
    const QColor ink = mixed(palette.ink, card.isEndCustomer ? palette.endCustomer : palette.card, 0.55);
    const QColor quiet = mixed(palette.quiet, card.isEndCustomer ? palette.endCustomer : palette.card, 0.35);
    painter.fillRect(QRectF(left, rect.top() + 16.0, 120.0, 7.0), ink);
    if (rect.height() > 64.0)
        painter.fillRect(QRectF(left, rect.top() + 37.0, 80.0, 5.0), quiet);
    for (double y = rect.top() + 68.0; y < rect.bottom() - 16.0; y += 20.0) {
        painter.fillRect(QRectF(left, y, 104.0, 5.0), quiet);
    }
}

void paintBadge(QPainter& painter, QPointF centre, const QString& text, const QColor& ground, const QColor& ink) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const double width = text.size() > 1 ? 22.0 : 16.0;
    const QRectF pill(centre.x() - width / 2, centre.y() - 8.0, width, 16.0);
    painter.drawRoundedRect(pill, 8.0, 8.0);
    painter.setFont(sheetFont(10, QFont::DemiBold));
    painter.setPen(ink);
    painter.drawText(pill, Qt::AlignCenter, text);
}

struct Fonts {
    QFont title = sheetFont(TextStyle::title);
    QFont small = sheetFont(TextStyle::small);
};

void paintCard(QPainter& painter, const Scene& scene, const SceneCard& card, const Fonts& fonts, const Palette& palette,
               const PaintOptions& options) {
    const QRectF rect = card.rect();
    const double corner = radiusOf(card);
    const Marks* marks = options.marks;
    const Highlight* highlight = options.highlight;
    const bool isSelected = marks != nullptr && marks->roles.contains(card.role);
    const bool isFocused = marks != nullptr && marks->focusedRole == card.role;
    const bool isHovered = marks != nullptr && marks->hoveredRole == card.role;
    const bool isTraced = highlight != nullptr && (highlight->hasRole(card.role) || highlight->origin == card.role);
    const bool isDeadEnd = highlight != nullptr && highlight->isDeadEnd(card.role);

    QColor border = card.isEndCustomer ? palette.endBorder : palette.border;
    double width = 1.0;
    if (isHovered)
        border = palette.quiet;
    if (isTraced)
        border = palette.accent;
    if (isDeadEnd)
        border = palette.warning;
    if (isTraced || isDeadEnd)
        width = 1.5;
    if (isTraced && highlight->origin == card.role)
        width = 2.0;
    // Inside the card, so that on whole pixels a hairline is one pixel and not two pale ones.
    const double least = options.levelOfDetail ? 1.0 / std::max(options.scale, 1e-6) : 0.0;
    width = std::max(width, least);
    painter.setPen(QPen(border, width));
    painter.setBrush(card.isEndCustomer ? palette.endCustomer : palette.card);
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), corner, corner);
    if (const auto colour = scene.colourOf(card); colour && !card.isEndCustomer) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.departments[*colour]);
        painter.drawPath(stripPath(rect));
    }
    if (isSelected || isFocused) {
        const double gap = 3.0;
        QPen pen(palette.accent, isSelected ? 2.0 : 1.25);
        if (!isSelected)
            pen.setDashPattern({2.0, 2.0});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-gap, -gap, gap, gap), corner + gap, corner + gap);
    }
    if (!options.levelOfDetail || options.scale * options.density >= leastTextScale) {
        const CardText& text = scene.cardText(card.role);
        paintWords(painter, rect, text, fonts.title, fonts.small, palette, options);
        if (!text.overdue.text().isEmpty()) {
            paintBadge(painter, {rect.right() - 10.0, rect.top()}, text.overdue.text(), palette.warning, palette.card);
        }
        if (isDeadEnd) {
            paintBadge(painter, {rect.right() - 36.0, rect.top()}, QStringLiteral("!"), palette.warning, palette.card);
        }
    } else {
        paintBars(painter, rect, card, palette);
    }
}

/// From far away: plain rectangles, all of one colour at once.
void paintFar(QPainter& painter, const Scene& scene, std::span<const Slot> roles, const Palette& palette,
              const Palette& dim, const PaintOptions& options) {
    struct Group {
        QColor colour;
        std::vector<QRectF> rects;
    };
    // Departments, none, end customers, each plain and dimmed; then traced and selected ones.
    constexpr std::size_t kinds = Palette::departmentCount + 2;
    thread_local std::array<Group, 2 * kinds + 1> groups;
    for (std::size_t i = 0; i < kinds; ++i) {
        for (const bool isDim : {false, true}) {
            const Palette& from = isDim ? dim : palette;
            const QColor colour = i < Palette::departmentCount    ? mixed(from.departments[i], from.card, 0.55)
                                  : i == Palette::departmentCount ? mixed(from.quiet, from.card, 0.35)
                                                                  : mixed(from.ink, from.endCustomer, 0.7);
            groups[i + (isDim ? kinds : 0)].colour = colour;
        }
    }
    groups.back().colour = palette.accent;
    for (Group& group : groups)
        group.rects.clear();
    for (const Slot slot : roles) {
        const SceneCard& card = scene.cards()[slot];
        const bool isTraced = options.highlight != nullptr && options.highlight->hasRole(slot);
        const bool isSelected = options.marks != nullptr && options.marks->roles.contains(slot);
        if (isTraced || isSelected) {
            groups.back().rects.push_back(card.rect());
            continue;
        }
        const std::size_t kind = card.isEndCustomer ? kinds - 1 : scene.colourOf(card).value_or(kinds - 2);
        groups[kind + (options.highlight != nullptr ? kinds : 0)].rects.push_back(card.rect());
    }
    painter.setRenderHint(QPainter::Antialiasing, options.scale >= 0.06);
    painter.setPen(Qt::NoPen);
    for (const Group& group : groups) {
        if (group.rects.empty())
            continue;
        painter.setBrush(group.colour);
        painter.drawRects(group.rects.data(), static_cast<int>(group.rects.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace

void paintState(QPainter& painter, QPointF centre, const CardText::Task& task, const Palette& palette) {
    const QRectF circle(centre.x() - mark / 2, centre.y() - mark / 2, mark, mark);
    const QColor colour = task.isOverdue                        ? palette.warning
                          : task.state == TaskState::delivered  ? palette.done
                          : task.state == TaskState::inProgress ? palette.ink
                                                                : palette.quiet;
    painter.setPen(QPen(colour, 1.25));
    painter.setBrush(task.state == TaskState::delivered ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (task.state == TaskState::inProgress) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(circle.adjusted(2, 2, -2, -2), 90 * 16, -180 * 16);
    } else if (task.state == TaskState::delivered) {
        painter.setPen(QPen(palette.card, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const std::array<QPointF, 3> check{centre + QPointF(-2.2, 0.1), centre + QPointF(-0.6, 1.8),
                                           centre + QPointF(2.4, -1.6)};
        painter.drawPolyline(check.data(), 3);
    } else if (task.state == TaskState::dropped) {
        painter.drawLine(centre + QPointF(-2.4, 0), centre + QPointF(2.4, 0));
    }
}

void paintText(QPainter& painter, QPointF baseline, const QStaticText& text, TextStyle style, bool levelOfDetail) {
    if (levelOfDetail) {
        painter.drawStaticText(QPointF(baseline.x(), baseline.y() - ascentOf(style)), text);
    } else {
        painter.drawText(baseline, text.text());
    }
}

void paintCards(QPainter& painter, const Scene& scene, std::span<const Slot> roles, const Palette& palette,
                const PaintOptions& options) {
    const Palette dim = options.highlight != nullptr ? palette.dimmed() : palette;
    if (options.levelOfDetail && options.scale < leastShapeScale) {
        paintFar(painter, scene, roles, palette, dim, options);
        return;
    }
    const Fonts fonts;
    for (const Slot slot : roles) {
        const bool isPart = options.highlight == nullptr || options.highlight->hasRole(slot) ||
                            options.highlight->origin == slot || options.highlight->isDeadEnd(slot);
        paintCard(painter, scene, scene.cards()[slot], fonts, isPart ? palette : dim, options);
    }
}

void paintNotes(QPainter& painter, const Scene& scene, const Palette& palette, const PaintOptions& options) {
    // From far away the notes keep a readable size as long as there are few.
    constexpr std::size_t few = 12;
    const auto& notes = options.highlight->notes();
    const double scale = std::max(options.scale, 1e-6);
    double size = 12.0;
    if (options.levelOfDetail && scale < 0.85) {
        if (notes.size() > few && scale < leastTextScale)
            return;
        size = std::clamp(10.5 / scale, 12.0, 240.0);
    }
    const QFont font = sheetFont(size, QFont::DemiBold);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    QColor halo = palette.sheet;
    halo.setAlphaF(0.9F);
    for (const auto& [role, text] : notes) {
        const SceneCard* card = scene.card(role);
        if (card == nullptr)
            continue;
        const double width = metrics.horizontalAdvance(text);
        const QRectF ground(card->box.right() + size * 0.75, card->box.centre.y - size * 0.85, width + size * 0.5,
                            size * 1.7);
        if (!ground.intersects(options.visible))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawRect(ground);
        painter.setPen(palette.accent);
        painter.drawText(QPointF(ground.left() + size * 0.25, card->box.centre.y + metrics.capHeight() / 2), text);
    }
}

} // namespace throughline
