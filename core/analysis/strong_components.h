#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace throughline {

/// The strongly connected components of a graph of numbers: Tarjan 1972, without recursion.
///
/// `Edges` says where the edges of a number begin and end, and where an edge leads: begin(i), end(i), target(edge), a
/// number or `elsewhere`; expect(i) may send for what begin(i) will need. search() goes on from a number that has not
/// been found yet; components are completed from the far end of the edges backwards.
template <class Edges>
class StrongComponents {
  public:
    static constexpr std::uint32_t elsewhere = 0xffffffff;

    /// `order`: a vector whose room takes the order of the numbers.
    StrongComponents(std::uint32_t count, Edges edges, std::vector<std::uint32_t> order = {})
        : edges_(edges), order_(std::move(order)), low_(count, unseen) {
        order_.clear();
        order_.reserve(count);
        starts_.reserve(count);
    }

    [[nodiscard]] bool isFound(std::uint32_t number) const { return low_[number] != unseen; }
    void search(std::uint32_t root) {
        enter(root);
        while (!frames_.empty()) {
            Frame& frame = frames_.back();
            if (frame.edge < edges_.end(frame.number)) {
                const std::uint32_t target = edges_.target(frame.edge++);
                if (target == elsewhere)
                    continue;
                if (low_[target] == unseen) {
                    enter(target);
                } else if (low_[target] != done) {
                    low_[frame.number] = std::min(low_[frame.number], low_[target]);
                }
                continue;
            }
            const Frame left = frame;
            frames_.pop_back();
            if (low_[left.number] == left.time)
                complete(left.number);
            if (!frames_.empty() && low_[left.number] != done) {
                low_[frames_.back().number] = std::min(low_[frames_.back().number], low_[left.number]);
            }
        }
    }

    /// The numbers in the order in which components were completed, and where each component starts among them.
    std::vector<std::uint32_t> takeOrder() { return std::move(order_); }
    std::vector<std::uint32_t> takeStarts() { return std::move(starts_); }

  private:
    static constexpr std::uint32_t unseen = 0xffffffff;
    static constexpr std::uint32_t done = 0xfffffffe;
    struct Frame {
        std::uint32_t number;
        std::uint32_t edge;
        std::uint32_t time;
    };

    void enter(std::uint32_t number) {
        low_[number] = counter_;
        const std::uint32_t begin = edges_.begin(number);
        frames_.push_back({number, begin, counter_++});
        open_.push_back(number);
        // In a large graph the next numbers are far away in memory; all are sent for at once.
        constexpr std::uint32_t ahead = 4;
        const std::uint32_t end = std::min(edges_.end(number), begin + ahead);
        for (std::uint32_t edge = begin; edge < end; ++edge) {
            const std::uint32_t target = edges_.target(edge);
            if (target == elsewhere)
                continue;
            __builtin_prefetch(&low_[target]);
            edges_.expect(target);
        }
    }
    void complete(std::uint32_t root) {
        starts_.push_back(static_cast<std::uint32_t>(order_.size()));
        std::uint32_t number = root;
        do {
            number = open_.back();
            open_.pop_back();
            low_[number] = done;
            order_.push_back(number);
        } while (number != root);
    }

    Edges edges_;
    std::vector<std::uint32_t> order_;
    std::vector<std::uint32_t> starts_;
    std::vector<std::uint32_t> low_;
    std::vector<Frame> frames_;
    std::vector<std::uint32_t> open_;
    std::uint32_t counter_ = 0;
};

} // namespace throughline
