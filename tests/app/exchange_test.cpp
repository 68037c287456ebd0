#include <gtest/gtest.h>

#include <random>
#include <set>

#include "tests/app/process.h"

/// Import and export through the command line.
namespace throughline::test {
namespace {

/// A random valid chain with every kind of entity and every member somewhere set and somewhere not.
class RandomChain {
  public:
    explicit RandomChain(unsigned seed) : random_(seed) {}

    Json make() {
        const int roles = 2 + below(8);
        Json chain = {{"format", "throughline-chain"}, {"version", 3}, {"title", text(0)}, {"owner", nullptr}};
        for (const char* list : {"people", "roles", "views", "services", "relationships", "influences", "values",
                                 "goals", "tasks", "partnerships", "feedback", "opportunities", "reviews"}) {
            chain[list] = Json::array();
        }
        addEach(chain["people"], "p", [&] { return Json{{"name", text(1)}, {"email", text(0)}, {"notes", lines()}}; });
        addEach(chain["values"], "v", [&] { return Json{{"title", text(1)}, {"rank", maybe(below(9))}}; });
        addEach(chain["goals"], "g", [&] {
            return Json{{"title", text(1)}, {"measure", text(0)}, {"target", maybe(number())}};
        });
        if (!chain["people"].empty() && coin()) {
            chain["owner"] = chain["people"][0]["key"];
        }
        for (int i = 0; i < roles; ++i) {
            const bool isEnd = i > 0 && below(4) == 0;
            ends_.push_back(isEnd);
            chain["roles"].push_back({{"key", "r" + std::to_string(i)},
                                      {"title", text(1)},
                                      {"department", text(0)},
                                      {"kind", isEnd ? "end_customer" : "internal"},
                                      {"expertise", lines()},
                                      {"notes", lines()},
                                      {"holders", some(chain["people"])}});
        }
        for (int i = 0; i < below(15); ++i) {
            const auto [server, customer] = two(roles);
            chain["services"].push_back({{"key", "s" + std::to_string(i)},
                                         {"server", role(server)},
                                         {"customer", role(customer)},
                                         {"provides", text(0)},
                                         {"weight", maybe(0.001 + number())},
                                         {"expectation", lines()},
                                         {"manager", coin()},
                                         {"derived", coin()}});
            servers_.push_back(server);
        }
        addTasks(chain, roles);
        addAmongRoles(chain, roles);
        return chain;
    }

