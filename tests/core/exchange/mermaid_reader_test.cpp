#include "core/exchange/mermaid_reader.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

#include "core/exchange/mermaid_blocks.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

Outcome mermaid(std::string_view text, Direction direction = Direction::unsaid) {
    ImportOptions options;
    options.direction = direction;
    options.endCustomers.isAuto = false;
    return importGraph("mermaid", text, options);
}

TEST(Mermaid, SaysWhatOfALongLabelIsCutOff) {
    const Outcome outcome =
        mermaid("flowchart LR\n a[" + std::string(1200, 'a') + "] -- " + std::string(1001, 'b') + " --> c\n");
    EXPECT_EQ(linksOf(outcome), Lines{std::string(999, 'a') + "… > c: " + std::string(999, 'b') + "…"});
    EXPECT_EQ(linesOf(outcome.leftOut),
              (Lines{"2: the end of “" + std::string(79, 'a') + "…”: a line has at most 1,000 characters",
                     "2: the end of “" + std::string(79, 'b') + "…”: a line has at most 1,000 characters"}));
}

TEST(Mermaid, EveryShapeHoldsItsText) {
    EXPECT_EQ(rolesOf(mermaid("flowchart LR\n a\n b[B 1]\n c(C)\n d([D])\n e[[E]]\n f[(F)]\n g((G))\n h>H]\n i{I}\n"
                              " j{{J}}\n k[/K/]\n l[\\L\\]\n m[/M\\]\n n[\\N/]\n o(((O)))\n p(-P-)\n q[|x:y|Q]\n")),
              (Lines{"a", "B 1", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q"}));
    EXPECT_EQ(rolesOf(mermaid("graph TD\n a@{ shape: rect, label: \"x } y\" }\n b@{\n  label: 'two'\n  h: 60\n }\n"
                              " c@{ shape: doc }\n d@{ label: plain text, pos: \"t\"} --> a\n"
                              " e@{ label: 'It''s } ours', h: 1 }\n")),
              (Lines{"x } y", "two", "c", "plain text", "It's } ours"}));
    EXPECT_EQ(rolesOf(mermaid("flowchart LR\n a:::k@{ shape: doc, label: \"A\" } --> b[B]:::k@{ shape: rect }\n")),
              (Lines{"A", "B"}));
}

TEST(Mermaid, TheLastTextCounts) {
    EXPECT_EQ(rolesOf(mermaid("graph LR\na[x] --> a2; a[\"y\"]; a")), (Lines{"y", "a2"}));
}

TEST(Mermaid, TextsAreReadAsTheyAreSeen) {
    EXPECT_EQ(rolesOf(mermaid("graph LR\na[\"(x) [y] #quot;z#quot; #35; #9829; &amp;\"]")),
              Lines{"(x) [y] \"z\" # ♥ &"});
    EXPECT_EQ(rolesOf(mermaid("graph LR\na[\"`The **bold** _cat_ in\n  a_b 2 * 3`\"]")),
              Lines{"The bold cat in a_b 2 * 3"});
    EXPECT_EQ(rolesOf(mermaid("graph LR\na[one<br/>two\\nthree]; b[fa:fa-car by car]; c(fab:fa-x)")),
              (Lines{"one two three", "by car", "c"}));
    EXPECT_EQ(rolesOf(mermaid("graph LR\n a[two\n lines]\n é[ü]\n a-b --> /\n .x-->A&B")),
              (Lines{"two lines", "ü", "a-b", "/", ".x", "A&B"}));
}

TEST(Mermaid, EveryArrowIsRead) {
    EXPECT_EQ(linksOf(mermaid("graph LR\na-->b\na ==> c\na-.->d\na --o e\na --x f\na----->g\na ====> h\na -...-> i\n")),
              (Lines{"a > b", "a > c", "a > d", "a > e", "a > f", "a > g", "a > h", "a > i"}));
    EXPECT_EQ(linksOf(mermaid("graph LR\na-->|t 1|b\na -- t 2 --> c\na == t3 ==> d\na -. t.4 .-> e\n"
                              "a-- \"t (5)\" -->f\na -->|\"t|6\"| g\na --\"`t **7**`\"--> h\na --t-8----> i\n"
                              "a -- x --x j\na -..t..-> k")),
              (Lines{"a > b: t 1", "a > c: t 2", "a > d: t3", "a > e: t.4", "a > f: t (5)", "a > g: t|6", "a > h: t 7",
                     "a > i: t-8", "a > j: x", "a > k: .t"}));
    EXPECT_EQ(linksOf(mermaid("graph LR\na <--> b\nc o--o d\ne x--x f\ng <-. t .-> h\ni <-- t --> j\nk <--- l")),
              (Lines{"a > b", "b > a", "c > d", "d > c", "e > f", "f > e", "g > h: t", "h > g: t", "i > j: t",
                     "j > i: t", "l > k"}));
}

TEST(Mermaid, LinesWithoutHeadsAsk) {
    const std::string_view text = "graph LR\na --> b\nb --- c\nd === e\nf -.- g\nh -- x --- i";
    EXPECT_EQ(mermaid(text).error,
              "3: the graph does not say which way its arrows run: does “b” serve “c”, or “c” serve “b”? Say it with "
              "--direction as-is|reverse|both");
    EXPECT_EQ(linksOf(mermaid(text, Direction::reverse)), (Lines{"a > b", "c > b", "e > d", "g > f", "i > h: x"}));
}

TEST(Mermaid, ArrowsFanOutAndFollowEachOther) {
    EXPECT_EQ(linksOf(mermaid("graph LR\na & b --> c[C] & d -- x --> e;f-->g;")),
              (Lines{"a > C", "a > d", "b > C", "b > d", "C > e: x", "d > e: x", "f > g"}));
    EXPECT_EQ(linksOf(mermaid("flowchart TD\na\n  --> b\n  %% between\n  -->\n  c")), (Lines{"a > b", "b > c"}));
    EXPECT_EQ(linksOf(mermaid("graph LR\na:::red --> b:::blue & c:::x\nA---oB\n")), (Lines{"a > b", "a > c", "A > B"}));
}

TEST(Mermaid, ArrowsMayHaveNames) {
    const Outcome outcome =
        mermaid("graph LR\na e1@--> b e2@-- t --> c\ne1@{ animate: true, label: x }\nclass e1 fast");
    EXPECT_EQ(linksOf(outcome), (Lines{"a > b", "b > c: t"}));
    EXPECT_EQ(rolesOf(outcome), (Lines{"a", "b", "c"}));
}

TEST(Mermaid, InvisibleLinksAreLeftOut) {
    const Outcome outcome = mermaid("graph LR\na ~~~ b ~~~~~ c");
    EXPECT_EQ(rolesOf(outcome), (Lines{"a", "b", "c"}));
    EXPECT_EQ(linesOf(outcome.leftOut), (Lines{"2: edge from “a” to “b”: it is invisible in the drawing",
                                               "2: edge from “b” to “c”: it is invisible in the drawing"}));
}

TEST(Mermaid, LooksAndCommentsArePassedOver) {
    EXPECT_EQ(rolesOf(mermaid("---\ntitle: \"Freight: all\"\nconfig:\n  x: y\n---\n%%{init: {\"a\":\n 1}}%%\n%% c\n"
                              "flowchart-elk TB;\n  direction LR\n a[x] %% why\n style a fill:#f9f;b\n classDef d e:f\n"
                              " class a,b d\n linkStyle 0 stroke:red\n click a \"http://x;y\" \"tip; more\" _blank\n"
                              " click a call f()\n accTitle: t --> u\n accDescr: v\n accDescr { w\n x }\n c")),
              (Lines{"x", "b", "c"}));
    EXPECT_EQ(mermaid("---\ntitle: \"Freight: all\"\n---\ngraph LR\na").chain.info().title, "Freight: all");
}

TEST(Mermaid, SubgraphsAreDepartments) {
    EXPECT_EQ(
        rolesOf(mermaid("graph LR\nx --> a\nsubgraph one [Sales #amp; more]\n a --> b\n subgraph \"`**Inner**`\"\n"
                        "  c\n end\n subgraph\n d\n end\nend\nsubgraph Two words\n a; e\nend; f")),
        (Lines{"x", "a (Sales & more)", "b (Sales & more)", "c (Sales & more / Inner)", "d (Sales & more)",
               "e (Two words)", "f"}));
    const Outcome outcome =
        mermaid("graph LR\na --> one\nsubgraph one[\"First\"]\n b\nend\none --> two\nsubgraph two\n c\nend");
    EXPECT_EQ(linksOf(outcome), (Lines{"a > First", "First > two"}));
    EXPECT_EQ(outcome.choices, (Lines{"2: an arrow ends at the group “First”; a role of its name stands for it",
                                      "6: an arrow ends at the group “two”; a role of its name stands for it",
                                      "groups (2) became departments of what is in them"}));
}

TEST(Mermaid, APageMayHoldManyDiagrams) {
    const std::string_view page =
        "# Page\n\n```mermaid\ngraph LR\na-->b\n```\ntext\n\n~~~ {.mermaid}\nflowchart TD\na --> c\n~~~\n"
        "````md\n```mermaid\ngraph LR\nnot-->this\n```\n````\n"
        "```mermaid\nsequenceDiagram\nA->>B: hi\n```\n  ```mermaid-example\n  graph LR; x\n  ```\n"
        "::: mermaid\ngraph LR\ny\n:::\n```js\ncode\n```\n";
    const Outcome outcome = mermaid(page);
    EXPECT_EQ(rolesOf(outcome), (Lines{"a", "b", "a", "c", "x", "y"}));
    EXPECT_EQ(linksOf(outcome), (Lines{"a > b", "a > c"}));
    EXPECT_EQ(outcome.choices, (Lines{"the page holds 4 flowcharts; all were read, each with nodes of its own",
                                      "several roles have the same title, and each was taken: “a”"}));
    EXPECT_EQ(linesOf(outcome.leftOut), Lines{"20: a diagram “sequenceDiagram”: only flowcharts are read"});
    EXPECT_EQ(outcome.chain.roles().find(RoleKey("2.c"))->title, "c");
}

TEST(Mermaid, APageMayQuoteADiagram) {
    const Outcome outcome = mermaid(
        "# Page\n> Somebody wrote\n>\n> ```mermaid\n> graph LR\n>   a-->b\n> ```\n>> "
        "~~~mermaid\n>> graph LR; x-->\n>> ~~~\n");
    EXPECT_EQ(outcome.error, "10: the text ends where a node is expected");
    const Outcome mended =
        mermaid("> ```mermaid\n> graph LR\n>   a-->b\n> ```\ntext\n```mermaid\ngraph LR\nb-->c\n```\n");
    EXPECT_EQ(linksOf(mended), (Lines{"a > b", "b > c"}));
}

TEST(Mermaid, WhatIsWrongIsSaidWithItsLine) {
    EXPECT_EQ(mermaid("").error, "there is no diagram in it");
    EXPECT_EQ(mermaid("\npie title X").error, "2: a diagram “pie”; only flowcharts are read");
    EXPECT_EQ(mermaid("graph LR\na -->").error, "2: the text ends where a node is expected");
    EXPECT_EQ(mermaid("graph LR\na[x").error, "2: a text that does not end; “]” is missing");
    EXPECT_EQ(mermaid("graph LR\na b").error, "2: “b” is not expected here");
    EXPECT_EQ(mermaid("graph LR\n\na(x (y))").error, "3: “)” is not expected here");
    EXPECT_EQ(mermaid("graph LR\na -- x").error, "2: an arrow with a text that does not end");
    EXPECT_EQ(mermaid("graph LR\nend").error,
              "2: an “end” without a subgraph; as the name of a node it is written “End”");
    EXPECT_EQ(mermaid("graph LR\nsubgraph x\na").error, "2: a subgraph that no “end” closes");
    EXPECT_EQ(mermaid("text\n```mermaid\ngraph LR\na b\n```\n").error, "4: “b” is not expected here");
    EXPECT_EQ(mermaid("graph LR\na\xE9").error, "2: is not valid UTF-8 text");
}

TEST(Mermaid, HostileTextGetsASentence) {
    std::string deep = "graph LR\n";
    for (int i = 0; i < 1'000'000; ++i)
        deep += "subgraph\n";
    EXPECT_EQ(mermaid(deep).error, "502: subgraphs are nested deeper than 500");
    EXPECT_EQ(mermaid("graph LR\na[" + std::string(50'000'000, 'x')).error,
              "2: a text that does not end; “]” is missing");
    EXPECT_EQ(mermaid("graph LR\n" + std::string(50'000'000, 'x')).error, "2: a name longer than 10,000 bytes");
    std::string parallel = "graph LR\n";
    for (int i = 0; i < 1'000'000; ++i)
        parallel += "a-->b\n";
    EXPECT_EQ(mermaid(parallel).error, "500000: more than 500,000 nodes and edges");
    std::string open = "graph LR\n";
    for (int i = 0; i < 100'000; ++i)
        open += "a[\"`x]\n";
    EXPECT_EQ(rolesOf(mermaid(open)), Lines{"\"`x"});
}

struct Example {
    const char* file;
    std::size_t roles;
    std::size_t services;
    std::size_t departments;
};

TEST(Mermaid, ExamplesReadWithTheirFigures) {
    NEEDS_EXAMPLES();
    // Counted by hand; the page has two invisible links and three arrows with two heads, each twice.
    constexpr Example examples[] = {{"cli-flowchart-elk.mmd", 6, 5, 0},
                                    {"cli-flowchart2.mmd", 21, 25, 2},
                                    {"cli-flowchart3.mmd", 5, 4, 0},
                                    {"cli-flowchart4.mmd", 5, 4, 0},
                                    {"mermaid-flowchart-syntax.md", 426, 196, 10}};
    for (const Example& example : examples) {
        SCOPED_TRACE(example.file);
        ImportOptions options;
        options.direction = Direction::asIs;
        const Outcome outcome = importExample(std::string("mermaid/") + example.file, options);
        EXPECT_EQ(outcome.error, "");
        EXPECT_EQ(outcome.chain.roles().size(), example.roles);
        EXPECT_EQ(outcome.chain.services().size(), example.services);
        std::set<std::string> departments;
        for (const Role& role : outcome.chain.roles())
            departments.insert(role.department);
        departments.erase("");
        EXPECT_EQ(departments.size(), example.departments);
    }
}

} // namespace
} // namespace throughline::exchange
