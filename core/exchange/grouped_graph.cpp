#include "core/exchange/grouped_graph.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/graph_words.h"
#include "core/exchange/short_text.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

/// Groups farther out do not count; a hostile file may even lay two into each other.
constexpr std::size_t deepest = 300;

bool isNeed(std::string_view word) {
    constexpr std::array<std::string_view, 7> words{"dependson",  "dependsupon", "needs",     "requires",
                                                    "isservedby", "servedby",    "suppliedby"};
    return std::ranges::find(words, word) != words.end();
}

bool isReport(std::string_view word) {
    constexpr std::array<std::string_view, 3> words{"reportsto", "managedby", "ismanagedby"};
    return std::ranges::find(words, word) != words.end();
}

} // namespace

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
        readWord(service);
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

/// The title of the nearest group that has one.
std::string GroupedGraph::departmentOf(std::size_t number) const {
    std::size_t steps = 0;
    for (std::size_t i = nodes_[number].group; i != none && steps < deepest; i = nodes_[i].group, ++steps) {
        std::string title = cleanLine(nodes_[i].role.title, longestHandedOver);
        if (!title.empty())
            return title;
    }
    return {};
}

void GroupedGraph::readWord(DraftService& service) {
    if (!service.isDirected || service.provides.empty())
        return;
    const std::string word = foldedWord(cleanLine(service.provides, 40));
    if (isNeed(word)) {
        if (turningWord_.empty())
            turningWord_ = cleanLine(service.provides, 80);
        std::swap(service.server, service.customer);
        service.provides.clear();
    } else if (isReport(word)) {
        if (managerWord_.empty())
            managerWord_ = cleanLine(service.provides, 80);
        service.manager = true;
        service.provides.clear();
    }
}

void GroupedGraph::takeGroups(GraphDraft& draft, Imported& imported) {
    std::unordered_set<std::string_view> ends;
    for (const DraftService& service : services_) {
        ends.insert(service.server);
        ends.insert(service.customer);
    }
    std::size_t groups = 0;
    std::vector<std::string> both;
    std::vector<std::string> departments;
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        departments.push_back(nodes_[i].role.department.empty() ? departmentOf(i) : nodes_[i].role.department);
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        Node& node = nodes_[i];
        node.role.department = std::move(departments[i]);
        if (node.isGroup && !ends.contains(node.role.id)) {
            ++groups;
            continue;
        }
        if (node.isGroup)
            both.push_back(node.role.title.empty() ? node.role.id : node.role.title);
        draft.roles.push_back(std::move(node.role));
    }
    const std::string place = imported.placeIn(draft.source, {});
    if (groups > 0)
        imported.choose("groups (%1) became departments of what is in them", {std::to_string(groups)}, place);
    for (std::size_t i = 0; i < std::min<std::size_t>(both.size(), 20); ++i) {
        imported.choose("the group “%1” became a role too, because arrows end at it", {cleanLine(both[i], 80)}, place);
    }
}

GraphDraft GroupedGraph::finish(std::uint32_t source, std::string title, Imported& imported) {
    GraphDraft draft;
    draft.source = source;
    draft.title = std::move(title);
    const std::string place = imported.placeIn(source, {});
    if (withoutHead_ > 0) {
        imported.choose("lines without an arrowhead (%1) were taken from their first end to their second",
                        {std::to_string(withoutHead_)}, place);
    }
    if (bothHeads_ > 0) {
        imported.choose("arrows with two heads (%1) became two services, one each way", {std::to_string(bothHeads_)},
                        place);
    }
    if (!turningWord_.empty()) {
        imported.choose("arrows that say “%1” were turned, so that they point toward the customer", {turningWord_},
                        place);
    }
    if (!managerWord_.empty())
        imported.choose("arrows that say “%1” became services to the manager", {managerWord_}, place);
    takeGroups(draft, imported);
    draft.services = std::move(services_);
    return draft;
}

} // namespace throughline::exchange
