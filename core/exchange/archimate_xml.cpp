#include "core/exchange/archimate_xml.h"

#include <cmath>
#include <string>
#include <unordered_set>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

/// Archi writes -1 for "as large as it is by default".
constexpr double defaultWidth = 120.0;
constexpr double defaultHeight = 55.0;

/// An attribute that has no prefix.
std::string plain(XmlGuard& guard, const char* name) {
    return guard.xml().attributes().value(QLatin1String(name)).toUtf8().toStdString();
}

/// The id at the end of `FILE.xml#ID`.
std::string idOfHref(std::string href) {
    const std::size_t sign = href.rfind('#');
    return sign == std::string::npos ? href : href.substr(sign + 1);
}

class ArchiReader {
  public:
    ArchiReader(XmlGuard& guard, ArchimateModel& model) : guard_(guard), model_(model) {}

    void read() {
        const std::string root = guard_.xml().name().toUtf8().toStdString();
        if (root == "model" || root == "ArchimateModel") {
            model_.name = plain(guard_, "name");
            readFolder();
        } else {
            readEntity(root);
        }
    }

  private:
    /// What is in a folder, or in the model as a whole.
    void readFolder() {
        while (guard_.next()) {
            if (guard_.is(QLatin1String("folder"))) {
                readFolder();
            } else if (guard_.is(QLatin1String("element"))) {
                readEntity(typeOf(guard_));
            } else {
                guard_.skip();
            }
        }
    }

    void readEntity(std::string type) {
        type.erase(0, type.rfind(':') + 1);
        if (Status status = checkSize(model_, guard_.line()); !status)
            guard_.fail(status);
        if (type == "ArchimateDiagramModel") {
            model_.diagrams.push_back({plain(guard_, "name"), {}});
            readShown(model_.diagrams.back());
        } else if (type == "Folder" || type.ends_with("Model")) {
            guard_.skip();
        } else if (type.ends_with("Relationship")) {
            readRelation(type);
        } else {
            readElement(type);
        }
    }

    void readElement(const std::string& type) {
        ArchimateElement element;
        element.id = plain(guard_, "id");
        element.type = type;
        element.kind = archimateKind(type);
        element.name = plain(guard_, "name");
        element.documentation = plain(guard_, "documentation");
        element.line = guard_.line();
        while (guard_.next()) {
            if (guard_.is(QLatin1String("documentation"))) {
                element.documentation = guard_.text();
            } else {
                guard_.skip();
            }
        }
        model_.elements.push_back(std::move(element));
    }

    void readRelation(const std::string& type) {
        ArchimateRelation relation;
        relation.id = plain(guard_, "id");
        relation.kind = archimateRelationKind(type);
        relation.type = type;
        relation.source = plain(guard_, "source");
        relation.target = plain(guard_, "target");
        relation.name = plain(guard_, "name");
        relation.line = guard_.line();
        while (guard_.next()) {
            if (guard_.is(QLatin1String("source"))) {
                relation.source = idOfHref(plain(guard_, "href"));
            } else if (guard_.is(QLatin1String("target"))) {
                relation.target = idOfHref(plain(guard_, "href"));
            }
            guard_.skip();
        }
        model_.relations.push_back(std::move(relation));
    }

    struct Bounds {
        Point corner;
        double width = defaultWidth;
        double height = defaultHeight;
    };

    Bounds bounds() {
        Bounds bounds;
        bounds.corner = {guard_.number(QLatin1String("x")).value_or(0.0),
                         guard_.number(QLatin1String("y")).value_or(0.0)};
        const double width = guard_.number(QLatin1String("width")).value_or(-1.0);
        const double height = guard_.number(QLatin1String("height")).value_or(-1.0);
        if (!std::isfinite(bounds.corner.x + bounds.corner.y + width + height))
            guard_.fail(guard_.invalid("a place that is no number"));
        bounds.width = width < 0.0 ? defaultWidth : width;
        bounds.height = height < 0.0 ? defaultHeight : height;
        return bounds;
    }

    void readShown(ArchimateDiagram& diagram) {
        while (guard_.next()) {
            if (guard_.is(QLatin1String("child")) || guard_.is(QLatin1String("children"))) {
                readChild(diagram);
            } else {
                guard_.skip();
            }
        }
    }

    /// Places count from the parent's corner, which a file may tell only after its children: then they are moved.
    void readChild(ArchimateDiagram& diagram) {
        std::string element = idOfHref(plain(guard_, "archimateElement"));
        Bounds where;
        const std::size_t first = diagram.shown.size();
        while (guard_.next()) {
            if (guard_.is(QLatin1String("child")) || guard_.is(QLatin1String("children"))) {
                readChild(diagram);
                continue;
            }
            if (guard_.is(QLatin1String("bounds"))) {
                where = bounds();
            } else if (guard_.is(QLatin1String("archimateElement"))) {
                element = idOfHref(plain(guard_, "href"));
            }
            guard_.skip();
        }
        for (std::size_t i = first; i < diagram.shown.size(); ++i) {
            diagram.shown[i].centre.x += where.corner.x;
            diagram.shown[i].centre.y += where.corner.y;
        }
        if (element.empty())
            return;
        if (diagram.shown.size() >= largestArchimateModel) {
            guard_.fail(guard_.invalid("more than %1 elements in one diagram", {inGroups(largestArchimateModel)}));
            return;
        }
        diagram.shown.push_back(
            {std::move(element), {where.corner.x + where.width / 2, where.corner.y + where.height / 2}});
    }

    XmlGuard& guard_;
    ArchimateModel& model_;
};

} // namespace

std::string typeOf(XmlGuard& guard) {
    const QXmlStreamAttributes attributes = guard.xml().attributes();
    const QLatin1String space("http://www.w3.org/2001/XMLSchema-instance");
    if (attributes.hasAttribute(space, QLatin1String("type")))
        return attributes.value(space, QLatin1String("type")).toUtf8().toStdString();
    return plain(guard, "type");
}

void readArchi(XmlGuard& guard, ArchimateModel& model) {
    ArchiReader(guard, model).read();
}

Status checkSize(const ArchimateModel& model, std::uint32_t line) {
    if (model.elements.size() + model.relations.size() + model.diagrams.size() < largestArchimateModel)
        return {};
    return {
        Code::invalid, "more than %1 elements and relations", {inGroups(largestArchimateModel)}, std::to_string(line)};
}

Status checkIds(const ArchimateModel& model) {
    std::unordered_set<std::string_view> ids;
    ids.reserve(model.elements.size() + model.relations.size());
    const auto note = [&](const std::string& id, std::uint32_t line) -> Status {
        if (id.empty())
            return {Code::invalid, "an element or relation without an id", {}, std::to_string(line)};
        if (!ids.insert(id).second)
            return {Code::invalid, "the id “%1” is there twice", {cleanLine(id, 80)}, std::to_string(line)};
        return {};
    };
    for (const ArchimateElement& element : model.elements) {
        if (Status status = note(element.id, element.line); !status)
            return status;
    }
    for (const ArchimateRelation& relation : model.relations) {
        if (Status status = note(relation.id, relation.line); !status)
            return status;
    }
    for (const ArchimateRelation& relation : model.relations) {
        for (const std::string& end : {relation.source, relation.target}) {
            if (!ids.contains(end)) {
                return {Code::invalid,
                        "the relation “%1” ends at “%2”, which is not there",
                        {cleanLine(relation.id, 80), cleanLine(end, 80)},
                        std::to_string(relation.line)};
            }
        }
    }
    return {};
}

} // namespace throughline::exchange
