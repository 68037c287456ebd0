#include "ui/impact/what_if_words.h"

#include <algorithm>
#include <cmath>

#include "ui/impact/what_if_page.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr double same = 1e-9;

double differenceAt(const WhatIf::AtCustomer& at) {
    return at.after - at.before;
}

/// Who loses all it receives is hit harder than who loses as much of more.
double weightOf(const WhatIf::AtCustomer& at) {
    return std::abs(differenceAt(at)) / (at.before > same ? at.before : std::max(at.after, same));
}

QString hitWords(const Chain& chain, const WhatIf& found) {
    const auto most = std::ranges::max_element(found.customers, {}, weightOf);
    if (most == found.customers.end() || std::abs(differenceAt(*most)) <= same)
        return WhatIfPage::tr("No end customer would notice.");
    const QString title = toText(chain.roles().at(most->customer)->title);
    if (most->after <= same)
        return WhatIfPage::tr("%1 would receive nothing any more.").arg(title);
    const auto change = growth(most->before, most->after);
    if (!change)
        return WhatIfPage::tr("%1 would begin to receive work.").arg(title);
    return *change < 0 ? WhatIfPage::tr("%1 would lose %2 of what it receives.").arg(title, words::ofShare(-*change))
                       : WhatIfPage::tr("%1 would receive %2 more.").arg(title, words::ofShare(*change));
}

} // namespace

QString receivedWords(const WhatIf& found, double received) {
    const QString number = words::ofRoundNumber(received, 1);
    return found.basis == Basis::effort ? WhatIfPage::tr("%1 h", "hours").arg(number) : number;
}

QString changeWords(double before, double after) {
    if (std::abs(after - before) <= same)
        return WhatIfPage::tr("as before");
    const auto change = growth(before, after);
    if (!change)
        return WhatIfPage::tr("new");
    const QString size = words::ofShare(std::abs(*change));
    return *change < 0 ? WhatIfPage::tr("−%1", "less, as a share").arg(size)
                       : WhatIfPage::tr("+%1", "more, as a share").arg(size);
}

QString differenceWords(const Chain& chain, const WhatIf& found) {
    QString sentence = hitWords(chain, found);
    if (const double lost = found.lostAfter - found.lostBefore; std::abs(lost) > same)
        sentence +=
            QLatin1Char(' ') + (lost > 0 ? WhatIfPage::tr("More work would arrive nowhere: %1 instead of %2.")
                                         : WhatIfPage::tr("Less work would arrive nowhere: %1 instead of %2."))
                                   .arg(receivedWords(found, found.lostAfter), receivedWords(found, found.lostBefore));
    if (found.assumed)
        sentence +=
            QLatin1Char(' ') + WhatIfPage::tr("No end customer is marked; those that serve nobody are taken for them.");
    return sentence;
}

} // namespace throughline
