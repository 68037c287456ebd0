#include "core/exchange/character_sets.h"

#include <algorithm>
#include <array>

#include "core/exchange/clean_text.h"
#include "core/model/text_rules.h"

namespace throughline::exchange {

namespace {

/// From 0x80 to 0x9F; 0 where there is no character.
constexpr std::array<char32_t, 32> windowsOnly{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

template <class Character>
std::string converted(std::string_view bytes, Character&& character) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes)
        appendCharacter(text, character(static_cast<unsigned char>(c)));
    return text;
}

std::string fromLatin9(std::string_view bytes) {
    return converted(bytes, [](char32_t byte) -> char32_t {
        switch (byte) {
            case 0xA4:
                return 0x20AC;
            case 0xA6:
                return 0x0160;
            case 0xA8:
                return 0x0161;
            case 0xB4:
                return 0x017D;
            case 0xB8:
                return 0x017E;
            case 0xBC:
                return 0x0152;
            case 0xBD:
                return 0x0153;
            case 0xBE:
                return 0x0178;
            default:
                return byte;
        }
    });
}

} // namespace

std::string fromWindows1252(std::string_view bytes) {
    return converted(bytes,
                     [](char32_t byte) { return byte >= 0x80 && byte < 0xA0 ? windowsOnly[byte - 0x80] : byte; });
}

std::optional<std::string> toUtf8(std::string_view bytes, std::string_view characterSet) {
    std::string name;
    for (const char c : characterSet) {
        if (c != '-' && c != '_')
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (name == "utf8" || name == "usascii" || name == "ascii")
        return isText(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
    if (name == "iso88591" || name == "latin1" || name == "windows1252" || name == "cp1252")
        return fromWindows1252(bytes);
    if (name == "iso885915" || name == "latin9")
        return fromLatin9(bytes);
    return std::nullopt;
}

} // namespace throughline::exchange
