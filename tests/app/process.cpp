#include "tests/app/process.h"

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace throughline::test {

namespace {

using Time = std::chrono::steady_clock;

double secondsSince(Time::time_point start) {
    return std::chrono::duration<double>(Time::now() - start).count();
}

struct Pipe {
    int reading = -1;
    int writing = -1;
    Pipe() {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
            throw std::runtime_error("no pipe");
        }
        reading = ends[0];
        writing = ends[1];
    }
};

void close(int& descriptor) {
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    descriptor = -1;
}

std::vector<char*> pointersTo(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    return pointers;
}

/// Starts the binary with the three descriptors as its standard streams.
pid_t start(const Arguments& arguments, int input, int output, int errors, const RunOptions& options) {
    std::vector<std::string> words{THROUGHLINE_BINARY};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers = pointersTo(words);
    const pid_t process = ::fork();
    if (process != 0) {
        return process;
    }
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
    ::unsetenv("DISPLAY");
    ::unsetenv("WAYLAND_DISPLAY");
    ::unsetenv("QT_QPA_PLATFORM");
    if (!options.folder.empty() && ::chdir(options.folder.c_str()) != 0) {
        ::_exit(126);
    }
    constexpr id_t nobody = 65534;
    if (options.unprivileged && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
        ::_exit(125);
    }
    ::execv(pointers.front(), pointers.data());
    ::_exit(127);
}

int statusOf(int waited) {
    return WIFEXITED(waited) ? WEXITSTATUS(waited) : -WTERMSIG(waited);
}

/// Feeds and drains the streams until the program has closed its own, or the deadline is over.
void talk(pid_t process, int& input, std::string_view toWrite, int& output, std::string& out, int& errors,
          std::string& err, double deadline) {
    const auto begin = Time::now();
    std::array<char, 65536> buffer{};
    ::fcntl(input, F_SETFL, O_NONBLOCK);
    if (toWrite.empty()) {
        close(input);
    }
    while (output >= 0 || errors >= 0) {
        std::array<pollfd, 3> waiting{pollfd{input, POLLOUT, 0}, pollfd{output, POLLIN, 0}, pollfd{errors, POLLIN, 0}};
        const double left = deadline - secondsSince(begin);
        if (left <= 0.0) {
            ::kill(process, SIGKILL);
            return;
        }
        ::poll(waiting.data(), waiting.size(), static_cast<int>(std::min(left, 1.0) * 1000.0) + 1);
        if (input >= 0 && waiting[0].revents != 0) {
            const ssize_t written = ::write(input, toWrite.data(), toWrite.size());
            toWrite.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
            if (toWrite.empty() || (written < 0 && errno != EAGAIN)) {
                close(input);
            }
        }
        const auto drain = [&](const pollfd& from, int& descriptor, std::string& text) {
            if (descriptor >= 0 && from.revents != 0) {
                const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
                if (count <= 0) {
                    close(descriptor);
                } else {
                    text.append(buffer.data(), static_cast<std::size_t>(count));
                }
            }
        };
        drain(waiting[1], output, out);
        drain(waiting[2], errors, err);
    }
}

} // namespace

Finished run(const Arguments& arguments, const RunOptions& options) {
    std::signal(SIGPIPE, SIG_IGN);
    Pipe input;
    Pipe output;
    Pipe errors;
    if (!options.output.empty()) {
        close(output.writing);
        output.writing = ::open(options.output.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    }
    if (!options.inputFile.empty()) {
        close(input.reading);
        input.reading = ::open(options.inputFile.c_str(), O_RDONLY | O_CLOEXEC);
    }
    if (options.closedOutput) {
        close(output.reading);
    }
    Finished result;
    const auto begin = Time::now();
    const pid_t process = start(arguments, input.reading, output.writing, errors.writing, options);
    close(input.reading);
    close(output.writing);
    close(errors.writing);
    talk(process, input.writing, options.input, output.reading, result.out, errors.reading, result.err,
         options.deadline);
    int waited = 0;
    rusage used{};
    ::wait4(process, &waited, 0, &used);
    result.seconds = secondsSince(begin);
    result.status = statusOf(waited);
    result.peakKilobytes = used.ru_maxrss;
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    result.cpuSeconds = seconds(used.ru_utime) + seconds(used.ru_stime);
    close(input.writing);
    close(output.reading);
    close(errors.reading);
    return result;
}

Session::Session(const Arguments& arguments) {
    std::signal(SIGPIPE, SIG_IGN);
    Pipe input;
    Pipe output;
    int silence = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    process_ = start(arguments, input.reading, output.writing, silence, {});
    close(silence);
    close(input.reading);
    close(output.writing);
    input_ = input.writing;
    output_ = output.reading;
}

Session::~Session() {
    if (process_ > 0) {
        killNow();
    }
}

bool Session::send(std::string_view line) {
    std::string text = std::string(line) + '\n';
    std::string_view left = text;
    while (!left.empty()) {
        const ssize_t written = ::write(input_, left.data(), left.size());
        if (written <= 0) {
            return false;
        }
        left.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::optional<std::string> Session::receive(double seconds) {
    const auto begin = Time::now();
    std::array<char, 4096> buffer{};
    for (;;) {
        if (const std::size_t end = pending_.find('\n'); end != std::string::npos) {
            std::string line = pending_.substr(0, end);
            pending_.erase(0, end + 1);
            return line;
        }
        const double left = seconds - secondsSince(begin);
        pollfd waiting{output_, POLLIN, 0};
        if (left <= 0.0 || ::poll(&waiting, 1, static_cast<int>(left * 1000.0) + 1) <= 0) {
            return std::nullopt;
        }
        const ssize_t count = ::read(output_, buffer.data(), buffer.size());
        if (count <= 0) {
            return std::nullopt;
        }
        pending_.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

Json Session::ask(std::string_view line) {
    if (!send(line)) {
        return Json::value_t::discarded;
    }
    const auto answer = receive();
    return answer ? Json::parse(*answer, nullptr, false) : Json(Json::value_t::discarded);
}

void Session::killNow() {
    ::kill(process_, SIGKILL);
    (void)finish();
}

int Session::finish() {
    close(input_);
    int waited = 0;
    ::waitpid(process_, &waited, 0);
    process_ = -1;
    close(output_);
    return statusOf(waited);
}

std::string readFile(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

} // namespace throughline::test
