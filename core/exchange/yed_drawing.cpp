#include "core/exchange/yed_drawing.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/exchange/graph_words.h"
#include "core/exchange/row_names.h"

namespace throughline::exchange {

namespace {

constexpr std::size_t mostLabels = 100;

class Reader {
  public:
    Reader(XmlGuard& guard, YedDrawing& drawing) : guard_(guard), drawing_(drawing) {}

    void read() {
        readParts();
        layLanes();
    }

  private:
    [[nodiscard]] bool is(const char* name) const { return guard_.is(QLatin1String(name)); }
    [[nodiscard]] double size(const char* name) const { return guard_.number(QLatin1String(name)).value_or(0.0); }

    void readParts() {
        while (guard_.next())
            readPart();
    }

    void readPart() {
        if (is("Realizers")) {
            readRealizers();
        } else if (is("Geometry")) {
            readBox("x", "y", "width", "height");
        } else if (is("RectD")) {
            readBox("X", "Y", "Width", "Height");
        } else if (is("NodeLabel") || is("EdgeLabel")) {
            readLabel();
        } else if (is("Label")) {
            addLabel(guard_.attribute(QLatin1String("Text")));
            readParts();
        } else if (is("Label.Text")) {
            addLabel(guard_.text());
        } else if (is("Row") || is("Column")) {
            readLane(is("Row"));
        } else if (is("Arrows")) {
            const auto isHead = [](const std::string& shape) { return !shape.empty() && shape != "none"; };
            drawing_.hasServerHead = isHead(guard_.attribute(QLatin1String("source")));
            drawing_.hasCustomerHead = isHead(guard_.attribute(QLatin1String("target")));
            guard_.skip();
        } else {
            readParts();
        }
    }

    void readBox(const char* x, const char* y, const char* width, const char* height) {
        const auto left = guard_.number(QLatin1String(x));
        const auto top = guard_.number(QLatin1String(y));
        if (left && top) {
            drawing_.place = Point{*left + size(width) / 2, *top + size(height) / 2};
            farCorner_ = {*left + size(width), *top + size(height)};
        }
        guard_.skip();
    }

    void addLabel(const std::string& text) {
        const std::string label = labelText(text);
        if (!trimmed(label).empty() && drawing_.labels.size() < mostLabels)
            drawing_.labels.push_back(label);
    }

    /// That of a lane says among its parameters of which.
    void readLabel() {
        const bool isShown = guard_.attribute(QLatin1String("visible")) != "false" &&
                             guard_.attribute(QLatin1String("hasText")) != "false";
        std::string text;
        std::string lane;
        readLabelParts(text, lane);
        if (!isShown)
            return;
        if (lane.empty()) {
            addLabel(text);
        } else if (laneLabels_.size() < mostLabels) {
            laneLabels_.emplace(lane, labelText(text));
        }
    }
    void readLabelParts(std::string& text, std::string& lane) {
        QXmlStreamReader& xml = guard_.xml();
        while (!guard_.hasFailed() && xml.readNext() != QXmlStreamReader::EndElement) {
            if (xml.isStartElement()) {
                if (is("RowNodeLabelModelParameter") || is("ColumnNodeLabelModelParameter"))
                    lane = guard_.attribute(QLatin1String("id"));
                readLabelParts(text, lane);
            } else if (xml.isCharacters()) {
                const auto more = xml.text().toUtf8();
                text.append(more.constData(), static_cast<std::size_t>(more.size()));
            }
        }
    }

    void readLane(bool isRow) {
        if (lanes_.size() < mostLabels)
            lanes_.push_back({guard_.attribute(QLatin1String("id")), isRow, size(isRow ? "height" : "width")});
        guard_.skip();
    }

    /// A group has a realizer for its open and one for its closed state: the one in use counts.
    void readRealizers() {
        const auto active = guard_.number(QLatin1String("active")).value_or(0.0);
        std::vector<YedDrawing> realizers;
        while (guard_.next()) {
            YedDrawing realizer;
            readYedDrawing(guard_, realizer);
            if (realizers.size() < mostLabels)
                realizers.push_back(std::move(realizer));
        }
        if (realizers.empty())
            return;
        const bool isKnown = active > 0 && active < static_cast<double>(realizers.size());
        YedDrawing& used = realizers[isKnown ? static_cast<std::size_t>(active) : 0];
        const auto labelled =
            std::ranges::find_if(realizers, [](const YedDrawing& each) { return !each.labels.empty(); });
        drawing_.labels = used.labels.empty() && labelled != realizers.end() ? labelled->labels : used.labels;
        drawing_.place = used.place;
        drawing_.lanes = std::move(used.lanes);
    }

    /// They lie beside each other up to the far side of their table; what it has for a head is at its near side.
    void layLanes() {
        for (const bool isRow : {true, false}) {
            double all = 0.0;
            for (const Extent& lane : lanes_)
                all += lane.isRow == isRow ? lane.size : 0.0;
            double begin = (isRow ? farCorner_.y : farCorner_.x) - all;
            for (const Extent& lane : lanes_) {
                if (lane.isRow != isRow)
                    continue;
                const auto label = laneLabels_.find(lane.id);
                if (label != laneLabels_.end() && !trimmed(label->second).empty())
                    drawing_.lanes.push_back({label->second, isRow, begin, begin + lane.size});
                begin += lane.size;
            }
            if (!drawing_.lanes.empty())
                return;
        }
    }

    struct Extent {
        std::string id;
        bool isRow = true;
        double size = 0.0;
    };
    XmlGuard& guard_;
    YedDrawing& drawing_;
    Point farCorner_;
    std::vector<Extent> lanes_;
    std::map<std::string, std::string> laneLabels_; ///< by the lane's id
};

} // namespace

void readYedDrawing(XmlGuard& guard, YedDrawing& drawing) {
    Reader(guard, drawing).read();
}

} // namespace throughline::exchange
