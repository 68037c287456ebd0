#include "app/manual.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace throughline {

namespace {

/// Text as roff takes it for nothing but text.
std::string plain(std::string_view text) {
    std::string roff;
    bool isLineStart = true;
    for (const char c : text) {
        if (isLineStart && (c == '.' || c == '\''))
            roff += "\\&";
        if (c == '\\')
            roff += "\\e";
        else if (c == '-')
            roff += "\\-";
        else
            roff += c;
        isLineStart = c == '\n';
    }
    return roff;
}

/// With a full stop, as the manual's sentences have one.
std::string sentenceOf(std::string text) {
    if (text.empty() || (text.back() != '.' && text.back() != '?'))
        text += '.';
    return plain(text);
}

std::vector<const CLI::Option*> optionsOf(const CLI::App& app, bool positional) {
    std::vector<const CLI::Option*> options;
    for (const CLI::Option* option : app.get_options()) {
        const bool isHidden = option->get_group().empty();
        if (!isHidden && option->nonpositional() != positional)
            options.push_back(option);
    }
    return options;
}

/// "-o", "--output".
std::vector<std::string> namesOf(const CLI::Option& option) {
    std::vector<std::string> names;
    for (const std::string& name : option.get_snames())
        names.push_back("-" + name);
    for (const std::string& name : option.get_lnames())
        names.push_back("--" + name);
    return names;
}

/// "TASK", of an option that takes a value; empty for a flag.
std::string valueOf(const CLI::Option& option) {
    if (option.get_expected_max() == 0 || option.get_type_size_max() == 0)
        return {};
    const std::string type = option.get_type_name();
    return type.empty() ? "VALUE" : type;
}

std::string synopsisOf(const CLI::App& app, const std::string& command) {
    std::string text = ".B " + plain(command) + '\n';
    if (!optionsOf(app, false).empty())
        text += "[\\fIOPTION\\fR]...\n";
    for (const CLI::Option* option : optionsOf(app, true)) {
        const std::string name = plain(option->get_name(true));
        text += option->get_required() ? "\\fI" + name + "\\fR\n" : "[\\fI" + name + "\\fR]\n";
    }
    return text;
}

std::string listOf(const std::vector<const CLI::Option*>& options) {
    std::string text;
    for (const CLI::Option* option : options) {
        text += ".TP\n";
        if (!option->nonpositional()) {
            text += "\\fI" + plain(option->get_name(true)) + "\\fR\n";
        } else {
            std::string line;
            for (const std::string& name : namesOf(*option))
                line += (line.empty() ? "\\fB" : ", \\fB") + plain(name) + "\\fR";
            const std::string value = valueOf(*option);
            text += line + (value.empty() ? "" : " \\fI" + plain(value) + "\\fR") + '\n';
        }
        text += sentenceOf(option->get_description() + (option->get_required() ? " (required)" : "")) + '\n';
    }
    return text;
}

std::vector<const CLI::App*> commandsOf(const CLI::App& line) {
    const auto all = line.get_subcommands([](const CLI::App* sub) { return !sub->get_name().empty(); });
    return {all.begin(), all.end()};
}

/// Names for `compgen -W`.
std::string wordsOf(const CLI::App& app) {
    std::string words;
    for (const CLI::Option* option : optionsOf(app, false)) {
        for (const std::string& name : namesOf(*option))
            words += (words.empty() ? "" : " ") + name;
    }
    return words;
}

/// The options that take a value, as a pattern of `case`.
std::string takers(const CLI::App& app) {
    std::string pattern;
    for (const CLI::Option* option : optionsOf(app, false)) {
        if (valueOf(*option).empty())
            continue;
        for (const std::string& name : namesOf(*option))
            pattern += (pattern.empty() ? "" : "|") + name;
    }
    return pattern;
}

} // namespace

