#pragma once

#include <QtCore/QTimeZone>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/model/chain.h"
#include "core/model/day.h"
#include "core/model/result.h"

namespace throughline {

/// The UTC time stamp, as the journal writes them, at which the day begins in the time zone.
std::string startOfDay(const Day& day, const QTimeZone& zone);
/// The calendar day of a time stamp in the time zone; nothing where it is no time stamp.
std::optional<Day> dayOf(const std::string& time, const QTimeZone& zone);

/// A document as it was at earlier moments.
struct Past {
    struct Moment {
        Chain chain;
        /// The journal does not reach back so far: this is the chain as it was before the first edit that is kept.
        bool isBeginning = false;
    };
    std::vector<Moment> moments;
    std::string beginning; ///< when the first edit was made that is kept; empty where there is none
};

/// Goes back along the journal of the document, in memory. A moment is a UTC time stamp; the chain is as it stood
/// before the first edit from then on. (Clocks go back at times: an edit counts as made before the moment where any
/// later one was.) Reads the file by itself, in any thread, and changes nothing; one walk, whatever the order of
/// the moments. What SqlStore::open() and load() refuse is refused here.
Result<Past> readPast(const std::string& path, std::span<const std::string> moments);

/// The same for one who has the document open: goes back from `present`, which is the chain after the journal's edit
/// `sequence`, in place of reading all rows. Where the file has gone on since, that is taken in; where it is another
/// one, it is read whole.
Result<Past> readPast(const std::string& path, std::span<const std::string> moments, Chain present, Sequence sequence);

/// What mattered to the owner at a moment: a chain that holds the list of values and nothing else, as far back as the
/// journal reaches. Walks over the changes of values alone, which is a fraction of readPast() in a large document.
Result<Past::Moment> readPastValues(const std::string& path, const std::string& moment);

} // namespace throughline
