#include "core/exchange/mermaid_writer.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "core/exchange/departments.h"

namespace throughline::exchange {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// In quotes. What is not plain becomes a code; "1." and "-" at the beginning would be lists.
std::string quoted(std::string_view text) {
    std::string quoted = "\"";
    bool mayBeList = true;
    for (const char c : text) {
        const bool isPlain = isLetter(c) || isDigit(c) || c == ' ' || c == ',' || static_cast<unsigned char>(c) >= 0x80;
        const bool isPoint = std::string_view(".-+()/").find(c) != std::string_view::npos;
        if (isPlain || (isPoint && !mayBeList)) {
            quoted += c;
        } else if (c == '\n') {
            quoted += "<br/>";
        } else {
            quoted.append("#").append(std::to_string(static_cast<int>(c))).append(";");
        }
        mayBeList = mayBeList && (isDigit(c) || c == ' ');
    }
    return quoted + '"';
}

/// In the front matter, which is YAML.
std::string yaml(std::string_view text) {
    std::string yaml = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            yaml += '\\';
        yaml += c;
    }
    return yaml + '"';
}

/// The names of nodes: a role's key where that cannot be taken for anything else.
class Names {
  public:
    explicit Names(const Chain& chain) {
        std::unordered_set<std::string_view> taken;
        for (const Role& role : chain.roles())
            taken.insert(role.key.text());
        std::size_t number = 0;
        for (const Role& role : chain.roles()) {
            std::string name = role.key.text();
            while (!isSafe(name) || (name != role.key.text() && taken.contains(name)))
                name = "node" + std::to_string(++number);
            names_.emplace(role.key.text(), std::move(name));
        }
    }
    [[nodiscard]] const std::string& of(const RoleKey& key) const { return names_.at(key.text()); }

  private:
    /// Words of the language are found at the beginning of a name too.
    static bool isSafe(std::string_view name) {
        for (const std::string_view word : {"end", "graph", "flowchart", "subgraph", "style", "class", "linkStyle",
                                            "click", "call", "href", "default", "interpolate", "direction", "acc"}) {
            if (name.starts_with(word))
                return false;
        }
        return name.size() > 1 && isLetter(name.front()) &&
               std::ranges::all_of(name, [](char c) { return isLetter(c) || isDigit(c) || c == '_'; });
    }
    std::unordered_map<std::string_view, std::string> names_;
};

std::string roleLine(const Role& role, const Names& names) {
    const bool isCustomer = role.kind == RoleKind::endCustomer;
    return names.of(role.key) + (isCustomer ? "([" : "[") + quoted(role.title) + (isCustomer ? "])" : "]") + '\n';
}

} // namespace

std::string writeMermaid(const Chain& chain) {
    const Names names(chain);
    std::string text;
    if (!chain.info().title.empty())
        text += "---\ntitle: " + yaml(chain.info().title) + "\n---\n";
    text += "flowchart LR\n";
    std::size_t number = 0;
    for (const auto& [department, roles] : rolesByDepartment(chain)) {
        if (department.empty()) {
            for (const Role* role : roles)
                text += "  " + roleLine(*role, names);
            continue;
        }
        text += "  subgraph department" + std::to_string(++number) + '[' + quoted(department) + "]\n";
        for (const Role* role : roles)
            text += "    " + roleLine(*role, names);
        text += "  end\n";
    }
    for (const Service& service : chain.services()) {
        text += "  " + names.of(service.server) + (service.manager ? " -.->" : " -->");
        if (!service.provides.empty())
            text += '|' + quoted(service.provides) + '|';
        text += ' ' + names.of(service.customer) + '\n';
    }
    return text;
}

} // namespace throughline::exchange
