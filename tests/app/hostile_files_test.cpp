#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "tests/app/process.h"
#include "tests/core/exchange/zip_bytes.h"

/// What somebody may put into a file of each format that is imported, to hurt: the program says one sentence within ten
/// seconds and 512 MB and takes nothing. Where the format allows it, it is read, within the same bounds.
namespace throughline::test {
namespace {

using namespace std::string_literals;

#if defined(__SANITIZE_ADDRESS__)
constexpr double secondsAllowed = 100.0;
constexpr long kilobytesAllowed = 4L * 1024 * 1024;
#else
constexpr double secondsAllowed = 10.0;
constexpr long kilobytesAllowed = 512L * 1024;
#endif

constexpr std::size_t fiftyMegabytes = 50'000'000;
constexpr std::size_t million = 1'000'000;

/// How a format writes what is needed here.
struct Writing {
    std::string format;
    std::string begin;
    std::function<std::string(const std::string& id, const std::string& label)> node;
    std::function<std::string(const std::string& from, const std::string& to)> edge;
    std::string end;
    std::string nan;         ///< a node in a place that is no number; empty: its nodes have no places
    bool declaresIds = true; ///< an arrow may not end at what is not there
    bool isBytes = false;    ///< what is no UTF-8 is read as Latin-1
};

std::vector<Writing> xmlWritings() {
    const std::string archimate =
        R"(<archimate:model xmlns:archimate="http://www.archimatetool.com/archimate" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="M" version="5.0.0"><folder type="business">)";
    const std::string exchange =
        R"(<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name>M</name>)";
    return {
        {"graphml",
         R"(<graphml><key id="x" for="node" attr.name="x"/><key id="y" for="node" attr.name="y"/><graph edgedefault="directed">)",
         [](auto& id, auto& label) {
             return R"(<node id=")" + id + R"("><data key="label">)" + label + "</data></node>";
         },
         [](auto& from, auto& to) { return R"(<edge source=")" + from + R"(" target=")" + to + R"("/>)"; },
         "</graph></graphml>", R"(<node id="n"><data key="x">NaN</data><data key="y">1</data></node>)"},
        {"gexf", R"(<gexf><graph defaultedgetype="directed">)",
         [](auto& id, auto& label) { return R"(<nodes><node id=")" + id + R"(" label=")" + label + R"("/></nodes>)"; },
         [](auto& from, auto& to) {
             return R"(<edges><edge source=")" + from + R"(" target=")" + to + R"("/></edges>)";
         },
         "</graph></gexf>",
         R"(<nodes><node id="n"><viz:position xmlns:viz="http://gexf.net/1.3/viz" x="NaN" y="1"/></node></nodes>)"},
        {"drawio", R"(<mxfile><diagram><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>)",
         [](auto& id, auto& label) {
             return R"(<mxCell id=")" + id + R"(" value=")" + label + R"(" vertex="1" parent="1"/>)";
         },
         [](auto& from, auto& to) {
             static std::size_t number = 0;
             return R"(<mxCell id="e)" + std::to_string(++number) + R"(" edge="1" parent="1" source=")" + from +
                    R"(" target=")" + to + R"("/>)";
         },
         "</root></mxGraphModel></diagram></mxfile>",
         R"(<mxCell id="n" value="N" vertex="1" parent="1"><mxGeometry x="NaN" y="1" as="geometry"/></mxCell>)"},
        {"archimate", archimate,
         [](auto& id, auto& label) {
             return R"(<element xsi:type="archimate:BusinessRole" id=")" + id + R"(" name=")" + label + R"("/>)";
         },
         [](auto& from, auto& to) {
             static std::size_t number = 0;
             return R"(<element xsi:type="archimate:ServingRelationship" id="e)" + std::to_string(++number) +
                    R"(" source=")" + from + R"(" target=")" + to + R"("/>)";
         },
         "</folder></archimate:model>", ""},
        {"archimate", exchange,
         [](auto& id, auto& label) {
             return R"(<elements><element identifier=")" + id + R"(" xsi:type="BusinessRole"><name>)" + label +
                    "</name></element></elements>";
         },
         [](auto& from, auto& to) {
             static std::size_t number = 0;
             return R"(<relationships><relationship identifier="e)" + std::to_string(++number) + R"(" source=")" +
                    from + R"(" target=")" + to + R"(" xsi:type="Serving"/></relationships>)";
         },
         "</model>", ""},
        {"bpmn", R"(<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">)",
         [](auto& id, auto& label) {
             return R"(<collaboration><participant id=")" + id + R"(" name=")" + label + R"("/></collaboration>)";
         },
         [](auto& from, auto& to) {
             static std::size_t number = 0;
             return R"(<collaboration><messageFlow id="e)" + std::to_string(++number) + R"(" sourceRef=")" + from +
                    R"(" targetRef=")" + to + R"("/></collaboration>)";
         },
         "</definitions>", ""},
    };
}

