#pragma once

#include <string>
#include <vector>

#include "core/model/day.h"

namespace throughline::report {

/// How words are said: by itself in plain English, as the command line does. Whoever tells the same in another language
/// or look overrides what differs there.
class Language {
  public:
    Language() = default;
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;
    virtual ~Language() = default;

    /// The text in this language; `meaning` tells two apart that English calls by one word. Where `n` is not negative,
    /// it stands for "%n" and chooses the plural form; in English the text itself is that of two and more.
    [[nodiscard]] virtual std::string says(const char* text, const char* meaning = nullptr, int n = -1) const;
    /// Rounded to `decimals` behind the point, without needless ones, the thousands apart.
    [[nodiscard]] virtual std::string number(double number, int decimals) const;
    [[nodiscard]] virtual std::string day(Day day) const;
    /// The same where there is little room.
    [[nodiscard]] virtual std::string shortDay(Day date) const { return day(date); }
    /// "A", "A and B", "A, B and C".
    [[nodiscard]] virtual std::string all(const std::vector<std::string>& names) const;
    /// A number and its unit, which belong on one line.
    [[nodiscard]] virtual std::string together(const std::string& number, const std::string& unit) const;
    /// Text that a person wrote, as it stands within a sentence.
    [[nodiscard]] virtual std::string written(const std::string& text) const { return text; }
    [[nodiscard]] virtual std::string task(const std::string& title) const;
    [[nodiscard]] virtual std::string endCustomer(const std::string& title) const { return title; }
};

const Language& english();
/// English for what is handed in: days are "14 March 2025".
const Language& paperEnglish();

} // namespace throughline::report
