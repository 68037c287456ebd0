#pragma once

#include <QString>
#include <functional>

namespace throughline {

class LineField;

/// Makes of the line one that adds: `hint` says what, and `add` gets what was typed, unless that is empty.
void makeAddLine(LineField& line, const QString& hint, std::function<void(const QString&)> add);

} // namespace throughline
