#include "core/json/row_json.h"

#include <gtest/gtest.h>

#include <string>

namespace throughline::json {
namespace {

Json read(std::string_view text) {
    auto result = parse(text);
    EXPECT_TRUE(result) << result.status().text();
    return result ? std::move(*result) : Json();
}

Task fullTask() {
    Task task;
    task.key = TaskKey("t1");
    task.title = "Negotiate freight rates";
    task.role = RoleKey("r1");
    task.service = ServiceKey("s1");
    task.effort = 8.0;
    task.asked = Day::parse("2026-01-05");
    task.delivered = Day::parse("2026-01-28");
    task.state = TaskState::inProgress;
    task.outcome = Outcome::fellShort;
    task.benefit = "Parcels come \"early\"\nand dry – größer";
    Impact impact;
    impact.amount = 40.0;
    impact.low = 0.1;
    impact.unit = "hours/year";
    impact.spread = Spread::whole;
    impact.at = RoleKey("r4");
    impact.evidence = Evidence::confirmed;
    impact.confirmedOn = Day::parse("2026-02-01");
    task.impact = impact;
    task.values = {ValueKey("v2"), ValueKey("v1")};
    return task;
}

TEST(ToJson, WritesEveryMemberAndUnsetOnesAsNull) {
    EXPECT_EQ(dump(toJson(fullTask())),
              R"({"key":"t1","title":"Negotiate freight rates","role":"r1","service":"s1","description":"",)"
              R"("expectation":"","exceed":"","effort":8.0,"asked":"2026-01-05","promised":null,)"
              R"("delivered":"2026-01-28","state":"in_progress","outcome":"fell_short",)"
              R"("benefit":"Parcels come \"early\"\nand dry – größer","lesson":"","notes":"",)"
              R"("impact":{"note":"","amount":40.0,"low":0.1,"high":null,"unit":"hours/year","spread":"whole",)"
              R"("at":"r4","evidence":"confirmed","confirmed_by":"","confirmed_on":"2026-02-01"},)"
              R"("wording":null,"values":["v2","v1"],"goals":[]})");
    EXPECT_EQ(dump(toJson(Feedback{})),
              R"({"key":null,"customer":null,"day":null,"quality":null,"score":null,"note":"","task":null})");
}

TEST(ToJson, LeavesInternalsToTheJournal) {
    const View view{ViewKey("d1"), "Whole chain", 3};
    EXPECT_EQ(dump(toJson(view)), R"({"key":"d1","title":"Whole chain"})");
    EXPECT_EQ(dump(toJson(view, true)), R"({"key":"d1","title":"Whole chain","position":3})");
    View back;
    EXPECT_FALSE(fromJson(toJson(view, true), back));
    ASSERT_TRUE(fromJson(toJson(view, true), back, true));
    EXPECT_EQ(back, view);
}

TEST(FromJson, ReadsBackWhatToJsonWrites) {
    Task task;
    ASSERT_TRUE(fromJson(read(dump(toJson(fullTask()))), task));
    EXPECT_EQ(task, fullTask());

    Partnership partnership;
    partnership.key = PartnershipKey("n1");
    partnership.roles = {RoleKey("r1"), RoleKey("r2")};
    partnership.twoWay = true;
    partnership.obstacles = {{"Old forms", Day::parse("2026-01-01"), {}}, {"", {}, {}}};
    partnership.actions = {{Day::parse("2026-01-02"), "Talked"}};
    Partnership back;
    ASSERT_TRUE(fromJson(read(dump(toJson(partnership))), back));
    EXPECT_EQ(back, partnership);

    const Relationship relationship{RoleKey("r1"), RoleKey("r2"), {Sway::reputation, Sway::pay}, -4, true};
    Relationship again;
    ASSERT_TRUE(fromJson(read(dump(toJson(relationship))), again));
    EXPECT_EQ(again, relationship);
}

TEST(FromJson, SetsOnlyWhatTheObjectHas) {
    Task task = fullTask();
    ASSERT_TRUE(
        fromJson(read(R"({"effort": null, "title": "Renegotiate", "impact": {"low": null, "high": 50}})"), task));
    Task expected = fullTask();
    expected.effort.reset();
    expected.title = "Renegotiate";
    expected.impact->low.reset();
    expected.impact->high = 50.0;
    EXPECT_EQ(task, expected);

    ASSERT_TRUE(fromJson(read(R"({"state": null, "service": null, "impact": null, "values": null})"), task));
    expected.state = TaskState::planned;
    expected.service = {};
    expected.impact.reset();
    expected.values.clear();
    EXPECT_EQ(task, expected);
}

TEST(FromJson, TakesAnIntegralNumberForAnInteger) {
    Feedback feedback;
    ASSERT_TRUE(fromJson(read(R"({"score": 2.0})"), feedback));
    EXPECT_EQ(feedback.score, 2);
    Service service;
    ASSERT_TRUE(fromJson(read(R"({"weight": 3})"), service));
    EXPECT_EQ(service.weight, 3.0);
}

template <class E>
std::string placeOf(std::string_view text) {
    E row;
    const Status status = fromJson(read(text), row);
    if (status)
        return "taken";
    EXPECT_EQ(status.code(), Code::invalid);
    return status.place() + ": " + status.text();
}

TEST(FromJson, NamesThePathOfWhatIsWrong) {
    EXPECT_EQ(placeOf<Role>("[]"), ": should be an object");
    EXPECT_EQ(placeOf<Role>(R"({"title": 7})"), "title: should be a text");
    EXPECT_EQ(placeOf<Role>(R"({"colour": 7})"), "colour: is no member of the kind “role”");
    EXPECT_EQ(placeOf<Role>(R"({"a\nb": 7})"), "a?b: is no member of the kind “role”");
    EXPECT_EQ(placeOf<Role>(R"({"key": "a b"})"),
              "key: should be a key: letters, digits, “_”, “.” and “-”, at most 64");
    EXPECT_EQ(placeOf<Role>(R"({"key": ""})"), "key: should be a key: letters, digits, “_”, “.” and “-”, at most 64");
    EXPECT_EQ(placeOf<Role>(R"({"holders": "p1"})"), "holders: should be a list");
    EXPECT_EQ(placeOf<Role>(R"({"holders": ["p1", null]})"), "holders[1]: should be a value");
    EXPECT_EQ(placeOf<Role>(R"({"holders": ["p1", 4]})"), "holders[1]: should be a key");
    EXPECT_EQ(placeOf<Role>(R"({"kind": "customer"})"), "kind: should be one of: internal, end_customer");
    EXPECT_EQ(placeOf<Service>(R"({"manager": 1})"), "manager: should be true or false");
    EXPECT_EQ(placeOf<Service>(R"({"weight": "3"})"), "weight: should be a number");
    EXPECT_EQ(placeOf<Task>(R"({"asked": "2026-02-30"})"), "asked: should be a real day, written YYYY-MM-DD");
    EXPECT_EQ(placeOf<Task>(R"({"asked": 20260203})"), "asked: should be a real day, written YYYY-MM-DD");
    EXPECT_EQ(placeOf<Task>(R"({"impact": {"low": "x"}})"), "impact.low: should be a number");
    EXPECT_EQ(placeOf<Task>(R"({"impact": {"lower": 1}})"), "impact.lower: is no member of the kind “impact”");
    EXPECT_EQ(placeOf<Partnership>(R"({"obstacles": [{}, {"since": "yesterday"}]})"),
              "obstacles[1].since: should be a real day, written YYYY-MM-DD");
    EXPECT_EQ(placeOf<Feedback>(R"({"score": 1.5})"), "score: should be an integer");
    EXPECT_EQ(placeOf<Feedback>(R"({"score": 123456789012345678901234567890})"), "score: should be an integer");
    EXPECT_EQ(placeOf<Feedback>(R"({"score": 18446744073709551615})"),
              "score: should be an integer of at most 63 bits");
}

TEST(Differences, TurnOneRowIntoTheOther) {
    Task changed = fullTask();
    changed.title = "Renegotiate";
    changed.impact.reset();
    changed.effort = 9.0;
    const Json before = differences(fullTask(), changed);
    EXPECT_EQ(before.size(), 3u);
    Task restored = changed;
    ASSERT_TRUE(fromJson(before, restored, true));
    EXPECT_EQ(restored, fullTask());
    EXPECT_EQ(differences(changed, changed), Json::object());

    // A nested impact comes back as it was, also where each has members that the other lacks.
    Task other = fullTask();
    other.impact->low.reset();
    other.impact->high = 50.0;
    other.impact->note = "Seen";
    restored = other;
    ASSERT_TRUE(fromJson(differences(fullTask(), other), restored, true));
    EXPECT_EQ(restored, fullTask());

    const View from{ViewKey("d1"), "Whole chain", 3};
    const View to{ViewKey("d1"), "Whole chain", 4};
    EXPECT_EQ(dump(differences(from, to)), R"({"position":3})");
}

TEST(Dump, IsOneLineAndNeverFails) {
    EXPECT_EQ(dump(Json{{"a", "line\nbreak"}}), R"({"a":"line\nbreak"})");
    EXPECT_EQ(dump(Json("\xE9")), "\"\xEF\xBF\xBD\"");
}

} // namespace
} // namespace throughline::json
