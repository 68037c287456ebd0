#include "core/exchange/dot_writer.h"

#include <gtest/gtest.h>

namespace throughline::exchange {
namespace {

TEST(Dot, DrawsTheChain) {
    Chain chain;
    Edit edit;
    edit.change(chain.table<DocumentInfo>().row(0), DocumentInfo{"Freight \"north\"", {}});
    edit.add(Role{RoleKey("r1"), "Buyer\\N \"A\"", "R&D", RoleKind::internal, "", "", {}});
    edit.add(Role{RoleKey("r-2.x"), "Größe", "", RoleKind::endCustomer, "", "", {}});
    edit.add(Service{ServiceKey("s1"), RoleKey("r1"), RoleKey("r-2.x"), "Food", 2.5, "", false, false});
    edit.add(Service{ServiceKey("s2"), RoleKey("r1"), RoleKey("r-2.x"), "", {}, "", true, false});
    chain.apply(edit);
    EXPECT_EQ(writeDot(chain),
              "digraph chain {\n"
              "  rankdir=LR;\n"
              "  charset=\"UTF-8\";\n"
              "  label=\"Freight \\\"north\\\"\";\n"
              "  node [shape=box, style=rounded];\n"
              "  \"r-2.x\" [label=\"Größe\", kind=end_customer, shape=ellipse, style=filled, "
              "fillcolor=\"#e8eef9\"];\n"
              "  subgraph cluster_1 {\n"
              "    label=\"R&amp;D\";\n"
              "    \"r1\" [label=\"Buyer\\\\N \\\"A\\\"\"];\n"
              "  }\n"
              "  \"r1\" -> \"r-2.x\" [label=\"Food (2.5)\", provides=\"Food\", service_weight=\"2.5\"];\n"
              "  \"r1\" -> \"r-2.x\" [manager=true, style=dashed];\n"
              "}\n");
}

} // namespace
} // namespace throughline::exchange
