#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/exchange/drawio_page.h"
#include "core/model/point.h"

namespace throughline::exchange {

/// Where the cells of a page stand on it. A file tells it within what is around them; y runs downward.
class DrawioPlaces {
  public:
    /// By id; those of the page's cells.
    using Numbers = std::unordered_map<std::string_view, std::size_t>;

    /// Both must outlive this.
    DrawioPlaces(const std::vector<DrawioCell>& cells, const Numbers& numbers) : cells_(cells), numbers_(numbers) {}

    [[nodiscard]] Point centreOf(const DrawioCell& cell) const;

    /// The ids of the shapes at which people see an arrow end that is drawn up to them and not tied: those with a text
    /// and nothing in them that a loose end lies on or touches, of several the smallest. Empty where there is none.
    /// After so many looks that only a file made to be slow needs them it is empty too.
    struct Ends {
        std::string_view source;
        std::string_view target;
    };
    [[nodiscard]] Ends touched(const DrawioCell& arrow);

  private:
    struct Box {
        std::size_t cell;
        Point centre;
    };
    void noteBoxes();
    [[nodiscard]] std::string_view shapeAt(const DrawioCell& arrow, const std::optional<Point>& point);

    const std::vector<DrawioCell>& cells_;
    const Numbers& numbers_;
    std::optional<std::vector<Box>> boxes_; ///< at which an arrow may end, once they are needed
    std::size_t looks_ = 0;
};

} // namespace throughline::exchange