std::string manualOf(const CLI::App& line) {
    std::string text = ".TH THROUGHLINE 1 \"" THROUGHLINE_RELEASED "\" \"throughline " THROUGHLINE_VERSION
                       "\" \"User Commands\"\n"
                       ".SH NAME\nthroughline \\- map who serves whom, and trace every task to its end customer\n"
                       ".SH SYNOPSIS\n.B throughline\n[\\fB\\-\\-new\\fR] [\\fIFILE\\fR]\n";
    for (const CLI::App* command : commandsOf(line))
        text += ".br\n" + synopsisOf(*command, "throughline " + command->get_name());
    text +=
        ".SH DESCRIPTION\n"
        "Throughline draws the chain of roles in and around a company: who serves whom, up to the end customer. "
        "Without a subcommand it opens the window: with \\fIFILE\\fR that document, else those that were open "
        "last. Every subcommand works without a display.\n"
        ".SH OPTIONS\n" +
        listOf(optionsOf(line, true)) + listOf(optionsOf(line, false)) + ".SH SUBCOMMANDS\n";
    for (const CLI::App* command : commandsOf(line)) {
        text += ".SS " + plain("throughline " + command->get_name()) + '\n' + sentenceOf(command->get_description()) +
                '\n' + listOf(optionsOf(*command, true)) + listOf(optionsOf(*command, false));
    }
    text +=
        ".SH EXIT STATUS\n"
        ".TP\n0\nDone.\n"
        ".TP\n1\nThe answer is no: a check found a problem, or a document is damaged.\n"
        ".TP\n2\nThe call makes no sense.\n"
        ".TP\n3\nThe input cannot be read, or is invalid.\n"
        ".TP\n4\nThe output cannot be written.\n"
        ".SH FILES\n"
        ".TP\n\\fI*.chain\\fR\nA document: one file, which can be copied and mailed. Every edit is durable at "
        "once.\n"
        ".TP\n\\fI~/.config/Throughline/throughline.ini\\fR\nHow documents were last looked at and printed.\n"
        ".TP\n\\fI~/.local/state/throughline/throughline.log\\fR\nThe log of the window.\n"
        ".SH EXAMPLES\n.nf\n"
        "throughline new freight.chain \\-\\-template purchasing\n"
        "throughline trace freight.chain \\-\\-task \"Renegotiate all freight\"\n"
        "throughline export freight.chain \\-o review.pdf \\-\\-task \"Renegotiate all freight\"\n"
        "throughline export freight.chain \\-o wall.pdf \\-\\-paper A3 \\-\\-poster 2x3 \\-\\-overlap 10\n"
        ".fi\n"
        ".SH NOTES\nAll output of subcommands is English; with \\fB\\-\\-json\\fR it is one JSON value, for "
        "programs to read.\n";
    return text;
}

std::string completionOf(const CLI::App& line) {
    std::string names;
    std::string words;
    std::string values;
    for (const CLI::App* command : commandsOf(line)) {
        names += (names.empty() ? "" : " ") + command->get_name();
        words += "        " + command->get_name() + ") words='" + wordsOf(*command) + "' ;;\n";
        if (const std::string pattern = takers(*command); !pattern.empty())
            values += "        " + command->get_name() + ") case $previous in " + pattern + ") return ;; esac ;;\n";
    }
    return "# bash completion for throughline\n"
           "_throughline()\n{\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
           "    local command='' words='" +
           wordsOf(line) + "' i\n    local commands='" + names +
           "'\n"
           "    for ((i = 1; i < COMP_CWORD; ++i)); do\n"
           "        if [[ \" $commands \" == *\" ${COMP_WORDS[i]} \"* ]]; then command=${COMP_WORDS[i]}; break; fi\n"
           "    done\n"
           "    COMPREPLY=()\n"
           "    # What an option names may be a file; bash completes those where nothing is offered.\n"
           "    case $previous in\n"
           "        --paper) COMPREPLY=($(compgen -W 'A5 A4 A3 A2 A1 A0 Letter Legal Tabloid' -- \"$current\"))\n"
           "            return ;;\n"
           "    esac\n"
           "    case $command in\n" +
           values + "    esac\n    case $command in\n" + words +
           "        '') [[ $current == -* ]] || words=$commands ;;\n"
           "    esac\n"
           "    if [[ -z $command || $current == -* ]]; then\n"
           "        COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "    fi\n"
           "}\n"
           "complete -o default -F _throughline throughline\n";
}

} // namespace throughline
