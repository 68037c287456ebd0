#include "core/analysis/unit.h"

#include <array>
#include <cstddef>

namespace throughline {

namespace {

struct Words {
    std::string_view one;
    std::string_view many;
};
/// By TimeUnit.
constexpr std::array<Words, 6> times{{{"minute", "minutes"},
                                      {"hour", "hours"},
                                      {"day", "days"},
                                      {"week", "weeks"},
                                      {"month", "months"},
                                      {"year", "years"}}};

} // namespace

TimeUnit timeNamed(std::string_view word) {
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (word == times[i].one || word == times[i].many)
            return static_cast<TimeUnit>(i);
    }
    return TimeUnit::none;
}

std::string_view singularOf(TimeUnit unit) {
    return unit == TimeUnit::none ? std::string_view() : times[static_cast<std::size_t>(unit)].one;
}

std::string_view pluralOf(TimeUnit unit) {
    return unit == TimeUnit::none ? std::string_view() : times[static_cast<std::size_t>(unit)].many;
}

std::string_view bareUnit(std::string_view unit) {
    const std::size_t begin = unit.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view()
                                           : unit.substr(begin, unit.find_last_not_of(" \t") - begin + 1);
}

std::string commonUnit(std::string_view unit) {
    const std::size_t slash = unit.find('/');
    const std::string_view counted = bareUnit(unit.substr(0, slash));
    const std::string_view first = counted.substr(0, counted.find(' '));
    const TimeUnit time = timeNamed(first);
    std::string common = time == TimeUnit::none
                             ? std::string(counted)
                             : std::string(pluralOf(time)) + std::string(counted.substr(first.size()));
    if (slash == std::string_view::npos)
        return common;
    const std::string_view each = bareUnit(unit.substr(slash + 1));
    const TimeUnit span = timeNamed(each);
    return common.append("/").append(span == TimeUnit::none ? each : singularOf(span));
}

bool canBeAdded(std::string_view unit) {
    unit = bareUnit(unit);
    return !unit.starts_with('%') && !unit.starts_with("per cent") && !unit.starts_with("percent");
}

} // namespace throughline
