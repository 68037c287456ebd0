#include "ui/panels/outline_model.h"

#include <gtest/gtest.h>

#include <QMimeData>

#include "tests/ui/open_document.h"

/// So that a failure can be read.
static void PrintTo(const QString& text, std::ostream* out) {
    *out << text.toStdString();
}

namespace throughline {
namespace {

class OutlineModelTest : public testing::Test {
  protected:
    OutlineModelTest() { model.setShown(true); }
    /// The tree as far as it goes, a line each, indented.
    QStringList lines(const QModelIndex& parent = {}, int depth = 0) {
        while (model.canFetchMore(parent))
            model.fetchMore(parent);
        QStringList all;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            EXPECT_EQ(model.parent(index), parent);
            EXPECT_EQ(index.row(), row);
            all << QString(depth * 2, QLatin1Char(' ')) + index.data().toString();
            all << lines(index, depth + 1);
        }
        return all;
    }
    QModelIndex lineOf(const QString& text, const QModelIndex& parent = {}) {
        while (model.canFetchMore(parent))
            model.fetchMore(parent);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (index.data().toString() == text)
                return index;
            if (const QModelIndex below = lineOf(text, index); below.isValid())
                return below;
        }
        return {};
    }
    static QString sentence(const QModelIndex& index) { return index.data(Qt::AccessibleTextRole).toString(); }

    support::OpenDocument document;
    OutlineModel model{document.bridge};
};

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

TEST_F(OutlineModelTest, ShowsDepartmentsRolesPeopleAndTasks) {
    EXPECT_EQ(lines(), QStringList({text("Board"), text("  Director of supply chain and operations"), text("Logistics"),
                                    text("  Warehouse manager"), text("    Bo Sample"),
                                    text("    Cycle count every week"), text("Production"),
                                    text("  Production planner"), text("Purchasing"), text("  Purchasing manager"),
                                    text("    Ada Example"), text("    Frame contract for packaging"),
                                    text("    Renegotiate all freight"), text("    Second source for bearings"),
                                    text("    Clear old contracts"), text("    Supplier scorecard"),
                                    text("No department"), text("  Retail customer"), text("  Wholesale customer")}));
}

TEST_F(OutlineModelTest, ShowsTheChainToTheEndCustomersWithItsCirclesCut) {
    document.bridge.perform(
        gestures::connect(document.bridge.chain(), document.bridge.keys(), RoleKey("r2"), RoleKey("r1")));
    document.bridge.perform(
        gestures::connect(document.bridge.chain(), document.bridge.keys(), RoleKey("r2"), RoleKey("r3")));
    model.setShape(OutlineModel::Shape::chain);
    const QStringList all = lines();
    // Everyone is served here, so it starts at the first role.
    EXPECT_EQ(all.mid(0, 4), QStringList({text("Purchasing manager"), text("  Production planner"),
                                          text("    Warehouse manager"), text("      Production planner")}));
    const QModelIndex planner = model.index(0, 0, model.index(0, 0));
    const QModelIndex warehouse = model.index(0, 0, planner);
    EXPECT_EQ(sentence(planner), text("Purchasing manager serves Production planner: Parts on time"));
    EXPECT_EQ(sentence(model.index(0, 0, warehouse)),
              text("Warehouse manager serves Production planner, which stands above already"));
    EXPECT_FALSE(model.hasChildren(model.index(0, 0, warehouse)));
    EXPECT_EQ(sentence(model.index(2, 0, warehouse)),
              text("Warehouse manager serves Retail customer: Full shelves, an end customer"));
}

TEST_F(OutlineModelTest, EachLineReadsAsASentence) {
    EXPECT_EQ(sentence(lineOf(text("No department"))), text("No department, 2 roles"));
    EXPECT_EQ(sentence(lineOf(text("Purchasing manager"))),
              text("Purchasing manager, held by Ada Example, 3 open tasks"));
    EXPECT_EQ(sentence(lineOf(text("Retail customer"))), text("Retail customer, end customer"));
    EXPECT_EQ(sentence(lineOf(text("Bo Sample"))), text("Bo Sample holds Warehouse manager"));
    EXPECT_EQ(sentence(lineOf(text("Renegotiate all freight"))),
              text("Task Renegotiate all freight. In progress, promised for 1 Mar 2026"));
}

TEST_F(OutlineModelTest, FollowsEditsAndKeepsWhatIsOpen) {
    lines();
    const QPersistentModelIndex kept(lineOf(text("Warehouse manager")));
    const Chain& chain = document.bridge.chain();
    document.bridge.perform(gestures::rename(chain, RoleKey("r1"), "Buyer"));
    Role moved = document.role("r3");
    moved.department = "Logistics";
    document.bridge.perform(gestures::change(chain, moved));
    Task task = document.task("t6");
    task.title = "Count every day";
    document.bridge.perform(gestures::change(chain, task));
    document.bridge.perform(gestures::remove(chain, {{RoleKey("r6")}, {}, {TaskKey("t2")}}));
    const QStringList followed = lines();
    EXPECT_TRUE(kept.isValid());
    EXPECT_EQ(kept.data().toString(), text("Warehouse manager"));
    OutlineModel fresh(document.bridge);
    fresh.setShown(true);
    EXPECT_EQ(followed.size(), 15);
    EXPECT_EQ(followed.mid(0, 5),
              QStringList({text("Logistics"), text("  Production planner"), text("  Warehouse manager"),
                           text("    Bo Sample"), text("    Count every day")}));
    document.bridge.undo(4);
    EXPECT_EQ(lines().size(), 19);
}

