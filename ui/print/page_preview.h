#pragma once

#include <QAbstractScrollArea>
#include <functional>
#include <optional>

#include "ui/paint/review_sheet.h"

namespace throughline {

/// Pages that something paints, all of one size in points.
struct PaintedPages {
    std::size_t count = 0;
    QSizeF size;
    std::function<void(QPainter&, std::size_t)> paint; ///< a page, counted from 0, at the painter's origin
};

/// The pages of a review sheet or a report, one below the other as white paper, painted by the same code as the print.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT
  public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Shows other pages; keeps the page that is looked at where there is one of that number.
    void setPages(std::optional<ReviewPages> pages);
    /// The same with any pages.
    void showPages(std::optional<PaintedPages> pages);
    /// While it fits: to the width alone, for a window that is low.
    void setFitsWidth() { fitsWidth_ = true; }

    /// Screen dots a point; `fit` follows the window's width and height so that a whole page is seen.
    void zoomToFit();
    void zoomTo(double scale);
    void zoomIn() { zoomTo(scale() * 1.25); }
    void zoomOut() { zoomTo(scale() / 1.25); }
    [[nodiscard]] double scale() const { return fits_ ? fittingScale() : scale_; }
    [[nodiscard]] bool fits() const { return fits_; }

    /// The page most in view, from 0.
    [[nodiscard]] int page() const { return page_; }
    [[nodiscard]] int pageCount() const { return pages_ ? static_cast<int>(pages_->count) : 0; }
    void goToPage(int page);

  signals:
    /// Another page is looked at, or the zoom or the number of pages is another.
    void viewChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] double fittingScale() const;
    /// Of a page's paper, in the viewport.
    [[nodiscard]] QRectF paperRect(int page) const;
    [[nodiscard]] QSizeF contentSize() const;
    void updateBars();
    void notePage();

    std::optional<PaintedPages> pages_;
    double scale_ = 1.0;
    bool fits_ = true;
    bool fitsWidth_ = false;
    int page_ = 0;
};

} // namespace throughline
