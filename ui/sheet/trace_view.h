#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <optional>

namespace throughline {

class Canvas;
class Tracing;

/// Brings a trace into view when it begins: the sheet pans, and is zoomed out only as far as titles can still be read.
/// When the trace ends the sheet comes back to where it was, unless it has been moved since.
class TraceView : public QObject {
    Q_OBJECT
  public:
    /// Both must stay as long as this does. To be made before the docks that a trace opens hear of it.
    TraceView(Tracing& tracing, Canvas& canvas, QObject* parent);

  private:
    struct Look {
        double zoom = 1.0;
        QPointF origin; ///< the sheet point at the top left
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] bool isWhereItWasPut() const;
    void note();
    void reveal();
    void goBack();
    /// What must be seen at that zoom: the cards of the trace, and at the end customers' right what arrives there.
    [[nodiscard]] QRectF areaAt(double zoom) const;

    Tracing& tracing_;
    Canvas& canvas_;
    std::optional<Look> before_; ///< the trace
    std::optional<Look> put_;    ///< where the trace is seen
};

} // namespace throughline
