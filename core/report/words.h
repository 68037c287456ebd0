#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/entities.h"

/// Numbers, shares and lists as plain English words.
namespace throughline::report {

/// "A", "A and B", "A, B and C", "A, B, C, D and 3 more".
std::string listed(const std::vector<std::string>& names);
/// At most three digits behind the point, none where they say nothing: "35", "0.125", "50 000".
std::string numberWords(double number);
/// "12 %"; below one per cent "less than 1 %", and never "100 %" for less than all.
std::string percentWords(double share);
/// A share that rests on weights nobody has set, without false precision: "most", "about half".
std::string shareWords(double share);
/// "40 hours a year" of 40 and "hours/year".
std::string amountWords(double amount, std::string_view unit);
/// "Estimated", "Measured", "Confirmed by A. Example on 2026-02-01".
std::string evidenceWords(const Impact& impact);

} // namespace throughline::report
