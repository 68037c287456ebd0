#pragma once

#include "core/model/status.h"

namespace throughline::fuzz {

/// Ends the program where the promise was broken.
void require(bool isKept, const char* promise);

/// One line of an error is one line, and says something.
void checkStatus(const Status& status);

} // namespace throughline::fuzz
