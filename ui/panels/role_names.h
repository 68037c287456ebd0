#pragma once

#include <QStringList>

#include "core/model/chain.h"

namespace throughline {

/// The titles of all roles but one, each once; what a line offers while a role is typed.
QStringList roleTitles(const Chain& chain, const RoleKey& except);
/// The role of that title, in any case; none where there is none.
RoleKey roleTitled(const Chain& chain, const QString& title);

} // namespace throughline
