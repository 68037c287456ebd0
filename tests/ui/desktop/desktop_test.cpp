#include "tests/ui/desktop/desktop.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QPoint>
#include <algorithm>

#include "tests/ui/sample_chain.h"

namespace throughline {
namespace {

class DesktopTest : public testing::Test {
  protected:
    void SetUp() override {
        if (!desktop_.missing().isEmpty())
            GTEST_SKIP() << desktop_.missing().toStdString() << ": this needs Xvfb, openbox and xdotool";
    }
    void TearDown() override {
        const QByteArray pictures = qgetenv("THROUGHLINE_PICTURES");
        if (!pictures.isEmpty() && desktop_.missing().isEmpty()) {
            desktop_.picture(QString::fromLocal8Bit(pictures) + QLatin1Char('/') +
                             QString::fromLatin1(testing::UnitTest::GetInstance()->current_test_info()->name()) +
                             QStringLiteral(".png"));
        }
    }
    static std::vector<std::string> servicesOf(const Chain& chain) {
        std::vector<std::string> lines;
        for (const Service& service : chain.services()) {
            lines.push_back(chain.roles().find(service.server)->title + (service.manager ? " => " : " > ") +
                            chain.roles().find(service.customer)->title);
        }
        std::ranges::sort(lines);
        return lines;
    }
    static std::vector<std::string> tasksOf(const Chain& chain) {
        std::vector<std::string> lines;
        for (const Task& task : chain.tasks())
            lines.push_back(chain.roles().find(task.role)->title + ": " + task.title);
        std::ranges::sort(lines);
        return lines;
    }
    struct Drawn {
        std::vector<std::string> services;
        std::vector<std::string> tasks;
        qint64 milliseconds = 0;
    };
    /// Nothing where the program does not come up.
    static Drawn drawByMouse(Desktop& desktop) {
        if (!desktop.open(QStringLiteral("drawn"), {}))
            return {};
        QElapsedTimer time;
        time.start();
        // Where the first card is put; the others stand relative to it: a card is 192 wide, the next column 288 on.
        const QPoint first(330, 330);
        const QPoint handle(96 + 15, 0);
        const QPoint column(288, 0);
        const QPoint below(288, 150);
        // A new card begins where its service is dropped.
        const QPoint half(96, 0);
        desktop.hands(
            QStringLiteral("mousemove %1 %2 click --repeat 2 --delay 60 1 sleep 0.4").arg(first.x()).arg(first.y()));
        desktop.type(QStringLiteral("Purchasing"));
        desktop.hands(QStringLiteral("mousemove %1 %2 sleep 0.2 mousemove %3 %4 sleep 0.2 click 1 sleep 0.4")
                          .arg(first.x() + 40)
                          .arg(first.y())
                          .arg((first + handle).x())
                          .arg((first + handle).y()));
        desktop.type(QStringLiteral("Warehouse"));
        // What is dropped on empty sheet asks what it is to be: the first answer is a role.
        desktop.hands(QStringLiteral("mousemove %1 %2 sleep 0.2").arg(first.x() + 40).arg(first.y()));
        desktop.drag(first + handle, first + below - half);
        desktop.key(QStringLiteral("Return"));
        desktop.type(QStringLiteral("Planner\n"));
        desktop.hands(
            QStringLiteral("mousemove %1 %2 sleep 0.2").arg((first + below).x() + 40).arg((first + below).y()));
        desktop.drag(first + below + handle, first + column + QPoint(20, 0));
        const auto endCustomer = [&](QPoint card, const char* title) {
            desktop.hands(QStringLiteral("mousemove %1 %2 sleep 0.2").arg(card.x() + 40).arg(card.y()));
            desktop.drag(card + handle, card + column - half);
            desktop.key(QStringLiteral("e"));
            desktop.type(QString::fromLatin1(title));
            desktop.key(QStringLiteral("Return"));
        };
        endCustomer(first + column, "Retail customer");
        endCustomer(first + below, "Wholesale customer");
        const auto task = [&](QPoint card, const char* title) {
            desktop.hands(QStringLiteral("mousemove %1 %2 click 1 sleep 0.2").arg(card.x() + 40).arg(card.y()));
            desktop.key(QStringLiteral("ctrl+t"));
            desktop.type(QString::fromLatin1(title));
            desktop.key(QStringLiteral("Return"));
        };
        task(first, "Frame contract");
        task(first + column, "Count the stock");
        task(first + below, "Plan the month");
        desktop.hands(QStringLiteral("mousemove %1 %2 click 1 sleep 0.2").arg(first.x() + 40).arg(first.y() - 12));
        desktop.key(QStringLiteral("m"));
        desktop.type(QStringLiteral("Director\n"));
        const bool isWhole =
            desktop.isTitled(QStringLiteral("drawn"), "Director") && desktop.holds(QStringLiteral("drawn"), 6, 6, 3);
        if (!isWhole)
            return {};
        const Chain drawn = desktop.chain(QStringLiteral("drawn"));
        return {servicesOf(drawn), tasksOf(drawn), time.elapsed()};
    }
    const std::vector<std::string> services_{"Planner > Warehouse",    "Planner > Wholesale customer",
                                             "Purchasing => Director", "Purchasing > Planner",
                                             "Purchasing > Warehouse", "Warehouse > Retail customer"};
    const std::vector<std::string> tasks_{"Planner: Plan the month", "Purchasing: Frame contract",
                                          "Warehouse: Count the stock"};
    Desktop desktop_;
};

TEST_F(DesktopTest, TheSampleIsDrawnByMouseInUnderAMinute) {
    Drawn drawn = drawByMouse(desktop_);
    if (drawn.services != services_ || drawn.tasks != tasks_) {
        // Beside much else a click of the scripted hands gets lost now and then, where a person would click once more.
        std::cout << "drawn again from the start\n";
        Desktop again;
        drawn = drawByMouse(again);
    }
    EXPECT_EQ(drawn.services, services_);
    EXPECT_EQ(drawn.tasks, tasks_);
    EXPECT_LT(drawn.milliseconds, 60'000);
    RecordProperty("milliseconds", static_cast<int>(drawn.milliseconds));
    std::cout << "drawn by mouse in " << static_cast<double>(drawn.milliseconds) / 1000.0 << " s\n";
}

TEST_F(DesktopTest, TheSampleIsDrawnByKeyboardAlone) {
    ASSERT_TRUE(desktop_.open(QStringLiteral("typed"), {}));
    // The pointer is out of the way, as it is for whoever does not touch it.
    desktop_.hands(QStringLiteral("mousemove 1399 899"));
    QElapsedTimer time;
    time.start();
    const auto titled = [&](const char* keys, const char* title) {
        desktop_.key(QString::fromLatin1(keys));
        desktop_.type(QString::fromLatin1(title));
    };
    // Not by the cards that an empty sheet offers, but by the keys that do the same on every sheet.
    desktop_.key(QStringLiteral("Escape"));
    titled("n", "Purchasing");
    titled("ctrl+t", "Frame contract");
    titled("ctrl+Right", "Warehouse");
    titled("ctrl+t", "Count the stock\n");
    titled("e", "Retail customer\n");
    desktop_.key(QStringLiteral("alt+Left alt+Left"));
    titled("ctrl+Right", "Planner");
    titled("ctrl+t", "Plan the month\n");
    titled("c", "ware\n");
    titled("e", "Wholesale customer\n");
    desktop_.key(QStringLiteral("alt+Left alt+Left"));
    titled("m", "Director");
    desktop_.key(QStringLiteral("Escape"));
    EXPECT_TRUE(desktop_.holds(QStringLiteral("typed"), 6, 6, 3));
    EXPECT_LT(time.elapsed(), 60'000);
    const Chain drawn = desktop_.chain(QStringLiteral("typed"));
    EXPECT_EQ(servicesOf(drawn), services_);
    EXPECT_EQ(tasksOf(drawn), tasks_);
    std::cout << "drawn by keyboard in " << static_cast<double>(time.elapsed()) / 1000.0 << " s\n";
    // And all of it can be taken back, a card with its name in one step.
    desktop_.key(QStringLiteral("ctrl+z"));
    EXPECT_TRUE(desktop_.holds(QStringLiteral("typed"), 5, 5, 3));
}

TEST_F(DesktopTest, CopiesGoFromOneProgramToAnother) {
    ASSERT_TRUE(desktop_.open(QStringLiteral("source"), support::sampleChain()));
    ASSERT_TRUE(desktop_.open(QStringLiteral("target"), {}));
    desktop_.hands(QStringLiteral("mousemove 1399 899"));
    desktop_.raise(QStringLiteral("source"));
    // Nobody is as fast as this: the inspector comes with the selection, and the copy is ready after that.
    desktop_.key(QStringLiteral("ctrl+a"));
    desktop_.hands(QStringLiteral("sleep 1.5"));
    desktop_.key(QStringLiteral("ctrl+c"));
    desktop_.hands(QStringLiteral("sleep 1.5"));
    desktop_.raise(QStringLiteral("target"));
    desktop_.key(QStringLiteral("ctrl+v"));
    EXPECT_TRUE(desktop_.holds(QStringLiteral("target"), 6, 7, 6));
    EXPECT_EQ(servicesOf(desktop_.chain(QStringLiteral("target"))), servicesOf(support::sampleChain()));
    EXPECT_EQ(desktop_.chain(QStringLiteral("target")).people().size(), 2U);
}

TEST_F(DesktopTest, ThePaletteIsDraggedOntoTheSheet) {
    ASSERT_TRUE(desktop_.open(QStringLiteral("dragged"), {}));
    // The palette's first item stands at the left, under the menu and the tools.
    desktop_.drag({56, 140}, {700, 620});
    ASSERT_TRUE(desktop_.holds(QStringLiteral("dragged"), 1, 0));
    desktop_.type(QStringLiteral("Dropped\n"));
    EXPECT_TRUE(desktop_.isTitled(QStringLiteral("dragged"), "Dropped"));
    // The Menu key opens the card's menu; its first entry names it.
    desktop_.key(QStringLiteral("Menu"));
    desktop_.key(QStringLiteral("Down Return"));
    desktop_.type(QStringLiteral("Named\n"));
    EXPECT_TRUE(desktop_.isTitled(QStringLiteral("dragged"), "Named"));
    EXPECT_EQ(desktop_.chain(QStringLiteral("dragged")).roles().size(), 1U);
}

} // namespace
} // namespace throughline
