#pragma once

#include <QPageSize>
#include <QSizeF>
#include <QString>
#include <optional>
#include <string_view>
#include <vector>

#include "core/model/status.h"

namespace throughline {

/// How large a drawing comes out on paper. Whatever it is, the first page shows the whole, and where the cuts between
/// the pages are; parts at a larger scale follow on pages of their own.
enum class Fit {
    automatic, ///< on one page; where the cards' text would fall below 8 pt, the parts follow (twelve at most)
    onePage,   ///< on one page, however small
    percent,   ///< at PageSetUp::percent, on one page where that is enough
    poster     ///< as large as it can be on PageSetUp::posterRows × posterColumns pages
};

/// Lengths are millimetres.
struct PageSetUp {
    QPageSize paper{QPageSize::A4};
    bool isLandscape = true;
    double margin = 15.0; ///< on each of the four sides
    Fit fit = Fit::automatic;
    double percent = 75.0; ///< of the sheet's 100 %, at which a unit is 1/96 inch
    int posterRows = 2;
    int posterColumns = 2;
    double overlap = 10.0; ///< the strip that two neighbouring parts both show
    bool hasCropMarks = true;
    bool hasLegend = true;
    bool hasTasks = false; ///< whether the table of tasks follows the drawing
};

/// What a set-up may ask for, ends included.
struct Limits {
    double least = 0.0;
    double most = 0.0;
    [[nodiscard]] bool hold(double value) const { return value >= least && value <= most; }
};
inline constexpr Limits marginLimits{0, 60};
inline constexpr Limits overlapLimits{0, 50};
inline constexpr Limits percentLimits{10, 400};
inline constexpr Limits posterLimits{1, 20};         ///< rows, and columns
inline constexpr Limits paperLimits{90, 5'000};      ///< a side of a paper of one's own
inline constexpr Limits resolutionLimits{20, 2'400}; ///< of a PNG, dots an inch

/// The papers that can be named: A5 to A0, Letter, Legal, Tabloid, in any case; "420x297" is one of so many
/// millimetres. Nothing for any other name, or beyond paperLimits.
std::optional<QPageSize> paperNamed(std::string_view name);
/// A paper of one's own; its sides are turned so that it is as wide as high or less.
QPageSize ownPaper(double width, double height);
/// "A4", "Letter", "420x297": what paperNamed() knows it by.
QString nameOf(const QPageSize& paper);
/// "A4, A3, …", for errors and lists.
const std::vector<QPageSize>& papers();

/// How wide and high the paper is as it lies, in points.
QSizeF sizeOf(const PageSetUp& setUp);

/// Code::invalid where a number is out of its limits, or margins and overlap leave too little of the paper.
Status check(const PageSetUp& setUp);

} // namespace throughline
