#pragma once

#include <QString>

#include "ui/paint/review_content.h"

class QSettings;

namespace throughline {

/// The set-up that a document was last printed with, else that of the last print of any, else the paper of the
/// person's country.
PageSetUp recallSetUp(QSettings& settings, const QString& document);
void rememberSetUp(QSettings& settings, const QString& document, const PageSetUp& setUp);

/// What of a document was chosen to be printed last, by key; it may be gone by now. The whole chain where nothing was
/// chosen. Of a reading, only what it reads is kept.
ReviewSubject recallSubject(QSettings& settings, const QString& document);
void rememberSubject(QSettings& settings, const QString& document, const ReviewSubject& subject);

} // namespace throughline
