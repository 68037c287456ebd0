#include "ui/import/import_plan.h"

#include <algorithm>
#include <set>

#include "core/exchange/graph_draft.h"
#include "core/exchange/sources.h"
#include "core/layout/layered.h"
#include "core/model/gestures.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

/// Chooses the kind of new roles, and says who could be an end customer.
std::vector<EndCandidate> chooseKinds(Edit& edit, const ImportWish& wish) {
    std::set<RoleKey> servers;
    std::set<RoleKey> customers;
    std::set<RoleKey> workers;
    for (const AnyChange& change : edit.changes) {
        if (const auto* service = std::get_if<Change<Service>>(&change); service && service->after) {
            servers.insert(service->after->server);
            if (!service->after->manager)
                customers.insert(service->after->customer);
        } else if (const auto* task = std::get_if<Change<Task>>(&change); task && task->after) {
            workers.insert(task->after->role);
        }
    }
    std::vector<EndCandidate> candidates;
    for (AnyChange& change : edit.changes) {
        auto* role = std::get_if<Change<Role>>(&change);
        if (role == nullptr || role->before || servers.contains(role->after->key))
            continue;
        const RoleKey key = role->after->key; // a copy: what stood there goes where another kind is chosen
        const bool hasTasks = workers.contains(key);
        if (const auto chosen = wish.kinds.find(key.text()); chosen != wish.kinds.end() && !hasTasks) {
            Role changed = *role->after;
            changed.kind = chosen->second;
            role->after = std::make_shared<const Role>(std::move(changed));
        }
        candidates.push_back(
            {key, role->after->title, role->after->kind == RoleKind::endCustomer, hasTasks, customers.contains(key)});
    }
    std::ranges::sort(candidates, {}, [](const EndCandidate& each) {
        return std::tuple(!each.isEndCustomer && !each.isServed, std::cref(each.title).get(), each.role);
    });
    return candidates;
}

/// The view that comes with the edit; none where none does.
ViewKey newView(const Edit& edit) {
    for (const AnyChange& change : edit.changes) {
        if (const auto* view = std::get_if<Change<View>>(&change); view && !view->before && view->after)
            return view->after->key;
    }
    return {};
}

/// What is new and what it touches.
Chain pictured(const Chain& target, const Edit& edit) {
    Chain whole = target;
    whole.apply(edit);
    std::set<RoleKey> shown;
    for (const AnyChange& change : edit.changes) {
        if (const auto* role = std::get_if<Change<Role>>(&change); role && role->after) {
            shown.insert(role->after->key);
        } else if (const auto* service = std::get_if<Change<Service>>(&change); service && service->after) {
            shown.insert(service->after->server);
            shown.insert(service->after->customer);
        }
    }
    const std::vector<RoleKey> roles(shown.begin(), shown.end());
    Chain part = gestures::part(whole, roles);
    // A view of many cards is laid out when it is seen.
    constexpr std::size_t mostLaidOut = 3000;
    if (whole.roles().size() > mostLaidOut)
        return part;
    const View* first = part.firstView();
    Edit places;
    const View picture{ViewKey("picture"), "Picture", (first == nullptr ? 0 : first->position) - 1};
    places.add(picture);
    for (const DrawnRole& drawn : drawingOf(whole, newView(edit)).roles) {
        const RoleKey& role = whole.roles().at(drawn.role)->key;
        if (shown.contains(role))
            places.add(Place{picture.key, role, drawn.box.centre.x, drawn.box.centre.y});
    }
    part.apply(places);
    return part;
}

} // namespace

ImportPlan planImport(const ImportWish& wish, const Chain& target, const std::function<bool()>& isCancelled) {
    ImportPlan plan;
    std::vector<std::string> sources;
    for (const QString& path : wish.paths)
        sources.push_back(fromText(path));
    for (const std::string& source : sources) {
        if (auto columns = exchange::sampleColumns(source, wish.options); columns && plan.columns.empty())
            plan.columns = std::move(*columns);
    }
    KeySource keys(wish.seed);
    exchange::ImportOptions options = wish.options;
    options.merges = true;
    auto imported = exchange::readSources(sources, options, target, keys);
    if (!imported) {
        plan.status = imported.status();
        plan.asksDirection = plan.status.fact() == exchange::asksDirection;
        if (plan.asksDirection && plan.status.arguments().size() == 2)
            plan.asked = {plan.status.arguments()[0], plan.status.arguments()[1]};
        return plan;
    }
    if (isCancelled && isCancelled()) {
        plan.status = Status(Code::cancelled, "it was cancelled");
        return plan;
    }
    const auto takes = [&](std::size_t, const exchange::Difference& each) {
        const auto found = wish.takesTheirs.find({std::string(each.kind), each.identity, std::string(each.member)});
        return found != wish.takesTheirs.end() && found->second;
    };
    auto merged = exchange::merge(target, *imported, keys, takes);
    plan.leftOut = imported->leftOut();
    plan.leftOutMore = imported->leftOutMore();
    plan.choices = imported->choices();
    if (!merged) {
        plan.status = merged.status();
        return plan;
    }
    plan.edit = std::move(merged->edit);
    plan.added = std::move(merged->added);
    plan.matched = std::move(merged->matched);
    plan.differences = std::move(merged->differences);
    plan.candidates = chooseKinds(plan.edit, wish);
    plan.part = pictured(target, plan.edit);
    if (target.views().size() > 0)
        plan.view = newView(plan.edit);
    return plan;
}

} // namespace throughline
