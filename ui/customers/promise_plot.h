#pragma once

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

class QPainter;

namespace throughline {

/// How promises were kept over time: for each month, quarter or year a bar from 0 to 100 %, its lower, full part the
/// share that was kept, the rest hatched; below it how many promises there were. To be read without colour; the same
/// stands in a table beside it, for a reader of the screen.
class PromisePlot : public QWidget {
    Q_OBJECT
  public:
    struct Bar {
        QString label;
        std::size_t kept = 0;
        std::size_t all = 0;
        double share = 0.0; ///< that was kept, from 0 to 1
        QString words;      ///< of the share that was kept; empty where there is none
        friend bool operator==(const Bar&, const Bar&) = default;
    };
    explicit PromisePlot(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }
    [[nodiscard]] QSize sizeHint() const override { return {360, 190}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 140}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] double slotWidth() const;
    void paintAxis(QPainter& painter, const QRectF& area) const;
    void paintLabels(QPainter& painter, const QRectF& area) const;
    /// In the middle of the bar's place.
    [[nodiscard]] double middleOf(std::size_t bar) const;
    [[nodiscard]] QRectF plotArea() const;

    std::vector<Bar> bars_;
};

} // namespace throughline
