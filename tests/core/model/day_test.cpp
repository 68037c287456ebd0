#include "core/model/day.h"

#include <gtest/gtest.h>

namespace throughline {
namespace {

TEST(Day, ReadsRealDaysOnly) {
    for (const char* text : {"2026-02-28", "2024-02-29", "0001-01-01", "9999-12-31"}) {
        const auto day = Day::parse(text);
        ASSERT_TRUE(day.has_value()) << text;
        EXPECT_EQ(day->text(), text);
    }
    for (const char* text : {"2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "0000-01-01", "",
                             "2026/01/01", "+026-01-01", "2026-01-01T", "2026-01- 1"}) {
        EXPECT_FALSE(Day::parse(text).has_value()) << text;
    }
}

TEST(Day, CountsDays) {
    EXPECT_EQ(Day::parse("1970-01-01")->number(), 0);
    EXPECT_EQ(*Day::parse("2026-03-01") - *Day::parse("2026-02-01"), 28);
    EXPECT_EQ(Day::parse("2026-12-31")->plus(1), Day::parse("2027-01-01"));
    EXPECT_LT(*Day::parse("2025-12-31"), *Day::parse("2026-01-01"));
}

} // namespace
} // namespace throughline
