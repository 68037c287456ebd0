#include "ui/report/odt_text.h"

#include <QHash>
#include <QTextBlock>
#include <QTextTable>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>
#include <utility>
#include <vector>

#include "core/exchange/zip_archive.h"
#include "core/exchange/zip_writer.h"
#include "ui/report/report_text.h"

namespace throughline {

namespace {

constexpr double writtenPart = 0.75; // of a length: pixels are taken for those of a screen
constexpr auto bulletRoom = "14pt";
constexpr auto belowTable = "8pt";
/// That other machines have, or one as wide.
constexpr auto family = "Arial";

QString points(double length) {
    return QString::number(length, 'f', 2) + QStringLiteral("pt");
}

/// The length in full; what is none stays.
QString whole(const QString& written) {
    bool isNumber = false;
    const double length = QStringView(written).chopped(std::min<qsizetype>(2, written.size())).toDouble(&isNumber);
    return isNumber && written.endsWith(QLatin1String("pt")) ? points(length / writtenPart) : written;
}

/// What is known of the text's formats under the names that the writer gives them.
struct Formats {
    QHash<QString, int> headings; ///< the paragraphs that are kept with the next, and their level; 0: no heading
    QHash<QString, QTextTableCellFormat> cells;

    explicit Formats(const QTextDocument& text) {
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            if (isKeptWithNext(block))
                headings.insert(QStringLiteral("p%1").arg(block.blockFormatIndex()),
                                block.blockFormat().headingLevel());
            QTextTable* table = QTextCursor(block).currentTable();
            if (table == nullptr)
                continue;
            const QTextTableCell cell = table->cellAt(QTextCursor(block));
            cells.insert(QStringLiteral("TB%1.%2").arg(table->formatIndex()).arg(cell.tableCellFormatIndex()),
                         cell.format().toTableCellFormat());
        }
    }
};

/// Copies the content element by element, and mends on the way.
class Finishing {
  public:
    Finishing(const std::string& content, const QTextDocument& text, double width)
        : reader_(QByteArray::fromStdString(content)), writer_(&finished_), formats_(text), width_(width) {
        reader_.setNamespaceProcessing(false);
    }

    Result<std::string> done() {
        while (!reader_.atEnd()) {
            switch (reader_.readNext()) {
                case QXmlStreamReader::StartElement:
                    start();
                    break;
                case QXmlStreamReader::EndElement:
                    end();
                    break;
                case QXmlStreamReader::Characters:
                    if (held_ == Held::empty && reader_.isWhitespace())
                        break;
                    writeHeld();
                    writer_.writeCharacters(reader_.text().toString());
                    break;
                case QXmlStreamReader::StartDocument:
                    writer_.writeStartDocument();
                    break;
                default:
                    break;
            }
        }
        if (reader_.hasError())
            return Status(Code::unwritable, "The report cannot be drawn; nothing was written");
        return finished_.toStdString();
    }

  private:
    void start() {
        const QString name = reader_.qualifiedName().toString();
        // The empty paragraph that the text has before each table.
        if (name == QLatin1String("table:table") && held_ == Held::empty)
            held_ = Held::none;
        writeHeld();
        QXmlStreamAttributes attributes = reader_.attributes();
        if (name == QLatin1String("style:style"))
            style_ = attributes.value(QLatin1String("style:name")).toString();
        if (name == QLatin1String("text:p")) {
            paragraph_ = attributes;
            held_ = Held::begun;
            return;
        }
        if (name == QLatin1String("table:table"))
            rows_.push_back(0);
        if (name == QLatin1String("table:table-row") && ++rows_.back() == 1)
            writer_.writeStartElement(QStringLiteral("table:table-header-rows"));
        writer_.writeStartElement(name);
        if (name == QLatin1String("style:list-level-properties"))
            return writeBullet();
        for (const QXmlStreamAttribute& one : mended(name, attributes))
            writer_.writeAttribute(one.qualifiedName().toString(), one.value().toString());
    }

    void end() {
        const auto name = reader_.qualifiedName();
        if (held_ == Held::begun && name == QLatin1String("text:p")) {
            held_ = Held::empty;
            return;
        }
        writeHeld();
        writer_.writeEndElement();
        if (name == QLatin1String("table:table-row") && rows_.back() == 1)
            writer_.writeEndElement();
        if (name == QLatin1String("table:table"))
            rows_.pop_back();
    }

    /// A paragraph waits for what comes next.
    void writeHeld() {
        const Held before = std::exchange(held_, Held::none);
        if (before == Held::none)
            return;
        const int level = formats_.headings.value(paragraph_.value(QLatin1String("text:style-name")).toString());
        constexpr int lowestHeading = 3; // below it stand the words above a table
        const bool isHeading = level > 0 && level <= lowestHeading;
        writer_.writeStartElement(isHeading ? QStringLiteral("text:h") : QStringLiteral("text:p"));
        for (const QXmlStreamAttribute& one : std::as_const(paragraph_))
            writer_.writeAttribute(one.qualifiedName().toString(), one.value().toString());
        if (isHeading)
            writer_.writeAttribute(QStringLiteral("text:outline-level"), QString::number(level));
        if (before == Held::empty)
            writer_.writeEndElement();
    }

