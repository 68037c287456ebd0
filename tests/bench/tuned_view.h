#pragma once

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <memory>
#include <vector>

#include "tests/bench/bare_loop.h"

namespace throughline::bench {

class CardItem;
class LinesItem;

/// The same cards and arrows in a QGraphicsView as fast as it gets: an item a card that draws less from far away, one
/// item for all arrows with its lines filed by place, minimal updates, no saved painter states.
class TunedView {
  public:
    TunedView(const Scene& scene, const Palette& palette, const Marks& marks, QSize size);
    ~TunedView();

    /// What is drawn from here on, and through which part of the sheet one looks. `moving` is not among the content.
    void show(const Content& content, QPointF origin, double scale, std::vector<Slot> moving = {});
    QGraphicsView& widget() { return view_; }
    void repaint() { view_.viewport()->update(); }
    void panBy(int pixels);
    /// Puts the card there, and its arrows to it.
    void moveCard(Slot role, Point centre);

  private:
    const Scene& scene_;
    const Palette& palette_;
    QGraphicsScene items_;
    QGraphicsView view_;
    std::vector<CardItem*> cards_; ///< by role slot
    LinesItem* lines_ = nullptr;
    std::vector<Slot> moving_;
};

} // namespace throughline::bench
