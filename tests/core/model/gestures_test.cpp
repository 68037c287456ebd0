#include "core/model/gestures.h"

#include <gtest/gtest.h>

#include "core/model/check.h"
#include "tests/core/model/sample.h"

namespace throughline {
namespace {

class Gestures : public testing::Test {
  protected:
    void perform(const Result<Edit>& edit) {
        ASSERT_TRUE(edit) << edit.status().text();
        const Status status = check(chain, *edit);
        ASSERT_TRUE(status) << status.place() << ": " << status.text();
        chain.apply(*edit);
    }
    Chain chain = sample::chain();
    KeySource keys{1};
};

TEST_F(Gestures, ConnectAddsAService) {
    const auto edit = gestures::connect(chain, keys, RoleKey("r1"), RoleKey("r3"));
    perform(edit);
    EXPECT_EQ(edit->label, (Label{"connect", {"service", "Purchasing manager \u2192 Retail customer"}}));
    EXPECT_EQ(chain.services().size(), 3U);
    EXPECT_EQ(gestures::connect(chain, keys, RoleKey("r1"), RoleKey("r9")).status().code(), Code::notFound);
}

TEST_F(Gestures, AddRoleMakesTheFirstViewWhereThereIsNone) {
    chain = Chain();
    Role role;
    role.title = "Buyer";
    perform(gestures::addRole(chain, keys, role, {}, {8, 16}));
    ASSERT_NE(chain.firstView(), nullptr);
    const RoleKey key = chain.roles().begin()->key;
    EXPECT_EQ(*chain.places().find({chain.firstView()->key, key}), (Place{chain.firstView()->key, key, 8, 16}));
}

TEST_F(Gestures, GrowAddsARoleServedOrServing) {
    Role role;
    role.title = "Carrier";
    perform(gestures::grow(chain, keys, RoleKey("r2"), role, {}, {0, 0}, true));
    perform(gestures::grow(chain, keys, RoleKey("r2"), role, {}, {0, 0}, false));
    const Slot r2 = chain.roles().slotOf(RoleKey("r2"));
    EXPECT_EQ(chain.servicesFrom(r2).size(), 2U);
    EXPECT_EQ(chain.servicesTo(r2).size(), 2U);
}

TEST_F(Gestures, ChangeNamesTheFieldsThatChange) {
    Task task = *chain.tasks().find(TaskKey("t1"));
    task.benefit = "Parcels come a day earlier";
    task.effort = 9.0;
    const auto edit = gestures::change(chain, task);
    perform(edit);
    EXPECT_EQ(edit->label, (Label{"change", {"task", "Negotiate freight rates", "effort", "benefit"}}));
    EXPECT_TRUE(gestures::change(chain, task)->isEmpty());
}

TEST_F(Gestures, RenameChangesTitles) {
    perform(gestures::rename(chain, RoleKey("r1"), "Buyer"));
    perform(gestures::renameDocument(chain, "Parcels"));
    EXPECT_EQ(chain.roles().find(RoleKey("r1"))->title, "Buyer");
    EXPECT_EQ(chain.info().title, "Parcels");
    EXPECT_EQ(check(chain, *gestures::rename(chain, RoleKey("r1"), " ")).code(), Code::invalid);
}

TEST_F(Gestures, RenameDepartmentIsOneEditOverItsRoles) {
    for (const char* key : {"r1", "r2"}) {
        Role role = *chain.roles().find(RoleKey(key));
        role.department = "Logistics";
        perform(gestures::change(chain, role));
    }
    const auto edit = gestures::renameDepartment(chain, "Logistics", "Supply");
    EXPECT_EQ(edit->changes.size(), 2U);
    perform(edit);
    EXPECT_EQ(chain.roles().find(RoleKey("r2"))->department, "Supply");
}

TEST_F(Gestures, PlaceMovesAndPlacesInOneEdit) {
    const std::vector<gestures::Placement> placements{{RoleKey("r1"), {8, 8}}, {RoleKey("r3"), {576, 0}}};
    perform(gestures::place(chain, keys, {}, placements));
    EXPECT_EQ(chain.places().find({ViewKey("d1"), RoleKey("r1")})->x, 8);
    EXPECT_EQ(chain.places().size(), 3U);
    EXPECT_TRUE(gestures::place(chain, keys, {}, placements)->isEmpty());
    perform(gestures::takeOff(chain, ViewKey("d1"), std::vector{RoleKey("r3")}));
    EXPECT_EQ(chain.places().size(), 2U);
}

TEST_F(Gestures, PinKeepsWhatIsPlacedWhereItStandsAndPlacesTheOthers) {
    const std::vector<gestures::Placement> standing{{RoleKey("r1"), {999, 999}}, {RoleKey("r3"), {576, 8}}};
    const ViewKey d1("d1");
    const auto edit = gestures::pin(chain, keys, {}, standing, true);
    EXPECT_EQ(edit->label, (Label{"pin", {"2"}}));
    perform(edit);
    EXPECT_EQ(*chain.places().find({d1, RoleKey("r1")}), (Place{d1, RoleKey("r1"), 0, 0, true}));
    EXPECT_EQ(*chain.places().find({d1, RoleKey("r3")}), (Place{d1, RoleKey("r3"), 576, 8, true}));
    EXPECT_TRUE(gestures::pin(chain, keys, {}, standing, true)->isEmpty());
    // A hand moves it, and it stays pinned there.
    const std::vector<gestures::Placement> moved{{RoleKey("r1"), {16, 24}}};
    perform(gestures::place(chain, keys, d1, moved));
    EXPECT_EQ(*chain.places().find({d1, RoleKey("r1")}), (Place{d1, RoleKey("r1"), 16, 24, true}));
    const auto loose = gestures::pin(chain, keys, d1, std::vector{standing[0]}, false);
    EXPECT_EQ(loose->label, (Label{"unpin", {"1", "Purchasing manager"}}));
    perform(loose);
    EXPECT_EQ(*chain.places().find({d1, RoleKey("r1")}), (Place{d1, RoleKey("r1"), 16, 24, false}));
    // What has no place is loose already.
    perform(gestures::takeOff(chain, d1, std::vector{RoleKey("r2")}));
    const std::vector<gestures::Placement> none{{RoleKey("r2"), {8, 8}}};
    EXPECT_TRUE(gestures::pin(chain, keys, {}, none, false)->isEmpty());
    EXPECT_EQ(
        gestures::pin(chain, keys, {}, std::vector<gestures::Placement>{{RoleKey("r9"), {}}}, true).status().code(),
        Code::notFound);
}

TEST_F(Gestures, PlaceOfNothingNewMakesNoView) {
    chain = Chain();
    EXPECT_TRUE(gestures::place(chain, keys, {}, {})->isEmpty());
}

TEST_F(Gestures, AddViewComesLast) {
    perform(gestures::add(chain, keys, View{{}, "Second", 0}));
    EXPECT_EQ(chain.orderedViews().back()->title, "Second");
    EXPECT_EQ(chain.firstView()->key, ViewKey("d1"));
}

} // namespace
} // namespace throughline
