#pragma once

namespace throughline {

class TextField;

/// From now on the field takes the height that its layout has for it, and no less than a few lines, instead of that of
/// its text.
void fillRoom(TextField& field);

} // namespace throughline
