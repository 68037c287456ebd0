#include "ui/import/import_plan.h"

#include <algorithm>
#include <set>

#include "core/exchange/graph_draft.h"
#include "core/exchange/sources.h"
#include "core/model/gestures.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

/// Chooses the kind of new roles, and says who could be an end customer.
std::vector<EndCandidate> chooseKinds(Edit& edit, const ImportWish& wish) {
    std::set<RoleKey> servers;
    std::set<RoleKey> customers;
    for (const AnyChange& change : edit.changes) {
        if (const auto* service = std::get_if<Change<Service>>(&change); service && service->after) {
            servers.insert(service->after->server);
            if (!service->after->manager)
                customers.insert(service->after->customer);
        } else if (const auto* task = std::get_if<Change<Task>>(&change); task && task->after) {
            servers.insert(task->after->role);
        }
    }
    std::vector<EndCandidate> candidates;
    for (AnyChange& change : edit.changes) {
        auto* role = std::get_if<Change<Role>>(&change);
        if (role == nullptr || role->before || servers.contains(role->after->key) ||
            (!customers.contains(role->after->key) && role->after->kind == RoleKind::internal))
            continue;
        if (const auto chosen = wish.kinds.find(role->after->key.text()); chosen != wish.kinds.end()) {
            Role changed = *role->after;
            changed.kind = chosen->second;
            role->after = std::make_shared<const Role>(std::move(changed));
        }
        candidates.push_back({role->after->key, role->after->title, role->after->kind == RoleKind::endCustomer});
    }
    std::ranges::sort(candidates, {}, [](const EndCandidate& each) { return std::tie(each.title, each.role); });
    return candidates;
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
    return gestures::part(whole, roles);
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
    return plan;
}

} // namespace throughline