  private:
    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }
    bool coin() { return below(2) == 0; }
    double number() { return std::uniform_real_distribution<double>(0.0, 100.0)(random_); }
    template <class T>
    Json maybe(T value) {
        return coin() ? Json(value) : Json();
    }
    static std::string role(int number) { return "r" + std::to_string(number); }
    std::pair<int, int> two(int roles) {
        const int first = below(roles);
        return {first, (first + 1 + below(roles - 1)) % roles};
    }
    std::string text(int least) {
        static const std::vector<std::string> words{"Buyer", "Ä", "日本", "=1+1", "'quoted'", "\"two\"",
                                                    "a,b;c", "x", "🚚",    "<&>",  "\\",       "{"};
        std::string words_;
        for (int i = 0; i < least + below(4); ++i) {
            words_ += (i == 0 ? "" : " ") + words[static_cast<std::size_t>(below(static_cast<int>(words.size())))];
        }
        return words_;
    }
    std::string lines() { return coin() ? text(0) : text(1) + "\n\t" + text(1); }
    Json day() {
        return coin() ? Json() : Json("2026-0" + std::to_string(1 + below(9)) + "-1" + std::to_string(below(10)));
    }
    template <class Make>
    void addEach(Json& list, const std::string& letter, Make make) {
        for (int i = 0; i < below(4); ++i) {
            Json row = make();
            row["key"] = letter + std::to_string(i);
            list.push_back(row);
        }
    }
    Json some(const Json& rows) {
        Json keys = Json::array();
        for (const Json& row : rows) {
            if (coin()) {
                keys.push_back(row["key"]);
            }
        }
        return keys;
    }
    Json impact(int roles) {
        if (coin()) {
            return {};
        }
        const double low = number();
        Json at;
        for (int i = 0; i < roles; ++i) {
            if (ends_[static_cast<std::size_t>(i)] && coin()) {
                at = role(i);
            }
        }
        return {{"note", lines()},
                {"amount", low + 1.0},
                {"low", maybe(low)},
                {"high", maybe(low + 2.0)},
                {"unit", text(0)},
                {"spread", coin() ? "splits" : "whole"},
                {"at", at},
                {"evidence", coin() ? "measured" : "estimated"},
                {"confirmed_by", text(0)},
                {"confirmed_on", day()}};
    }
    void addTasks(Json& chain, int roles) {
        for (int i = 0; i < below(8); ++i) {
            int own = below(roles);
            if (ends_[static_cast<std::size_t>(own)]) {
                own = 0;
            }
            Json service;
            for (std::size_t s = 0; s < servers_.size(); ++s) {
                if (servers_[s] == own && coin()) {
                    service = "s" + std::to_string(s);
                }
            }
            Json task = {{"key", "t" + std::to_string(i)},
                         {"title", text(1)},
                         {"role", role(own)},
                         {"service", service},
                         {"description", lines()},
                         {"expectation", lines()},
                         {"exceed", lines()},
                         {"effort", maybe(number())},
                         {"asked", day()},
                         {"promised", day()},
                         {"delivered", nullptr},
                         {"state", coin() ? "planned" : "dropped"},
                         {"outcome", coin() ? Json() : Json("met")},
                         {"wording", nullptr},
                         {"benefit", lines()},
                         {"lesson", lines()},
                         {"notes", lines()},
                         {"impact", impact(roles)},
                         {"values", some(chain["values"])},
                         {"goals", some(chain["goals"])}};
            if (coin()) {
                task["state"] = "delivered";
                task["delivered"] = "2026-03-0" + std::to_string(1 + below(9));
            }
            chain["tasks"].push_back(task);
        }
    }
    void addAmongRoles(Json& chain, int roles) {
        for (int i = 0; i < below(3); ++i) {
            Json places = Json::array();
            for (int r = 0; r < roles; ++r) {
                if (coin()) {
                    places.push_back({{"role", role(r)}, {"x", number()}, {"y", -number()}, {"pinned", coin()}});
                }
            }
            chain["views"].push_back({{"key", "d" + std::to_string(i)}, {"title", text(1)}, {"places", places}});
        }
        const auto [a, b] = two(roles);
        chain["relationships"].push_back({{"server", role(a)},
                                          {"customer", role(b)},
                                          {"sway", coin() ? Json{"pay", "career"} : Json::array()},
                                          {"rank", maybe(below(5))},
                                          {"vouches", coin()}});
        chain["influences"].push_back({{"from", role(b)}, {"to", role(a)}, {"strength", number() / 100.0}});
        chain["partnerships"].push_back({{"key", "n0"},
                                         {"roles", {role(a), role(b)}},
                                         {"two_way", coin()},
                                         {"goals", some(chain["goals"])},
                                         {"obstacles", {{{"text", lines()}, {"since", day()}, {"removed", nullptr}}}},
                                         {"actions", {{{"day", day()}, {"text", lines()}}}}});
        chain["feedback"].push_back({{"key", "f0"},
                                     {"customer", role(a)},
                                     {"day", day()},
                                     {"quality", coin() ? Json() : Json("likable")},
                                     {"score", below(5) - 2},
                                     {"note", lines()},
                                     {"task", chain["tasks"].empty() ? Json() : chain["tasks"][0]["key"]}});
        chain["opportunities"].push_back(
            {{"key", "o0"}, {"customer", role(b)}, {"title", text(1)}, {"state", "taken"}, {"note", lines()}});
    }

    std::mt19937 random_;
    std::vector<bool> ends_;
    std::vector<int> servers_;
};

TEST(Exchange, JsonToDocumentToJsonIsTheSameForRandomChains) {
    const TemporaryFolder folder;
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const Json chain = RandomChain(seed).make();
        const std::string name = "random-" + std::to_string(seed);
        const std::string document = documentOf(folder, name, chain.dump());
        ASSERT_EQ(normalised(exported(folder, document)), normalised(chain)) << "seed " << seed;
        ASSERT_EQ(run({"verify", document}).status, 0) << "seed " << seed;
    }
}

