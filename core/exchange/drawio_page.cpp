#include "core/exchange/drawio_page.h"

#include <QByteArray>
#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/inflate.h"
#include "core/exchange/row_names.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

/// "%name%" in the label of an object with placeholders is the value of that attribute.
std::string filledIn(const std::string& label, const std::map<std::string, std::string>& values) {
    std::string text;
    for (std::size_t i = 0; i < label.size();) {
        const std::size_t end = label[i] == '%' ? label.find('%', i + 1) : std::string::npos;
        const auto value =
            end == std::string::npos || end - i > 200 ? values.end() : values.find(label.substr(i + 1, end - i - 1));
        // What is filled in cannot grow without end: each value is an attribute of this element.
        if (value != values.end() && text.size() < 100'000) {
            text += value->second;
            i = end + 1;
        } else {
            text += label[i++];
        }
    }
    return text;
}

class ModelReader {
  public:
    ModelReader(XmlGuard& guard, std::size_t mostCells) : guard_(guard), mostCells_(mostCells) {}

    std::vector<DrawioCell> read() {
        while (guard_.next()) {
            if (!guard_.is(QLatin1String("root"))) {
                guard_.skip();
                continue;
            }
            while (guard_.next())
                readEntry();
        }
        return std::move(cells_);
    }

  private:
    void readEntry() {
        if (guard_.is(QLatin1String("mxCell"))) {
            DrawioCell cell = cellHere();
            cell.id = guard_.attribute(QLatin1String("id"));
            const std::string label = guard_.attribute(QLatin1String("value"));
            readGeometry(cell);
            take(std::move(cell), label);
        } else if (guard_.is(QLatin1String("object")) || guard_.is(QLatin1String("UserObject"))) {
            readObject();
        } else {
            guard_.skip();
        }
    }

    /// A cell with data of its own around it, which has the label and the id.
    void readObject() {
        const std::string id = guard_.attribute(QLatin1String("id"));
        std::string label = guard_.attribute(QLatin1String("label"));
        if (guard_.attribute(QLatin1String("placeholders")) == "1") {
            std::map<std::string, std::string> values;
            for (const QXmlStreamAttribute& attribute : guard_.xml().attributes())
                values[attribute.name().toUtf8().toStdString()] = attribute.value().toUtf8().toStdString();
            label = filledIn(label, values);
        }
        while (guard_.next()) {
            if (!guard_.is(QLatin1String("mxCell"))) {
                guard_.skip();
                continue;
            }
            DrawioCell cell = cellHere();
            cell.id = id;
            readGeometry(cell);
            take(std::move(cell), label);
        }
    }

    [[nodiscard]] DrawioCell cellHere() const {
        DrawioCell cell;
        cell.style = guard_.attribute(QLatin1String("style"));
        cell.parent = guard_.attribute(QLatin1String("parent"));
        cell.source = guard_.attribute(QLatin1String("source"));
        cell.target = guard_.attribute(QLatin1String("target"));
        cell.isShape = guard_.attribute(QLatin1String("vertex")) == "1";
        cell.isArrow = !cell.isShape && guard_.attribute(QLatin1String("edge")) == "1";
        cell.isHidden = guard_.attribute(QLatin1String("visible")) == "0";
        cell.line = guard_.line();
        return cell;
    }

    void readGeometry(DrawioCell& cell) {
        while (guard_.next()) {
            if (!guard_.is(QLatin1String("mxGeometry"))) {
                guard_.skip();
                continue;
            }
            cell.corner = pointHere();
            cell.width = guard_.number(QLatin1String("width")).value_or(0.0);
            cell.height = guard_.number(QLatin1String("height")).value_or(0.0);
            cell.isRelative = guard_.attribute(QLatin1String("relative")) == "1";
            while (guard_.next()) {
                const std::string use =
                    guard_.is(QLatin1String("mxPoint")) ? guard_.attribute(QLatin1String("as")) : std::string();
                if (use == "offset")
                    cell.offset = pointHere();
                else if (use == "sourcePoint")
                    cell.sourcePoint = pointHere();
                else if (use == "targetPoint")
                    cell.targetPoint = pointHere();
                guard_.skip();
            }
        }
    }

    [[nodiscard]] Point pointHere() const {
        return {guard_.number(QLatin1String("x")).value_or(0.0), guard_.number(QLatin1String("y")).value_or(0.0)};
    }

    void take(DrawioCell cell, const std::string& label) {
        cell.hasOwnId = !cell.id.empty();
        if (!cell.hasOwnId && (cell.isShape || cell.isArrow))
            cell.id = "cell-" + std::to_string(cells_.size() + 1);
        // What is in a hidden layer or group is hidden with it, and stands after it.
        if (cell.isHidden || hidden_.contains(cell.parent)) {
            hidden_.insert(cell.id);
            cell.isHidden = cell.isShape || cell.isArrow;
            cell.isShape = cell.isArrow = false;
        }
        const bool isHtml = cell.styled("html") == "1";
        cell.label = isHtml ? htmlText(label) : label;
        if (cells_.size() >= mostCells_)
            guard_.fail(guard_.invalid("more than %1 nodes and arrows", {inGroups(mostCells_)}));
        cells_.push_back(std::move(cell));
    }

    XmlGuard& guard_;
    std::size_t mostCells_;
    std::vector<DrawioCell> cells_;
    std::unordered_set<std::string> hidden_; ///< ids
};

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// What encodeURIComponent() made of a text; a percent sign that begins no byte stays.
std::string withoutPercents(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isByte =
            text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        plain += isByte ? static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])) : text[i];
        i += isByte ? 2 : 0;
    }
    return plain;
}

} // namespace

std::optional<std::string_view> DrawioCell::styled(std::string_view key) const {
    std::string_view rest = style;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const std::string_view part = rest.substr(0, end);
        if (part.size() > key.size() && part.starts_with(key) && part[key.size()] == '=')
            return part.substr(key.size() + 1);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return std::nullopt;
}

bool DrawioCell::isStyled(std::string_view name) const {
    return style == name || (style.size() > name.size() && style.starts_with(name) && style[name.size()] == ';');
}

std::vector<DrawioCell> readDrawioModel(XmlGuard& guard, std::size_t mostCells) {
    return ModelReader(guard, mostCells).read();
}

Result<std::string> unpackedDrawio(std::string_view text, std::size_t mostBytes) {
    text = trimmed(text);
    if (text.starts_with('<'))
        return std::string(text);
    if (text.starts_with('%'))
        return withoutPercents(text);
    QByteArray letters(text.data(), static_cast<qsizetype>(text.size()));
    letters.replace('\n', "").replace('\r', "").replace(' ', "").replace('\t', "");
    const auto decoded = QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return Status(Code::invalid, "the compressed content is damaged");
    const QByteArray& packed = decoded.decoded;
    auto unpacked = inflateRaw({packed.constData(), static_cast<std::size_t>(packed.size())}, mostBytes);
    if (!unpacked)
        return unpacked;
    return withoutPercents(*unpacked);
}

} // namespace throughline::exchange
