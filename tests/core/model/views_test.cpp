#include <gtest/gtest.h>

#include "core/model/check.h"
#include "core/model/gestures.h"

namespace throughline {
namespace {

using gestures::Placement;

class Views : public testing::Test {
  protected:
    Views() {
        Edit edit;
        edit.add(Role{RoleKey("r1"), "Buyer", {}, {}, {}, {}, {}});
        edit.add(Role{RoleKey("r2"), "Warehouse", {}, {}, {}, {}, {}});
        chain.apply(edit);
    }
    bool take(const Result<Edit>& edit) {
        if (!edit || !check(chain, *edit))
            return false;
        undone = inverse(*edit);
        chain.apply(*edit);
        return true;
    }
    [[nodiscard]] std::vector<std::string> titles() const {
        std::vector<std::string> titles;
        for (const View* view : chain.orderedViews())
            titles.push_back(view->title);
        return titles;
    }
    [[nodiscard]] ViewKey named(std::string_view title) const {
        for (const View& view : chain.views()) {
            if (view.title == title)
                return view.key;
        }
        return {};
    }
    Chain chain;
    Edit undone;
    KeySource keys{7};
};

TEST_F(Views, ANewViewOfAChainWithoutViewsStandsBehindTheOneThatShowsEveryRole) {
    const Chain before = chain;
    const Placement placed{RoleKey("r2"), {10.0, 20.0}};
    ASSERT_TRUE(take(gestures::addView(chain, keys, "For the review", {&placed, 1})));
    EXPECT_EQ(titles(), (std::vector<std::string>{"Whole chain", "For the review"}));
    EXPECT_EQ(*chain.places().find({named("For the review"), RoleKey("r2")}),
              (Place{named("For the review"), RoleKey("r2"), 10.0, 20.0}));
    EXPECT_EQ(chain.places().size(), 1U);
    chain.apply(undone);
    EXPECT_TRUE(chain == before);
}

TEST_F(Views, AViewOfARoleThatIsNotThereIsRefused) {
    const Placement placed{RoleKey("r9"), {}};
    EXPECT_EQ(gestures::addView(chain, keys, "x", {&placed, 1}).status().code(), Code::notFound);
}

TEST_F(Views, AViewTakesAnotherTitle) {
    ASSERT_TRUE(take(gestures::addView(chain, keys, "a", {})));
    const auto edit = gestures::renameView(chain, named("a"), "b");
    ASSERT_TRUE(take(edit));
    EXPECT_EQ(edit->label, (Label{"rename", {"view", "a", "b"}}));
    EXPECT_EQ(titles(), (std::vector<std::string>{"Whole chain", "b"}));
    EXPECT_EQ(gestures::renameView(chain, ViewKey("d9"), "b").status().code(), Code::notFound);
}

TEST_F(Views, ViewsChangePlacesBehindTheFirst) {
    for (const char* title : {"a", "b", "c"})
        ASSERT_TRUE(take(gestures::addView(chain, keys, title, {})));
    ASSERT_TRUE(take(gestures::moveView(chain, named("c"), 1)));
    EXPECT_EQ(titles(), (std::vector<std::string>{"Whole chain", "c", "a", "b"}));
    ASSERT_TRUE(take(gestures::moveView(chain, named("c"), 9)));
    EXPECT_EQ(titles(), (std::vector<std::string>{"Whole chain", "a", "b", "c"}));
    EXPECT_EQ(gestures::moveView(chain, named("a"), 0).status().code(), Code::invalid);
    EXPECT_EQ(gestures::moveView(chain, chain.firstView()->key, 2).status().code(), Code::invalid);
    EXPECT_EQ(gestures::moveView(chain, ViewKey("d9"), 1).status().code(), Code::notFound);
    // Where it stands already, there is nothing to do.
    EXPECT_TRUE(gestures::moveView(chain, named("a"), 1)->isEmpty());
}

TEST_F(Views, ARemovedViewTakesItsPlacesAlongAndLeavesTheRoles) {
    const Placement placed{RoleKey("r1"), {1.0, 2.0}};
    ASSERT_TRUE(take(gestures::addView(chain, keys, "a", {&placed, 1})));
    const Chain before = chain;
    ASSERT_TRUE(take(gestures::removeView(chain, named("a"))));
    EXPECT_EQ(titles(), (std::vector<std::string>{"Whole chain"}));
    EXPECT_TRUE(chain.places().isEmpty());
    EXPECT_EQ(chain.roles().size(), 2U);
    chain.apply(undone);
    EXPECT_TRUE(chain == before);
    EXPECT_EQ(gestures::removeView(chain, chain.firstView()->key).status().code(), Code::invalid);
}

} // namespace
} // namespace throughline
