#include "ui/report/report_text.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextObjectInterface>
#include <QTextTable>
#include <QUrl>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

#include "ui/paint/fonts.h"
#include "ui/paint/palette.h"
#include "ui/paint/trace_picture_painter.h"
#include "ui/report/column_widths.h"
#include "ui/report/drawn_picture.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

constexpr double bodySize = 10.0;
constexpr double smallSize = 8.5;
constexpr double imageScale = 3.0; // dots a point
constexpr int keptWithNext = QTextFormat::UserProperty + 1;

QString plain(std::string_view text) {
    return toText(report::harmless(text));
}

/// Builds the text block by block. A fresh document and the end of a table leave an empty block behind, which the next
/// one takes.
class Composer {
  public:
    Composer(QTextDocument& document, double width, PictureStyle pictures)
        : document_(document), cursor_(&document), width_(width), pictures_(pictures), palette_(paperPalette()) {}

    void add(const report::Heading& heading) {
        static constexpr std::array<double, 3> sizes{20.0, 13.5, 10.5};
        static constexpr std::array<double, 3> above{0.0, 17.0, 11.0};
        const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 3)) - 1;
        QTextBlockFormat format;
        format.setHeadingLevel(static_cast<int>(level) + 1);
        format.setTopMargin(above[level]);
        format.setBottomMargin(level == 2 ? 2 : 5);
        start(format);
        write(heading.text, letters(sizes[level], QFont::DemiBold, palette_.ink));
    }
    void add(const report::Paragraph& paragraph) {
        start(bodyFormat(paragraph.isSmall ? 4 : 5));
        writeParagraph(paragraph);
    }
    void add(const report::List& list) {
        for (std::size_t i = 0; i < list.items.size(); ++i)
            addItem({list.items[i]}, QTextListFormat::ListDisc, i == 0);
    }
    void add(const report::Points& points) {
        const auto style = points.isNumbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
        for (std::size_t i = 0; i < points.items.size(); ++i)
            addItem(points.items[i], style, i == 0);
    }
    void add(const report::Quote& quote) {
        QTextBlockFormat format = bodyFormat(quote.by.empty() ? 6 : 1);
        format.setLeftMargin(16);
        format.setTopMargin(3);
        if (!quote.by.empty())
            format.setProperty(keptWithNext, true);
        start(format);
        write("“" + quote.text + "”", letters(bodySize, QFont::Normal, palette_.ink));
        if (quote.by.empty())
            return;
        QTextBlockFormat source = bodyFormat(7);
        source.setLeftMargin(16);
        start(source);
        write("– " + quote.by, letters(smallSize, QFont::Normal, palette_.quiet));
    }
    void add(const report::Picture& picture) {
        if (picture.drawing.isEmpty())
            return;
        keepTextAbove();
        QTextBlockFormat format;
        format.setTopMargin(4);
        format.setBottomMargin(6);
        start(format);
        constexpr double largest = 0.8; // small beside the text, however few its columns
        const double scale = std::min(largest, width_ / picture.drawing.width);
        const QSizeF size(picture.drawing.width * scale, picture.drawing.height * scale);
        if (pictures_ == PictureStyle::drawn) {
            drawn_picture::insert(cursor_, picture.drawing, scale);
        } else {
            insertImage(picture.drawing, scale, size);
        }
    }
    void add(const report::Grid& grid) {
        if (!grid.caption.empty()) {
            QTextBlockFormat format = bodyFormat(3);
            format.setTopMargin(6);
            format.setHeadingLevel(4);
            start(format);
            write(grid.caption, letters(smallSize + 0.5, QFont::DemiBold, palette_.ink));
        }
        if (grid.columns.empty())
            return;
        insertTable(grid);
    }

    void finish() {
        if (!isFresh_)
            return;
        // What a table leaves behind must not make a page of its own.
        QTextBlockFormat format;
        format.setLineHeight(1, QTextBlockFormat::FixedHeight);
        cursor_.setBlockFormat(format);
        cursor_.setBlockCharFormat(letters(1, QFont::Normal, palette_.ink));
    }

  private:
    /// Keeps the text that a picture shows with it, up to the heading where that is near.
    void keepTextAbove() {
        if (isFresh_)
            return;
        constexpr int mostLetters = 600; // more would leave too much of the page empty
        int letters = 0;
        for (QTextBlock block = cursor_.block(); block.isValid() && block.blockFormat().headingLevel() == 0;
             block = block.previous()) {
            letters += block.length();
            if (block != cursor_.block() && (letters > mostLetters || QTextCursor(block).currentTable()))
                return;
            QTextBlockFormat kept;
            kept.setProperty(keptWithNext, true);
            QTextCursor(block).mergeBlockFormat(kept);
        }
    }
    static QTextBlockFormat bodyFormat(double below) {
        QTextBlockFormat format;
        format.setBottomMargin(below);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        return format;
    }
    [[nodiscard]] QTextCharFormat letters(double size, QFont::Weight weight, const QColor& colour) const {
        QTextCharFormat format;
        QFont font(sheetFamily());
        font.setWeight(weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        format.setFont(font);
        if (pictures_ == PictureStyle::image) {
            // Other programs read points.
            format.setFontPointSize(size);
            format.clearProperty(QTextFormat::FontPixelSize);
        } else {
            // A pixel of the layout is a point of the page.
            format.setProperty(QTextFormat::FontPixelSize, static_cast<int>(std::lround(size)));
            format.clearProperty(QTextFormat::FontPointSize);
        }
        format.setForeground(colour);
        return format;
    }

    void start(const QTextBlockFormat& format) {
        // The layout drops the margin above what follows a table; the table has it below instead.
        if (table_ && isFresh_) {
            QTextTableFormat above = table_->format();
            above.setBottomMargin(std::max(above.bottomMargin(), format.topMargin()));
            table_->setFormat(above);
        }
        table_ = nullptr;
        if (isFresh_) {
            cursor_.setBlockFormat(format);
        } else {
            cursor_.insertBlock(format, QTextCharFormat());
        }
        isFresh_ = false;
    }

    void write(std::string_view text, const QTextCharFormat& format) {
        QString words = plain(report::unbroken(text));
        words.remove(QLatin1Char('\r'));
        words.replace(QLatin1Char('\n'), QChar::LineSeparator);
        cursor_.insertText(words, format);
    }

    void writeParagraph(const report::Paragraph& paragraph) {
        const double size = paragraph.isSmall ? smallSize : bodySize;
        const QColor& colour = paragraph.isSmall ? palette_.quiet : palette_.ink;
        if (!paragraph.lead.empty())
            write(paragraph.lead + (paragraph.text.empty() ? "" : " "), letters(size, QFont::DemiBold, palette_.ink));
        write(paragraph.text, letters(size, QFont::Normal, colour));
    }

    void addItem(const report::Paragraph& item, QTextListFormat::Style style, bool isFirst) {
        start(bodyFormat(4));
        if (isFirst) {
            QTextListFormat format;
            format.setStyle(style);
            format.setIndent(1);
            list_ = cursor_.createList(format);
        } else {
            list_->add(cursor_.block());
        }
        cursor_.setBlockCharFormat(letters(bodySize, QFont::Normal, palette_.ink));
        writeParagraph(item);
    }

    void insertImage(const report::TracePicture& drawing, double scale, const QSizeF& size) {
        const QSize dots(static_cast<int>(std::ceil(size.width() * imageScale)),
                         static_cast<int>(std::ceil(size.height() * imageScale)));
        QImage image(dots, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(imageScale * scale, imageScale * scale);
        paintTracePicture(painter, drawing, palette_);
        painter.end();
        const QString name = QStringLiteral("trace%1.png").arg(++images_);
        document_.addResource(QTextDocument::ImageResource, QUrl(name), image);
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(size.width());
        format.setHeight(size.height());
        cursor_.insertImage(format);
    }

    static constexpr double rightGap = 14.0; ///< between a number and the text of the next column
    static bool isRight(const report::Grid& grid, int column) {
        const auto index = static_cast<std::size_t>(column);
        return index < grid.sides.size() && grid.sides[index] == report::Side::right;
    }

    void insertTable(const report::Grid& grid) {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(3);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBottomMargin(8);
        format.setColumnWidthConstraints(widthsOf(grid));
        const int columns = static_cast<int>(grid.columns.size());
        if (!isFresh_)
            start(QTextBlockFormat());
        QTextTable* table = cursor_.insertTable(static_cast<int>(grid.rows.size()) + 1, columns, format);
        const auto cell = [&](int row, int column, const std::string& text, const QTextCharFormat& style, bool isHead) {
            QTextTableCell there = table->cellAt(row, column);
            QTextTableCellFormat edge = there.format().toTableCellFormat();
            edge.setBottomBorder(isHead ? 0.8 : 0.4);
            edge.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            edge.setBottomBorderBrush(isHead ? palette_.ink : palette_.border);
            edge.setTopPadding(3);
            edge.setBottomPadding(3);
            edge.setRightPadding(isRight(grid, column) ? rightGap : 6);
            edge.setLeftPadding(0);
            there.setFormat(edge);
            cursor_ = there.firstCursorPosition();
            QTextBlockFormat block;
            if (isRight(grid, column))
                block.setAlignment(Qt::AlignRight);
            cursor_.setBlockFormat(block);
            write(text, style);
        };
        for (int column = 0; column < columns; ++column) {
            cell(0, column, grid.columns[static_cast<std::size_t>(column)],
                 letters(smallSize, QFont::DemiBold, palette_.quiet), true);
        }
        for (int row = 0; row < static_cast<int>(grid.rows.size()); ++row) {
            for (int column = 0; column < columns; ++column) {
                cell(row + 1, column, grid.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)],
                     letters(smallSize, QFont::Normal, palette_.ink), false);
            }
        }
        cursor_.movePosition(QTextCursor::End);
        isFresh_ = true;
        table_ = table;
    }

    /// Columns by what stands in them; a table whose text leaves room fills the page if one of its columns is wide.
    [[nodiscard]] QList<QTextLength> widthsOf(const report::Grid& grid) const {
        constexpr double padding = 7.0;    // right of the text, and a little for rounding
        constexpr double wideShare = 0.18; // of the width
        const QFontMetricsF metrics(letters(smallSize, QFont::DemiBold, palette_.ink).font());
        // Who opens the file may have no font but broader ones.
        const double broader = pictures_ == PictureStyle::image ? 1.15 : 1.0;
        const double space = metrics.horizontalAdvance(QLatin1Char(' '));
        MeasuredTable table;
        const auto add = [&](const std::vector<std::string>& row) {
            auto& cells = table.rows.emplace_back();
            for (const std::string& text : row) {
                auto& words = cells.emplace_back();
                for (const QString& word : plain(report::unbroken(text)).split(QLatin1Char(' ')))
                    words.push_back((metrics.horizontalAdvance(word) + space) * broader);
            }
        };
        for (int column = 0; column < static_cast<int>(grid.columns.size()); ++column)
            table.padding.push_back(padding + (isRight(grid, column) ? rightGap : 0.0));
        add(grid.columns);
        for (const auto& row : grid.rows)
            add(row);
        std::vector<double> widths = columnWidths(table, width_);
        const double left = width_ - std::accumulate(widths.begin(), widths.end(), 0.0);
        const auto widest = std::ranges::max_element(widths);
        if (left > 0.0 && *widest > width_ * wideShare)
            *widest += left;
        QList<QTextLength> lengths;
        for (const double width : widths) {
            // Other programs take points only.
            lengths << (pictures_ == PictureStyle::image
                            ? QTextLength(QTextLength::FixedLength, width)
                            : QTextLength(QTextLength::PercentageLength, 100.0 * width / width_));
        }
        return lengths;
    }

    QTextDocument& document_;
    QTextCursor cursor_;
    double width_;
    PictureStyle pictures_;
    Palette palette_;
    QTextList* list_ = nullptr;
    QTextTable* table_ = nullptr; ///< that the text ends with
    bool isFresh_ = true;
    int images_ = 0;
};

} // namespace

std::unique_ptr<QTextDocument> reportText(const report::Report& report, double width, PictureStyle pictures) {
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setUseDesignMetrics(true);
    document->setIndentWidth(16);
    QFont font(sheetFamily());
    font.setPixelSize(static_cast<int>(bodySize));
    document->setDefaultFont(font);
    document->setMetaInformation(QTextDocument::DocumentTitle, plain(titleOf(report)));
    drawn_picture::install(*document);
    document->setTextWidth(width);
    // As one edit, so that the text is laid out once and not anew for every cell.
    QTextCursor edit(document.get());
    edit.beginEditBlock();
    Composer composer(*document, width, pictures);
    for (const report::Block& block : report.blocks)
        std::visit([&](const auto& each) { composer.add(each); }, block);
    composer.finish();
    edit.endEditBlock();
    return document;
}

bool isKeptWithNext(const QTextBlock& block) {
    return block.blockFormat().headingLevel() > 0 || block.blockFormat().boolProperty(keptWithNext);
}

} // namespace throughline
