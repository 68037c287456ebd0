#pragma once

#include "core/model/chain.h"

namespace throughline {

/// Whether what the role says can be a remark about the owner's service: one of the owner's roles serves it, or it is
/// an end customer, for whom all work is done in the end, or it is about a task (of whomever) that is done for it.
/// Where no owner holds a role, nobody can be told from a customer.
bool canRemark(const Chain& chain, const RoleKey& customer, const Task* about = nullptr);

} // namespace throughline
