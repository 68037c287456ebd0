#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <filesystem>

#include "tests/app/process.h"

// What `export` draws, and on which paper.
namespace throughline::test {
namespace {

const std::vector<std::string> sinks{"a.pdf", "a.svg", "a.png", "a.html"};

/// A PNG's chunk; empty where there is none.
std::string chunkOf(const std::string& png, const char* type) {
    const std::size_t at = png.find(type);
    if (at == std::string::npos || at < 4)
        return {};
    std::size_t length = 0;
    for (std::size_t i = at - 4; i < at; ++i)
        length = length << 8U | static_cast<unsigned char>(png[i]);
    return png.substr(at + 4, length);
}

std::uint32_t numberAt(const std::string& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        number = number << 8U | static_cast<unsigned char>(bytes.at(i));
    return number;
}

class Paper : public testing::Test {
  protected:
    Finished exportTo(const std::string& name, const Arguments& more = {}) {
        Arguments call{"export", document, "--output", folder.path(name), "--today", "2026-06-01", "--json"};
        call.insert(call.end(), more.begin(), more.end());
        return run(call);
    }
    TemporaryFolder folder;
    std::string document = documentOf(folder, "a", workedExample());
};

TEST_F(Paper, TakesEverySettingOfAPoster) {
    const Finished done = exportTo("a.pdf", {"--paper", "Letter", "--portrait", "--poster", "2x2", "--overlap", "12.5",
                                             "--margins", "10", "--no-crop-marks", "--no-legend", "--no-tasks"});
    ASSERT_EQ(done.status, 0) << done.err;
    const Json said = done.json();
    EXPECT_GE(said["pages"], 3);
    const std::string pdf = readFile(folder.path("a.pdf"));
    EXPECT_NE(pdf.find("/MediaBox [0 0 612.000000 792.000000]"), std::string::npos);
    EXPECT_NE(pdf.find("(D:20260601000000Z)"), std::string::npos);
    EXPECT_EQ(readFile(folder.path("a.pdf")), pdf);
    ASSERT_EQ(exportTo("b.pdf", {"--paper", "420x297", "--fit"}).status, 0);
    EXPECT_NE(readFile(folder.path("b.pdf")).find("/MediaBox [0 0 1191.000000 842.000000]"), std::string::npos);
}

TEST_F(Paper, LaysAPosterAsItComesOutLarger) {
    const auto bytes = [&](const Arguments& more) {
        Arguments call{"--poster", "1x3", "--no-tasks"};
        call.insert(call.end(), more.begin(), more.end());
        EXPECT_EQ(exportTo("a.pdf", call).status, 0);
        return readFile(folder.path("a.pdf"));
    };
    const std::string unsaid = bytes({});
    const std::string landscape = bytes({"--landscape"});
    const std::string portrait = bytes({"--portrait"});
    EXPECT_NE(landscape, portrait);
    EXPECT_TRUE(unsaid == landscape || unsaid == portrait);
}

TEST_F(Paper, SaysWhereAPosterTakesFewerPagesThanItMay) {
    const Finished done = run({"export", document, "--output", folder.path("a.pdf"), "--poster", "9x1", "--landscape"});
    ASSERT_EQ(done.status, 0) << done.err;
    EXPECT_NE(done.out.find(" of the 9 x 1: on more of them it would be no larger.\n"), std::string::npos) << done.out;
}

TEST_F(Paper, WritesTheSameBytesEachTime) {
    for (const std::string& name : sinks) {
        ASSERT_EQ(exportTo(name).status, 0) << name;
        const std::string first = readFile(folder.path(name));
        ASSERT_EQ(exportTo(name).status, 0) << name;
        EXPECT_TRUE(readFile(folder.path(name)) == first) << name;
    }
}

TEST_F(Paper, WritesAPngOfTheResolutionAskedForAndRefusesOneThatIsTooLarge) {
    const Finished done = exportTo("a.png", {"--resolution", "100", "--paper", "A4"});
    ASSERT_EQ(done.status, 0) << done.err;
    const std::string png = readFile(folder.path("a.png"));
    EXPECT_EQ(numberAt(chunkOf(png, "IHDR"), 0), 1169U);
    EXPECT_EQ(numberAt(chunkOf(png, "IHDR"), 4), 827U);
    EXPECT_EQ(numberAt(chunkOf(png, "pHYs"), 0), 3937U) << "dots a metre";
    const Finished refused = exportTo("a.png", {"--resolution", "2000"});
    EXPECT_EQ(refused.status, 2) << "the document can be read; the call asks for too much";
    EXPECT_NE(refused.err.find("million dots; choose 719 or fewer"), std::string::npos) << refused.err;
    EXPECT_EQ(readFile(folder.path("a.png")), png);
}

TEST_F(Paper, ShowsThePageOfAPosterThatIsAskedFor) {
    const Finished several = exportTo("a.svg", {"--poster", "2x2"});
    EXPECT_EQ(several.status, 2);
    EXPECT_NE(several.err.find("say which with --page"), std::string::npos) << several.err;
    ASSERT_EQ(exportTo("a.svg", {"--poster", "2x2", "--page", "2"}).status, 0);
    EXPECT_NE(readFile(folder.path("a.svg")).find("clip-path"), std::string::npos);
    EXPECT_EQ(exportTo("b.svg", {"--poster", "2x2", "--page", "99"}).status, 2);
    EXPECT_EQ(exportTo("b.svg", {"--page", "2"}).status, 2);
}

TEST_F(Paper, DrawsADepartmentOrAView) {
    ASSERT_EQ(exportTo("a.html", {"--department", "logistics"}).status, 0);
    EXPECT_NE(readFile(folder.path("a.html")).find("<h1 dir=\"auto\">Logistics</h1>"), std::string::npos);
    const Finished unknown = exportTo("b.html", {"--department", "Nowhere"});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_NE(unknown.err.find("Logistics"), std::string::npos) << "names those there are: " << unknown.err;
    EXPECT_EQ(exportTo("b.html", {"--view", "none such"}).status, 2);
}

TEST_F(Paper, CountsTheRolesThatItDraws) {
    const auto roles = [&](const Arguments& more) {
        const Finished done = exportTo("a.pdf", more);
        EXPECT_EQ(done.status, 0) << done.err;
        return done.json()["roles"].get<int>();
    };
    const int all = roles({});
    EXPECT_EQ(all, 6) << "the worked example";
    const int department = roles({"--department", "Logistics"});
    EXPECT_GE(department, 2);
    EXPECT_LT(department, all);
    const Finished said = run({"export", document, "--output", folder.path("a.html"), "--department", "Logistics"});
    EXPECT_NE(said.out.find(" with " + std::to_string(department) + " roles."), std::string::npos) << said.out;
}

TEST_F(Paper, SaysHowWhatCannotBeReadCould) {
    const Finished done = run({"export", document, "--output", folder.path("a.pdf"), "--scale", "40", "--paper", "A5"});
    ASSERT_EQ(done.status, 0) << done.err;
    EXPECT_NE(done.out.find("Its smallest text is 3.6 pt; --poster "), std::string::npos) << done.out;
}

TEST_F(Paper, RefusesWhatMakesNoSenseTogether) {
    for (const Arguments& more : std::vector<Arguments>{{"a.pdf", "--poster", "2"},
                                                        {"a.pdf", "--poster", "0x3"},
                                                        {"a.pdf", "--poster", "2x21"},
                                                        {"a.pdf", "--poster", "-1x2"},
                                                        {"a.pdf", "--poster", "2x3", "--fit"},
                                                        {"a.pdf", "--poster", "2x3", "--scale", "100"},
                                                        {"a.pdf", "--scale", "5"},
                                                        {"a.pdf", "--scale", "nan"},
                                                        {"a.pdf", "--margins", "80"},
                                                        {"a.pdf", "--paper", "A5", "--margins", "50"},
                                                        {"a.pdf", "--paper", "10x10"},
                                                        {"a.pdf", "--overlap", "60"},
                                                        {"a.pdf", "--fit", "--overlap", "5"},
                                                        {"a.pdf", "--fit", "--crop-marks"},
                                                        {"a.pdf", "--tasks", "--no-tasks"},
                                                        {"a.pdf", "--resolution", "300"},
                                                        {"a.pdf", "--page", "1"},
                                                        {"a.png", "--resolution", "5"},
                                                        {"a.png", "--crop-marks"},
                                                        {"a.html", "--paper", "A4"},
                                                        {"a.html", "--legend"},
                                                        {"a.json", "--department", "Logistics"},
                                                        {"a.json", "--tasks"},
                                                        {"a.pdf", "--task", "t1", "--view", "d1"},
                                                        {"a.pdf", "--department", "Logistics", "--lanes"}}) {
        const Finished refused = exportTo(more.front(), Arguments(more.begin() + 1, more.end()));
        EXPECT_EQ(refused.status, 2) << more[0] << more[1] << ": " << refused.err;
        EXPECT_EQ(std::count(refused.err.begin(), refused.err.end(), '\n'), 1) << refused.err;
    }
    EXPECT_EQ(folder.names(), std::vector<std::string>{"a.chain"});
}

/// Every way to write a file for people: the pictures, a poster, and each kind of report in each format.
std::vector<std::pair<std::string, Arguments>> allSinks() {
    std::vector<std::pair<std::string, Arguments>> all;
    for (const std::string& name : sinks)
        all.emplace_back(name, Arguments{"export"});
    all.emplace_back("poster.pdf", Arguments{"export", "--poster", "2x3", "--tasks"});
    all.emplace_back("poster.svg", Arguments{"export", "--poster", "2x3", "--page", "1"});
    for (const char* kind : {"career", "review", "partnership", "customers", "commitments"}) {
        for (const char* suffix : {".md", ".html", ".odt", ".pdf"})
            all.emplace_back(std::string(kind) + suffix, Arguments{"report", "--kind", kind});
    }
    return all;
}

Finished written(const std::pair<std::string, Arguments>& sink, const std::string& document, const std::string& path,
                 const RunOptions& options = {}) {
    Arguments call = sink.second;
    call.insert(call.end(), {document, "--output", path, "--today", "2026-06-01"});
    return run(call, options);
}

TEST_F(Paper, LeavesTheOldFileWhereTheDiskIsFull) {
    std::vector<std::string> expected{"a.chain"};
    for (const auto& sink : allSinks()) {
        const std::string path = folder.file(sink.first, "what was there");
        expected.push_back(sink.first);
        rlimit before{};
        ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{100, before.rlim_max};
        ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Finished full = written(sink, document, path);
        setrlimit(RLIMIT_FSIZE, &before);
        EXPECT_EQ(full.status, 4) << sink.first << ": " << full.err;
        EXPECT_NE(full.err.find("the disk is full; nothing was written"), std::string::npos) << full.err;
        EXPECT_EQ(readFile(path), "what was there") << sink.first;
    }
    std::ranges::sort(expected);
    EXPECT_EQ(folder.names(), expected) << "nothing is left half written";
}

TEST_F(Paper, SaysWhereAFolderCannotBeWritten) {
    const std::string file = folder.file("notes.txt", "what was there");
    const auto before = folder.names();
    for (const auto& sink : allSinks()) {
        // No such folder, a file where a folder should be, a folder that takes nothing, and a device.
        for (const std::string& path :
             {folder.path("no/such/folder/" + sink.first), file + "/" + sink.first, "/proc/self/" + sink.first}) {
            const Finished refused = written(sink, document, path);
            EXPECT_EQ(refused.status, 4) << path << ": " << refused.err;
            EXPECT_EQ(std::count(refused.err.begin(), refused.err.end(), '\n'), 1) << refused.err;
        }
    }
    for (const std::string& name : sinks) {
        const Finished device = run({"export", document, "--output", "/dev/full", "--format", name.substr(2)});
        EXPECT_EQ(device.status, 4) << name << ": " << device.err;
    }
    EXPECT_EQ(folder.names(), before);
}

TEST_F(Paper, KeepsTheOldFileInAFolderThatMayNotBeWritten) {
    // The superuser may write everywhere, so the program is started by somebody else.
    RunOptions other;
    other.unprivileged = geteuid() == 0;
    std::filesystem::permissions(folder.path(""), std::filesystem::perms(0755));
    std::filesystem::permissions(document, std::filesystem::perms(0644));
    // Nothing that the program does can be seen by one who may not start it.
    if (run({"--version"}, other).status != 0)
        GTEST_SKIP() << "the binary is in a folder that others may not read";
    std::filesystem::create_directory(folder.path("shut"));
    for (const auto& sink : allSinks())
        (void)folder.file("shut/" + sink.first, "what was there");
    std::filesystem::permissions(folder.path("shut"), std::filesystem::perms(0555));
    for (const auto& sink : allSinks()) {
        const Finished refused = written(sink, document, folder.path("shut/" + sink.first), other);
        EXPECT_EQ(refused.status, 4) << sink.first << ": " << refused.err;
        EXPECT_EQ(readFile(folder.path("shut/" + sink.first)), "what was there") << sink.first;
    }
    std::filesystem::permissions(folder.path("shut"), std::filesystem::perms(0755));
}

} // namespace
} // namespace throughline::test
