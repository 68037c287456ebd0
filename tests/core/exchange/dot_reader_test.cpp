#include "core/exchange/dot_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

Outcome dot(std::string_view text, Direction direction = Direction::unsaid) {
    ImportOptions options;
    options.direction = direction;
    options.endCustomers.isAuto = false;
    return importGraph("dot", text, options);
}

TEST(Dot, NodesAndArrowsBecomeRolesAndServices) {
    const Outcome outcome = dot("digraph G { a [label=\"Buyer\"]; b; a -> b -> \"c d\" [label=orders] }");
    EXPECT_EQ(rolesOf(outcome), (Lines{"Buyer", "b", "c d"}));
    EXPECT_EQ(linksOf(outcome), (Lines{"Buyer > b: orders", "b > c d: orders"}));
    EXPECT_NE(outcome.chain.roles().find(RoleKey("a")), nullptr);
}

TEST(Dot, IsReadWithEveryLiberty) {
    // Words of the language in any case, comments of all kinds, no separators, joined texts, long lines, numbers.
    const Outcome outcome =
        dot("# made by hand\n/* a\n b */ STRICT DiGraph \"x\" { // here\n"
            "Node [shape=box,]; \"one \" + \"two\" [label=\"a\\\nb\"] -.5 -> 1.25 -> .5;;\n"
            "rankdir = LR; a, b -> c, d; \"node\"\n}\n");
    EXPECT_EQ(rolesOf(outcome), (Lines{"ab", "-.5", "1.25", ".5", "a", "b", "c", "d", "node"}));
    EXPECT_EQ(linksOf(outcome), (Lines{"-.5 > 1.25", "1.25 > .5", "a > c", "a > d", "b > c", "b > d"}));
}

TEST(Dot, NamesAreShownWithTheirEscapesToo) {
    EXPECT_EQ(rolesOf(dot("digraph { \"Head of\\nSales\"; \"a\\lb\\r\"; b [label=\"\\N!\"]; \"c\\\\d\" }")),
              (Lines{"Head of Sales", "a b", "b!", "c\\d"}));
    const Outcome outcome = dot("digraph \"My\\nGraph\" { \"x\\ny\" -> z [label=\"\\T to \\H in \\G\"] }");
    EXPECT_EQ(linksOf(outcome), Lines{"x y > z: x y to z in My Graph"});
    // The name of a record is one field, whatever is in it.
    EXPECT_EQ(rolesOf(dot("digraph { node [shape=record]; \"a|b\"; c [label=\"\\N|\\{x\\}\\ y\"] }")),
              (Lines{"a|b", "c, {x} y"}));
}

TEST(Dot, SaysWhatOfALongLabelIsCutOff) {
    const std::string label(1200, 'a');
    const Outcome outcome = dot("digraph {\n a [label=\"" + label + "\"]; \"" + std::string(1001, 'n') + "\" }");
    EXPECT_EQ(rolesOf(outcome), (Lines{std::string(999, 'a') + "…", std::string(999, 'n') + "…"}));
    EXPECT_EQ(linesOf(outcome.leftOut),
              (Lines{"2: the end of “" + std::string(79, 'a') + "…”: a line has at most 1,000 characters",
                     "2: the end of “" + std::string(79, 'n') + "…”: a line has at most 1,000 characters"}));
}

TEST(Dot, LabelsAreReadAsTheyAreSeen) {
    EXPECT_EQ(rolesOf(dot("digraph { a [label=\"one\\ntwo\\lthree\\r\"] }")), Lines{"one two three"});
    EXPECT_EQ(rolesOf(dot("digraph \"G\" { a [label=\"\\N of \\G \\\\ \\\"x\\\" \\{\"] }")),
              Lines{"a of G \\ \"x\" {"});
    EXPECT_EQ(rolesOf(dot("digraph { a [label=\"R&amp;D &#233; &lt;b> &nothing;\"] }")), Lines{"R&D é <b> &nothing;"});
    EXPECT_EQ(rolesOf(dot("digraph { a [label=<<b>Bold</b> &amp; <i>new</i><br/>line>] }")), Lines{"Bold & new line"});
    EXPECT_EQ(rolesOf(dot("digraph { a [shape=record, label=\"{<p> x \\| y|{b\\nc|<q>}|d}\"] }")),
              Lines{"x | y, b c, d"});
    EXPECT_EQ(rolesOf(dot("digraph { a [label=\"\"]; b [label=\"\", xlabel=out]; <<i>h</i>> }")),
              (Lines{"a", "out", "h"}));
    EXPECT_EQ(linksOf(dot("digraph { a -> b [label=\"\\E by \\T to \\H\"]; a -> b [xlabel=x] }")),
              (Lines{"a > b: a->b by a to b", "a > b: x"}));
}

