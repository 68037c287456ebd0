#include "core/layout/straight_crossings.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace throughline::layered {

StraightLines::StraightLines(const Graph& graph, const std::vector<int>& layers) : layers_(layers), at_(graph.nodes) {
    const int columns = layers.empty() ? 0 : *std::max_element(layers.begin(), layers.end()) + 1;
    passing_.resize(static_cast<std::size_t>(columns));
    lines_.reserve(graph.links.size());
    for (const Link& link : graph.links) {
        if (layers[link.from] == layers[link.to])
            continue; // above each other, where no line from left to right is crossed
        const auto line = static_cast<std::uint32_t>(lines_.size());
        lines_.push_back({link.from, link.to, layers[link.from], layers[link.to], 0.0, 0.0,
                          static_cast<std::uint32_t>(std::lround(link.weight))});
        at_[link.from].push_back(line);
        at_[link.to].push_back(line);
        for (int layer = layers[link.from]; layer < layers[link.to]; ++layer)
            passing_[static_cast<std::size_t>(layer)].push_back(line);
    }
}

void StraightLines::draw(Line& line, const std::vector<double>& heights) const {
    line.rise = (heights[line.to] - heights[line.from]) / (line.last - line.first);
    line.zero = heights[line.from] - line.rise * line.first;
}

void StraightLines::draw(Node node, const std::vector<double>& heights) {
    for (const std::uint32_t line : at_[node])
        draw(lines_[line], heights);
}

bool StraightLines::cross(const Line& a, const Line& b) {
    // Where both pass, the one must be above at the first column and below at the last.
    const double zero = a.zero - b.zero;
    const double rise = a.rise - b.rise;
    const double before = zero + rise * std::max(a.first, b.first);
    const double after = zero + rise * std::min(a.last, b.last);
    // Two at one node are at one height there, but for rounding.
    return before * after < 0.0 && a.from != b.from && a.to != b.to && a.from != b.to && a.to != b.from;
}

std::uint64_t StraightLines::crossings(const std::vector<double>& heights) {
    for (Line& line : lines_)
        draw(line, heights);
    std::uint64_t total = 0;
    for (std::size_t layer = 0; layer < passing_.size(); ++layer) {
        const auto& passing = passing_[layer];
        for (std::size_t i = 0; i < passing.size(); ++i) {
            const Line& one = lines_[passing[i]];
            // Of two that pass several columns together the first one counts.
            const bool isNew = one.first == static_cast<int>(layer);
            for (std::size_t j = 0; j < i; ++j) {
                const Line& other = lines_[passing[j]];
                if ((isNew || other.first == static_cast<int>(layer)) && cross(one, other))
                    total += std::uint64_t{one.weight} * other.weight;
            }
        }
    }
    return total;
}

std::uint64_t StraightLines::crossingsAt(Node a, Node b) const {
    std::uint64_t total = 0;
    for (const Node node : {a, b}) {
        for (const std::uint32_t link : at_[node]) {
            const Line& one = lines_[link];
            for (int layer = one.first; layer < one.last; ++layer) {
                for (const std::uint32_t passing : passing_[static_cast<std::size_t>(layer)]) {
                    const Line& other = lines_[passing];
                    if (std::max(other.first, one.first) != layer || !cross(one, other))
                        continue;
                    // Two that both change are met twice.
                    if (node == a || (other.from != a && other.to != a))
                        total += std::uint64_t{one.weight} * other.weight;
                }
            }
        }
    }
    return total;
}

std::size_t StraightLines::work() const {
    std::size_t work = 0;
    for (const auto& passing : passing_)
        work += 4 * passing.size() * passing.size();
    return work;
}

bool StraightLines::exchange(Columns& columns, const std::vector<double>& cards, std::vector<double> heights) {
    for (Line& line : lines_)
        draw(line, heights);
    bool any = false;
    for (auto& column : columns.order) {
        std::size_t above = column.size();
        for (std::size_t i = 0; i < column.size(); ++i) {
            if (column[i] >= columns.real)
                continue;
            const std::size_t upper = std::exchange(above, i);
            if (upper == column.size())
                continue;
            const Node a = column[upper];
            const Node b = column[i];
            const std::uint64_t before = crossingsAt(a, b);
            if (before == 0)
                continue;
            const double yA = heights[a];
            const double yB = heights[b];
            const auto put = [&](double toA, double toB) {
                heights[a] = toA;
                heights[b] = toB;
                draw(a, heights);
                draw(b, heights);
            };
            put(yB + (cards[b] - cards[a]) / 2, yA + (cards[b] - cards[a]) / 2);
            if (crossingsAt(a, b) < before) {
                std::swap(column[upper], column[i]);
                any = true;
            } else {
                put(yA, yB);
            }
        }
    }
    return any;
}

} // namespace throughline::layered
