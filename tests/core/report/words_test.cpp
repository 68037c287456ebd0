#include "core/report/words.h"

#include <gtest/gtest.h>

namespace throughline::report {
namespace {

TEST(Words, ListNames) {
    EXPECT_EQ(listed({}), "");
    EXPECT_EQ(listed({"A"}), "A");
    EXPECT_EQ(listed({"A", "B"}), "A and B");
    EXPECT_EQ(listed({"A", "B", "C", "D"}), "A, B, C and D");
    EXPECT_EQ(listed({"A", "B", "C", "D", "E"}), "A, B, C, D and E") << "a name instead of “1 more”";
    EXPECT_EQ(listed({"A", "B", "C", "D", "E", "F"}), "A, B, C, D and 2 more");
}

TEST(Words, SayNumbersAsPeopleDo) {
    EXPECT_EQ(numberWords(35), "35");
    EXPECT_EQ(numberWords(0), "0");
    EXPECT_EQ(numberWords(-0.0), "0");
    EXPECT_EQ(numberWords(0.125), "0.125");
    EXPECT_EQ(numberWords(2.5), "2.5");
    EXPECT_EQ(numberWords(34.96), "35");
    EXPECT_EQ(numberWords(-12.34), "\u221212.3");
    EXPECT_EQ(numberWords(999), "999");
    EXPECT_EQ(numberWords(1234), "1 234");
    EXPECT_EQ(numberWords(-123456.4), "\u2212123 456");
    EXPECT_EQ(numberWords(50000), "50 000");
    EXPECT_EQ(numberWords(-1234567), "\u22121 234 567");
    EXPECT_EQ(numberWords(1e21), "1e+21");
    EXPECT_EQ(numberWords(1e-7), "1e-07");
}

TEST(Words, RoundToThreeDigits) {
    EXPECT_EQ(roughly(53429.0), 53400.0);
    EXPECT_EQ(roughly(-0.0123456), -0.0123);
    EXPECT_EQ(roughly(0.0), 0.0);
    EXPECT_EQ(roughly(999.6), 1000.0);
}

TEST(Words, NeverRoundAShareToAllOrNothing) {
    EXPECT_EQ(percentWords(0.0), "0 %");
    EXPECT_EQ(percentWords(1.0), "100 %");
    EXPECT_EQ(percentWords(0.875), "87.5 %");
    EXPECT_EQ(percentWords(0.12), "12 %");
    EXPECT_EQ(percentWords(0.001), "less than 1 %");
    EXPECT_EQ(percentWords(0.9999), "more than 99 %");
    EXPECT_EQ(shareWords(1.0), "all");
    EXPECT_EQ(shareWords(0.95), "nearly all");
    EXPECT_EQ(shareWords(0.75), "most");
    EXPECT_EQ(shareWords(0.5), "about half");
    EXPECT_EQ(shareWords(0.33), "about a third");
    EXPECT_EQ(shareWords(0.2), "some");
    EXPECT_EQ(shareWords(0.01), "a little");
    EXPECT_EQ(shareWords(0.0), "none");
}

TEST(Words, SayAmountsAndEvidence) {
    EXPECT_EQ(amountWords(40, "hours/year"), "40 hours a year");
    EXPECT_EQ(amountWords(50000, "EUR"), "50 000 EUR");
    EXPECT_EQ(amountWords(2, ""), "2");
    EXPECT_EQ(amountWords(1, "hours/year"), "1 hour a year");
    EXPECT_EQ(amountWords(1, "days faster"), "1 day faster");
    EXPECT_EQ(amountWords(2, "days faster"), "2 days faster");
    EXPECT_EQ(amountWords(2.5, "days/months"), "2.5 days a month");
    EXPECT_EQ(amountWords(3, "EUR/hours"), "3 EUR an hour");
    EXPECT_EQ(amountWords(3, "m/s"), "3 m/s") << "not a word";
    EXPECT_EQ(amountWords(3, "</i>"), "3 </i>");
    EXPECT_EQ(amountWords(1, "parcels"), "1 parcels") << "only the units of time are known";
    Impact impact;
    EXPECT_EQ(evidenceWords(impact), "Estimated");
    impact.evidence = Evidence::confirmed;
    EXPECT_EQ(evidenceWords(impact), "Confirmed");
    impact.confirmedBy = "A. Example";
    impact.confirmedOn = Day::parse("2026-02-01");
    EXPECT_EQ(evidenceWords(impact), "Confirmed by A. Example on 2026-02-01");
}

} // namespace
} // namespace throughline::report
