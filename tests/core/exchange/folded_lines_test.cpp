#include "core/exchange/folded_lines.h"

#include <gtest/gtest.h>

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

/// "3/61: text “a”, text “b”, text “c”" of each: how many are shown, of how many.
template <class Line>
Lines told(const std::vector<Line>& lines) {
    Lines told;
    for (const Folded<Line>& line : folded(lines)) {
        std::string names;
        for (const Line* each : line.shown)
            names += (names.empty() ? "" : ", ") + each->what();
        told.push_back(std::to_string(line.shown.size()) + '/' + std::to_string(line.count) + ": " + names);
    }
    return told;
}

LeftOut text(const std::string& name, std::string_view why = "no arrow ends at it") {
    return {"text “%1”", {name}, why, "f:1"};
}

TEST(FoldedLines, TellAsOneWhatIsAlike) {
    std::vector<LeftOut> lines{text("a"), {"times", {}, "why", ""}, text("b"), text("x", "other"), text("c"),
                               text("d")};
    EXPECT_EQ(told(lines), (Lines{"3/4: text “a”, text “b”, text “c”", "1/1: times", "1/1: text “x”"}));
    lines.pop_back();
    EXPECT_EQ(told(lines), (Lines{"1/1: text “a”", "1/1: times", "1/1: text “b”", "1/1: text “x”", "1/1: text “c”"}));
    EXPECT_EQ(told(std::vector<LeftOut>()), Lines{});
}

TEST(FoldedLines, ShowOnceWhatIsTheSame) {
    EXPECT_EQ(told(std::vector<LeftOut>(61, text("a"))), Lines{"1/61: text “a”"});
    std::vector<Choice> choices(5, {"“%1” was turned", {"a"}, "f"});
    choices.push_back({"“%1” was turned", {"b"}, "f"});
    choices.push_back({"“%1” was kept", {"b"}, "f"});
    EXPECT_EQ(told(choices), (Lines{"3/6: “a” was turned, “a” was turned, “a” was turned", "1/1: “b” was kept"}));
}

} // namespace
} // namespace throughline::exchange
