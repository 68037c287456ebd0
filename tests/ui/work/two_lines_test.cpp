#include "ui/work/two_lines.h"

#include <gtest/gtest.h>

#include <QListView>
#include <QStringListModel>
#include <QTest>

namespace throughline {
namespace {

TEST(TwoLines, GiveATitleTheRoomThatItNeedsOnceTheListIsNarrower) {
    QStringListModel model({QStringLiteral("Catalogue of standard packaging for all sites")});
    QListView list;
    list.setModel(&model);
    TwoLines::give(list, QStringLiteral("Tasks"));
    list.resize(600, 300);
    list.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&list));
    const int wide = list.visualRect(model.index(0)).height();
    list.resize(200, 300);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list.visualRect(model.index(0)).height() > wide; }));
    list.resize(600, 300);
    EXPECT_TRUE(QTest::qWaitFor([&] { return list.visualRect(model.index(0)).height() == wide; }));
}

} // namespace
} // namespace throughline
