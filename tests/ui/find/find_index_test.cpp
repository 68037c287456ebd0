#include "ui/find/find_index.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/model/gestures.h"
#include "tests/ui/sample_chain.h"
#include "ui/find/folded.h"

namespace throughline {
namespace {

class FindIndexTest : public testing::Test {
  protected:
    FindIndexTest() { readAll(); }
    void readAll() {
        index.reset(chain);
        while (!index.advance(1000.0)) {
        }
    }
    void perform(const Result<Edit>& edit) {
        ASSERT_TRUE(edit) << edit.status().text();
        chain.apply(*edit);
        index.apply(*edit);
    }
    /// "role Warehouse manager title 0", best first.
    [[nodiscard]] std::vector<std::string> found(const char* typed) const {
        std::vector<std::string> texts;
        for (const FoundText& text : index.search(wordsOf(QString::fromUtf8(typed)), 40)) {
            std::string name;
            switch (text.kind) {
                case FoundKind::role:
                    name = "role " + chain.roles().at(text.slot)->key.text();
                    break;
                case FoundKind::person:
                    name = "person " + chain.people().at(text.slot)->key.text();
                    break;
                case FoundKind::task:
                    name = "task " + chain.tasks().at(text.slot)->key.text();
                    break;
                case FoundKind::service:
                    name = "service " + chain.services().at(text.slot)->key.text();
                    break;
                case FoundKind::review:
                    name = "review " + chain.reviews().at(text.slot)->key.text();
                    break;
                default:
                    name = "other";
            }
            texts.push_back(name + ' ' + std::string(text.field) + ' ' + std::to_string(text.rank));
        }
        return texts;
    }
    using Texts = std::vector<std::string>;
    Chain chain = support::sampleChain();
    FindIndex index;
    KeySource keys{1};
};

TEST_F(FindIndexTest, FindsEveryKindAndRanksTitlesThatStartAsTyped) {
    EXPECT_EQ(found("pur"), (Texts{"role r1 title 0"}));
    EXPECT_EQ(found("re"), (Texts{"role r4 title 0", "task t1 title 0", "role r6 title 3", "role r2 title 3",
                                  "task t3 title 3", "service s1 provides 3"}));
    EXPECT_EQ(found("ADA"), (Texts{"person p1 name 0"}));
    EXPECT_EQ(found("full"), (Texts{"service s3 provides 0"}));
    EXPECT_EQ(found("nothing of the kind"), Texts{});
    EXPECT_EQ(found(" "), Texts{});
}

TEST_F(FindIndexTest, FindsWordsInAnyOrderAndTheDepartmentToo) {
    EXPECT_EQ(found("manager ware"), (Texts{"role r2 title 1"}));
    EXPECT_EQ(found("logistics"), (Texts{"role r2 title 4"}));
    EXPECT_EQ(found("manager logistics"), (Texts{"role r2 title 4"}));
}

TEST_F(FindIndexTest, FindsWhatStandsInOtherFieldsAndSaysWhich) {
    Task task = *chain.tasks().find(TaskKey("t1"));
    task.expectation = "Rates no higher\nthan in Zürich";
    task.impact = Impact();
    task.impact->note = "Calls that no longer come";
    perform(gestures::change(chain, task));
    EXPECT_EQ(found("zurich"), (Texts{"task t1 expectation 5"}));
    EXPECT_EQ(found("zurich higher"), (Texts{"task t1 expectation 5"}));
    EXPECT_EQ(found("longer"), (Texts{"task t1 impact 5"}));
}

TEST_F(FindIndexTest, FindsHowTasksAreToldAndReviews) {
    Task task = *chain.tasks().find(TaskKey("t3"));
    task.wording.emplace();
    task.wording->resume = "Halved the quarrels";
    task.wording->result = "Nobody quarrels any more";
    perform(gestures::change(chain, task));
    Review review;
    review.key = ReviewKey("w1");
    review.title = "The year of the bearings";
    review.plans = "A second warehouse in Lund";
    Edit edit;
    edit.add(review);
    perform(edit);
    // Both texts are in the wording of one task, which is found once.
    EXPECT_EQ(found("quarrels"), (Texts{"task t3 wording 5"}));
    EXPECT_EQ(found("halved"), (Texts{"task t3 wording 5"}));
    EXPECT_EQ(found("bearings year"), (Texts{"review w1 title 1"}));
    EXPECT_EQ(found("lund"), (Texts{"review w1 plans 5"}));
}

TEST_F(FindIndexTest, FollowsEdits) {
    perform(gestures::rename(chain, RoleKey("r1"), "Einkäufer"));
    EXPECT_EQ(found("einkauf"), (Texts{"role r1 title 0"}));
    EXPECT_EQ(found("purchasing manager"), Texts{});
    perform(gestures::remove(chain, {{RoleKey("r1")}, {}, {}}));
    EXPECT_EQ(found("einkauf"), Texts{});
    EXPECT_EQ(found("renegotiate"), Texts{});
    // Another role takes the slot that has become free.
    Role role;
    role.title = "Nurse";
    perform(gestures::addRole(chain, keys, role, {}, {}));
    EXPECT_EQ(found("nurse").size(), 1U);
    EXPECT_EQ(found("einkauf"), Texts{});
}

TEST_F(FindIndexTest, StaysRightAfterVeryManyEdits) {
    for (int i = 0; i < 12'000; ++i)
        perform(gestures::rename(chain, RoleKey("r1"), "Buyer " + std::to_string(i)));
    while (!index.advance(1000.0)) {
    }
    EXPECT_EQ(found("buyer"), (Texts{"role r1 title 0"}));
    EXPECT_EQ(found("11999"), (Texts{"role r1 title 1"}));
    EXPECT_EQ(found("buyer 17"), Texts{});
}

TEST_F(FindIndexTest, GivesAllRolesThatFit) {
    const auto found = index.roles(wordsOf(QStringLiteral("manager")));
    EXPECT_EQ(found, (std::vector<Slot>{chain.roles().slotOf(RoleKey("r1")), chain.roles().slotOf(RoleKey("r2"))}));
}

TEST_F(FindIndexTest, EditsOfWhatIsNotReadYetAreReadOnce) {
    index.reset(chain);
    perform(gestures::rename(chain, RoleKey("r1"), "Einkäufer"));
    EXPECT_EQ(found("einkauf"), Texts{});
    while (!index.advance(1000.0)) {
    }
    EXPECT_EQ(found("einkauf"), (Texts{"role r1 title 0"}));
}

TEST(FindIndexAtSize, ReadsInSlicesAndFindsTheOneAmongAHundredThousand) {
    constexpr int roles = 100'000;
    constexpr int services = 160'000;
    Edit edit;
    const char* const words[] = {"Purchasing", "Warehouse", "Quality", "Release", "Night shift", "Größe", "Freight"};
    for (int i = 0; i < roles; ++i) {
        Role role;
        role.key = RoleKey("r" + std::to_string(i));
        role.title = std::string(words[i % 7]) + " manager " + std::to_string(i);
        role.department = "Department " + std::to_string(i % 90);
        edit.add(std::move(role));
    }
    for (int i = 0; i < services; ++i) {
        Service service;
        service.key = ServiceKey("s" + std::to_string(i));
        service.server = RoleKey("r" + std::to_string(i % roles));
        service.customer = RoleKey("r" + std::to_string((i + 1 + i / roles) % roles));
        service.provides = std::string(words[(i + 3) % 7]) + " delivered in week " + std::to_string(i % 52);
        service.expectation = "On the day that was agreed, number " + std::to_string(i);
        edit.add(std::move(service));
    }
    Chain chain;
    chain.apply(edit);
    FindIndex index;
    index.reset(chain);
    int slices = 1;
    while (!index.advance(1.0))
        ++slices;
    EXPECT_GT(slices, 1);
    EXPECT_EQ(index.search(wordsOf(QStringLiteral("warehouse")), 40).size(), 40U);
    EXPECT_TRUE(index.search(wordsOf(QStringLiteral("nothing")), 40).empty());
    EXPECT_EQ(index.search(wordsOf(QStringLiteral("159999 number")), 40).size(), 1U);
}

} // namespace
} // namespace throughline
