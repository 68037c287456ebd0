#pragma once

#include "ui/paint/page_text.h"

/// The measures of a review sheet, in points, shared by what composes and what paints it.
namespace throughline::review {

inline constexpr double pointsAtFull = 0.75; ///< a sheet unit at 100 %: 1/96 inch
inline constexpr double cardText = 12.0;     ///< the small text of a card, in sheet units
inline constexpr double pointsAMillimetre = 72.0 / 25.4;
inline constexpr double cropRoom = 12.0; ///< that crop marks take beside a part

inline constexpr page::Type headingType{18, true};
inline constexpr page::Type longHeadingType{13, true}; ///< of a heading that takes more than two lines
inline constexpr page::Type sentenceType{11, false};
inline constexpr page::Type runningType{11, true};
inline constexpr page::Type noteType{8, false};
inline constexpr page::Type valueType{9, false};
inline constexpr page::Type tableType{9, false};
inline constexpr page::Type tableHeadType{8, true};

inline constexpr double mostBlockWidth = 224.0; ///< of the title block
inline constexpr double blockShare = 0.32;      ///< of the width within the margins, at most
inline constexpr double blockGap = 28.0;
inline constexpr double blockRow = 15.0;
inline constexpr double blockValueLeft = 56.0;
inline constexpr double afterHead = 14.0;

inline constexpr double beforeLegend = 14.0;
inline constexpr double legendRow = 15.0;
inline constexpr double legendGap = 16.0;
inline constexpr double groupGap = 28.0;  ///< between what stands under two headings
inline constexpr double headingGap = 8.0; ///< from a heading to its first mark

inline constexpr double footHeight = 20.0;
inline constexpr double runningHead = 26.0;

inline constexpr double tableHead = 20.0;
inline constexpr double rowPadding = 8.0;
inline constexpr double leastRowPadding = 5.0;
inline constexpr double columnGutter = 14.0;

} // namespace throughline::review
