#include <gtest/gtest.h>

#include "core/model/check.h"
#include "tests/support/chain_maker.h"
#include "tests/support/random_chain.h"

namespace throughline::support {
namespace {

TEST(ChainMaker, MakesTheShapeThatIsAskedFor) {
    const MadeChain made = makeFlatChain({.roles = 10000, .tasks = 500, .levels = 15, .seed = 7});
    EXPECT_EQ(made.flat.roles.size(), 10000U);
    EXPECT_NEAR(static_cast<double>(made.flat.services.size()), 16000.0, 2.0);
    EXPECT_EQ(made.taskRoles.size(), 500U);
    EXPECT_EQ(std::count(made.flat.roles.begin(), made.flat.roles.end(), FlatChain::Kind::endCustomer), 40);
    const Graph graph(made.flat);
    EXPECT_GT(graph.cycles().size(), 100U);
    // Every role has a way to an end customer.
    for (Node node = 0; node < graph.nodeCount(); ++node)
        EXPECT_FALSE(graph.isDeadEnd(node));
}

TEST(ChainMaker, MakesValidChainsThatAreTheSameEachTime) {
    for (const bool shuffled : {false, true}) {
        const ChainShape shape{.roles = 400, .tasks = 200, .seed = 5, .shuffled = shuffled, .placed = true};
        const Chain chain = makeChain(shape);
        EXPECT_TRUE(checkWhole(chain).isOk()) << checkWhole(chain).text();
        EXPECT_EQ(chain.services().size(), makeFlatChain(shape).flat.services.size());
        EXPECT_TRUE(chain == makeChain(shape));
        const Graph fromChain(chain);
        const Graph fromNumbers(makeFlatChain(shape).flat);
        EXPECT_EQ(fromChain.edgeCount(), fromNumbers.edgeCount());
        EXPECT_EQ(fromChain.cycles().size(), fromNumbers.cycles().size());
    }
}

TEST(RandomChain, IsValidAndStaysSoThroughRandomEdits) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Chain chain = randomChain(seed, 8);
        ASSERT_TRUE(checkWhole(chain).isOk()) << "seed " << seed << ": " << checkWhole(chain).text();
        EXPECT_TRUE(chain == randomChain(seed, 8));
        forEachKind([&]<class E>() { EXPECT_FALSE(chain.table<E>().isEmpty()) << "seed " << seed; });
        Dice dice(seed);
        for (int i = 0; i < 100; ++i) {
            const Edit edit = randomEdit(chain, dice);
            ASSERT_TRUE(check(chain, edit).isOk());
            chain.apply(edit);
        }
        ASSERT_TRUE(checkWhole(chain).isOk()) << "seed " << seed << ": " << checkWhole(chain).text();
    }
}

} // namespace
} // namespace throughline::support