    void writeBullet() {
        writer_.writeAttribute(QStringLiteral("text:list-level-position-and-space-mode"),
                               QStringLiteral("label-alignment"));
        writer_.writeStartElement(QStringLiteral("style:list-level-label-alignment"));
        writer_.writeAttribute(QStringLiteral("text:label-followed-by"), QStringLiteral("listtab"));
        writer_.writeAttribute(QStringLiteral("text:list-tab-stop-position"), QLatin1String(bulletRoom));
        writer_.writeAttribute(QStringLiteral("fo:text-indent"), QLatin1Char('-') + QLatin1String(bulletRoom));
        writer_.writeAttribute(QStringLiteral("fo:margin-left"), QLatin1String(bulletRoom));
        writer_.writeEndElement();
    }

    [[nodiscard]] QXmlStreamAttributes mended(const QString& element, const QXmlStreamAttributes& written) const {
        if (element == QLatin1String("style:table-cell-properties") && formats_.cells.contains(style_))
            return cell(formats_.cells.value(style_));
        QXmlStreamAttributes result;
        for (const QXmlStreamAttribute& one : written) {
            const QString name = one.qualifiedName().toString();
            const bool isLength = element == QLatin1String("style:paragraph-properties") ||
                                  (element == QLatin1String("draw:frame") && name.startsWith(QLatin1String("svg:")));
            QString value = isLength ? whole(one.value().toString()) : one.value().toString();
            if (name == QLatin1String("fo:font-family"))
                value = QLatin1String(family);
            if (element == QLatin1String("style:table-properties") && name == QLatin1String("style:width"))
                value = points(width_);
            result.append(name, value);
        }
        if (element == QLatin1String("style:paragraph-properties") && formats_.headings.contains(style_))
            result.append(QStringLiteral("fo:keep-with-next"), QStringLiteral("always"));
        if (element == QLatin1String("style:table-properties")) {
            result.append(QStringLiteral("table:align"), QStringLiteral("left"));
            result.append(QStringLiteral("fo:margin-bottom"), QLatin1String(belowTable));
        }
        return result;
    }

    static QXmlStreamAttributes cell(const QTextTableCellFormat& format) {
        QXmlStreamAttributes result;
        for (const auto& [name, room] :
             {std::pair("fo:padding-top", format.topPadding()), std::pair("fo:padding-bottom", format.bottomPadding()),
              std::pair("fo:padding-left", format.leftPadding()), std::pair("fo:padding-right", format.rightPadding())})
            result.append(QLatin1String(name), points(room));
        for (const char* side : {"fo:border-top", "fo:border-left", "fo:border-right"})
            result.append(QLatin1String(side), QStringLiteral("none"));
        result.append(QStringLiteral("fo:border-bottom"), points(format.bottomBorder()) + QStringLiteral(" solid ") +
                                                              format.bottomBorderBrush().color().name());
        return result;
    }

    QByteArray finished_;
    QXmlStreamReader reader_;
    QXmlStreamWriter writer_;
    Formats formats_;
    double width_;
    QString style_;         ///< that is being told of
    std::vector<int> rows_; ///< begun of each table that is open
    enum class Held { none, begun, empty };
    Held held_ = Held::none;         ///< a paragraph of which nothing is written yet
    QXmlStreamAttributes paragraph_; ///< its attributes
};

/// The page, that no line of a paragraph stands alone, and that no row of a table is parted.
std::string styles(const QSizeF& page, double width) {
    const QString side = points((page.width() - width) / 2.0);
    return QStringLiteral(
               R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2">
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/></style:default-style><style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:default-style></office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="%1" fo:page-height="%2" style:print-orientation="portrait" fo:margin-top="%3" fo:margin-bottom="%3" fo:margin-left="%3" fo:margin-right="%3"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>
</office:document-styles>
)")
        .arg(points(page.width()), points(page.height()), side)
        .toStdString();
}

} // namespace

Result<std::string> finishedOdt(std::string_view written, const QTextDocument& text, const QSizeF& page, double width) {
    const auto archive = exchange::ZipArchive::open(written);
    if (!archive)
        return archive.status();
    // The first is the kind of the document, by which it is known.
    std::vector<std::pair<std::string, std::string>> members{{"mimetype", ""}};
    for (const auto& member : archive->members()) {
        auto content = archive->read(member);
        if (!content)
            return content.status();
        if (member.name == "content.xml") {
            content = Finishing(*content, text, width).done();
            if (!content)
                return content.status();
        }
        if (member.name == "META-INF/manifest.xml") {
            constexpr std::string_view end = "</manifest:manifest>";
            const std::size_t at = content->rfind(end);
            if (at != std::string::npos)
                content->insert(at,
                                " <manifest:file-entry manifest:media-type=\"text/xml\" "
                                "manifest:full-path=\"styles.xml\"/>\n");
        }
        if (member.name == "mimetype")
            members.front().second = std::move(*content);
        else
            members.emplace_back(member.name, std::move(*content));
    }
    members.emplace_back("styles.xml", styles(page, width));
    return exchange::zipOf(members);
}

} // namespace throughline
