#pragma once

#include <string>
#include <vector>

#include "ui/paint/label_places.h"

namespace throughline {

/// The words of a label in at most so many lines of at most that width.
LabelShape labelShape(const std::string& words, double room, std::size_t lines);

/// The ways to break the words, the most wanted first: in one line where the arrow is long, else in two or three; cut
/// short where that is all there is room for. `between`: how far apart the two cards are.
std::vector<LabelShape> labelShapes(const std::string& words, double between);

} // namespace throughline
