// Cards that a person has pinned: no layout moves them, and the others make room.
#include <gtest/gtest.h>

#include <map>
#include <random>

#include "core/layout/card.h"
#include "core/layout/layered.h"
#include "core/layout/pins.h"
#include "tests/core/layout/sample_chains.h"

namespace throughline {
namespace {

using samples::chainOf;
using samples::generated;
using samples::role;
using samples::Rows;
using samples::service;
using samples::shuffled;

DrawnRole card(Slot role, double x, double y, double height = 64.0) {
    return {role, {{x, y}, {cardWidth, height}}};
}

std::map<std::string, Point> placesByKey(const Chain& chain, const Drawing& drawing) {
    std::map<std::string, Point> places;
    for (const DrawnRole& drawn : drawing.roles)
        places[chain.roles().at(drawn.role)->key.text()] = drawn.box.centre;
    return places;
}

bool overlap(const Box& one, const Box& other) {
    return one.left() < other.right() && other.left() < one.right() && one.top() < other.bottom() &&
           other.top() < one.bottom();
}

/// How many cards lie on another one, but for two pinned ones.
int overlapsOfFree(const Drawing& drawing, const LayoutOptions& options) {
    int count = 0;
    for (std::size_t i = 0; i < drawing.roles.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const bool areBothPinned =
                pinnedAt(options, drawing.roles[i].role) && pinnedAt(options, drawing.roles[k].role);
            if (!areBothPinned && overlap(drawing.roles[i].box, drawing.roles[k].box))
                ++count;
        }
    }
    return count;
}

TEST(FitToPinned, ShiftsTheDrawingToTheMiddleOfThePinnedCards) {
    LayoutOptions options;
    options.pinned = {Point{100.5, 40.0}, Point{1000.0, 2000.0}, std::nullopt, Point{96.0, 260.0}};
    std::vector<DrawnRole> drawn{card(0, 0, 32), card(1, 0, 120), card(2, 288, 32), card(3, 0, 208)};
    fitToPinned(drawn, options);
    EXPECT_EQ(drawn[0].box.centre, (Point{100.5, 40.0}));
    EXPECT_EQ(drawn[1].box.centre, (Point{1000.0, 2000.0}));
    // Right by 100.5, 1000 and 96: the middle one, on the grid. Down by 8, 1880 and 52.
    EXPECT_EQ(drawn[2].box.centre, (Point{288.0 + 104.0, 32.0 + 56.0}));
    EXPECT_EQ(drawn[3].box.centre, (Point{96.0, 260.0}));
}

TEST(FitToPinned, LetsTheOthersMakeRoomInTheirOrder) {
    LayoutOptions options;
    options.pinned = {Point{0.0, 120.0}};
    std::vector<DrawnRole> drawn{card(0, 0, 120), card(1, 0, 88), card(2, 0, 176), card(3, 0, 264), card(4, 288, 120)};
    fitToPinned(drawn, options);
    EXPECT_EQ(drawn[0].box.centre.y, 120.0);
    EXPECT_EQ(drawn[1].box.centre.y, 120.0 - 88.0);
    EXPECT_EQ(drawn[2].box.centre.y, 120.0 + 88.0);
    // What follows gives way no further than it has to.
    EXPECT_EQ(drawn[3].box.centre.y, 120.0 + 2 * 88.0);
    EXPECT_EQ(drawn[4].box.centre.y, 120.0);
}

TEST(FitToPinned, SendsOnWhatFindsNoRoomBetweenTwo) {
    LayoutOptions options;
    options.pinned = {Point{0.0, 0.0}, Point{0.0, 176.0}};
    // One card of 64 fits between the two, with a gap of 24 above and below; the two others go out.
    std::vector<DrawnRole> drawn{card(0, 0, 0), card(1, 0, 176), card(2, 0, 48), card(3, 0, 88), card(4, 0, 128)};
    fitToPinned(drawn, options);
    EXPECT_EQ(drawn[2].box.centre.y, -88.0);
    EXPECT_EQ(drawn[3].box.centre.y, 88.0);
    EXPECT_EQ(drawn[4].box.centre.y, 264.0);
}

TEST(FitToPinned, ChangesNothingWhereNothingIsPinned) {
    std::vector<DrawnRole> drawn{card(0, 3, 7)};
    fitToPinned(drawn, {});
    EXPECT_EQ(drawn[0].box.centre, (Point{3.0, 7.0}));
}

TEST(PinnedCards, NeverMoveAndTheOthersNeverOverlapThem) {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const int roles = 5 + static_cast<int>(random() % 60);
        const Rows rows = generated(static_cast<std::uint32_t>(roles), 1 + seed % 6, seed);
        const Chain chain = chainOf(rows);
        LayoutOptions options;
        options.lanes = seed % 5 == 0;
        const Drawing loose = layOut(chain, options);
        // Some stand near where they were, some anywhere, off the grid.
        options.pinned.resize(chain.roles().slotCount());
        const auto share = 1 + random() % 4;
        for (const DrawnRole& drawn : loose.roles) {
            if (random() % (2 * share) != 0)
                continue;
            const auto some = [&](unsigned most) { return static_cast<double>(random() % most) / 2.0; };
            const bool isNear = random() % 2 == 0;
            options.pinned[drawn.role] = isNear ? Point{drawn.box.centre.x + some(80), drawn.box.centre.y + some(400)}
                                                : Point{some(3000), some(3000)};
        }
        if (seed % 3 == 0) {
            options.standing.resize(chain.roles().slotCount());
            for (const DrawnRole& drawn : loose.roles)
                options.standing[drawn.role] = drawn.box.centre;
        }
        const Drawing drawing = layOut(chain, options);
        ASSERT_EQ(drawing.roles.size(), loose.roles.size());
        for (const DrawnRole& drawn : drawing.roles) {
            if (const auto place = pinnedAt(options, drawn.role)) {
                EXPECT_EQ(drawn.box.centre, *place);
            }
        }
        EXPECT_EQ(overlapsOfFree(drawing, options), 0);

        // Whatever the order of the rows.
        const Chain other = chainOf(shuffled(rows, seed));
        LayoutOptions same{.lanes = options.lanes};
        const auto carry = [&](const std::vector<std::optional<Point>>& from, std::vector<std::optional<Point>>& to) {
            if (from.empty())
                return;
            to.resize(other.roles().slotCount());
            for (Slot slot = 0; slot < from.size(); ++slot)
                to[other.roles().slotOf(chain.roles().at(slot)->key)] = from[slot];
        };
        carry(options.pinned, same.pinned);
        carry(options.standing, same.standing);
        EXPECT_EQ(placesByKey(other, layOut(other, same)), placesByKey(chain, drawing));
    }
}