TEST(Dot, DefaultsHoldInTheirBracesFromWhereTheyStand) {
    EXPECT_EQ(rolesOf(dot("digraph { a; node [label=X]; b; { node [label=Y]; c; a } d; d [label=Z] }")),
              (Lines{"a", "X", "Y", "Z"}));
    EXPECT_EQ(linksOf(dot("digraph { { edge [label=in, dir=back] a -> b } b -> a }")), (Lines{"b > a: in", "b > a"}));
}

TEST(Dot, ClustersAreDepartments) {
    EXPECT_EQ(
        rolesOf(dot("digraph { label=All; subgraph cluster_1 { label=\"Sales\\nNorth\"; a; { rank=same; b }\n"
                    "subgraph cluster_2 { c } subgraph cluster_3 { graph [label=Inner]; d } }\n"
                    "subgraph x { e } subgraph clusterOwn { f } subgraph { cluster=true; label=Late; g } a -> h }")),
        (Lines{"a (Sales North)", "b (Sales North)", "c (Sales North)", "d (Sales North / Inner)", "e", "f (Own)",
               "g (Late)", "h"}));
    // The first one that mentions a node, and there the innermost.
    EXPECT_EQ(rolesOf(dot("digraph { x; subgraph cluster_a { label=A; x; subgraph cluster_b { label=B; x } }\n"
                          "subgraph cluster_c { label=C; x; y } subgraph cluster_c { z } }")),
              (Lines{"x (A / B)", "y (C)", "z (C)"}));
    // Clusters that no label names go by their own names.
    const Outcome outcome =
        dot("digraph { subgraph cluster_a { subgraph cluster_b { x } y } subgraph cluster_empty {} }");
    EXPECT_EQ(rolesOf(outcome), (Lines{"x (a / b)", "y (a)"}));
    EXPECT_EQ(outcome.choices[0], "groups (2) became departments of what is in them");
    EXPECT_EQ(dot("digraph { label=\"The \\G\" a }").chain.info().title, "The");
}

TEST(Dot, SubgraphsAreEndsOfArrows) {
    EXPECT_EQ(linksOf(dot("digraph { a -> { b; c -> d } -> subgraph s { e } ; subgraph s -> f }")),
              (Lines{"c > d", "a > b", "a > c", "a > d", "b > e", "c > e", "d > e", "e > f"}));
    EXPECT_EQ(linksOf(dot("digraph { a -> {} -> b; {a b} -> {c} [label=x] }")), (Lines{"a > c: x", "b > c: x"}));
}

TEST(Dot, PortsAreNoMatter) {
    EXPECT_EQ(linksOf(dot("digraph { a:p -> b:\"q\":ne; c:sw }")), Lines{"a > b"});
}

TEST(Dot, ArrowsAtClustersAreSaid) {
    const Outcome outcome =
        dot("digraph { compound=true; subgraph cluster_x { label=X; a } b -> a [lhead=cluster_x]\n"
            "a -> b [ltail=cluster_x]; c -> cluster_x }");
    EXPECT_EQ(linksOf(outcome), (Lines{"b > a", "a > b", "c > X"}));
    EXPECT_EQ(rolesOf(outcome), (Lines{"a (X)", "b", "c", "X (X)"}));
    EXPECT_EQ(outcome.choices, (Lines{"2: an arrow ends at the cluster “X”; a role of its name stands for it",
                                      "1: an arrow ends at a cluster (“cluster_x”); it was taken to end at “a” in it",
                                      "2: an arrow leaves a cluster (“cluster_x”); it was taken to leave “a” in it",
                                      "groups (1) became departments of what is in them"}));
}

