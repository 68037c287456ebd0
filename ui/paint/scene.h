#pragma once

#include <QPointF>
#include <QRectF>
#include <QStaticText>
#include <QString>
#include <array>
#include <bit>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/layout/card.h"
#include "core/layout/drawing.h"
#include "core/layout/routes.h"
#include "core/model/chain.h"
#include "ui/paint/arrow_points.h"
#include "ui/paint/dirty_area.h"
#include "ui/paint/far_ways.h"
#include "ui/paint/grid_index.h"
#include "ui/paint/highlight.h"
#include "ui/paint/label_places.h"

namespace throughline {

/// One card, found by its role's slot. An empty slot has `role == noSlot`.
struct SceneCard {
    Slot role = noSlot;
    Box box;
    std::uint16_t department = 0; ///< of Scene::departments(); 0: none
    bool isEndCustomer = false;
    bool isPlaced = false; ///< whether the view holds a place for it
    [[nodiscard]] QRectF rect() const { return {box.left(), box.top(), box.size.width, box.size.height}; }
    friend bool operator==(const SceneCard&, const SceneCard&) = default;
};

/// One arrow, found by its service's slot. An empty slot has `service == noSlot`.
struct SceneArrow {
    Slot service = noSlot;
    Slot server = noSlot;
    Slot customer = noSlot;
    bool isManager : 1 = false;
    bool isDerived : 1 = false;
    bool hasLabel : 1 = false;
    bool falls : 1 = false; ///< from its left end to its right end
    /// How much of the server's work goes this way, from 1 to mostWeight; 0 where nobody has set weights.
    std::uint8_t weight = 0;
    static constexpr std::uint8_t mostWeight = 7;
    std::uint16_t awayBits = 0; ///< the upper half of a float
    SheetPoint least{};         ///< the corners of the rectangle around all control points, and so around the curves
    SheetPoint most{};
    /// The straight line between opposite corners of that rectangle which the arrow is nearest to.
    [[nodiscard]] SheetPoint straightFrom() const { return {least.x, falls ? least.y : most.y}; }
    [[nodiscard]] SheetPoint straightTo() const { return {most.x, falls ? most.y : least.y}; }
    /// How far it runs from that line at most, rounded up by up to a hundredth.
    [[nodiscard]] float away() const { return std::bit_cast<float>(std::uint32_t{awayBits} << 16); }
    friend bool operator==(const SceneArrow&, const SceneArrow&) = default;
};

/// What is written on a card, set and ready to draw. Made when a card is first drawn with its text.
struct CardText {
    struct Task {
        Slot task = noSlot;
        QStaticText title;
        TaskState state = TaskState::planned;
        bool isOverdue = false;
    };
    std::vector<QStaticText> titleLines;
    QStaticText holder;
    QStaticText initials;
    QStaticText department;
    std::vector<Task> tasks;
    QStaticText moreTasks; ///< "+4"
    unsigned overdue = 0;  ///< how many tasks are past their promised day
    CardGeometry geometry;
};

/// What is written beside an arrow: a few lines around `centre`. No lines where there is no word, or no room for one.
struct ArrowText {
    std::vector<QStaticText> lines;
    QPointF centre; ///< where there is no room: the middle of the arrow
    QSizeF size;
    bool isWhole = false; ///< all words are there
    [[nodiscard]] QRectF rect() const {
        return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
    }
};

/// A line of text ready to draw.
QStaticText setText(const std::string& utf8);

/// What an edit changed in a scene, for those who repaint it.
struct SceneChange {
    DirtyArea dirty;           ///< in sheet units; covers the old and the new picture
    bool isEverything = false; ///< the whole was built anew
};

/// The flat picture of one view of a chain: cards and arrows by slot, with an index by place. It is built from a
/// drawing and then follows the chain's edits, touching only what they name and what comes into or out of the way of
/// an arrow by them; it equals the scene built anew.
///
/// The chain must outlive the scene, and every edit that is applied to it must be given to apply() after it. Texts are
/// made on demand and forgotten again, so that 10,000 roles cost a few hundred bytes each.
class Scene {
  public:
    /// Places beyond this are drawn at the edge, where single precision still tells pixels apart.
    static constexpr double farthest = 1e6;
    static constexpr QRectF everywhere{-1e12, -1e12, 2e12, 2e12};
    static constexpr double widestLabel = 160.0; ///< of a line beside an arrow
    /// In a chain of no more services all labels are placed together, each with an eye to all arrows.
    static constexpr std::size_t mostInOneTile = 400;

