#include "core/model/key.h"

#include <array>

namespace throughline {

namespace {

// Crockford's base 32: no I, L, O and U, so that a key can be read aloud.
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int randomCharacters = 10;
constexpr std::size_t longest = 64;

constexpr std::array<bool, 256> keyCharacters = [] {
    std::array<bool, 256> allowed{};
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-")) {
        allowed[static_cast<unsigned char>(c)] = true;
    }
    return allowed;
}();

} // namespace

bool isKeyText(std::string_view text) {
    bool isKey = !text.empty() && text.size() <= longest;
    for (const char c : text) {
        isKey &= keyCharacters[static_cast<unsigned char>(c)];
    }
    return isKey;
}

std::string KeySource::text(char letter) {
    std::string text(1, letter);
    std::uint64_t bits = random_();
    for (int i = 0; i < randomCharacters; ++i, bits >>= 5)
        text += alphabet[bits & 31];
    return text;
}

} // namespace throughline