TEST(Dot, DirectionsAreAsTheyAreDrawn) {
    const Outcome outcome = dot("digraph { a -> b [dir=back]; c -> d [dir=both]; e -> f [dir=forward] }");
    EXPECT_EQ(linksOf(outcome), (Lines{"b > a", "c > d", "d > c", "e > f"}));
    EXPECT_EQ(outcome.choices, Lines{"1: an arrow with two heads: “c” and “d” serve each other"});
    EXPECT_EQ(dot("digraph {\na -> b [dir=none] }").error,
              "2: the graph does not say which way its arrows run: does “a” serve “b”, or “b” serve “a”? Say it with "
              "--direction as-is|reverse|both");
}

TEST(Dot, HeadsThatAreNotDrawnAreNone) {
    const Outcome outcome =
        dot("digraph { a -> b [dir=both, arrowhead=none]; c -> d [dir=both arrowtail=none]\n"
            "edge [arrowhead=none] e -> f; g -> h [arrowhead=vee] i -> j [dir=back] }");
    EXPECT_EQ(linksOf(outcome), (Lines{"b > a", "c > d", "e > f", "g > h", "j > i"}));
    EXPECT_EQ(outcome.choices[0], "lines without an arrowhead (1) were taken from their first end to their second");
}

TEST(Dot, ALineMayBeginWithACommentOfAPreprocessor) {
    EXPECT_EQ(linksOf(dot("# 1 \"x.gv\"\ndigraph {\n  # note }\n\ta -> b\n#c -> d\n}")), Lines{"a > b"});
    EXPECT_EQ(dot("digraph { a # b\n}").error, "1: “#” stands outside of quotes, where it means nothing");
}

TEST(Dot, UndirectedGraphsAsk) {
    const std::string_view text = "graph { a -- b; c -- d [dir=forward]; }";
    EXPECT_EQ(dot(text).error,
              "1: the graph does not say which way its arrows run: does “a” serve “b”, or “b” serve “a”? Say it with "
              "--direction as-is|reverse|both");
    EXPECT_EQ(linksOf(dot(text, Direction::asIs)), (Lines{"a > b", "c > d"}));
    EXPECT_EQ(linksOf(dot(text, Direction::reverse)), (Lines{"b > a", "c > d"}));
    EXPECT_EQ(linksOf(dot(text, Direction::both)), (Lines{"a > b", "b > a", "c > d"}));
}

TEST(Dot, StrictGraphsHaveOneArrowBetweenTwo) {
    EXPECT_EQ(linksOf(dot("strict digraph { a -> b; a -> b [label=x]; b -> a; a -> b }")),
              (Lines{"a > b: x", "b > a"}));
    EXPECT_EQ(linksOf(dot("strict graph { a -- b; b -- a }", Direction::asIs)), Lines{"a > b"});
    EXPECT_EQ(linksOf(dot("digraph { a -> b [key=1]; a -> b [key=1, label=x]; a -> b [key=2]; a -> b }")),
              (Lines{"a > b: x", "a > b", "a > b"}));
}

TEST(Dot, SeveralGraphsAreApart) {
    const Outcome outcome = dot("digraph G { a -> b }\n digraph H { a -> c } graph {}");
    EXPECT_EQ(rolesOf(outcome), (Lines{"a", "b", "a", "c"}));
    EXPECT_EQ(outcome.choices, (Lines{"the file holds 2 graphs; all were read, each with nodes of its own",
                                      "several roles have the same title, and each was taken: “a”"}));
    EXPECT_EQ(outcome.chain.roles().find(RoleKey("2.c"))->title, "c");
}

TEST(Dot, PositionsAreTakenWithYUpward) {
    const Outcome outcome = dot("digraph { a [pos=\"72,36\"]; b [pos=\"1,-2!\"]; c [pos=\"1e1, 3,5\"]; d [pos=e] }");
    ASSERT_EQ(outcome.error, "");
    Lines places;
    for (const Place& place : outcome.chain.places())
        places.push_back(place.role.text() + ' ' + std::to_string(std::lround(place.x)) + ' ' +
                         std::to_string(std::lround(place.y)));
    EXPECT_EQ(places, (Lines{"a 117 -108", "b 117 252", "c -7 -42"}));
    EXPECT_EQ(linesOf(outcome.leftOut), Lines{"1: position of “d”: it is no pair of numbers"});
    EXPECT_EQ(dot("digraph {\na [pos=\"nan,1\"] }").error, "2: the place of “a” is no number");
}

