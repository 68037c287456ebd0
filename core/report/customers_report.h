#pragma once

#include "core/analysis/customers.h"
#include "core/model/chain.h"
#include "core/model/day.h"
#include "core/report/document.h"
#include "core/report/language.h"

namespace throughline::report {

/// What customersReport() and commitmentsReport() leave out.
struct PeopleOptions {
    bool redact = false; ///< no names of people
};

/// How promises to a customer were kept; where none is due yet, that.
std::string promisesWords(const Customer& customer, const Language& language = english());

/// "Who are my customers, and who decides?" on paper: the direct customers of a person in their order with why each
/// matters, what it expects, what it says and what to do next; then who serves the person. Without a person, or with
/// one who holds no role, it says so.
Report customersReport(const Chain& chain, const PersonKey& person, Day today, const PeopleOptions& options = {},
                       const Language& language = paperEnglish());

} // namespace throughline::report
