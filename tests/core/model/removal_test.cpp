#include <gtest/gtest.h>

#include "core/model/check.h"
#include "core/model/gestures.h"
#include "tests/core/model/sample.h"

namespace throughline {
namespace {

void expectValid(const Chain& chain, const Result<Edit>& edit) {
    ASSERT_TRUE(edit) << edit.status().text();
    const Status status = check(chain, *edit);
    ASSERT_TRUE(status) << status.place() << ": " << status.text();
}

TEST(Remove, OfARoleTakesAlongWhatHangsOnIt) {
    Chain chain = sample::chain();
    const auto edit = gestures::remove<Role>(chain, RoleKey("r2"));
    expectValid(chain, edit);
    chain.apply(*edit);
    EXPECT_EQ(edit->label, (Label{"remove", {"role", "Warehouse manager"}}));
    EXPECT_EQ(chain.roles().size(), 2U);
    EXPECT_TRUE(chain.services().isEmpty());
    EXPECT_TRUE(chain.relationships().isEmpty());
    EXPECT_TRUE(chain.influences().isEmpty());
    EXPECT_TRUE(chain.partnerships().isEmpty());
    EXPECT_TRUE(chain.feedback().isEmpty());
    EXPECT_TRUE(chain.opportunities().isEmpty());
    EXPECT_EQ(chain.places().size(), 1U);
    // The task is another role's: it stays and loses the service that is gone.
    EXPECT_EQ(chain.tasks().find(TaskKey("t1"))->service, ServiceKey());
}

TEST(Remove, OfEachRowIsValidAndUndone) {
    const Chain before = sample::chain();
    const auto round = [&](const Result<Edit>& edit) {
        expectValid(before, edit);
        Chain chain = before;
        chain.apply(*edit);
        EXPECT_NE(chain, before);
        EXPECT_EQ(checkWhole(chain), Status());
        chain.apply(inverse(*edit));
        EXPECT_EQ(chain, before);
    };
    forEachKind([&]<class E>() {
        if constexpr (!std::is_same_v<E, DocumentInfo>) {
            for (const E& row : before.table<E>())
                round(gestures::remove<E>(before, identityOf(row)));
        }
    });
}

TEST(Remove, OfAPersonLeavesTheRolesAndTheDocument) {
    Chain chain = sample::chain();
    chain.apply(*gestures::remove<Person>(chain, PersonKey("p1")));
    EXPECT_EQ(chain.info().owner, PersonKey());
    EXPECT_TRUE(chain.roles().find(RoleKey("r1"))->holders.empty());
}

TEST(Remove, OfASelectionIsOneEdit) {
    const Chain chain = sample::chain();
    const gestures::Selection all{{RoleKey("r1"), RoleKey("r2"), RoleKey("r3")}, {ServiceKey("s1")}, {TaskKey("t1")}};
    const auto edit = gestures::remove(chain, all);
    expectValid(chain, edit);
    EXPECT_EQ(edit->label, (Label{"remove", {"selection", "5"}}));
    const gestures::Selection unknown{{RoleKey("r9")}, {}, {}};
    EXPECT_EQ(gestures::remove(chain, unknown).status().code(), Code::notFound);
}

} // namespace
} // namespace throughline
