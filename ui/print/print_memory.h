#pragma once

#include <QString>

#include "ui/paint/page_set_up.h"

class QSettings;

namespace throughline {

/// The set-up that a document was last printed with, else that of the last print of any, else the paper of the
/// person's country.
PageSetUp recallSetUp(QSettings& settings, const QString& document);
void rememberSetUp(QSettings& settings, const QString& document, const PageSetUp& setUp);

} // namespace throughline
