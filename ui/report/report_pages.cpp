#include "ui/report/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "ui/paint/page_text.h"
#include "ui/paint/palette.h"
#include "ui/report/report_text.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

constexpr double marginSide = 18.0 * 72.0 / 25.4;
constexpr double marginTop = 17.0 * 72.0 / 25.4;
constexpr double marginBottom = 20.0 * 72.0 / 25.4;
constexpr double leastScale = 0.7; // seven points are still read
constexpr page::Type footType{8, false};

QString tr(const char* text) {
    return QCoreApplication::translate("ReportFile", text);
}

QSizeF bodySize() {
    const QSizeF page = ReportPages::pageSize();
    return {page.width() - 2 * marginSide, page.height() - marginTop - marginBottom};
}

/// The pages on which the lines of the block stand.
std::vector<int> pagesOf(const QTextBlock& block, double pageHeight) {
    const double top = block.document()->documentLayout()->blockBoundingRect(block).top();
    const QTextLayout* lines = block.layout();
    std::vector<int> pages;
    const auto add = [&](double y) { pages.push_back(static_cast<int>(std::floor((top + y) / pageHeight))); };
    // By their middles: the layout rounds to parts of a point. A block may begin at the end of a page and its first
    // line on the next.
    for (int line = 0; line < lines->lineCount(); ++line)
        add(lines->lineAt(line).y() + lines->lineAt(line).height() / 2);
    if (pages.empty())
        add(1.0);
    return pages;
}

void beginPageWith(const QTextBlock& block) {
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
}

bool beginsPage(const QTextBlock& block) {
    return block.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore;
}

/// Moves a heading or a quote, and those right under it, to the page on which the text under them begins. What comes
/// after them.
QTextBlock keepWithNext(const QTextBlock& first, double pageHeight) {
    // A table follows an empty block.
    QTextBlock next = first;
    while (next.isValid() && (isKeptWithNext(next) || next.length() == 1))
        next = next.next();
    if (next.isValid() && !beginsPage(first) && pagesOf(next, pageHeight).front() > pagesOf(first, pageHeight).front())
        beginPageWith(first);
    return next;
}

/// Leaves no single line of a paragraph at the end of a page or at the top of the next one: a short one is moved with
/// the heading above it, a long one begins a line lower.
void keepLines(const QTextBlock& paragraph, double pageHeight) {
    constexpr std::size_t mostLines = 6; // more would leave too much of the page empty
    const std::vector<int> pages = pagesOf(paragraph, pageHeight);
    if (pages.size() < 2 || pages.front() == pages.back())
        return;
    const bool isFirstAlone = pages[0] != pages[1];
    const bool isLastAlone = pages[pages.size() - 2] != pages.back();
    if (!isFirstAlone && !isLastAlone)
        return;
    if (!isFirstAlone && pages.size() > mostLines) {
        QTextCursor cursor(paragraph);
        QTextBlockFormat format = paragraph.blockFormat();
        format.setTopMargin(format.topMargin() + paragraph.layout()->lineAt(0).height());
        cursor.setBlockFormat(format);
        return;
    }
    QTextBlock first = paragraph;
    for (QTextBlock above = first.previous(); above.isValid() && isKeptWithNext(above); above = above.previous())
        first = above;
    if (!beginsPage(first))
        beginPageWith(first);
}

constexpr int mostPagesKept = 100;
constexpr double cellPadding = 3.0; // above and below the text, as report_text.cpp sets it

/// The top of the row's text, and its bottom.
std::pair<double, double> extentOf(const QTextTable& table, int row) {
    const auto* layout = table.document()->documentLayout();
    double top = 0.0;
    double bottom = 0.0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QRectF first = layout->blockBoundingRect(cell.firstCursorPosition().block());
        const QRectF last = layout->blockBoundingRect(cell.lastCursorPosition().block());
        top = column == 0 ? first.top() : std::min(top, first.top());
        bottom = column == 0 ? last.bottom() : std::max(bottom, last.bottom());
    }
    return {top, bottom};
}

