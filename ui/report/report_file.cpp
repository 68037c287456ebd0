#include "ui/report/report_file.h"

#include <QBuffer>
#include <QTextDocumentWriter>
#include <algorithm>

#include "ui/paint/fonts.h"
#include "ui/paint/pdf_writer.h"
#include "ui/report/odt_text.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_text.h"

namespace throughline {

namespace {

Status cannotDraw() {
    return {Code::unwritable, "The report cannot be drawn; nothing was written"};
}

} // namespace

Result<std::string> reportPdf(const ReportPages& pages, std::size_t first, std::size_t last) {
    last = std::min(last, pages.count() - 1);
    first = std::min(first, last);
    const auto bytes =
        writePdf(ReportPages::pageSize(), last - first + 1, {pages.title(), pages.author(), {}, pages.today()},
                 [&](QPainter& painter, std::size_t page) { pages.paint(painter, first + page); });
    return bytes ? Result<std::string>(bytes->toStdString()) : bytes.status();
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
    return finishedOdt({bytes.constData(), static_cast<std::size_t>(bytes.size())}, *text, ReportPages::pageSize(),
                       width);
}

} // namespace

Result<std::string> reportFile(const report::Report& report, std::string_view format, Day today) {
    if (format == "md")
        return report::writeMarkdown(report);
    if (format == "html")
        return report::writeHtml(report);
    if (format != "pdf" && format != "odt")
        return Status(Code::wrongUse, "“%1” is no format of a report", {std::string(format)});
    if (const Status fonts = loadFonts(); !fonts)
        return fonts;
    return format == "pdf" ? reportPdf(ReportPages::compose(report, today)) : odt(report);
}

} // namespace throughline
