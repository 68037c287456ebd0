#include "core/model/edit.h"

#include <algorithm>

namespace throughline {

Edit inverse(const Edit& edit) {
    Edit turned{edit.label, edit.changes, edit.undoes};
    std::ranges::reverse(turned.changes);
    for (AnyChange& change : turned.changes) {
        std::visit([](auto& one) { std::swap(one.before, one.after); }, change);
    }
    return turned;
}

} // namespace throughline