TEST(Exchange, JsonToDocumentToJsonIsTheSameForTheTemplates) {
    const TemporaryFolder folder;
    for (const std::string name :
         {"back-office-accountant", "hospital", "purchasing", "research-analyst", "software-support"}) {
        const std::string document = folder.path(name + std::string(".chain"));
        ASSERT_EQ(run({"new", document, "--template", name}).status, 0);
        const Json first = exported(folder, document);
        const std::string again = documentOf(folder, name + std::string("-again"), first.dump());
        EXPECT_EQ(exported(folder, again), first) << name;
    }
}

TEST(Import, SaysWhatItTook) {
    const TemporaryFolder folder;
    const std::string source = folder.file("a.json", workedExample());
    const std::string document = folder.path("a.chain");
    const Finished dry = run({"import", source, "--into", document, "--dry-run"});
    EXPECT_EQ(dry.status, 0) << dry.err;
    EXPECT_EQ(dry.out, "Would take 1 person, 6 roles, 8 services, 4 tasks.\n");
    EXPECT_FALSE(std::filesystem::exists(document));
    const Finished taken = run({"import", source, "--into", document, "--json"});
    EXPECT_EQ(taken.status, 0) << taken.err;
    EXPECT_EQ(taken.json(),
              Json::parse(R"({"taken": {"people": 1, "roles": 6, "services": 8, "tasks": 4}, "left_out": [],
                                            "left_out_more": 0, "choices": [], "dry_run": false})"));
}

TEST(Import, IntoADocumentWithContentAddsAndRefusesKeysThatAreThere) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    const Json before = exported(folder, document);
    const std::string bytes = readFile(document);
    const std::string again = folder.file("again.json", workedExample());
    const Finished refused = run({"import", again, "--into", document});
    EXPECT_EQ(refused.status, 3);
    EXPECT_TRUE(refused.err.starts_with("throughline: " + again + ":people[0]")) << refused.err;
    EXPECT_TRUE(readFile(document) == bytes);

    const std::string more =
        folder.file("more.json", R"({"format": "throughline-chain", "version": 1, "title": "Other", "owner": "q1",
        "people": [{"key": "q1", "name": "B"}], "roles": [{"key": "q2", "title": "Forwarder"}],
        "services": [{"key": "q3", "server": "r1", "customer": "q2"}]})");
    const Finished added = run({"import", more, "--into", document});
    // What a file names is in that file or in the document that takes it in.
    ASSERT_EQ(added.status, 0) << added.err;
    const Json after = exported(folder, document);
    EXPECT_EQ(after["title"], "Freight");
    EXPECT_EQ(after["owner"], "p1");
    EXPECT_EQ(after["roles"].size(), 7U);
    EXPECT_EQ(after["services"].size(), 9U);
    RunOptions undo;
    undo.input = R"({"undo": 1})";
    ASSERT_EQ(run({"edit", document}, undo).json()["ok"], true);
    EXPECT_EQ(normalised(exported(folder, document)), normalised(before));
}

TEST(Import, MergesIntoADocumentWithContentAndSaysWhatDiffers) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    const Json before = exported(folder, document);
    const std::string again = folder.file("again.json", workedExample());
    const Finished same = run({"import", again, "--into", document, "--merge", "ours"});
    ASSERT_EQ(same.status, 0) << same.err;
    EXPECT_EQ(same.out, "Took nothing.\nThere already: 1 person, 6 roles, 8 services, 4 tasks.\n");
    EXPECT_EQ(exported(folder, document), before);

    const std::string other = folder.file("other.csv", "id,title,department\nr1,Chief buyer,\n,Forwarder,Transport\n");
    const Finished kept = run({"import", other, "--into", document, "--merge", "ours", "--json"});
    ASSERT_EQ(kept.status, 0) << kept.err;
    EXPECT_EQ(kept.json()["taken"], Json::parse(R"({"roles": 1})"));
    EXPECT_EQ(kept.json()["matched"], Json::parse(R"({"roles": 1})"));
    ASSERT_EQ(kept.json()["differences"].size(), 1U);
    EXPECT_EQ(kept.json()["differences"][0]["theirs"], "Chief buyer");
    const Finished taken = run({"import", other, "--into", document, "--merge", "theirs"});
    ASSERT_EQ(taken.status, 0) << taken.err;
    const Json after = exported(folder, document);
    EXPECT_EQ(after["roles"].size(), 7U) << "the forwarder was there already";
    EXPECT_EQ(after["roles"][0]["title"], "Chief buyer");
    EXPECT_EQ(run({"import", other, "--into", document, "--merge", "mine"}).status, 2);
}

