#include "core/report/words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

#include "core/analysis/unit.h"
#include "core/model/status.h"

namespace throughline::report {

std::string listed(const std::vector<std::string>& names, const Language& language) {
    constexpr std::size_t most = 4;
    // One more has the room that "1 more" would take.
    if (names.size() <= most + 1)
        return language.all(names);
    std::vector<std::string> shown(names.begin(), names.begin() + most);
    shown.push_back(language.says("%n more", "of a list of names", static_cast<int>(names.size() - most)));
    return language.all(shown);
}

std::string numberWords(double number, const Language& language) {
    if (!std::isfinite(number))
        return "–";
    const double size = std::abs(number);
    // Beyond this, digits are no longer read as a quantity.
    if (size >= 1e15 || (size > 0 && size < 0.0005)) {
        std::array<char, 32> digits{};
        const auto end =
            std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::general, 3);
        const std::string text(digits.data(), end.ptr);
        return text.starts_with('-') ? "\u2212" + text.substr(1) : text;
    }
    return language.number(number, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

double roughly(double number) {
    if (number == 0.0 || !std::isfinite(number))
        return number;
    const double step = std::pow(10.0, std::floor(std::log10(std::abs(number))) - 2.0);
    return std::round(number / step) * step;
}

std::string percentWords(double share, const Language& language) {
    constexpr double tiny = 1e-9;
    const auto percent = [&](double number) {
        return fillIn(language.says("%1 %", "a share in percent"), {numberWords(number, language)});
    };
    if (share <= tiny)
        return percent(0);
    if (share >= 1 - tiny)
        return percent(100);
    if (share < 0.01)
        return language.says("less than 1 %");
    if (share > 0.99)
        return language.says("more than 99 %");
    return percent(std::round(share * 1000) / 10);
}

std::string shareWords(double share, const Language& language) {
    constexpr double tiny = 1e-9;
    if (share >= 1 - tiny)
        return language.says("all", "of the work");
    if (share >= 0.9)
        return language.says("nearly all", "of the work");
    if (share >= 0.6)
        return language.says("most", "of the work");
    if (share >= 0.4)
        return language.says("about half", "of the work");
    if (share >= 0.28)
        return language.says("about a third", "of the work");
    if (share >= 0.1)
        return language.says("some", "of the work");
    return share > tiny ? language.says("a little", "of the work") : language.says("none", "of the work");
}

namespace {

/// A unit of time that everybody spells alike, in the language's own words; other units stand as they were written.
std::string unitWords(std::string_view unit, bool isOne, const Language& language) {
    switch (timeNamed(unit)) {
        case TimeUnit::minute:
            return isOne ? language.says("minute") : language.says("minutes");
        case TimeUnit::hour:
            return isOne ? language.says("hour") : language.says("hours");
        case TimeUnit::day:
            return isOne ? language.says("day") : language.says("days");
        case TimeUnit::week:
            return isOne ? language.says("week") : language.says("weeks");
        case TimeUnit::month:
            return isOne ? language.says("month") : language.says("months");
        case TimeUnit::year:
            return isOne ? language.says("year") : language.says("years");
        case TimeUnit::none:
            break;
    }
    // "1 day faster" of "days faster": what follows is a person's own language.
    const std::string_view first = unit.substr(0, unit.find(' '));
    const TimeUnit time = timeNamed(first);
    if (time == TimeUnit::none)
        return language.written(std::string(unit));
    const std::string_view word = isOne ? singularOf(time) : pluralOf(time);
    return language.written(std::string(word) + std::string(unit.substr(first.size())));
}

} // namespace

std::string amountWords(double amount, std::string_view unit, const Language& language) {
    const std::string number = numberWords(amount, language);
    if (unit.empty())
        return number;
    std::size_t slash = unit.find('/');
    // What follows must be a word: "m/s" and "</i>" stay as they are.
    const auto isOfWord = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == ' ' || c < 0; };
    if (slash != std::string_view::npos) {
        const std::string_view behind = bareUnit(unit.substr(slash + 1));
        const bool isWord = behind.size() > 1 || timeNamed(behind) != TimeUnit::none;
        if (!isWord || !std::ranges::all_of(behind, isOfWord))
            slash = std::string_view::npos;
    }
    const std::string counted =
        language.together(number, unitWords(bareUnit(unit.substr(0, slash)), number == "1", language));
    if (slash == std::string_view::npos)
        return counted;
    if (timeNamed(bareUnit(unit.substr(slash + 1))) == TimeUnit::hour)
        return fillIn(language.says("%1 an hour"), {counted});
    return fillIn(language.says("%1 a %2", "an amount a year, a piece …"),
                  {counted, unitWords(bareUnit(unit.substr(slash + 1)), true, language)});
}

std::string asPart(std::string sentence) {
    const bool isWord =
        sentence.size() > 1 && sentence[0] >= 'A' && sentence[0] <= 'Z' && sentence[1] >= 'a' && sentence[1] <= 'z';
    if (isWord || sentence.starts_with("A "))
        sentence[0] = static_cast<char>(sentence[0] + ('a' - 'A'));
    return sentence;
}

std::string evidenceWords(const Impact& impact, const Language& language) {
    if (impact.evidence == Evidence::estimated)
        return language.says("Estimated");
    if (impact.evidence == Evidence::measured)
        return language.says("Measured");
    const std::string by = language.written(impact.confirmedBy);
    const std::string on = impact.confirmedOn ? language.day(*impact.confirmedOn) : std::string();
    if (by.empty() && on.empty())
        return language.says("Confirmed");
    if (on.empty())
        return fillIn(language.says("Confirmed by %1"), {by});
    if (by.empty())
        return fillIn(language.says("Confirmed on %1"), {on});
    return fillIn(language.says("Confirmed by %1 on %2"), {by, on});
}

} // namespace throughline::report
