#include "core/exchange/chain_writers.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/exchange/clean_text.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

/// What a picture of a chain tells: the roles and the services, sorted; without the spaces around texts, which
/// foreign formats do not keep.
Lines told(const Chain& chain, bool hasWeights) {
    Lines lines;
    for (const Role& role : chain.roles()) {
        lines.push_back("role " + cleanLine(role.title) + '|' + cleanLine(role.department) +
                        (hasWeights && role.kind == RoleKind::endCustomer ? "*" : ""));
    }
    for (const Service& service : chain.services()) {
        lines.push_back("service " + cleanLine(chain.roles().find(service.server)->title) + '|' +
                        cleanLine(chain.roles().find(service.customer)->title) + '|' + cleanLine(service.provides) +
                        (hasWeights && service.manager ? "|manager" : "") +
                        (hasWeights && service.derived ? "|derived" : "") +
                        (hasWeights && service.weight ? '|' + std::to_string(*service.weight) : ""));
    }
    std::ranges::sort(lines);
    return lines;
}

/// A chain whose texts mean something to every format.
Chain hardChain() {
    const Lines texts{"end",
                      "\"quotes\" 'and' `ticks`",
                      "<script>alert(1)</script>",
                      "a --> b",
                      "%%{init: {}}%%",
                      "[x](y) **z**",
                      "A | B \\| C \\",
                      "&amp; #quot; #35;",
                      "1. first",
                      "- list",
                      "fa:fa-car $$x$$",
                      "\\N \\G {r|<p>}",
                      "www.x.com @me :smile:",
                      "\xF0\x9F\x9A\x80 Größe",
                      "subgraph x",
                      "R",
                      "A;B,C",
                      "click x",
                      "---",
                      "x\";y[\"z"};
    Chain chain;
    Edit edit;
    edit.change(chain.table<DocumentInfo>().row(0), DocumentInfo{"T \"x\" \\ --- #1", {}});
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Role role;
        const Lines keys{"end", "a--b", "x", "style1", "r.1", "node1"};
        role.key = RoleKey(i < keys.size() ? keys[i] : 'r' + std::to_string(i));
        role.title = texts[i];
        role.department = i % 3 == 0 ? "" : texts[i / 3];
        role.kind = i % 5 == 4 ? RoleKind::endCustomer : RoleKind::internal;
        edit.add(role);
    }
    chain.apply(edit);
    Edit more;
    for (std::size_t i = 0; i + 1 < texts.size(); ++i) {
        Service service;
        service.key = ServiceKey('s' + std::to_string(i));
        service.server = chain.roles().row(static_cast<Slot>(i))->key;
        service.customer = chain.roles().row(static_cast<Slot>(i + 1))->key;
        service.provides = texts[texts.size() - 1 - i];
        service.manager = i % 4 == 1;
        service.derived = i % 7 == 2;
        if (i % 2 == 0)
            service.weight = 0.5 + static_cast<double>(i);
        more.add(service);
    }
    chain.apply(more);
    return chain;
}

TEST(Writers, AreFoundByTheirFormat) {
    for (const std::string name : {"json", "dot", "mermaid", "markdown"})
        EXPECT_NE(chainWriterNamed(name), nullptr) << name;
    EXPECT_EQ(chainWriterNamed("csv"), nullptr);
    EXPECT_EQ(chainWriterNamed("pdf"), nullptr);
}

TEST(Writers, DotBringsTheSameRolesAndServicesBack) {
    ImportOptions options;
    options.endCustomers.isAuto = false;
    for (const Chain& chain : {hardChain(), randomChain(3), randomChain(4)}) {
        const Outcome back = importGraph("dot", chainWriterNamed("dot")(chain), options);
        ASSERT_EQ(back.error, "");
        EXPECT_EQ(told(back.chain, true), told(chain, true));
        EXPECT_EQ(back.chain.info().title, chain.info().title);
        for (const Role& role : chain.roles())
            EXPECT_NE(back.chain.roles().find(role.key), nullptr);
    }
}

