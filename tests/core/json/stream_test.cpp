#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/json/stream.h"

namespace throughline::json {
namespace {

using namespace std::string_literals;

/// The line of the error, or what was read.
std::string lineOf(std::string_view text) {
    const auto result = parse(text);
    if (result)
        return "read " + dump(*result);
    EXPECT_EQ(result.status().code(), Code::invalid);
    EXPECT_FALSE(result.status().text().empty());
    EXPECT_EQ(result.status().text().find('\n'), std::string::npos);
    return result.status().place();
}

TEST(Parse, KeepsTheOrderOfMembers) {
    const auto result = parse(R"({"b": [1, -2, 2.5, true, null], "a": {"c": "é𝄞\u00e9"}})");
    ASSERT_TRUE(result);
    EXPECT_EQ(dump(*result), R"({"b":[1,-2,2.5,true,null],"a":{"c":"é𝄞é"}})");
}

TEST(Parse, TakesAByteOrderMark) {
    EXPECT_EQ(lineOf("\xEF\xBB\xBF{}"), "read {}");
}

TEST(Parse, NamesTheLineOfASyntaxError) {
    EXPECT_EQ(lineOf(""), "1");
    EXPECT_EQ(lineOf("{\n\"a\": 1,\n}"), "3");
    EXPECT_EQ(lineOf("{\n\"a\": tru\n}"), "2");
    EXPECT_EQ(lineOf("{\"a\":\n\n[1, 2"), "3");
    EXPECT_EQ(lineOf("{}\n{}"), "2");
    EXPECT_EQ(lineOf("{} x"), "1");
    EXPECT_EQ(lineOf("{\"a\": 01}"), "1");
    EXPECT_EQ(lineOf("// no comments\n{}"), "1");
}

TEST(Parse, SaysInPlainWordsWhatIsWrong) {
    const auto wrong = [](const char* text) {
        const std::string said = parse(text).status().text();
        const std::string begin = "not valid JSON: ";
        EXPECT_EQ(said.substr(0, begin.size()), begin) << said;
        return said.substr(begin.size());
    };
    EXPECT_EQ(wrong("{\"a\": 1,}"), "a name in quotation marks should stand in column 9");
    EXPECT_EQ(wrong("{\n  \"größe\" 1}"), "a colon should stand before column 11");
    EXPECT_EQ(wrong("[1, 2"), "it ends before it is complete");
    EXPECT_EQ(wrong("{\"a\": \"x"), "the text before column 9 has no closing quotation mark");
    EXPECT_EQ(wrong("{\"a\": 1 \"b\": 2}"), "a comma or a closing bracket should stand before column 11");
    EXPECT_EQ(wrong("{\"a\": tru}"), "a value should stand in column 10; a text needs quotation marks");
    EXPECT_EQ(wrong("{\"a\": \"\\q\"}"), "a text has a backslash before column 9 that says nothing known");
    EXPECT_EQ(wrong("{\"a\": \"\n\"}"), "a text has a line break or control character in column 8");
    EXPECT_EQ(wrong("{}}"), "something follows in column 3, after the end");
}

TEST(Parse, RefusesNumbersThatAreNone) {
    EXPECT_EQ(lineOf("[NaN]"), "1");
    EXPECT_EQ(lineOf("[Infinity]"), "1");
    EXPECT_EQ(lineOf("[\n1e999]"), "2");
    EXPECT_EQ(lineOf("[-1e999]"), "1");
}

TEST(Parse, RefusesTextThatIsNotUnicode) {
    EXPECT_EQ(lineOf("[\n\"\xE9\"]"), "2");
    EXPECT_EQ(lineOf("[\"\xED\xA0\x80\"]"), "1");
    EXPECT_EQ(lineOf("[\"\xC0\x80\"]"), "1");
    EXPECT_EQ(lineOf(R"(["\ud800"])"), "1");
    EXPECT_EQ(lineOf(R"(["\udc00x"])"), "1");
    EXPECT_EQ(lineOf(R"(["\ud800\u0041"])"), "1");
}

TEST(Parse, RefusesNulWhereverItStands) {
    EXPECT_EQ(lineOf("{}\0{}"s), "1");
    EXPECT_EQ(lineOf("{\n\"a\0\": 1}"s), "2");
    EXPECT_EQ(lineOf("{\"a\":\n\"\\u0000\"}"), "2");
    EXPECT_EQ(lineOf("{\"\\u0000\": 1}"), "1");
}

TEST(Parse, RefusesDuplicateMembers) {
    EXPECT_EQ(lineOf("{\"a\": 1,\n\"a\": 1}"), "2");
    EXPECT_EQ(lineOf("[{\"a\": {\"b\": 1,\n\n\"\\u0062\": 1}}]"), "3");
}

TEST(Parse, RefusesDeepNestingInOneStep) {
    EXPECT_EQ(lineOf(std::string(10'000, '[') + std::string(10'000, ']')), "1");
    std::string objects;
    for (int i = 0; i < 10'000; ++i)
        objects += "{\"a\":";
    EXPECT_EQ(lineOf(objects), "1");
    EXPECT_EQ(lineOf(std::string(64, '[') + std::string(64, ']')),
              "read " + std::string(64, '[') + std::string(64, ']'));
}

TEST(Parse, KeepsItsLimits) {
    Limits limits;
    limits.values = 5;
    limits.members = 2;
    limits.token = 10;
    EXPECT_TRUE(parse("[1,2,3,4]", limits));
    EXPECT_FALSE(parse("[1,2,3,4,5]", limits));
    EXPECT_TRUE(parse(R"({"a":1,"b":2})", limits));
    EXPECT_FALSE(parse(R"({"a":1,"b":2,"c":3})", limits));
    EXPECT_TRUE(parse("[\"12345678\"]", limits));
    EXPECT_FALSE(parse("[\"12345678901\"]", limits));
    EXPECT_FALSE(parse("[\"12345678901", limits));
}

class Log : public Visitor {
  public:
    Status list(const std::string& member) override { return note(member + "[]"); }
    Status element(const std::string& member, std::size_t index, const Json& value) override {
        return note(member + '[' + std::to_string(index) + "]=" + dump(value));
    }
    Status value(const std::string& member, const Json& value) override { return note(member + '=' + dump(value)); }
    Status note(std::string line) {
        lines.push_back(std::move(line));
        if (lines.size() == refusedAt)
            return {Code::invalid, "Enough.", {}, "here"};
        return {};
    }
    std::vector<std::string> lines;
    std::size_t refusedAt = 0;
};

TEST(Stream, HandsOverElementByElement) {
    Log log;
    ASSERT_TRUE(stream(R"({"a": 1, "b": [1, [2, {}], {"x": [3]}], "c": {"y": []}, "d": []})", log));
    EXPECT_EQ(log.lines, (std::vector<std::string>{"a=1", "b[]", "b[0]=1", "b[1]=[2,{}]", R"(b[2]={"x":[3]})",
                                                   R"(c={"y":[]})", "d[]"}));
}

TEST(Stream, EndsWithTheVisitorsFirstBadStatus) {
    Log log;
    log.refusedAt = 2;
    EXPECT_EQ(stream("{\"a\": 1,\n\"b\": 2, \"c\": 3, syntax", log), Status(Code::invalid, "Enough.", {}, "here"));
    EXPECT_EQ(log.lines.size(), 2u);
}

TEST(Stream, WantsOneObject) {
    for (const char* text : {"[]", "1", "\"a\"", "[{}]", "null", ""}) {
        Log log;
        EXPECT_FALSE(stream(text, log)) << text;
        EXPECT_TRUE(log.lines.empty()) << text;
    }
}

TEST(Stream, RefusesDuplicateMembersOfTheOuterObject) {
    Log log;
    EXPECT_EQ(stream("{\"a\": [],\n\"a\": []}", log).place(), "2");
}

} // namespace
} // namespace throughline::json
