#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "core/exchange/json_writer.h"
#include "core/exchange/merge.h"
#include "core/exchange/sources.h"
#include "tests/core/exchange/some_chain.h"

/// Files that are read into a chain which they were read into before.
namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

struct Read {
    std::string error;
    Chain chain;
    Edit edit;
    std::vector<Difference> differences;
    Lines choices;
};

/// Merges the files into a chain; the seed of the keys is another one each time, as in the program.
Read merged(const Chain& target, const Lines& paths, ImportOptions options = {}, std::uint64_t seed = 1) {
    Read read;
    options.merges = true;
    KeySource keys(seed);
    auto imported = readSources(paths, options, target, keys);
    if (!imported) {
        read.error = imported.status().text();
        return read;
    }
    auto merged = merge(target, *imported, keys);
    if (!merged) {
        read.error = merged.status().text();
        return read;
    }
    read.chain = target;
    read.chain.apply(merged->edit);
    read.edit = std::move(merged->edit);
    read.differences = std::move(merged->differences);
    for (const Choice& choice : imported->choices())
        read.choices.push_back(choice.what());
    return read;
}

/// A file of the test's own folder.
class File {
  public:
    explicit File(const std::string& name)
        : path_((std::filesystem::temp_directory_path() /
                 (std::string("throughline-again-") + testing::UnitTest::GetInstance()->current_test_info()->name()) /
                 name)
                    .string()) {
        std::filesystem::create_directories(std::filesystem::path(path_).parent_path());
    }
    File(const std::string& name, const std::string& text) : File(name) { write(text); }
    void write(const std::string& text) const { std::ofstream(path_) << text; }
    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    std::string path_;
};

std::string with(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

struct Sample {
    const char* name;
    const char* text;
};
constexpr Sample samples[] = {
    {"g.graphml",
     R"(<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key id="d" for="node" yfiles.type="nodegraphics"/><graph edgedefault="directed">
<node id="n0"><data key="d"><y:ShapeNode><y:Geometry x="0" y="0" width="30" height="30"/><y:NodeLabel>Buyer</y:NodeLabel></y:ShapeNode></data></node>
<node id="n1"><data key="d"><y:ShapeNode><y:Geometry x="50" y="0" width="30" height="30"/><y:NodeLabel>Store</y:NodeLabel></y:ShapeNode></data></node>
<node id="n2::n0"><data key="d"><y:ShapeNode><y:Geometry x="100" y="0" width="30" height="30"/><y:NodeLabel>Shop</y:NodeLabel></y:ShapeNode></data></node>
<edge source="n0" target="n1"/><edge source="n0" target="n1"/><edge source="n1" target="n2::n0"/></graph></graphml>)"},
    {"g.gexf",
     R"(<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph defaultedgetype="directed"><nodes>
<node id="0" label="Buyer"><viz:position x="0" y="0"/></node><node id="1" label="Store"><viz:position x="30" y="5"/></node>
<node id="urn:2" label="Shop"/></nodes><edges><edge id="0" source="0" target="1"/><edge id="1" source="1" target="urn:2"/>
</edges></graph></gexf>)"},
    {"g.dot", R"(digraph { a [label="Buyer"]; "b b" [label="Store"]; c [label="Shop"]; a -> "b b" -> c; a -> "b b" })"},
    {"g.archimate",
     R"(<archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:archimate="http://www.archimatetool.com/archimate" name="M" id="m" version="4.0.0">
<folder name="Business" type="business"><element xsi:type="archimate:BusinessRole" name="Buyer" id="1"/>
<element xsi:type="archimate:BusinessRole" name="Store" id="2"/><element xsi:type="archimate:BusinessActor" name="Shop" id="3"/></folder>
<folder name="Relations" type="relations"><element xsi:type="archimate:ServingRelationship" id="4" source="1" target="2"/>
<element xsi:type="archimate:ServingRelationship" id="5" source="2" target="3"/></folder></archimate:model>)"},
    {"g.bpmn",
     R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><collaboration id="c"><participant id="A" name="Buyer" processRef="p"/>
<participant id="B" name="Store" processRef="q"/><participant id="C" name="Shop"/><messageFlow id="m" sourceRef="t" targetRef="u"/>
<messageFlow id="n" sourceRef="u" targetRef="C"/></collaboration><process id="p"><task id="t" name="Order"/></process>
<process id="q"><task id="u" name="Send"/></process></definitions>)"},
    {"g.drawio",
     R"(<mxfile><diagram name="Page"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
<mxCell id="2" value="Buyer" vertex="1" parent="1"><mxGeometry x="0" y="0" width="80" height="40" as="geometry"/></mxCell>
<mxCell id="3" value="Store" vertex="1" parent="1"><mxGeometry x="100" y="0" width="80" height="40" as="geometry"/></mxCell>
<mxCell id="4" value="Shop" vertex="1" parent="1"><mxGeometry x="200" y="0" width="80" height="40" as="geometry"/></mxCell>
<mxCell id="5" edge="1" parent="1" source="2" target="3"/><mxCell id="6" edge="1" parent="1" source="3" target="4"/>
</root></mxGraphModel></diagram></mxfile>)"},
    {"g.mmd", "flowchart LR\n a[Buyer] --> b[Store]\n b --> c[Shop]\n a --> b\n"},
    {"g.jgf.json",
     R"({"graph": {"directed": true, "nodes": {"a": {"label": "Buyer"}, "b:b": {"label": "Store"}, "c": {"label": "Shop"}},
"edges": [{"source": "a", "target": "b:b"}, {"source": "b:b", "target": "c"}]}})"},
};

