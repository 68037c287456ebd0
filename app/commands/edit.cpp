#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>

#include "app/commands/commands.h"
#include "core/exchange/edit_lines.h"

namespace throughline::commands {

namespace {

/// Room for a task whose every text is as long as it may be, however it is escaped.
constexpr std::size_t longestLine = std::size_t{16} * 1024 * 1024;
/// How often an edit is tried anew because somebody else changed the same row in between.
constexpr int tries = 5;

/// Standard input line by line, each handed over as soon as its end has come.
class Lines {
  public:
    enum class Kind { line, tooLong, end, failed };
    struct Next {
        Kind kind = Kind::end;
        std::string line;
    };

    Next next() {
        std::string line;
        bool tooLong = false;
        for (;;) {
            const std::size_t end = pending_.find('\n');
            const std::string_view part = pending_.substr(0, end);
            tooLong = tooLong || line.size() + part.size() > longestLine;
            if (!tooLong) {
                line += part;
            } else {
                line.clear();
            }
            if (end != std::string_view::npos) {
                pending_.remove_prefix(end + 1);
                return {tooLong ? Kind::tooLong : Kind::line, std::move(line)};
            }
            const bool begun = tooLong || !line.empty();
            const ssize_t count = read();
            if (count < 0) {
                return {Kind::failed, {}};
            }
            if (count == 0) {
                return {tooLong ? Kind::tooLong : begun ? Kind::line : Kind::end, std::move(line)};
            }
        }
    }

  private:
    ssize_t read() {
        ssize_t count = 0;
        do {
            count = ::read(STDIN_FILENO, buffer_.data(), buffer_.size());
        } while (count < 0 && errno == EINTR);
        pending_ = std::string_view(buffer_.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
        return count;
    }

    std::array<char, 65536> buffer_{};
    std::string_view pending_;
};

json::Json refusal(const Status& status) {
    return {{"ok", false}, {"error", (status.place().empty() ? "" : status.place() + ": ") + status.text()}};
}

/// A key as a line names it: a text, or the two ends of what has none.
json::Json keyJson(const std::string& key) {
    const std::size_t slash = key.find('/');
    return slash == std::string::npos ? json::Json(key)
                                      : json::Json::array({key.substr(0, slash), key.substr(slash + 1)});
}

Result<Sequence> carryOut(Document& document, const exchange::EditLine& line) {
    switch (line.kind) {
        case exchange::EditLine::Kind::undo:
            return document.undo(line.count);
        case exchange::EditLine::Kind::redo:
            return document.redo(line.count);
        case exchange::EditLine::Kind::edit:
            break;
    }
    return document.perform(line.edit);
}

/// Whether it is the place of the document that refuses, not what the line asks for.
bool isUnwritten(Code code) {
    return code == Code::full || code == Code::unwritable || code == Code::gone || code == Code::busy;
}

/// Carries out one line; `exit` becomes Exit::unwritable where its edit could not be stored.
json::Json answer(Document& document, std::string_view text, KeySource& keys, Exit& exit) {
    Status trouble;
    for (int i = 0; i < tries; ++i) {
        if (const auto others = document.takeInOthers(); !others) {
            trouble = others.status();
            break;
        }
        const auto line = exchange::readEditLine(text, document.chain(), keys);
        if (!line) {
            return refusal(line.status());
        }
        const auto done = carryOut(document, *line);
        if (done) {
            json::Json good = {{"ok", true}, {"seq", *done}};
            if (!line->key.empty()) {
                good["key"] = keyJson(line->key);
            }
            return good;
        }
        trouble = done.status();
        if (trouble.code() != Code::conflict) {
            break;
        }
    }
    if (isUnwritten(trouble.code())) {
        exit = Exit::unwritable;
    }
    return refusal(trouble);
}

Exit edit(const std::string& file, Context& context) {
    const auto document = openDocument(file, context, SqlStore::Access::write);
    if (!document) {
        return fail(document.status(), file);
    }
    Lines lines;
    Exit exit = Exit::done;
    for (;;) {
        const Lines::Next next = lines.next();
        if (next.kind == Lines::Kind::end) {
            return exit;
        }
        if (next.kind == Lines::Kind::failed) {
            return fail({Code::unreadable, "standard input cannot be read: %1", {std::strerror(errno)}});
        }
        const json::Json said = next.kind == Lines::Kind::tooLong
                                    ? refusal({Code::invalid,
                                               "the line is longer than %1 bytes; send smaller edits",
                                               {std::to_string(longestLine)}})
                                    : answer(**document, next.line, context.keys, exit);
        if (const Exit written = printJson(said); written != Exit::done) {
            return written;
        }
    }
}

} // namespace

void addEdit(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand(
        "edit", "Read one edit a line (JSON) from standard input and answer each once it is durable");
    auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "The document")->type_name("")->required();
    addPrintingOptions(*command, choice);
    command->callback([file, &choice] { choice.run = [file](Context& context) { return edit(*file, context); }; });
}

} // namespace throughline::commands
