#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/layout/layered_graph.h"
#include "core/layout/pooling.h"

namespace throughline::layered {

namespace {

class Shortening {
  public:
    Shortening(const Columns& columns, const std::vector<double>& cards, double gap, double pitch,
               std::vector<double> heights)
        : columns_(columns),
          cards_(cards),
          gap_(gap),
          pitch_(pitch),
          y_(std::move(heights)),
          ways_(columns.layer.size() - columns.real),
          starts_(columns.real + std::size_t{1}, 0) {
        const auto forEach = [&](auto visit) {
            // The links of one that was cut into several follow each other.
            for (auto first = columns.links.begin(); first != columns.links.end();) {
                auto last = first;
                while (last->to >= columns.real)
                    ++last;
                visit(*first, first, last);
                first = last + 1;
            }
        };
        forEach([&](const Link& link, auto first, auto last) {
            ++starts_[link.from];
            ++starts_[last->to];
            for (auto at = first; at != last; ++at)
                ways_[at->to - columns.real] = {link.from, last->to};
        });
        std::uint32_t total = 0;
        for (std::uint32_t& start : starts_) {
            total += start;
            start = total;
        }
        ends_.resize(total);
        forEach([&](const Link& link, auto, auto last) {
            ends_[--starts_[link.from]] = {last->to, link.weight};
            ends_[--starts_[last->to]] = {link.from, link.weight};
        });
    }

    std::vector<double> run(int rounds, const Effort& effort) {
        for (int round = 0; round < rounds && !effort.stopped(); ++round) {
            for (std::size_t i = columns_.order.size(); i-- > 0;)
                place(columns_.order[i]);
            for (const auto& column : columns_.order)
                place(column);
        }
        return std::move(y_);
    }

  private:
    struct End {
        Node node;
        double weight;
    };
    struct Way {
        Node from = 0;
        Node to = 0;
    };

    void place(const std::vector<Node>& column) {
        pooling_.clear();
        for (std::size_t i = 0; i < column.size(); ++i) {
            const Node node = column[i];
            double weight = 0.0;
            double total = 0.0;
            if (node < columns_.real) {
                // A length is as good as its square that is divided by what it is now.
                for (std::uint32_t k = starts_[node]; k < starts_[node + 1]; ++k) {
                    const End& end = ends_[k];
                    const double dx = (columns_.layer[end.node] - columns_.layer[node]) * pitch_;
                    const double dy = y_[end.node] - y_[node];
                    const double pull = end.weight * pitch_ / std::sqrt(dx * dx + dy * dy);
                    weight += pull;
                    total += pull * y_[end.node];
                }
            } else {
                const Way& way = ways_[node - columns_.real];
                const int first = columns_.layer[way.from];
                const double part = double(columns_.layer[node] - first) / (columns_.layer[way.to] - first);
                weight = standInPull;
                total = weight * (y_[way.from] + part * (y_[way.to] - y_[way.from]));
            }
            if (weight == 0.0) {
                weight = 1e-3;
                total = weight * y_[node];
            }
            pooling_.add(i > 0 ? distanceBetween(columns_, cards_, gap_, column[i - 1], node) : 0.0, total, weight);
        }
        pooling_.visit([&](std::size_t i, double height) { y_[column[i]] = height; });
    }

    const Columns& columns_;
    const std::vector<double>& cards_;
    double gap_;
    double pitch_;
    std::vector<double> y_;
    std::vector<Way> ways_; ///< of the stand-ins
    std::vector<std::uint32_t> starts_;
    std::vector<End> ends_; ///< of each real node's links
    Pooling pooling_;
};

} // namespace

std::vector<double> shortened(const Columns& columns, const std::vector<double>& cards, double gap, double pitch,
                              std::vector<double> heights, const Effort& effort) {
    // In a tree, where nothing holds the cards of a column together, what is gained spreads from card to card slowly.
    const bool isTree = columns.links.size() < columns.layer.size();
    const int rounds = isTree ? 32 : columns.layer.size() < 1'000 ? 8 : 4;
    return Shortening(columns, cards, gap, pitch, std::move(heights)).run(rounds, effort);
}

double lengthOf(const Graph& graph, const std::vector<int>& layers, std::span<const double> heights, double pitch) {
    double length = 0.0;
    for (const Link& link : graph.links) {
        length += link.weight *
                  std::hypot((layers[link.to] - layers[link.from]) * pitch, heights[link.to] - heights[link.from]);
    }
    return length;
}

} // namespace throughline::layered
