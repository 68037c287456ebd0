#pragma once

#include <QCollator>

namespace throughline::words {

/// How titles stand in a list: as the language orders them, whatever their case, and numbers in them as numbers, so
/// that "Line 9" stands before "Line 10".
QCollator collator();

} // namespace throughline::words
