#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// ZIP archives for the tests, byte by byte, so that every number in them can be a lie.
namespace throughline::exchange {

struct ZipEntry {
    std::string name;
    std::string content;
    bool isDeflated = true;
    std::uint32_t flags = 0;
    std::int64_t saidSize = -1; ///< what the list says; -1: the truth
    std::uint32_t wrongSum = 0; ///< added to the checksum
};

/// The raw deflate stream of the text.
std::string deflated(std::string_view text);
std::string zipOf(const std::vector<ZipEntry>& entries, std::string_view comment = {});

} // namespace throughline::exchange
