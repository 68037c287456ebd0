#pragma once

#include "core/model/chain.h"

namespace throughline {

/// How ties in any ranking of roles are broken: by title, then by key; without a chain by slot.
class RoleOrder {
  public:
    RoleOrder() = default;
    explicit RoleOrder(const Chain& chain) : roles_(&chain.roles()) {}

    [[nodiscard]] bool operator()(Slot a, Slot b) const {
        if (!roles_ || a == b)
            return a < b;
        const Role& first = *roles_->at(a);
        const Role& second = *roles_->at(b);
        const int titles = first.title.compare(second.title);
        return titles != 0 ? titles < 0 : first.key < second.key;
    }

  private:
    const Table<Role>* roles_ = nullptr;
};

} // namespace throughline
