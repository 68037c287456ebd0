#pragma once

#include <string>
#include <vector>

#include "core/analysis/trace.h"
#include "core/layout/drawing.h"
#include "core/model/chain.h"
#include "core/report/language.h"

namespace throughline::report {

/// The best ways of a task as a small picture: cards in columns from left to right, the best way on the top line. Plain
/// numbers in points, so that a page, a file and a list in the window draw the same.
struct TracePicture {
    struct Card {
        Box box;
        std::vector<std::string> lines; ///< one or two, cut to the card
        std::string title;              ///< whole
        std::string note;               ///< under an end customer: what arrives
        bool isEndCustomer = false;
        bool isStart = false;
        friend bool operator==(const Card&, const Card&) = default;
    };
    struct Arrow {
        std::vector<Point> points; ///< corners; the last one is the tip
        friend bool operator==(const Arrow&, const Arrow&) = default;
    };
    double width = 0.0;
    double height = 0.0;
    std::vector<Card> cards;
    std::vector<Arrow> arrows;
    std::string words; ///< the same as a sentence, for those who do not see it

    [[nodiscard]] bool isEmpty() const { return cards.empty(); }
    friend bool operator==(const TracePicture&, const TracePicture&) = default;
};

/// Sizes in points that painters need beside the boxes.
namespace trace_picture {
inline constexpr double fontSize = 9.0;
inline constexpr double noteSize = 8.0;
inline constexpr double lineHeight = 11.5;
inline constexpr double radius = 5.0;
inline constexpr double tipLength = 6.0;
inline constexpr double tipWidth = 5.0;
} // namespace trace_picture

/// The best way to each of the first three end customers and, where they are few, the next best ones; ways that would
/// run back are left out, and of long ones the middle is told as a number. Nothing where no end customer is reached.
/// The trace must have paths.
TracePicture tracePicture(const Chain& chain, const Trace& trace, const Language& language = english());

} // namespace throughline::report
