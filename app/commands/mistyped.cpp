#include "app/commands/mistyped.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <vector>

namespace throughline::commands {

namespace {

constexpr std::size_t mostSlips = 2;

/// How many letters are too many, missing, other ones, or have changed places (Damerau 1964).
std::size_t slipsBetween(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> slips(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t k = 0; k <= b.size(); ++k) {
            if (i == 0 || k == 0) {
                slips[i][k] = i + k;
                continue;
            }
            const bool isSame = a[i - 1] == b[k - 1];
            slips[i][k] = std::min({slips[i - 1][k] + 1, slips[i][k - 1] + 1, slips[i - 1][k - 1] + (isSame ? 0 : 1)});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1]) {
                slips[i][k] = std::min(slips[i][k], slips[i - 2][k - 2] + 1);
            }
        }
    }
    return slips[a.size()][b.size()];
}

} // namespace

std::optional<Status> mistypedCommand(const CLI::App& line, const std::string& file, bool isLone) {
    std::error_code ignored;
    if (file.empty() || file.find_first_of("./\\") != std::string::npos || std::filesystem::exists(file, ignored)) {
        return std::nullopt;
    }
    std::string meant;
    std::size_t fewest = std::min(mostSlips, (file.size() - 1) / 2) + 1;
    for (const CLI::App* command : line.get_subcommands(nullptr)) {
        const std::string& name = command->get_name();
        // What is only begun is meant as well.
        const std::size_t slips = file.size() >= 3 && name.starts_with(file) ? 1 : slipsBetween(file, name);
        if (slips < fewest) {
            fewest = slips;
            meant = name;
        }
    }
    if (!meant.empty()) {
        return Status(Code::wrongUse, "there is no subcommand “%1”; did you mean “%2”?", {file, meant});
    }
    if (isLone) {
        return std::nullopt;
    }
    return Status(Code::wrongUse, "there is no subcommand “%1”; see `throughline --help`", {file});
}

} // namespace throughline::commands
