#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "tests/ui/open_document.h"
#include "ui/tables/chain_tables.h"
#include "ui/tables/table_model.h"

namespace throughline {
namespace {

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
    model.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(model.textAt(0, 0), QStringLiteral("Role 0"));
    EXPECT_EQ(model.textAt(count - 1, 0), QStringLiteral("Role 99999"));
    model.setFilter(QStringLiteral("9999"), {});
    EXPECT_EQ(model.shownCount(), 19);
    model.setFilter({}, {});
    bridge.perform(gestures::rename(bridge.chain(), RoleKey("r77"), "Aardvark keeper"));
    EXPECT_EQ(model.textAt(0, 0), QStringLiteral("Aardvark keeper"));
    bridge.undo();
    EXPECT_EQ(model.textAt(0, 0), QStringLiteral("Role 0"));
}

} // namespace
} // namespace throughline
