#include "core/exchange/dot_attributes.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {

namespace {

DotDirection directionNamed(std::string_view word) {
    if (word == "forward")
        return DotDirection::forward;
    if (word == "back")
        return DotDirection::back;
    if (word == "both")
        return DotDirection::both;
    return word == "none" ? DotDirection::none : DotDirection::unsaid;
}

bool isInvisible(std::string_view style) {
    return style.find("invis") != std::string_view::npos;
}

} // namespace

bool isDotAttribute(std::string_view name) {
    constexpr std::array<std::string_view, 17> kept{
        "arrowhead", "arrowtail", "label",   "xlabel", "pos",      "shape",          "style",   "dir",    "key",
        "lhead",     "ltail",     "cluster", "kind",   "provides", "service_weight", "manager", "derived"};
    return std::ranges::find(kept, name) != kept.end();
}

void setDotNode(DotNodeAttributes& node, const DotAttribute& attribute, std::string_view value) {
    if (attribute.name == "label") {
        node.label = attribute.text;
    } else if (attribute.name == "xlabel") {
        node.outerLabel = attribute.text;
    } else if (attribute.name == "pos") {
        node.position = attribute.text;
    } else if (attribute.name == "shape") {
        node.isRecord = value == "record" || value == "Mrecord";
    } else if (attribute.name == "style") {
        node.isInvisible = isInvisible(value);
    } else if (attribute.name == "kind") {
        node.isEndCustomer = value == "end_customer";
    }
}

// `weight` is no weight of a service: it asks the layout to keep an edge short and straight.
void setDotEdge(DotEdgeAttributes& edge, const DotAttribute& attribute, std::string_view value) {
    if (attribute.name == "label") {
        edge.label = attribute.text;
    } else if (attribute.name == "xlabel") {
        edge.outerLabel = attribute.text;
    } else if (attribute.name == "key") {
        edge.key = attribute.text;
    } else if (attribute.name == "lhead") {
        edge.headCluster = attribute.text;
    } else if (attribute.name == "ltail") {
        edge.tailCluster = attribute.text;
    } else if (attribute.name == "style") {
        edge.isInvisible = isInvisible(value);
    } else if (attribute.name == "dir") {
        edge.direction = directionNamed(value);
    } else if (attribute.name == "arrowhead") {
        edge.hasNoHead = value == "none";
    } else if (attribute.name == "arrowtail") {
        edge.hasNoTail = value == "none";
    } else if (attribute.name == "provides") {
        edge.provides = attribute.text;
    } else if (attribute.name == "service_weight") {
        edge.weight = attribute.text;
    } else if (attribute.name == "manager") {
        edge.isManager = value == "true";
    } else if (attribute.name == "derived") {
        edge.isDerived = value == "true";
    }
}

} // namespace throughline::exchange
