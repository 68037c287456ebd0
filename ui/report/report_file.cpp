#include "ui/report/report_file.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocumentWriter>
#include <cmath>

#include "ui/paint/fonts.h"
#include "ui/paint/page_text.h"
#include "ui/paint/palette.h"
#include "ui/report/report_text.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

constexpr int resolution = 1200;
constexpr double marginSide = 18.0 * 72.0 / 25.4;
constexpr double marginTop = 17.0 * 72.0 / 25.4;
constexpr double marginBottom = 20.0 * 72.0 / 25.4;
constexpr double leastScale = 0.7; // seven points are still read
constexpr page::Type footType{8, false};

Status cannotDraw() {
    return {Code::unwritable, "The report cannot be drawn; nothing was written"};
}

QString plain(std::string_view text) {
    return toText(report::harmless(text));
}

QString tr(const char* text) {
    return QCoreApplication::translate("ReportFile", text);
}

/// Moves headings whose text would begin on the next page there too.
void keepHeadings(QTextDocument& document, double pageHeight) {
    const auto pageOf = [&](const QTextBlock& block) {
        return std::floor(document.documentLayout()->blockBoundingRect(block).top() / pageHeight + 1e-6);
    };
    QTextBlock block = document.begin();
    while (block.isValid()) {
        QTextBlock first = block;
        QTextBlock next = block;
        while (next.isValid() && isHeading(next))
            next = next.next();
        const bool parts = isHeading(first) && next.isValid() && pageOf(next) > pageOf(first);
        const bool isAtTop = first.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore;
        if (parts && !isAtTop) {
            QTextCursor cursor(first);
            QTextBlockFormat format = first.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
        }
        block = next == first ? next.next() : next;
    }
}

std::unique_ptr<QTextDocument> laidOut(const report::Report& report, const QSizeF& page) {
    auto text = reportText(report, page.width(), PictureStyle::drawn);
    text->setPageSize(page);
    keepHeadings(*text, page.height());
    text->markContentsDirty(0, text->characterCount());
    return text;
}

Result<std::string> pdf(const report::Report& report) {
    const QSizeF page = QPageSize(QPageSize::A4).size(QPageSize::Point);
    const QSizeF body(page.width() - 2 * marginSide, page.height() - marginTop - marginBottom);
    double scale = 1.0;
    auto text = laidOut(report, body);
    while (report.isOnePage && text->pageCount() > 1 && scale > leastScale) {
        scale -= 0.05;
        text = laidOut(report, body / scale);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(plain(titleOf(report)));
    writer.setCreator(QStringLiteral("Throughline"));
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer))
        return cannotDraw();
    const int pages = text->pageCount();
    const QColor quiet = paperPalette().quiet;
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !writer.newPage())
            return cannotDraw();
        painter.save();
        painter.scale(resolution / 72.0, resolution / 72.0);
        painter.save();
        const QSizeF sheet = body / scale;
        painter.translate(marginSide, marginTop);
        painter.scale(scale, scale);
        painter.translate(0, -number * sheet.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(QPointF(0, number * sheet.height()), sheet);
        context.palette.setColor(QPalette::Text, paperPalette().ink);
        painter.setClipRect(context.clip);
        text->documentLayout()->draw(&painter, context);
        painter.restore();
        const double foot = page.height() - marginBottom + 28.0;
        const QString count = tr("Page %1 of %2").arg(number + 1).arg(pages);
        const double room = body.width() - page::widthOf(count, footType) - 20.0;
        page::draw(painter, {marginSide, foot}, page::elided(plain(titleOf(report)), footType, room), footType, quiet);
        page::draw(painter, {page.width() - marginSide, foot}, count, footType, quiet, page::Align::right);
        painter.restore();
    }
    if (!painter.end())
        return cannotDraw();
    return bytes.toStdString();
}

Result<std::string> odt(const report::Report& report) {
    const double width = 17.0 * 72.0 / 2.54;
    const auto text = reportText(report, width, PictureStyle::image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    if (!writer.write(text.get()))
        return cannotDraw();
    return bytes.toStdString();
}

} // namespace

Result<std::string> reportFile(const report::Report& report, std::string_view format) {
    if (format == "md")
        return report::writeMarkdown(report);
    if (format == "html")
        return report::writeHtml(report);
    if (format != "pdf" && format != "odt")
        return Status(Code::wrongUse, "“%1” is no format of a report", {std::string(format)});
    if (const Status fonts = loadFonts(); !fonts)
        return fonts;
    return format == "pdf" ? pdf(report) : odt(report);
}

} // namespace throughline
