#pragma once

#include <QString>

#include "core/analysis/trace.h"
#include "core/model/chain.h"

namespace throughline {

/// What a trace says, as rich text in the window's language; a sentence that does not apply is empty. The words are
/// those of core/report, as on paper and on the command line.
struct TraceSentences {
    QString reaches;     ///< whom the task reaches, through whom
    QString impact;      ///< how much of it arrives, and how sure that is
    QString assumptions; ///< what the numbers rest on
    QString lost;        ///< what is not traced to an end customer, and where it ends
    QString whole;       ///< `reaches` with all titles whole, where one was cut
    QString computed;    ///< how it is computed, with this chain's own numbers
};
TraceSentences sentencesOf(const Chain& chain, const Trace& trace);

/// The shares of a trace in words: "87.5 %", or "most" where a split on the way is assumed. No longer than the chain
/// and the trace.
class ShareWords {
  public:
    ShareWords(const Chain& chain, const Trace& trace);
    [[nodiscard]] QString of(double share) const;
    /// "35 hours a year"; empty where nothing of an amount arrives.
    [[nodiscard]] QString amountOf(const EndCustomerReach& end) const;
    /// The note beside an end customer: "87.5 % · 35 hours a year".
    [[nodiscard]] QString noteOf(const EndCustomerReach& end) const;

  private:
    const Chain& chain_;
    const Trace& trace_;
    bool isAssumed_ = false;
};

} // namespace throughline
