#include "ui/paint/card_painter.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "ui/paint/badges.h"
#include "ui/paint/fonts.h"
#include "ui/paint/pixel_lines.h"

namespace throughline {

namespace {

constexpr double radius = 8.0;
constexpr double pillRadius = 24.0;
constexpr double strip = 4.0;
constexpr double mark = 10.0;       // diameter of a task's state mark
constexpr double smallMiddle = 4.3; // from the middle of a line of 12 down to its baseline: half of the capitals
constexpr double initialsSize = 8.0;

/// Whether any of `rect` is painted now. Of most cards in a strip that a pan uncovers, little is.
bool isSeen(const QRectF& rect, const PaintOptions& options) {
    constexpr double smoothed = 1.0;
    return options.visible.intersects(rect.adjusted(-smoothed, -smoothed, smoothed, smoothed));
}
/// The same of a line of text in the card `rect`, whose middle is at `middle`: letters reach past the line's height.
bool isLineSeen(const QRectF& rect, double middle, const PaintOptions& options) {
    constexpr double half = 16.0;
    return isSeen({rect.left(), middle - half, rect.width(), 2 * half}, options);
}

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

/// Where a line begins between `left` and `right`: one in a script that is written from the right stands at the right.
double startOf(const QStaticText& line, const QFont& font, double left, double right) {
    if (!line.text().isRightToLeft())
        return left;
    // As wide as it is drawn: the widths that cards are laid out with are only guessed for such scripts.
    return std::max(left, right - QFontMetricsF(font).horizontalAdvance(line.text()));
}

/// What a task's line looks like at the moment.
struct TaskLook {
    bool isTraced = false;
    bool isSelected = false;
    bool isHovered = false;
};

void paintTask(QPainter& painter, const QRectF& rect, const CardGeometry& geometry, double top,
               const CardText::Task& task, const TaskLook& look, const Palette& palette, const PaintOptions& options) {
    const double middle = top + geometry.taskHeight / 2;
    if (look.isTraced || look.isSelected || look.isHovered) {
        const QRectF row(rect.left() + geometry.textLeft - 6, top, geometry.textRight - geometry.textLeft + 10,
                         geometry.taskHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.isTraced || look.isSelected ? QBrush(palette.selection) : QBrush(palette.disc));
        painter.drawRoundedRect(row, 4, 4);
    }
    paintState(painter, {rect.left() + geometry.textLeft + mark / 2, middle}, task, palette);
    const bool isClosed = task.state == TaskState::delivered || task.state == TaskState::dropped;
    painter.setPen(look.isTraced ? palette.accent : isClosed ? palette.quiet : palette.ink);
    const double left = startOf(task.title, painter.font(), geometry.taskLeft, geometry.textRight);
    paintText(painter, {rect.left() + left, middle + smallMiddle}, task.title, TextStyle::small, options.levelOfDetail);
}

void paintTasks(QPainter& painter, const Scene& scene, const QRectF& rect, const CardText& text, const Palette& palette,
                const PaintOptions& options) {
    const CardGeometry& geometry = text.geometry;
    const Slot traced = options.highlight != nullptr ? options.highlight->task : noSlot;
    bool isTracedShown = traced == noSlot;
    for (std::size_t i = 0; i < text.tasks.size(); ++i) {
        const CardText::Task& task = text.tasks[i];
        const double top = rect.top() + geometry.firstTaskTop + static_cast<double>(i) * geometry.taskHeight;
        const TaskLook look{traced == task.task, options.marks != nullptr && options.marks->task == task.task,
                            options.marks != nullptr && options.marks->hoveredTask == task.task};
        isTracedShown = isTracedShown || look.isTraced;
        if (isLineSeen(rect, top + geometry.taskHeight / 2, options))
            paintTask(painter, rect, geometry, top, task, look, palette, options);
    }
    if (text.moreTasks.text().isEmpty())
        return;
    const double middle = rect.top() + geometry.moreCentre;
    // While a task beyond the last line is traced, it stands in the line that counts the others.
    const Task* row = isTracedShown ? nullptr : scene.chain()->tasks().at(traced);
    if (row == nullptr || scene.chain()->roles().slotOf(row->role) != options.highlight->origin) {
        painter.setPen(palette.quiet);
        paintText(painter, {rect.left() + geometry.taskLeft, middle + smallMiddle}, text.moreTasks, TextStyle::small,
                  options.levelOfDetail);
        return;
    }
    const bool isOverdue = isOpen(row->state) && row->promised && *row->promised < scene.today();
    const double width = geometry.textRight - geometry.taskLeft;
    paintTask(painter, rect, geometry, middle - geometry.taskHeight / 2,
              {traced, setText(elided(row->title, TextStyle::small, width)), row->state, isOverdue}, {.isTraced = true},
              palette, options);
}

void paintWords(QPainter& painter, const Scene& scene, const QRectF& rect, const CardText& text, const QFont& titleFont,
                const QFont& smallFont, const Palette& palette, const PaintOptions& options) {
    const CardGeometry& geometry = text.geometry;
    const double left = rect.left() + geometry.textLeft;
    painter.setFont(titleFont);
    painter.setPen(palette.ink);
    double baseline = rect.top() + geometry.firstTitleBaseline;
    for (const QStaticText& line : text.titleLines) {
        if (!isLineSeen(rect, baseline, options)) {
            baseline += geometry.titleLineHeight;
            continue;
        }
        const double start = startOf(line, titleFont, left, rect.left() + geometry.textRight);
        paintText(painter, {start, baseline}, line, TextStyle::title, options.levelOfDetail);
        baseline += geometry.titleLineHeight;
    }
    painter.setFont(smallFont);
    if (geometry.holderCentre > 0.0 && isLineSeen(rect, rect.top() + geometry.holderCentre, options)) {
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
    if (geometry.departmentCentre > 0.0 && isLineSeen(rect, rect.top() + geometry.departmentCentre, options)) {
        painter.setPen(palette.quiet);
        paintText(painter, {left, rect.top() + geometry.departmentCentre + smallMiddle}, text.department,
                  TextStyle::small, options.levelOfDetail);
    }
    paintTasks(painter, scene, rect, text, palette, options);
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
    const auto colour = scene.colourOf(card);
    if (colour && !card.isEndCustomer && isSeen({rect.left(), rect.top(), strip, rect.height()}, options)) {
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
        paintWords(painter, scene, rect, text, fonts.title, fonts.small, palette, options);
        if (options.showsBadges) {
            // A trace has a say of its own; what else was found waits.
            for (const BadgeSpot& spot : badgesOn(scene, card, highlight == nullptr ? options.badges : nullptr)) {
                if (isSeen(spot.rect, options))
                    paintBadge(painter, spot, palette, options.levelOfDetail);
            }
        }
    } else {
        paintBars(painter, rect, card, palette);
    }
    if (isDeadEnd && options.showsBadges) {
        const double size = options.levelOfDetail ? std::clamp(12.0 / std::max(options.scale, 1e-6), 20.0, 40.0) : 20.0;
        paintWarningSign(painter, rect.topLeft() + QPointF(4.0, 2.0), size, palette.warning, palette.card);
    }
}

/// From far away: plain rectangles, all of one colour at once.
void paintFar(QPainter& painter, const Scene& scene, std::span<const Slot> roles, const Palette& palette,
              const Palette& dim, const PaintOptions& options) {
    // Departments, none, end customers, each plain and dimmed; then traced and selected ones.
    constexpr std::size_t kinds = Palette::departmentCount + 2;
    thread_local std::array<PixelGroup, 2 * kinds + 1> groups;
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
    for (PixelGroup& group : groups)
        group.clear();
    for (const Slot slot : roles) {
        const SceneCard& card = scene.cards()[slot];
        const bool isTraced = options.highlight != nullptr && options.highlight->hasRole(slot);
        const bool isSelected = options.marks != nullptr && options.marks->roles.contains(slot);
        if (isTraced || isSelected) {
            groups.back().add(card.rect());
            continue;
        }
        const std::size_t kind = card.isEndCustomer ? kinds - 1 : scene.colourOf(card).value_or(kinds - 2);
        groups[kind + (options.highlight != nullptr ? kinds : 0)].add(card.rect());
    }
    if (options.scale < crowdScale) {
        fillPixels(painter, groups, options.visible);
        return;
    }
    painter.setPen(Qt::NoPen);
    for (const PixelGroup& group : groups) {
        if (group.rects.empty())
            continue;
        painter.setBrush(group.colour);
        painter.drawRects(group.rects.data(), static_cast<int>(group.rects.size()));
    }
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
        // What arrives stands to the right of an end customer; what is said of another role, below its card.
        const double width = metrics.horizontalAdvance(text) + size * 0.5;
        const bool isBelow = options.highlight->isDeadEnd(role);
        const QRectF ground =
            isBelow ? QRectF(card->box.left(), card->box.bottom() + size * 0.2, width, size * 1.5)
                    : QRectF(card->box.right() + size * 0.75, card->box.centre.y - size * 0.85, width, size * 1.7);
        if (!ground.intersects(options.visible))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawRoundedRect(ground, size * 0.25, size * 0.25);
        painter.setPen(isBelow ? palette.warning : palette.accent);
        painter.drawText(QPointF(ground.left() + size * 0.25, ground.center().y() + metrics.capHeight() / 2), text);
    }
}

} // namespace throughline
