#pragma once

#include <QPointF>
#include <QRectF>
#include <cstdint>
#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/model/table.h"
#include "ui/paint/arrow_points.h"

namespace throughline {

/// Where an arrow's label stands and how its words are broken. No lines: there is no room, it is not shown.
struct LabelPlace {
    QRectF rect;
    double room = 0.0; ///< the width that its lines were broken at
    std::size_t lines = 0;
    std::uint64_t way = 0; ///< of the arrow and the words that it was found for, to tell a stale place
    friend bool operator==(const LabelPlace&, const LabelPlace&) = default;
};

/// A part of the sheet whose labels are placed together, in an order of their own and whatever is seen of it; none
/// reaches out of it. So where labels stand does not tell how one came to look at them.
using LabelTile = std::uint64_t;

/// The labels that stand on a sheet, by service and by place. No two of them touch.
class LabelPlaces {
  public:
    void clear();
    void insert(Slot service, const LabelPlace& place);
    void erase(Slot service);
    [[nodiscard]] const LabelPlace* find(Slot service) const;
    [[nodiscard]] bool isFree(const QRectF& rect) const;
    /// Appends the services whose labels touch `rect`.
    void touching(const QRectF& rect, std::vector<Slot>& found) const;
    [[nodiscard]] std::size_t size() const { return places_.size(); }

  private:
    template <class Visit>
    static void forEachField(const QRectF& rect, Visit&& visit);

    std::unordered_map<Slot, LabelPlace> places_;
    std::unordered_map<std::uint64_t, std::vector<Slot>> fields_;
};

/// An arrow as a label sees it: what it crosses, whose pieces are looked at only where they may be near.
class LabelWay {
  public:
    explicit LabelWay(std::span<const SheetPoint> arrow);
    [[nodiscard]] bool crosses(const QRectF& rect) const;
    /// Around its head; null for an arrow without points.
    [[nodiscard]] QRectF head() const;

  private:
    struct Bounds {
        double left, top, right, bottom;
    };
    std::vector<SheetPoint> points_;
    std::vector<Bounds> bounds_; ///< of some curves each, in the order of the way
};

/// What a label must leave alone: cards and other labels at any rate, arrows where it can.
struct LabelSurroundings {
    /// Appends the cards that touch `rect`, and whatever else must stay readable there.
    std::function<void(const QRectF& rect, std::vector<QRectF>& found)> cardsIn;
    std::vector<const LabelWay*> others;  ///< of the same two cards, for which it could be mistaken
    std::vector<const LabelWay*> foreign; ///< of other cards
    QRectF within{};                      ///< it may not reach out of this; null: it may stand anywhere
};

/// One way to break a label's words.
struct LabelShape {
    double width = 0.0;
    double height = 0.0;
    double room = 0.0;
    std::size_t lines = 0;
    bool isCut = false; ///< not all words are there
};

/// The best place along the arrow for one of the shapes, the first of which is the most wanted; without lines where
/// there is none. The same surroundings give the same place.
LabelPlace placeLabel(std::span<const SheetPoint> arrow, std::span<const LabelShape> shapes,
                      const LabelSurroundings& around, const LabelPlaces& placed);

} // namespace throughline
