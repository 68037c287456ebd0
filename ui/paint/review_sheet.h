#pragma once

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/layout/drawing.h"
#include "core/model/chain.h"
#include "core/model/result.h"
#include "ui/paint/highlight.h"
#include "ui/paint/lanes.h"
#include "ui/paint/page_set_up.h"
#include "ui/paint/page_text.h"
#include "ui/paint/scene.h"

namespace throughline {

/// One line of the table of tasks, in words.
struct TaskLine {
    QString title;
    QString role;       ///< whose task it is, and for whom
    QString state;      ///< with its day
    QStringList impact; ///< at each end customer
};

/// What is to be brought to the review: a drawing with its words, and the paper. A value; the chain is a snapshot.
struct ReviewSheet {
    Chain chain;
    ViewKey view; ///< that the drawing shows; may be none
    Drawing drawing;
    std::optional<Highlight> highlight;
    bool lanes = false; ///< the departments' bands behind the cards
    QString heading;
    QStringList sentences;   ///< below the heading
    QStringList assumptions; ///< what the numbers rest on
    QString document;
    QString owner;
    Day today;
    std::vector<TaskLine> tasks;
    QString tasksNote; ///< what the table of tasks does not list; may be empty
    PageSetUp setUp;
};

/// A review sheet as pages. The first shows everything; the parts are cut between the cards where that is possible. A
/// part goes on beyond its right and lower cut by the overlap, so that the next one, trimmed at its left and upper
/// marks, is glued upon it. No page is blank; nothing is painted outside the margins.
class ReviewPages {
  public:
    static constexpr double leastText = 8.0; ///< points, of a card's small text

    /// Code::invalid where the set-up is (see check()), and where the drawing would take more than 400 pages.
    static Result<ReviewPages> compose(ReviewSheet sheet);

    [[nodiscard]] std::size_t count() const { return pages_.size(); }
    [[nodiscard]] QSizeF pageSize() const { return size_; } ///< points, as the paper lies
    /// Paints a page, from 0, with the paper palette; the painter's coordinates are points from the paper's top left
    /// corner. The ground is the caller's: paper.
    void paint(QPainter& painter, std::size_t page) const;
    /// The same in two steps, for those that cut off the drawing themselves: the drawing, of which nothing may show
    /// beyond clipOf(), and what stands round it.
    void paintDrawing(QPainter& painter, std::size_t page) const;
    void paintFurniture(QPainter& painter, std::size_t page) const;
    /// Points; empty where the page's drawing needs no cutting off, or there is none.
    [[nodiscard]] QRectF clipOf(std::size_t page) const;
    /// Within the margins, in points: nothing is painted outside.
    [[nodiscard]] QRectF inner() const;

    [[nodiscard]] const ReviewSheet& sheet() const { return *sheet_; }
    /// The size of a card's small text on the first page, in points.
    [[nodiscard]] double textSize() const;
    /// The same where the drawing is largest: on the parts, where there are any.
    [[nodiscard]] double largestTextSize() const;
    /// The scale of the first page's drawing, or of the parts where there are any: 1 at 100 %.
    [[nodiscard]] double scale() const;
    /// How large the drawing is at that scale, in millimetres.
    [[nodiscard]] QSizeF drawingSize() const;
    [[nodiscard]] std::size_t partCount() const;
    [[nodiscard]] std::size_t tablePageCount() const;
    /// How many rows begin or go on on each page of the table.
    [[nodiscard]] std::vector<std::size_t> rowsOfTable() const;
    /// The cards that no part shows whole.
    [[nodiscard]] std::size_t partedCount() const;
    /// Whether a poster takes fewer rows or columns of pages than were asked for, because more would not make it
    /// larger.
    [[nodiscard]] bool isSmallerPoster() const;
    /// The grid that the drawing is cut into; 0 where it is not.
    [[nodiscard]] int rowCount() const { return rows_; }
    [[nodiscard]] int columnCount() const { return columns_; }
    /// The rows and columns of a poster on this paper whose cards' text is not below leastText; nothing where that
    /// takes more than posterLimits.
    [[nodiscard]] std::optional<std::pair<int, int>> readablePoster() const;

    /// Where a card is painted on a page, in points. Nothing where it is not, or not whole between the cuts; with
    /// `overlaps` the strips beyond them count too.
    [[nodiscard]] std::optional<QRectF> cardOn(std::size_t page, Slot role, bool overlaps = false) const;

