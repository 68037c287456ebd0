#include "ui/impact/impact_panel.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <algorithm>

#include "core/analysis/analysis.h"
#include "core/analysis/stand_ins.h"
#include "core/analysis/what_if.h"
#include "tests/support/chain_maker.h"
#include "tests/ui/open_document.h"
#include "ui/document/long_work.h"
#include "ui/impact/impact_page.h"
#include "ui/impact/what_if_page.h"
#include "ui/panels/fields.h"

namespace throughline {
namespace {

class ImpactPanelTest : public testing::Test {
  protected:
    ImpactPanelTest() {
        panel.resize(1100, 420);
        panel.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel));
    }
    /// The rows of a table as they show.
    static QStringList rowsOf(const FigureTable& table) {
        QStringList lines = table.text().split(QLatin1Char('\n'));
        lines.removeFirst();
        return lines;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* one : panel.page().findChildren<QPushButton*>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void select(const char* role) {
        panel.setSelection({{RoleKey(role)}, {}, {}});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString receivedBy(int customer) {
        return panel.page().table().model()->index(customer, 2).data().toString();
    }

    support::OpenDocument open;
    ImpactPanel panel{open.bridge};
};

TEST_F(ImpactPanelTest, SaysWhoContributesToTheSelectedEndCustomerAndOnWhomItDepends) {
    select("r5");
    const Analysis& analysis = open.bridge.analysis();
    const CustomerImpact impact = analysis.impact(open.bridge.chain().roles().slotOf(RoleKey("r5")));
    ASSERT_EQ(impact.roles.size(), 2U);
    const FigureTable& table = panel.page().table();
    ASSERT_EQ(table.model()->rowCount(), 2);
    EXPECT_EQ(table.model()->index(0, 0).data().toString(), QStringLiteral("Production planner"));
    EXPECT_EQ(table.model()->index(0, 2).data().toString(), QStringLiteral("50 %"));
    EXPECT_EQ(table.model()->index(1, 2).data().toString(), QStringLiteral("12.5 %"));
    // All that arrives there passes the planner.
    EXPECT_EQ(table.model()->index(0, 4).data().toString(), QStringLiteral("100 %"));
    EXPECT_TRUE(panel.page().words().contains(QStringLiteral("Wholesale customer")));
}

TEST_F(ImpactPanelTest, SortsByAClickOnAHeadingAndKeepsTheOrderAfterAnEdit) {
    select("r4");
    FigureTable& table = const_cast<FigureTable&>(panel.page().table());
    const QHeaderView& header = *table.header();
    const auto click = [&](int column) {
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          QPoint(header.sectionViewportPosition(column) + 20, header.height() / 2));
    };
    click(0);
    QStringList titles;
    const auto read = [&] {
        titles.clear();
        for (int row = 0; row < table.model()->rowCount(); ++row)
            titles << table.model()->index(row, 0).data().toString();
    };
    read();
    const QStringList rising{QStringLiteral("Production planner"), QStringLiteral("Purchasing manager"),
                             QStringLiteral("Warehouse manager")};
    const QStringList falling(rising.rbegin(), rising.rend());
    EXPECT_TRUE(titles == rising || titles == falling);
    const QStringList before = titles;
    ASSERT_TRUE(open.bridge.perform(gestures::rename(open.bridge.chain(), RoleKey("r6"), "Board")));
    QCoreApplication::processEvents();
    read();
    EXPECT_EQ(titles, before);
    click(0);
    read();
    EXPECT_EQ(titles, QStringList(before.rbegin(), before.rend()));
}

TEST_F(ImpactPanelTest, ARowLeadsToItsRoleAndTheTableGoesOutAsCsv) {
    select("r4");
    std::vector<RoleKey> wanted;
    QObject::connect(&panel, &ImpactPanel::roleWanted, [&](const RoleKey& role) { wanted.push_back(role); });
    const FigureTable& table = panel.page().table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 0)).center());
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(table.model()->index(0, 0).data().toString().toStdString(), open.role(wanted[0].text().c_str()).title);
    std::string written;
    QObject::connect(&panel, &ImpactPanel::exportWanted,
                     [&](const QString&, const std::string& csv) { written = csv; });
    ASSERT_NE(button(QStringLiteral("Export…")), nullptr);
    QTest::mouseClick(button(QStringLiteral("Export…")), Qt::LeftButton);
    EXPECT_EQ(written.substr(0, written.find("\r\n")), "Role,Own work,Arrives,Contributes,Depended on");
    EXPECT_NE(written.find("\r\nPurchasing manager,"), std::string::npos);
    EXPECT_NE(written.find(",0.875,"), std::string::npos);
}

