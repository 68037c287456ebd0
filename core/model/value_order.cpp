#include "core/model/value_order.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "core/model/fields.h"

namespace throughline {

std::vector<const Value*> rankedValues(const Chain& chain) {
    std::vector<const Value*> order;
    for (const Value& value : chain.values())
        order.push_back(&value);
    std::ranges::sort(order, {}, [](const Value* value) {
        constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
        return std::tuple<std::int64_t, const std::string&, const ValueKey&>(value->rank.value_or(last), value->title,
                                                                             value->key);
    });
    return order;
}

Result<Edit> gestures::moveValue(const Chain& chain, const ValueKey& value, std::size_t place) {
    std::vector<const Value*> order = rankedValues(chain);
    const auto from = std::ranges::find(order, value, [](const Value* one) { return one->key; });
    if (from == order.end())
        return Status(Code::notFound, "there is no %1 %2", {std::string(Description<Value>::name), value.text()});
    const Value* moved = *from;
    Edit edit{{"reorder", {std::string(Description<Value>::name), moved->title}}, {}};
    order.erase(from);
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(place, order.size())), moved);
    for (std::size_t i = 0; i < order.size(); ++i) {
        Value next = *order[i];
        next.rank = static_cast<std::int64_t>(i) + 1;
        if (next != *order[i])
            edit.change(chain.values().share(order[i]->key), std::move(next));
    }
    return edit;
}

} // namespace throughline
