#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "ui/paint/arrow_painter.h"
#include "ui/paint/card_painter.h"
#include "ui/paint/palette.h"
#include "ui/paint/review_measures.h"
#include "ui/paint/review_sheet.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

using namespace review;

QString tr(const char* text) {
    return QCoreApplication::translate("ReviewSheet", text);
}

/// From the left end of a line to the tip of its arrow.
constexpr double lineLength = 20.0;

/// More departments than colours cannot be told apart by them; their names stand on the cards anyway.
constexpr std::size_t mostDepartments = Palette::departmentCount;

void paintLine(QPainter& painter, QPointF left, const QColor& colour, double width, bool isDashed) {
    const double length = lineLength;
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (isDashed)
        pen.setDashPattern({4.0 / width, 2.5 / width});
    painter.setPen(pen);
    painter.drawLine(left, left + QPointF(length - 5.0, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    paintHead(painter, left + QPointF(length, 0), {1.0, 0.0}, 4.0 + width * 1.2);
}

/// Breaks what stands side by side, each so wide and `legendGap` apart, into as few lines as it takes, and these as
/// alike in length as they can be: the first item of each line.
std::vector<std::size_t> balanced(const std::vector<double>& widths, double room) {
    struct Way {
        std::size_t lines = 0;
        double uneven = 0.0;  ///< the squares of the lines' lengths
        std::size_t next = 0; ///< the first item of the second line
    };
    // Of the items from each one on.
    std::vector<Way> ways(widths.size() + 1);
    for (std::size_t first = widths.size(); first-- > 0;) {
        double length = 0.0;
        for (std::size_t next = first + 1; next <= widths.size(); ++next) {
            length += widths[next - 1] + (next > first + 1 ? legendGap : 0.0);
            if (length > room && next > first + 1)
                break;
            const Way way{ways[next].lines + 1, ways[next].uneven + length * length, next};
            if (next == first + 1 || std::tie(way.lines, way.uneven) < std::tie(ways[first].lines, ways[first].uneven))
                ways[first] = way;
        }
    }
    std::vector<std::size_t> firsts;
    for (std::size_t first = 0; first < widths.size(); first = ways[first].next)
        firsts.push_back(first);
    return firsts;
}

} // namespace

page::Type ReviewPages::LegendItem::type() const {
    return kind == Kind::heading ? page::Type{noteType.size, true} : noteType;
}

void ReviewPages::setLegend() {
    if (sheet_->setUp.hasLegend)
        legend_ = legendItems();
    const double width = inner().width();
    double x = 0.0;
    double y = legend_.empty() ? 0.0 : legendRow / 2;
    // A heading and what stands under it keep together; what is longer than a line goes on under its first item.
    for (std::size_t first = 0; first < legend_.size();) {
        std::size_t end = first + 1;
        while (end < legend_.size() && legend_[end].kind != LegendItem::Kind::heading)
            ++end;
        std::vector<double> widths;
        double indent = 0.0;
        std::size_t item = first;
        if (legend_[first].kind == LegendItem::Kind::heading) {
            indent = page::widthOf(legend_[first].text, legend_[first].type()) + headingGap;
            ++item;
        }
        double whole = indent;
        for (std::size_t i = item; i < end; ++i) {
            LegendItem& one = legend_[i];
            one.text = page::elided(one.text, noteType, width - indent - one.markWidth());
            widths.push_back(one.markWidth() + page::widthOf(one.text, noteType));
            whole += widths.back() + (i > item ? legendGap : 0.0);
        }
        if (x > 0.0 && x + groupGap + whole > width) {
            x = 0.0;
            y += legendRow;
        } else if (x > 0.0) {
            x += groupGap;
        }
        legend_[first].place = {x, y};
        const auto lines = balanced(widths, width - x - indent);
        for (std::size_t line = 0; line < lines.size(); ++line) {
            const std::size_t last = line + 1 < lines.size() ? lines[line + 1] : widths.size();
            double at = x + indent;
            for (std::size_t i = lines[line]; i < last; ++i) {
                legend_[item + i].place = {at, y};
                at += widths[i] + legendGap;
            }
            if (line + 1 < lines.size())
                y += legendRow;
            else
                x = at - legendGap;
        }
        // Beside lines that go on nothing else stands.
        if (lines.size() > 1)
            x = width;
        first = end;
    }
    for (const QString& assumption : sheet_->assumptions)
        assumptionLines_ << page::wrapped(assumption, noteType, width, 3);
    legendHeight_ = (legend_.empty() ? 0.0 : y + legendRow / 2) +
                    static_cast<double>(assumptionLines_.size()) * noteType.lineHeight() + beforeLegend;
}

double ReviewPages::LegendItem::markWidth() const {
    switch (kind) {
        case Kind::heading:
            return 0.0;
        case Kind::task:
            return 13.0;
        case Kind::department:
            return 9.0;
        default:
            return lineLength + 5.0;
    }
}

std::vector<ReviewPages::LegendItem> ReviewPages::legendItems() const {
    using Mark = LegendItem::Kind;
    std::vector<LegendItem> items;
    const auto add = [&](Mark kind, const QString& text) -> LegendItem& {
        items.push_back({});
        items.back().kind = kind;
        items.back().text = text;
        return items.back();
    };
    bool hasService = false;
    bool hasManager = false;
    std::set<std::uint8_t> weights;
    bool hasEnd = false;
    bool hasDeadEnd = false;
    std::set<std::pair<bool, TaskState>> states;
    for (const SceneArrow& arrow : scene_->arrows()) {
        if (arrow.service == noSlot)
            continue;
        (arrow.isManager ? hasManager : hasService) = true;
        if (!arrow.isManager)
            weights.insert(arrow.weight);
    }
    // Beside a trace the widths of all others say nothing to look for.
    const bool hasWidths = weights.size() > 1 && !sheet_->highlight;
    std::vector<const SceneCard*> shown;
    for (const SceneCard& card : scene_->cards()) {
        if (card.role == noSlot)
            continue;
        shown.push_back(&card);
        hasEnd = hasEnd || card.isEndCustomer;
        hasDeadEnd = hasDeadEnd || (sheet_->highlight && sheet_->highlight->isDeadEnd(card.role));
        for (const Slot slot : cardContent(sheet_->chain, card.role).tasks) {
            const Task& task = *sheet_->chain.tasks().at(slot);
            states.emplace(isOpen(task.state) && task.promised && *task.promised < sheet_->today, task.state);
        }
    }
    if (hasService)
        add(Mark::service, hasWidths ? tr("Serves; the wider, the more of the server's work") : tr("Serves"));
    if (hasManager)
        add(Mark::manager, tr("Reports to"));
    if (sheet_->highlight) {
        add(Mark::trace, tr("Traced work; the wider, the more of it"));
    }
    if (hasEnd)
        add(Mark::endCustomer, tr("End customer"));
    if (hasDeadEnd)
        add(Mark::deadEnd, tr("Work ends here without an end customer"));
    if (!states.empty())
        add(Mark::heading, tr("Tasks:"));
    for (const auto& [isOverdue, state] : states) {
        LegendItem& item = add(Mark::task, isOverdue ? tr("%1, past its day").arg(words::of(state)) : words::of(state));
        item.state = state;
        item.isOverdue = isOverdue;
    }
    std::set<std::uint16_t> departments;
    for (const SceneCard* card : shown) {
        if (card->department != 0 && !card->isEndCustomer)
            departments.insert(card->department);
    }
    if (!departments.empty() && departments.size() <= mostDepartments) {
        add(Mark::heading, tr("Departments:"));
        for (const std::uint16_t number : departments) {
            const Scene::Department& department = scene_->departments()[number - std::size_t{1}];
            add(Mark::department, QString::fromStdString(department.name)).colour = department.colour;
        }
    }
    return items;
}

void ReviewPages::paintLegend(QPainter& painter) const {
    using Mark = LegendItem::Kind;
    const Palette palette = paperPalette();
    const QRectF area = inner();
    const QPointF corner(area.left(), area.bottom() - footHeight - legendHeight_ + beforeLegend);
    for (const LegendItem& item : legend_) {
        const QPointF place = corner + item.place;
        switch (item.kind) {
            case Mark::heading:
                break;
            case Mark::service:
                paintLine(painter, place, palette.arrow, 1.1, false);
                break;
            case Mark::manager:
                paintLine(painter, place, palette.arrow, 1.1, true);
                break;
            case Mark::trace:
                paintLine(painter, place, palette.accent, 2.5, false);
                break;
            case Mark::endCustomer:
                painter.setPen(QPen(palette.endBorder, 0.75));
                painter.setBrush(palette.endCustomer);
                painter.drawRoundedRect(QRectF(place.x() + 1.0, place.y() - 5.0, 19.0, 10.0), 5.0, 5.0);
                break;
            case Mark::deadEnd:
                painter.setPen(QPen(palette.warning, 1.0));
                painter.setBrush(palette.card);
                painter.drawRoundedRect(QRectF(place.x() + 1.0, place.y() - 5.0, 19.0, 10.0), 2.5, 2.5);
                break;
            case Mark::task: {
                CardText::Task task;
                task.state = item.state;
                task.isOverdue = item.isOverdue;
                painter.save();
                painter.translate(place + QPointF(4.5, 0));
                painter.scale(0.8, 0.8);
                paintState(painter, {0.0, 0.0}, task, palette);
                painter.restore();
                break;
            }
            case Mark::department:
                painter.setPen(Qt::NoPen);
                painter.setBrush(palette.departments[item.colour]);
                painter.drawRoundedRect(QRectF(place.x(), place.y() - 5.0, 4.0, 10.0), 1.5, 1.5);
                break;
        }
        const double baseline = place.y() + noteType.size * 0.36;
        page::draw(painter, {place.x() + item.markWidth(), baseline}, item.text, item.type(), palette.quiet);
    }
    double y = area.bottom() - footHeight - static_cast<double>(assumptionLines_.size()) * noteType.lineHeight() +
               noteType.size;
    for (const QString& line : assumptionLines_) {
        page::draw(painter, {area.left(), y}, line, noteType, palette.quiet);
        y += noteType.lineHeight();
    }
}

} // namespace throughline
