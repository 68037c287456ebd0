#include "ui/panels/impact_fields.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "ui/words/text.h"

namespace throughline {

QStringList usedUnits(const Chain& chain) {
    std::map<std::string, int> uses;
    for (const Task& task : chain.tasks()) {
        if (task.impact && !task.impact->unit.empty())
            ++uses[task.impact->unit];
    }
    std::vector<std::pair<int, std::string>> order;
    for (const auto& [unit, count] : uses)
        order.emplace_back(-count, unit);
    std::ranges::sort(order);
    QStringList units;
    for (const auto& [count, unit] : order)
        units << toText(unit);
    return units;
}

} // namespace throughline