std::vector<Writing> otherWritings() {
    return {
        {"dot", "digraph {\n", [](auto& id, auto& label) { return '"' + id + "\" [label=\"" + label + "\"]\n"; },
         [](auto& from, auto& to) { return '"' + from + "\" -> \"" + to + "\"\n"; }, "}\n", "n [pos=\"nan,1\"]\n",
         false, true},
        {"mermaid", "flowchart LR\n", [](auto& id, auto& label) { return id + "[\"" + label + "\"]\n"; },
         [](auto& from, auto& to) { return from + " --> " + to + '\n'; }, "", "", false},
        {"owm", "title T\n",
         [](auto& id, auto& label) { return "component " + id + " [0.5, 0.5]\nnote " + label + " [0.1, 0.1]\n"; },
         [](auto& from, auto& to) { return from + "->" + to + '\n'; }, "", "component n [NaN, 0.5]\n"},
    };
}

std::vector<Writing> writings() {
    std::vector<Writing> all = xmlWritings();
    for (Writing& each : otherWritings())
        all.push_back(std::move(each));
    return all;
}

class HostileFile : public testing::Test {
  protected:
    using Write = std::function<void(std::ostream&)>;

    Finished imported(const std::string& format, const Write& write) {
        const std::string path = folder_.path("hostile");
        {
            std::ofstream out(path, std::ios::binary);
            write(out);
        }
        std::filesystem::remove(folder_.path("new.chain"));
        RunOptions options;
        options.deadline = 6 * secondsAllowed;
        return run({"import", path, "--into", folder_.path("new.chain"), "--format", format}, options);
    }
    void expectBounds(const Finished& finished, const std::string& what) {
        // The tests may share the machine with others: the clock has more patience than the processor.
        EXPECT_LT(finished.cpuSeconds, secondsAllowed) << what;
        EXPECT_LT(finished.peakKilobytes, kilobytesAllowed) << what;
        if (finished.cpuSeconds > secondsAllowed / 4 || finished.peakKilobytes > kilobytesAllowed / 2) {
            std::printf("%s: %.1f s, %ld MB\n", what.c_str(), finished.cpuSeconds, finished.peakKilobytes / 1024);
        }
    }
    void refuses(const std::string& format, const std::string& what, const Write& write,
                 const std::string& sentence = {}) {
        const Finished finished = imported(format, write);
        const std::string where = format + ", " + what;
        expectBounds(finished, where);
        EXPECT_EQ(finished.status, 3) << where << ": " << finished.out.substr(0, 300) << finished.err;
        EXPECT_EQ(std::ranges::count(finished.err, '\n'), 1) << where << ": " << finished.err;
        EXPECT_LT(finished.err.size(), 1000U) << where;
        EXPECT_NE(finished.err.find(sentence), std::string::npos) << where << ": " << finished.err;
        EXPECT_FALSE(std::filesystem::exists(folder_.path("new.chain"))) << where;
    }
    void refuses(const std::string& format, const std::string& what, const std::string& content,
                 const std::string& sentence = {}) {
        refuses(
            format, what, [&](std::ostream& out) { out << content; }, sentence);
    }
    void reads(const std::string& format, const std::string& what, const Write& write, const std::string& said) {
        const Finished finished = imported(format, write);
        const std::string where = format + ", " + what;
        expectBounds(finished, where);
        EXPECT_EQ(finished.status, 0) << where << ": " << finished.err;
        EXPECT_NE(finished.out.find(said), std::string::npos) << where << ": " << finished.out.substr(0, 500);
    }

