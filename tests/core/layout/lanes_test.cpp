#include <gtest/gtest.h>

#include <map>

#include "core/layout/layered.h"
#include "core/layout/routes.h"
#include "tests/core/layout/sample_chains.h"

namespace throughline {
namespace {

using samples::chainOf;
using samples::generated;
using samples::overlaps;
using samples::Rows;

const LayoutOptions inLanes{.lanes = true};

/// A made chain whose roles are in `departments` departments, some in none.
Rows departed(std::uint32_t roles, std::size_t departments, std::uint64_t seed) {
    Rows rows = generated(roles, 6, seed);
    for (std::size_t i = 0; i < rows.roles.size(); ++i) {
        const std::size_t number = (i * 7 + seed) % (departments + 1);
        if (rows.roles[i].kind == RoleKind::internal && number < departments)
            rows.roles[i].department = "Department " + std::to_string(number);
    }
    // Nobody serves these, and they serve nobody.
    for (int i = 0; i < 5; ++i) {
        rows.roles.push_back(samples::role("alone" + std::to_string(i), "Alone " + std::to_string(i)));
        rows.roles.back().department = "Department 0";
    }
    return rows;
}

struct Band {
    double top = 1e300;
    double bottom = -1e300;
};

std::map<std::string, Band> bandsOf(const Chain& chain, const Drawing& drawing) {
    std::map<std::string, Band> bands;
    for (const DrawnRole& drawn : drawing.roles) {
        const Role& role = *chain.roles().at(drawn.role);
        if (role.kind == RoleKind::endCustomer)
            continue;
        Band& band = bands[role.department];
        band.top = std::min(band.top, drawn.box.top());
        band.bottom = std::max(band.bottom, drawn.box.bottom());
    }
    return bands;
}

TEST(LaneLayout, GivesEachDepartmentABandOfItsOwn) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const Chain chain = chainOf(departed(80, 5, seed));
        const Drawing drawing = layOut(chain, inLanes);
        EXPECT_EQ(drawing.roles.size(), chain.roles().size());
        EXPECT_EQ(overlaps(drawing), 0);
        const auto bands = bandsOf(chain, drawing);
        EXPECT_EQ(bands.size(), 6U);
        for (const auto& [name, band] : bands) {
            for (const auto& [other, its] : bands) {
                if (name != other) {
                    EXPECT_TRUE(band.bottom + 40.0 <= its.top || its.bottom + 40.0 <= band.top)
                        << name << " and " << other;
                }
            }
        }
        // Those without a department come last.
        for (const auto& [name, band] : bands)
            EXPECT_LE(band.top, bands.at("").top);
    }
}

TEST(LaneLayout, KeepsTheColumnsAndTheGrid) {
    const Chain chain = chainOf(departed(60, 4, 9));
    const Drawing plain = layOut(chain);
    const Drawing drawing = layOut(chain, inLanes);
    double lastPlain = 0.0;
    double last = 0.0;
    for (const DrawnRole& drawn : plain.roles)
        lastPlain = std::max(lastPlain, drawn.box.centre.x);
    for (const DrawnRole& drawn : drawing.roles)
        last = std::max(last, drawn.box.centre.x);
    EXPECT_EQ(last, lastPlain);
    for (const DrawnRole& drawn : drawing.roles) {
        EXPECT_EQ(std::fmod(drawn.box.top(), 8.0), 0.0);
        EXPECT_EQ(std::fmod(drawn.box.left(), 8.0), 0.0);
        const bool isEnd = chain.roles().at(drawn.role)->kind == RoleKind::endCustomer;
        EXPECT_EQ(drawn.box.centre.x == last, isEnd);
    }
}

TEST(LaneLayout, IsTheSameWhateverTheOrderOfRows) {
    const Rows rows = departed(60, 4, 3);
    const auto places = [](const Chain& chain) {
        std::map<std::string, std::pair<double, double>> found;
        for (const DrawnRole& drawn : layOut(chain, inLanes).roles)
            found[chain.roles().at(drawn.role)->key.text()] = {drawn.box.centre.x, drawn.box.centre.y};
        return found;
    };
    EXPECT_EQ(places(chainOf(rows)), places(chainOf(samples::shuffled(rows, 11))));
}

TEST(LaneLayout, OfAChainWithoutDepartmentsIsOneLane) {
    const Chain chain = chainOf(samples::workedExample());
    const Drawing drawing = layOut(chain, inLanes);
    EXPECT_EQ(drawing.roles.size(), chain.roles().size());
    EXPECT_EQ(overlaps(drawing), 0);
    EXPECT_EQ(layOut(Chain(), inLanes).roles.size(), 0U);
}

} // namespace
} // namespace throughline
