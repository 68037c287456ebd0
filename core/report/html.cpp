#include <array>
#include <charconv>
#include <string>
#include <string_view>

#include "core/model/text_rules.h"
#include "core/report/document.h"

namespace throughline::report {

namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light; }
body { font: 11pt/1.5 Inter, "Helvetica Neue", Arial, sans-serif; color: #1f2328; background: #fff;
  max-width: 46rem; margin: 2.5rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; margin: 2.4rem 0 .6rem; padding-bottom: .3rem; border-bottom: 1px solid #d8dbdf; }
h3 { font-size: 1.02rem; margin: 1.5rem 0 .3rem; }
p, ul, ol { margin: .5rem 0; }
li { margin: .45rem 0; }
p, li, td, th, h1, h2, h3, figcaption { overflow-wrap: anywhere; }
.small { font-size: .85rem; color: #57606a; }
blockquote { margin: .8rem 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid #2457c5; }
blockquote p { margin: .2rem 0; }
blockquote footer { font-size: .85rem; color: #57606a; }
figure { margin: .8rem 0; }
figure svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid #e4e6e9; }
thead th { color: #57606a; font-weight: 600; border-bottom: 1px solid #1f2328; }
tbody th { font-weight: 500; }
td, th { min-width: 5.5rem; } /* whole words, where columns are narrow */
.right { min-width: 3.5rem; text-align: right; font-variant-numeric: tabular-nums; }
@page { size: A4; margin: 18mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 10pt; }
  h1, h2, h3 { break-after: avoid; }
  figure, blockquote, li, tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
)";

std::string escaped(std::string_view text) {
    std::string plain;
    for (const char c : unbroken(harmless(text))) {
        switch (c) {
            case '&':
                plain += "&amp;";
                break;
            case '<':
                plain += "&lt;";
                break;
            case '>':
                plain += "&gt;";
                break;
            case '"':
                plain += "&quot;";
                break;
            case '\r':
                break;
            default:
                plain += c;
        }
    }
    return plain;
}

/// The text with its line breaks.
std::string lines(std::string_view text) {
    std::string plain = escaped(text);
    for (std::size_t at = plain.find('\n'); at != std::string::npos; at = plain.find('\n', at + 6))
        plain.replace(at, 1, "<br/>\n");
    return plain;
}

std::string number(double value) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 1);
    std::string text(digits.data(), end.ptr);
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text;
}

std::string attribute(std::string_view name, double value) {
    return ' ' + std::string(name) + "=\"" + number(value) + '"';
}

class Svg {
  public:
    explicit Svg(const TracePicture& picture) {
        text_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"" + attribute("width", picture.width * 4 / 3) +
                attribute("height", picture.height * 4 / 3) + " viewBox=\"0 0 " + number(picture.width) + ' ' +
                number(picture.height) + "\"><title>" + escaped(picture.words) + "</title>\n";
        for (const TracePicture::Arrow& arrow : picture.arrows)
            add(arrow);
        for (const TracePicture::Card& card : picture.cards)
            add(card);
        text_ += "</svg>";
    }
    [[nodiscard]] const std::string& text() const { return text_; }

  private:
    void add(const TracePicture::Arrow& arrow) {
        using namespace trace_picture;
        const Point tip = arrow.points.back();
        text_ += "<polyline fill=\"none\" stroke=\"#2457c5\" stroke-width=\"1.3\" stroke-linejoin=\"round\" points=\"";
        for (const Point& point : arrow.points) {
            const bool isTip = &point == &arrow.points.back();
            text_ += number(point.x - (isTip ? tipLength : 0.0)) + ',' + number(point.y) + ' ';
        }
        text_ += "\"/><polygon fill=\"#2457c5\" points=\"" + number(tip.x) + ',' + number(tip.y) + ' ' +
                 number(tip.x - tipLength) + ',' + number(tip.y - tipWidth / 2) + ' ' + number(tip.x - tipLength) +
                 ',' + number(tip.y + tipWidth / 2) + "\"/>\n";
    }
    void add(const TracePicture::Card& card) {
        using namespace trace_picture;
        const Box& box = card.box;
        const double round = card.isEndCustomer ? box.size.height / 2 : radius;
        text_ += "<rect" + attribute("x", box.left()) + attribute("y", box.top()) + attribute("width", box.size.width) +
                 attribute("height", box.size.height) + attribute("rx", round) +
                 (card.isEndCustomer ? " fill=\"#e9effb\" stroke=\"#2457c5\"" : " fill=\"#fff\" stroke=\"#8c959f\"") +
                 " stroke-width=\"" + (card.isStart ? "1.6" : "0.8") + "\"/>\n";
        const double first =
            box.centre.y - lineHeight * static_cast<double>(card.lines.size() - 1) / 2 + fontSize * 0.36;
        for (std::size_t i = 0; i < card.lines.size(); ++i)
            addText(card.lines[i], box.centre.x, first + lineHeight * static_cast<double>(i), fontSize, "#1f2328");
        if (!card.note.empty())
            addText(card.note, box.centre.x, box.bottom() + noteSize + 2, noteSize, "#2457c5");
    }
    void addText(const std::string& text, double x, double y, double size, std::string_view colour) {
        text_ += "<text" + attribute("x", x) + attribute("y", y) + attribute("font-size", size) +
                 " text-anchor=\"middle\" fill=\"" + std::string(colour) + "\">" + escaped(text) + "</text>\n";
    }

    std::string text_;
};

std::string leadOf(const Paragraph& paragraph) {
    if (paragraph.lead.empty())
        return {};
    return "<strong>" + escaped(paragraph.lead) + "</strong>" + (paragraph.text.empty() ? "" : " ");
}

std::string blockText(const Heading& heading) {
    const std::string name = 'h' + std::to_string(heading.level);
    return '<' + name + " dir=\"auto\">" + escaped(heading.text) + "</" + name + ">\n";
}
std::string blockText(const Paragraph& paragraph) {
    return std::string(paragraph.isSmall ? "<p class=\"small\" dir=\"auto\">" : "<p dir=\"auto\">") +
           leadOf(paragraph) + lines(paragraph.text) + "</p>\n";
}
std::string blockText(const List& list) {
    if (list.items.empty())
        return {};
    std::string text = "<ul>\n";
    for (const std::string& item : list.items)
        text += "<li dir=\"auto\">" + lines(item) + "</li>\n";
    return text + "</ul>\n";
}
std::string blockText(const Points& points) {
    if (points.items.empty())
        return {};
    std::string text = points.isNumbered ? "<ol>\n" : "<ul>\n";
    for (const Paragraph& item : points.items)
        text += "<li dir=\"auto\">" + leadOf(item) + lines(item.text) + "</li>\n";
    return text + (points.isNumbered ? "</ol>\n" : "</ul>\n");
}
std::string blockText(const Quote& quote) {
    std::string text = "<blockquote><p dir=\"auto\">" + lines(quote.text) + "</p>";
    if (!quote.by.empty())
        text += "<footer dir=\"auto\">– " + escaped(quote.by) + "</footer>";
    return text + "</blockquote>\n";
}
std::string blockText(const Picture& picture) {
    if (picture.drawing.isEmpty())
        return {};
    return "<figure>" + Svg(picture.drawing).text() + "</figure>\n";
}
std::string blockText(const Grid& grid) {
    const auto side = [&](std::size_t column) {
        return column < grid.sides.size() && grid.sides[column] == Side::right ? " class=\"right\"" : "";
    };
    std::string text = "<table>";
    if (!grid.caption.empty())
        text += "<caption dir=\"auto\">" + escaped(grid.caption) + "</caption>";
    text += "<thead><tr>";
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        text += std::string("<th scope=\"col\"") + side(i) + '>' + escaped(grid.columns[i]) + "</th>";
    text += "</tr></thead>\n<tbody>\n";
    for (const auto& row : grid.rows) {
        text += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += std::string(i == 0 ? "<th scope=\"row\"" : "<td") + side(i) + " dir=\"auto\">" + lines(row[i]) +
                    (i == 0 ? "</th>" : "</td>");
        }
        text += "</tr>\n";
    }
    return text + "</tbody></table>\n";
}

/// Whether the character turns the direction of the text after it, or is none that XML may hold.
bool isHarmful(char32_t c) {
    const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool isControl = (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7F && c < 0xA0);
    return turns || isControl || (c & 0xFFFE) == 0xFFFE;
}

} // namespace