TEST(Again, ChangesNothingWhateverTheFormat) {
    for (const Sample& sample : samples) {
        const File file(sample.name, sample.text);
        for (const bool isMerged : {false, true}) {
            KeySource keys(5);
            Chain chain;
            if (isMerged) {
                chain = merged({}, {file.path()}, {}, 5).chain;
            } else {
                auto imported = readSources(Lines{file.path()}, {}, {}, keys);
                ASSERT_TRUE(imported) << sample.name << ": " << imported.status().text();
                const auto edit = importEdit({}, *imported);
                ASSERT_TRUE(edit) << sample.name;
                chain.apply(*edit);
            }
            EXPECT_EQ(chain.roles().size(), 3U) << sample.name;
            const Read again = merged(chain, {file.path()}, {}, 9);
            EXPECT_EQ(again.error, "") << sample.name;
            EXPECT_TRUE(again.edit.isEmpty()) << sample.name;
            EXPECT_EQ(again.differences, std::vector<Difference>{}) << sample.name;
            EXPECT_EQ(writeJson(again.chain), writeJson(chain)) << sample.name;
            for (const std::string& choice : again.choices)
                EXPECT_EQ(choice.find("new keys"), std::string::npos) << sample.name;
        }
    }
}

TEST(Again, MatchesARoleWhoseTitleWasChangedByItsId) {
    for (const Sample& sample : samples) {
        const File file(sample.name, sample.text);
        const Chain chain = merged({}, {file.path()}).chain;
        const std::string store = roleTitled(chain, "Store").key.text();
        file.write(with(sample.text, "Store", "Depot"));
        const Read again = merged(chain, {file.path()}, {}, 9);
        EXPECT_EQ(again.error, "") << sample.name;
        EXPECT_TRUE(again.edit.isEmpty()) << sample.name;
        ASSERT_EQ(again.differences.size(), 1U) << sample.name;
        const Difference& difference = again.differences.front();
        EXPECT_EQ(difference.kind, "role") << sample.name;
        EXPECT_EQ(difference.identity, store) << sample.name;
        EXPECT_EQ(difference.member, "title") << sample.name;
        EXPECT_EQ(difference.ours, "Store") << sample.name;
        EXPECT_EQ(difference.theirs, "Depot") << sample.name;
    }
}

TEST(Again, DoesNotTakeTheCountedIdsOfAnotherFileForTheSame) {
    const File file("one.dot",
                    R"(digraph { n0 [label="Buyer"]; n1 [label="Store"]; n2 [label="Shop"]; n0 -> n1 -> n2 })");
    const File other("two.dot",
                     R"(digraph { n0 [label="Writer"]; n1 [label="Printer"]; n2 [label="Shop"]; n0 -> n1 -> n2 })");
    const Chain one = merged({}, {file.path()}).chain;
    const Read two = merged(one, {other.path()}, {}, 2);
    EXPECT_EQ(two.error, "");
    EXPECT_EQ(two.differences, std::vector<Difference>{});
    EXPECT_EQ(servicesOf(two.chain), (Lines{"Buyer > Store", "Printer > Shop", "Store > Shop", "Writer > Printer"}));
    // Each is known again, with a title that was changed.
    for (const File& known : {file, other})
        EXPECT_TRUE(merged(two.chain, {known.path()}, {}, 3).edit.isEmpty()) << known.path();
    other.write(R"(digraph { n0 [label="Author"]; n1 [label="Printer"]; n2 [label="Shop"]; n0 -> n1 -> n2 })");
    const Read changed = merged(two.chain, {other.path()}, {}, 4);
    EXPECT_TRUE(changed.edit.isEmpty());
    ASSERT_EQ(changed.differences.size(), 1U);
    EXPECT_EQ(changed.differences[0].ours, "Writer");
    EXPECT_EQ(changed.differences[0].theirs, "Author");
}

