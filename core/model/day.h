#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace throughline {

/// A calendar day without a time zone, of the years 1 to 9999; written `YYYY-MM-DD`.
class Day {
  public:
    Day() = default;
    explicit Day(std::chrono::sys_days days) : number_(static_cast<std::int32_t>(days.time_since_epoch().count())) {}

    /// The day that `text` names, if it is a real one in the form YYYY-MM-DD.
    static std::optional<Day> parse(std::string_view text);
    [[nodiscard]] std::string text() const;

    /// Days since 1970-01-01.
    [[nodiscard]] std::int32_t number() const { return number_; }
    [[nodiscard]] Day plus(int days) const;

    friend auto operator<=>(const Day&, const Day&) = default;
    friend bool operator==(const Day&, const Day&) = default;
    /// The days from `b` to `a`.
    friend int operator-(const Day& a, const Day& b) { return a.number_ - b.number_; }

  private:
    std::int32_t number_ = 0;
};

} // namespace throughline
