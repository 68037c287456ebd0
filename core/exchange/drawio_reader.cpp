#include "core/exchange/drawio_reader.h"

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/exchange/clean_text.h"
#include "core/exchange/drawio_page.h"
#include "core/exchange/drawio_places.h"
#include "core/exchange/grouped_graph.h"
#include "core/exchange/row_names.h"

namespace throughline::exchange {

namespace {

constexpr std::size_t mostUnpacked = std::size_t{64} * 1024 * 1024;
/// Between the pages on one sheet.
constexpr double gap = 200.0;

std::vector<DrawioPage> readPages(XmlGuard& guard) {
    std::vector<DrawioPage> pages;
    std::size_t unpackedBytes = 0;
    std::size_t cells = 0;
    const auto room = [&] { return GraphDraft::mostRows - std::min(cells, GraphDraft::mostRows); };
    const auto readDiagram = [&] {
        DrawioPage page;
        page.name = guard.attribute(QLatin1String("name"));
        const std::uint32_t line = guard.line();
        std::string text;
        bool isPlain = false;
        while (!guard.hasFailed() && guard.xml().readNext() != QXmlStreamReader::EndElement) {
            if (guard.xml().isStartElement() && guard.is(QLatin1String("mxGraphModel"))) {
                isPlain = true;
                page.cells = readDrawioModel(guard, room());
            } else if (guard.xml().isStartElement()) {
                guard.skip();
            } else if (guard.xml().isCharacters()) {
                const auto more = guard.xml().text().toUtf8();
                text.append(more.constData(), static_cast<std::size_t>(more.size()));
            }
        }
        if (!isPlain && !trimmed(text).empty() && !guard.hasFailed()) {
            const auto model = unpackedDrawio(text, mostUnpacked - std::min(unpackedBytes, mostUnpacked));
            if (!model) {
                guard.fail(model.status().at(std::to_string(line)));
                return;
            }
            unpackedBytes += model->size();
            XmlGuard inner(*model);
            if (inner.next() && inner.is(QLatin1String("mxGraphModel")))
                page.cells = readDrawioModel(inner, room());
            if (const Status status = inner.finish(); !status) {
                guard.fail({Code::invalid,
                            "the compressed page “%1” cannot be read: line %2, %3",
                            {cleanLine(page.name, 80), status.place(), status.text()},
                            std::to_string(line)});
                return;
            }
            for (DrawioCell& cell : page.cells)
                cell.line = line;
        }
        cells += page.cells.size();
        pages.push_back(std::move(page));
    };
    if (!guard.next())
        return pages;
    if (guard.is(QLatin1String("mxGraphModel"))) {
        pages.push_back({{}, readDrawioModel(guard, room())});
    } else if (guard.is(QLatin1String("mxfile"))) {
        while (guard.next())
            guard.is(QLatin1String("diagram")) ? readDiagram() : guard.skip();
    } else if (guard.is(QLatin1String("mxlibrary"))) {
        guard.fail(
            guard.invalid("is a library of shapes for draw.io and no drawing; save a page that shows who serves "
                          "whom, and import that"));
    } else {
        guard.fail(guard.invalid("is no draw.io: its outermost element should be “mxfile” or “mxGraphModel”"));
    }
    return pages;
}

/// Whether an arrow has a head at an end whose style is this; other marks (a circle, a diamond) say no direction.
bool isHead(std::optional<std::string_view> shape, std::string_view byDefault) {
    constexpr std::array<std::string_view, 8> heads{"classic", "classicThin", "block",     "blockThin",
                                                    "open",    "openThin",    "openAsync", "async"};
    return std::ranges::find(heads, shape.value_or(byDefault)) != heads.end();
}

class Reader {
  public:
    explicit Reader(const GraphSource& source) : source_(source) {}

    Result<GraphDraft> read() {
        XmlGuard guard(source_.bytes);
        std::vector<DrawioPage> pages = readPages(guard);
        if (Status status = guard.finish(); !status)
            return status;
        std::erase_if(pages, [](const DrawioPage& page) { return page.cells.empty(); });
        if (pages.empty())
            return Status(Code::invalid, "there is no page with shapes in it");
        const bool isAmbiguous = sharesIds(pages);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (Status status = takePage(pages[i], isAmbiguous ? std::to_string(i + 1) + "." : ""); !status)
                return status;
        }
        const std::string file = source_.imported.placeIn(source_.number, {});
        std::size_t hidden = 0;
        for (const DrawioPage& page : pages)
            hidden += static_cast<std::size_t>(std::ranges::count(page.cells, true, &DrawioCell::isHidden));
        if (hidden > 0) {
            source_.imported.leaveOut("shapes and arrows (%1)", {std::to_string(hidden)},
                                      "they are hidden in the drawing", file);
        }
        if (pages.size() > 1) {
            source_.imported.choose("all pages (%1) were taken, one below the other", {std::to_string(pages.size())},
                                    file);
        }
        if (touching_ > 0) {
            source_.imported.choose(
                "arrows that are not tied to a shape but drawn up to one (%1) were taken to end there",
                {std::to_string(touching_)}, file);
        }
        if (decorations_ > 0) {
            source_.imported.leaveOut("shapes (%1)", {std::to_string(decorations_)},
                                      "they have no text, and no arrow ends at them", file);
        }
        return graph_.finish(source_.number, {}, source_.imported);
    }

