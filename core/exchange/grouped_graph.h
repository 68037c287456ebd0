#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/graph_draft.h"
#include "core/exchange/label_words.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// Nodes that may lie in each other, and the arrows between them, as programs draw them; finish() makes a draft of it.
///
/// A node with nodes in it is a group: a department of what lies in it (one in another is "Outer / Inner"), and a role
/// as well only where an arrow ends at it. Arrows run as they are drawn, toward their heads. A label may say more:
/// "depends on" turns its arrow, "reports to" makes a manager service.
class GroupedGraph {
  public:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    /// Its number. The role may be completed until finish().
    std::size_t add(DraftRole role, std::size_t group = none);
    [[nodiscard]] std::size_t size() const { return nodes_.size(); }
    [[nodiscard]] DraftRole& role(std::size_t number) { return nodes_[number].role; }
    /// Lays a node into a group that was not known when it was added.
    void setGroup(std::size_t number, std::size_t group);
    /// `none` where it lies in none.
    [[nodiscard]] std::size_t groupOf(std::size_t number) const { return nodes_[number].group; }
    [[nodiscard]] bool isGroup(std::size_t number) const { return nodes_[number].isGroup; }

    /// An arrow from the server to the customer, or where only the server's end has a head, the other way. What an
    /// exact one provides says nothing about its direction.
    void connect(DraftService service, bool hasServerHead = false, bool hasCustomerHead = true, bool isExact = false);

    /// Bad once there is more than a draft may hold, so that a reader stops in time.
    [[nodiscard]] Status room() const;

    /// The draft with everything that was added; says what it chose. Code::invalid where the names of its departments
    /// need too much memory.
    Result<GraphDraft> finish(std::uint32_t source, std::string title, Imported& imported);

  private:
    struct Node {
        DraftRole role;
        std::size_t group = none;
        bool isGroup = false;
    };
    [[nodiscard]] Result<std::vector<std::string>> departments() const;
    Status takeGroups(GraphDraft& draft, Imported& imported);

    std::vector<Node> nodes_;
    std::vector<DraftService> services_;
    std::size_t withoutHead_ = 0;
    std::size_t bothHeads_ = 0;
    LabelWords words_;
};

} // namespace throughline::exchange
