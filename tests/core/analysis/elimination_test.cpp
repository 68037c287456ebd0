#include "core/analysis/elimination.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/analysis/bicgstab.h"
#include "tests/support/dice.h"

namespace throughline {
namespace {

struct System {
    Elimination::Rows rows;
    std::vector<double> exits;
};

// A group in which every row leads to the next and to `more` others, and a tenth of the work leaves.
System randomSystem(std::uint64_t seed, std::uint32_t count, std::size_t more) {
    support::Dice dice(seed);
    System system;
    system.rows.resize(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        std::vector<std::uint32_t> columns{(i + 1) % count};
        for (std::size_t k = 0; k < more; ++k)
            columns.push_back(static_cast<std::uint32_t>(dice.below(count)));
        std::erase(columns, i);
        for (const std::uint32_t column : columns) {
            system.rows[i].push_back({column, 0.9 / static_cast<double>(columns.size())});
        }
        system.exits.push_back(0.1);
    }
    return system;
}

Bicgstab stepwise(const System& system) {
    std::vector<Bicgstab::Index> start{0};
    std::vector<Bicgstab::Index> columns;
    std::vector<double> shares;
    for (auto row : system.rows) {
        std::sort(row.begin(), row.end(), [](const auto& a, const auto& b) { return a.column < b.column; });
        for (const auto& entry : row) {
            if (columns.size() > start.back() && columns.back() == entry.column) {
                shares.back() += entry.share;
            } else {
                columns.push_back(entry.column);
                shares.push_back(entry.share);
            }
        }
        start.push_back(static_cast<Bicgstab::Index>(columns.size()));
    }
    return Bicgstab(start, columns, shares);
}

std::vector<double> randomValues(std::size_t count) {
    support::Dice dice(7);
    std::vector<double> values(count);
    for (double& value : values)
        value = dice.unit();
    return values;
}

// The largest difference between x and Qx + values, or y and yQ + values.
double defect(const System& system, const std::vector<double>& x, const std::vector<double>& values, bool turned) {
    std::vector<double> result = values;
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (const auto& entry : system.rows[i]) {
            if (turned) {
                result[entry.column] += entry.share * x[i];
            } else {
                result[i] += entry.share * x[entry.column];
            }
        }
    }
    double largest = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i)
        largest = std::max(largest, std::abs(result[i] - x[i]));
    return largest;
}

TEST(Elimination, SolvesBothSystemsOfSparseAndDenseGroups) {
    for (const std::size_t more : {0U, 1U, 2U, 20U}) {
        const System system = randomSystem(more + 1, 300, more);
        const auto elimination = Elimination::of(system.rows, system.exits, 2000);
        ASSERT_TRUE(elimination);
        const std::vector<double> values = randomValues(300);
        std::vector<double> x = values;
        elimination->expect(x);
        EXPECT_LT(defect(system, x, values, false), 1e-12);
        std::vector<double> y = values;
        elimination->visit(y);
        EXPECT_LT(defect(system, y, values, true), 1e-11);
    }
}

TEST(Elimination, DeclinesAGroupThatGrowsTogetherTooLarge) {
    const System system = randomSystem(1, 400, 10);
    EXPECT_FALSE(Elimination::of(system.rows, system.exits, 50));
    EXPECT_TRUE(Elimination::of(system.rows, system.exits, 400));
}

// Two partners that send each other all but a millionth of a millionth: a difference would have lost every digit.
TEST(Elimination, KeepsItsDigitsWhereNearlyNothingLeaves) {
    std::vector<double> shares{0.0, 1.0, 1.0, 0.0};
    std::vector<double> exits{3e-13, 1e-13};
    factorDense(shares, exits);
    std::vector<double> values{3e-13, 0.0};
    expectDense(shares, exits, values);
    EXPECT_NEAR(values[0], 0.75, 1e-9);
    EXPECT_NEAR(values[1], 0.75, 1e-9);
}

TEST(Bicgstab, AgreesWithElimination) {
    const System system = randomSystem(3, 3000, 2);
    const auto elimination = Elimination::of(system.rows, system.exits, 3000);
    ASSERT_TRUE(elimination);
    const Bicgstab steps = stepwise(system);
    const std::vector<double> values = randomValues(3000);
    for (const bool turned : {false, true}) {
        std::vector<double> direct = values;
        std::vector<double> iterated = values;
        turned ? elimination->visit(direct) : elimination->expect(direct);
        EXPECT_TRUE(turned ? steps.visit(iterated) : steps.expect(iterated));
        for (std::size_t i = 0; i < direct.size(); ++i)
            ASSERT_NEAR(iterated[i], direct[i], 1e-9 * direct[i]);
    }
}

TEST(Bicgstab, SaysSoWhereItDoesNotSettle) {
    // A long ring that work leaves at a single place, with a share that is lost in rounding.
    System system;
    constexpr std::uint32_t count = 2000;
    system.rows.resize(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        system.rows[i].push_back({(i + 1) % count, 0.5});
        system.rows[i].push_back({(i + count - 1) % count, 0.5});
    }
    std::vector<double> values(count, 0.0);
    values[0] = 1e-18;
    EXPECT_FALSE(stepwise(system).expect(values));
}

} // namespace
} // namespace throughline
