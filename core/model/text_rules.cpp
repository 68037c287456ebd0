#include "core/model/text_rules.h"

namespace throughline {

namespace {

bool isSpace(char32_t c) {
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 ||
           c == 0xFEFF;
}

void take(char32_t c, TextFacts& facts) {
    ++facts.characters;
    if (c == U'\n' || c == U'\r' || c == U'\t') {
        facts.hasBreak = true;
    } else if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
        facts.hasControl = true;
    } else if (!isSpace(c)) {
        facts.isBlank = false;
    }
}

} // namespace

std::optional<char32_t> nextCharacter(std::string_view text, std::size_t& position) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(position);
    if (first < 0x80) {
        ++position;
        return first;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() - position < length)
        return std::nullopt;
    char32_t c = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(position + i) & 0xC0) != 0x80)
            return std::nullopt;
        c = (c << 6) | (byte(position + i) & 0x3FU);
    }
    const bool isOverlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    if (isOverlong || (c >= 0xD800 && c <= 0xDFFF) || c > 0x10FFFF)
        return std::nullopt;
    position += length;
    return c;
}

bool isPlainAscii(std::string_view text) {
    bool isPlain = true;
    for (const char c : text) { // without a way out, so that the compiler can take many at a time
        isPlain &= c >= ' ' && c < 0x7F;
    }
    return isPlain;
}

TextFacts factsOf(std::string_view text) {
    TextFacts facts;
    for (std::size_t i = 0; i < text.size();) {
        const auto c = nextCharacter(text, i);
        if (!c || *c == 0) {
            facts.isValid = false;
            return facts;
        }
        take(*c, facts);
    }
    return facts;
}

bool isText(std::string_view text) {
    return factsOf(text).isValid;
}

} // namespace throughline
