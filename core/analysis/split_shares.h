#pragma once

#include <span>

namespace throughline {

/// The shares of the services of one role, in proportion to their weights: they add up to 1, and none is 0 however
/// unlike the weights are.
void splitShares(std::span<const double> weights, std::span<double> shares);

} // namespace throughline