TEST(Import, RefusesWhatIsThereAlreadyUntilItIsToldWhatBecomesOfIt) {
    const TemporaryFolder folder;
    const std::string document = folder.path("a.chain");
    const std::string table = folder.file("a.csv", "server,customer,provides\nBuyer,Shop,Goods\n");
    const std::string graph = folder.file("a.dot", "digraph { b [label=Buyer] s [label=Shop] b -> s [label=Advice] }");
    ASSERT_EQ(run({"import", table, "--into", document}).status, 0);
    const Json before = exported(folder, document);
    const auto refusal = [&](const std::string& file, const std::string& what) {
        const Finished twice = run({"import", file, "--into", document});
        EXPECT_EQ(twice.status, 3);
        EXPECT_EQ(twice.err, "throughline: " + file + ": some of it is in the document already (" + what +
                                 "); say what becomes of that with --merge: ours keeps it, theirs takes what differs, "
                                 "none adds it once more\n");
        EXPECT_EQ(exported(folder, document), before);
    };
    refusal(table, "1 service");
    refusal(graph, "2 roles");
    const Finished merged = run({"import", graph, "--into", document, "--merge", "ours"});
    ASSERT_EQ(merged.status, 0) << merged.err;
    EXPECT_TRUE(merged.out.starts_with("Took 1 service.\nThere already: 2 roles.\n")) << merged.out;
    const Json nothing = run({"import", graph, "--into", document, "--merge", "ours", "--json"}).json();
    EXPECT_EQ(nothing["taken"], Json::object());
    EXPECT_EQ(nothing["matched"], Json::parse(R"({"roles": 2, "services": 1})"));
    ASSERT_EQ(run({"import", graph, "--into", document, "--merge", "none"}).status, 0);
    EXPECT_EQ(exported(folder, document)["roles"].size(), 4U);
    // What only names the roles that are there doubles nothing.
    const std::string more = folder.file("more.csv", "server,customer\nBuyer,Bank\n");
    EXPECT_EQ(run({"import", more, "--into", folder.path("b.chain")}).status, 0);
    EXPECT_EQ(run({"import", table, "--into", folder.path("b.chain")}).status, 0);
}

TEST(Import, TellsAlikeLinesAsOneAndAllInJson) {
    const TemporaryFolder folder;
    std::string text = "digraph { a -> b";
    for (int i = 1; i <= 61; ++i) {
        text += "; n" + std::to_string(i) + " [style=invis]";
    }
    const std::string graph = folder.file("a.dot", text + " }");
    const std::string document = folder.path("a.chain");
    EXPECT_EQ(
        run({"import", graph, "--into", document, "--dry-run"}).out,
        "Would take 2 roles, 1 service.\nLeft out:\n  node “n1”, node “n2”, node “n3” and 58 more: it is invisible "
        "in the drawing (" +
            graph + ":1 …)\nChose:\n  those who are served and serve nobody became end customers: “b” (" + graph +
            ")\n");
    EXPECT_EQ(run({"import", graph, "--into", document, "--dry-run", "--json"}).json()["left_out"].size(), 61U);
}

