#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "core/exchange/sources.h"
#include "tests/core/exchange/some_chain.h"

/// What strangers send: each is refused with one sentence, quickly, and nothing is taken.
namespace throughline::exchange {
namespace {

using namespace std::string_literals;

constexpr std::size_t hundredMegabytes = 100'000'000;

/// Refused within five seconds of the processor, whatever else the machine does.
template <class Import>
std::string refusal(Import&& import) {
    const std::clock_t start = std::clock();
    const Outcome outcome = import();
    const double taken = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
#if defined(__SANITIZE_ADDRESS__)
    // What it keeps beside each byte is counted with the program's, and the limit is the program's own.
    EXPECT_LT(taken, 50.0);
#else
    EXPECT_LT(taken, 5.0);
#endif
    EXPECT_TRUE(outcome.chain == Chain());
    EXPECT_FALSE(outcome.error.empty());
    return outcome.error;
}

std::string json(const std::string& text) {
    return refusal([&] { return importJson(text); });
}
std::string table(const std::string& text) {
    return refusal([&] { return importTables({text}); });
}
std::string page(const std::string& text) {
    return refusal([&] { return importTables({text}, {}, {}, true); });
}

const std::string head = R"({"format": "throughline-chain", "version": 1, )";

TEST(BadJson, IsRefused) {
    EXPECT_EQ(json("\xFF\xFEnot text").substr(0, 3), "1: ");
    EXPECT_EQ(json(head + "\"title\": \"a\0b\"}"s), "1: a text with the character NUL in it");
    EXPECT_EQ(json(head + "\"title\": \"\xE9\"}").substr(0, 18), "1: not valid JSON:");
    EXPECT_EQ(json(head + R"("roles": [{"title": "A"})").substr(0, 18), "1: not valid JSON:");
    EXPECT_EQ(json(head + R"("title": "A", "title": "B"})"), "1: the member “title” stands twice in one object");
    EXPECT_EQ(json(head + "\"roles\": " + std::string(10'000, '[')), "1: values nested more than 64 deep");
    EXPECT_EQ(json(head + R"("values": [{"rank": 1e999}]})"), "1: a number beyond what a double holds");
    EXPECT_EQ(json(head + R"("values": [{"rank": NaN}]})").substr(0, 18), "1: not valid JSON:");
    EXPECT_EQ(json(head + R"("values": [{"rank": 123456789012345678901234567890}]})"),
              "values[0].rank: should be an integer");
    EXPECT_EQ(json(head + R"("colour": "red"})"), "colour: is no member of a chain");
}

TEST(BadJson, OfAHundredMegabytesIsRefusedQuickly) {
    EXPECT_EQ(json(std::string(hundredMegabytes, ' ')).substr(0, 3), "1: ");
    EXPECT_EQ(json(head + "\"title\": \"" + std::string(hundredMegabytes, 'a') + "\"}"),
              "1: a text or number longer than 2,000,000 bytes");
    EXPECT_EQ(json(head + "\"title\": " + std::string(hundredMegabytes, '1') + "}"),
              "1: a text or number longer than 2,000,000 bytes");
    std::string many = head + "\"roles\": [[";
    while (many.size() < hundredMegabytes)
        many += "[],";
    EXPECT_EQ(json(many), "1: more than 4,000,000 values");
    many = head + "\"roles\": [{";
    for (int i = 0; many.size() < hundredMegabytes; ++i)
        many += "\"" + std::to_string(i) + "\":1,";
    EXPECT_EQ(json(many), "1: an object with more than 256 members");
}

TEST(BadTables, AreRefused) {
    EXPECT_EQ(table("title\n\xE9\n"), "2: is not valid UTF-8 text");
    EXPECT_EQ(table("title\na\0b\n"s), "2: a text with the character NUL in it");
    EXPECT_EQ(table("title\n\"Buyer"), "2: a quoted cell that does not end");
    EXPECT_EQ(table("server,customer\nA,A\n"), "2: customer: a role does not serve itself");
    EXPECT_EQ(table("id,title\na,A\na,B\n"), "3: id: the id “a” is there twice");
    EXPECT_EQ(table(""), "1: there is no table in it");
    EXPECT_EQ(table("{\"format\": \"throughline-chain\"}").substr(0, 3), "1: ");
}

TEST(BadTables, OfAHundredMegabytesAreRefusedQuickly) {
    EXPECT_EQ(table(std::string(hundredMegabytes, 'a')), "1: a cell longer than 1,000,000 bytes");
    EXPECT_EQ(table('"' + std::string(hundredMegabytes, 'a')), "1: a quoted cell that does not end");
    EXPECT_EQ(table(std::string(1'000'000, ',')), "1: has more than 1,000 columns");
    EXPECT_EQ(table("title" + std::string(999, ',') + "\nA\n" + std::string(hundredMegabytes, ',')),
              "3: has more than 1,000 columns");
    std::string rows = "title\n";
    while (rows.size() < hundredMegabytes)
        rows += "a\n";
    EXPECT_EQ(table(rows), "500002: more than 500,000 rows");
    EXPECT_EQ(table("title\n" + std::string(hundredMegabytes, '\xE9')), "2: is not valid UTF-8 text");
    EXPECT_EQ(page("| a |\n|---|\n|" + std::string(hundredMegabytes, 'a')), "3: a line longer than 1,000,000 bytes");
    EXPECT_EQ(page("| a |\n|---|\n|" + std::string(999'000, '|')), "3: has more than 1,000 columns");
}

/// The memory, in MB, that a program of its own needs to refuse the file.
long memoryFor(const std::string& path) {
    const pid_t child = fork();
    if (child == 0) {
        KeySource keys(7);
        const std::vector<std::string> paths{path};
        auto imported = readSources(paths, {}, Chain(), keys);
        _exit(imported && importEdit(Chain(), *imported) ? 1 : 0);
    }
    int status = 0;
    rusage usage{};
    EXPECT_EQ(wait4(child, &status, 0, &usage), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << path;
    return usage.ru_maxrss / 1024;
}

TEST(BadInput, DoesNotFillTheMemory) {
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "the sanitizer has memory of its own";
#endif
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("throughline-" + std::to_string(getpid()));
    const auto needed = [&](const char* suffix, std::string_view start, std::string_view part, std::size_t bytes,
                            std::string_view end) {
        const std::string path = file.string() + suffix;
        {
            std::ofstream out(path, std::ios::binary);
            std::string block;
            while (block.size() < 1'000'000)
                block += part;
            out << start;
            for (std::size_t written = 0; written < bytes; written += block.size())
                out << block;
            out << end;
        }
        const long memory = memoryFor(path);
        std::filesystem::remove(path);
        return memory;
    };
    EXPECT_LT(needed(".json", head + "\"title\": \"", "a", hundredMegabytes, "\"}"), 512);
    EXPECT_LT(needed(".json", head + "\"roles\": [[", "[],", hundredMegabytes, ""), 512);
    EXPECT_LT(needed(".json", head + "\"views\": [{\"places\": [", "{\"role\":\"a\"},", hundredMegabytes, ""), 512);
    EXPECT_LT(needed(".json", head + "\"roles\": [", "{\"title\":\"a\"},", hundredMegabytes, "]}"), 512);
    EXPECT_LT(needed(".json", head + "\"roles\": [", "{\"title\":\"a\"},", 12'000'000, "{\"title\":\" \"}]}"), 512);
    EXPECT_LT(needed(".csv", "title,role\n", "a,b\n", hundredMegabytes, ""), 512);
    EXPECT_LT(needed(".csv", "title", ",", hundredMegabytes, ""), 512);
    EXPECT_LT(needed(".csv", "server,customer\n", "a,b\n", 1'500'000, "a,a\n"), 512);
}

} // namespace
} // namespace throughline::exchange
