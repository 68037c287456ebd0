#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <set>
#include <string>
#include <thread>

#include "tests/app/process.h"

namespace throughline::test {
namespace {

int cycles(const char* variable, int otherwise) {
    const char* text = std::getenv(variable);
    return text != nullptr ? std::atoi(text) : otherwise;
}

/// A role and a service of it are two edits; removing the role takes both in one.
std::string addRole(const std::string& key) {
    return R"({"add": "role", "value": {"key": ")" + key + R"(", "title": "Role )" + key + "\"}}";
}
std::string addService(const std::string& key, const std::string& server) {
    return R"({"add": "service", "value": {"key": ")" + key + R"(", "server": ")" + server + R"(", "customer": "r1"}})";
}

/// What the journal of acknowledged edits says must be there.
struct Expectation {
    std::set<std::string> roles;
    std::set<std::string> services;
};

std::set<std::string> keysOf(const Json& rows) {
    std::set<std::string> keys;
    for (const Json& row : rows) {
        keys.insert(row["key"].get<std::string>());
    }
    return keys;
}

/// THROUGHLINE_KILL_EDITS cycles (50): lines are sent without waiting for answers, and the program
/// is killed at a random moment.
TEST(Kill, DuringEditLosesNoAcknowledgedEditAndLeavesNoHalfOne) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    std::mt19937 random(20260101);
    Expectation sure;
    sure.roles = keysOf(exported(folder, document)["roles"]);
    sure.services = keysOf(exported(folder, document)["services"]);
    const int count = cycles("THROUGHLINE_KILL_EDITS", 50);
    std::chrono::microseconds whole{0}; // what a cycle takes that nobody cuts short, which is the first
    int cutShort = 0;                   // cycles that were killed with some edits done and some to do
    int journals = 0;                   // … in the middle of a transaction
    for (int cycle = 0; cycle < count; ++cycle) {
        // Pairs of lines: a role with its service; every third pair is removed again, role and service in one edit.
        struct Line {
            std::string text;
            std::string role;
            enum { addsRole, addsService, removes } does;
        };
        std::vector<Line> lines;
        for (int i = 0; i < 12; ++i) {
            const std::string name = std::to_string(cycle) + "-" + std::to_string(i);
            lines.push_back({addRole("k" + name), "k" + name, Line::addsRole});
            lines.push_back({addService("z" + name, "k" + name), "k" + name, Line::addsService});
            if (i % 3 == 2) {
                lines.push_back({R"({"remove": "role", "key": "k)" + name + "\"}", "k" + name, Line::removes});
            }
        }
        Session session({"edit", document});
        for (const Line& line : lines) {
            ASSERT_TRUE(session.send(line.text));
        }
        std::size_t answered = 0;
        const auto takeAnswer = [&] {
            const auto answer = session.receive(5.0);
            if (!answer) {
                return false;
            }
            EXPECT_EQ(Json::parse(*answer)["ok"], true) << *answer;
            ++answered;
            return true;
        };
        if (cycle == 0) {
            const auto begun = std::chrono::steady_clock::now();
            while (answered < lines.size() && takeAnswer()) {
            }
            whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begun);
        } else {
            std::uniform_int_distribution<std::chrono::microseconds::rep> moment(0, whole.count());
            std::this_thread::sleep_for(std::chrono::microseconds(moment(random)));
        }
        ::kill(session.id(), SIGKILL);
        while (takeAnswer()) {
        }
        (void)session.finish();
        cutShort += answered > 0 && answered < lines.size() ? 1 : 0;
        journals += std::filesystem::exists(document + "-journal") ? 1 : 0;

        const auto apply = [](Expectation& state, const Line& line) {
            const std::string service = "z" + line.role.substr(1);
            if (line.does == Line::addsRole) {
                state.roles.insert(line.role);
            } else if (line.does == Line::addsService) {
                state.services.insert(service);
            } else {
                state.roles.erase(line.role);
                state.services.erase(service);
            }
        };
        for (std::size_t i = 0; i < answered; ++i) {
            apply(sure, lines[i]);
        }
        const Finished verified = run({"verify", document});
        ASSERT_EQ(verified.status, 0) << verified.out << verified.err;
        const Json chain = exported(folder, document);
        const std::set<std::string> roles = keysOf(chain["roles"]);
        const std::set<std::string> services = keysOf(chain["services"]);
        // One more edit may be durable whose answer was not written any more; it is whole.
        Expectation oneMore = sure;
        if (answered < lines.size()) {
            apply(oneMore, lines[answered]);
        }
        const bool exact = roles == sure.roles && services == sure.services;
        const bool ahead = roles == oneMore.roles && services == oneMore.services;
        ASSERT_TRUE(exact || ahead) << "cycle " << cycle << ": " << answered << " of " << lines.size()
                                    << " edits were acknowledged";
        if (!exact) {
            sure = oneMore;
        }
    }
    std::cout << count << " cycles: " << cutShort << " cut short between edits, " << journals << " within one\n";
    // How many is chance; none at all would mean that nothing was tried.
    EXPECT_GT(cutShort, count >= 20 ? 0 : -1) << "the kills came before or after the work";
}

