#include "core/analysis/unit.h"

#include <gtest/gtest.h>

#include <array>
#include <utility>

namespace throughline {
namespace {

TEST(Unit, IsTheSameWhateverThePluralOfATime) {
    for (const auto& [written, common] : {std::pair("week", "weeks"),
                                          {"weeks", "weeks"},
                                          {" weeks\t", "weeks"},
                                          {"day faster", "days faster"},
                                          {"days faster", "days faster"},
                                          {"hour/year", "hours/year"},
                                          {"hours / years", "hours/year"},
                                          {"EUR/years", "EUR/year"},
                                          {"EUR", "EUR"},
                                          {"", ""},
                                          {" ", ""},
                                          {"/", "/"}})
        EXPECT_EQ(commonUnit(written), common) << written;
}

TEST(Unit, IsAnotherWhereAnythingElseDiffers) {
    constexpr std::array<const char*, 12> unlike{"weeks",       "days", "Weeks",    "weekss", "parcel",   "parcels",
                                                 "days faster", "EUR",  "EUR/year", "USD",    "EUR/week", "%"};
    for (std::size_t i = 0; i < unlike.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_NE(commonUnit(unlike[i]), commonUnit(unlike[k]));
    }
}

TEST(Unit, OfAShareIsNotAddedUp) {
    for (const char* unit : {"%", " % fewer errors", "per cent", "percent of sales"})
        EXPECT_FALSE(canBeAdded(unit)) << unit;
    for (const char* unit : {"", "EUR", "points of %", "hours/year"})
        EXPECT_TRUE(canBeAdded(unit)) << unit;
}

} // namespace
} // namespace throughline