TEST_F(OutlineModelTest, FollowsTheChainToo) {
    model.setShape(OutlineModel::Shape::chain);
    lines();
    Service service = *document.bridge.chain().services().find(ServiceKey("s3"));
    service.customer = RoleKey("r5");
    document.bridge.perform(gestures::change(document.bridge.chain(), service));
    document.bridge.perform(gestures::remove(document.bridge.chain(), {{RoleKey("r3")}, {}, {}}));
    EXPECT_EQ(lines(), QStringList({text("Purchasing manager"), text("  Warehouse manager"),
                                    text("    Wholesale customer"), text("    Director of supply chain and operations"),
                                    text("  Director of supply chain and operations"), text("Retail customer")}));
}

TEST_F(OutlineModelTest, RenamesInPlace) {
    EXPECT_TRUE(model.setData(lineOf(text("Logistics")), text("Warehouse"), Qt::EditRole));
    EXPECT_EQ(document.role("r2").department, "Warehouse");
    EXPECT_TRUE(model.setData(lineOf(text("Warehouse manager")), text("Store keeper"), Qt::EditRole));
    EXPECT_EQ(document.role("r2").title, "Store keeper");
    EXPECT_TRUE(model.setData(lineOf(text("Cycle count every week")), text("Count"), Qt::EditRole));
    EXPECT_EQ(document.task("t6").title, "Count");
    EXPECT_TRUE(model.setData(lineOf(text("Bo Sample")), text("Bo Other"), Qt::EditRole));
    EXPECT_EQ(document.bridge.chain().people().find(PersonKey("p2"))->name, "Bo Other");
    EXPECT_FALSE(lineOf(text("No department")).flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(OutlineModelTest, ARoleDroppedOnADepartmentMovesThere) {
    const std::unique_ptr<QMimeData> content(
        model.mimeData({lineOf(text("Production planner")), lineOf(text("Purchasing"))}));
    EXPECT_EQ(content->data(QString::fromLatin1(OutlineModel::rolesMimeType)), QByteArray("r3\nr1\n"));
    EXPECT_TRUE(model.canDropMimeData(content.get(), Qt::MoveAction, -1, -1, lineOf(text("Logistics"))));
    model.dropMimeData(content.get(), Qt::MoveAction, -1, -1, lineOf(text("Logistics")));
    EXPECT_EQ(document.role("r1").department, "Logistics");
    EXPECT_EQ(document.role("r3").department, "Logistics");
    EXPECT_FALSE(lineOf(text("Production")).isValid());
    document.bridge.undo();
    EXPECT_EQ(document.role("r1").department, "Purchasing");
}

TEST_F(OutlineModelTest, FindsTheLineOfARole) {
    EXPECT_EQ(model.indexOf(RoleKey("r2")).data().toString(), text("Warehouse manager"));
    EXPECT_FALSE(model.indexOf(RoleKey("r99")).isValid());
}

TEST_F(OutlineModelTest, DoesNothingWhileItIsHidden) {
    model.setShown(false);
    document.bridge.perform(gestures::rename(document.bridge.chain(), RoleKey("r1"), "Buyer"));
    model.setShown(true);
    EXPECT_TRUE(lineOf(text("Buyer")).isValid());
}

TEST(OutlineAtSize, MakesTheLinesThatAreOpenedAndNoOthers) {
    constexpr int roles = 100'000;
    Edit edit;
    for (int i = 0; i < roles; ++i) {
        Role role;
        role.key = RoleKey("r" + std::to_string(i));
        role.title = "Role " + std::to_string(i * 7919 % roles);
        role.department = "Department " + std::to_string(i % 90);
        edit.add(std::move(role));
    }
    for (int i = 0; i < 160'000; ++i) {
        Service service;
        service.key = ServiceKey("s" + std::to_string(i));
        service.server = RoleKey("r" + std::to_string(i % roles));
        service.customer = RoleKey("r" + std::to_string((i % roles + 1 + i / roles) % roles));
        edit.add(std::move(service));
    }
    Chain chain;
    chain.apply(edit);
    QTemporaryDir folder;
    DocumentBridge bridge(support::surroundings());
    ASSERT_TRUE(bridge.create(folder.filePath(QStringLiteral("large.chain")), chain));
    OutlineModel model(bridge);
    model.setShown(true);
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 90);
    model.fetchMore(model.index(3, 0));
    EXPECT_GT(model.rowCount(model.index(3, 0)), 0);
    EXPECT_TRUE(model.canFetchMore(model.index(3, 0))) << "a portion at a time";
    EXPECT_EQ(model.rowCount(model.index(4, 0)), 0) << "only what is opened is made";
    bridge.perform(gestures::rename(bridge.chain(), RoleKey("r3"), "Buyer"));
    EXPECT_EQ(model.indexOf(RoleKey("r3")).data().toString(), QStringLiteral("Buyer"));
    model.setShape(OutlineModel::Shape::chain);
    model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 1);
}

} // namespace
} // namespace throughline
