#include <gtest/gtest.h>

#include <algorithm>

#include "tests/app/process.h"

namespace throughline::test {
namespace {

const std::vector<std::string> subcommands{"new",  "import", "export", "trace", "impact", "check",  "edit",
                                           "show", "verify", "layout", "share", "trim",   "compare"};

/// One line on standard error that starts with the program's name, and nothing on standard output.
void expectOneLine(const Finished& run, int status, const std::string& line) {
    EXPECT_EQ(run.status, status);
    EXPECT_EQ(run.out, "");
    EXPECT_EQ(run.err, line);
    EXPECT_EQ(std::ranges::count(run.err, '\n'), 1);
}

TEST(CommandLine, TellsItsVersionEverywhere) {
    const std::string version = run({"--version"}).out;
    EXPECT_TRUE(version.starts_with("throughline ")) << version;
    for (const std::string& name : subcommands) {
        const Finished asked = run({name, "--version"});
        EXPECT_EQ(asked.status, 0) << name;
        EXPECT_EQ(asked.out, version) << name;
    }
}

TEST(CommandLine, HelpsEverywhereAndNamesEverySubcommand) {
    const Finished help = run({"--help"});
    EXPECT_EQ(help.status, 0);
    EXPECT_EQ(help.err, "");
    for (const std::string& name : subcommands) {
        EXPECT_NE(help.out.find("\n  " + name + " "), std::string::npos) << name;
        const Finished asked = run({name, "--help"});
        EXPECT_EQ(asked.status, 0) << name;
        EXPECT_EQ(asked.err, "") << name;
        EXPECT_NE(asked.out.find("Usage: throughline " + name), std::string::npos) << asked.out;
        EXPECT_NE(asked.out.find("--today"), std::string::npos) << asked.out;
    }
}

TEST(CommandLine, RefusesAnUnknownOptionInOneLine) {
    expectOneLine(run({"show", "--loud", "a.chain"}), 2,
                  "throughline: The following argument was not expected: --loud; see `throughline show --help`\n");
}

TEST(CommandLine, RefusesAMissingFileNameInOneLine) {
    expectOneLine(run({"show"}), 2, "throughline: FILE is required; see `throughline show --help`\n");
}

TEST(CommandLine, RefusesADayThatIsNone) {
    for (const std::string day : {"2026-02-30", "tomorrow", "2026-2-3", "0000-01-01", ""}) {
        expectOneLine(run({"check", "a.chain", "--today", day}), 2,
                      "throughline: --today: “" + day + "” is no day; write a real one as YYYY-MM-DD\n");
    }
}

TEST(CommandLine, NeedsADisplayForTheWindowAndSaysSo) {
    const Finished started = run({});
    EXPECT_EQ(started.status, 2);
    EXPECT_EQ(started.out, "");
    EXPECT_NE(started.err.find("display"), std::string::npos) << started.err;
    EXPECT_EQ(std::ranges::count(started.err, '\n'), 1) << started.err;
}

TEST(CommandLine, SaysWhatIsNoSubcommandAndNoFile) {
    expectOneLine(run({"freight"}), 3,
                  "throughline: freight: there is no such file and no such subcommand; see `throughline --help`\n");
    expectOneLine(run({"freight", "a.chain"}), 2,
                  "throughline: there is no subcommand “freight”; see `throughline --help`\n");
}

TEST(CommandLine, SuggestsTheSubcommandThatASlipOfThePenStandsFor) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    expectOneLine(run({"trase"}), 2, "throughline: there is no subcommand “trase”; did you mean “trace”?\n");
    expectOneLine(run({"imapct", document, "--json"}), 2,
                  "throughline: there is no subcommand “imapct”; did you mean “impact”?\n");
    expectOneLine(run({"chekc", document}), 2, "throughline: there is no subcommand “chekc”; did you mean “check”?\n");
    expectOneLine(run({"what", document, "--stop", "r1"}), 2,
                  "throughline: there is no subcommand “what”; did you mean “whatif”?\n");
}

TEST(CommandLine, TellsAFullDiskOnStandardOutput) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    for (const Arguments& call : std::vector<Arguments>{{"show", document},
                                                        {"show", document, "--json"},
                                                        {"trace", document, "--task", "t2"},
                                                        {"impact", document, "--json"},
                                                        {"check", document},
                                                        {"verify", document},
                                                        {"layout", document, "--json", "--dry-run"},
                                                        {"new", "--list"},
                                                        {"--help"}}) {
        RunOptions full;
        full.output = "/dev/full";
        const Finished refused = run(call, full);
        EXPECT_EQ(refused.status, 4) << call.front();
        EXPECT_EQ(refused.err, "throughline: standard output cannot be written: No space left on device\n");
    }
}

TEST(CommandLine, TellsAClosedPipe) {
    const TemporaryFolder folder;
    const std::string document = documentOf(folder, "a", workedExample());
    RunOptions closed;
    closed.closedOutput = true;
    const Finished refused = run({"show", document}, closed);
    EXPECT_EQ(refused.status, 4);
    EXPECT_EQ(refused.err, "throughline: standard output cannot be written: Broken pipe\n");
}

TEST(CommandLine, KeepsAnErrorToOneLineWhateverTheFileIsCalled) {
    const Finished refused = run({"show", "a\nb\x1b[2J.chain"});
    EXPECT_EQ(refused.status, 3);
    EXPECT_EQ(std::ranges::count(refused.err, '\n'), 1);
    EXPECT_EQ(refused.err.find('\x1b'), std::string::npos);
    EXPECT_TRUE(refused.err.starts_with("throughline: a b?[2J.chain: ")) << refused.err;
}

} // namespace
} // namespace throughline::test
