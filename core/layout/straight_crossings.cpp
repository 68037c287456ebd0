#include "core/layout/straight_crossings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace throughline::layered {

namespace {
/// Pieces are compared so many at a time, in a loop that compilers turn into vector instructions.
constexpr std::size_t lanes = 8;
} // namespace

StraightLines::StraightLines(const Graph& graph, const std::vector<int>& layers) : layers_(layers), at_(graph.nodes) {
    const int columns = layers.empty() ? 0 : *std::max_element(layers.begin(), layers.end()) + 1;
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(columns), 0);
    std::uint32_t pieces = 0;
    lines_.reserve(graph.links.size());
    for (const Link& link : graph.links) {
        if (layers[link.from] == layers[link.to])
            continue; // above each other, where no line from left to right is crossed
        const auto line = static_cast<std::uint32_t>(lines_.size());
        lines_.push_back({link.from, link.to, layers[link.from], layers[link.to],
                          static_cast<std::int32_t>(std::lround(link.weight)), pieces});
        at_[link.from].push_back(line);
        at_[link.to].push_back(line);
        pieces += static_cast<std::uint32_t>(layers[link.to] - layers[link.from]);
        for (int layer = layers[link.from]; layer < layers[link.to]; ++layer)
            ++counts[static_cast<std::size_t>(layer)];
    }
    starts_.assign(1, 0);
    for (const std::uint32_t count : counts)
        starts_.push_back(starts_.back() + static_cast<std::uint32_t>((count + lanes - 1) / lanes * lanes));
    left_.assign(starts_.back(), 0.0F);
    right_.assign(starts_.back(), 0.0F);
    to_.assign(starts_.back(), -1);
    weight_.assign(starts_.back(), 0);
    pieceOf_.reserve(pieces);
    std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
    for (const Line& line : lines_) {
        for (int layer = line.first; layer < line.last; ++layer) {
            const std::uint32_t piece = next[static_cast<std::size_t>(layer)]++;
            to_[piece] = static_cast<std::int32_t>(line.to);
            weight_[piece] = line.weight;
            pieceOf_.push_back(piece);
        }
    }
}

void StraightLines::draw(const Line& line, const std::vector<double>& heights) {
    const double start = heights[line.from];
    const double rise = (heights[line.to] - start) / (line.last - line.first);
    // Lines of one node meet there to the last digit.
    auto before = static_cast<float>(start);
    for (int i = 1; i <= line.last - line.first; ++i) {
        const std::uint32_t piece = pieceOf_[line.pieces + static_cast<std::uint32_t>(i) - 1];
        const bool isLast = i == line.last - line.first;
        const auto after = static_cast<float>(isLast ? heights[line.to] : start + rise * i);
        left_[piece] = before;
        right_[piece] = after;
        before = after;
    }
}

void StraightLines::draw(Node node, const std::vector<double>& heights) {
    for (const std::uint32_t line : at_[node])
        draw(lines_[line], heights);
}

/// One above the other at the left and not at the right. Two that meet at the right cross there, since their next
/// pieces do not count what begins at one height, unless they end in one node.
bool StraightLines::cross(std::uint32_t one, std::uint32_t other) const {
    const float before = left_[one] - left_[other];
    const float after = right_[one] - right_[other];
    return before * after <= 0.0F && before != 0.0F && to_[one] != to_[other];
}

std::int64_t StraightLines::crossingsOf(std::uint32_t piece, int layer) const {
    const float left = left_[piece];
    const float right = right_[piece];
    const std::int32_t to = to_[piece];
    std::array<std::int32_t, lanes> sums{};
    const std::uint32_t end = starts_[static_cast<std::size_t>(layer) + 1];
    for (std::uint32_t i = starts_[static_cast<std::size_t>(layer)]; i < end; i += lanes) {
        const float* lefts = left_.data() + i;
        const float* rights = right_.data() + i;
        const std::int32_t* tos = to_.data() + i;
        const std::int32_t* weights = weight_.data() + i;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const float before = left - lefts[lane];
            const float after = right - rights[lane];
            const std::int32_t crosses = static_cast<std::int32_t>(before * after <= 0.0F) &
                                         static_cast<std::int32_t>(before != 0.0F) &
                                         static_cast<std::int32_t>(to != tos[lane]);
            sums[lane] += -crosses & weights[lane];
        }
    }
    std::int64_t total = 0;
    for (const std::int32_t sum : sums)
        total += sum;
    return total * weight_[piece];
}

