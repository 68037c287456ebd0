#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>

#include "tests/app/process.h"

/// Every reader and every file argument meets what it should not: each gets one sentence and its exit status, soon and
/// in little memory, and the document that it was meant for keeps its bytes.
namespace throughline::test {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr double secondsAllowed = 50.0;
constexpr long kilobytesAllowed = 4L * 1024 * 1024;
#else
constexpr double secondsAllowed = 5.0;
constexpr long kilobytesAllowed = 512L * 1024;
#endif

void expectRefusal(const Finished& run, int status, const std::string& what) {
    EXPECT_EQ(run.status, status) << what << ": " << run.out << run.err;
    EXPECT_EQ(run.out, "") << what;
    EXPECT_TRUE(run.err.starts_with("throughline: ")) << what << ": " << run.err;
    EXPECT_EQ(std::ranges::count(run.err, '\n'), 1) << what << ": " << run.err;
    EXPECT_LT(run.err.size(), 1000U) << what << ": " << run.err;
    // The tests may share the machine with others: the clock has more patience than the processor.
    EXPECT_LT(run.cpuSeconds, secondsAllowed) << what;
    EXPECT_LT(run.seconds, 4 * secondsAllowed) << what;
    EXPECT_LT(run.peakKilobytes, kilobytesAllowed) << what;
}

struct BadFile {
    std::string name;
    std::function<void(std::ostream&)> write;
    std::string place; ///< what the error line must contain; empty: anything
};

BadFile text(std::string name, std::string content, std::string place = {}) {
    return {std::move(name), [content = std::move(content)](std::ostream& out) { out << content; }, std::move(place)};
}

void repeat(std::ostream& out, const std::string& part, std::size_t times) {
    for (std::size_t i = 0; i < times; ++i) {
        out << part;
    }
}

std::string chainWith(const std::string& members) {
    return R"({"format": "throughline-chain", "version": 1, "roles": [{"key": "q1", "title": "A"}, {"key": "q2", "title": "B"}])" +
           members + "}";
}
std::string serviceWith(const std::string& members) {
    return chainWith(R"(, "services": [{"key": "q3", "server": "q1", "customer": "q2")" + members + "}]");
}
std::string taskWith(const std::string& members) {
    return chainWith(R"(, "tasks": [{"key": "q4", "title": "T", "role": "q1")" + members + "}]");
}

std::vector<BadFile> badJson() {
    constexpr std::size_t hundredMegabytes = 100'000'000;
    return {
        text("empty.json", ""),
        text("blank.json", " \n\n"),
        text("not-utf-8.json", "{\"format\": \"throughline-chain\", \"version\": 1,\n \"title\": \"\xff\xfe\"}",
             ":2: "),
        text("surrogate.json", R"({"format": "throughline-chain", "version": 1, "title": "\ud800"})"),
        text("nul.json", std::string("{\"format\": \"throughline-chain\",\n\"version\": 1, \"title\": \"a\0b\"}", 58),
             ":2: "),
        text("escaped-nul.json", R"({"format": "throughline-chain", "version": 1, "title": "a\u0000b"})"),
        text("truncated.json", workedExample().substr(0, 700), ":"),
        text("trailing.json", workedExample() + "x"),
        text("array.json", "[]"),
        text("number.json", "1"),
        text("string.json", "\"throughline-chain\""),
        text("no-format.json", R"({"version": 1})", "format"),
        text("other-format.json", R"({"format": "other", "version": 1})", "format"),
        text("newer-version.json", R"({"format": "throughline-chain", "version": 4})", "version"),
        text("no-version.json", R"({"format": "throughline-chain"})", "version"),
        text("duplicate-member.json", R"({"format": "throughline-chain", "version": 1, "title": "a", "title": "b"})",
             "title"),
        text("duplicate-keys.json", chainWith(R"(, "people": [{"key": "q1", "name": "A"}])"), "people[0].key"),
        text(
            "duplicate-keys-of-a-kind.json",
            R"({"format": "throughline-chain", "version": 1, "roles": [{"key": "q1", "title": "A"}, {"key": "q1", "title": "A"}]})",
            "roles[1].key"),
        text("dangling-customer.json", chainWith(R"(, "services": [{"server": "q1", "customer": "q9"}])"),
             "services[0].customer"),
        text("dangling-holder.json",
             R"({"format": "throughline-chain", "version": 1, "roles": [{"title": "A", "holders": ["p9"]}]})",
             "roles[0].holders"),
        text("dangling-task.json", taskWith(R"(, "service": "s9")"), "tasks[0].service"),
        text("dangling-owner.json", R"({"format": "throughline-chain", "version": 1, "owner": "p9"})", "owner"),
        text("self-service.json", chainWith(R"(, "services": [{"server": "q1", "customer": "q1"}])"), "services[0]"),
        text("weight-zero.json", serviceWith(R"(, "weight": 0)"), "services[0].weight"),
        text("weight-negative.json", serviceWith(R"(, "weight": -1)"), "services[0].weight"),
        text("weight-nan.json", serviceWith(R"(, "weight": NaN)")),
        text("weight-infinite.json", serviceWith(R"(, "weight": 1e999)")),
        text("weight-text.json", serviceWith(R"(, "weight": "3")"), "services[0].weight"),
        text("february-30.json", taskWith(R"(, "promised": "2026-02-30")"), "tasks[0].promised"),
        text("effort-negative.json", taskWith(R"(, "effort": -0.5)"), "tasks[0].effort"),
        text("impact-order.json", taskWith(R"(, "impact": {"amount": 1, "low": 2})"), "tasks[0].impact"),
        text("blank-title.json", R"({"format": "throughline-chain", "version": 1, "roles": [{"title": " "}]})",
             "roles[0].title"),
        text("missing-title.json", R"({"format": "throughline-chain", "version": 1, "roles": [{"key": "q1"}]})",
             "roles[0].title"),
        text("bad-key.json",
             R"({"format": "throughline-chain", "version": 1, "roles": [{"key": "a b", "title": "A"}]})",
             "roles[0].key"),
        text("unknown-kind.json",
             R"({"format": "throughline-chain", "version": 1, "roles": [{"title": "A", "kind": "boss"}]})",
             "roles[0].kind"),
        text("unknown-member.json", R"({"format": "throughline-chain", "version": 1, "robots": []})", "robots"),
        text("unknown-member-within.json", serviceWith(R"(, "colour": "red")"), "services[0].colour"),
        text("unknown-member-deep.json", taskWith(R"(, "impact": {"amont": 1})"), "tasks[0].impact.amont"),
        {"nesting.json", [](std::ostream& out) { repeat(out, "[", 10'000); }, ""},
        {"nesting-within.json",
         [](std::ostream& out) {
             out << R"({"format": "throughline-chain", "version": 1, "roles": )";
             repeat(out, "[", 10'000);
             repeat(out, "]", 10'000);
             out << "}";
         },
         ""},
        {"nesting-objects.json", [](std::ostream& out) { repeat(out, "{\"a\":", 10'000); }, ""},
        {"one-line.json",
         [](std::ostream& out) { repeat(out, std::string(1'000'000, 'x'), hundredMegabytes / 1'000'000); }, ""},
        {"one-title.json",
         [](std::ostream& out) {
             out << R"({"format": "throughline-chain", "version": 1, "title": ")";
             repeat(out, std::string(1'000'000, 'x'), hundredMegabytes / 1'000'000);
             out << "\"}";
         },
         ""},
        {"many-numbers.json",
         [](std::ostream& out) {
             out << R"({"format": "throughline-chain", "version": 1, "roles": [)";
             repeat(out, "0,", hundredMegabytes / 2);
             out << "0]}";
         },
         ""},
        {"many-members.json",
         [](std::ostream& out) {
             out << R"({"format": "throughline-chain", "version": 1, "roles": [{"title": "A")";
             for (int i = 0; i < 1'000'000; ++i) {
                 out << ",\"m" << i << "\":0";
             }
             out << "}]}";
         },
         ""},
    };
}

std::vector<BadFile> badCsv() {
    return {
        text("empty.csv", ""),
        text("comments.csv", "# nothing\n# else\n"),
        text("not-utf-8.csv", "server,customer\na,\xff\xfe\n", ":2: "),
        text("utf-16.csv", std::string("\xff\xfes\0e\0r\0v\0e\0r\0", 14)),
        text("nul.csv", std::string("server,customer\na,b\0c\n", 22), ":2: "),
        text("open-quote.csv", "server,customer\n\"a,b\nc,d\n"),
        text("self-service.csv", "server,customer\na,b\nc,c\n", ":3: "),
        text("weight-zero.csv", "server,customer,weight\na,b,0\n", ":2: "),
        text("weight-nan.csv", "server,customer,weight\na,b,NaN\n", ":2: "),
        text("weight-infinite.csv", "server,customer,weight\na,b,1e999\n", ":2: "),
        text("february-30.csv", "title,role,promised\nT,A,2026-02-30\n", ":2: "),
        text("one-column.csv", "colour\nred\n"),
        {"one-line.csv", [](std::ostream& out) { repeat(out, std::string(1'000'000, 'x'), 100); }, ""},
        {"one-quoted-cell.csv",
         [](std::ostream& out) {
             out << "server,customer\n\"";
             repeat(out, std::string(1'000'000, 'x'), 100);
             out << "\",b\n";
         },
         ""},
        {"columns.csv",
         [](std::ostream& out) {
             out << "server,customer";
             for (int i = 0; i < 1'000'000; ++i) {
                 out << ",c" << i;
             }
             out << "\na,b\n";
         },
         ""},
        {"cells.csv",
         [](std::ostream& out) {
             out << "server,customer\na,b";
             repeat(out, ",", 1'000'000);
             out << "\n";
         },
         ""},
    };
}

void expectEachRefused(const std::vector<BadFile>& files) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "target", workedExample());
    const std::string before = readFile(document);
    for (const BadFile& bad : files) {
        const std::string source = folder.path(bad.name);
        {
            std::ofstream out(source, std::ios::binary);
            bad.write(out);
        }
        const Finished refused = run({"import", source, "--into", document});
        expectRefusal(refused, 3, bad.name);
        EXPECT_NE(refused.err.find(bad.name), std::string::npos) << refused.err;
        EXPECT_NE(refused.err.find(bad.place), std::string::npos)
            << bad.name << " at " << bad.place << ": " << refused.err;
        EXPECT_TRUE(readFile(document) == before) << bad.name;
        // Nor is a document made for it.
        expectRefusal(run({"import", source, "--into", folder.path("fresh.chain")}), 3, bad.name);
        std::filesystem::remove(source);
        EXPECT_EQ(folder.names(), std::vector<std::string>{"target.chain"}) << bad.name;
    }
}

TEST(BadInput, JsonIsRefusedInOneSentence) {
    expectEachRefused(badJson());
}
TEST(BadInput, CsvIsRefusedInOneSentence) {
    expectEachRefused(badCsv());
}

/// Graphs of other programs, by the formats that read XML and JSON of strangers.
std::vector<BadFile> badGraphs() {
    constexpr std::size_t fiftyMegabytes = 50'000'000;
    return {
        text("doctype.graphml", "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<graphml>&b;</graphml>",
             ":1: a DOCTYPE"),
        {"deep.gexf", [](std::ostream& out) { repeat(out, "<a>", 1'000'000); }, ":1: elements more than 200 deep"},
        {"attributes.drawio",
         [](std::ostream& out) {
             out << "<mxfile";
             for (int i = 0; i < 50'000; ++i) {
                 out << " a" << i << "='1'";
             }
             out << "/>";
         },
         ":1: more than 256 attributes"},
        {"attribute.graphml",
         [](std::ostream& out) { out << "<graphml a='" << std::string(fiftyMegabytes, 'x') << "'/>"; },
         ":1: an attribute longer than"},
        text("not-utf-8.gexf", "<gexf>\n\xff</gexf>", ":2: is not valid UTF-8"),
        text("not-utf-16.graphml", std::string("\xff\xfe<\0a\0>\0\0\xd8", 10), ":1: is not valid UTF-16"),
        text("twice.graphml", "<graphml><graph edgedefault='directed'><node id='a'/>\n<node id='a'/></graph></graphml>",
             ":2: the id “a” is there twice"),
        text("nan.gexf",
             "<gexf><graph><nodes>\n<node id='a'><viz:position x='NaN' y='0'/></node></nodes></graph></gexf>",
             ":2: the place of “a” is no number"),
        text("damaged.drawio", "<mxfile>\n<diagram>!</diagram></mxfile>", ":2: the compressed content is damaged"),
        {"nested.jgf",
         [](std::ostream& out) {
             out << "{\"graph\": ";
             repeat(out, "[", 1'000'000);
         },
         "nested more than"},
        text("other.xml", "<svg/>", "its outermost element is “svg”"),
    };
}

TEST(BadInput, GraphsAreRefusedInOneSentence) {
    expectEachRefused(badGraphs());
}

TEST(BadInput, NothingIsTakenWhereOneOfSeveralSourcesIsBad) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "target", workedExample());
    const std::string before = readFile(document);
    const std::string good = folder.file("good.csv", "server,customer\nA,B\n");
    const std::string bad = folder.file("bad.csv", "server,customer\nA,A\n");
    expectRefusal(run({"import", good, bad, "--into", document}), 3, "two sources");
    EXPECT_TRUE(readFile(document) == before);
}

/// Every call that takes a file, with the file as its last word.
std::vector<Arguments> callsThatRead(const TemporaryFolder& folder) {
    const std::string out = folder.path("out");
    return {{"trace", "--task", "t1"},
            {"impact"},
            {"check"},
            {"show"},
            {"verify"},
            {"layout"},
            {"edit"},
            {"share", "--output", out + ".chain"},
            {"trim", "--before", "2026-01-01"},
            {"compare"},
            {"export", "--output", out + ".json"},
            {"export", "--output", out + ".pdf"}};
}

void expectEveryCallRefuses(const TemporaryFolder& folder, const std::string& file, bool unprivileged = false) {
    for (Arguments call : callsThatRead(folder)) {
        const std::string what = call.front() + " " + file;
        call.push_back(file);
        RunOptions options;
        options.unprivileged = unprivileged;
        const Finished refused = run(call, options);
        // verify answers "no" about a document that it could open and found damaged.
        expectRefusal(refused, 3, what);
    }
    EXPECT_FALSE(std::filesystem::exists(folder.path("out.chain"))) << file;
    EXPECT_FALSE(std::filesystem::exists(folder.path("out.json"))) << file;
    EXPECT_FALSE(std::filesystem::exists(folder.path("out.pdf"))) << file;
}

TEST(FileArguments, AMissingFileIsSaidToBeMissing) {
    const TemporaryFolder folder;
    expectEveryCallRefuses(folder, folder.path("missing.chain"));
    EXPECT_FALSE(std::filesystem::exists(folder.path("missing.chain")));
}

TEST(FileArguments, AFolderIsNoDocument) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path("folder.chain"));
    expectEveryCallRefuses(folder, folder.path("folder.chain"));
    EXPECT_TRUE(std::filesystem::is_empty(folder.path("folder.chain")));
}

TEST(FileArguments, APipeIsNotWaitedFor) {
    const TemporaryFolder folder;
    const std::string pipe = folder.path("pipe.chain");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    expectEveryCallRefuses(folder, pipe);
}

TEST(FileArguments, JsonIsNoDocument) {
    const TemporaryFolder folder;
    const std::string file = folder.file("a.json", workedExample());
    expectEveryCallRefuses(folder, file);
    EXPECT_EQ(readFile(file), workedExample());
}

TEST(FileArguments, AnEmptyFileIsNoDocument) {
    const TemporaryFolder folder;
    const std::string file = folder.file("empty.chain", "");
    expectEveryCallRefuses(folder, file);
    EXPECT_EQ(readFile(file), "");
}

TEST(FileArguments, AnUnreadableFileIsSaidToBeUnreadable) {
    // Who is not root cannot make a file of somebody else's, and what he owns he may read again.
    if (::geteuid() != 0) {
        GTEST_SKIP() << "needs root, to become somebody who may not read";
    }
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "locked", workedExample());
    std::filesystem::permissions(folder.path(""), std::filesystem::perms::all);
    std::filesystem::permissions(document, std::filesystem::perms::owner_read);
    RunOptions other;
    other.unprivileged = true;
    // Nothing that the program does can be seen by one who may not start it.
    if (run({"--version"}, other).status != 0) {
        GTEST_SKIP() << "the binary is in a folder that others may not read";
    }
    expectEveryCallRefuses(folder, document, true);
    expectRefusal(run({"import", document, "--into", folder.path("new.chain")}, other), 3, "import");
}

TEST(FileArguments, SourcesThatAreNoFilesAreRefused) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "target", workedExample());
    const std::string before = readFile(document);
    std::filesystem::create_directory(folder.path("folder.json"));
    const std::string pipe = folder.path("pipe.json");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    for (const std::string& source :
         {folder.path("missing.json"), folder.path("folder.json"), pipe, document, std::string("/dev/zero")}) {
        for (const std::string format : {"", "json", "csv"}) {
            Arguments call{"import", source, "--into", document};
            if (!format.empty()) {
                call.insert(call.end(), {"--format", format});
            }
            const Finished refused = run(call);
            // Without a suffix and without --format nothing says what it is meant to be.
            expectRefusal(refused, source == "/dev/zero" && format.empty() && refused.status == 2 ? 2 : 3, source);
        }
    }
    EXPECT_TRUE(readFile(document) == before);
}

