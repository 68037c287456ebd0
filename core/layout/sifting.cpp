#include "core/layout/sifting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace throughline::layered {

Ordering::Ordering(Columns& columns)
    : columns_(columns),
      left_(sideOf(columns, true)),
      right_(sideOf(columns, false)),
      position_(columns.layer.size(), 0),
      isQuiet_(columns.layer.size(), 0) {
    for (const auto& column : columns_.order)
        setPositions(column);
}

Ordering::Side Ordering::sideOf(const Columns& columns, bool left) {
    Side side;
    side.starts.assign(columns.layer.size() + 1, 0);
    side.ends.resize(columns.links.size());
    for (const Link& link : columns.links)
        ++side.starts[(left ? link.to : link.from) + 1];
    for (std::size_t i = 1; i < side.starts.size(); ++i)
        side.starts[i] += side.starts[i - 1];
    std::vector<std::uint32_t> next(side.starts.begin(), side.starts.end() - 1);
    for (const Link& link : columns.links) {
        side.ends[next[left ? link.to : link.from]++] = {left ? link.from : link.to,
                                                         static_cast<std::int32_t>(std::lround(link.weight))};
    }
    return side;
}

void Ordering::awaken() {
    std::fill(isQuiet_.begin(), isQuiet_.end(), char{0});
}

void Ordering::setPositions(const std::vector<Node>& column) {
    for (std::uint32_t i = 0; i < column.size(); ++i)
        position_[column[i]] = i;
}

void Ordering::restore(const std::vector<std::vector<Node>>& order) {
    columns_.order = order;
    for (const auto& column : columns_.order)
        setPositions(column);
    awaken();
}

void Ordering::startBy(std::size_t number) {
    // Depth first keeps what belongs together; breadth first, from either side, keeps what is at one distance.
    enum class Walk : std::uint8_t { depthFirst, breadthFromLeft, breadthFromRight };
    constexpr std::array walks{Walk::depthFirst, Walk::breadthFromLeft, Walk::depthFirst, Walk::breadthFromRight};
    const Walk walk = walks[number % walks.size()];
    const auto nodes = static_cast<Node>(columns_.layer.size());
    const Side& back = walk == Walk::breadthFromRight ? right_ : left_;
    std::vector<Node> starts;
    for (Node node = 0; node < nodes; ++node) {
        if (back.of(node).empty())
            starts.push_back(node);
    }
    if (!starts.empty()) {
        const auto first = static_cast<std::ptrdiff_t>(number % starts.size());
        std::rotate(starts.begin(), starts.begin() + first, starts.end());
    }
    for (auto& column : columns_.order)
        column.clear();
    std::vector<char> seen(nodes, 0);
    std::vector<Node> waiting;
    const auto take = [&](Node node) {
        seen[node] = 1;
        columns_.order[static_cast<std::size_t>(columns_.layer[node])].push_back(node);
    };
    for (const Node start : starts) {
        if (seen[start] != 0)
            continue;
        waiting.assign(1, start);
        if (walk == Walk::depthFirst) {
            while (!waiting.empty()) {
                const Node node = waiting.back();
                waiting.pop_back();
                if (seen[node] != 0)
                    continue;
                take(node);
                for (const Side* side : {&right_, &left_}) {
                    for (const End& end : side->of(node)) {
                        if (seen[end.node] == 0)
                            waiting.push_back(end.node);
                    }
                }
            }
            continue;
        }
        take(start);
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            for (const End& end : (walk == Walk::breadthFromLeft ? right_ : left_).of(waiting[i])) {
                if (seen[end.node] != 0)
                    continue;
                take(end.node);
                waiting.push_back(end.node);
            }
        }
    }
    for (const auto& column : columns_.order)
        setPositions(column);
    awaken();
}

