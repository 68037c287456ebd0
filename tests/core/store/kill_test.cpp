#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <thread>

#include "core/store/verify.h"
#include "tests/core/store/support.h"

/// kill -9 at any moment: no acknowledged edit is lost, none is half there.
namespace throughline {
namespace {

class KillTest : public test::StoreTest {
  protected:
    /// Lets a writer work for that long and kills it; what it has said.
    static std::string runAndKill(const std::string& path, const char* what, std::chrono::microseconds after) {
        int ends[2];
        EXPECT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            ::execl(THROUGHLINE_KILLED_WRITER, "killed_writer", path.c_str(), what, nullptr);
            ::_exit(127);
        }
        ::close(ends[1]);
        // The time counts from the first word: starting takes as long as it takes.
        std::string said;
        char buffer[4096];
        ssize_t size = ::read(ends[0], buffer, sizeof buffer);
        if (size > 0)
            said.append(buffer, static_cast<std::size_t>(size));
        std::this_thread::sleep_for(after);
        ::kill(child, SIGKILL);
        while ((size = ::read(ends[0], buffer, sizeof buffer)) > 0)
            said.append(buffer, static_cast<std::size_t>(size));
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself: " << WEXITSTATUS(status);
        return said;
    }
    static Sequence lastNumber(const std::string& said) {
        // A last line without its end was not said whole, but its edit was durable before.
        const std::size_t end = said.find_last_of('\n');
        if (end == std::string::npos)
            return 0;
        const std::size_t start = said.find_last_of('\n', end - 1);
        return std::stoll(said.substr(start == std::string::npos ? 0 : start + 1));
    }
    void killOften(const char* what, int cycles, std::size_t rowsOfAnEdit, std::size_t longest) {
        const std::string path = pathOf("killed.chain");
        ASSERT_TRUE(SqlStore::create(path).isOk());
        std::mt19937_64 random(static_cast<std::uint64_t>(cycles));
        Sequence acknowledged = 0;
        int halfway = 0;
        for (int cycle = 0; cycle < cycles; ++cycle) {
            const std::string said = runAndKill(path, what, std::chrono::microseconds(random() % longest));
            acknowledged = std::max(acknowledged, lastNumber(said));
            ASSERT_GT(acknowledged, 0);
            halfway += std::filesystem::exists(path + "-journal") ? 1 : 0;
            const auto content = test::storedContent(path);
            ASSERT_GE(content.head.sequence, acknowledged) << "cycle " << cycle;
            ASSERT_LE(content.head.sequence, acknowledged + 1) << "cycle " << cycle;
            ASSERT_EQ(content.chain.people().size(), static_cast<std::size_t>(content.head.sequence) * rowsOfAnEdit);
            const auto problems = verify(path);
            ASSERT_TRUE(problems.isOk()) << problems.status().text();
            ASSERT_TRUE(problems->empty()) << problems->front().text();
        }
        RecordProperty("killed with a journal beside", halfway);
    }
};

TEST_F(KillTest, LosesNoAcknowledgedEdit) {
    killOften("edits", 50, 1, 30000);
}

TEST_F(KillTest, LeavesAnOldDocumentOrTheWholeNewOne) {
    const std::string old = std::string(THROUGHLINE_TEST_DATA_DIR) + "/documents/version-2-edited.chain";
    const auto expected = test::storedContent(old);
    std::mt19937_64 random(3);
    int stillOld = 0;
    int alreadyNew = 0;
    for (int cycle = 0; cycle < 40; ++cycle) {
        const std::string path = pathOf("old-" + std::to_string(cycle) + ".chain");
        std::filesystem::copy_file(old, path);
        runAndKill(path, "open", std::chrono::microseconds(random() % 30000));
        {
            const auto store = SqlStore::open(path, SqlStore::Access::read);
            ASSERT_TRUE(store.isOk()) << store.status().text();
            ((*store)->schemaVersion() == 2 ? stillOld : alreadyNew) += 1;
        }
        const auto content = test::storedContent(path);
        ASSERT_TRUE(content.chain == expected.chain) << "cycle " << cycle;
        ASSERT_EQ(content.head, expected.head);
        ASSERT_TRUE(verify(path)->empty());
        // The next program goes on, and nothing of the old one is left.
        const auto document = test::openDocument(path);
        ASSERT_TRUE(document && document->undo().isOk());
        EXPECT_FALSE(std::filesystem::exists(path + ".v2"));
        EXPECT_FALSE(std::filesystem::exists(path + "-journal"));
    }
    RecordProperty("still of version 2", stillOld);
    RecordProperty("already of version 3", alreadyNew);
}

TEST_F(KillTest, LeavesNoHalfImport) {
    killOften("imports", 5, 20000, 400000);
}

} // namespace
} // namespace throughline