  private:
    using Numbers = DrawioPlaces::Numbers;

    static bool sharesIds(const std::vector<DrawioPage>& pages) {
        std::unordered_set<std::string_view> before;
        for (const DrawioPage& page : pages) {
            for (const DrawioCell& cell : page.cells) {
                if (cell.isShape && before.contains(cell.id))
                    return true;
            }
            for (const DrawioCell& cell : page.cells)
                before.insert(cell.id);
        }
        return false;
    }

    [[nodiscard]] std::string placeOf(const DrawioCell& cell) const {
        return source_.imported.placeOf({source_.number, cell.line, 0}, {}, {});
    }

    Status takePage(const DrawioPage& page, const std::string& prefix) {
        Numbers numbers;
        for (std::size_t i = 0; i < page.cells.size(); ++i) {
            if (!numbers.emplace(page.cells[i].id, i).second) {
                return {Code::invalid,
                        "the id “%1” is there twice",
                        {cleanLine(page.cells[i].id, 80)},
                        std::to_string(page.cells[i].line)};
            }
        }
        std::vector<bool> isEnd(page.cells.size(), false);
        std::vector<bool> hasShapes(page.cells.size(), false);
        std::vector<std::string> labels(page.cells.size());
        for (std::size_t i = 0; i < page.cells.size(); ++i)
            labels[i] = page.cells[i].label;
        for (const DrawioCell& cell : page.cells) {
            for (const std::string* end : {&cell.source, &cell.target}) {
                const auto found = numbers.find(*end);
                if (cell.isArrow && found != numbers.end())
                    isEnd[found->second] = true;
            }
        }
        const std::vector<bool> isLabel = takeTexts(page, numbers, isEnd, labels);
        for (std::size_t i = 0; i < page.cells.size(); ++i) {
            const DrawioCell& cell = page.cells[i];
            const auto parent = numbers.find(cell.parent);
            if (!cell.isShape || isLabel[i] || parent == numbers.end())
                continue;
            const bool isRemark = cell.isStyled("text") && !isEnd[i];
            if (page.cells[parent->second].isShape && !isRemark)
                hasShapes[parent->second] = true;
            // A label that can be moved along its arrow is a shape that lies in it.
            if (page.cells[parent->second].isArrow && !trimmed(cell.label).empty()) {
                std::string& label = labels[parent->second];
                label.append(trimmed(label).empty() ? "" : " ").append(cell.label);
            }
        }
        DrawioPlaces places(page.cells, numbers);
        takeShapes(page, numbers, places, prefix, {isEnd, hasShapes, isLabel, labels});
        return takeArrows(page, numbers, places, prefix, labels);
    }

    /// The only text in a shape that has none itself is what people read as its label; whether a cell is such a text.
    static std::vector<bool> takeTexts(const DrawioPage& page, const Numbers& numbers, const std::vector<bool>& isEnd,
                                       std::vector<std::string>& labels) {
        constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
        std::vector<std::size_t> texts(page.cells.size(), none); // by the shape around them
        std::vector<std::size_t> counts(page.cells.size(), 0);
        for (std::size_t i = 0; i < page.cells.size(); ++i) {
            const DrawioCell& cell = page.cells[i];
            const auto parent = numbers.find(cell.parent);
            if (!cell.isShape || !cell.isStyled("text") || isEnd[i] || trimmed(cell.label).empty() ||
                parent == numbers.end() || parent->second == i)
                continue;
            const DrawioCell& around = page.cells[parent->second];
            if (!around.isShape || !trimmed(around.label).empty())
                continue;
            texts[parent->second] = i;
            ++counts[parent->second];
        }
        std::vector<bool> isLabel(page.cells.size(), false);
        for (std::size_t i = 0; i < page.cells.size(); ++i) {
            if (counts[i] != 1)
                continue;
            labels[i] = page.cells[texts[i]].label;
            isLabel[texts[i]] = true;
        }
        return isLabel;
    }

