#include "core/exchange/file_reader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace throughline::exchange {

namespace {

/// Closes the descriptor when it goes.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0)
            ::close(number_);
    }
    [[nodiscard]] int number() const { return number_; }

  private:
    int number_;
};

Status unreadable(const std::string& path, std::string_view fact, std::vector<std::string> arguments = {}) {
    return {Code::unreadable, fact, std::move(arguments), path};
}

Status failed(const std::string& path, int error) {
    if (error == ENOENT || error == ENOTDIR)
        return {Code::notFound, "there is no such file", {}, path};
    if (error == EACCES || error == EPERM)
        return unreadable(path, "you may not read this file");
    return unreadable(path, "cannot be read (%1)", {std::strerror(error)});
}

} // namespace

Result<std::string> readFile(const std::string& path, std::size_t maxBytes) {
    // Without O_NONBLOCK, opening a pipe waits for somebody to write to it.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (file.number() < 0)
        return failed(path, errno);
    struct stat facts {};
    if (::fstat(file.number(), &facts) != 0)
        return failed(path, errno);
    if (S_ISDIR(facts.st_mode))
        return unreadable(path, "is a folder; a file is wanted");
    if (!S_ISREG(facts.st_mode))
        return unreadable(path, "is a pipe or a device; a file is wanted");
    const auto size = static_cast<std::size_t>(facts.st_size);
    if (size > maxBytes) {
        return unreadable(path, "is larger than %1 MB", {std::to_string(maxBytes / (1024 * 1024))});
    }
    std::string bytes(size, '\0');
    std::size_t filled = 0;
    while (filled < size) {
        const ssize_t count = ::read(file.number(), bytes.data() + filled, size - filled);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed(path, errno);
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    bytes.resize(filled);
    return bytes;
}

Result<std::string> readTextFile(const std::string& path, std::size_t maxBytes) {
    auto bytes = readFile(path, maxBytes);
    if (bytes && bytes->starts_with(std::string_view("SQLite format 3\0", 16))) {
        return unreadable(path, "is a document or another database, not a text to import; open it instead");
    }
    return bytes;
}

} // namespace throughline::exchange
