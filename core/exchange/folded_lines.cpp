#include "core/exchange/folded_lines.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace throughline::exchange {

namespace {

std::pair<std::string_view, std::string_view> kindOf(const LeftOut& line) {
    return {line.fact, line.why};
}
std::pair<std::string_view, std::string_view> kindOf(const Choice& line) {
    return {line.fact, {}};
}

template <class Line>
std::vector<Folded<Line>> fold(const std::vector<Line>& lines) {
    std::map<std::pair<std::string_view, std::string_view>, std::vector<const Line*>> kinds;
    for (const Line& line : lines)
        kinds[kindOf(line)].push_back(&line);
    std::vector<Folded<Line>> told;
    for (const Line& line : lines) {
        const auto& kind = kinds.at(kindOf(line));
        if (kind.size() <= foldedNames) {
            told.push_back({{&line}, 1});
        } else if (kind.front() == &line) {
            const bool isOne =
                std::ranges::all_of(kind, [&](const Line* each) { return each->arguments == line.arguments; });
            const std::size_t names = isOne ? 1 : foldedNames;
            told.push_back({{kind.begin(), kind.begin() + static_cast<std::ptrdiff_t>(names)}, kind.size()});
        }
    }
    return told;
}

} // namespace

std::vector<Folded<LeftOut>> folded(const std::vector<LeftOut>& lines) {
    return fold(lines);
}

std::vector<Folded<Choice>> folded(const std::vector<Choice>& lines) {
    return fold(lines);
}

} // namespace throughline::exchange
