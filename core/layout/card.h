#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/layout/drawing.h"
#include "core/model/chain.h"

/// What stands on a role's card and how large the card is, by the bundled font's own metrics, so that a drawing is the
/// same on every machine and without a display.
namespace throughline {

/// Faces and sizes that a card is set in (sheet units).
enum class TextStyle { title, small }; // Inter semibold 14; Inter regular 12

/// The advance of `text` in sheet units by the bundled font's table; unknown characters count as wide ones.
double textWidth(std::string_view utf8, TextStyle style);
/// `text` cut to `width` with an ellipsis at the end where it is too long.
std::string elided(std::string_view utf8, TextStyle style, double width);
/// `text` in at most `lines` lines of at most `width`, broken at spaces where there are any, the last one elided.
std::vector<std::string> wrapped(std::string_view utf8, TextStyle style, double width, std::size_t lines);

inline constexpr double cardWidth = 192.0;
inline constexpr double columnGap = 96.0;
inline constexpr double cardGap = 24.0;
inline constexpr double gridStep = 8.0;
inline constexpr std::size_t tasksOnCard = 3;

struct CardContent {
    std::vector<std::string> titleLines; ///< one or two
    std::string holder;                  ///< "A. Example", "A. Example +1", or empty
    std::string initials;                ///< of the first holder, one or two letters
    std::string department;
    std::vector<Slot> tasks; ///< the tasks shown, the first of orderedTasks() (at most tasksOnCard)
    std::size_t moreTasks = 0;
    bool isEndCustomer = false;
};

/// All tasks of a role: open ones by promised day, then the delivered ones, the latest first, then the dropped ones.
std::vector<Slot> orderedTasks(const Chain& chain, Slot role);
/// What the card of the role in `slot` shows.
CardContent cardContent(const Chain& chain, Slot role);
/// How large the card is; every card is cardWidth wide and a multiple of 16 high, so that centres on the grid give
/// edges on the grid.
Size cardSize(const Chain& chain, Slot role);

/// Places of a card's parts from its top left corner, so that painters and hit tests agree. Lines from top to bottom:
/// title, holder, department, tasks, "+4".
struct CardGeometry {
    double textLeft = 0.0; ///< of every line; the holder's disc stands at it
    double textRight = 0.0;
    double holderLeft = 0.0; ///< of the holder's name, beside the disc
    double taskLeft = 0.0;   ///< of a task's title, beside its state mark
    double discDiameter = 0.0;
    double firstTitleBaseline = 0.0;
    double titleLineHeight = 0.0;
    double holderCentre = 0.0;     ///< 0 where there is no holder line
    double departmentCentre = 0.0; ///< 0 where there is no department line
    double firstTaskTop = 0.0;
    double taskHeight = 0.0;
    double moreCentre = 0.0; ///< of the "+4" line; 0 where there is none
    double height = 0.0;
};
CardGeometry cardGeometry(const CardContent& content);

} // namespace throughline
