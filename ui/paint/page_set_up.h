#pragma once

#include <QPageSize>
#include <optional>
#include <string_view>
#include <vector>

namespace throughline {

/// How large a drawing comes out on paper. Whatever it is, the first page shows the whole; parts at a larger scale
/// follow on pages of their own.
enum class Fit {
    automatic, ///< on one page; where the cards' text would fall below 8 pt, the parts follow (twelve at most)
    onePage,   ///< on one page, however small
    percent,   ///< at PageSetUp::percent, on one page where that is enough
    poster     ///< over PageSetUp::posterPages pages side by side
};

struct PageSetUp {
    QPageSize paper{QPageSize::A4};
    bool isLandscape = true;
    Fit fit = Fit::automatic;
    double percent = 75.0; ///< of the sheet's 100 %, at which a unit is 1/96 inch
    int posterPages = 2;
    bool hasTasks = false; ///< whether the table of tasks follows the drawing
};

/// The papers that can be named: A5 to A0, Letter, Legal, Tabloid, in any case.
std::optional<QPageSize> paperNamed(std::string_view name);
/// "A4, A3, …", for errors and lists.
const std::vector<QPageSize>& papers();

} // namespace throughline