namespace {

/// By insertion, as long as little has to be moved; sweeps change less and less.
template <class T>
void sortNearlySorted(std::vector<T>& list) {
    constexpr std::size_t movesEach = 8;
    std::size_t moves = movesEach * list.size();
    for (std::size_t i = 1; i < list.size(); ++i) {
        const T item = list[i];
        std::size_t place = i;
        for (; place > 0 && item < list[place - 1]; --place)
            list[place] = list[place - 1];
        list[place] = item;
        if (i - place > moves) {
            std::sort(list.begin(), list.end());
            return;
        }
        moves -= i - place;
    }
}

} // namespace

bool Ordering::sweep(bool toRight) {
    // A mean position in the upper half of a number, as a whole number of such parts; the present place in the lower.
    constexpr std::uint32_t partsOfAPlace = 1024;
    const std::size_t count = columns_.order.size();
    const Side& before = toRight ? left_ : right_;
    bool changed = false;
    for (std::size_t i = 1; i < count; ++i) {
        auto& column = columns_.order[toRight ? i : count - 1 - i];
        means_.clear();
        places_.clear();
        for (std::uint32_t place = 0; place < column.size(); ++place) {
            // Nodes without neighbours there keep their place.
            const auto ends = before.of(column[place]);
            if (ends.empty())
                continue;
            std::uint64_t mean = std::uint64_t{position_[ends[0].node]} * partsOfAPlace;
            if (ends.size() > 1) {
                for (const End& end : ends.subspan(1))
                    mean += std::uint64_t{position_[end.node]} * partsOfAPlace;
                mean /= ends.size();
            }
            means_.push_back(mean << 32 | place);
            places_.push_back(place);
        }
        sortNearlySorted(means_);
        old_ = column;
        for (std::size_t place = 0; place < places_.size(); ++place) {
            const Node node = old_[means_[place] & 0xffffffff];
            if (column[places_[place]] == node)
                continue;
            column[places_[place]] = node;
            position_[node] = places_[place];
            changed = true;
        }
    }
    if (changed)
        awaken();
    return changed;
}

/// For every position in the column beside: the weight of the neighbours below it less that of those above it.
void Ordering::balance(std::span<const End> neighbours, std::span<std::int32_t> table) const {
    std::fill(table.begin(), table.end(), 0);
    for (const End& end : neighbours)
        table[position_[end.node]] += end.weight;
    std::int32_t below = 0;
    for (const End& end : neighbours)
        below += end.weight;
    std::int32_t above = 0;
    for (std::int32_t& entry : table) {
        const std::int32_t here = entry;
        below -= here;
        entry = below - above;
        above += here;
    }
}

