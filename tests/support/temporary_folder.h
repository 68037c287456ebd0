#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace throughline::support {

/// A folder of its own for a test, gone when the test is done.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] std::string path() const { return folder_.string(); }
    [[nodiscard]] std::string path(std::string_view name) const { return (folder_ / name).string(); }
    /// Writes a file, and the folders that it is in; its path.
    [[nodiscard]] std::string file(std::string_view name, std::string_view content) const;
    /// The names of what is in it, sorted.
    [[nodiscard]] std::vector<std::string> names() const;

  private:
    std::filesystem::path folder_;
};

} // namespace throughline::support
