#pragma once

#include <string_view>

namespace throughline::schema {

// The statements, each ended by ";" and a line break. One function a version, each in a file of its own that is never
// changed again.
std::string_view versionOne();
std::string_view versionTwo();

} // namespace throughline::schema
