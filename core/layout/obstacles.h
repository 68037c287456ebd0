#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/layout/drawing.h"

namespace throughline {

/// The sides of a card; single precision, since there is one for every card of a drawing.
struct CardSides {
    float left = 0.0F;
    float top = 0.0F;
    float right = 0.0F;
    float bottom = 0.0F;
    [[nodiscard]] double middle() const { return (double{top} + double{bottom}) / 2; }
    friend bool operator==(const CardSides&, const CardSides&) = default;
};

/// Where levelCurve(from, to) crosses the upright line at `x` between its ends.
double levelCurveAt(Point from, Point to, double x);

/// Whether levelCurve(from, to) comes nearer than `clearance` to the card. One that lies wholly before or behind the
/// curve's ends never stands in its way.
bool meets(Point from, Point to, const CardSides& card, double clearance);

/// The cards of a drawing, found by where they stand: in files of those whose left sides are near each other (in a
/// layered drawing, its columns), each from top to bottom. Cards are known by their role's slot. What is found depends
/// on the cards alone, not on the order in which they came.
class Obstacles {
  public:
    static constexpr Slot none = noSlot;

    /// Adds a card that is not there yet. After many of them sort() must be called before anything is asked.
    void append(Slot card, const CardSides& sides);
    void sort();
    void insert(Slot card, const CardSides& sides);
    void erase(Slot card, const CardSides& sides);

    /// The card met first by levelCurve(from, to), other than the two named; or none.
    [[nodiscard]] Slot hit(Point from, Point to, double clearance, Slot except1, Slot except2, CardSides& where) const;
    /// Adds the cards that touch the rectangle, but for the two named, in any order.
    void collect(double left, double right, double top, double bottom, Slot except1, Slot except2,
                 std::vector<CardSides>& found) const;

    struct Gap {
        double top = 0.0;
        double bottom = 0.0;
        double seenTop = 0.0; ///< what was looked at to find it
        double seenBottom = 0.0;
    };
    /// The stretch free of cards between `left` and `right` whose nearest level is closest to `y`; infinite above and
    /// below all cards there. `least` is how high it must be.
    [[nodiscard]] Gap gapNear(double left, double right, double y, double least) const;

    /// The top of the highest and the bottom of the lowest card between `left` and `right`; infinite, the top below the
    /// bottom, where there is none.
    struct Reach {
        double top = 0.0;
        double bottom = 0.0;
    };
    [[nodiscard]] Reach reachOf(double left, double right) const;

  private:
    struct Entry {
        CardSides sides;
        Slot card;
    };
    /// Those whose left side lies in one stretch of `fileWidth`. However far apart cards stand, there are no more files
    /// than stretches in which one has stood.
    struct File {
        std::int64_t number = 0;
        std::vector<Entry> entries;
        float left = 0.0F; ///< around all that ever stood here
        float right = 0.0F;
    };
    static constexpr double fileWidth = 48.0;
    static std::int64_t fileAt(double left);
    [[nodiscard]] std::size_t firstFrom(std::int64_t number) const;
    File& fileOf(const CardSides& sides);
    /// The files whose cards may reach into the stretch, as indices; the second is one past the last.
    [[nodiscard]] std::pair<std::size_t, std::size_t> filesIn(double left, double right) const;
    /// Calls `visit(entry)` for the cards that overlap the rectangle.
    template <class Visit>
    void overlapping(double left, double right, double top, double bottom, Visit&& visit) const;

    std::vector<File> files_;     ///< ascending by number
    std::vector<Entry> appended_; ///< and not yet sorted in
    float tallest_ = 0.0F;        ///< of all cards that ever stood here
    float widest_ = 0.0F;
};

} // namespace throughline
