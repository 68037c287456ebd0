#pragma once

#include <vector>

#include "core/analysis/what_if.h"
#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/key.h"
#include "core/model/result.h"

namespace throughline {

/// What was only supposed, as one edit: a role that stops loses the services it gives (the role and its tasks stay, so
/// that it can be given to somebody else), a service gets its weight, a service is added.
///
/// After it the chain answers as whatIf() foretold, as long as end customers are marked. Where none is marked, a role
/// that stops could be taken for one: that fails (Code::invalid), as does a supposition that names what is not there
/// (Code::notFound).
Result<Edit> makeItSo(const Chain& chain, KeySource& keys, const std::vector<Supposition>& suppositions);

} // namespace throughline
