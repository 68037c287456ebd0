#include <QCoreApplication>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QLocale>
#include <chrono>
#include <csignal>
#include <ctime>
#include <exception>
#include <memory>
#include <random>
#include <sstream>
#include <string>

#include "app/commands/commands.h"
#include "app/commands/mistyped.h"
#include "app/manual.h"
#include "app/window.h"

namespace throughline {

namespace {

using commands::Choice;
using commands::Context;
using commands::Exit;

Day dayOfThisMachine() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    localtime_r(&now, &parts);
    return Day(std::chrono::sys_days(std::chrono::year(parts.tm_year + 1900) /
                                     std::chrono::month(static_cast<unsigned>(parts.tm_mon) + 1) /
                                     std::chrono::day(static_cast<unsigned>(parts.tm_mday))));
}

std::string utcNow() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::string text(sizeof "YYYY-MM-DDThh:mm:ssZ", '\0');
    text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts));
    return text;
}

std::uint64_t randomSeed() {
    std::random_device device;
    return (static_cast<std::uint64_t>(device()) << 32U) | device();
}

/// One line of what is wrong with the call; CLI11 writes several.
Exit refuse(const CLI::App& line, const CLI::ParseError& error) {
    std::string command = "throughline";
    for (auto subs = line.get_subcommands(); !subs.empty(); subs = subs.front()->get_subcommands()) {
        command += ' ' + subs.front()->get_name();
    }
    std::string what = error.what();
    if (what.starts_with("--today: ")) {
        what.erase(0, std::string_view("--today: ").size());
        return commands::fail({Code::wrongUse, what, {}, "--today"});
    }
    return commands::fail({Code::wrongUse, "%1; see `%2 --help`", {what, command}});
}

Exit run(int argc, char** argv) {
    CLI::App line("Maps who serves whom, and traces every task to its end customer.", "throughline");
    line.set_help_flag("-h,--help", "Print this help and exit");
    line.require_subcommand(0, 1);
    Choice choice;
    std::string file;
    commands::addCommonOptions(line, choice);
    line.add_option("FILE", file, "The document to open in the window");
    bool isNew = false;
    line.add_flag("--new", isNew, "Begin with the start page instead of the documents that were open last");
    bool wantsManual = false;
    bool wantsCompletion = false;
    // For the build, which installs what they print.
    line.add_flag("--print-manual", wantsManual)->group("");
    line.add_flag("--print-completion", wantsCompletion)->group("");
    for (const auto add :
         {commands::addNew, commands::addImport, commands::addExport, commands::addTrace, commands::addImpact,
          commands::addCheck, commands::addEdit, commands::addShow, commands::addVerify, commands::addLayout,
          commands::addShare, commands::addCompare, commands::addTrim, commands::addWhatIf, commands::addTask,
          commands::addFeedback, commands::addCustomers, commands::addCommitments, commands::addReport}) {
        add(line, choice);
    }
    // Last, for subcommands inherit the footer.
    line.footer(
        "Without a subcommand it opens the window: with FILE that document, else those that were open last.\n"
        "Exit status: 0 done, 1 the answer is no, 2 wrong use, 3 unreadable input, 4 unwritable output.");
    try {
        line.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help, --version
        std::ostringstream text;
        line.exit(asked, text, text);
        return commands::print(text.str());
    } catch (const CLI::ParseError& error) {
        const auto meant = line.get_subcommands().empty() ? commands::mistypedCommand(line, file, false) : std::nullopt;
        return meant ? commands::fail(*meant) : refuse(line, error);
    }

    if (wantsManual || wantsCompletion) {
        return commands::print(wantsManual ? manualOf(line) : completionOf(line));
    }
    Context context(randomSeed());
    context.json = choice.json;
    context.today = Day::parse(choice.today).value_or(dayOfThisMachine());
    context.clock = utcNow;
    if (!choice.run) {
        if (const auto meant = commands::mistypedCommand(line, file, true)) {
            return commands::fail(*meant);
        }
        return static_cast<Exit>(startWindow(argc, argv, file, isNew, context));
    }
    // Days and numbers of a drawing are English like all that the command line says.
    QLocale::setDefault(QLocale::c());
    // What Qt has to say about the machine (a locale, a font) is no part of an answer, and an error is one line.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    std::unique_ptr<QCoreApplication> application;
    if (choice.paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // In which order Qt keeps the glyphs of a font shows in the bytes of a PDF: the same drawing, the same file.
        QHashSeed::setDeterministicGlobalSeed();
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    return choice.run(context);
}

} // namespace

} // namespace throughline

int main(int argc, char** argv) {
    // A closed pipe is an error of write(), to be told by the exit status.
    std::signal(SIGPIPE, SIG_IGN);
    // So is a file that may not grow any more.
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        return static_cast<int>(throughline::run(argc, argv));
    } catch (const std::bad_alloc&) {
        return static_cast<int>(throughline::commands::fail(
            {throughline::Code::unreadable, "there is not enough memory for this; close other programs or take less"}));
    } catch (const std::exception& error) {
        return static_cast<int>(throughline::commands::fail(
            {throughline::Code::unreadable, "something unforeseen went wrong: %1", {error.what()}}));
    }
}
