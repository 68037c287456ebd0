#pragma once

namespace throughline {

/// Makes the bundled files reachable under `:/fonts`, `:/icons`, `:/templates`, `:/translations` and `:/schema`. To be
/// called once before the first of them is read: the linker drops resources of a static library that nobody asks for.
/// Calling it again does nothing.
void initialiseResources();

} // namespace throughline
