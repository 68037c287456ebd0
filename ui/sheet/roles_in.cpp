#include "ui/sheet/roles_in.h"

#include <set>

namespace throughline {

std::vector<RoleKey> rolesIn(const Edit& edit) {
    std::set<RoleKey> roles;
    for (const AnyChange& change : edit.changes) {
        if (const auto* role = std::get_if<Change<Role>>(&change)) {
            roles.insert(role->any().key);
        } else if (const auto* service = std::get_if<Change<Service>>(&change)) {
            roles.insert({service->any().server, service->any().customer});
        } else if (const auto* task = std::get_if<Change<Task>>(&change)) {
            roles.insert(task->any().role);
        }
    }
    return {roles.begin(), roles.end()};
}

} // namespace throughline
