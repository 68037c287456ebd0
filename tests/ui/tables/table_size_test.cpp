#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <ctime>

#include "tests/ui/open_document.h"
#include "ui/tables/chain_tables.h"
#include "ui/tables/table_model.h"

namespace throughline {
namespace {

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Wide enough for a machine that is busy and for a build with sanitizers; the figures themselves are printed.
constexpr double generous = 5.0;

TEST(TableSize, SortsFiltersAndFollowsAHundredThousandRoles) {
    constexpr int count = 100'000;
    Edit edit;
    for (int i = 0; i < count; ++i) {
        Role role;
        role.key = RoleKey("r" + std::to_string(i));
        role.title = "Role " + std::to_string((i * 7919) % count);
        role.department = "Department " + std::to_string(i % 97);
        edit.add(std::move(role));
    }
    Chain chain;
    chain.apply(edit);
    const QTemporaryDir folder;
    DocumentBridge bridge(support::surroundings());
    ASSERT_TRUE(bridge.create(folder.filePath(QStringLiteral("large.chain")), chain));
    TableModel model(bridge, makeRoleTable(bridge));
    const auto measure = [](const char* what, auto&& work) {
        const double start = cpuSeconds();
        work();
        const double taken = cpuSeconds() - start;
        std::printf("  %s: %.0f ms CPU\n", what, taken * 1000.0);
        return taken;
    };
    EXPECT_LT(measure("sort by title", [&] { model.sort(0, Qt::AscendingOrder); }), 0.3 * generous);
    EXPECT_EQ(model.textAt(0, 0), QStringLiteral("Role 0"));
    EXPECT_EQ(model.textAt(count - 1, 0), QStringLiteral("Role 99999"));
    EXPECT_LT(measure("sort by tasks", [&] { model.sort(6, Qt::DescendingOrder); }), 0.3 * generous);
    model.sort(0, Qt::AscendingOrder);
    EXPECT_LT(measure("filter", [&] { model.setFilter(QStringLiteral("9999"), {}); }), 0.3 * generous);
    EXPECT_GT(model.shownCount(), 0);
    model.setFilter({}, {});
    EXPECT_LT(measure("follow an edit",
                      [&] { bridge.perform(gestures::rename(bridge.chain(), RoleKey("r77"), "Aardvark keeper")); }),
              0.05 * generous);
    EXPECT_EQ(model.textAt(0, 0), QStringLiteral("Aardvark keeper"));
    EXPECT_LT(measure("follow its undo", [&] { bridge.undo(); }), 0.05 * generous);
    EXPECT_EQ(model.textAt(0, 0), QStringLiteral("Role 0"));
}

} // namespace
} // namespace throughline