TEST(PinnedCards, LeaveTheOthersInTheirLanes) {
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        Rows rows = generated(20 + seed % 40, 5, seed);
        for (std::size_t i = 0; i < rows.roles.size(); ++i) {
            if (rows.roles[i].kind == RoleKind::internal)
                rows.roles[i].department = "Department " + std::to_string(i % 4);
        }
        const Chain chain = chainOf(rows);
        LayoutOptions options{.lanes = true};
        const Drawing loose = layOut(chain, options);
        options.pinned.resize(chain.roles().slotCount());
        const auto some = [&](unsigned most) { return static_cast<double>(random() % most); };
        for (const DrawnRole& drawn : loose.roles) {
            if (random() % 5 == 0)
                options.pinned[drawn.role] = Point{drawn.box.centre.x + some(40), drawn.box.centre.y + some(300)};
        }
        const Drawing drawing = layOut(chain, options);
        EXPECT_EQ(overlapsOfFree(drawing, options), 0);
        std::map<std::string, std::pair<double, double>> bands;
        for (const DrawnRole& drawn : drawing.roles) {
            const Role& role = *chain.roles().at(drawn.role);
            if (pinnedAt(options, drawn.role) || role.kind == RoleKind::endCustomer)
                continue;
            auto& band = bands.try_emplace(role.department, drawn.box.top(), drawn.box.bottom()).first->second;
            band = {std::min(band.first, drawn.box.top()), std::max(band.second, drawn.box.bottom())};
        }
        std::vector<std::pair<double, double>> fromTop;
        for (const auto& [department, band] : bands)
            fromTop.push_back(band);
        std::ranges::sort(fromTop);
        for (std::size_t i = 1; i < fromTop.size(); ++i)
            EXPECT_LE(fromTop[i - 1].second, fromTop[i].first);
    }
}

TEST(PinnedCards, AreToldWhereTheyOverlapEachOther) {
    LayoutOptions options;
    options.pinned = {Point{0, 0}, Point{100, 30}, Point{100, 200}, std::nullopt, Point{cardWidth, 0}};
    const std::vector<DrawnRole> drawn{card(0, 0, 0), card(1, 100, 30), card(2, 100, 200), card(3, 0, 0),
                                       card(4, cardWidth, 0)};
    // Those that only touch do not overlap, and a card that is not pinned is no pair.
    EXPECT_EQ(pinnedOnEachOther(drawn, options), (std::vector<std::pair<Slot, Slot>>{{0, 1}, {1, 4}}));
}

TEST(PinnedCards, NothingMovesWhereAllArePinned) {
    const Chain chain = chainOf(generated(40, 4, 7));
    LayoutOptions options;
    options.pinned.resize(chain.roles().slotCount());
    std::mt19937 random(7);
    for (auto& place : options.pinned)
        place = Point{static_cast<double>(random() % 2000), static_cast<double>(random() % 2000)};
    for (const DrawnRole& drawn : layOut(chain, options).roles)
        EXPECT_EQ(drawn.box.centre, *options.pinned[drawn.role]);
}

TEST(PinnedCards, AreThoseOfTheView) {
    Rows rows;
    rows.roles = {role("a", "A"), role("b", "B"), role("c", "C")};
    rows.services = {service("s", "a", "b")};
    Chain chain = chainOf(rows);
    EXPECT_TRUE(pinnedIn(chain, {}).empty());
    Edit edit;
    edit.add(View{ViewKey("d1"), "Whole chain", 0});
    edit.add(View{ViewKey("d2"), "Second", 1});
    edit.add(Place{ViewKey("d1"), RoleKey("a"), 8, 16, true});
    edit.add(Place{ViewKey("d1"), RoleKey("b"), 88, 16, false});
    edit.add(Place{ViewKey("d2"), RoleKey("b"), 24, 32, true});
    chain.apply(edit);
    std::vector<std::optional<Point>> first(chain.roles().slotCount());
    first[chain.roles().slotOf(RoleKey("a"))] = Point{8, 16};
    EXPECT_EQ(pinnedIn(chain, {}), first);
    EXPECT_EQ(pinnedIn(chain, ViewKey("d1")), first);
    std::vector<std::optional<Point>> second(chain.roles().slotCount());
    second[chain.roles().slotOf(RoleKey("b"))] = Point{24, 32};
    EXPECT_EQ(pinnedIn(chain, ViewKey("d2")), second);
}

} // namespace
} // namespace throughline