    Scene() = default;
    /// `today` decides what is overdue. `view` none: the chain's first view.
    Scene(const Chain& chain, ViewKey view, const Drawing& drawing, Day today);
    /// Makes now what a first frame would wait for. This and the constructor may run in another thread than the
    /// window's; nothing else may.
    void prepare();
    /// Goes on with `chain`, which is equal to the present one, row by row in the same slots.
    void moveTo(const Chain& chain) { chain_ = &chain; }
    /// The words that are set; they are set anew when they are next drawn. Fonts stay in the thread that draws.
    void forgetTexts();

    [[nodiscard]] bool isEmpty() const { return cardCount_ == 0; }
    [[nodiscard]] std::size_t cardCount() const { return cardCount_; }
    [[nodiscard]] const Chain* chain() const { return chain_; }
    [[nodiscard]] const ViewKey& view() const { return view_; }
    [[nodiscard]] Day today() const { return today_; }
    /// By role slot and by service slot; with empty slots between.
    [[nodiscard]] std::span<const SceneCard> cards() const { return cards_; }
    [[nodiscard]] std::span<const SceneArrow> arrows() const { return arrows_; }
    [[nodiscard]] const SceneCard* card(Slot role) const;
    [[nodiscard]] const SceneArrow* arrow(Slot service) const;
    /// The curves of an arrow that is there.
    [[nodiscard]] ArrowPoints points(Slot service) const;
    /// The same in a few straight pieces; null for an arrow of few bends.
    [[nodiscard]] const FarWay* farWay(Slot service) const { return farWays_.find(service); }
    /// Calls `visit(point)` for the points between which level curves run; where they stand less than `least` from each
    /// other at one height, for one of them. False, and no call, where the arrow is not made of such.
    template <class Visit>
    bool visitCorners(Slot service, double least, Visit&& visit) const {
        return !loose_.contains(service) && routes_.visitCorners(service, least, std::forward<Visit>(visit));
    }
    /// The same as `visit(from, to, isLast)`, curve by curve, for those between `left` and `right` alone.
    template <class Visit>
    bool visitLevels(Slot service, double left, double right, Visit&& visit) const {
        return !loose_.contains(service) && routes_.visitLevels(service, left, right, std::forward<Visit>(visit));
    }
    [[nodiscard]] QRectF bounds() const;
    /// Whether any arrow may have a label.
    [[nodiscard]] bool hasLabels() const { return hasLabels_; }
    [[nodiscard]] QRectF arrowBounds(Slot service) const;

    /// The department's name and the number of its colour, from 0 to Palette::departmentCount - 1.
    struct Department {
        std::string name;
        std::uint32_t roles = 0;
        std::uint32_t colour = 0;
    };
    [[nodiscard]] const std::vector<Department>& departments() const { return departments_; }
    /// The number of the card's department colour; nothing where it has no department.
    [[nodiscard]] std::optional<std::size_t> colourOf(const SceneCard& card) const;

    /// What may be seen in `rect`, ascending by slot; cards reach to their border, arrows to their curve.
    void cardsIn(const QRectF& rect, std::vector<Slot>& found) const;
    void arrowsIn(const QRectF& rect, std::vector<Slot>& found) const;
    /// Those of the `arrows` found in a larger rectangle that may be seen in `rect`.
    void keepArrowsIn(const QRectF& rect, std::span<const Slot> arrows, std::vector<Slot>& found) const;

    [[nodiscard]] const CardText& cardText(Slot role) const;
    [[nodiscard]] const ArrowText& arrowText(Slot service) const;

    /// Follows an edit that the chain has already taken in. What is to be painted anew is told for `seen` alone.
    SceneChange apply(const Edit& edit, const QRectF& seen = everywhere);
    /// Moves pictures only, as a drag does; the next edit that names these roles brings them to where they stand. Where
    /// very many arrows are on the move at once, they run straight until that edit.
    SceneChange setCentres(std::span<const Slot> roles, std::span<const Point> centres,
                           const QRectF& seen = everywhere);
    /// In a chain of more services than this, edits leave the arrows straight that are new or end at cards that have
    /// moved, and all others where they ran: finding their ways would halt the hand, and what it takes to find them
    /// again is more than all the rest of the scene. One that is built anew has them right.
    void setMostRouted(std::size_t services);
    /// Whether an arrow may run another way in a scene that is built anew.
    [[nodiscard]] bool isWaiting() const { return isStale_ || !waiting_.isEmpty(); }
    /// Where the service's label stands; null while its place has not been looked for.
    [[nodiscard]] const LabelPlace* labelPlace(Slot service) const { return labelPlaces_.find(service); }
    /// Whether the service's label stands in a part of the sheet that reaches into `rect`, if it stands anywhere.
    [[nodiscard]] bool mayLabelStandIn(Slot service, const QRectF& rect) const;
    /// Finds anew, when they are next drawn, the labels that a drag has moved that came to nothing.
    void settleLabels();
    /// From another day on.
    void setToday(Day today);

