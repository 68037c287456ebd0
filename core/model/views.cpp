#include <algorithm>
#include <utility>

#include "core/model/fields.h"
#include "core/model/gestures.h"

/// The views of a chain: which there are, what they are called and how they are ordered.
namespace throughline::gestures {

namespace {

Status missingView(const ViewKey& view) {
    return {Code::notFound, "there is no %1 %2", {std::string(Description<View>::name), view.text()}};
}

bool isFirst(const Chain& chain, const ViewKey& view) {
    return chain.firstView() != nullptr && chain.firstView()->key == view;
}

ViewKey freshKey(const Chain& chain, KeySource& keys) {
    ViewKey key;
    do {
        key = keys.make<View>(Description<View>::letter);
    } while (chain.hasKeyText(key.text()));
    return key;
}

} // namespace

Result<Edit> addView(const Chain& chain, KeySource& keys, std::string title, std::span<const Placement> placements) {
    Edit edit{{"add", {std::string(Description<View>::name), title}}, {}};
    std::int64_t position = 0;
    if (chain.views().isEmpty()) {
        // A view that stood alone would be the first and show every role.
        edit.add(View{freshKey(chain, keys), std::string(firstViewTitle), position});
        position = 1;
    }
    for (const View& view : chain.views())
        position = std::max(position, view.position + 1);
    const ViewKey key = freshKey(chain, keys);
    edit.add(View{key, std::move(title), position});
    for (const Placement& placement : placements) {
        if (!chain.roles().contains(placement.role)) {
            return Status(Code::notFound, "there is no %1 %2",
                          {std::string(Description<Role>::name), placement.role.text()});
        }
        edit.add(Place{key, placement.role, placement.point.x, placement.point.y});
    }
    return edit;
}

Result<Edit> renameView(const Chain& chain, const ViewKey& view, std::string title) {
    const View* before = chain.views().find(view);
    if (before == nullptr)
        return missingView(view);
    View renamed = *before;
    renamed.title = std::move(title);
    const Label label{"rename", {std::string(Description<View>::name), before->title, renamed.title}};
    auto edit = change(chain, std::move(renamed));
    if (edit)
        edit->label = label;
    return edit;
}

Result<Edit> moveView(const Chain& chain, const ViewKey& view, std::size_t place) {
    std::vector<const View*> order = chain.orderedViews();
    const auto from = std::ranges::find(order, view, [](const View* one) { return one->key; });
    if (from == order.end())
        return missingView(view);
    if (from == order.begin() || place == 0)
        return Status(Code::invalid, "the first view shows every role and stays the first");
    Edit edit{{"reorder", {std::string(Description<View>::name), (*from)->title}}, {}};
    const View* moved = *from;
    order.erase(from);
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(place, order.size())), moved);
    for (std::size_t i = 0; i < order.size(); ++i) {
        View next = *order[i];
        next.position = static_cast<std::int64_t>(i);
        if (next != *order[i])
            edit.change(chain.views().share(order[i]->key), std::move(next));
    }
    return edit;
}

Result<Edit> removeView(const Chain& chain, const ViewKey& view) {
    if (isFirst(chain, view))
        return Status(Code::invalid, "the first view shows every role and stays");
    return remove<View>(chain, view);
}

} // namespace throughline::gestures
