#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/analysis/customers.h"
#include "core/model/chain.h"
#include "core/model/day.h"
#include "core/report/language.h"

/// What is known about customers and promises, in words: the same in the window, on the command line and on paper.
namespace throughline::report {

std::string swayWords(Sway sway, const Language& language = english());
std::string qualityWords(Quality quality, const Language& language = english());
/// "bad", "poor", "fair", "good", "very good", of a score from -2 to 2, or a mean of such.
std::string scoreWords(double score, const Language& language = english());
/// "a little", "much", or the share of an influence that is neither.
std::string strengthWords(double strength, const Language& language = english());
std::string stateWords(OpportunityState state, const Language& language = english());

/// Why a customer stands where it does, without a full stop: "Your manager: decides pay and career; 3 promises open".
/// `isOwn`: it is said to the one whose customer it is.
std::string reasonWords(const Chain& chain, const Customer& customer, bool isOwn, const Language& language = english());
/// What to do next for a customer, as a sentence.
std::string nextWords(const Chain& chain, const Customer& customer, Day today, const Language& language = english());
/// "good: 1.2 of 2, from 5 remarks"; below three remarks their number alone.
std::string reputationWords(const Reputation& reputation, const Language& language = english());
/// "4 of 5 on time (80 %)"; "–" where nothing counts.
std::string keptWords(const Commitments& commitments, const Language& language = english());
/// "2 days early", "on the day", "3.5 days late"; "–" where nothing was delivered.
std::string earlyWords(const std::optional<double>& medianDaysEarly, const Language& language = english());
/// "2026-01-30, reliable, very good: “Always in time”".
std::string remarkWords(const Chain& chain, Slot remark, const Language& language = english());
/// "B. Example and C. Example"; empty where nobody holds the role.
std::string holderWords(const Chain& chain, Slot role, const Language& language = english());
/// What the services say is expected, each once; empty where none does.
std::vector<std::string> expectations(const Chain& chain, const std::vector<Slot>& services);

} // namespace throughline::report
