#include "core/model/status.h"

#include <gtest/gtest.h>

#include "core/model/result.h"

namespace throughline {
namespace {

TEST(Status, FillsItsFactIn) {
    EXPECT_EQ(fillIn("%2 before %1, 100 %", {"a", "b"}), "b before a, 100 %");
    EXPECT_EQ(fillIn("%1 and %3", {"%2", "b"}), "%2 and %3");
    const Status status(Code::invalid, "names the %1 %2", {"role", "r1"}, "services[3].server");
    EXPECT_FALSE(status.isOk());
    EXPECT_EQ(status.text(), "names the role r1");
    EXPECT_EQ(status.at("x").place(), "x");
    EXPECT_EQ(status.at("x").text(), status.text());
}

TEST(Result, IsAValueOrTheReasonWhyNot) {
    const Result<int> value = 3;
    ASSERT_TRUE(value);
    EXPECT_EQ(*value, 3);
    EXPECT_EQ(value.status(), Status());
    const Result<int> none = Status(Code::notFound, "nothing");
    EXPECT_FALSE(none);
    EXPECT_EQ(none.status().code(), Code::notFound);
}

} // namespace
} // namespace throughline
