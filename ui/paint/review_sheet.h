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
#include <vector>

#include "core/layout/drawing.h"
#include "core/model/chain.h"
#include "core/model/result.h"
#include "ui/paint/highlight.h"
#include "ui/paint/lanes.h"
#include "ui/paint/page_set_up.h"
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
    PageSetUp setUp;
};

/// A review sheet as pages. The first shows everything; the parts are cut between the cards where that is possible, and
/// overlap by 10 mm, with crop marks. No page is blank; nothing is painted outside the margins.
class ReviewPages {
  public:
    static constexpr double margin = 15.0 * 72.0 / 25.4; ///< points
    static constexpr double leastText = 8.0;             ///< points, of a card's small text

    /// Code::invalid where the drawing would take more than 400 pages.
    static Result<ReviewPages> compose(ReviewSheet sheet);

    [[nodiscard]] std::size_t count() const { return pages_.size(); }
    [[nodiscard]] QSizeF pageSize() const { return size_; } ///< points, as the paper lies
    /// Paints a page, from 0, with the paper's paper palette; the painter's coordinates are points from the paper's
    /// top left corner. The ground is the caller's: paper.
    void paint(QPainter& painter, std::size_t page) const;

    [[nodiscard]] const ReviewSheet& sheet() const { return *sheet_; }
    /// The size of a card's small text on the first page, in points.
    [[nodiscard]] double textSize() const;
    /// The scale of the first page's drawing, or of the parts where there are any: 1 at 100 %.
    [[nodiscard]] double scale() const;
    /// How large the drawing is at that scale, in millimetres.
    [[nodiscard]] QSizeF drawingSize() const;
    [[nodiscard]] std::size_t partCount() const;
    [[nodiscard]] std::size_t tablePageCount() const;

    /// Where a card is painted on a page, in points; for tests and the preview. Nothing where it is not, or not whole.
    [[nodiscard]] std::optional<QRectF> cardOn(std::size_t page, Slot role) const;

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
        std::vector<Segment> rows;
    };
    /// A mark and what it means, where it stands below the drawing.
    struct LegendItem {
        enum class Kind : std::uint8_t { service, manager, trace, endCustomer, deadEnd, task, department };
        Kind kind = Kind::service;
        QString text;
        std::size_t colour = 0; ///< of a department
        TaskState state = TaskState::planned;
        bool isOverdue = false;
        QPointF place;                          ///< of its left end and middle, from the legend's top left corner
        [[nodiscard]] double markWidth() const; ///< from there to the text
    };
    struct Cells {
        QStringList columns[4];
        [[nodiscard]] qsizetype lines() const;
    };

    ReviewPages() = default;
    [[nodiscard]] QRectF inner() const;
    [[nodiscard]] double blockWidth() const;
    [[nodiscard]] Result<std::vector<Page>> partsAt(double scale) const;
    void setHead();
    void setLegend();
    void setWhole();
    Status setParts();
    void setTable();
    [[nodiscard]] std::vector<LegendItem> legendItems() const;
    [[nodiscard]] std::array<double, 4> columnLefts() const;
    [[nodiscard]] QRectF toPage(const Page& page, const QRectF& source) const;

    void paintHead(QPainter& painter, std::size_t page) const;
    void paintRunningHead(QPainter& painter, const Page& page) const;
    void paintFoot(QPainter& painter, std::size_t page) const;
    void paintDrawing(QPainter& painter, const Page& page, const QRectF& clip) const;
    void paintLegend(QPainter& painter) const;
    void paintCuts(QPainter& painter, const Page& page) const;
    void paintCropMarks(QPainter& painter, const Page& page) const;
    void paintTable(QPainter& painter, const Page& page) const;

    std::shared_ptr<const ReviewSheet> sheet_;
    std::shared_ptr<const Scene> scene_;
    std::vector<Lane> lanes_;
    QSizeF size_;
    QRectF bounds_; ///< of everything that is drawn, in sheet units
    std::vector<Page> pages_;
    std::vector<Cells> cells_;
    QStringList headingLines_;
    QStringList sentenceLines_;
    std::vector<LegendItem> legend_;
    QStringList assumptionLines_;
    double headHeight_ = 0.0;
    double legendHeight_ = 0.0;
    double partScale_ = 0.0;
};

} // namespace throughline
