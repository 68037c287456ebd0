#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>

#include "tests/fuzz/targets.h"

/// A few thousand mutations of good inputs at every test run; THROUGHLINE_FUZZ_ROUNDS asks for more. A crash or a
/// broken promise ends the program; the trace says with which seed and round.
namespace throughline::fuzz {
namespace {

class Mutator {
  public:
    explicit Mutator(std::uint64_t seed) : random_(seed) {}

    std::string mutated(std::string text, const std::vector<std::string>& seeds) {
        const std::size_t steps = 1 + below(4);
        for (std::size_t i = 0; i < steps; ++i)
            text = once(std::move(text), seeds);
        return text;
    }

  private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : static_cast<std::size_t>(random_() % end); }
    std::string once(std::string text, const std::vector<std::string>& seeds) {
        using namespace std::string_literals;
        static const std::array<std::string, 22> pieces{"\0"s, "\"",    ",",   "\n", "[",    "{",     "}",   "null",
                                                        "-1",  "1e999", "NaN", "=1", "'",    "\xFF"s, "\\u", "é",
                                                        "r1",  "r2",    "|",   "\t", "\"\"", "0"};
        const std::size_t at = below(text.size() + 1);
        const std::size_t length = below(std::min<std::size_t>(text.size() - at, 24) + 1);
        switch (below(6)) {
            case 0:
                return text.erase(at, length);
            case 1:
                return text.insert(at, pieces[below(pieces.size())]);
            case 2:
                return text.replace(at, length, pieces[below(pieces.size())]);
            case 3:
                return text.insert(at, text.substr(below(text.size() + 1), 40));
            case 4: {
                const std::string& other = seeds[below(seeds.size())];
                return text.insert(at, other.substr(below(other.size()), 40));
            }
            default:
                if (at < text.size())
                    text[at] = static_cast<char>(below(256));
                return text;
        }
    }
    std::mt19937_64 random_;
};

class Fuzz : public testing::TestWithParam<std::size_t> {};

TEST_P(Fuzz, KeepsItsPromises) {
    const NamedTarget& one = targets()[GetParam()];
    const char* wanted = std::getenv("THROUGHLINE_FUZZ_ROUNDS");
    const std::size_t rounds = wanted ? std::strtoull(wanted, nullptr, 10) : one.rounds;
    for (const std::string& seed : one.seeds)
        one.target(seed);
    Mutator mutator(GetParam() + 1);
    std::string text;
    for (std::size_t round = 0; round < rounds; ++round) {
        // Now and then go on from the last one, so that mutations add up.
        if (text.empty() || text.size() > 4000 || round % 4 == 0)
            text = one.seeds[round % one.seeds.size()];
        text = mutator.mutated(std::move(text), one.seeds);
        one.target(text);
    }
}

TEST_P(Fuzz, BearsWhatWasFoundAndTheExamples) {
    const NamedTarget& one = targets()[GetParam()];
    for (const std::string& folder : {std::string(THROUGHLINE_SOURCE_DIR "/tests/fuzz/finds/") + std::string(one.name),
                                      std::string(THROUGHLINE_EXAMPLES_DIR "/") + std::string(one.name)}) {
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
            if (!entry.is_regular_file())
                continue;
            std::ostringstream content;
            content << std::ifstream(entry.path(), std::ios::binary).rdbuf();
            SCOPED_TRACE(entry.path().string());
            one.target(content.str());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Targets, Fuzz, testing::Range<std::size_t>(0, 18),
                         [](const auto& each) { return std::string(targets()[each.param].name); });

TEST(FuzzTargets, AreAllRun) {
    EXPECT_EQ(targets().size(), 18u);
}

} // namespace
} // namespace throughline::fuzz
