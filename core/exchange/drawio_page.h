#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/xml_guard.h"
#include "core/model/point.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// A cell of mxGraph: a shape, an arrow, or a layer.
struct DrawioCell {
    std::string id;
    bool hasOwnId = true;
    std::string label; ///< as people see it
    std::string style;
    std::string parent;
    std::string source;
    std::string target;
    bool isShape = false;
    bool isArrow = false;
    bool isHidden = false;   ///< a shape or an arrow that is not drawn; it is neither then
    bool isRelative = false; ///< to its parent's size
    Point corner;            ///< the upper left, within its parent
    Point offset;
    std::optional<Point> sourcePoint; ///< where an arrow begins and ends that is not tied there, within its parent
    std::optional<Point> targetPoint;
    double width = 0.0;
    double height = 0.0;
    std::uint32_t line = 0;

    /// A value of the style, "key=value;…"; none where it has no such key.
    [[nodiscard]] std::optional<std::string_view> styled(std::string_view key) const;
    /// Whether the style begins with this name ("swimlane;…").
    [[nodiscard]] bool isStyled(std::string_view name) const;
};

struct DrawioPage {
    std::string name;
    std::vector<DrawioCell> cells;
};

/// The cells of the `mxGraphModel` at which the reader stands, and moves past it. What is wrong stops the reader.
std::vector<DrawioCell> readDrawioModel(XmlGuard& guard, std::size_t mostCells);

/// The model's XML from the text of a compressed `diagram`: base64, deflate, percent signs. A text that is XML already
/// stays. `mostBytes` is what it may unpack to.
Result<std::string> unpackedDrawio(std::string_view text, std::size_t mostBytes);

} // namespace throughline::exchange
