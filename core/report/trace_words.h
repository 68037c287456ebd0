#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/analysis/trace.h"
#include "core/model/chain.h"
#include "core/report/language.h"

namespace throughline::report {

/// How many roles of a trace divide their work among several services, for how many of those a weight is assumed, and
/// for how many all are, so that they split equally.
struct Splits {
    std::size_t all = 0;
    std::size_t assumed = 0;
    std::size_t equal = 0;
    friend bool operator==(const Splits&, const Splits&) = default;
};
Splits splitsOf(const Chain& chain, const Trace& trace);

/// What a trace says, in plain sentences that claim no more than is known.
struct TraceWords {
    std::vector<std::string> reaches;     ///< whom, through whom and how much; one an end customer
    std::vector<std::string> impact;      ///< what of the amount arrives where; last, how sure that is
    std::vector<std::string> lost;        ///< what is not traced to an end customer, and where it ends
    std::vector<std::string> assumptions; ///< what all of this rests on
    std::vector<std::string> paths;       ///< the best paths with their shares, one a line

    /// All of it in reading order, without the paths.
    [[nodiscard]] std::vector<std::string> sentences() const;
    /// No more sentences than one likes to read; those left out are counted.
    void shorten(const Language& language = english());
};
/// How the first sentence calls the task; the others say "It".
enum class FirstMention { title, thisTask };
TraceWords wordsOf(const Chain& chain, const Trace& trace, const Language& language = english(),
                   FirstMention mention = FirstMention::title);

/// The share that arrives: "87.5 %"; where the split is assumed, in words that promise no more than is known: "most".
std::string reachWords(double share, bool isAssumed, const Language& language = english());

/// The amount that arrives: "35 hours a year"; a part of what was stated is known no more exactly than to three digits.
/// Empty where no amount was, or none of it arrives.
std::string arrivedWords(const Chain& chain, const Trace& trace, const EndCustomerReach& end,
                         const Language& language = english());

/// How a trace is computed, with the numbers of the chain itself, one thing a line.
std::vector<std::string> computationWords(const Chain& chain, const Trace& trace, const Language& language = english());

/// The words as the lines of a text; the paths under them are those of `listed`, the same trace with more or fewer.
std::string traceWords(const Chain& chain, const Trace& trace, const Trace& listed);

/// The services by which the role's daily work travels, by falling weight: a manager's only where there is no other.
std::vector<const Service*> splitServices(const Chain& chain, Slot role);

} // namespace throughline::report
