#include "core/exchange/grouped_graph.h"

#include <cstdint>
#include <unordered_set>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/draft_size.h"
#include "core/exchange/end_customers.h"
#include "core/exchange/graph_words.h"
#include "core/exchange/short_text.h"
#include "core/exchange/text_budget.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

std::size_t GroupedGraph::add(DraftRole role, std::size_t group) {
    nodes_.push_back({std::move(role), none, false});
    setGroup(nodes_.size() - 1, group);
    return nodes_.size() - 1;
}

void GroupedGraph::setGroup(std::size_t number, std::size_t group) {
    nodes_[number].group = group;
    if (group != none)
        nodes_[group].isGroup = true;
}

void GroupedGraph::connect(DraftService service, bool hasServerHead, bool hasCustomerHead, bool isExact) {
    if (!isExact)
        words_.read(service);
    if (!hasServerHead && !hasCustomerHead)
        ++withoutHead_;
    if (hasServerHead && hasCustomerHead) {
        ++bothHeads_;
        services_.push_back(service);
    }
    if (hasServerHead)
        std::swap(service.server, service.customer);
    services_.push_back(std::move(service));
}

Status GroupedGraph::room() const {
    if (nodes_.size() + services_.size() <= GraphDraft::mostRows)
        return {};
    return {Code::invalid, "more than %1 nodes and arrows", {inGroups(GraphDraft::mostRows)}};
}

/// What every node is called as a group, with the groups around it; empty of those that are none.
Result<std::vector<std::string>> GroupedGraph::departments() const {
    enum class State : std::uint8_t { unknown, open, known };
    std::vector<State> states(nodes_.size(), State::unknown);
    std::vector<std::string> names(nodes_.size());
    TextBudget texts;
    std::vector<std::size_t> path;
    for (std::size_t number = 0; number < nodes_.size(); ++number) {
        // A hostile file may lay two into each other: what is open already is not looked at again.
        for (std::size_t i = number; i != none && nodes_[i].isGroup && states[i] == State::unknown;
             i = nodes_[i].group) {
            states[i] = State::open;
            path.push_back(i);
        }
        for (; !path.empty(); path.pop_back()) {
            const Node& node = nodes_[path.back()];
            const std::string outer = node.group == none ? std::string() : names[node.group];
            names[path.back()] = departmentWithin(outer, cleanLine(node.role.title, longestHandedOver));
            states[path.back()] = State::known;
            if (!texts.take(names[path.back()].size()))
                return texts.status();
        }
    }
    return names;
}

Status GroupedGraph::takeGroups(GraphDraft& draft, Imported& imported) {
    std::unordered_set<std::string_view> ends;
    for (const DraftService& service : services_) {
        ends.insert(service.server);
        ends.insert(service.customer);
    }
    const auto names = departments();
    if (!names)
        return names.status();
    DraftSize size;
    std::size_t groups = 0;
    std::vector<std::string> both;
    for (Node& node : nodes_) {
        if (node.role.department.empty() && node.group != none)
            node.role.department = (*names)[node.group];
        groups += node.isGroup ? 1 : 0;
        if (node.isGroup && !ends.contains(node.role.id))
            continue;
        if (node.isGroup)
            both.push_back(node.role.title.empty() ? node.role.id : node.role.title);
        if (Status status = size.add(node.role); !status)
            return status;
        draft.roles.push_back(std::move(node.role));
    }
    const std::string place = imported.placeIn(draft.source, {});
    if (groups > 0)
        imported.choose(groupsBecame, {std::to_string(groups)}, place);
    if (!both.empty()) {
        imported.choose("groups at which arrows end became roles too: %1", {listedTitles(both)}, place);
    }
    return {};
}

Result<GraphDraft> GroupedGraph::finish(std::uint32_t source, std::string title, Imported& imported) {
    GraphDraft draft;
    draft.source = source;
    draft.title = std::move(title);
    const std::string place = imported.placeIn(source, {});
    if (withoutHead_ > 0) {
        imported.choose(linesWithoutHead, {std::to_string(withoutHead_)}, place);
    }
    if (bothHeads_ > 0) {
        imported.choose("arrows with two heads (%1) became two services, one each way", {std::to_string(bothHeads_)},
                        place);
    }
    words_.tell(imported, place);
    if (Status status = takeGroups(draft, imported); !status)
        return status;
    draft.services = std::move(services_);
    return draft;
}

} // namespace throughline::exchange
