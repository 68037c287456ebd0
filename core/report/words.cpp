#include "core/report/words.h"

#include <array>
#include <charconv>
#include <cmath>

namespace throughline::report {

std::string listed(const std::vector<std::string>& names) {
    constexpr std::size_t most = 4;
    std::string text;
    const std::size_t shown = names.size() > most ? most : names.size();
    for (std::size_t i = 0; i < shown; ++i) {
        const bool isLast = i + 1 == names.size();
        if (i > 0)
            text += isLast ? " and " : ", ";
        text += names[i];
    }
    if (names.size() > most)
        text += " and " + std::to_string(names.size() - most) + " more";
    return text;
}

std::string numberWords(double number) {
    if (!std::isfinite(number))
        return "–";
    const double size = std::abs(number);
    // Beyond this, digits are no longer read as a quantity.
    if (size >= 1e15 || (size > 0 && size < 0.0005)) {
        std::array<char, 32> digits{};
        const auto end =
            std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::general, 3);
        return {digits.data(), end.ptr};
    }
    std::array<char, 64> digits{};
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, decimals);
    std::string text(digits.data(), end.ptr);
    if (decimals > 0) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.'))
            text.pop_back();
    }
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = std::min(text.find('.'), text.size());
    if (whole - sign >= 5) {
        for (std::size_t at = whole - 3; at > sign && at < text.size(); at -= 3) {
            text.insert(at, " ");
            if (at < sign + 4)
                break;
        }
    }
    return text == "-0" ? "0" : text;
}

std::string percentWords(double share) {
    constexpr double tiny = 1e-9;
    if (share <= tiny)
        return "0 %";
    if (share >= 1 - tiny)
        return "100 %";
    if (share < 0.01)
        return "less than 1 %";
    if (share > 0.99)
        return "more than 99 %";
    return numberWords(std::round(share * 1000) / 10) + " %";
}

std::string shareWords(double share) {
    constexpr double tiny = 1e-9;
    if (share >= 1 - tiny)
        return "all";
    if (share >= 0.9)
        return "nearly all";
    if (share >= 0.6)
        return "most";
    if (share >= 0.4)
        return "about half";
    if (share >= 0.28)
        return "about a third";
    if (share >= 0.1)
        return "some";
    return share > tiny ? "a little" : "none";
}

std::string amountWords(double amount, std::string_view unit) {
    std::string text = numberWords(amount);
    const std::size_t slash = unit.find('/');
    if (unit.empty())
        return text;
    text.append(1, ' ').append(unit.substr(0, slash));
    if (slash != std::string_view::npos)
        text.append(" a ").append(unit.substr(slash + 1));
    return text;
}

std::string evidenceWords(const Impact& impact) {
    if (impact.evidence == Evidence::estimated)
        return "Estimated";
    if (impact.evidence == Evidence::measured)
        return "Measured";
    std::string text = "Confirmed";
    if (!impact.confirmedBy.empty())
        text += " by " + impact.confirmedBy;
    if (impact.confirmedOn)
        text += " on " + impact.confirmedOn->text();
    return text;
}

} // namespace throughline::report