    /// Whether a page shows all of `rect`, in sheet units: with the strip beyond its cuts.
    [[nodiscard]] bool shows(std::size_t page, const QRectF& rect) const;

  private:
    enum class Kind { whole, part, table };
    struct Segment {
        std::size_t row = 0;
        qsizetype firstLine = 0;
        qsizetype lines = 0;
    };
    struct Page {
        Kind kind = Kind::whole;
        QRectF source;      ///< what is shown, in sheet units
        QRectF frame;       ///< where it is shown, in points
        double scale = 1.0; ///< points a sheet unit
        QString name;       ///< of a part: "A1"
        int row = 0;        ///< of a part
        int column = 0;
        QSizeF strip; ///< how far a part goes on to the right and down, in points
        std::vector<Segment> rows;
    };
    /// A mark and what it means, where it stands below the drawing.
    struct LegendItem {
        enum class Kind : std::uint8_t { heading, service, manager, trace, endCustomer, deadEnd, task, department };
        Kind kind = Kind::service;
        QString text;
        std::size_t colour = 0; ///< of a department
        TaskState state = TaskState::planned;
        bool isOverdue = false;
        QPointF place;                          ///< of its left end and middle, from the legend's top left corner
        [[nodiscard]] double markWidth() const; ///< from there to the text
        [[nodiscard]] page::Type type() const;
    };
    struct Cells {
        QStringList columns[4];
        bool isNote = false; ///< one text over all columns
        [[nodiscard]] qsizetype lines() const;
    };

    ReviewPages() = default;
    [[nodiscard]] double blockWidth() const;
    /// Where parts may stand, without the strips.
    [[nodiscard]] QRectF partRoom() const;
    struct Parts {
        std::vector<Page> pages;
        std::size_t against = 0; ///< the less, the better it is cut: cards that are cut, pages with hardly any
        std::size_t parted = 0;  ///< cards that no part shows whole, with what stands close around them
    };
    /// In as many rows and columns as it takes, or, where `atMost` is not 0, in no more than that.
    [[nodiscard]] Result<Parts> partsAt(double scale, int rowsAtMost = 0, int columnsAtMost = 0) const;
    void fillPages(Parts& parts, double& scale) const;
    /// As large as it can be on so many pages; `scale` says how large that is.
    [[nodiscard]] Result<Parts> posterOf(int rows, int columns, double& scale) const;
    void setHead();
    void setLegend();
    void setWhole();
    Status setParts();
    void setTable();
    [[nodiscard]] std::vector<Page> tablePages(double padding) const;
    [[nodiscard]] std::vector<LegendItem> legendItems() const;
    [[nodiscard]] std::array<double, 4> columnLefts() const;
    [[nodiscard]] QRectF toPage(const Page& page, const QRectF& source) const;

    void paintHead(QPainter& painter, std::size_t page) const;
    void paintRunningHead(QPainter& painter, const Page& page) const;
    void paintFoot(QPainter& painter, std::size_t page) const;
    void paintLegend(QPainter& painter) const;
    void paintCuts(QPainter& painter, const Page& page) const;
    void paintCropMarks(QPainter& painter, const Page& page) const;
    /// Which part of the whole this is; its right end and middle.
    void paintPlace(QPainter& painter, const Page& page, QPointF right) const;
    void paintTable(QPainter& painter, const Page& page) const;

    std::shared_ptr<const ReviewSheet> sheet_;
    std::shared_ptr<const Scene> scene_;
    std::vector<Lane> lanes_;
    QSizeF size_;
    QRectF bounds_; ///< of everything that is drawn, in sheet units
    std::vector<Page> pages_;
    std::vector<Cells> cells_;
    /// A row of the title block: what it says, and that in one or two lines.
    struct BlockRow {
        QString label;
        QStringList lines;
    };
    [[nodiscard]] std::vector<BlockRow> blockRows(const QString& page) const;
    QStringList headingLines_;
    page::Type headingType_;
    QStringList sentenceLines_;
    std::vector<LegendItem> legend_;
    QStringList assumptionLines_;
    double headHeight_ = 0.0;
    double legendHeight_ = 0.0;
    double partScale_ = 0.0;
    double rowPadding_ = 0.0; ///< between the rows of the table
    int rows_ = 0;
    int columns_ = 0;
};

} // namespace throughline
