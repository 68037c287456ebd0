#include "core/exchange/graphml_writer.h"

#include <charconv>
#include <unordered_map>

#include "core/layout/card.h"
#include "core/model/text_rules.h"

namespace throughline::exchange {

namespace {

/// Of most cards; the text of a label decides in yEd.
constexpr double cardHeight = 64.0;

/// Text for an element or an attribute. What XML cannot hold becomes U+FFFD.
std::string escaped(std::string_view text) {
    std::string safe;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t start = i;
        const auto c = nextCharacter(text, i);
        if (!c) {
            safe += "\xEF\xBF\xBD";
            i = start + 1;
        } else if (*c == U'&') {
            safe += "&amp;";
        } else if (*c == U'<') {
            safe += "&lt;";
        } else if (*c == U'>') {
            safe += "&gt;";
        } else if (*c == U'"') {
            safe += "&quot;";
        } else if (*c == U'\r') {
            safe += "&#13;";
        } else if ((*c < 0x20 && *c != U'\n' && *c != U'\t') || *c == 0xFFFE || *c == 0xFFFF) {
            safe += "\xEF\xBF\xBD";
        } else {
            safe.append(text.substr(start, i - start));
        }
    }
    return safe;
}

std::string number(double value) {
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

std::string data(std::string_view key, std::string_view text) {
    return "      <data key=\"" + std::string(key) + "\">" + escaped(text) + "</data>\n";
}

std::string flag(std::string_view key, bool isSet) {
    return isSet ? data(key, "true") : std::string();
}

std::string key(std::string_view id, std::string_view target, std::string_view name, std::string_view type) {
    return "  <key id=\"" + std::string(id) + "\" for=\"" + std::string(target) + "\" attr.name=\"" +
           std::string(name) + "\" attr.type=\"" + std::string(type) + "\"/>\n";
}

std::string keys() {
    return key("title", "graph", "label", "string") + key("label", "node", "label", "string") +
           key("department", "node", "department", "string") + key("kind", "node", "kind", "string") +
           key("expertise", "node", "expertise", "string") + key("notes", "node", "notes", "string") +
           key("x", "node", "x", "double") + key("y", "node", "y", "double") +
           key("provides", "edge", "provides", "string") + key("weight", "edge", "weight", "double") +
           key("manager", "edge", "manager", "boolean") + key("derived", "edge", "derived", "boolean") +
           "  <key id=\"shape\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n"
           "  <key id=\"line\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n";
}

std::string shapeOf(const Role& role, const Place* place) {
    const bool isEnd = role.kind == RoleKind::endCustomer;
    std::string text = "      <data key=\"shape\"><y:ShapeNode><y:Geometry width=\"" + number(cardWidth) +
                       "\" height=\"" + number(cardHeight) + '"';
    if (place) {
        text += " x=\"" + number(place->x - cardWidth / 2) + "\" y=\"" + number(place->y - cardHeight / 2) + '"';
    }
    text += std::string("/><y:Fill color=\"") + (isEnd ? "#E8EEF9" : "#FFFFFF") +
            "\" transparent=\"false\"/><y:BorderStyle color=\"#5B6573\" type=\"line\" width=\"1.0\"/><y:NodeLabel "
            "alignment=\"center\" autoSizePolicy=\"node_size\" configuration=\"CroppingLabel\" fontSize=\"12\">" +
            escaped(role.title) + "</y:NodeLabel><y:Shape type=\"" + (isEnd ? "ellipse" : "roundrectangle") +
            "\"/></y:ShapeNode></data>\n";
    return text;
}

std::string lineOf(const Service& service) {
    std::string label = service.provides;
    if (service.weight)
        label += (label.empty() ? "" : " ") + ("(" + number(*service.weight) + ")");
    std::string text = std::string("      <data key=\"line\"><y:PolyLineEdge><y:LineStyle color=\"#5B6573\" type=\"") +
                       (service.manager ? "dashed" : "line") +
                       "\" width=\"1.0\"/><y:Arrows source=\"none\" target=\"standard\"/>";
    if (!label.empty())
        text += "<y:EdgeLabel>" + escaped(label) + "</y:EdgeLabel>";
    return text + "</y:PolyLineEdge></data>\n";
}

} // namespace

std::string writeGraphml(const Chain& chain) {
    std::unordered_map<RoleKey, const Place*> places;
    if (const View* view = chain.firstView()) {
        for (const Place& place : chain.places()) {
            if (place.view == view->key)
                places.emplace(place.role, &place);
        }
    }
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
        "xmlns:y=\"http://www.yworks.com/xml/graphml\">\n" +
        keys() + "  <graph id=\"chain\" edgedefault=\"directed\">\n";
    if (!chain.info().title.empty())
        text += "    <data key=\"title\">" + escaped(chain.info().title) + "</data>\n";
    for (const Role& role : chain.roles()) {
        const auto place = places.find(role.key);
        text += "    <node id=\"" + escaped(role.key.text()) + "\">\n" + data("label", role.title);
        if (!role.department.empty())
            text += data("department", role.department);
        text += data("kind", role.kind == RoleKind::endCustomer ? "end_customer" : "internal");
        if (!role.expertise.empty())
            text += data("expertise", role.expertise);
        if (!role.notes.empty())
            text += data("notes", role.notes);
        // Gephi's y runs upward; whoever knows yEd's shapes takes the place from them.
        if (place != places.end())
            text += data("x", number(place->second->x)) + data("y", number(-place->second->y));
        text += shapeOf(role, place == places.end() ? nullptr : place->second) + "    </node>\n";
    }
    for (const Service& service : chain.services()) {
        text += "    <edge id=\"" + escaped(service.key.text()) + "\" source=\"" + escaped(service.server.text()) +
                "\" target=\"" + escaped(service.customer.text()) + "\">\n" + data("provides", service.provides);
        if (service.weight)
            text += data("weight", number(*service.weight));
        text += flag("manager", service.manager) + flag("derived", service.derived) + lineOf(service) + "    </edge>\n";
    }
    return text + "  </graph>\n</graphml>\n";
}

} // namespace throughline::exchange
