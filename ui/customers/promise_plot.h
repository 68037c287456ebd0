#pragma once

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

namespace throughline {

/// How promises were kept over time: for each month, quarter or year a bar as high as there were promises, its lower,
/// full part those that were kept, the rest hatched, and the share above it. To be read without colour; the same stands
/// in a table beside it, for a reader of the screen.
class PromisePlot : public QWidget {
    Q_OBJECT
  public:
    struct Bar {
        QString label;
        std::size_t kept = 0;
        std::size_t all = 0;
        QString words; ///< of the share that was kept; empty where there is none
        friend bool operator==(const Bar&, const Bar&) = default;
    };
    explicit PromisePlot(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }
    [[nodiscard]] QSize sizeHint() const override { return {360, 170}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] double slotWidth() const;
    [[nodiscard]] QRectF plotArea() const;

    std::vector<Bar> bars_;
};

} // namespace throughline
