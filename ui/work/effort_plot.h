#pragma once

#include <QWidget>
#include <vector>

namespace throughline {

/// Bars one under the other, each with its name at the left and its number at the right; the last may stand for what
/// belongs to none.
class EffortPlot : public QWidget {
    Q_OBJECT
  public:
    struct Bar {
        QString name;
        QString words; ///< the number, with its unit
        double share = 0.0;
        bool isNone = false;
        friend bool operator==(const Bar&, const Bar&) = default;
    };
    explicit EffortPlot(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar>& bars() const { return bars_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] int lineHeight() const;
    std::vector<Bar> bars_;
};

} // namespace throughline