    /// What is known of each cell of a page.
    struct Facts {
        const std::vector<bool>& isEnd;
        const std::vector<bool>& hasShapes;
        const std::vector<bool>& isLabel; ///< of the shape around it
        const std::vector<std::string>& labels;
    };

    void takeShapes(const DrawioPage& page, const Numbers& numbers, const DrawioPlaces& places,
                    const std::string& prefix, const Facts& facts) {
        std::unordered_map<std::size_t, std::size_t> taken; // by cell
        double lowest = std::numeric_limits<double>::lowest();
        double highest = std::numeric_limits<double>::max();
        for (std::size_t i = 0; i < page.cells.size(); ++i) {
            const DrawioCell& cell = page.cells[i];
            const auto parent = numbers.find(cell.parent);
            if (!cell.isShape || facts.isLabel[i] || (parent != numbers.end() && page.cells[parent->second].isArrow))
                continue;
            if (!facts.isEnd[i] && !facts.hasShapes[i]) {
                if (trimmed(facts.labels[i]).empty()) {
                    ++decorations_;
                    continue;
                }
                if (cell.isStyled("text")) {
                    source_.imported.leaveOut("text “%1”", {cleanLine(cell.label, 80)}, "no arrow ends at it",
                                              placeOf(cell));
                    continue;
                }
            }
            DraftRole role;
            role.id = prefix + cell.id;
            role.hasOwnId = cell.hasOwnId;
            role.title = facts.labels[i];
            role.origin = {source_.number, cell.line, 0};
            role.place = places.centreOf(cell);
            highest = std::min(highest, role.place->y);
            lowest = std::max(lowest, role.place->y);
            taken.emplace(i, graph_.add(std::move(role)));
        }
        for (const auto& [cell, number] : taken) {
            const auto parent = numbers.find(page.cells[cell].parent);
            const auto group = parent == numbers.end() ? taken.end() : taken.find(parent->second);
            if (group != taken.end() && group->second != number)
                graph_.setGroup(number, group->second);
            graph_.role(number).place->y += top_ - (hasPage_ ? highest : 0.0);
        }
        if (!taken.empty()) {
            top_ = hasPage_ ? top_ + lowest - highest + gap : lowest + gap;
            hasPage_ = true;
        }
    }

    Status takeArrows(const DrawioPage& page, const Numbers& numbers, DrawioPlaces& places, const std::string& prefix,
                      const std::vector<std::string>& labels) {
        const auto isShape = [&](std::string_view id) {
            const auto found = numbers.find(id);
            return found != numbers.end() && page.cells[found->second].isShape;
        };
        for (std::size_t i = 0; i < page.cells.size(); ++i) {
            const DrawioCell& cell = page.cells[i];
            if (!cell.isArrow)
                continue;
            for (const std::string* end : {&cell.source, &cell.target}) {
                if (!end->empty() && !numbers.contains(*end)) {
                    return {Code::invalid,
                            "an arrow ends at “%1”, which is not there",
                            {cleanLine(*end, 80)},
                            std::to_string(cell.line)};
                }
            }
            std::string_view from = cell.source;
            std::string_view to = cell.target;
            if (from.empty() || to.empty()) {
                const DrawioPlaces::Ends touched = places.touched(cell);
                from = from.empty() ? touched.source : from;
                to = to.empty() ? touched.target : to;
            }
            if (!isShape(from) || !isShape(to)) {
                const std::string label = cleanLine(labels[i], 80);
                source_.imported.leaveOut(label.empty() ? "an arrow" : "the arrow “%1”", {label},
                                          "one of its ends is not tied to a shape", placeOf(cell));
                continue;
            }
            DraftService service;
            service.server = prefix + std::string(from);
            service.customer = prefix + std::string(to);
            touching_ += cell.source.empty() || cell.target.empty() ? 1 : 0;
            service.provides = labels[i];
            service.origin = {source_.number, cell.line, 0};
            graph_.connect(std::move(service), isHead(cell.styled("startArrow"), "none"),
                           isHead(cell.styled("endArrow"), "classic"));
        }
        return graph_.room();
    }

    const GraphSource& source_;
    GroupedGraph graph_;
    std::size_t decorations_ = 0;
    std::size_t touching_ = 0; ///< arrows
    double top_ = 0.0;
    bool hasPage_ = false;
};

} // namespace

Result<GraphDraft> readDrawio(const GraphSource& source) {
    return Reader(source).read();
}

} // namespace throughline::exchange