    TemporaryFolder folder_;
};

void repeat(std::ostream& out, const std::string& part, std::size_t times) {
    std::string block;
    const std::size_t inBlock = std::max<std::size_t>(1, 100'000 / part.size());
    for (std::size_t i = 0; i < inBlock; ++i)
        block += part;
    for (; times >= inBlock; times -= inBlock)
        out << block;
    for (; times > 0; --times)
        out << part;
}

std::string twoNodes(const Writing& format) {
    return format.begin + format.node("a", "A") + format.node("b", "B");
}

TEST_F(HostileFile, OfXmlMayNotDeclareTypesAndEntities) {
    for (const Writing& format : xmlWritings()) {
        refuses(format.format, "a DOCTYPE",
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + twoNodes(format) + format.end, "a DOCTYPE is not read");
        std::string laughs = "<!DOCTYPE x [<!ENTITY a \"ha\">";
        for (char c = 'b'; c < 'z'; ++c) {
            laughs += "<!ENTITY "s + c + " \"";
            for (int i = 0; i < 10; ++i)
                laughs += "&"s + static_cast<char>(c - 1) + ';';
            laughs += "\">";
        }
        refuses(format.format, "entities in entities",
                laughs + "]>" + format.begin + format.node("a", "&y;") + format.end, "a DOCTYPE is not read");
        refuses(format.format, "an entity that is not declared",
                format.begin + format.node("a", "&what;") + format.end);
    }
}

TEST_F(HostileFile, OfXmlMayNotBeDeepOrWide) {
    for (const Writing& format : xmlWritings()) {
        refuses(format.format, "elements a million deep", [&](std::ostream& out) {
            out << format.begin;
            repeat(out, "<a>", million);
        });
        refuses(format.format, "elements a million deep, closed", [&](std::ostream& out) {
            out << format.begin;
            repeat(out, "<a>", million);
            repeat(out, "</a>", million);
            out << format.end;
        });
        refuses(format.format, "50,000 attributes", [&](std::ostream& out) {
            out << format.begin << "<a";
            for (int i = 0; i < 50'000; ++i)
                out << " a" << i << "=\"\"";
            out << "/>" << format.end;
        });
        refuses(format.format, "50 MB in one attribute", [&](std::ostream& out) {
            out << format.begin << "<a b=\"";
            repeat(out, "x", fiftyMegabytes);
            out << "\"/>" << format.end;
        });
        refuses(format.format, "50 MB in one text", [&](std::ostream& out) {
            out << format.begin << "<a>";
            repeat(out, "x", fiftyMegabytes);
            out << "</a>" << format.end;
        });
    }
}

TEST_F(HostileFile, MayNotHaveALabelOfFiftyMegabytes) {
    for (const Writing& format : otherWritings()) {
        refuses(format.format, "a label of 50 MB", [&](std::ostream& out) {
            out << format.begin << format.node("a", std::string(fiftyMegabytes, 'x')) << format.end;
        });
    }
    refuses("jgf", "a label of 50 MB", [](std::ostream& out) {
        out << R"({"graph": {"nodes": {"a": {"label": ")";
        repeat(out, "x", fiftyMegabytes);
        out << "\"}}}}";
    });
    refuses("vcard", "a value of 50 MB", [](std::ostream& out) {
        out << "BEGIN:VCARD\nVERSION:4.0\nFN:";
        repeat(out, "x", fiftyMegabytes);
        out << "\nEND:VCARD\n";
    });
}

TEST_F(HostileFile, MayNotBeDeep) {
    refuses("dot", "braces", [](std::ostream& out) {
        out << "digraph ";
        repeat(out, "{", million);
    });
    refuses("dot", "subgraphs", [](std::ostream& out) {
        out << "digraph {";
        repeat(out, "subgraph cluster_x {", million);
        repeat(out, "}", million);
        out << '}';
    });
    refuses("mermaid", "subgraphs", [](std::ostream& out) {
        out << "flowchart LR\n";
        repeat(out, "subgraph a\n", million);
        repeat(out, "end\n", million);
    });
    refuses("jgf", "lists", [](std::ostream& out) {
        out << "{\"graph\": ";
        repeat(out, "[", million);
    });
    refuses("vcard", "cards", [](std::ostream& out) { repeat(out, "BEGIN:VCARD\n", million); });
    refuses("json", "objects", [](std::ostream& out) { repeat(out, "{\"roles\":", million); });
}

TEST_F(HostileFile, OfCardsStaysWithinTheMemory) {
    refuses(
        "vcard", "50 MB of cards",
        [](std::ostream& out) { repeat(out, "BEGIN:VCARD\nVERSION:4.0\nFN:A\nEND:VCARD\n", fiftyMegabytes / 42); },
        "more than 250,000 cards");
    refuses(
        "vcard", "one card of many lines",
        [](std::ostream& out) {
            out << "BEGIN:VCARD\nVERSION:4.0\nFN:A\n";
            repeat(out, "X:\n", fiftyMegabytes / 3);
            out << "END:VCARD\n";
        },
        "a card of more than 64 MB");
    reads(
        "vcard", "cards of notes",
        [](std::ostream& out) {
            for (int i = 0; i < 1000; ++i) {
                out << "BEGIN:VCARD\nVERSION:4.0\nFN:A" << i << "\nTITLE:T" << i << "\nNOTE:";
                repeat(out, "n", 50'000);
                out << "\nEND:VCARD\n";
            }
        },
        "1000 people");
    reads(
        "vcard", "a hundred thousand managers",
        [](std::ostream& out) {
            for (int i = 0; i < 100'000; ++i) {
                out << "BEGIN:VCARD\nVERSION:4.0\nFN:A" << i << "\nTITLE:T" << i << "\nX-MANAGER:A" << i / 10 + 1
                    << "\nEND:VCARD\n";
            }
        },
        "100000 people");
}

TEST_F(HostileFile, MayNotHaveBrokenCharacters) {
    for (const Writing& format : writings()) {
        if (!format.isBytes) {
            refuses(format.format, "bytes that are no UTF-8", format.begin + format.node("a", "\xC3\x28") + format.end);
        }
        refuses(format.format, "half a character of UTF-16", "\xFF\xFE<\0a"s);
        refuses(format.format, "half a pair of UTF-16", "\xFF\xFE<\0\x00\xD8>\0"s);
    }
    refuses("jgf", "bytes that are no UTF-8", "{\"graph\": {\"label\": \"\xC3\x28\"}}");
    refuses("jgf", "UTF-16", "\xFF\xFE{\0}\0"s);
    refuses("vcard", "UTF-16",
            "\xFF\xFE"
            "B\0E\0G\0"s);
    refuses("csv", "bytes that are no UTF-8", "title\n\xC3\x28\n");
    refuses("json", "UTF-16", "\xFF\xFE{\0}\0"s);
}

TEST_F(HostileFile, MayNotNameThingsTwiceOrNotAtAll) {
    for (const Writing& format : writings()) {
        if (!format.declaresIds)
            continue;
        refuses(format.format, "an id twice", twoNodes(format) + format.node("a", "C") + format.end, "is there twice");
        refuses(format.format, "an end that is not there", twoNodes(format) + format.edge("a", "z") + format.end,
                "“z”, which is not there");
    }
    refuses("jgf", "an id twice", R"({"graph": {"nodes": [{"id": "a"}, {"id": "a"}]}})", "is there twice");
    refuses("jgf", "an end that is not there",
            R"({"graph": {"nodes": {"a": {}}, "edges": [{"source": "a", "target": "z"}]}})", "“z”, which is not there");
    refuses("vcard", "an id twice", "BEGIN:VCARD\nUID:1\nFN:A\nEND:VCARD\nBEGIN:VCARD\nUID:1\nFN:B\nEND:VCARD\n",
            "is there twice");
}

TEST_F(HostileFile, MayHoldLoopsWhichAreLeftOut) {
    for (const Writing& format : writings()) {
        if (format.format == "bpmn")
            continue; // a pool's message to itself means nothing at all
        reads(
            format.format, "a loop",
            [&](std::ostream& out) { out << twoNodes(format) << format.edge("a", "a") << format.end; },
            "a role does not serve itself");
    }
}

TEST_F(HostileFile, MayNotHaveAMillionArrowsBetweenTwo) {
    for (const Writing& format : writings()) {
        const auto write = [&](std::ostream& out) {
            out << twoNodes(format);
            for (std::size_t i = 0; i < million; ++i)
                out << format.edge("a", "b");
            out << format.end;
        };
        if (format.format == "bpmn" || format.format == "archimate") {
            // Many flows between two are one service.
            expectBounds(imported(format.format, write), format.format + ", a million arrows");
        } else {
            refuses(format.format, "a million arrows", write);
        }
    }
    refuses("jgf", "a million arrows", [](std::ostream& out) {
        out << R"({"graph": {"nodes": {"a": {}, "b": {}}, "edges": [{"source": "a", "target": "b"})";
        repeat(out, R"(,{"source": "a", "target": "b"})", million);
        out << "]}}";
    });
    refuses(
        "csv", "a million services",
        [](std::ostream& out) {
            out << "server,customer\n";
            repeat(out, "a,b\n", million);
        },
        "more than 500,000 rows");
}

TEST_F(HostileFile, MayNotStandInPlacesThatAreNoNumbers) {
    for (const Writing& format : writings()) {
        if (!format.nan.empty() && format.format != "dot")
            refuses(format.format, "NaN", twoNodes(format) + format.nan + format.end, "is no number");
    }
    refuses("json", "NaN",
            R"({"format": "throughline-chain", "version": 1, "views": [{"places": [{"role": "a", "x": NaN}]}]})");
}

TEST_F(HostileFile, MayNotBeAnArchiveThatBursts) {
    const std::string begin = xmlWritings()[3].begin;
    const std::string end = xmlWritings()[3].end;
    refuses("archimate", "an archive of 70 MB in a few",
            exchange::zipOf({{"model.xml", begin + std::string(70'000'000, ' ') + end}}), "is larger than 64 MB");
    refuses("archimate", "an archive of one long text",
            exchange::zipOf({{"model.xml", begin + "<a b=\"" + std::string(fiftyMegabytes, ' ') + "\"/>" + end}}));
    refuses("archimate", "a file outside of the archive", exchange::zipOf({{"../model.xml", begin + end}}),
            "would lie outside of it");
    refuses("archimate", "a file from the root", exchange::zipOf({{"/etc/model.xml", begin + end}}),
            "would lie outside of it");
    std::vector<exchange::ZipEntry> many;
    for (int i = 0; i < 30'000; ++i)
        many.push_back({std::to_string(i), "", false});
    refuses("archimate", "an archive of many files", exchange::zipOf(many), "more than 20,000 files");
    std::string lies = exchange::zipOf({{"model.xml", begin + std::string(1'000'000, ' ') + end}});
    refuses("archimate", "half an archive", lies.substr(0, lies.size() / 2), "the archive is damaged");
}

} // namespace
} // namespace throughline::test
