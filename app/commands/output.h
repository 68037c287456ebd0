#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/json/row_json.h"
#include "core/model/status.h"

/// What a subcommand says: results on standard output, one line on standard error where it fails, an exit status.
namespace throughline::commands {

enum class Exit : int {
    done = 0,
    no = 1,         ///< the answer is "no": a problem or damage was found
    wrongUse = 2,   ///< the call itself makes no sense
    unreadable = 3, ///< the input cannot be read or is invalid
    unwritable = 4  ///< the output cannot be written
};

/// The exit status that says what `status` says; done where it is ok.
Exit exitFor(const Status& status);

/// `throughline: FILE:PLACE: fact`, in one line whatever `file` and the status hold; file and place may be empty.
std::string errorLine(const Status& status, std::string_view file);

/// Writes the error line to standard error; the exit status of `status`.
Exit fail(const Status& status, std::string_view file = {});

/// Writes the whole text to standard output at once; Code::full or Code::unwritable where it cannot (a full disk, a
/// closed pipe).
Status write(std::string_view text);

/// Writes the text, and gives `outcome`, or says why it cannot be written and gives Exit::unwritable.
Exit print(std::string_view text, Exit outcome = Exit::done);
/// The same with one line of JSON.
Exit printJson(const json::Json& value, Exit outcome = Exit::done);

/// A line on standard error, and only where that is a terminal, that is wiped away when the work is done.
class Progress {
  public:
    explicit Progress(std::string_view what);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

  private:
    bool shown_ = false;
};

} // namespace throughline::commands