TEST(FileArguments, ADocumentIsNotMadeOverAnotherFile) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "target", workedExample());
    const std::string before = readFile(document);
    EXPECT_EQ(run({"new", document}).status, 4);
    EXPECT_TRUE(readFile(document) == before);
    const std::string note = folder.file("note.txt", "mine");
    EXPECT_EQ(run({"new", note}).status, 4);
    EXPECT_EQ(readFile(note), "mine");
}

TEST(FileArguments, PlacesThatCannotBeWrittenTo) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "target", workedExample());
    std::filesystem::create_directory(folder.path("folder.json"));
    for (const std::string& out : {folder.path("no/such/folder/a.json"), folder.path("folder.json")}) {
        expectRefusal(run({"export", document, "--output", out}), 4, out);
    }
    expectRefusal(run({"new", folder.path("no/such/folder/a.chain")}), 4, "new");
    expectRefusal(run({"share", document, "--output", folder.path("no/such/folder/a.chain")}), 4, "share");
    expectRefusal(run({"share", document, "--output", document}), 4, "share onto itself");
    EXPECT_EQ(run({"verify", document}).status, 0);
}

TEST(FileArguments, AnOutputWithoutAKnownSuffixIsWrongUse) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "target", workedExample());
    expectRefusal(run({"export", document, "--output", folder.path("a.docx")}), 2, "docx");
    expectRefusal(run({"export", document, "--output", folder.path("a.json"), "--format", "docx"}), 2, "format");
    EXPECT_EQ(folder.names(), std::vector<std::string>{"target.chain"});
}

} // namespace
} // namespace throughline::test
