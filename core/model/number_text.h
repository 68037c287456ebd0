#pragma once

#include <cstddef>
#include <string>

namespace throughline {

/// A large number as a person reads it, for the argument of a status: 1000000 is "1,000,000". A window writes it the
/// way of its language.
std::string inGroups(std::size_t number);

} // namespace throughline