std::string unbroken(std::string_view text) {
    const auto isDigit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isBehindDigit = text[at] == ' ' && at > 0 && isDigit(at - 1);
        const bool isThousand = isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
        if (isBehindDigit && (isThousand || text.substr(at + 1).starts_with('%'))) {
            kept += "\u00a0";
        } else {
            kept += text[at];
        }
    }
    return kept;
}

std::string harmless(std::string_view text) {
    if (isPlainAscii(text))
        return std::string(text);
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const auto c = nextCharacter(text, at);
        if (!c) { // not in a chain; a reader of XML would stop there
            at = begin + 1;
            continue;
        }
        if (!isHarmful(*c))
            plain += text.substr(begin, at - begin);
    }
    return plain;
}

std::string_view titleOf(const Report& report) {
    if (!report.title.empty())
        return report.title;
    for (const Block& block : report.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            return heading->text;
    }
    return {};
}

std::string writeHtml(const Report& report) {
    const std::string language = escaped(report.language);
    std::string text = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language +
                       "\" xml:lang=\"" + language +
                       "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'\"/>\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                       "<meta name=\"generator\" content=\"Throughline\"/>\n";
    if (!report.author.empty())
        text += "<meta name=\"author\" content=\"" + escaped(report.author) + "\"/>\n";
    text += "<title>" + escaped(titleOf(report)) + "</title>\n<style>" + std::string(style) +
            "</style>\n</head>\n<body>\n<main>\n";
    for (const Block& block : report.blocks)
        text += std::visit([](const auto& each) { return blockText(each); }, block);
    return text + "</main>\n</body>\n</html>\n";
}

} // namespace throughline::report
