#include "ui/panels/trace_sentences.h"

#include <QRegularExpression>
#include <QStringList>

#include "core/report/trace_words.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

QString joined(const std::vector<std::string>& sentences, const QString& between) {
    QStringList parts;
    for (const std::string& sentence : sentences)
        parts << toText(sentence);
    // A number stays with its sign where a line is broken.
    static const QRegularExpression percent(QStringLiteral("(?<=\\p{Nd}) %"));
    return parts.join(between).replace(percent, QStringLiteral("\u00a0%"));
}

} // namespace

TraceSentences sentencesOf(const Chain& chain, const Trace& trace) {
    const report::Language& language = words::richLanguage();
    report::TraceWords told = report::wordsOf(chain, trace, language);
    told.shorten(language);
    TraceSentences sentences;
    const QString space = QStringLiteral(" ");
    sentences.reaches = joined(told.reaches, space);
    sentences.impact = joined(told.impact, space);
    sentences.lost = joined(told.lost, space);
    if (sentences.reaches.contains(QChar(0x2026))) {
        report::TraceWords whole = report::wordsOf(chain, trace, words::language());
        whole.shorten(words::language());
        sentences.whole = QStringLiteral("<p>") + joined(whole.reaches, space).toHtmlEscaped() + QStringLiteral("</p>");
    }
    if (!trace.endCustomers.empty()) {
        sentences.assumptions = joined(told.assumptions, space);
        sentences.computed = joined(report::computationWords(chain, trace, language), QStringLiteral("<br>"));
    }
    return sentences;
}

ShareWords::ShareWords(const Chain& chain, const Trace& trace)
    : chain_(chain), trace_(trace), isAssumed_(report::splitsOf(chain, trace).assumed > 0) {}

QString ShareWords::of(double share) const {
    return toText(report::reachWords(share, isAssumed_, words::language()));
}

QString ShareWords::amountOf(const EndCustomerReach& end) const {
    return toText(report::arrivedWords(chain_, trace_, end, words::language()));
}

QString ShareWords::noteOf(const EndCustomerReach& end) const {
    const QString amount = amountOf(end);
    return amount.isEmpty() ? of(end.reach) : of(end.reach) + QStringLiteral(" · ") + amount;
}

} // namespace throughline
