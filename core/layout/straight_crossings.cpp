#include "core/layout/straight_crossings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>
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

/// Two pieces cross that are one above the other at the left and not at the right. Two that meet at the right cross
/// there, since their next pieces do not count what begins at one height, unless they end in one node.
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

std::size_t StraightLines::work() const {
    std::size_t work = 0;
    for (std::size_t i = 0; i + 1 < starts_.size(); ++i) {
        const std::size_t pieces = starts_[i + 1] - starts_[i];
        work += pieces * pieces;
    }
    return work;
}

void StraightLines::weigh(Node node, bool on) {
    for (const std::uint32_t at : at_[node]) {
        const Line& line = lines_[at];
        for (int i = 0; i < line.last - line.first; ++i)
            weight_[pieceOf_[line.pieces + static_cast<std::uint32_t>(i)]] = on ? line.weight : 0;
    }
}

void StraightLines::addSteps(const Line& line, int layer, Node node, const std::vector<double>& heights) {
    const bool isRight = line.to == node;
    const auto still = static_cast<float>(heights[isRight ? line.from : line.to]);
    // How much of what the node moves the line moves, at the left and at the right of the piece.
    const auto span = static_cast<float>(line.last - line.first);
    const float leftPart = static_cast<float>(isRight ? layer - line.first : line.last - layer) / span;
    const float rightPart = static_cast<float>(isRight ? layer + 1 - line.first : line.last - layer - 1) / span;
    // Another piece is crossed while the node is between the heights from which the line meets that one's ends. One end
    // of the line that stays meets none of them, wherever the node is, but those that it shares.
    constexpr float never = 1e9F;
    const bool beginsStill = leftPart == 0.0F;
    const bool endsStill = rightPart == 0.0F;
    const float leftRate = (beginsStill ? never : 1.0F / leftPart) / step_;
    const float rightRate = (endsStill ? never : 1.0F / rightPart) / step_;
    const float base = (still - top_) / step_;
    const auto most = static_cast<float>(steps_.size() - 1);
    const std::uint32_t end = starts_[static_cast<std::size_t>(layer) + 1];
    std::int64_t* steps = steps_.data();
    for (std::uint32_t i = starts_[static_cast<std::size_t>(layer)]; i < end; i += lanes) {
        const float* lefts = left_.data() + i;
        const float* rights = right_.data() + i;
        std::array<std::int32_t, lanes> from;
        std::array<std::int32_t, lanes> until;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            float a = base + (lefts[lane] - still) * leftRate;
            float b = base + (rights[lane] - still) * rightRate;
            a = beginsStill && lefts[lane] == still ? b : a;
            b = endsStill && rights[lane] == still ? a : b;
            const float low = std::min(std::max(std::min(a, b), 0.0F), most);
            const float high = std::min(std::max(std::max(a, b), 0.0F), most);
            from[lane] = static_cast<std::int32_t>(low);
            until[lane] = static_cast<std::int32_t>(high);
        }
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const std::int64_t weight = std::int64_t{weight_[i + lane]} * line.weight;
            steps[from[lane]] += weight;
            steps[until[lane]] -= weight;
        }
    }
}

std::vector<std::int64_t> StraightLines::crossingsAt(std::span<const double> places, Node node,
                                                     const std::vector<double>& heights) {
    constexpr float least = 8.0F; // less than cards stand apart
    constexpr float mostSteps = 510.0F;
    const auto range = static_cast<float>(places.back() - places.front());
    step_ = std::max(least, range / mostSteps);
    top_ = static_cast<float>(places.front()) - step_;
    steps_.assign(static_cast<std::size_t>(range / step_) + 4, 0);
    weigh(node, false);
    for (const std::uint32_t at : at_[node]) {
        const Line& line = lines_[at];
        for (int layer = line.first; layer < line.last; ++layer)
            addSteps(line, layer, node, heights);
    }
    weigh(node, true);
    std::partial_sum(steps_.begin(), steps_.end(), steps_.begin());
    std::vector<std::int64_t> counts;
    counts.reserve(places.size());
    for (const double place : places)
        counts.push_back(steps_[static_cast<std::size_t>((static_cast<float>(place) - top_) / step_)]);
    return counts;
}

bool StraightLines::sift(const std::vector<double>& cards, double gap, bool toRight, std::vector<double>& heights) {
    for (const Line& line : lines_)
        draw(line, heights);
    std::vector<std::vector<Node>> columns(starts_.size() - 1);
    for (Node node = 0; node < at_.size(); ++node)
        columns[static_cast<std::size_t>(layers_[node])].push_back(node);
    if (!toRight)
        std::ranges::reverse(columns);
    bool any = false;
    for (auto& column : columns) {
        std::ranges::stable_sort(column, {}, [&](Node node) { return heights[node]; });
        const std::vector<Node> nodes = column;
        for (const Node node : nodes) {
            if (nodes.size() > 1 && !at_[node].empty())
                any = siftNode(node, column, cards, gap, heights) || any;
        }
    }
    return any;
}

bool StraightLines::siftNode(Node node, std::vector<Node>& column, const std::vector<double>& cards, double gap,
                             std::vector<double>& heights) {
    const auto distance = [&](Node a, Node b) { return (cards[a] + cards[b]) / 2 + gap; };
    const auto old = std::ranges::find(column, node);
    const auto place = static_cast<std::size_t>(old - column.begin());
    column.erase(old);
    std::vector<double> places; // above the first of the others, between each two, and below the last
    places.reserve(column.size() + 1);
    places.push_back(heights[column.front()] - distance(node, column.front()));
    for (std::size_t i = 1; i < column.size(); ++i)
        places.push_back((heights[column[i - 1]] + heights[column[i]]) / 2);
    places.push_back(heights[column.back()] + distance(column.back(), node));
    places[place] = heights[node];

    const std::vector<std::int64_t> crossings = crossingsAt(places, node, heights);
    const auto costAt = [&](std::size_t i) {
        constexpr double asBadAsACrossing = 544.0; // of length
        double length = 0.0;
        for (const std::uint32_t at : at_[node]) {
            const Line& line = lines_[at];
            length += line.weight * std::abs(heights[line.from == node ? line.to : line.from] - places[i]);
        }
        return static_cast<double>(crossings[i]) + length / asBadAsACrossing;
    };
    constexpr double less = 1e-3; // than nothing: rounding moves no card
    std::size_t best = place;
    double least = costAt(place) - less;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (static_cast<double>(crossings[i]) >= least)
            continue;
        if (const double cost = costAt(i); cost < least) {
            least = cost - less;
            best = i;
        }
    }
    column.insert(column.begin() + static_cast<std::ptrdiff_t>(best), node);
    if (best == place)
        return false;
    heights[node] = places[best];
    pooling_.clear();
    for (std::size_t i = 0; i < column.size(); ++i)
        pooling_.add(i > 0 ? distance(column[i - 1], column[i]) : 0.0, heights[column[i]], 1.0);
    pooling_.visit([&](std::size_t i, double height) {
        if (heights[column[i]] == height && column[i] != node)
            return;
        heights[column[i]] = height;
        draw(column[i], heights);
    });
    return true;
}

} // namespace throughline::layered