/// THROUGHLINE_KILL_IMPORTS cycles (5): all of the import is there, or nothing.
TEST(Kill, DuringAnImportLeavesAllOfItOrNothing) {
    const TemporaryFolder folder;
    constexpr std::size_t size = 20'000;
    const std::string source = folder.path("big.json");
    {
        std::ofstream out(source);
        out << R"({"format": "throughline-chain", "version": 1, "roles": [)";
        for (std::size_t i = 0; i < size; ++i) {
            out << (i == 0 ? "" : ",") << R"({"key": "b)" << i << R"(", "title": "Role )" << i << "\"}";
        }
        out << R"(], "services": [)";
        for (std::size_t i = 1; i < size; ++i) {
            out << (i == 1 ? "" : ",") << R"({"key": "c)" << i << R"(", "server": "b)" << i << R"(", "customer": "b)"
                << i / 2 << "\"}";
        }
        out << "]}";
    }
    const std::string whole = folder.path("whole.chain");
    const Finished measured = run({"import", source, "--into", whole});
    ASSERT_EQ(measured.status, 0) << measured.err;
    std::mt19937 random(20260102);
    const int count = cycles("THROUGHLINE_KILL_IMPORTS", 5);
    int undone = 0;
    for (int cycle = 0; cycle < count; ++cycle) {
        const bool fresh = cycle % 2 == 0;
        const std::string document = folder.path("target.chain");
        std::filesystem::remove(document);
        if (!fresh) {
            (void)documentOf(folder, "target", workedExample());
        }
        {
            Session session({"import", source, "--into", document});
            std::this_thread::sleep_for(std::chrono::duration<double>(
                std::uniform_real_distribution<double>(0.2, 1.6)(random) * measured.seconds));
            session.killNow();
        }
        if (!std::filesystem::exists(document)) {
            EXPECT_TRUE(fresh);
            ++undone;
            continue;
        }
        const Finished verified = run({"verify", document});
        ASSERT_EQ(verified.status, 0) << verified.out << verified.err;
        const Json counts = run({"show", document, "--json"}).json()["counts"];
        const std::size_t old = fresh ? 0 : 6;
        const std::size_t oldServices = fresh ? 0 : 8;
        const bool all = counts["roles"] == old + size && counts["services"] == oldServices + size - 1;
        const bool nothing = counts["roles"] == old && counts["services"] == oldServices;
        ASSERT_TRUE(all || nothing) << counts;
        // What was cut short can be done again.
        if (nothing) {
            ++undone;
            const Finished again = run({"import", source, "--into", document});
            ASSERT_EQ(again.status, 0) << again.err;
        }
    }
    std::cout << count << " cycles: " << undone << " without a trace of the import\n";
}

} // namespace
} // namespace throughline::test
