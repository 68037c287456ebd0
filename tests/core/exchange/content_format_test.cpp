#include "core/exchange/content_format.h"

#include <gtest/gtest.h>

namespace throughline::exchange {
namespace {

std::string root(std::string_view bytes) {
    const XmlRoot found = xmlRootOf(bytes);
    return found.name + " " + found.space;
}

TEST(XmlRoots, AreFoundBehindWhatComesBefore) {
    EXPECT_EQ(root("<graphml xmlns=\"http://g\"/>"), "graphml http://g");
    EXPECT_EQ(root("\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- a > <b> -->\n<x:model a=\"1\" xmlns:x = 'n'>"), "model n");
    EXPECT_EQ(root("<!DOCTYPE mxfile>\n<mxfile>"), "mxfile ");
    EXPECT_EQ(root(std::string_view("\xFF\xFE<\0a\0/\0>\0", 10)), "a ");
    EXPECT_EQ(root(std::string_view("\0<\0a\0>", 6)), "a ");
    EXPECT_EQ(root("text"), " ");
    EXPECT_EQ(root("<!-- open"), " ");
    EXPECT_EQ(root(""), " ");
    EXPECT_EQ(root("<"), " ");
}

TEST(Content, TellsXmlApart) {
    const auto shown = [](std::string_view bytes, std::string_view name) {
        const Format* format = formatByContent(bytes, formatOf(name));
        return std::string(format ? format->name : "");
    };
    const auto read = [](std::string_view name) {
        const Format* format = formatNamed(name);
        return std::string(format && format->isRead ? name : std::string_view());
    };
    EXPECT_EQ(shown("title\nA\n", "a.csv"), "csv");
    EXPECT_EQ(shown("title\nA\n", "a.txt"), "");
    EXPECT_EQ(shown("{\"format\": \"throughline-chain\", \"graph\": 1}", "a.json"), "json");
    EXPECT_EQ(shown("[]", "a.json"), "json");
    EXPECT_EQ(shown("| a |\n|---|\n", "a.md"), "markdown");
    EXPECT_EQ(shown("<graphml/>", "a"), read("graphml"));
    for (const std::string name : {"graphml", "gexf", "drawio"}) {
        if (read(name).empty())
            continue;
        const std::string element = name == "drawio" ? "mxfile" : name;
        EXPECT_EQ(shown("<" + element + ">", "a.xml"), name);
        EXPECT_EQ(shown("<" + element + ">", "a.txt"), name);
    }
    EXPECT_EQ(shown("<mxlibrary>[]", "a.xml"), "drawio");
    EXPECT_EQ(shown("# Page\n> ```mermaid\n> graph LR\n> ```\n", "a.md"), "mermaid");
    if (!read("jgf").empty()) {
        EXPECT_EQ(shown("{\"a\": {\"format\": 1}, \"x\": \"graph\", \"graph\": {}}", "a.json"), "jgf");
        EXPECT_EQ(shown("{\"graphs\": []}", "a.json"), "jgf");
    }
}

} // namespace
} // namespace throughline::exchange
