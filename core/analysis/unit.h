#pragma once

#include <string>
#include <string_view>

/// Units of amounts as people write them. Two are the same where they differ in nothing but blanks at their ends and
/// the plural of a time that everybody spells alike: "week" and "weeks", "day faster" and "days faster", "hours/year"
/// and "hour / years". Any other difference, of letters' case too, is another unit.
namespace throughline {

/// A time that can be counted.
enum class TimeUnit { minute, hour, day, week, month, year, none };
/// The time that the word names, in its singular or its plural.
TimeUnit timeNamed(std::string_view word);

/// Its word; empty of none.
std::string_view singularOf(TimeUnit unit);
std::string_view pluralOf(TimeUnit unit);

/// Without blanks at its ends.
std::string_view bareUnit(std::string_view unit);
/// The one spelling of all units that are the same: what is counted in the plural, what it is counted for ("a year")
/// in the singular.
std::string commonUnit(std::string_view unit);

/// Whether amounts of this unit can be added up: not those in per cent, each of which is a share of something else.
bool canBeAdded(std::string_view unit);

} // namespace throughline