std::uint64_t Ordering::siftColumn(std::size_t index, std::size_t reach) {
    auto& column = columns_.order[index];
    std::vector<Node> nodes;
    for (const Node node : column) {
        if (isQuiet_[node] == 0 && (isHeld_.empty() || isHeld_[node] == 0))
            nodes.push_back(node);
    }
    if (nodes.empty() || column.size() == 1)
        return 0;
    const std::size_t leftWidth = index == 0 ? 0 : columns_.order[index - 1].size();
    const std::size_t rightWidth = index + 1 == columns_.order.size() ? 0 : columns_.order[index + 1].size();
    spots_.clear();
    ranges_.resize(column.size());
    for (std::size_t place = 0; place < column.size(); ++place) {
        const Node node = column[place];
        Range& range = ranges_[place];
        range.start = static_cast<std::uint32_t>(spots_.size());
        for (const End& end : left_.of(node))
            spots_.push_back({position_[end.node], end.weight});
        // The tables of both sides lie one behind the other.
        for (const End& end : right_.of(node))
            spots_.push_back({static_cast<std::uint32_t>(leftWidth) + position_[end.node], end.weight});
        range.end = static_cast<std::uint32_t>(spots_.size());
    }
    balance_.resize(leftWidth + rightWidth);
    std::uint64_t saved = 0;
    for (const Node node : nodes) {
        isQuiet_[node] = 1;
        balance(left_.of(node), {balance_.data(), leftWidth});
        balance(right_.of(node), {balance_.data() + leftWidth, rightWidth});
        // What more cross while `node` stands above `other` than while it stands below.
        const auto more = [&](std::size_t other) {
            const Range range = ranges_[other];
            std::int32_t sum = 0;
            for (std::uint32_t i = range.start; i < range.end; ++i)
                sum += spots_[i].weight * balance_[spots_[i].position];
            return sum;
        };
        const std::size_t place = position_[node];
        const std::size_t top = place > reach ? place - reach : 0;
        const std::size_t bottom = std::min(column.size(), place + reach + 1);
        std::size_t best = place;
        std::int64_t least = 0;
        std::int64_t sum = 0;
        for (std::size_t i = place; i-- > top;) {
            sum += more(i);
            if (sum < least) {
                least = sum;
                best = i;
            }
        }
        sum = 0;
        for (std::size_t i = place + 1; i < bottom; ++i) {
            sum -= more(i);
            if (sum < least) {
                least = sum;
                best = i;
            }
        }
        work_ += bottom - top + (leftWidth + rightWidth) / 4;
        if (best == place)
            continue;
        saved += static_cast<std::uint64_t>(-least);
        const auto move = [&](auto& list) {
            const auto at = [&](std::size_t i) { return list.begin() + static_cast<std::ptrdiff_t>(i); };
            if (best < place) {
                std::rotate(at(best), at(place), at(place + 1));
            } else {
                std::rotate(at(place), at(place + 1), at(best + 1));
            }
        };
        move(column);
        move(ranges_);
        for (std::size_t i = std::min(best, place); i <= std::max(best, place); ++i)
            position_[column[i]] = static_cast<std::uint32_t>(i);
        for (const Side* side : {&left_, &right_}) {
            for (const End& end : side->of(node))
                isQuiet_[end.node] = 0;
        }
    }
    return saved;
}

std::uint64_t Ordering::sift(std::size_t reach, const Effort& effort) {
    std::uint64_t saved = 0;
    for (std::size_t i = 0; i < columns_.order.size() && !effort.stopped(); ++i)
        saved += siftColumn(i, reach);
    return saved;
}

std::uint64_t Ordering::workOfPass(std::size_t reach) const {
    std::uint64_t work = 0;
    for (std::size_t i = 0; i < columns_.order.size(); ++i) {
        const std::size_t width = columns_.order[i].size();
        const std::size_t beside = (i > 0 ? columns_.order[i - 1].size() : 0) +
                                   (i + 1 < columns_.order.size() ? columns_.order[i + 1].size() : 0);
        work += width * (std::min(width, 2 * reach) + beside / 4);
    }
    return work;
}

std::uint64_t Ordering::crossings() const {
    // Barth, Mutzel, Jünger: Simple and efficient bilayer cross counting (2004): a tree of sums over the right column.
    std::uint64_t total = 0;
    std::vector<std::uint64_t> sums;
    std::vector<Spot> ends;
    for (std::size_t i = 0; i + 1 < columns_.order.size(); ++i) {
        const std::size_t width = columns_.order[i + 1].size();
        std::size_t first = 1;
        while (first < width)
            first *= 2;
        sums.assign(2 * first, 0);
        for (const Node node : columns_.order[i]) {
            ends.clear();
            for (const End& end : right_.of(node))
                ends.push_back({position_[end.node], end.weight});
            std::sort(ends.begin(), ends.end(), [](const Spot& a, const Spot& b) { return a.position < b.position; });
            for (const Spot& end : ends) {
                const auto weight = static_cast<std::uint64_t>(end.weight);
                std::size_t at = end.position + first;
                sums[at] += weight;
                for (; at > 1; at /= 2) {
                    if (at % 2 == 0)
                        total += weight * sums[at + 1];
                    sums[at / 2] += weight;
                }
            }
        }
    }
    return total;
}

} // namespace throughline::layered
