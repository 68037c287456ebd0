#include "core/report/language.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include "core/model/status.h"

namespace throughline::report {

std::string Language::says(const char* text, const char* /*meaning*/, int n) const {
    std::string said = text;
    if (const auto place = said.find("%n"); n >= 0 && place != std::string::npos)
        said.replace(place, 2, std::to_string(n));
    return said;
}

std::string Language::number(double number, int decimals) const {
    std::array<char, 64> digits{};
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
    for (std::size_t at = whole; at > sign + 3;) {
        at -= 3;
        text.insert(at, " ");
    }
    if (text == "-0")
        return "0";
    // A minus is as wide as a plus; a hyphen before a number reads as a dash in a list of such.
    return sign == 1 ? text.replace(0, 1, "\u2212") : text;
}

std::string Language::day(Day day) const {
    return day.text();
}

std::string Language::all(const std::vector<std::string>& names) const {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            text += i + 1 == names.size() ? " and " : ", ";
        text += names[i];
    }
    return text;
}

std::string Language::together(const std::string& number, const std::string& unit) const {
    return number + ' ' + unit;
}

std::string Language::task(const std::string& title) const {
    return fillIn(says("“%1”", "a title in quotation marks"), {written(title)});
}

namespace {

class PaperEnglish : public Language {
  public:
    [[nodiscard]] std::string day(Day day) const override { return dayWords(day, std::string_view::npos); }
    [[nodiscard]] std::string shortDay(Day day) const override { return dayWords(day, 3); }

  private:
    /// "14 March 2025" with so many letters of the month.
    static std::string dayWords(Day day, std::size_t letters) {
        static constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                                 "May",       "June",     "July",     "August",
                                                                 "September", "October",  "November", "December"};
        const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day.number()))};
        const std::string_view month = months[static_cast<unsigned>(date.month()) - 1].substr(0, letters);
        return std::to_string(static_cast<unsigned>(date.day())) + ' ' + std::string(month) + ' ' +
               std::to_string(static_cast<int>(date.year()));
    }
};

} // namespace

const Language& paperEnglish() {
    static const PaperEnglish language;
    return language;
}

const Language& english() {
    static const Language language;
    return language;
}

} // namespace throughline::report
