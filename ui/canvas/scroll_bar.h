#pragma once

#include <QColor>
#include <QScrollBar>

namespace throughline {

/// A quiet scroll bar: a rounded handle on the sheet's own ground. Paints itself, since a style sheet would cost more
/// than the rest of a frame that pans.
class SheetScrollBar : public QScrollBar {
    Q_OBJECT

  public:
    SheetScrollBar(Qt::Orientation orientation, QWidget* parent);
    void setColours(const QColor& ground, const QColor& handle, const QColor& hovered);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void sliderChange(SliderChange change) override;

  private:
    /// Null where there is nothing to scroll.
    [[nodiscard]] QRect handle() const;

    QRect shown_; ///< the handle as it was last asked to be painted
    QColor ground_;
    QColor handle_;
    QColor hovered_;
};

} // namespace throughline
