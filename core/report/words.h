#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/entities.h"
#include "core/report/language.h"

/// Numbers, shares and lists in words. The same on the command line, in the window and on paper, but for the language.
namespace throughline::report {

/// "A", "A and B", "A, B and C", "A, B, C, D and E", "A, B, C, D and 2 more".
std::string listed(const std::vector<std::string>& names, const Language& language = english());
/// At most three digits behind the point, none where they say nothing: "35", "0.125", "5 000".
std::string numberWords(double number, const Language& language = english());
/// The number without more than three digits that say something: what is divided by shares is known no better.
double roughly(double number);
/// "12 %"; below one per cent "less than 1 %", and never "100 %" for less than all.
std::string percentWords(double share, const Language& language = english());
/// A share that rests on weights nobody has set, without false precision: "most", "about half".
std::string shareWords(double share, const Language& language = english());
/// "40 hours a year" of 40 and "hours/year".
std::string amountWords(double amount, std::string_view unit, const Language& language = english());
/// A sentence as a part of another one, with a small letter at its start; "EUR" and the like stay.
std::string asPart(std::string sentence);
/// "Estimated", "Measured", "Confirmed by A. Example on 2026-02-01".
std::string evidenceWords(const Impact& impact, const Language& language = english());

} // namespace throughline::report
