#pragma once

#include <QSizeF>
#include <QString>
#include <cstddef>
#include <memory>

#include "core/model/day.h"
#include "core/report/document.h"

class QPainter;
class QTextDocument;

namespace throughline {

/// A report set on pages of A4, upright: what the PDF, the printer and the preview show alike. Sizes are in points. One
/// that is to be a single page is set smaller, as far as it can still be read. Needs a QGuiApplication and its fonts.
class ReportPages {
  public:
    static ReportPages compose(const report::Report& report, Day today);

    [[nodiscard]] std::size_t count() const { return count_; }
    [[nodiscard]] static QSizeF pageSize();
    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] const QString& author() const { return author_; }
    [[nodiscard]] Day today() const { return today_; }
    /// Paints a page, counted from 0, with its foot, at the painter's origin.
    void paint(QPainter& painter, std::size_t page) const;

  private:
    std::shared_ptr<QTextDocument> text_;
    QString title_;
    QString author_;
    Day today_;
    std::size_t count_ = 0;
    double scale_ = 1.0;
};

} // namespace throughline
