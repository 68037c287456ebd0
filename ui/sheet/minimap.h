#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace throughline {

class Canvas;

/// The whole chain in a corner of the sheet, with a frame around what the sheet shows: a click goes there, a drag takes
/// the sheet along, the wheel zooms. The picture is drawn anew a moment after something changed, never while the sheet
/// moves.
class Minimap : public QWidget {
    Q_OBJECT
  public:
    /// Of fewer roles a person sees the whole at once.
    static constexpr std::size_t leastRoles = 60;

    explicit Minimap(Canvas& canvas);

    /// Whether the person wants it; it is seen where the chain is large enough besides.
    void setWanted(bool wanted);
    [[nodiscard]] const QImage& picture() const { return picture_; }
    /// The frame, in pixels of this widget; what is off the picture is cut.
    [[nodiscard]] QRectF frame() const;
    [[nodiscard]] QPointF toSheet(QPointF pixel) const;
    [[nodiscard]] QPointF toPixel(QPointF sheet) const;

  public slots:
    /// The chain, its colours or the trace are others.
    void refreshSoon();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void follow();
    void place();
    void render();

    Canvas& canvas_;
    QTimer timer_;
    QImage picture_;
    QRectF drawn_;       ///< what the picture shows, in sheet units
    QPointF grabbed_;    ///< from the frame's middle to the pointer, in sheet units
    QRectF shownFrame_;  ///< as painted last
    double scale_ = 1.0; ///< pixels a sheet unit
    bool isWanted_ = true;
};

} // namespace throughline
