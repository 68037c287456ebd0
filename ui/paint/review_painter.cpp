#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

#include "ui/paint/palette.h"
#include "ui/paint/review_measures.h"
#include "ui/paint/review_sheet.h"
#include "ui/paint/scene_painter.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

using namespace review;

QString tr(const char* text) {
    return QCoreApplication::translate("ReviewSheet", text);
}

const Palette& palette() {
    static const Palette paper = paperPalette();
    return paper;
}

QColor ruleColour() {
    return mixed(palette().quiet, palette().sheet, 0.4);
}

void rule(QPainter& painter, double left, double right, double y, double width = 0.5) {
    painter.setPen(QPen(ruleColour(), width));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

constexpr double mapCell = 7.0;

/// Of the little map in the head of a part; 0 where the poster has too many pages for one.
double mapWidth(int columns) {
    return columns > 16 ? 0.0 : columns * (mapCell + 1.0) - 1.0;
}

QString number(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

void ReviewPages::paint(QPainter& painter, std::size_t index) const {
    painter.save();
    if (const QRectF clip = clipOf(index); !clip.isEmpty())
        painter.setClipRect(clip);
    paintDrawing(painter, index);
    painter.restore();
    paintFurniture(painter, index);
}

void ReviewPages::paintFurniture(QPainter& painter, std::size_t index) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Page& page = pages_[index];
    switch (page.kind) {
        case Kind::whole:
            paintHead(painter, index);
            if (partScale_ > 0.0)
                paintCuts(painter, page);
            paintLegend(painter);
            break;
        case Kind::part:
            paintRunningHead(painter, page);
            if (sheet_->setUp.hasCropMarks)
                paintCropMarks(painter, page);
            break;
        case Kind::table:
            paintRunningHead(painter, page);
            paintTable(painter, page);
            break;
    }
    paintFoot(painter, index);
    painter.restore();
}

QRectF ReviewPages::clipOf(std::size_t index) const {
    // On the first page nothing reaches over the frame.
    const Page& page = pages_[index];
    return page.kind == Kind::part ? QRectF(page.frame.topLeft(), page.frame.size() + page.strip) : QRectF();
}

void ReviewPages::paintHead(QPainter& painter, std::size_t index) const {
    const QRectF area = inner();
    double y = area.top();
    for (const QString& line : headingLines_) {
        page::draw(painter, {area.left(), y + headingType_.size}, line, headingType_, palette().ink);
        y += headingType_.lineHeight();
    }
    y += 2.0;
    for (const QString& line : sentenceLines_) {
        page::draw(painter, {area.left(), y + sentenceType.size}, line, sentenceType, palette().ink);
        y += sentenceType.lineHeight();
    }

    const double left = area.right() - blockWidth();
    double top = area.top();
    rule(painter, left, area.right(), top);
    for (const BlockRow& row : blockRows(tr("%1 of %2").arg(index + 1).arg(count()))) {
        page::draw(painter, {left, top + 10.5}, row.label, noteType, palette().quiet);
        for (const QString& line : row.lines) {
            page::draw(painter, {left + blockValueLeft, top + 10.5}, line, valueType, palette().ink);
            top += valueType.lineHeight();
        }
        top += blockRow - valueType.lineHeight();
        rule(painter, left, area.right(), top);
    }
}

std::vector<ReviewPages::BlockRow> ReviewPages::blockRows(const QString& page) const {
    const auto row = [&](const QString& label, const QString& value) {
        return BlockRow{label, page::wrapped(value.isEmpty() ? QStringLiteral("–") : value, valueType,
                                             blockWidth() - blockValueLeft, 2)};
    };
    return {row(tr("Document"), sheet_->document), row(tr("Owner"), sheet_->owner),
            row(tr("Day"), words::ofWholeDay(sheet_->today)), row(tr("Page"), page)};
}

void ReviewPages::paintRunningHead(QPainter& painter, const Page& page) const {
    const QRectF area = inner();
    const QString right =
        page.kind == Kind::table ? tr("Tasks and their impact") : tr("Part %1 of %2").arg(page.name).arg(partCount());
    double width = page::widthOf(right, valueType);
    if (page.kind == Kind::part) {
        paintPlace(painter, page, {area.right() - width - 8.0, area.top() + 7.0});
        width += 8.0 + mapWidth(columns_);
    }
    page::draw(painter, {area.left(), area.top() + runningType.size},
               page::elided(sheet_->heading, runningType, area.width() - width - blockGap), runningType, palette().ink);
    page::draw(painter, {area.right(), area.top() + runningType.size}, right, valueType, palette().quiet,
               page::Align::right);
    rule(painter, area.left(), area.right(), area.top() + 16.5);
}

void ReviewPages::paintFoot(QPainter& painter, std::size_t index) const {
    const QRectF area = inner();
    const Page& page = pages_[index];
    const double baseline = area.bottom() - 2.0;
    rule(painter, area.left(), area.right(), area.bottom() - 13.0);
    const QString right = tr("%1 · Page %2 of %3").arg(words::ofWholeDay(sheet_->today)).arg(index + 1).arg(count());
    QString left = sheet_->document;
    if (page.kind != Kind::table && !sheet_->drawing.roles.empty()) {
        const QSizeF millimetres = bounds_.size() * (page.scale * 25.4 / 72.0);
        const QString size = tr("Scale %1 %, drawing %2 × %3 mm")
                                 .arg(number(page.scale / pointsAtFull * 100.0, 0), number(millimetres.width(), 0),
                                      number(millimetres.height(), 0));
        left = left.isEmpty() ? size : size + QStringLiteral(" · ") + left;
    }
    const double room = area.width() - page::widthOf(right, noteType) - blockGap;
    page::draw(painter, {area.left(), baseline}, page::elided(left, noteType, room), noteType, palette().quiet);
    page::draw(painter, {area.right(), baseline}, right, noteType, palette().quiet, page::Align::right);
}

void ReviewPages::paintDrawing(QPainter& painter, std::size_t index) const {
    const Page& page = pages_[index];
    if (page.kind == Kind::table)
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(page.frame.topLeft());
    painter.scale(page.scale, page.scale);
    painter.translate(-page.source.topLeft());
    PaintOptions options;
    options.visible = QRectF(page.source.topLeft(), page.source.size() + page.strip / page.scale);
    options.scale = page.scale;
    options.highlight = sheet_->highlight ? &*sheet_->highlight : nullptr;
    options.lanes = lanes_;
    const std::vector<TracedLabel> labels = tracedLabels(*scene_, options.highlight);
    options.tracedLabels = labels;
    options.levelOfDetail = false;
    paintScene(painter, *scene_, palette(), options);
    painter.restore();
}

void ReviewPages::paintCuts(QPainter& painter, const Page& whole) const {
    const QColor colour = mixed(palette().quiet, palette().sheet, 0.5);
    QPen pen(colour, 0.5);
    pen.setDashPattern({2.0, 4.0});
    painter.setBrush(Qt::NoBrush);
    for (const Page& part : pages_) {
        if (part.kind != Kind::part)
            continue;
        const QRectF rect = toPage(whole, part.source);
        painter.setPen(pen);
        if (part.source.left() > bounds_.left())
            painter.drawLine(rect.topLeft(), rect.bottomLeft());
        if (part.source.top() > bounds_.top())
            painter.drawLine(rect.topLeft(), rect.topRight());
        page::draw(painter, rect.topLeft() + QPointF(3.0, 7.0), part.name, {7, true}, colour);
    }
}

void ReviewPages::paintCropMarks(QPainter& painter, const Page& page) const {
    constexpr double away = 3.0;
    constexpr double length = cropRoom - away;
    painter.setPen(QPen(palette().ink, 0.4));
    const QRectF& frame = page.frame;
    for (const bool isRight : {false, true}) {
        for (const bool isBottom : {false, true}) {
            const QPointF corner(isRight ? frame.right() : frame.left(), isBottom ? frame.bottom() : frame.top());
            const QPointF across(isRight ? 1.0 : -1.0, 0.0);
            const QPointF down(0.0, isBottom ? 1.0 : -1.0);
            painter.drawLine(corner + across * away, corner + across * (away + length));
            painter.drawLine(corner + down * away, corner + down * (away + length));
        }
    }
}

void ReviewPages::paintPlace(QPainter& painter, const Page& page, QPointF right) const {
    if (mapWidth(columns_) == 0.0)
        return;
    const double height = std::min(5.0, 14.0 / rows_ - 1.0);
    const double left = right.x() - mapWidth(columns_);
    const double top = right.y() - (rows_ * (height + 1.0) - 1.0) / 2;
    painter.setPen(Qt::NoPen);
    for (const Page& part : pages_) {
        if (part.kind != Kind::part)
            continue;
        const bool isThis = part.row == page.row && part.column == page.column;
        painter.setBrush(isThis ? palette().ink : mixed(palette().quiet, palette().sheet, 0.3));
        painter.drawRect(
            QRectF(left + part.column * (mapCell + 1.0), top + part.row * (height + 1.0), mapCell, height));
    }
}

void ReviewPages::paintTable(QPainter& painter, const Page& page) const {
    const QRectF area = inner();
    const auto lefts = columnLefts();
    const std::array<QString, 4> titles{tr("Task"), tr("Whose, and for whom"), tr("State"),
                                        tr("Impact at the end customers")};
    double y = area.top() + runningHead;
    for (std::size_t column = 0; column < titles.size(); ++column) {
        page::draw(painter, {lefts[column], y + 9.0}, titles[column], tableHeadType, palette().quiet);
    }
    y += tableHead - 4.0;
    rule(painter, area.left(), area.right(), y, 0.75);
    y += 4.0;
    const double line = tableType.lineHeight();
    for (const Segment& segment : page.rows) {
        const Cells& cells = cells_[segment.row];
        double baseline = y + tableType.size + 1.0;
        for (qsizetype i = segment.firstLine; i < segment.firstLine + segment.lines; ++i) {
            for (std::size_t column = 0; column < lefts.size(); ++column) {
                if (i >= cells.columns[column].size())
                    continue;
                const bool isMain = (column == 0 || column == 3) && !cells.isNote;
                page::draw(painter, {lefts[column], baseline}, cells.columns[column][i], tableType,
                           isMain ? palette().ink : palette().quiet);
            }
            baseline += line;
        }
        y += rowPadding_ + static_cast<double>(segment.lines) * line;
        if (!cells.isNote)
            rule(painter, area.left(), area.right(), y - rowPadding_ / 2);
    }
}

} // namespace throughline
