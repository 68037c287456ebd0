#pragma once

#include <QString>
#include <string_view>

#include "core/analysis/changes.h"
#include "core/model/chain.h"

namespace throughline {

/// What stands in a member of a role, a service or a task, in one line of words; a dash where nothing does. `chain` and
/// `changes` know the titles of what it names.
QString valueWords(const Role& row, std::string_view field, const Chain& chain, const Changes& changes);
QString valueWords(const Service& row, std::string_view field, const Chain& chain, const Changes& changes);
QString valueWords(const Task& row, std::string_view field, const Chain& chain, const Changes& changes);

} // namespace throughline
