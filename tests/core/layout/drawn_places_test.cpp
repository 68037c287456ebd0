#include "core/layout/drawn_places.h"

#include <gtest/gtest.h>

#include "core/layout/layered.h"
#include "core/model/check.h"
#include "core/model/edit.h"
#include "tests/core/layout/sample_chains.h"

namespace throughline {
namespace {

TEST(DrawnPlaces, AreThoseOfTheDrawing) {
    const Chain chain = samples::chainOf(samples::generated(30, 5, 7));
    const Chain placed = withDrawnPlaces(chain);
    EXPECT_TRUE(checkWhole(placed));
    ASSERT_NE(placed.firstView(), nullptr);
    const auto places = placesIn(placed, placed.firstView()->key);
    const Drawing drawing = drawingOf(chain, {});
    ASSERT_EQ(drawing.roles.size(), chain.roles().size());
    for (const DrawnRole& drawn : drawing.roles)
        EXPECT_EQ(places[drawn.role], drawn.box.centre);
    EXPECT_EQ(placed.services().size(), chain.services().size());
    EXPECT_TRUE(withDrawnPlaces(placed) == placed) << "what is placed stays where it is";
}

TEST(DrawnPlaces, StayWhereTheyAreStored) {
    Chain chain = samples::chainOf(samples::generated(5, 3, 7));
    Edit edit;
    View view;
    view.key = ViewKey("d1");
    view.title = "Mine";
    edit.add(view);
    const RoleKey first = chain.roles().begin()->key;
    edit.add(Place{view.key, first, 1234.5, -6.0});
    chain.apply(edit);
    const Chain placed = withDrawnPlaces(chain);
    EXPECT_EQ(placed.places().size(), chain.roles().size());
    EXPECT_EQ(placed.firstView()->title, "Mine");
    EXPECT_EQ(placesIn(placed, view.key)[placed.roles().slotOf(first)], (Point{1234.5, -6.0}));
}

} // namespace
} // namespace throughline
