#include "core/exchange/graphml_writer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "core/exchange/clean_text.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

/// What GraphML keeps of a chain, one line a row; white space as it is read.
Lines keptOf(const Chain& chain) {
    Lines lines{"title " + cleanLine(chain.info().title)};
    for (const Role& role : chain.roles()) {
        lines.push_back("role " + role.key.text() + " | " + cleanLine(role.title) + " | " + cleanLine(role.department) +
                        " | " + (role.kind == RoleKind::endCustomer ? "end" : "internal") + " | " +
                        cleanText(role.notes));
    }
    for (const Service& service : chain.services()) {
        lines.push_back("service " + service.server.text() + " > " + service.customer.text() + " | " +
                        cleanLine(service.provides) + " | " + (service.weight ? std::to_string(*service.weight) : "-") +
                        (service.manager ? " manager" : "") + (service.derived ? " derived" : ""));
    }
    for (const Place& place : chain.places()) {
        if (place.view == chain.firstView()->key) {
            lines.push_back("place " + place.role.text() + ' ' + std::to_string(std::lround(place.x * 10)) + ' ' +
                            std::to_string(std::lround(place.y * 10)));
        }
    }
    std::ranges::sort(lines);
    return lines;
}

TEST(GraphmlWriter, IsReadBackAsItWas) {
    ImportOptions options;
    options.endCustomers.isAuto = false;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const Chain chain = randomChain(seed);
        const Outcome back = importGraph("graphml", writeGraphml(chain), options);
        EXPECT_EQ(back.error, "") << seed;
        EXPECT_TRUE(back.leftOut.empty()) << seed;
        EXPECT_EQ(keptOf(back.chain), keptOf(chain)) << seed;
    }
}

TEST(GraphmlWriter, EscapesWhatStrangersWrite) {
    const Chain chain = importJson(R"({"format": "throughline-chain", "version": 1, "title": "<x> & \"y\"", "roles": [
{"key": "a", "title": "]]></y:NodeLabel><evil a=\"", "department": "\uFFFE"}, {"key": "b", "title": "B", "kind": "end_customer"}],
"views": [{"key": "v", "places": [{"role": "a", "x": 100, "y": 50}]}],
"services": [{"key": "s", "server": "a", "customer": "b", "provides": "depends on", "weight": 0.5}]})")
                            .chain;
    const std::string text = writeGraphml(chain);
    EXPECT_EQ(text.find("<evil"), std::string::npos);
    EXPECT_NE(text.find("<y:Geometry width=\"192\" height=\"64\" x=\"4\" y=\"18\"/>"), std::string::npos);
    EXPECT_NE(text.find("<y:Shape type=\"ellipse\"/>"), std::string::npos);
    const Outcome back = importGraph("graphml", text);
    EXPECT_EQ(back.error, "");
    EXPECT_EQ(roleTitled(back.chain, "]]></y:NodeLabel><evil a=\"").department, "\uFFFD");
    // Words of our own services say nothing about their direction.
    EXPECT_EQ(back.chain.services().at(0)->server.text(), "a");
    EXPECT_EQ(back.chain.services().at(0)->provides, "depends on");
}

} // namespace
} // namespace throughline::exchange
