#pragma once

#include <QStringList>

#include "ui/document/document_bridge.h"

namespace throughline {

/// The names of all people, by name, each once; what a line offers while a person is typed.
QStringList personNames(const Chain& chain);
/// The person of that name, in any case; where there is none, a new one that `edit` adds.
PersonKey personNamed(DocumentBridge& bridge, const QString& name, Edit& edit);

} // namespace throughline