TEST(Import, AsksOfAnArrowOfTheFile) {
    const TemporaryFolder folder;
    const std::string graph = folder.file("a.dot", "graph { a [label=Buyer] b [label=Shop]\na -- b }");
    const Finished asked = run({"import", graph, "--into", folder.path("a.chain")});
    EXPECT_EQ(asked.status, 2);
    EXPECT_EQ(asked.err,
              "throughline: " + graph +
                  ":2: the graph does not say which way its arrows run: does “Buyer” serve “Shop”, or “Shop” "
                  "serve “Buyer”? Say it with --direction as-is|reverse|both\n");
}

TEST(Export, SaysWhatTheFormatDoesNotBringBack) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    struct Lost {
        const char* file;
        const char* words;
        const char* json;
    };
    constexpr const char* rows = R"({"people": 1, "tasks": 4})";
    constexpr const char* members = R"({"title": 1, "owner": 1})";
    for (const Lost& lost :
         {Lost{"a.dot", "1 person, 4 tasks", rows}, Lost{"a.graphml", "1 person, 4 tasks", rows},
          Lost{"a.md", "the title, the owner", members}, Lost{"a.csv", "the title, the owner", members}}) {
        const std::string path = folder.path(lost.file);
        EXPECT_EQ(run({"export", document, "--output", path}).out,
                  "Wrote " + path + " with 6 roles.\nAn import of it would not bring back " + lost.words + ".\n");
        EXPECT_EQ(run({"export", document, "--output", path, "--json"}).json()["left_out"], Json::parse(lost.json));
    }
    const std::string mermaid = folder.path("a.mmd");
    EXPECT_EQ(run({"export", document, "--output", mermaid, "--json"}).json()["left_out"],
              Json::parse(R"({"people": 1, "tasks": 4, "weights": 4, "manager marks": 3})"));
    for (const char* name : {"a.json", "a.pdf"}) {
        const std::string path = folder.path(name);
        const std::string pages = path.ends_with(".pdf") ? " on 1 page" : "";
        EXPECT_EQ(run({"export", document, "--output", path}).out, "Wrote " + path + " with 6 roles" + pages + ".\n");
    }
}

TEST(Import, ReadsTablesOfServicesWithMappedColumns) {
    const TemporaryFolder folder;
    const std::string source =
        folder.file("a.csv",
                    "\xef\xbb\xbf# a comment\nWho;For whom;Provides;Weight;Manager\nBuyer;Warehouse;Freight;3;no\n"
                    "Buyer;Director;;;yes\n");
    const std::string document = folder.path("a.chain");
    const Finished taken =
        run({"import", source, "--into", document, "--map", "Who=server", "--map", "For whom=customer"});
    ASSERT_EQ(taken.status, 0) << taken.err;
    const Json chain = exported(folder, document);
    ASSERT_EQ(chain["roles"].size(), 3U);
    ASSERT_EQ(chain["services"].size(), 2U);
    EXPECT_EQ(chain["services"][0]["provides"], "Freight");
    EXPECT_EQ(chain["services"][0]["weight"], 3.0);
    EXPECT_EQ(chain["services"][1]["manager"], true);
    EXPECT_EQ(run({"import", source, "--into", document, "--map", "Who"}).status, 2);
    EXPECT_EQ(run({"import", source, "--into", document, "--format", "docx"}).status, 2);
}