std::uint64_t StraightLines::crossings(const std::vector<double>& heights) {
    for (const Line& line : lines_)
        draw(line, heights);
    std::int64_t total = 0;
    for (const Line& line : lines_) {
        for (int layer = line.first; layer < line.last; ++layer)
            total += crossingsOf(pieceOf_[line.pieces + static_cast<std::uint32_t>(layer - line.first)], layer);
    }
    return static_cast<std::uint64_t>(total / 2); // each has been met from both sides
}

std::int64_t StraightLines::crossingsAt(Node a, Node b) const {
    std::int64_t total = 0;
    for (const Node node : {a, b}) {
        for (const std::uint32_t at : at_[node]) {
            const Line& line = lines_[at];
            for (int layer = line.first; layer < line.last; ++layer)
                total += crossingsOf(pieceOf_[line.pieces + static_cast<std::uint32_t>(layer - line.first)], layer);
        }
    }
    // Those between the two nodes' own lines have been met twice.
    for (const std::uint32_t one : at_[a]) {
        const Line& line = lines_[one];
        for (const std::uint32_t another : at_[b]) {
            const Line& other = lines_[another];
            for (int layer = std::max(line.first, other.first); layer < std::min(line.last, other.last); ++layer) {
                if (cross(pieceOf_[line.pieces + static_cast<std::uint32_t>(layer - line.first)],
                          pieceOf_[other.pieces + static_cast<std::uint32_t>(layer - other.first)]))
                    total -= std::int64_t{line.weight} * other.weight;
            }
        }
    }
    return total;
}

std::size_t StraightLines::work() const {
    std::size_t work = 0;
    for (std::size_t i = 0; i + 1 < starts_.size(); ++i) {
        const std::size_t pieces = starts_[i + 1] - starts_[i];
        work += 8 * pieces * pieces;
    }
    return work;
}

bool StraightLines::sift(Columns& columns, const std::vector<double>& cards, std::vector<double> heights,
                         std::size_t reach) {
    for (const Line& line : lines_)
        draw(line, heights);
    bool any = false;
    std::vector<std::size_t> places; // of the cards in the column
    std::vector<Node> nodes;
    for (auto& column : columns.order) {
        places.clear();
        nodes.clear();
        for (std::size_t i = 0; i < column.size(); ++i) {
            if (column[i] >= columns.real)
                continue;
            places.push_back(i);
            nodes.push_back(column[i]);
        }
        // Two cards above each other change places; what they take up together stays the same.
        const auto swap = [&](std::size_t upper) {
            Node& a = column[places[upper]];
            Node& b = column[places[upper + 1]];
            const double shift = (cards[b] - cards[a]) / 2;
            const double toA = heights[b] + shift;
            heights[b] = heights[a] + shift;
            heights[a] = toA;
            draw(a, heights);
            draw(b, heights);
            std::swap(a, b);
        };
        const auto placeOf = [&](Node node) {
            std::size_t place = 0;
            while (column[places[place]] != node)
                ++place;
            return place;
        };
        for (const Node node : nodes) {
            const std::size_t start = placeOf(node);
            std::size_t best = start;
            std::int64_t least = 0;
            for (const bool down : {true, false}) {
                std::size_t at = start;
                std::int64_t more = 0;
                while (down ? at + 1 < places.size() && at < start + reach : at > 0 && at + reach > start) {
                    const std::size_t upper = down ? at : at - 1;
                    const Node other = column[places[down ? at + 1 : at - 1]];
                    const std::int64_t before = crossingsAt(node, other);
                    swap(upper);
                    more += crossingsAt(node, other) - before;
                    at = down ? at + 1 : at - 1;
                    if (more < least) {
                        least = more;
                        best = at;
                    }
                }
                for (; at < start; ++at)
                    swap(at);
                for (; at > start; --at)
                    swap(at - 1);
            }
            for (std::size_t at = start; at < best; ++at)
                swap(at);
            for (std::size_t at = start; at > best; --at)
                swap(at - 1);
            any = any || best != start;
        }
    }
    return any;
}

} // namespace throughline::layered
