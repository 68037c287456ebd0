#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/model/point.h"
#include "core/model/result.h"

namespace throughline::exchange {

// A BPMN 2.0 file (OMG formal/2011-01-03) as far as it says who does what for whom. Things name each other by ids as
// they stand there.

struct BpmnNode {
    enum class Kind : std::uint8_t { activity, event, gateway };
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    std::string id;
    Kind kind = Kind::activity;
    std::string name;
    std::string documentation;
    std::string attachedTo; ///< of a boundary event
    std::string called;     ///< the process that a call activity calls
    std::uint32_t process = 0;
    std::uint32_t container = none; ///< the sub-process in which it is, a node
    std::uint32_t line = 0;
};

struct BpmnLane {
    std::string id;
    std::string name;
    std::string documentation;
    std::vector<std::string> nodes;
    std::uint32_t process = 0;
    std::uint32_t parent = BpmnNode::none; ///< a lane
    std::uint32_t depth = 0;
    bool isLeaf = true;
    std::uint32_t line = 0;
};

struct BpmnProcess {
    std::string id;
    std::string name;
    std::string documentation;
    std::uint32_t line = 0;
};

struct BpmnParticipant {
    std::string id;
    std::string name;
    std::string documentation;
    std::string process; ///< empty of a black box
    std::uint32_t line = 0;
};

struct BpmnFlow {
    bool isMessage = false;
    std::string id;
    std::string name;
    std::string message; ///< an id
    std::string source;
    std::string target;
    std::uint32_t line = 0;
};

struct BpmnBox {
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;
    [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] bool contains(Point point) const {
        return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
    }
};

struct BpmnModel {
    std::string name;
    std::vector<BpmnProcess> processes;
    std::vector<BpmnParticipant> participants;
    std::vector<BpmnLane> lanes; ///< parents before their children
    std::vector<BpmnNode> nodes; ///< containers before what is in them
    std::vector<BpmnFlow> flows;
    std::unordered_map<std::string, std::string> messages; ///< names by id
    std::unordered_map<std::string, BpmnBox> boxes;        ///< in the first diagram that shows the element
    std::unordered_set<std::string> conversations; ///< ids of what may end a message flow beside pools and nodes
    std::size_t others = 0;                        ///< data, notes and the like in the processes
};

/// More nodes, lanes and flows than this are refused.
inline constexpr std::size_t largestBpmnModel = 500'000;

/// Reads the file: any prefixes, and extensions of vendors passed over. Code::invalid with the line where it is no
/// well-formed BPMN, an id stands twice, or a flow's end is not there. Ids of another namespace than the file's own
/// (`prefix:id`) are taken without the prefix.
Result<BpmnModel> readBpmnModel(std::string_view bytes);

} // namespace throughline::exchange