TEST(Again, PutsANewCardIntoTheViewInWhichTheDrawingStands) {
    const File file("g.drawio", samples[5].text);
    Chain chain = merged({}, {file.path()}).chain;
    // The person moved all of it, and one card more.
    Edit move;
    for (const Place& place : chain.places()) {
        Place moved = place;
        moved.x += 1000.0;
        moved.y += place.role.text() == "2" ? 500.0 : 80.0;
        move.change(chain.places().share(identityOf(place)), std::move(moved));
    }
    chain.apply(move);
    const Place before = *std::ranges::find(chain.places(), RoleKey("4"), &Place::role);
    file.write(with(samples[5].text, "<mxCell id=\"5\"",
                    "<mxCell id=\"9\" value=\"Bank\" vertex=\"1\" parent=\"1\"><mxGeometry x=\"200\" y=\"400\" "
                    "width=\"80\" height=\"40\" as=\"geometry\"/></mxCell><mxCell id=\"5\""));
    const Read again = merged(chain, {file.path()}, {}, 9);
    EXPECT_EQ(again.error, "");
    EXPECT_EQ(again.chain.views().size(), 1U);
    ASSERT_EQ(again.chain.places().size(), 4U);
    const Place& bank = *std::ranges::find(again.chain.places(), RoleKey("9"), &Place::role);
    EXPECT_DOUBLE_EQ(bank.x, before.x);
    EXPECT_GT(bank.y, before.y + 300.0);
    EXPECT_TRUE(merged(again.chain, {file.path()}, {}, 10).edit.isEmpty());
}

TEST(Again, ReadsTheLinesOfTablesAboutTheSameRows) {
    const File roles("roles.csv", "title,department,expertise\nBuyer,Purchasing,Freight\nShop,,\n");
    const File services("services.csv", "server,customer,provides,weight\nBuyer,Shop,Goods,2\nBuyer,Shop,Goods,3\n");
    const File tasks("tasks.csv", "task,role,customer\nOrder,Buyer,Shop\nOrder,Buyer,Shop\n");
    const File people("people.csv", "name,email,role\nAnn,ann@example.com,Buyer\n");
    const Lines all{roles.path(), services.path(), tasks.path(), people.path()};
    const Chain chain = merged({}, all).chain;
    EXPECT_EQ(chain.services().size(), 2U);
    EXPECT_EQ(chain.tasks().size(), 2U);
    const Read again = merged(chain, all, {}, 9);
    EXPECT_EQ(again.error, "");
    EXPECT_TRUE(again.edit.isEmpty());
    EXPECT_EQ(again.differences, std::vector<Difference>{});
    roles.write("title,department,expertise\nBuyer,Purchasing,Rail\nShop,Retail,\n");
    people.write("name,email,notes\nAnn,,Likes tea\n");
    const Read changed = merged(chain, {roles.path(), people.path()}, {}, 10);
    ASSERT_EQ(changed.differences.size(), 1U);
    EXPECT_EQ(changed.differences[0].member, "expertise");
    EXPECT_EQ(roleTitled(changed.chain, "Shop").department, "Retail");
    EXPECT_EQ(changed.chain.people().at(0)->notes, "Likes tea");
    EXPECT_EQ(changed.chain.people().size(), 1U);
}

TEST(Again, ChangesNothingForEveryExample) {
    NEEDS_EXAMPLES();
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(THROUGHLINE_EXAMPLES_DIR)) {
        if (!entry.is_regular_file() || entry.file_size() > 300'000)
            continue;
        ImportOptions options;
        options.direction = Direction::asIs;
        const Read first = merged({}, {entry.path().string()}, options);
        if (!first.error.empty())
            continue;
        ++count;
        const Read again = merged(first.chain, {entry.path().string()}, options, 9);
        EXPECT_EQ(again.error, "") << entry.path();
        EXPECT_TRUE(again.edit.isEmpty()) << entry.path();
        EXPECT_EQ(again.differences.size(), 0U) << entry.path();
    }
    EXPECT_GT(count, 50U);
}

} // namespace
} // namespace throughline::exchange
