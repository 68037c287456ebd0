#pragma once

#include <QString>
#include <QStringList>
#include <functional>

#include "core/model/chain.h"
#include "core/model/day.h"
#include "core/model/status.h"
#include "ui/paint/page_set_up.h"
#include "ui/paint/review_content.h"

namespace throughline {

/// The formats that a document is exported to, as filters of a file dialog; the first is the review sheet as PDF.
QStringList exportFilters();
/// The path with the suffix of the chosen filter where it has none.
QString withSuffixOf(const QString& path, const QString& filter);

/// Writes the chain (or, as PDF, SVG, PNG and HTML, the review sheet of `subject`) to `path`, in the format that its
/// suffix names; CSV is a folder of tables. The sheet is set up as it is printed; a picture of one page shows the
/// first, with the whole drawing on it. May run in any thread; where it is cancelled, nothing is written.
Status exportChain(const Chain& chain, const ReviewSubject& subject, const PageSetUp& setUp, Day today,
                   const QString& path, const std::function<bool()>& isCancelled);

/// What is said once the chain stands at `path`: where, and what the format does not hold.
QString exportedWords(const Chain& chain, const QString& path);

} // namespace throughline
