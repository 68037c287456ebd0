#pragma once

#include <QPainterPath>
#include <QWidget>
#include <vector>

#include "core/model/key.h"
#include "ui/document/document_bridge.h"

namespace throughline {

class Canvas;

/// Draws over the sheet who can influence whom: a dotted arrow from card to card, the thicker the stronger.
/// No part of the chain's drawing: it takes no clicks, and no work flows
/// along it.
class InfluenceLayer : public QWidget {
    Q_OBJECT
  public:
    InfluenceLayer(DocumentBridge& bridge, Canvas& canvas);

    void setShown(bool on);
    /// An arrow as it is drawn, in pixels of the sheet's viewport.
    struct Arrow {
        QPointF from;
        QPointF bend; ///< towards which it is bent, so that it goes round cards; the middle where it is straight
        QPointF to;
        double strength = 1.0;
    };
    [[nodiscard]] std::vector<Arrow> arrows() const;
    [[nodiscard]] static QPainterPath pathOf(const Arrow& arrow);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void settle();

    DocumentBridge& bridge_;
    Canvas& canvas_;
    bool isShown_ = false;
};

} // namespace throughline
