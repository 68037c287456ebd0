#pragma once

#include <span>

namespace throughline {

/// Turns the weights of a role's services into shares, in proportion: they add up to 1, and none is 0 however unlike
/// the weights are.
void splitShares(std::span<double> weights);

} // namespace throughline
