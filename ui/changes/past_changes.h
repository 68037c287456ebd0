#pragma once

#include <QString>
#include <QTimeZone>
#include <optional>

#include "core/analysis/changes.h"
#include "core/model/chain.h"
#include "core/model/day.h"
#include "core/model/result.h"

namespace throughline {

/// What changed in a document between two days: from the beginning of the first to the end of the last.
struct PastChanges {
    Changes changes;
    /// The journal does not reach back to the first day: it is compared from the chain before the first edit.
    bool isBeginning = false;
    std::optional<Day> begins; ///< the day of the first edit that is kept; nothing where there is none
};

/// Of the open document, which is `chain` after the edit `sequence`. Reads its journal by itself, in any thread.
Result<PastChanges> pastChanges(const QString& path, const Chain& chain, Sequence sequence, Day from, Day to,
                                const QTimeZone& zone);

} // namespace throughline
