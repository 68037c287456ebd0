#include "core/exchange/departments.h"

#include <unordered_map>

namespace throughline::exchange {

std::vector<std::pair<std::string_view, std::vector<const Role*>>> rolesByDepartment(const Chain& chain) {
    std::vector<std::pair<std::string_view, std::vector<const Role*>>> departments{{{}, {}}};
    std::unordered_map<std::string_view, std::size_t> numbers{{{}, 0}};
    for (const Role& role : chain.roles()) {
        const auto [known, isNew] = numbers.emplace(role.department, departments.size());
        if (isNew)
            departments.push_back({role.department, {}});
        departments[known->second].second.push_back(&role);
    }
    return departments;
}

} // namespace throughline::exchange
