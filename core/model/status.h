#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace throughline {

/// What kind of answer a Status is; callers decide by it, people read the fact.
enum class Code {
    ok,
    wrongUse,     ///< the call itself makes no sense (an unknown name, an ambiguous title)
    notFound,     ///< a file or a row that is not there
    invalid,      ///< a value or a row that breaks a rule of the chain
    conflict,     ///< somebody else changed the same row first; nothing was done
    unreadable,   ///< a file that cannot be read, or that is not what it should be
    notADocument, ///< a file that is no Throughline document
    newerVersion, ///< a document of a later version of the program
    damaged,      ///< a document whose content is broken
    gone,         ///< the document was moved, replaced or deleted while it was open
    busy,         ///< another program holds the document for longer than we wait
    full,         ///< the disk is full
    unwritable,   ///< a place that cannot be written to
    cancelled     ///< the user stopped it
};

/// Whether something worked, and if not, why and where: a code, the place of the trouble and a plain fact.
///
/// The fact is a constant English template with places %1, %2 … for its arguments, so that a window can look up
/// its translation; `text()` is that template filled in. An ok status has neither place nor fact.
class [[nodiscard]] Status {
  public:
    Status() = default;
    Status(Code code, std::string_view fact, std::vector<std::string> arguments = {}, std::string place = {});

    [[nodiscard]] bool isOk() const { return code_ == Code::ok; }
    explicit operator bool() const { return isOk(); }
    [[nodiscard]] Code code() const { return code_; }
    /// Where the trouble is: a member's path (`services[3].weight`), a line number, or a file; may be empty.
    [[nodiscard]] const std::string& place() const { return place_; }
    [[nodiscard]] const std::string& fact() const { return fact_; }
    [[nodiscard]] const std::vector<std::string>& arguments() const { return arguments_; }
    /// The fact with its arguments filled in, in English, without the place.
    [[nodiscard]] std::string text() const;
    /// The same trouble at another place.
    [[nodiscard]] Status at(std::string place) const;

    friend bool operator==(const Status&, const Status&) = default;

  private:
    Code code_ = Code::ok;
    std::string place_;
    std::string fact_;
    std::vector<std::string> arguments_;
};

/// `text` with each %1 … %9 replaced by the argument of that number.
std::string fillIn(std::string_view text, const std::vector<std::string>& arguments);

} // namespace throughline