/// Moves rows that would be cut by the end of a page to the next one, by giving the row above what is left of the page:
/// the layout itself moves a row only where not even its first line fits. The row above does without its rule, which
/// would stand below that room, far from its words.
void keepRows(const QTextTable& table, double pageHeight) {
    for (int row = 2; row < table.rows(); ++row) {
        const auto [top, bottom] = extentOf(table, row);
        const double end = (std::floor(top / pageHeight) + 1.0) * pageHeight;
        const bool isCut = bottom > end + 0.5 && bottom - top < pageHeight / 2;
        if (!isCut)
            continue;
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell above = table.cellAt(row - 1, column);
            QTextTableCellFormat format = above.format().toTableCellFormat();
            format.setBottomPadding(cellPadding + std::max(0.0, end - top + cellPadding - 2.0));
            format.setBottomBorder(0);
            above.setFormat(format);
        }
    }
}

/// Where no more than the room below a table would come to the next page, the table does without: the layout would
/// write its head there once more.
void endWithLastRow(QTextTable& table, double pageHeight) {
    const double bottom = extentOf(table, table.rows() - 1).second;
    const double end = (std::floor((bottom - 1.0) / pageHeight) + 1.0) * pageHeight;
    constexpr double line = 1.0;
    if (bottom + cellPadding + line + table.format().bottomMargin() < end)
        return;
    QTextTableFormat format = table.format();
    format.setBottomMargin(0);
    table.setFormat(format);
    if (bottom + cellPadding + line < end)
        return;
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(table.rows() - 1, column);
        QTextTableCellFormat edge = cell.format().toTableCellFormat();
        edge.setBottomPadding(0);
        edge.setBottomBorder(0);
        cell.setFormat(edge);
    }
}

/// From the first page to the last: what is moved moves all that comes after it.
void keepTogether(QTextDocument& document, double pageHeight) {
    // Each row that is moved has the text laid out anew; no one reads so long a table row by row.
    const bool keepsRows = document.pageCount() <= mostPagesKept;
    for (QTextBlock block = document.begin(); block.isValid();) {
        if (QTextTable* table = QTextCursor(block).currentTable()) {
            if (keepsRows)
                keepRows(*table, pageHeight);
            endWithLastRow(*table, pageHeight);
            block = table->lastCursorPosition().block().next();
        } else if (isKeptWithNext(block)) {
            keepLines(block, pageHeight);
            block = keepWithNext(block, pageHeight);
        } else {
            keepLines(block, pageHeight);
            block = block.next();
        }
    }
}

std::unique_ptr<QTextDocument> laidOut(const report::Report& report, const QSizeF& page) {
    auto text = reportText(report, page.width(), PictureStyle::drawn);
    text->setPageSize(page);
    keepTogether(*text, page.height());
    text->markContentsDirty(0, text->characterCount());
    return text;
}

} // namespace

QSizeF ReportPages::pageSize() {
    return QPageSize(QPageSize::A4).size(QPageSize::Point);
}

ReportPages ReportPages::compose(const report::Report& report, Day today) {
    ReportPages pages;
    pages.today_ = today;
    pages.title_ = toText(report::harmless(titleOf(report)));
    pages.author_ = toText(report::harmless(report.author));
    auto text = laidOut(report, bodySize());
    while (report.isOnePage && text->pageCount() > 1 && pages.scale_ > leastScale) {
        pages.scale_ -= 0.05;
        text = laidOut(report, bodySize() / pages.scale_);
    }
    pages.count_ = static_cast<std::size_t>(text->pageCount());
    pages.text_ = std::move(text);
    return pages;
}

void ReportPages::paint(QPainter& painter, std::size_t page) const {
    painter.save();
    const QSizeF sheet = bodySize() / scale_;
    const double top = static_cast<double>(page) * sheet.height();
    painter.translate(marginSide, marginTop);
    painter.scale(scale_, scale_);
    painter.translate(0, -top);
    QAbstractTextDocumentLayout::PaintContext context;
    // A point less: what begins on the next page begins with its border, half of which lies on this one.
    context.clip = QRectF(0, top, sheet.width(), sheet.height() - 1.0);
    context.palette.setColor(QPalette::Text, paperPalette().ink);
    painter.setClipRect(context.clip, Qt::IntersectClip);
    text_->documentLayout()->draw(&painter, context);
    painter.restore();
    const QColor quiet = paperPalette().quiet;
    const double foot = pageSize().height() - marginBottom + 28.0;
    const QString count = tr("Page %1 of %2").arg(page + 1).arg(count_);
    const double room = bodySize().width() - page::widthOf(count, footType) - 20.0;
    page::draw(painter, {marginSide, foot}, page::elided(title_, footType, room), footType, quiet);
    page::draw(painter, {pageSize().width() - marginSide, foot}, count, footType, quiet, page::Align::right);
}

} // namespace throughline
