#include <gtest/gtest.h>

#include <sys/wait.h>

#include <algorithm>

#include "tests/app/process.h"

/// The daily log of the command line: tasks, remarks, customers and commitments, in one line each.
namespace throughline::test {
namespace {

class DailyLog : public testing::Test {
  protected:
    TemporaryFolder folder;
    std::string document = documentOf(folder, "work", workedExample());

    /// `call` without the file and the day, which stand behind the words of the subcommand.
    Finished say(std::size_t words, Arguments call) const {
        call.insert(call.begin() + static_cast<std::ptrdiff_t>(words), document);
        call.insert(call.end(), {"--today", "2026-03-01"});
        return run(call);
    }
    Json json(std::size_t words, Arguments call) const {
        call.emplace_back("--json");
        const Finished said = say(words, call);
        EXPECT_EQ(said.status, 0) << said.err;
        return said.json();
    }
    void expectRefused(std::size_t words, const Arguments& call, int status, const std::string& error) const {
        const Finished said = say(words, call);
        EXPECT_EQ(said.status, status);
        EXPECT_EQ(said.out, "");
        EXPECT_EQ(said.err, "throughline: " + error + "\n");
    }
};

TEST_F(DailyLog, NotesATaskInOneLine) {
    const Finished said = say(2, {"task", "add", "Compare carriers", "--for", "Warehouse manager", "--promised", "+7",
                                  "--expect", "Three offers", "--effort", "2.5"});
    EXPECT_EQ(said.status, 0) << said.err;
    EXPECT_TRUE(said.out.starts_with("Added “Compare carriers” (t")) << said.out;
    EXPECT_TRUE(said.out.ends_with(") for Warehouse manager, promised for 2026-03-08.\n")) << said.out;
    const Json chain = exported(folder, document);
    const auto task =
        std::ranges::find(chain["tasks"], "Compare carriers", [](const Json& row) { return row["title"]; });
    ASSERT_NE(task, chain["tasks"].end());
    EXPECT_EQ((*task)["role"], "r1");
    EXPECT_EQ((*task)["service"], "s1");
    EXPECT_EQ((*task)["asked"], "2026-03-01");
    EXPECT_EQ((*task)["promised"], "2026-03-08");
    EXPECT_EQ((*task)["expectation"], "Three offers");
    EXPECT_EQ((*task)["effort"], 2.5);
    EXPECT_EQ((*task)["state"], "planned");
}

TEST_F(DailyLog, NotesATaskForAServiceOfAnotherRole) {
    const Json added = json(2, {"task", "add", "Fewer parcels", "--for", "s3", "--role", "Warehouse manager"});
    EXPECT_EQ(added["customer"], "r4");
    EXPECT_EQ(added["task"]["service"], "s3");
    EXPECT_EQ(added["task"]["role"], "r2");
    EXPECT_EQ(json(2, {"task", "add", "More", "--for", "Parcels"})["task"]["role"], "r2");
    const Json bare = json(2, {"task", "add", "Tidy up"});
    EXPECT_EQ(bare["customer"], nullptr);
    EXPECT_EQ(bare["task"]["role"], "r1");
}

TEST_F(DailyLog, SaysWhatCannotBeNoted) {
    expectRefused(2, {"task", "add", "X", "--for", "Retail customer"}, 2,
                  "--for: “Purchasing manager” does not serve “Retail customer”; draw the service first, or name "
                  "another customer");
    expectRefused(2, {"task", "add", "X", "--for", "nobody at all"}, 2,
                  "--for: there is no role with the key or title “nobody at all”; give one that the document has");
    expectRefused(2, {"task", "add", "X", "--promised", "2026-02-30"}, 2,
                  "--promised: “2026-02-30” is no day; write YYYY-MM-DD, today, or +7 for in a week");
    expectRefused(2, {"task", "add", " "}, 2, "TITLE: is blank; say what is to be done");
    expectRefused(2, {"task", "add", "X", "--for", "s3", "--role", "r1"}, 2, "--for: “s3” is no service of “r1”");
    expectRefused(2, {"task", "start", "t1"}, 3,
                  document + ": “Negotiate freight rates” was delivered already; it cannot be started");
    expectRefused(2, {"task", "deliver", "t2", "--amount", "1", "--unit", "EUR", "--low", "2"}, 3,
                  document + ":task t2: impact.low: is greater than the amount");
    expectRefused(2, {"task", "deliver", "t2", "--at", "r2"}, 3,
                  document + ":task t2: impact.at: is the role r2, which is no end customer");
    expectRefused(2, {"task", "deliver", "t3", "--low", "2"}, 2, "--amount: say how much with --amount");
    expectRefused(2, {"task", "deliver", "t3", "--amount", "2"}, 2,
                  "--unit: say of what, as in hours/year, EUR or days");
    expectRefused(2, {"task", "deliver", "t3", "--amount", "2", "--unit", " "}, 2,
                  "--unit: say of what, as in hours/year, EUR or days");
    expectRefused(2, {"task", "deliver", "t3", "--amount", "2", "--unit", "EUR", "--evidence", "confirmed"}, 2,
                  "--confirmed-by: say who confirmed it");
    expectRefused(2, {"task", "deliver", "t3", "--amount", "2", "--unit", "EUR", "--confirmed-on", "today"}, 2,
                  "--confirmed-by: say who confirmed it");
    expectRefused(
        2, {"task", "deliver", "t3", "--amount", "2", "--unit", "EUR", "--confirmed-by", "B", "--evidence", "measured"},
        2, "--evidence: what somebody confirmed is not measured; leave one of the two away");
    expectRefused(2, {"task", "deliver", "t3", "--day", "2026-03-02"}, 2, "--day: 2026-03-02 is after today");
    expectRefused(2, {"task", "start", "freight"}, 2,
                  document +
                      ": there is no task with the key or title “freight”; near it: “Negotiate freight rates” "
                      "(t1), “Renegotiate all freight” (t2)");
    EXPECT_EQ(normalised(exported(folder, document)),
              normalised(exported(folder, documentOf(folder, "untouched", workedExample()))));
    const Finished none = run({"task"});
    EXPECT_EQ(none.status, 2);
    EXPECT_EQ(std::ranges::count(none.err, '\n'), 1) << none.err;
    const Finished wrong = run({"task", "deliver", document, "t2", "--outcome", "well"});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_NE(wrong.err.find("see `throughline task deliver --help`"), std::string::npos) << wrong.err;
}

TEST_F(DailyLog, TakesATaskFromStartToDelivery) {
    EXPECT_EQ(say(2, {"task", "start", "Pack parcels"}).out, "Started “Pack parcels” (t3) for Retail customer.\n");
    const Json delivered = json(2, {"task",
                                    "deliver",
                                    "t3",
                                    "--day",
                                    "2026-02-28",
                                    "--outcome",
                                    "exceeded",
                                    "--benefit",
                                    "Parcels come a day earlier",
                                    "--amount",
                                    "40",
                                    "--low",
                                    "30",
                                    "--high",
                                    "50",
                                    "--unit",
                                    "hours/year",
                                    "--whole",
                                    "--at",
                                    "Retail customer",
                                    "--confirmed-by",
                                    "B. Example",
                                    "--confirmed-on",
                                    "today"});
    const Json& task = delivered["task"];
    EXPECT_EQ(task["state"], "delivered");
    EXPECT_EQ(task["delivered"], "2026-02-28");
    EXPECT_EQ(task["outcome"], "exceeded");
    EXPECT_EQ(task["impact"], Json::parse(R"({"note": "", "amount": 40.0, "low": 30.0, "high": 50.0,
        "unit": "hours/year", "spread": "whole", "at": "r4", "evidence": "confirmed", "confirmed_by": "B. Example",
        "confirmed_on": "2026-03-01"})"));
    // Said again, what is new is taken and the rest stays, the day too.
    const Json again = json(2, {"task", "deliver", "t3", "--lesson", "Ask first"});
    EXPECT_EQ(again["task"]["lesson"], "Ask first");
    EXPECT_EQ(again["task"]["impact"], task["impact"]);
    EXPECT_EQ(again["task"]["delivered"], "2026-02-28");
    // What stands is not written over without a word.
    expectRefused(2, {"task", "deliver", "t3"}, 2,
                  document + ":TASK: “Pack parcels” was delivered already, on 2026-02-28; say what is new about it");
    expectRefused(2,
                  {"task", "deliver", "t3", "--day", "2026-02-27", "--outcome", "met", "--benefit", "None", "--lesson",
                   "Ask last", "--amount", "41"},
                  2,
                  "--again: “Pack parcels” was delivered already; --again writes over what stands: the day 2026-02-28, "
                  "the outcome exceeded, the benefit “Parcels come a day earlier”, the lesson “Ask first” and the "
                  "impact 40 hours a year");
    const Json over = json(2, {"task", "deliver", "t3", "--again", "--outcome", "met"});
    EXPECT_EQ(over["task"]["outcome"], "met");
    EXPECT_EQ(over["task"]["delivered"], "2026-02-28");
    EXPECT_EQ(say(2, {"task", "drop", "Plan pallets"}).out, "Dropped “Plan pallets” (t4) for Wholesale customer.\n");
    EXPECT_EQ(json(2, {"task", "list", "--state", "dropped"})[0]["key"], "t4");
    // Each was one edit that can be taken back.
    Session session({"edit", document});
    EXPECT_EQ(session.ask(R"({"undo": 5})")["ok"], true);
    EXPECT_EQ(normalised(exported(folder, document)),
              normalised(exported(folder, documentOf(folder, "again", workedExample()))));
}

TEST_F(DailyLog, ListsWhatIsToBeDoneInTheOrderOfWork) {
    say(2, {"task", "add", "Late", "--for", "r2", "--promised", "2026-02-20"});
    say(2, {"task", "add", "Soon", "--for", "r3", "--promised", "+2"});
    const Json listed = json(2, {"task", "list", "--person", "me"});
    ASSERT_EQ(listed.size(), 3U);
    EXPECT_EQ(listed[0]["title"], "Late");
    EXPECT_EQ(listed[0]["overdue"], true);
    EXPECT_EQ(listed[0]["group"], "past_promise");
    EXPECT_EQ(listed[1]["title"], "Soon");
    EXPECT_EQ(listed[1]["customer"], "r3");
    EXPECT_EQ(listed[2]["key"], "t2");
    EXPECT_EQ(json(2, {"task", "list", "--for", "r4"}).size(), 1U);
    EXPECT_EQ(json(2, {"task", "list", "--state", "all"}).size(), 6U);
    EXPECT_EQ(json(2, {"task", "list", "--state", "delivered"})[0]["key"], "t1");
    EXPECT_EQ(say(2, {"task", "list", "--role", "r2"}).out, "t3  Pack parcels  for Retail customer  planned\n");
    EXPECT_EQ(say(2, {"task", "list", "--role", "r6"}).out,
              "There is no such task. Note one with `throughline task add`.\n");
}

TEST_F(DailyLog, NotesWhatCustomersSay) {
    const Finished said = say(2, {"feedback", "add", "Always in time", "--from", "r2", "--score", "-2", "--quality",
                                  "reliable", "--task", "t1", "--day", "2026-02-27"});
    EXPECT_EQ(said.status, 0) << said.err;
    EXPECT_TRUE(
        said.out.starts_with("Added a remark of Warehouse manager: 2026-02-27, reliable, bad: “Always in time” (f"))
        << said.out;
    EXPECT_EQ(say(2, {"feedback", "add", "--from", "Director", "--score", "1"}).status, 0);
    expectRefused(2, {"feedback", "add", "--from", "Director"}, 2,
                  "--score: a remark needs a score from -2 to 2, or what was said");
    EXPECT_EQ(say(2, {"feedback", "add", "--from", "Director", "--score", "3"}).status, 2);
    expectRefused(2, {"feedback", "add", "--from", "Director", "--score", "1", "--day", "2026-03-02"}, 2,
                  "--day: 2026-03-02 is after today");
    const Json remarks = json(2, {"feedback", "list"});
    ASSERT_EQ(remarks.size(), 2U);
    EXPECT_EQ(remarks[0]["title"], "Director");
    EXPECT_EQ(remarks[0]["day"], "2026-03-01");
    EXPECT_EQ(remarks[1]["task"], "t1");
    EXPECT_EQ(json(2, {"feedback", "list", "--from", "r2"}).size(), 1U);
    EXPECT_EQ(json(2, {"feedback", "list", "--last", "1"})[0]["customer"], "r6");
}

TEST_F(DailyLog, HearsRemarksOfCustomersAlone) {
    Session session({"edit", document});
    ASSERT_EQ(session.ask(R"({"add": "role", "value": {"key": "r9", "title": "Auditor"}})")["ok"], true);
    ASSERT_EQ(session.ask(R"({"add": "service", "value": {"key": "s9", "server": "r2", "customer": "r9"}})")["ok"],
              true);
    ASSERT_EQ(session.ask(
                  R"({"add": "task", "value": {"key": "t9", "title": "Audit", "role": "r2", "service": "s9"}})")["ok"],
              true);
    const std::string refusal =
        "--from: “Auditor” is no customer of yours: none of your roles serves it; draw the service first, or name "
        "with --task what was done for it";
    expectRefused(2, {"feedback", "add", "Fine", "--from", "Auditor"}, 2, refusal);
    expectRefused(2, {"feedback", "add", "Fine", "--from", "Auditor", "--task", "t1"}, 2, refusal);
    EXPECT_EQ(say(2, {"feedback", "add", "Fine", "--from", "Auditor", "--task", "Audit"}).status, 0);
    EXPECT_EQ(say(2, {"feedback", "add", "Fine", "--from", "Wholesale customer"}).status, 0);
}

TEST_F(DailyLog, SaysWhatADocumentLacksForATask) {
    const std::string empty = folder.path("empty.chain");
    ASSERT_EQ(run({"new", empty}).status, 0);
    for (const Arguments& more : {Arguments{}, Arguments{"--for", "Nobody"}}) {
        Arguments call{"task", "add", empty, "X"};
        call.insert(call.end(), more.begin(), more.end());
        EXPECT_EQ(run(call).err,
                  "throughline: " + empty +
                      ": the document has no role yet that could do a task; draw one in the window, take "
                      "some in with `throughline import`, or begin from a template with `throughline "
                      "new`\n");
    }
    Session session({"edit", document});
    ASSERT_EQ(session.ask(R"({"change": "role", "key": "r2", "value": {"holders": ["p1"]}})")["ok"], true);
    expectRefused(2, {"task", "add", "X"}, 2,
                  "--role: you hold 2 roles; name the one that does it by its key or title");
    ASSERT_EQ(session.ask(R"({"change": "document", "value": {"owner": null}})")["ok"], true);
    expectRefused(2, {"task", "add", "X"}, 2,
                  "--role: the document does not say who its owner is; name the role that does it by its key or title");
}

TEST_F(DailyLog, ReportsNothingThatItWasNotAskedFor) {
    for (const auto& [kind, option, text] :
         {std::tuple("customers", "--for", "review"), std::tuple("partnership", "--from", "2026-01-01"),
          std::tuple("commitments", "--by", "goal"), std::tuple("customers", "--to", "2026-01-01"),
          std::tuple("commitments", "--role", "r1")}) {
        const bool isDay = std::string(text).starts_with("2026");
        expectRefused(1, {"report", "--kind", kind, option, text}, 2,
                      std::string(option) + ": a report of the kind " + kind + " takes no " + option +
                          "; it goes with " + (isDay ? "career, review and commitments" : "career and review"));
    }
    expectRefused(1, {"report", "--kind", "career", "--from", "2026-02-02", "--to", "2026-02-01"}, 2,
                  "--to: the period ends before it begins");
}

TEST_F(DailyLog, GivesEveryKindOfReportAsJson) {
    EXPECT_EQ(json(1, {"report", "--kind", "customers"}), json(1, {"customers"}));
    EXPECT_EQ(json(1, {"report", "--kind", "commitments"}), json(1, {"commitments"}));
    EXPECT_EQ(json(1, {"report", "--kind", "career"})["tasks"].size(), 1U);
    Session session({"edit", document});
    const Json row = Json::parse(R"({"key": "n9", "roles": ["r2", "r1"], "two_way": true, "goals": [],
        "obstacles": [{"text": "Two lists", "since": "2026-02-01", "removed": null}],
        "actions": [{"day": "2026-02-20", "text": "Met"}]})");
    ASSERT_EQ(session.ask(Json{{"add", "partnership"}, {"value", row}}.dump())["ok"], true);
    const Json told = json(1, {"report", "--kind", "partnership"});
    ASSERT_EQ(told["partnerships"].size(), 1U);
    EXPECT_EQ(told["partnerships"][0], Json::parse(R"({"key": "n9", "roles": ["r1", "r2"],
        "titles": ["Purchasing manager", "Warehouse manager"], "given": ["s1"], "back": [], "said_two_way": true,
        "drawn_two_way": false, "goals": [], "obstacles": [{"text": "Two lists", "since": "2026-02-01",
        "removed": null, "open": true, "days": 28}], "actions": [{"day": "2026-02-20", "text": "Met"}],
        "days_since_action": 9, "next": "ask_expectation"})"));
    EXPECT_TRUE(told["isolated"].is_array());
}

TEST_F(DailyLog, TellsWhoTheCustomersAre) {
    say(2, {"task", "add", "Report", "--for", "Director", "--promised", "2026-02-26"});
    const Json said = json(1, {"customers"});
    EXPECT_EQ(said["person"], "p1");
    EXPECT_EQ(said["manager_missing"], false);
    ASSERT_EQ(said["customers"].size(), 3U);
    const Json& director = said["customers"][0];
    EXPECT_EQ(director["role"], "r6");
    EXPECT_EQ(director["reason"], "Your manager: decides pay, career and reputation; 1 promise overdue");
    EXPECT_EQ(director["next"]["what"], "deliver_or_tell");
    EXPECT_EQ(director["commitments"],
              Json::parse(R"({"kept":0,"late":0,"overdue":1,"on_time_rate":0.0,"median_days_early":null})"));
    EXPECT_EQ(said["customers"][1]["title"], "Production planner");
    EXPECT_EQ(said["customers"][2]["commitments"]["median_days_early"], 4.0);
    EXPECT_EQ(say(1, {"customers"}).out,
              "Customers of A. Example, the primary one first:\n"
              "\n1. Director (r6)\n"
              "   Your manager: decides pay, career and reputation; 1 promise overdue\n"
              "   Promises: 0 of 1 on time (0 %)\n"
              "   Reputation: no remarks with a score yet\n"
              "   Next: Deliver “Report” or say when: it is 3 days past its promised day.\n"
              "\n2. Production planner (r3)\n"
              "   Customer inside\n"
              "   Promises: –\n"
              "   Reputation: no remarks with a score yet\n"
              "   Next: Ask what they expect, and note it.\n"
              "\n3. Warehouse manager (r2)\n"
              "   Customer inside\n"
              "   Promises: 1 of 1 on time (100 %)\n"
              "   Reputation: no remarks with a score yet\n"
              "   Next: Ask what they expect, and note it.\n");
    expectRefused(1, {"customers", "--person", "Nobody"}, 2,
                  "--person: there is no person with the key or title “Nobody”; give one that the document has");
    Session session({"edit", document});
    ASSERT_EQ(session.ask(R"({"change": "document", "value": {"owner": null}})")["ok"], true);
    expectRefused(1, {"customers"}, 2, "--person: the document does not say who its owner is; name a person");
}

TEST_F(DailyLog, TellsHowPromisesWereKept) {
    EXPECT_EQ(json(1, {"commitments"}), Json::parse(R"({
        "all": {"kept":1,"late":0,"overdue":0,"on_time_rate":1.0,"median_days_early":4.0},
        "by_customer": [{"role":"r2","title":"Warehouse manager","kept":1,"late":0,"overdue":0,"on_time_rate":1.0,
                         "median_days_early":4.0}],
        "step": "month",
        "by_period": [{"first":"2026-02-01","kept":1,"late":0,"overdue":0,"on_time_rate":1.0,"median_days_early":4.0}],
        "slipped": []})"));
    say(2, {"task", "add", "Report", "--for", "Director", "--promised", "2026-02-26"});
    EXPECT_EQ(
        say(1, {"commitments"}).out,
        "1 of 2 on time (50 %). The median: 4 days early.\n\n"
        "  customer           on time  kept  late  overdue  median\n"
        "  Director               0 %     0     0        1  –\n"
        "  Warehouse manager    100 %     1     0        0  4 days early\n\n"
        "  promised in  on time  kept  late  overdue  median\n"
        "  2026-02         50 %     1     0        1  4 days early\n\n" +
            [&] {
                const std::string key = json(2, {"task", "list", "--for", "r6"})[0]["key"];
                return "  slipped  key          promised    delivered   days late\n"
                       "  Report   " +
                       key + "  2026-02-26  still open          3\n";
            }());
    EXPECT_EQ(json(1, {"commitments", "--from", "2026-02-02"})["all"]["kept"], 0);
    EXPECT_EQ(json(1, {"commitments", "--to", "2026-02-01"})["all"]["overdue"], 0);
    expectRefused(1, {"commitments", "--from", "2026-02-02", "--to", "2026-02-01"}, 2,
                  "--to: the period ends before it begins");
}

TEST_F(DailyLog, IsTakenInByAProgramThatHasTheDocumentOpen) {
    // What the window does: it holds the document open, and looks for others' edits before its own.
    Session open({"edit", document});
    ASSERT_EQ(open.ask(R"({"change": "task", "key": "t2", "value": {"notes": "open all day"}})")["ok"], true);
    std::vector<std::string> keys;
    for (int i = 0; i < 5; ++i) {
        const Json added = json(2, {"task", "add", "Task " + std::to_string(i), "--for", "r2"});
        keys.push_back(added["task"]["key"]);
        // The other one changes what was just logged, and goes on.
        const std::string key = keys.back();
        ASSERT_EQ(open.ask(R"({"change": "task", "key": ")" + key + R"(", "value": {"effort": 1}})")["ok"], true);
        EXPECT_EQ(json(2, {"task", "start", key})["task"]["effort"], 1.0);
        EXPECT_EQ(json(2, {"task", "deliver", key})["task"]["delivered"], "2026-03-01");
    }
    EXPECT_EQ(open.finish(), 0);
    EXPECT_EQ(json(2, {"task", "list", "--state", "delivered"}).size(), 6U);
    EXPECT_EQ(run({"verify", document}).status, 0);
}

TEST_F(DailyLog, LosesNothingWhereManyLogAtOnce) {
    std::vector<pid_t> children;
    for (int i = 0; i < 6; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            const Finished said =
                run({"task", "add", document, "At once " + std::to_string(i), "--for", "r2", "--today", "2026-03-01"});
            _exit(said.status);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFEXITED(status));
        EXPECT_EQ(WEXITSTATUS(status), 0);
    }
    EXPECT_EQ(json(2, {"task", "list"}).size(), 9U);
    EXPECT_EQ(run({"verify", document}).status, 0);
}

} // namespace
} // namespace throughline::test
