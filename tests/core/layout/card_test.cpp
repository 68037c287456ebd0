#include "core/layout/card.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/layout/sample_chains.h"

namespace throughline {
namespace {

using samples::chainOf;
using samples::role;

Task task(const std::string& key, const std::string& title, TaskState state) {
    Task row;
    row.key = TaskKey(key);
    row.title = title;
    row.role = RoleKey("r1");
    row.state = state;
    return row;
}

TEST(Card, MeasuresTextByTheBundledFont) {
    // The advance of I in Inter 4.0 is 774 of the 2816 units of an em.
    EXPECT_NEAR(textWidth("I", TextStyle::title), 774.0 / 2816.0 * 14.0, 1e-9);
    EXPECT_NEAR(textWidth("II", TextStyle::title), 2 * 774.0 / 2816.0 * 14.0, 1e-9);
    EXPECT_EQ(textWidth("", TextStyle::small), 0.0);
    EXPECT_NEAR(textWidth("\u4e2d", TextStyle::small), 12.0, 1e-9);
    EXPECT_EQ(textWidth("e\u0301", TextStyle::small), textWidth("e", TextStyle::small));
}

TEST(Card, CutsWhatIsTooLongWithAnEllipsis) {
    EXPECT_EQ(elided("short", TextStyle::small, 100), "short");
    const std::string cut = elided("a title that is far too long", TextStyle::small, 60);
    EXPECT_LE(textWidth(cut, TextStyle::small), 60);
    EXPECT_TRUE(cut.ends_with("\u2026"));
    EXPECT_TRUE(elided("\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9", TextStyle::small, 30).starts_with("\u00e9"));
}

TEST(Card, BreaksATitleIntoTwoLinesAtMost) {
    const auto lines =
        wrapped("Head of international purchasing and of all freight contracts", TextStyle::title, 164, 2);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], "Head of international");
    EXPECT_TRUE(lines[1].ends_with("\u2026"));
    for (const auto& line : lines)
        EXPECT_LE(textWidth(line, TextStyle::title), 164);
}

TEST(Card, BreaksAWordThatIsWiderThanTheLine) {
    const auto lines = wrapped(std::string(60, 'W'), TextStyle::title, 164, 2);
    ASSERT_EQ(lines.size(), 2U);
    for (const auto& line : lines)
        EXPECT_LE(textWidth(line, TextStyle::title), 164);
}

TEST(Card, ShowsTitleHolderDepartmentAndThreeOpenTasksFirst) {
    samples::Rows rows;
    rows.people.push_back({PersonKey("p1"), "\u00e9mile van example", "", ""});
    rows.people.push_back({PersonKey("p2"), "B. Example", "", ""});
    Role buyer = role("r1", "Buyer");
    buyer.department = "Purchasing";
    buyer.holders = {PersonKey("p1"), PersonKey("p2")};
    rows.roles = {buyer};
    rows.tasks = {task("t1", "Done", TaskState::delivered), task("t2", "Planned", TaskState::planned),
                  task("t3", "Dropped", TaskState::dropped), task("t4", "Running", TaskState::inProgress),
                  task("t5", "Planned later", TaskState::planned)};
    const Chain chain = chainOf(rows);
    const Slot slot = chain.roles().slotOf(RoleKey("r1"));
    const CardContent content = cardContent(chain, slot);
    EXPECT_EQ(content.titleLines, std::vector<std::string>{"Buyer"});
    EXPECT_EQ(content.holder, "\u00e9mile van example +1");
    EXPECT_EQ(content.initials, "\u00c9E");
    EXPECT_EQ(content.department, "Purchasing");
    std::vector<std::string> shown;
    for (const Slot one : content.tasks)
        shown.push_back(chain.tasks().at(one)->title);
    EXPECT_EQ(shown, (std::vector<std::string>{"Running", "Planned", "Planned later"}));
    EXPECT_EQ(content.moreTasks, 2U);
}

TEST(Card, HasTheSizeThatItsPartsNeed) {
    samples::Rows rows;
    const std::string longTitle = "Head of international purchasing and of all freight contracts";
    for (int i = 0; i < 32; ++i) {
        Role one = role("r" + std::to_string(i), (i & 1) != 0 ? longTitle : "Buyer",
                        (i & 16) != 0 ? RoleKind::endCustomer : RoleKind::internal);
        if ((i & 2) != 0)
            one.department = "Purchasing";
        if ((i & 4) != 0)
            one.holders = {PersonKey("p1")};
        for (int k = 0; (i & 24) == 8 && k < i % 6 + 1; ++k) {
            Task work = task("t" + std::to_string(i) + "." + std::to_string(k), "Work", TaskState::planned);
            work.role = one.key;
            rows.tasks.push_back(work);
        }
        rows.roles.push_back(one);
    }
    rows.people.push_back({PersonKey("p1"), "A. Example", "", ""});
    const Chain chain = chainOf(rows);
    for (auto one = chain.roles().begin(); one != chain.roles().end(); ++one) {
        const CardContent content = cardContent(chain, one.slot());
        const CardGeometry geometry = cardGeometry(content);
        EXPECT_EQ(cardSize(chain, one.slot()), (Size{cardWidth, geometry.height}));
        EXPECT_EQ(std::fmod(geometry.height, 16.0), 0.0);
        double y =
            geometry.firstTitleBaseline + static_cast<double>(content.titleLines.size() - 1) * geometry.titleLineHeight;
        for (const double centre : {geometry.holderCentre, geometry.departmentCentre}) {
            if (centre == 0.0)
                continue;
            EXPECT_GT(centre - 6, y);
            y = centre + 6;
        }
        if (!content.tasks.empty()) {
            EXPECT_GT(geometry.firstTaskTop, y);
            y = geometry.firstTaskTop + static_cast<double>(content.tasks.size()) * geometry.taskHeight;
        }
        EXPECT_EQ(geometry.moreCentre > 0, content.moreTasks > 0);
        if (content.moreTasks > 0)
            y = geometry.moreCentre + 6;
        EXPECT_LE(y, geometry.height - 8);
    }
}

TEST(Card, DoesNotSayADepartmentTwice) {
    const auto departmentOn = [](const char* title) {
        samples::Rows rows;
        rows.roles.push_back(role("r1", title, RoleKind::internal));
        rows.roles.back().department = "Purchasing";
        const Chain chain = chainOf(rows);
        return cardContent(chain, chain.roles().begin().slot()).department;
    };
    EXPECT_EQ(departmentOn("Purchasing (3 roles)"), "");
    EXPECT_EQ(departmentOn("Purchasing"), "");
    EXPECT_EQ(departmentOn("Purchasing manager"), "Purchasing");
}

} // namespace
} // namespace throughline
