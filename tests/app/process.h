#pragma once

#include <sys/types.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/temporary_folder.h"

/// Runs the real binary, as a terminal or a script does, and looks at what it says and leaves behind.
namespace throughline::test {

using Json = nlohmann::json;
using Arguments = std::vector<std::string>;

/// What a finished run said and took. A run that was ended by a signal has the negative signal as its status.
struct Finished {
    int status = -1;
    std::string out;
    std::string err;
    double seconds = 0.0;    ///< by the clock
    double cpuSeconds = 0.0; ///< of the processor, whatever else the machine does
    long peakKilobytes = 0;

    /// The one JSON value on standard output; a discarded value where there is none.
    [[nodiscard]] Json json() const { return Json::parse(out, nullptr, false); }
};

struct RunOptions {
    std::string input;         ///< for standard input
    std::string inputFile;     ///< a file that standard input comes from instead
    std::string output;        ///< a file that standard output goes to instead (such as /dev/full); empty: a pipe
    bool closedOutput = false; ///< standard output is a pipe that nobody reads
    std::string folder;        ///< the working folder
    double deadline = 60.0;    ///< seconds after which the run is killed
    bool unprivileged = false; ///< as a user who may read only what everybody may (needs root)
};

Finished run(const Arguments& arguments, const RunOptions& options = {});

/// A run that is talked to line by line.
class Session {
  public:
    explicit Session(const Arguments& arguments);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    bool send(std::string_view line);
    /// Nothing where the program ended or said nothing for `seconds`.
    std::optional<std::string> receive(double seconds = 20.0);
    /// The answer to a line, as JSON.
    Json ask(std::string_view line);
    void killNow();
    /// Closes its input and waits for it; its exit status.
    int finish();
    [[nodiscard]] pid_t id() const { return process_; }

  private:
    pid_t process_ = -1;
    int input_ = -1;
    int output_ = -1;
    std::string pending_;
};

using support::TemporaryFolder;

std::string readFile(const std::string& path);

/// The worked example of the semantics, as interchange: r1 to r6, s1 to s8, t1 to t4.
std::string workedExample();
/// A document that holds an interchange text; its path.
std::string documentOf(const TemporaryFolder& folder, std::string_view name, const std::string& interchange);
/// The interchange text of a document.
Json exported(const TemporaryFolder& folder, const std::string& document);
/// The same object whatever the order of its members and sets: entities by their identity.
Json normalised(Json chain);

} // namespace throughline::test
