#include "ui/paint/pdf_writer.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace throughline {

namespace {

constexpr int resolution = 1200; // dots an inch: thin lines keep their width

Status cannotPaint() {
    return {Code::unwritable, "The picture cannot be drawn; nothing was written"};
}

/// A string of a PDF that needs no escaping, whatever is in it.
QByteArray hexOf(const QString& text) {
    QByteArray hex = "<FEFF";
    for (const QChar c : withoutForbidden(text).simplified())
        hex += QByteArray::number(c.unicode() + 0x10000, 16).right(4).toUpper();
    return hex + '>';
}

/// The number of a line that follows the last `word`.
qsizetype numberAfter(const QByteArray& pdf, const QByteArray& word) {
    const qsizetype at = pdf.lastIndexOf(word);
    return at < 0 ? -1 : pdf.mid(at + word.size(), 24).simplified().split(' ').front().toLongLong();
}

/// Puts other facts in the place of those that QPdfWriter has written, which knows no author and takes its day from
/// the clock. What stands behind them moves, and the table of where everything stands with it. False where the file is
/// not made as it is known to make them.
bool setFacts(QByteArray& pdf, const PictureFacts& facts) {
    const qsizetype from = pdf.indexOf("1 0 obj\n");
    const qsizetype to = pdf.indexOf("endobj\n", from);
    const qsizetype table = numberAfter(pdf, "startxref\n");
    if (from < 0 || to < 0 || numberAfter(pdf, "/Info ") != 1 || table <= to || pdf.mid(table, 5) != "xref\n")
        return false;
    QByteArray info = "1 0 obj\n<<\n/Title " + hexOf(facts.title) + '\n';
    if (!facts.author.isEmpty())
        info += "/Author " + hexOf(facts.author) + '\n';
    if (!facts.subject.isEmpty())
        info += "/Subject " + hexOf(facts.subject) + '\n';
    info += "/Creator (Throughline)\n/Producer (Qt)\n/CreationDate (D:" +
            QByteArray::fromStdString(facts.day.text()).replace("-", "") + "000000Z)\n>>\n";
    const qsizetype shift = info.size() - (to - from);

    QByteArray tail = pdf.mid(table);
    // "xref", "0 18", and then lines of twenty characters each, the first for no object.
    qsizetype line = tail.indexOf('\n', 5) + 1;
    while (line + 20 <= tail.size() && tail[line + 10] == ' ' && tail[line + 16] == ' ') {
        const qsizetype offset = tail.mid(line, 10).toLongLong();
        if (tail[line + 17] == 'n' && offset > from)
            tail.replace(line, 10, QByteArray::number(offset + shift).rightJustified(10, '0'));
        line += 20;
    }
    const qsizetype start = tail.lastIndexOf("startxref\n");
    tail = tail.left(start) + "startxref\n" + QByteArray::number(table + shift) + "\n%%EOF\n";
    pdf = pdf.left(from) + info + pdf.mid(to, table - to) + tail;
    return true;
}

} // namespace

Result<QByteArray> writePdf(const QSizeF& size, std::size_t count, const PictureFacts& facts,
                            const std::function<void(QPainter&, std::size_t)>& paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        const bool isLandscape = size.width() > size.height();
        const QPageSize paper(isLandscape ? size.transposed() : size, QPageSize::Point, QString(),
                              QPageSize::ExactMatch);
        writer.setPageLayout(
            QPageLayout(paper, isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotPaint();
        for (std::size_t page = 0; page < count; ++page) {
            if (page > 0 && !writer.newPage())
                return cannotPaint();
            painter.save();
            painter.scale(resolution / 72.0, resolution / 72.0);
            paint(painter, page);
            painter.restore();
        }
        if (!painter.end())
            return cannotPaint();
    }
    if (!setFacts(bytes, facts))
        return cannotPaint();
    return bytes;
}

} // namespace throughline