TEST(Import, TheCarSupplyChainBecomesAChainThatIsTracedToTheCar) {
    const std::string source = THROUGHLINE_EXAMPLES_DIR "/csv/drawio-car-partial-supply-chain.csv.txt";
    // A file of others with a licence of its own, so it is no part of the project.
    if (!std::filesystem::exists(source)) {
        GTEST_SKIP() << "the examples are not beside the source tree";
    }
    const TemporaryFolder folder;
    const std::string document = folder.path("car.chain");
    const Finished taken = run({"import", source, "--into", document, "--format", "csv"});
    ASSERT_EQ(taken.status, 0) << taken.err;
    const Json chain = exported(folder, document);
    EXPECT_EQ(chain["roles"].size(), 46U);
    std::string car;
    std::string mine;
    for (const Json& role : chain["roles"]) {
        car = role["title"] == "car" ? role["key"].get<std::string>() : car;
        mine = role["title"] == "Mine B" ? role["key"].get<std::string>() : mine;
    }
    ASSERT_FALSE(car.empty() || mine.empty());
    Session session({"edit", document});
    ASSERT_EQ(session.ask(R"({"change": "role", "key": ")" + car + R"(", "value": {"kind": "end_customer"}})")["ok"],
              true);
    ASSERT_EQ(session.ask(R"({"add": "task", "value": {"title": "Dig ore", "role": ")" + mine + "\"}}")["ok"], true);
    ASSERT_EQ(session.finish(), 0);
    const Finished traced = run({"trace", document, "--task", "Dig ore", "--json"});
    ASSERT_EQ(traced.status, 0) << traced.err;
    const Json trace = traced.json();
    ASSERT_EQ(trace["end_customers"].size(), 1U);
    EXPECT_EQ(trace["end_customers"][0]["title"], "car");
    EXPECT_NEAR(trace["end_customers"][0]["reach"].get<double>() + trace["lost"].get<double>(), 1.0, 1e-9);
    EXPECT_GT(trace["end_customers"][0]["reach"].get<double>(), 0.5);
    EXPECT_EQ(trace["closed_loops"], Json::array());
}

TEST(Export, WritesEachFormatByTheSuffix) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    const auto bytes = [&](const std::string& name, const Arguments& more = {}) {
        Arguments call{"export", document, "--output", folder.path(name)};
        call.insert(call.end(), more.begin(), more.end());
        const Finished written = run(call);
        EXPECT_EQ(written.status, 0) << name << ": " << written.err;
        EXPECT_EQ(written.err, "") << name;
        const std::string pages = name.ends_with(".pdf") ? " on " : ".\n";
        EXPECT_TRUE(written.out.starts_with("Wrote " + folder.path(name) + " with 6 roles" + pages)) << written.out;
        return readFile(folder.path(name));
    };
    EXPECT_TRUE(bytes("a.pdf").starts_with("%PDF-"));
    EXPECT_TRUE(bytes("a.png").starts_with("\x89PNG\r\n"));
    EXPECT_NE(bytes("a.svg").find("<svg"), std::string::npos);
    EXPECT_TRUE(bytes("a.dot").starts_with("digraph"));
    // Every role stands somewhere, though the document places none.
    const std::string graph = bytes("a.graphml");
    std::size_t placed = 0;
    for (std::size_t at = graph.find("\" x=\""); at != std::string::npos; at = graph.find("\" x=\"", at + 1))
        ++placed;
    EXPECT_EQ(placed, 6U);
    EXPECT_EQ(Json::parse(bytes("a.JSON"))["roles"].size(), 6U);
    EXPECT_EQ(Json::parse(bytes("a.txt", {"--format", "json"}))["roles"].size(), 6U);
    // Again over the same file, with the trace of a task and on other paper.
    const std::string traced = bytes("a.pdf", {"--task", "t2", "--paper", "A3", "--landscape"});
    EXPECT_TRUE(traced.starts_with("%PDF-"));
    EXPECT_TRUE(traced.find("%%EOF", traced.size() - 16) != std::string::npos);
    EXPECT_TRUE(bytes("b.pdf", {"--customer", "Retail customer", "--portrait"}).starts_with("%PDF-"));
    EXPECT_NE(bytes("b.svg", {"--task", "t2"}).find("</svg>"), std::string::npos);
    EXPECT_TRUE(bytes("b.png", {"--task", "t2"}).starts_with("\x89PNG\r\n"));
    const auto timesLogistics = [](const std::string& text) {
        std::size_t count = 0;
        for (std::size_t at = text.find("Logistics"); at != std::string::npos; at = text.find("Logistics", at + 1))
            ++count;
        return count;
    };
    EXPECT_GT(timesLogistics(bytes("c.svg", {"--lanes"})), timesLogistics(bytes("d.svg")));
    // Lanes behind cards that do not stand in them would say something false.
    const auto said = [&] { return run({"export", document, "--output", folder.path("e.pdf"), "--lanes"}).out; };
    EXPECT_EQ(said(),
              "Wrote " + folder.path("e.pdf") +
                  " with 6 roles on 3 pages.\nIt was laid out in lanes; in the document the cards stand where they "
                  "did.\n");
    ASSERT_EQ(run({"layout", document, "--lanes"}).status, 0);
    EXPECT_EQ(said(), "Wrote " + folder.path("e.pdf") + " with 6 roles on 3 pages.\n");
}

