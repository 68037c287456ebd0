#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/model/chain.h"
#include "ui/find/find_index.h"

namespace throughline {

/// What a hit says to a person: an icon's name, what it is called, and where it stands or what was found in it.
struct FoundLine {
    QString icon;
    QString text;
    QString aside;
};
/// In the order of the hits. Precondition: the chain still has them. `words`: what was looked for.
std::vector<FoundLine> linesOf(const Chain& chain, const std::vector<FoundText>& found,
                               const std::vector<std::string>& words);

/// The roles that the person holds, by slot.
std::vector<RoleKey> rolesOf(const Chain& chain, const PersonKey& person);

} // namespace throughline
