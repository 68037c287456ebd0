#include "core/analysis/remarks.h"

#include <gtest/gtest.h>

#include "tests/core/analysis/small_chain.h"

namespace throughline {
namespace {

TEST(Remarks, AreThoseOfDirectAndEndCustomersOrAboutWhatWasDoneForThem) {
    test::ChainBuilder builder = test::workedExample();
    builder.service("back", "r2", "r3");
    builder.task("other", "r2", "back");
    builder.role("x", "X");
    builder.role("y", "Y");
    builder.service("xy", "x", "y");
    builder.task("far", "x", "xy");
    const auto may = [&](const char* role, const char* task = "") {
        return canRemark(builder.chain(), RoleKey(role), builder.chain().tasks().find(TaskKey(task)));
    };
    EXPECT_TRUE(may("y")) << "while nobody is the owner";
    builder.add(Person{PersonKey("p"), "P", {}, {}});
    Edit owned;
    DocumentInfo info = builder.chain().info();
    info.owner = PersonKey("p");
    owned.change(builder.chain().table<DocumentInfo>().row(0), std::move(info));
    Chain chain = builder.chain();
    chain.apply(owned);
    builder = test::ChainBuilder(chain);
    EXPECT_TRUE(may("y")) << "while the owner holds no role";
    builder.change<Role>("r1", [](Role& role) { role.holders = {PersonKey("p")}; });
    EXPECT_TRUE(may("r2"));
    EXPECT_TRUE(may("r6")) << "the manager";
    EXPECT_TRUE(may("r5")) << "an end customer whom others serve";
    EXPECT_FALSE(may("y"));
    EXPECT_FALSE(may("x"));
    EXPECT_TRUE(may("y", "far"));
    EXPECT_FALSE(may("x", "far"));
    EXPECT_FALSE(may("nobody"));
}

} // namespace
} // namespace throughline