TEST(Export, RefusesWhatMakesNoSense) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    for (const Arguments& more : std::vector<Arguments>{{"a.pdf", "--task", "none"},
                                                        {"a.pdf", "--customer", "r1"},
                                                        {"a.pdf", "--task", "t1", "--customer", "r4"},
                                                        {"a.pdf", "--paper", "Napkin"},
                                                        {"a.pdf", "--landscape", "--portrait"},
                                                        {"a.json", "--task", "t1"},
                                                        {"a.json", "--lanes"},
                                                        {"a.pdf", "--lanes", "--task", "t1"},
                                                        {"a.dot", "--paper", "A4"}}) {
        Arguments call{"export", document, "--output", folder.path(more.front())};
        call.insert(call.end(), more.begin() + 1, more.end());
        const Finished refused = run(call);
        EXPECT_EQ(refused.status, 2) << more[1] << ": " << refused.err;
        EXPECT_EQ(std::count(refused.err.begin(), refused.err.end(), '\n'), 1) << refused.err;
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a.chain"});
}

TEST(Export, TakesSuffixesAsNamesAndNoFolderForWhatIsAFile) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    EXPECT_EQ(run({"export", document, "--output", folder.path("a.txt"), "--format", "md"}).status, 0);
    EXPECT_EQ(run({"export", document, "--output", folder.path("b.txt"), "--format", "mmd"}).status, 0);
    EXPECT_EQ(run({"export", document, "--output", folder.path("a.pdf/")}).status, 2);
    EXPECT_EQ(run({"export", document, "--output", folder.path("a.md/")}).status, 2);
    for (const char* format : {"csv", "json", "svg"}) {
        const Finished said = run({"export", document, "--output", folder.path("no/x"), "--format", format});
        EXPECT_EQ(said.status, 4) << format << said.err;
    }
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.chain", "a.txt", "b.txt"}));
}

TEST(Export, NeverWritesOverADocument) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    const std::string other = documentOf(folder, "b", workedExample());
    for (const std::string& target : {document, other}) {
        for (const char* format : {"json", "dot", "pdf", "svg", "png"}) {
            const auto said = run({"export", document, "--output", target, "--format", format});
            EXPECT_EQ(said.status, 4) << format;
            EXPECT_NE(said.err.find("is a document and is not written over"), std::string::npos) << said.err;
        }
        EXPECT_EQ(run({"verify", target}).status, 0);
    }
}

TEST(Export, CsvComesBackAsTheSameRolesServicesTasksAndPeople) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    const Finished written = run({"export", document, "--output", folder.path("tables/")});
    ASSERT_EQ(written.status, 0) << written.err;
    for (const char* name : {"people.csv", "roles.csv", "services.csv", "tasks.csv"}) {
        EXPECT_TRUE(std::filesystem::exists(folder.path("tables/") + name)) << name;
    }
    const std::string again = folder.path("again.chain");
    const Finished taken = run({"import", folder.path("tables"), "--into", again});
    ASSERT_EQ(taken.status, 0) << taken.err;
    const Json before = exported(folder, document);
    const Json after = exported(folder, again);
    const auto titles = [](const Json& rows, const char* member) {
        std::multiset<std::string> found;
        for (const Json& row : rows) {
            found.insert(row[member].get<std::string>());
        }
        return found;
    };
    EXPECT_EQ(titles(after["people"], "name"), titles(before["people"], "name"));
    EXPECT_EQ(titles(after["roles"], "title"), titles(before["roles"], "title"));
    EXPECT_EQ(titles(after["services"], "provides"), titles(before["services"], "provides"));
    EXPECT_EQ(titles(after["tasks"], "title"), titles(before["tasks"], "title"));
}

} // namespace
} // namespace throughline::test