TEST(Dot, WhatIsInvisibleIsLeftOut) {
    const Outcome outcome = dot("digraph { a -> b [style=invis];\nc [style=\"filled,invis\"]; c -> a; a -> a }");
    EXPECT_EQ(rolesOf(outcome), (Lines{"a", "b"}));
    EXPECT_EQ(linesOf(outcome.leftOut), (Lines{"2: node “c”: it is invisible in the drawing",
                                               "1: edge from “a” to “b”: it is invisible in the drawing",
                                               "2: edge from “c” to “a”: it is invisible in the drawing",
                                               "2: service of “a” to itself: a role does not serve itself"}));
}

TEST(Dot, TextThatIsNoUtf8IsLatin1) {
    const Outcome outcome = dot("digraph { a [label=\"caf\xE9 \x80\"] }");
    EXPECT_EQ(rolesOf(outcome), Lines{"café €"});
    EXPECT_EQ(outcome.choices, Lines{"the text is not UTF-8; it was read as Latin-1 (Windows-1252)"});
    EXPECT_EQ(rolesOf(dot("\xEF\xBB\xBF"
                          "digraph { é [charset=latin1] }")),
              Lines{"é"});
    EXPECT_EQ(dot(std::string_view("\xFF\xFE"
                                   "d\0i\0",
                                   6))
                  .error,
              "1: is UTF-16; save it as UTF-8");
}

TEST(Dot, WhatIsWrongIsSaidWithItsLine) {
    EXPECT_EQ(dot("").error, "there is no graph in it");
    EXPECT_EQ(dot("\nhello").error, "2: “hello” stands where “graph” or “digraph” is expected");
    EXPECT_EQ(dot("digraph {\n a -> \n}").error, "3: “}” stands where a name is expected");
    EXPECT_EQ(dot("digraph {\n a -- b }").error, "2: “--” stands in a digraph; write “->”, or begin with “graph”");
    EXPECT_EQ(dot("graph { a -> b }").error, "1: “->” stands in a graph; write “--”, or begin with “digraph”");
    EXPECT_EQ(dot("digraph { a [label=\n").error, "2: the text ends where a value is expected");
    EXPECT_EQ(dot("digraph { a [label=x").error, "1: the text ends where “]” is expected");
    EXPECT_EQ(dot("digraph {\n a").error, "2: the text ends where “}” is expected");
    EXPECT_EQ(dot("digraph { a } }").error, "1: “}” stands where “graph” or “digraph” is expected");
    EXPECT_EQ(dot("digraph {\n \"a").error, "2: a text in quotes that does not end");
    EXPECT_EQ(dot("digraph { <a").error, "1: an HTML text that does not end");
    EXPECT_EQ(dot("digraph { /* a").error, "1: a comment that does not end");
    EXPECT_EQ(dot("digraph { a ! b }").error, "1: “!” stands outside of quotes, where it means nothing");
    EXPECT_EQ(dot("digraph { a -> edge }").error, "1: “edge” is a word of the language; as a name it stands in quotes");
}

