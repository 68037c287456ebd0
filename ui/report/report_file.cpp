#include "ui/report/report_file.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocumentWriter>

#include "ui/paint/fonts.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_text.h"

namespace throughline {

namespace {

constexpr int resolution = 1200;

Status cannotDraw() {
    return {Code::unwritable, "The report cannot be drawn; nothing was written"};
}

} // namespace

Result<std::string> reportPdf(const ReportPages& pages, std::size_t first, std::size_t last) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(pages.title());
    writer.setCreator(QStringLiteral("Throughline"));
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter;
    if (!painter.begin(&writer))
        return cannotDraw();
    for (std::size_t page = first; page < pages.count() && page <= last; ++page) {
        if (page > first && !writer.newPage())
            return cannotDraw();
        painter.save();
        painter.scale(resolution / 72.0, resolution / 72.0);
        pages.paint(painter, page);
        painter.restore();
    }
    if (!painter.end())
        return cannotDraw();
    return bytes.toStdString();
}

namespace {

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
    return format == "pdf" ? reportPdf(ReportPages::compose(report)) : odt(report);
}

} // namespace throughline
