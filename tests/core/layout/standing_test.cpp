// What the layout does with cards that stand already, and with a call to stop.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

#include "core/layout/card.h"
#include "core/layout/layered.h"
#include "core/layout/placing.h"
#include "tests/core/layout/sample_chains.h"

namespace throughline {
namespace {

using samples::chainOf;
using samples::generated;
using samples::overlaps;
using samples::role;
using samples::Rows;
using samples::service;
using samples::shuffled;

std::vector<std::optional<Point>> placesOf(const Chain& chain, const Drawing& drawing) {
    std::vector<std::optional<Point>> places(chain.roles().slotCount());
    for (const DrawnRole& drawn : drawing.roles)
        places[drawn.role] = drawn.box.centre;
    return places;
}

/// The keys of the cards in each column, from the top.
std::map<double, std::vector<std::string>> columnsOf(const Chain& chain, const Drawing& drawing) {
    std::map<double, std::vector<std::pair<double, std::string>>> heights;
    for (const DrawnRole& drawn : drawing.roles) {
        heights[drawn.box.centre.x].emplace_back(drawn.box.centre.y, chain.roles().at(drawn.role)->key.text());
    }
    std::map<double, std::vector<std::string>> columns;
    for (auto& [x, cards] : heights) {
        std::ranges::sort(cards);
        for (const auto& [y, key] : cards)
            columns[x].push_back(key);
    }
    return columns;
}

double meanMovement(const std::vector<std::optional<Point>>& before, const Drawing& after) {
    double sum = 0.0;
    double count = 0.0;
    for (const DrawnRole& drawn : after.roles) {
        if (drawn.role >= before.size() || !before[drawn.role])
            continue;
        const Point was = *before[drawn.role];
        sum += std::hypot(drawn.box.centre.x - was.x, drawn.box.centre.y - was.y);
        count += 1.0;
    }
    return sum / count;
}

/// The chain with one more role, "new", that `server` serves and that serves `customer`.
void addBetween(Rows& rows, const std::string& key, const std::string& server, const std::string& customer) {
    rows.roles.push_back(role(key, "Role " + key));
    rows.services.push_back(service(key + "a", server, key));
    rows.services.push_back(service(key + "b", key, customer));
}

TEST(StandingCards, KeepTheOrderTheyWereDraggedInto) {
    // One part, in which all stand in columns of their own.
    Rows rows = generated(120, 5, 4);
    std::set<std::string> served;
    for (const Service& row : rows.services)
        served.insert(row.customer.text());
    for (std::uint32_t i = 0; i < 120; ++i) {
        const std::string key = "r" + std::to_string(i);
        if (!served.contains(key))
            rows.services.push_back(service("root" + key, "root", key));
    }
    rows.roles.push_back(role("root", "Root"));
    const Chain chain = chainOf(rows);
    const Drawing drawing = layOut(chain);
    std::mt19937_64 random(9);
    // In every column all cards are dragged somewhere else.
    LayoutOptions options;
    options.standing = placesOf(chain, drawing);
    std::map<double, std::vector<Slot>> columns;
    for (const DrawnRole& drawn : drawing.roles)
        columns[drawn.box.centre.x].push_back(drawn.role);
    for (auto& [x, cards] : columns) {
        std::ranges::shuffle(cards, random);
        double y = 0.0;
        for (const Slot card : cards)
            options.standing[card] = Point{x, y += 100.0};
    }
    const Drawing kept = layOut(chain, options);
    EXPECT_EQ(overlaps(kept), 0);
    const auto order = columnsOf(chain, kept);
    ASSERT_EQ(order.size(), columns.size());
    auto column = order.begin();
    for (const auto& [x, cards] : columns) {
        std::vector<std::string> keys;
        for (const Slot card : cards)
            keys.push_back(chain.roles().at(card)->key.text());
        EXPECT_EQ(column->second, keys);
        ++column;
    }
}

TEST(StandingCards, HardlyMoveWhereNothingHasChanged) {
    const Chain chain = chainOf(generated(300, 6, 2));
    LayoutOptions options;
    Drawing drawing = layOut(chain);
    options.standing = placesOf(chain, drawing);
    drawing = layOut(chain, options);
    EXPECT_LE(meanMovement(options.standing, drawing), 64.0);
    options.standing = placesOf(chain, drawing);
    EXPECT_LE(meanMovement(options.standing, layOut(chain, options)), 16.0);
}

TEST(StandingCards, StayWhereTheyWereDraggedToAsAWhole) {
    const Chain chain = chainOf(generated(60, 5, 2));
    const Drawing drawing = layOut(chain);
    LayoutOptions options;
    options.standing = placesOf(chain, drawing);
    for (auto& place : options.standing)
        place = Point{place->x + 8'000, place->y - 4'000};
    const Drawing moved = layOut(chain, options);
    for (const DrawnRole& drawn : moved.roles) {
        EXPECT_GT(drawn.box.centre.x, 7'000);
        EXPECT_EQ(std::fmod(drawn.box.centre.x, 8.0), 0.0);
        EXPECT_EQ(std::fmod(drawn.box.centre.y, 8.0), 0.0);
    }
}

TEST(StandingCards, MakeLittleRoomForOneMore) {
    Rows rows = generated(100, 5, 3);
    Chain chain = chainOf(rows);
    LayoutOptions options;
    options.standing = placesOf(chain, layOut(chain));
    options.standing = placesOf(chain, layOut(chain, options));
    double sum = 0.0;
    constexpr int many = 20;
    std::mt19937_64 random(5);
    for (int i = 0; i < many; ++i) {
        Rows more = rows;
        const auto server = random() % 40;
        addBetween(more, "n" + std::to_string(i), "r" + std::to_string(server), "r" + std::to_string(server + 50));
        const Chain next = chainOf(more);
        const Drawing drawing = layOut(next, options);
        EXPECT_EQ(overlaps(drawing), 0);
        EXPECT_EQ(drawing.roles.size(), 101U);
        sum += meanMovement(options.standing, drawing);
    }
    RecordProperty("mean_movement", std::to_string(sum / many));
    EXPECT_LE(sum / many, 64.0);
}

TEST(PlacedAmong, AHundredRolesOneByOneNothingElseMovesAndEachStandsBesideItsPartners) {
    Rows rows = generated(100, 5, 3);
    Chain chain = chainOf(rows);
    std::vector<DrawnRole> standing = layOut(chain).roles;
    std::mt19937_64 random(5);
    for (int i = 0; i < 100; ++i) {
        const std::string key = "n" + std::to_string(i);
        const auto server = random() % 40;
        addBetween(rows, key, "r" + std::to_string(server), "r" + std::to_string(server + 50));
        chain = chainOf(rows); // rows keep their slots: new ones come last
        const Slot slot = chain.roles().slotOf(RoleKey(key));
        const auto placed = placedAmong(chain, standing, {&slot, 1});
        ASSERT_EQ(placed.size(), 1U);
        ASSERT_EQ(placed[0].role, slot);
        standing.push_back(placed[0]);
        const Box box = placed[0].box;
        const auto boxOf = [&](std::uint64_t number) {
            return std::ranges::find(standing, chain.roles().slotOf(RoleKey("r" + std::to_string(number))),
                                     &DrawnRole::role)
                ->box;
        };
        // Nothing nearer to the mean of its partners is free.
        const double wanted = (boxOf(server).centre.y + boxOf(server + 50).centre.y) / 2;
        const double toward = wanted > box.centre.y ? 8.0 : -8.0;
        for (double y = box.centre.y + toward; std::abs(y - wanted) < std::abs(box.centre.y - wanted); y += toward) {
            EXPECT_TRUE(std::ranges::any_of(standing, [&](const DrawnRole& other) {
                return other.role != slot && std::abs(other.box.centre.x - box.centre.x) < cardWidth &&
                       std::abs(other.box.centre.y - y) < (other.box.size.height + box.size.height) / 2 + cardGap;
            })) << key;
        }
        EXPECT_EQ(std::fmod(box.centre.x, 8.0), 0.0);
        EXPECT_EQ(std::fmod(box.centre.y, 8.0), 0.0);
        EXPECT_EQ(overlaps({standing}), 0);
    }
}

TEST(PlacedAmong, PutsARoleLeftOfItsCustomersAndRightOfItsServers) {
    Rows rows;
    rows.roles = {role("a", "A"), role("b", "B"), role("z", "Z", RoleKind::endCustomer)};
    rows.services = {service("1", "a", "b"), service("2", "b", "z")};
    Chain chain = chainOf(rows);
    const std::vector<DrawnRole> standing = layOut(chain).roles;
    rows.roles.push_back(role("before", "Before"));
    rows.roles.push_back(role("after", "After"));
    rows.roles.push_back(role("end", "End", RoleKind::endCustomer));
    rows.roles.push_back(role("alone", "Alone"));
    rows.services.push_back(service("3", "before", "a"));
    rows.services.push_back(service("4", "a", "after"));
    rows.services.push_back(service("5", "a", "end"));
    chain = chainOf(rows);
    std::vector<Slot> roles;
    for (const char* key : {"alone", "end", "after", "before"})
        roles.push_back(chain.roles().slotOf(RoleKey(key)));
    std::map<std::string, Point> at;
    std::vector<DrawnRole> all = standing;
    for (const DrawnRole& drawn : placedAmong(chain, standing, roles)) {
        at[chain.roles().at(drawn.role)->key.text()] = drawn.box.centre;
        all.push_back(drawn);
    }
    EXPECT_EQ(at["before"], (Point{standing[0].box.centre.x - 288, standing[0].box.centre.y}));
    EXPECT_EQ(at["after"].x, standing[1].box.centre.x);
    EXPECT_EQ(at["end"].x, standing[2].box.centre.x);
    EXPECT_GT(at["alone"].y, at["after"].y);
    EXPECT_EQ(overlaps({all}), 0);
}

TEST(PlacedAmong, DoesNotDependOnTheOrderOfRows) {
    for (const std::uint64_t seed : {1U, 2U}) {
        const Rows rows = generated(80, 5, seed);
        const auto places = [&](const Rows& in) {
            const Chain chain = chainOf(in);
            std::vector<DrawnRole> standing;
            std::vector<Slot> rest;
            for (const DrawnRole& drawn : layOut(chain).roles) {
                if (chain.roles().at(drawn.role)->key.text().ends_with('3')) {
                    rest.push_back(drawn.role);
                } else {
                    standing.push_back(drawn);
                }
            }
            std::map<std::string, Point> at;
            for (const DrawnRole& drawn : placedAmong(chain, standing, rest))
                at[chain.roles().at(drawn.role)->key.text()] = drawn.box.centre;
            return at;
        };
        EXPECT_EQ(places(rows), places(shuffled(rows, seed)));
    }
}

TEST(LayoutProgress, GivesAFirstDrawingOfALargeChainThatIsWhole) {
    const Chain chain = chainOf(generated(1'500, 9, 7));
    int drafts = 0;
    LayoutProgress progress;
    progress.draft = [&](const Drawing& draft) {
        ++drafts;
        EXPECT_EQ(draft.roles.size(), 1'500U);
        EXPECT_EQ(overlaps(draft), 0);
    };
    const Drawing drawing = layOut(chain, {}, progress);
    EXPECT_EQ(drafts, 1);
    const Drawing alone = layOut(chain);
    ASSERT_EQ(drawing.roles.size(), alone.roles.size());
    for (std::size_t i = 0; i < alone.roles.size(); ++i)
        EXPECT_EQ(drawing.roles[i].box, alone.roles[i].box) << "the draft leaves no trace in the final drawing";
}

TEST(LayoutProgress, EndsAtOnceWhereverItIsStopped) {
    const Chain chain = chainOf(generated(3'000, 15, 7));
    int questions = 0;
    LayoutProgress progress;
    progress.isStopped = [&] {
        ++questions;
        return false;
    };
    ASSERT_FALSE(layOut(chain, {}, progress).roles.empty());
    const int all = questions;
    EXPECT_GT(all, 100) << "asked too seldom to be stopped soon";
    for (const double share : {0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999}) {
        const int last = static_cast<int>(share * all);
        questions = 0;
        progress.isStopped = [&] { return ++questions > last; };
        EXPECT_TRUE(layOut(chain, {}, progress).roles.empty()) << share;
        // Each of the loops that stand in one another may ask once more.
        EXPECT_LT(questions - last, 12) << share;
    }
}

} // namespace
} // namespace throughline