TEST_F(ImpactPanelTest, SaysWhereARolesWorkArrivesAndHowThatIsComputed) {
    QTest::keyClick(panel.findChild<QTabBar*>(), Qt::Key_Right);
    select("r1");
    EXPECT_EQ(rowsOf(panel.page().table()).size(), 2);
    EXPECT_EQ(panel.page().table().model()->index(0, 1).data().toString(), QStringLiteral("87.5 %"));
    EXPECT_TRUE(
        panel.page().table().model()->index(0, 4).data().toString().contains(QStringLiteral("Warehouse manager")));
    QPushButton* how = button(QStringLiteral("How is this computed?"));
    ASSERT_NE(how, nullptr);
    QTest::mouseClick(how, Qt::LeftButton);
    EXPECT_TRUE(panel.page().words().contains(QStringLiteral("75 %")));
    RoleKey traced;
    QObject::connect(&panel, &ImpactPanel::traceWanted, [&](const RoleKey& role) { traced = role; });
    QTest::mouseClick(button(QStringLiteral("Show on the sheet")), Qt::LeftButton);
    EXPECT_EQ(traced, RoleKey("r1"));
}

TEST_F(ImpactPanelTest, SaysWhichRolesNeedAStandInAndNamesNobody) {
    auto* tabs = panel.findChild<QTabBar*>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    const FigureTable& table = panel.page().table();
    const StandIns found = open.bridge.analysis().standIns(0);
    ASSERT_EQ(table.model()->rowCount(), static_cast<int>(found.roles.size()));
    ASSERT_GT(table.model()->rowCount(), 1);
    EXPECT_EQ(table.model()->index(0, 0).data().toString().toStdString(),
              open.bridge.chain().roles().at(found.roles.front().role)->title);
    for (const Person& person : open.bridge.chain().people()) {
        EXPECT_FALSE(table.text().contains(QString::fromStdString(person.name)));
        EXPECT_FALSE(panel.page().words().contains(QString::fromStdString(person.name)));
    }
}

TEST_F(ImpactPanelTest, OpensOnTheQuestionThatCanBeAskedOfWhatIsSelected) {
    panel.hide();
    select("r1");
    panel.show();
    EXPECT_TRUE(panel.page().words().contains(QStringLiteral("Purchasing manager")));
    EXPECT_EQ(panel.findChild<QTabBar*>()->currentIndex(), 1);
    // One who reads a page stays on it.
    select("r5");
    EXPECT_EQ(panel.findChild<QTabBar*>()->currentIndex(), 1);
    panel.hide();
    select("r5");
    panel.show();
    EXPECT_EQ(panel.findChild<QTabBar*>()->currentIndex(), 0);
}

TEST_F(ImpactPanelTest, WhatIfARoleStopsChangesNothingUntilItIsMadeSo) {
    const Chain before = open.bridge.chain();
    std::vector<Message> said;
    QObject::connect(&open.bridge, &DocumentBridge::said, &panel, [&](const Message& one) { said.push_back(one); });
    panel.askWhatIfStops(RoleKey("r3"));
    EXPECT_EQ(open.bridge.chain(), before);
    EXPECT_EQ(receivedBy(1).left(1), QStringLiteral("0"));
    EXPECT_TRUE(panel.page().words().contains(QStringLiteral("Wholesale customer would receive nothing any more")));
    EXPECT_GT(static_cast<WhatIfPage&>(panel.page()).roleTable().model()->rowCount(), 0);
    QTest::mouseClick(button(QStringLiteral("Make it so")), Qt::LeftButton);
    ASSERT_FALSE(said.empty());
    EXPECT_TRUE(said.back().offersUndo);
    EXPECT_TRUE(said.back().text.startsWith(QStringLiteral("It is so now: ")));
    for (const Service& service : open.bridge.chain().services())
        EXPECT_NE(service.server, RoleKey("r3"));
    EXPECT_TRUE(open.bridge.chain().roles().contains(RoleKey("r3")));
    ASSERT_TRUE(open.bridge.undo());
    EXPECT_EQ(open.bridge.chain(), before);
}

