#include "core/model/key.h"

#include <algorithm>

namespace throughline {

namespace {

// Crockford's base 32: no I, L, O and U, so that a key can be read aloud.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int randomCharacters = 10;
constexpr std::size_t longest = 64;

bool isKeyCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           c == '-';
}

} // namespace

bool isKeyText(std::string_view text) {
    return !text.empty() && text.size() <= longest && std::ranges::all_of(text, isKeyCharacter);
}

std::string KeySource::text(char letter) {
    std::string text(1, letter);
    std::uint64_t bits = random_();
    for (int i = 0; i < randomCharacters; ++i, bits >>= 5)
        text += alphabet[bits & 31];
    return text;
}

} // namespace throughline
