#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/findings.h"
#include "core/model/edit.h"

namespace throughline {

/// One edit after which a finding is gone, and what it does in words: `fact` is a constant English template over the
/// arguments (see fillIn in status.h), such as "Mark %1 as an end customer".
struct Mend {
    Edit edit;
    std::string_view fact;
    std::vector<std::string> arguments;

    [[nodiscard]] std::string words() const;
};

/// How one edit mends the finding, which must be of this chain as it stands; nothing where it takes a choice or words
/// that only a person has. Roles are removed only where nothing hangs on them but where they stand.
std::optional<Mend> mendOf(const Chain& chain, const Finding& finding, Day today);

} // namespace throughline
