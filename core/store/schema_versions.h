#pragma once

#include <span>

#include "core/store/schema.h"

namespace throughline::schema {

// One function a version, each in a file of its own that is never changed again.
std::span<const Object> versionOne();

} // namespace throughline::schema
