#pragma once

#include <QByteArray>
#include <QPointF>
#include <QString>
#include <optional>

#include "core/model/key.h"

class QSettings;

namespace throughline {

/// How a document was last looked at.
struct DocumentLook {
    QByteArray geometry; ///< of its window
    QByteArray docks;
    ViewKey view; ///< none: the first
    double zoom = 1.0;
    QPointF centre; ///< of the part of the sheet that was seen
};

/// Looks are remembered in the settings, by the document's path; those of the documents opened longest ago are
/// forgotten.
void rememberLook(QSettings& settings, const QString& path, const DocumentLook& look);
std::optional<DocumentLook> recallLook(QSettings& settings, const QString& path);
/// The group of the settings that is remembered, and forgotten, with the document's look.
QString memoryOf(const QString& path);

} // namespace throughline
