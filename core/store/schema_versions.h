#pragma once

#include <string_view>

namespace throughline::schema {

// The statements, each ended by ";" and a line break. One function a version, each in a file of its own that is never
// changed again. A version has everything of the one before it and adds to it.
std::string_view versionOne();
std::string_view addedByVersionTwo();

} // namespace throughline::schema
