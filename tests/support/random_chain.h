#pragma once

#include <cstddef>
#include <cstdint>

#include "core/model/chain.h"
#include "core/model/edit.h"
#include "tests/support/dice.h"

namespace throughline::support {

/// A valid chain of about `size` roles with rows of every kind, cycles, parallel services, managers, unset members and
/// texts in several scripts. Equal seeds give equal chains.
Chain randomChain(std::uint64_t seed, std::size_t size);

/// An edit that check() passes: it adds, changes or removes rows of any kind, mostly one of them, sometimes with what
/// hangs on it. Never empty.
Edit randomEdit(const Chain& chain, Dice& dice);

} // namespace throughline::support
