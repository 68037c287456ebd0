#pragma once

#include <QString>
#include <QStringList>

#include "core/model/status.h"
#include "ui/document_bridge.h"
#include "ui/paint/review_content.h"

namespace throughline {

/// The formats that a document is exported to, as filters of a file dialog; the first is the review sheet as PDF.
QStringList exportFilters();
/// The path with the suffix of the chosen filter where it has none.
QString withSuffixOf(const QString& path, const QString& filter);

/// Writes the document (or, as PDF, SVG and PNG, the review sheet of `subject`) to `path`, in the format that its
/// suffix names; CSV is a folder of tables.
Status exportDocument(DocumentBridge& bridge, const ReviewSubject& subject, const QString& path);

} // namespace throughline