TEST(Writers, MermaidBringsTheSameRolesAndServicesBack) {
    for (const Chain& chain : {hardChain(), randomChain(3), randomChain(4)}) {
        const std::string text = chainWriterNamed("mermaid")(chain);
        const Outcome back = importGraph("mermaid", text);
        ASSERT_EQ(back.error, "") << text;
        EXPECT_EQ(told(back.chain, false), told(chain, false));
        EXPECT_EQ(back.chain.info().title, chain.info().title);
    }
}

TEST(Writers, MarkdownBringsTheSameRowsBack) {
    for (const Chain& chain : {hardChain(), randomChain(3), randomChain(4)}) {
        const std::string page = chainWriterNamed("markdown")(chain);
        const Outcome back = importTables({page}, {}, {}, true);
        ASSERT_EQ(back.error, "") << page;
        EXPECT_EQ(told(back.chain, true), told(chain, true));
        EXPECT_EQ(back.chain.tasks().size(), chain.tasks().size());
        EXPECT_EQ(back.chain.people().size(), chain.people().size());
    }
}

TEST(Writers, MermaidIsAFlowchartThatRunsNothing) {
    Chain chain;
    Edit edit;
    edit.change(chain.table<DocumentInfo>().row(0), DocumentInfo{"Freight", {}});
    edit.add(Role{RoleKey("r1"), "A \"quoted\" <b>", "Sales", RoleKind::internal, "", "", {}});
    edit.add(Role{RoleKey("end"), "1. Shop", "", RoleKind::endCustomer, "", "", {}});
    edit.add(Service{ServiceKey("s1"), RoleKey("r1"), RoleKey("end"), "Food|x", 2.5, "", false, false});
    edit.add(Service{ServiceKey("s2"), RoleKey("r1"), RoleKey("end"), "", {}, "", true, false});
    chain.apply(edit);
    EXPECT_EQ(chainWriterNamed("mermaid")(chain),
              "---\ntitle: \"Freight\"\n---\n"
              "flowchart LR\n"
              "  node1([\"1#46; Shop\"])\n"
              "  subgraph department1[\"Sales\"]\n"
              "    r1[\"A #34;quoted#34; #60;b#62;\"]\n"
              "  end\n"
              "  r1 -->|\"Food#124;x\"| node1\n"
              "  r1 -.-> node1\n");
}

TEST(Writers, MarkdownBeginsWithAnOutline) {
    Chain chain;
    Edit edit;
    edit.change(chain.table<DocumentInfo>().row(0), DocumentInfo{"Freight *north*", {}});
    edit.add(Role{RoleKey("r1"), "Buyer [x](y)", "Sales", RoleKind::internal, "", "", {}});
    edit.add(Role{RoleKey("r2"), "1. Shop", "", RoleKind::endCustomer, "", "", {}});
    edit.add(Service{ServiceKey("s1"), RoleKey("r1"), RoleKey("r2"), "Food", 2.5, "", true, false});
    chain.apply(edit);
    const std::string page = chainWriterNamed("markdown")(chain);
    EXPECT_EQ(page.substr(0, page.find("\n## Tasks")),
              "# Freight \\*north\\*\n\n"
              "- 1\\. Shop (end customer)\n"
              "- **Sales**\n"
              "  - Buyer \\[x\\](y)\n"
              "    - → 1\\. Shop, Food (reports to)\n"
              "\n## People\n\n"
              "| id | name | email | notes |\n"
              "| --- | --- | --- | --- |\n"
              "\n## Roles\n\n"
              "| id | title | department | kind | expertise | notes | holders |\n"
              "| --- | --- | --- | --- | --- | --- | --- |\n"
              "| r1 | Buyer \\[x\\](y) | Sales | internal |  |  |  |\n"
              "| r2 | 1\\. Shop |  | end_customer |  |  |  |\n"
              "\n## Services\n\n"
              "| id | server | customer | provides | weight | expectation | manager | derived |\n"
              "| --- | --- | --- | --- | --- | --- | --- | --- |\n"
              "| s1 | Buyer \\[x\\](y) | 1\\. Shop | Food | 2.5 |  | yes | no |\n");
}

} // namespace
} // namespace throughline::exchange