TEST_F(ImpactPanelTest, ASuppositionIsTypedAndTakenBack) {
    panel.showWhatIf();
    auto* kind = panel.page().findChild<QComboBox*>();
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    emit kind->activated(kind->currentIndex());
    QList<NameField*> names;
    for (NameField* field : panel.page().findChildren<NameField*>()) {
        if (field->isVisible())
            names << field;
    }
    ASSERT_EQ(names.size(), 2);
    names[0]->setFocus();
    QTest::keyClicks(names[0], QStringLiteral("Purchasing manager"));
    names[1]->setFocus();
    QTest::keyClicks(names[1], QStringLiteral("Wholesale customer"));
    auto* weight = panel.page().findChild<NumberField*>();
    weight->setFocus();
    weight->selectAll();
    QTest::keyClicks(weight, QStringLiteral("4"));
    QTest::keyClick(weight, Qt::Key_Return);
    QCoreApplication::processEvents();
    const auto& roles = static_cast<WhatIfPage&>(panel.page()).roleTable();
    ASSERT_EQ(roles.model()->rowCount(), 2);
    // 3 + 1 + 4: half of the work goes there directly, and 1/16 through the planner.
    QStringList after{roles.model()->index(0, 3).data().toString(), roles.model()->index(1, 3).data().toString()};
    after.sort();
    EXPECT_EQ(after, (QStringList{QStringLiteral("43.8 %"), QStringLiteral("56.3 %")}));
    QTest::mouseClick(button(QStringLiteral("Clear")), Qt::LeftButton);
    EXPECT_FALSE(panel.page().table().isVisible());
}

TEST_F(ImpactPanelTest, TheLineOfAQuestionIsBrokenWhereTheDockIsNarrow) {
    panel.showWhatIf();
    panel.resize(420, 400);
    QCoreApplication::processEvents();
    for (const char* words : {"Suppose", "Make it so"}) {
        const QPushButton* one = button(QString::fromLatin1(words));
        ASSERT_NE(one, nullptr) << words;
        EXPECT_LE(one->mapTo(&panel, one->rect().bottomRight()).x(), panel.width()) << words;
    }
    for (const NameField* field : panel.page().findChildren<NameField*>()) {
        const int title = field->fontMetrics().horizontalAdvance(QStringLiteral("Production planner"));
        EXPECT_TRUE(field->isHidden() || field->width() > title);
    }
}

TEST_F(ImpactPanelTest, SaysWhatIsMissingWhereAnInputMakesNoSense) {
    panel.showWhatIf();
    QTest::mouseClick(button(QStringLiteral("Suppose")), Qt::LeftButton);
    ASSERT_EQ(open.said.size(), 1U);
    EXPECT_EQ(open.said[0].text, QStringLiteral("Name the role first."));
}

// Beyond some 20,000 roles the window goes on while it is worked out, and the answer is that of the analysis.
TEST_F(ImpactPanelTest, WhatIfOfALargeChainIsWorkedOutBesideTheWindow) {
    LongWork work;
    panel.setWork(&work);
    ASSERT_TRUE(open.bridge.create(open.folder.filePath(QStringLiteral("large.chain")),
                                   support::makeChain({.roles = 20'001, .levels = 20, .seed = 7})));
    const Chain& chain = open.bridge.chain();
    const auto server = std::ranges::find_if(chain.services(), [](const Service& one) { return !one.manager; });
    panel.askWhatIfStops((*server).server);
    EXPECT_TRUE(work.isRunning());
    EXPECT_EQ(panel.page().table().model()->rowCount(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel.page().table().model()->rowCount() > 0; }, 60'000));
    const WhatIf expected = whatIf(chain, {suppose::Stops{chain.roles().slotOf((*server).server)}});
    EXPECT_EQ(panel.page().table().model()->rowCount(), static_cast<int>(expected.customers.size()));
    panel.askWhatIfStops((*server).server);
    EXPECT_TRUE(panel.page().words().contains(QStringLiteral("as soon as it is worked out")));
    work.cancelAll();
    EXPECT_FALSE(work.isRunning());
    EXPECT_FALSE(panel.page().words().contains(QStringLiteral("as soon as it is worked out")));
    EXPECT_TRUE(panel.page().words().contains(QStringLiteral("Cancelled")));
}

} // namespace
} // namespace throughline
