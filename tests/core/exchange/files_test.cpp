#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "core/exchange/csv_writer.h"
#include "core/exchange/file_reader.h"
#include "core/exchange/file_writer.h"
#include "core/exchange/formats.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/sources.h"
#include "tests/core/exchange/some_chain.h"
#include "tests/support/temporary_folder.h"

namespace {
int renamesThatWork = INT_MAX;
} // namespace

/// In place of the library's, so that one can fail.
extern "C" int rename(const char* from, const char* to) noexcept {
    if (renamesThatWork-- > 0)
        return ::renameat(AT_FDCWD, from, AT_FDCWD, to);
    errno = EIO;
    return -1;
}

namespace throughline::exchange {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
  protected:
    [[nodiscard]] std::string path(const std::string& name) const { return temporary.path(name); }
    std::string put(const std::string& name, std::string_view bytes) const { return temporary.file(name, bytes); }
    static std::string contentOf(const std::string& file) {
        std::ostringstream content;
        content << std::ifstream(file, std::ios::binary).rdbuf();
        return content.str();
    }
    [[nodiscard]] std::size_t entries() const { return temporary.names().size(); }
    support::TemporaryFolder temporary;
    std::string folder = temporary.path();
};

TEST_F(Files, AreReadWhole) {
    const std::string bytes("a\0b\n", 4);
    const auto read = readFile(put("x", bytes));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, bytes);
    EXPECT_EQ(*readFile(put("empty", "")), "");
}

TEST_F(Files, ThatCannotBeReadAreRefusedWithoutWaiting) {
    const auto refused = [](const std::string& file) {
        const auto read = readFile(file, 100);
        EXPECT_FALSE(read);
        EXPECT_EQ(read.status().place(), file);
        return read.status();
    };
    EXPECT_EQ(refused(path("missing")).code(), Code::notFound);
    EXPECT_EQ(refused(put("x", "") + "/y").code(), Code::notFound);
    EXPECT_EQ(refused(folder).text(), "is a folder; a file is wanted");
    ASSERT_EQ(mkfifo(path("pipe").c_str(), 0600), 0);
    EXPECT_EQ(refused(path("pipe")).text(), "is a pipe or a device; a file is wanted");
    EXPECT_EQ(refused("/dev/zero").text(), "is a pipe or a device; a file is wanted");
    EXPECT_EQ(refused(put("large", std::string(101, 'x'))).text(), "is larger than 0 MB");
    if (geteuid() != 0) {
        chmod(put("locked", "x").c_str(), 0);
        EXPECT_EQ(refused(path("locked")).text(), "you may not read this file");
    }
}

TEST_F(Files, OfADatabaseAreNoText) {
    const auto read = readTextFile(put("x.json", std::string("SQLite format 3\0more", 20)));
    EXPECT_EQ(read.status().code(), Code::unreadable);
    EXPECT_EQ(read.status().text(), "is a document or another database, not a text to import; open it instead");
}

TEST_F(Files, AreWrittenWholeOrNotAtAll) {
    const std::string large(3'000'000, 'x');
    ASSERT_TRUE(writeFile(path("new"), large));
    EXPECT_EQ(contentOf(path("new")), large);
    ASSERT_TRUE(writeFile(path("new"), "small"));
    EXPECT_EQ(contentOf(path("new")), "small");
    EXPECT_EQ(entries(), 1u);

    EXPECT_EQ(writeFile(folder, "x").text(), "is a folder; a file is wanted");
    ASSERT_EQ(mkfifo(path("pipe").c_str(), 0600), 0);
    EXPECT_EQ(writeFile(path("pipe"), "x").text(), "is a pipe or a device; a file is wanted");
    EXPECT_EQ(writeFile(path("no/such/folder"), "x").code(), Code::unwritable);
    if (geteuid() != 0) {
        chmod(folder.c_str(), 0500);
        EXPECT_EQ(writeFile(path("other"), "x").code(), Code::unwritable);
        chmod(folder.c_str(), 0700);
    }
}

