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

/// None where a surrogate has no other half, the last character only one byte, or one is NUL.
std::optional<std::string> fromUtf16(std::string_view bytes, bool isLittle) {
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return isLittle ? second << 8 | first : first << 8 | second;
    };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const char32_t first = unit(i);
        if (first == 0)
            return std::nullopt;
        const bool isPair = first >= 0xD800 && first < 0xE000;
        if (!isPair) {
            appendCharacter(text, first);
            continue;
        }
        i += 2;
        const char32_t second = i < bytes.size() ? unit(i) : 0;
        if (first >= 0xDC00 || second < 0xDC00 || second >= 0xE000)
            return std::nullopt;
        appendCharacter(text, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
    }
    return text;
}

/// Whether a byte that is no ASCII stands as one does in a text of Windows-1252: a letter at a letter, a capital not
/// before a sign, none of what is rare and common in damaged UTF-8 (ÿ, þ, a lead byte with what follows one).
bool isLikeWindows(std::string_view bytes, std::size_t at) {
    const auto byteAt = [&](std::size_t i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : static_cast<unsigned char>(0);
    };
    const auto isLetter = [](unsigned char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c < 0xFE && c != 0xD7 && c != 0xF7);
    };
    const unsigned char c = byteAt(at);
    const unsigned char next = byteAt(at + 1);
    const unsigned char before = at == 0 ? static_cast<unsigned char>(0) : byteAt(at - 1);
    if (c >= 0xFE || (c < 0xA0 && windowsOnly[c - 0x80] == 0))
        return false;
    if (c >= 0xC0 && next >= 0x80 && next < 0xC0)
        return false;
    if (!isLetter(c))
        return true;
    const bool isCapital = c < 0xDF;
    const bool endsWord =
        next == 0 || std::string_view(" ,;.\t\r\n\"").find(static_cast<char>(next)) != std::string_view::npos;
    return isLetter(next) || (isLetter(before) && (!isCapital || endsWord));
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

std::optional<Decoded> decodedText(std::string_view bytes) {
    constexpr std::size_t most = std::size_t{64} * 1024 * 1024;
    if (bytes.size() > most || isText(bytes))
        return std::nullopt;
    const bool isLittle = bytes.starts_with("\xFF\xFE");
    if (isLittle || bytes.starts_with("\xFE\xFF")) {
        auto text = fromUtf16(bytes.substr(2), isLittle);
        if (!text || !isText(*text))
            return std::nullopt;
        return Decoded{std::move(*text), "UTF-16"};
    }
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c == 0 || (c >= 0x80 && !isLikeWindows(bytes, i)))
            return std::nullopt;
    }
    std::string text = fromWindows1252(bytes);
    return isText(text) ? std::optional(Decoded{std::move(text), "Windows-1252"}) : std::nullopt;
}

} // namespace throughline::exchange