TEST(Dot, HostileTextGetsASentence) {
    std::string deep = "digraph {";
    for (int i = 0; i < 1'000'000; ++i)
        deep += '{';
    EXPECT_EQ(dot(deep).error, "1: subgraphs are nested deeper than 500");
    EXPECT_EQ(dot("digraph { a [label=\"" + std::string(50'000'000, 'x') + "\"] }").error,
              "1: a text longer than 1,000,000 bytes");
    EXPECT_EQ(dot("digraph { a [label=<" + std::string(50'000'000, '<')).error, "1: an HTML text that does not end");
    std::string parallel = "digraph {";
    for (int i = 0; i < 1'000'000; ++i)
        parallel += "a->b\n";
    EXPECT_EQ(dot(parallel + '}').error, "499999: more than 500,000 nodes and edges");
    // A product of two subgraphs, and defaults that a million nodes get.
    std::string many;
    for (int i = 0; i < 2'000; ++i)
        many += " n" + std::to_string(i);
    EXPECT_EQ(dot("digraph { {" + many + "} -> {" + many + "} }").error, "1: more than 500,000 nodes and edges");
    std::string labelled = "digraph { node [label=\"" + std::string(900'000, 'x') + "\"]";
    for (int i = 0; i < 200'000; ++i)
        labelled += "\nn" + std::to_string(i);
    EXPECT_EQ(dot(labelled + '}').error.substr(0, 7), "103931:");
}

struct Example {
    const char* file;
    std::size_t roles;
    std::size_t arrows; ///< with those of a role to itself
    std::size_t loops;
    std::size_t departments;
};

TEST(Dot, ExamplesReadWithTheirFigures) {
    NEEDS_EXAMPLES();
    constexpr Example examples[] = {{"gonum-nested_if_n2048.dot", 4097, 6144, 0, 0},
                                    {"gv-Latin1.gv", 1, 0, 0, 0},
                                    {"gv-apache.dot", 43, 42, 0, 0},
                                    {"gv-b102.gv", 302, 611, 0, 0},
                                    {"gv-b143.gv", 135, 366, 0, 0},
                                    {"gv-b29.gv", 110, 386, 9, 0},
                                    {"gv-b53.gv", 17, 18, 0, 5},
                                    {"gv-b69.gv", 103, 140, 0, 0},
                                    {"gv-b81.gv", 133, 132, 0, 0},
                                    {"gv-bad.gv", 7, 4, 0, 0},
                                    {"gv-badvoro.gv", 1235, 1616, 0, 0},
                                    {"gv-clust4.gv", 10, 13, 0, 2},
                                    {"gv-compound.gv", 8, 9, 0, 3},
                                    {"gv-fsm.gv", 9, 14, 2, 0},
                                    {"gv-html.gv", 3, 2, 0, 0},
                                    {"gv-linux.dot", 196, 195, 0, 0},
                                    {"gv-multi.gv", 4, 2, 0, 0},
                                    {"gv-nestedclust.gv", 7, 3, 0, 3},
                                    {"gv-polypoly.gv", 100, 8, 0, 0},
                                    {"gv-root.gv", 1054, 1083, 0, 0},
                                    {"gv-russian.gv", 11, 7, 0, 0},
                                    {"gv-structs.gv", 3, 2, 0, 0},
                                    {"gv-unix2.gv", 47, 55, 0, 0},
                                    {"gv-world.gv", 48, 69, 0, 0}};
    for (const Example& example : examples) {
        SCOPED_TRACE(example.file);
        ImportOptions options;
        options.direction = Direction::asIs;
        const Outcome outcome = importExample(std::string("dot/") + example.file, options);
        EXPECT_EQ(outcome.error, "");
        EXPECT_EQ(outcome.chain.roles().size(), example.roles);
        EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(
                      outcome.leftOut, std::string_view("a role does not serve itself"), &LeftOut::why)),
                  example.loops);
        const bool hasLongLabels = std::string_view(example.file) == "gv-b81.gv";
        EXPECT_EQ(outcome.leftOut.size() - example.loops, hasLongLabels ? 61U : 0U);
        EXPECT_EQ(outcome.chain.services().size(), example.arrows - example.loops);
        std::set<std::string> departments;
        for (const Role& role : outcome.chain.roles())
            departments.insert(role.department);
        departments.erase("");
        EXPECT_EQ(departments.size(), example.departments);
    }
    EXPECT_EQ(importExample("dot/gv-bad.gv").error,
              "2: the graph does not say which way its arrows run: does “Marden” serve “hg”, or “hg” serve "
              "“Marden”? Say it with --direction as-is|reverse|both");
    EXPECT_EQ(importExample("dot/gv-Latin1.gv").chain.roles().row(0)->title, "áâãäåæçèéêëìíîïðñòóôõöøùúûü");
}

} // namespace
} // namespace throughline::exchange
