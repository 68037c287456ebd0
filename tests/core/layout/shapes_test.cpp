// Chains of odd shapes and sizes: each drawn whole, without an overlap, the same whatever the order of the rows.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/layout/layered.h"
#include "core/layout/routes.h"
#include "tests/core/layout/sample_chains.h"

namespace throughline {
namespace {

using samples::chainOf;
using samples::overlaps;
using samples::Rows;

class Shape {
  public:
    void serve(std::uint32_t server, std::uint32_t customer) {
        roles_.insert({server, customer});
        rows_.services.push_back(
            samples::service("s" + std::to_string(rows_.services.size()), keyOf(server), keyOf(customer)));
    }
    void end(std::uint32_t role) { ends_.insert(role); }
    Rows rows() {
        for (const std::uint32_t number : roles_) {
            rows_.roles.push_back(samples::role(keyOf(number), "Role " + std::to_string(number),
                                                ends_.contains(number) ? RoleKind::endCustomer : RoleKind::internal));
        }
        return std::move(rows_);
    }

  private:
    static std::string keyOf(std::uint32_t number) { return "r" + std::to_string(number); }
    Rows rows_;
    std::set<std::uint32_t> roles_;
    std::set<std::uint32_t> ends_;
};

Rows tree(std::uint32_t size) {
    Shape shape;
    for (std::uint32_t i = 1; i < size; ++i)
        shape.serve(i, (i - 1) / 3);
    shape.end(0);
    return shape.rows();
}

Rows bipartite(std::uint32_t side) {
    Shape shape;
    for (std::uint32_t a = 0; a < side; ++a) {
        for (std::uint32_t b = 0; b < side; ++b)
            shape.serve(a, side + b);
    }
    return shape.rows();
}

Rows grid(std::uint32_t side) {
    Shape shape;
    for (std::uint32_t x = 0; x < side; ++x) {
        for (std::uint32_t y = 0; y < side; ++y) {
            if (x + 1 < side)
                shape.serve(x * side + y, (x + 1) * side + y);
            if (y + 1 < side)
                shape.serve(x * side + y, x * side + y + 1);
        }
    }
    return shape.rows();
}

Rows pairs(std::uint32_t count) {
    Shape shape;
    for (std::uint32_t i = 0; i < count; ++i)
        shape.serve(2 * i, 2 * i + 1);
    return shape.rows();
}

Rows hub(std::uint32_t customers) {
    Shape shape;
    for (std::uint32_t i = 1; i <= customers; ++i) {
        shape.serve(0, i);
        shape.end(i);
    }
    return shape.rows();
}

Rows ring(std::uint32_t size) {
    Shape shape;
    for (std::uint32_t i = 0; i < size; ++i)
        shape.serve(i, (i + 1) % size);
    return shape.rows();
}

/// Everybody serves everybody.
Rows everybody(std::uint32_t size) {
    Shape shape;
    for (std::uint32_t a = 0; a < size; ++a) {
        for (std::uint32_t b = 0; b < size; ++b) {
            if (a != b)
                shape.serve(a, b);
        }
    }
    return shape.rows();
}

Rows parallel(std::uint32_t services) {
    Shape shape;
    for (std::uint32_t i = 0; i < services; ++i) {
        shape.serve(0, 1);
        shape.serve(1, 0);
        shape.serve(1, 2);
    }
    return shape.rows();
}

std::map<std::string, Point> centresOf(const Chain& chain, const Drawing& drawing) {
    std::map<std::string, Point> centres;
    for (const DrawnRole& drawn : drawing.roles)
        centres[chain.roles().at(drawn.role)->key.text()] = drawn.box.centre;
    return centres;
}

class Shapes : public testing::TestWithParam<std::pair<const char*, Rows (*)()>> {};

TEST_P(Shapes, AreDrawnWholeAndTheSameWhateverTheOrderOfRows) {
    const Rows rows = GetParam().second();
    const Chain chain = chainOf(rows);
    const Drawing drawing = layOut(chain);
    EXPECT_EQ(drawing.roles.size(), rows.roles.size());
    EXPECT_EQ(overlaps(drawing), 0);
    EXPECT_EQ(routed(chain, drawing.roles).size(), rows.services.size());
    const Chain other = chainOf(samples::shuffled(rows, 17));
    EXPECT_EQ(centresOf(chain, drawing), centresOf(other, layOut(other)));
}

INSTANTIATE_TEST_SUITE_P(All, Shapes,
                         testing::Values(std::pair{"Tree", +[] { return tree(5'000); }},
                                         std::pair{"Bipartite", +[] { return bipartite(100); }},
                                         std::pair{"Grid", +[] { return grid(40); }},
                                         std::pair{"Pairs", +[] { return pairs(1'000); }},
                                         std::pair{"Hub", +[] { return hub(5'000); }},
                                         std::pair{"Ring", +[] { return ring(1'000); }},
                                         std::pair{"Everybody", +[] { return everybody(60); }},
                                         std::pair{"Parallel", +[] { return parallel(40); }}),
                         [](const auto& shape) { return std::string(shape.param.first); });

TEST(Shapes, ATreeCrossesNothingAndAGridOfSmallSizeNeither) {
    for (const Rows& rows : {tree(40), grid(3)}) {
        const Chain chain = chainOf(rows);
        const Drawing drawing = layOut(chain);
        EXPECT_EQ(samples::throughForeignCards(chain, drawing), 0);
        std::vector<Point> at(chain.roles().slotCount());
        for (const DrawnRole& drawn : drawing.roles)
            at[drawn.role] = drawn.box.centre;
        const auto side = [&](Slot a, Slot b, Slot c) {
            return (at[b].x - at[a].x) * (at[c].y - at[a].y) - (at[b].y - at[a].y) * (at[c].x - at[a].x);
        };
        int crossings = 0;
        for (const Service& one : chain.services()) {
            for (const Service& other : chain.services()) {
                const Slot a = chain.roles().slotOf(one.server);
                const Slot b = chain.roles().slotOf(one.customer);
                const Slot c = chain.roles().slotOf(other.server);
                const Slot d = chain.roles().slotOf(other.customer);
                if (std::set{a, b, c, d}.size() == 4 && side(a, b, c) * side(a, b, d) < 0 &&
                    side(c, d, a) * side(c, d, b) < 0)
                    ++crossings;
            }
        }
        EXPECT_EQ(crossings, 0);
    }
}

} // namespace
} // namespace throughline