TEST_F(Files, KeepTheirOldContentWhereThereIsNoSpace) {
    ASSERT_TRUE(writeFile(path("old"), "old"));
    // A limit on the size of files stands for the full disk.
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1'000'000, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Status status = writeFile(path("old"), std::string(3'000'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(status.code(), Code::full);
    EXPECT_EQ(contentOf(path("old")), "old");
    EXPECT_EQ(entries(), 1u);
}

TEST_F(Files, ThatBelongTogetherAreAllWrittenOrAllStay) {
    ASSERT_TRUE(writeFolder(path("out"), {{"a.csv", "old a"}, {"b.csv", "old b"}}));
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1'000'000, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const std::vector<NamedFile> wanted{{"a.csv", "new a"}, {"b.csv", std::string(3'000'000, 'x')}};
    const Status status = writeFolder(path("out"), wanted);
    const Status fresh = writeFolder(path("fresh"), wanted);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(status.code(), Code::full);
    EXPECT_EQ(status.place(), path("out") + "/b.csv");
    EXPECT_EQ(contentOf(path("out") + "/a.csv"), "old a");
    EXPECT_EQ(contentOf(path("out") + "/b.csv"), "old b");
    EXPECT_EQ(std::distance(fs::directory_iterator(path("out")), fs::directory_iterator()), 2);
    EXPECT_EQ(fresh.code(), Code::full);
    EXPECT_FALSE(fs::exists(path("fresh"))) << "what was made for it goes again";
    ASSERT_TRUE(writeFolder(path("out"), wanted));
    EXPECT_EQ(contentOf(path("out") + "/a.csv"), "new a");
}

TEST_F(Files, SayWhichAreNewWhereOneDidNotGetItsName) {
    const std::vector<NamedFile> old{{"a.csv", "old a"}, {"b.csv", "old b"}, {"c.csv", "old c"}};
    ASSERT_TRUE(writeFolder(path("out"), old));
    renamesThatWork = 2;
    const Status status = writeFolder(path("out"), {{"a.csv", "new a"}, {"b.csv", "new b"}, {"c.csv", "new c"}});
    renamesThatWork = 0;
    const Status none = writeFolder(path("out"), {{"a.csv", "newer a"}, {"b.csv", "newer b"}});
    renamesThatWork = INT_MAX;
    EXPECT_EQ(status.code(), Code::unwritable);
    EXPECT_EQ(status.place(), path("out") + "/c.csv");
    EXPECT_TRUE(status.text().ends_with("; these are new already: a.csv, b.csv; the others are as they were"))
        << status.text();
    EXPECT_EQ(none.text().find("new already"), std::string::npos) << none.text();
    EXPECT_EQ(contentOf(path("out") + "/a.csv"), "new a");
    EXPECT_EQ(contentOf(path("out") + "/c.csv"), "old c");
    EXPECT_EQ(std::distance(fs::directory_iterator(path("out")), fs::directory_iterator()), 3) << "nothing beside them";
}

TEST_F(Files, NeedAFolderThatIsThere) {
    EXPECT_EQ(writeFile(path("no/such"), "x").text(),
              "its folder is not there; make it, or choose another; nothing was written");
    EXPECT_EQ(writeFolder(path("no/such"), {{"a.csv", "a"}}).code(), Code::unwritable);
    EXPECT_EQ(entries(), 0U) << "no folder above it is made";
}

TEST_F(Files, TellTheirFormat) {
    EXPECT_EQ(formatNamed("MD")->name, "markdown");
    EXPECT_EQ(formatNamed("mmd")->name, "mermaid");
    EXPECT_EQ(formatNamed("gv")->name, "dot");
    EXPECT_EQ(formatNamed("xml"), nullptr) << "which of several";
    EXPECT_EQ(formatOf("a/b.JSON")->name, "json");
    EXPECT_EQ(formatOf("x.csv.txt")->name, "csv");
    EXPECT_EQ(formatOf("x.gv")->name, "dot");
    EXPECT_EQ(formatOf("x.txt"), nullptr);
    EXPECT_EQ(formatOf(".csv"), nullptr);
    EXPECT_EQ(formatNamed("CSV")->name, "csv");
    EXPECT_EQ(formatNamed("csvx"), nullptr);
    EXPECT_TRUE(formatNames(true).starts_with("json, csv, markdown"));
    EXPECT_TRUE(formatNames(false).starts_with("json, csv, "));
}

class Sources : public Files {
  protected:
    std::string read(const std::vector<std::string>& paths, const ImportOptions& options = {}) {
        KeySource keys(7);
        auto imported = readSources(paths, options, Chain(), keys);
        chain = Chain();
        const auto worded = [this](const Status& status) {
            std::string text = status.place() + ": " + status.text();
            for (std::size_t at = text.find(folder + '/'); at != std::string::npos; at = text.find(folder + '/')) {
                text.erase(at, folder.size() + 1);
            }
            return text;
        };
        if (!imported)
            return worded(imported.status());
        const auto edit = importEdit(chain, *imported);
        if (!edit)
            return worded(edit.status());
        chain.apply(*edit);
        return "";
    }
    Chain chain;
};

TEST_F(Sources, AreReadTogether) {
    const std::string json =
        put("a.json", R"({"format": "throughline-chain", "version": 1, "roles": [{"key": "b", "title": "Buyer"}]})");
    ASSERT_EQ(read({put("b.csv", "server,customer\nBuyer,Shop\n"), json}), "");
    EXPECT_EQ(chain.roles().size(), 2u);
    EXPECT_EQ(servicesOf(chain), std::vector<std::string>{"Buyer > Shop"});
}

TEST_F(Sources, CanBeAFolderOfTables) {
    const Chain written = randomChain(11);
    ASSERT_TRUE(writeFolder(path("out"), writeCsv(written)));
    put("out/readme.txt", "not a table");
    ASSERT_EQ(read({path("out")}), "");
    EXPECT_EQ(chain.services().size(), written.services().size());
    EXPECT_EQ(chain.tasks().size(), written.tasks().size());
    EXPECT_FALSE(writeFolder(put("file", "x"), writeCsv(written)));
}

TEST_F(Sources, NameTheFileOfWhatIsWrong) {
    EXPECT_EQ(read({put("a.json", "{\n\"format\":")}).substr(0, 25), "a.json:2: not valid JSON:");
    EXPECT_EQ(read({put("b.json", R"({"format": "throughline-chain", "version": 1, "roles": [{"title": " "}]})")}),
              "b.json:roles[0].title: is blank");
    EXPECT_EQ(read({put("c.csv", "server,customer\nA,A\n")}), "c.csv:2: customer: a role does not serve itself");
    EXPECT_EQ(read({put("d.csv", "title\n\"A\n")}), "d.csv:2: a quoted cell that does not end");
    EXPECT_EQ(read({put("e.txt", "title\nA\n")}),
              "e.txt: the name does not tell the format; say it with --format (" + formatNames(true) + ")");
    EXPECT_EQ(read({path("e.txt")}, {"csv", {}}), "");
    EXPECT_EQ(read({path("e.txt")}, {"docx", {}}), ": the format “docx” is not read; these are: " + formatNames(true));
    EXPECT_EQ(read({path("none.json")}), "none.json: there is no such file");
    EXPECT_EQ(read({put("f.json", std::string("SQLite format 3\0", 16))}),
              "f.json: is a document or another database, not a text to import; open it instead");
    EXPECT_EQ(read({put("g.graphmlz", "\x1F\x8B\x08")}), "g.graphmlz: is compressed (gzip); unpack it first");
    fs::create_directory(path("empty"));
    EXPECT_EQ(read({path("empty")}), "empty: there are no CSV files in this folder");
    ASSERT_EQ(mkfifo(path("pipe.json").c_str(), 0600), 0);
    EXPECT_EQ(read({path("pipe.json")}), "pipe.json: is a pipe or a device; a file is wanted");
}

} // namespace
} // namespace throughline::exchange
