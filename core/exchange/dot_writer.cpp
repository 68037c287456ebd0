#include "core/exchange/dot_writer.h"

#include <charconv>

namespace throughline::exchange {

namespace {

/// A quoted DOT string. Graphviz reads `\N`, `\G` and the like in labels, so every backslash is doubled.
std::string quoted(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '\n') {
            quoted += "\\n";
        } else if (c != '\r') {
            if (c == '"' || c == '\\')
                quoted += '\\';
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string number(double value) {
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    return {digits, end};
}

std::string labelOf(const Service& service) {
    std::string label = service.provides;
    if (service.weight)
        label += (label.empty() ? "" : " ") + ("(" + number(*service.weight) + ")");
    return label;
}

} // namespace

std::string writeDot(const Chain& chain) {
    std::string text = "digraph chain {\n  rankdir=LR;\n";
    if (!chain.info().title.empty())
        text += "  label=" + quoted(chain.info().title) + ";\n";
    text += "  node [shape=box, style=rounded];\n";
    for (const Role& role : chain.roles()) {
        text += "  " + quoted(role.key.text()) + " [label=" + quoted(role.title);
        if (role.kind == RoleKind::endCustomer)
            text += ", shape=ellipse, style=filled, fillcolor=\"#e8eef9\"";
        text += "];\n";
    }
    for (const Service& service : chain.services()) {
        text += "  " + quoted(service.server.text()) + " -> " + quoted(service.customer.text());
        const std::string label = labelOf(service);
        std::string attributes = label.empty() ? "" : "label=" + quoted(label);
        if (service.manager)
            attributes += attributes.empty() ? "style=dashed" : ", style=dashed";
        if (!attributes.empty())
            text += " [" + attributes + "]";
        text += ";\n";
    }
    return text + "}\n";
}

} // namespace throughline::exchange