    /// Equal pictures, card by card and arrow by arrow; departments by name.
    friend bool operator==(const Scene& a, const Scene& b);

  private:
    struct Touched;
    void build(const Drawing& drawing);
    /// What is known of where it runs: from its points, whenever these have changed.
    void setBounds(SceneArrow& arrow);
    void setDepartment(SceneCard& card, const std::string& name);
    void recolour();
    [[nodiscard]] bool showsEveryRole() const;
    /// Manager, derived, label and weight of an arrow; `whole` is what the weights of its server's services add up to,
    /// 0 where none was set by hand.
    static void takeKind(SceneArrow& arrow, const Service& service, double whole);
    [[nodiscard]] double wholeWeight(Slot server) const;
    [[nodiscard]] std::vector<double> wholeWeights() const;

    // scene_labels.cpp
    using LabelWays = std::unordered_map<Slot, LabelWay>;
    [[nodiscard]] LabelTile labelTile(Slot service) const;
    [[nodiscard]] static LabelTile labelTileAt(QPointF point);
    [[nodiscard]] static QRectF rectOf(LabelTile tile);
    [[nodiscard]] LabelPlace findLabelPlace(Slot service, LabelWays& ways) const;
    void placeLabels(LabelTile tile) const;
    /// The label's tile is placed anew by refreshLabels(); while something is dragged it alone finds another place.
    void dropLabel(Slot service, const Touched& touched);
    void soilLabels(const QRectF& rect);
    [[nodiscard]] std::vector<LabelTile> takeSoiled();
    void refreshLabels(Touched& touched);
    void ensureIndex() const;
    void indexArrow(Slot service, std::span<const SheetPoint> points, bool insert) const;

    void gather(const Edit& edit, Touched& touched) const;
    void refreshCard(Slot role, std::optional<Drawing>& laidOut, Touched& touched);
    void dropCard(Slot role, Touched& touched);
    void takeEnds(Slot service, Touched& touched);
    void reroute(Touched& touched);
    void settle(Touched& touched);
    void settle(Slot service, Touched& touched);
    void loosen(Slot service, Touched& touched);
    void sealRoutes();
    [[nodiscard]] bool isWaiting(Slot service) const {
        const SceneArrow& arrow = arrows_[service];
        return waiting_.contains(arrow.server) || waiting_.contains(arrow.customer) ||
               (routes_.isSealed() && !routes_.has(service, arrow.server, arrow.customer));
    }
    void showArrow(Slot service, Touched& touched);
    void dropArrow(Slot service, Touched& touched);
    void addArrow(Slot service, Touched& touched) const;
    static void addWay(std::span<const SheetPoint> points, Touched& touched);

    const Chain* chain_ = nullptr;
    ViewKey view_;
    Day today_;
    std::vector<SceneCard> cards_;
    std::vector<SceneArrow> arrows_;
    std::size_t cardCount_ = 0;
    std::vector<Department> departments_;
    bool showsAll_ = true;
    bool hasLabels_ = false;
    // Made when first asked for: a picture of the whole needs none.
    mutable bool isIndexed_ = false;
    mutable GridIndex cardIndex_;
    /// By how high an arrow is, so that a long one lies in as few fields as a short one.
    mutable std::array<GridIndex, 4> arrowIndex_{GridIndex(1024.0), GridIndex(8192.0), GridIndex(65536.0),
                                                 GridIndex(524288.0)};
    Routes routes_;
    FarWays farWays_;
    /// Arrows that a drag has taken out of the index and off their routes; they are looked at whatever is asked.
    SlotSet loose_;
    std::unordered_map<Slot, std::vector<SheetPoint>> looseWays_;
    SlotSet waiting_;      ///< roles that the routes know at another place than where their cards stand
    bool isStale_ = false; ///< the routes are sealed, and cards or services have come or gone since
    std::size_t mostRouted_ = 40'000;
    mutable std::optional<QRectF> bounds_;
    mutable std::unordered_map<Slot, std::unique_ptr<CardText>> cardTexts_;
    mutable std::unordered_map<Slot, std::unique_ptr<ArrowText>> arrowTexts_;
    mutable LabelPlaces labelPlaces_;
    mutable std::unordered_map<LabelTile, std::vector<Slot>> labelTiles_; ///< those that are placed
    bool isOneTile_ = true;
    std::vector<LabelTile> soiledTiles_; ///< in which something has changed that a label stands by
    SlotSet soiledRoles_;                ///< so has an arrow of theirs
};

} // namespace throughline
