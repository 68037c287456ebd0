#include "core/exchange/dot_writer.h"

#include <charconv>

#include "core/exchange/departments.h"

namespace throughline::exchange {

namespace {

/// A quoted DOT string. Graphviz reads `\N`, `\G` and the like in labels, so every backslash is doubled, and entities,
/// so every ampersand becomes one.
std::string quoted(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '\n') {
            quoted += "\\n";
        } else if (c != '\r') {
            if (c == '"' || c == '\\')
                quoted += '\\';
            quoted += c;
            if (c == '&')
                quoted += "amp;";
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

std::string roleLine(const Role& role) {
    std::string line = quoted(role.key.text()) + " [label=" + quoted(role.title);
    if (role.kind == RoleKind::endCustomer)
        line += ", kind=end_customer, shape=ellipse, style=filled, fillcolor=\"#e8eef9\"";
    return line + "];\n";
}

std::string serviceLine(const Service& service) {
    std::string attributes;
    const auto add = [&](std::string_view name, const std::string& value) {
        attributes.append(attributes.empty() ? "" : ", ").append(name).append("=").append(value);
    };
    if (const std::string label = labelOf(service); !label.empty())
        add("label", quoted(label));
    if (service.weight) {
        add("provides", quoted(service.provides));
        add("service_weight", quoted(number(*service.weight)));
    }
    if (service.manager) {
        add("manager", "true");
        add("style", "dashed");
    }
    if (service.derived)
        add("derived", "true");
    const std::string ends = "  " + quoted(service.server.text()) + " -> " + quoted(service.customer.text());
    return ends + (attributes.empty() ? "" : " [" + attributes + ']') + ";\n";
}

} // namespace

std::string writeDot(const Chain& chain) {
    std::string text = "digraph chain {\n  rankdir=LR;\n  charset=\"UTF-8\";\n";
    if (!chain.info().title.empty())
        text += "  label=" + quoted(chain.info().title) + ";\n";
    text += "  node [shape=box, style=rounded];\n";
    std::size_t cluster = 0;
    for (const auto& [department, roles] : rolesByDepartment(chain)) {
        if (department.empty()) {
            for (const Role* role : roles)
                text += "  " + roleLine(*role);
            continue;
        }
        text += "  subgraph cluster_" + std::to_string(++cluster) + " {\n    label=" + quoted(department) + ";\n";
        for (const Role* role : roles)
            text += "    " + roleLine(*role);
        text += "  }\n";
    }
    for (const Service& service : chain.services())
        text += serviceLine(service);
    return text + "}\n";
}

} // namespace throughline::exchange
