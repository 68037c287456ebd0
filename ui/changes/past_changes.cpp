#include "ui/changes/past_changes.h"

#include <array>

#include "core/store/days.h"
#include "ui/words/text.h"

namespace throughline {

Result<PastChanges> pastChanges(const QString& path, const Chain& chain, Sequence sequence, Day from, Day to,
                                const QTimeZone& zone) {
    const std::array moments{startOfDay(from, zone), startOfDay(to.plus(1), zone)};
    const auto past = readPast(fromText(path), moments, chain, sequence);
    if (!past)
        return past.status();
    return PastChanges{compare(Analysis(past->moments[0].chain), Analysis(past->moments[1].chain), {from, to}),
                       past->moments[0].isBeginning, dayOf(past->beginning, zone)};
}

} // namespace throughline
