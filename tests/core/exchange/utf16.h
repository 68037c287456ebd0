#pragma once

#include <string>
#include <string_view>

namespace throughline::exchange {

/// The bytes of `text`, the lower one of each pair first or the other way round.
inline std::string utf16(std::u16string_view text, bool isLittle) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += isLittle ? low : high;
        bytes += isLittle ? high : low;
    }
    return bytes;
}

} // namespace throughline::exchange
