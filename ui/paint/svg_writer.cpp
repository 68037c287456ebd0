#include "ui/paint/svg_writer.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QRawFont>
#include <QSvgGenerator>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "ui/paint/font_subset.h"
#include "ui/paint/fonts.h"

namespace throughline {

namespace {

constexpr std::array<const char*, 9> known{"g",       "path", "rect",    "line",  "polyline",
                                           "polygon", "text", "ellipse", "circle"};

Status cannotPaint() {
    return {Code::unwritable, "The picture cannot be drawn; nothing was written"};
}

QString number(double value) {
    return QString::number(value, 'f', 3);
}

/// Characters that are text but that XML cannot hold.
QByteArray readable(const QByteArray& xml) {
    return withoutForbidden(QString::fromUtf8(xml)).toUtf8();
}

/// The embedded part of Inter has a name of its own: in a page, what is around the picture would lack characters in it.
const char* const embeddedFamily = "Inter Sheet";

QString fontsLike(const QString& family) {
    return family == sheetFamily()
               ? QStringLiteral("%1, Inter, Helvetica, Arial, sans-serif").arg(QLatin1String(embeddedFamily))
               : family;
}

/// Whether the font that goes with the file has all of the characters; the others are set in what the reader has.
bool isEmbedded(const QFont& font, const QString& text) {
    const QRawFont raw = QRawFont::fromFont(font);
    return std::ranges::all_of(text.toUcs4(), [&](char32_t character) { return raw.supportsCharacter(character); });
}

/// What is set in each weight.
using SetCharacters = std::map<int, std::set<char32_t>>;

/// The characters of each weight as a font, so that the picture looks everywhere as it does here; no kerning and no
/// forms that change with their neighbours.
QString fontsOf(const SetCharacters& set) {
    QString rules;
    for (const auto& [weight, characters] : set) {
        const QByteArray font = fontSubset(static_cast<QFont::Weight>(weight), characters);
        if (font.isEmpty())
            continue;
        rules += QStringLiteral("@font-face{font-family:\"%1\";font-weight:%2;src:url(data:font/otf;base64,%3)}\n")
                     .arg(QLatin1String(embeddedFamily), QString::number(weight), QString::fromLatin1(font.toBase64()));
    }
    return rules + QStringLiteral("text{font-variant-ligatures:none}");
}

/// Copies what stands within the generator's root.
class Copier {
  public:
    Copier(const QByteArray& xml, QXmlStreamWriter& out, SetCharacters& set) : reader_(xml), out_(out), set_(set) {
        reader_.setNamespaceProcessing(false);
    }

    Status copy() {
        while (reader_.readNextStartElement() && reader_.qualifiedName() != QLatin1String("svg")) {
        }
        while (reader_.readNextStartElement()) {
            const auto name = reader_.qualifiedName();
            // Its own title and description, and definitions that nothing here asks for.
            if (name == QLatin1String("title") || name == QLatin1String("desc") || name == QLatin1String("defs"))
                reader_.skipCurrentElement();
            else if (Status status = copyElement(); !status)
                return status;
        }
        if (reader_.hasError())
            return refused(reader_.errorString());
        return {};
    }

  private:
    static Status refused(const QString& why) {
        return {Code::invalid, "The drawing cannot be written as SVG (%1)", {why.toStdString()}};
    }

    Status copyElement() {
        const QString name = reader_.qualifiedName().toString();
        if (std::ranges::none_of(known, [&](const char* one) { return name == QLatin1String(one); }))
            return refused(name);
        const QXmlStreamAttributes attributes = reader_.attributes();
        if (name == QLatin1String("text")) {
            copyText(attributes);
            return {};
        }
        out_.writeStartElement(name);
        for (const QXmlStreamAttribute& attribute : attributes) {
            // Fonts stand on the texts; the rest is what is anyway.
            const QString key = attribute.qualifiedName().toString();
            if (!key.startsWith(QLatin1String("font-")) && key != QLatin1String("vector-effect"))
                out_.writeAttribute(key, attribute.value().toString());
        }
        while (reader_.readNextStartElement()) {
            if (Status status = copyElement(); !status)
                return status;
        }
        out_.writeEndElement();
        return {};
    }

    void copyText(const QXmlStreamAttributes& attributes) {
        const QString text = reader_.readElementText();
        const auto valueOf = [&](const char* name) { return attributes.value(QLatin1String(name)).toString(); };
        out_.writeStartElement(QStringLiteral("text"));
        for (const char* name : {"x", "y", "fill", "fill-opacity", "font-size", "font-weight", "xml:space"}) {
            const QString value = valueOf(name);
            if (!value.isEmpty() && !(value == QLatin1String("1") && name == std::string_view("fill-opacity")))
                out_.writeAttribute(QLatin1String(name), value);
        }
        out_.writeAttribute(QStringLiteral("stroke"), QStringLiteral("none"));
        out_.writeAttribute(QStringLiteral("font-family"), fontsLike(valueOf("font-family")));
        const int weight = std::clamp(valueOf("font-weight").toInt(), 100, 900);
        const QFont font = sheetFont(valueOf("font-size").toDouble(), static_cast<QFont::Weight>(weight));
        for (const char32_t character : text.toUcs4())
            set_[weight].insert(character);
        if (text.size() > 1) {
            out_.writeAttribute(QStringLiteral("textLength"), number(QFontMetricsF(font).horizontalAdvance(text)));
            // Another font is set closer as a whole: letters that join stay joined.
            if (!isEmbedded(font, text))
                out_.writeAttribute(QStringLiteral("lengthAdjust"), QStringLiteral("spacingAndGlyphs"));
        }
        out_.writeCharacters(text);
        out_.writeEndElement();
    }

    QXmlStreamReader reader_;
    QXmlStreamWriter& out_;
    SetCharacters& set_;
};

Result<QByteArray> generated(const QSizeF& size, const std::function<void(QPainter&)>& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(QSize(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))));
    QPainter painter;
    if (!painter.begin(&generator))
        return cannotPaint();
    paint(painter);
    if (!painter.end())
        return cannotPaint();
    return readable(buffer.data());
}

void writeFacts(QXmlStreamWriter& out, const PictureFacts& facts) {
    const auto element = [&](const char* name, const QString& text) {
        if (!text.isEmpty())
            out.writeTextElement(QLatin1String(name), withoutForbidden(text));
    };
    out.writeStartElement(QStringLiteral("metadata"));
    out.writeStartElement(QStringLiteral("rdf:RDF"));
    out.writeAttribute(QStringLiteral("xmlns:rdf"), QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"));
    out.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    out.writeStartElement(QStringLiteral("rdf:Description"));
    out.writeAttribute(QStringLiteral("rdf:about"), QString());
    element("dc:title", facts.title);
    element("dc:creator", facts.author);
    element("dc:description", facts.subject);
    element("dc:date", QString::fromStdString(facts.day.text()));
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndElement();
}

void writeRoot(QXmlStreamWriter& out, const QSizeF& size, SvgUse use) {
    const auto attribute = [&](const char* name, const QString& value) {
        out.writeAttribute(QLatin1String(name), value);
    };
    out.writeStartElement(QStringLiteral("svg"));
    attribute("xmlns", QStringLiteral("http://www.w3.org/2000/svg"));
    attribute("version", QStringLiteral("1.1"));
    if (use == SvgUse::file) {
        constexpr double millimetre = 25.4 / 72.0;
        attribute("width", number(size.width() * millimetre) + QStringLiteral("mm"));
        attribute("height", number(size.height() * millimetre) + QStringLiteral("mm"));
    }
    attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(number(size.width()), number(size.height())));
    attribute("role", QStringLiteral("img"));
    attribute("aria-labelledby", QStringLiteral("picture-title picture-description"));
}

void writeGround(QXmlStreamWriter& out, const QSizeF& size) {
    out.writeEmptyElement(QStringLiteral("rect"));
    out.writeAttribute(QStringLiteral("width"), number(size.width()));
    out.writeAttribute(QStringLiteral("height"), number(size.height()));
    out.writeAttribute(QStringLiteral("fill"), QStringLiteral("#ffffff"));
}

void writeClip(QXmlStreamWriter& out, const QRectF& clip, const QString& name) {
    out.writeStartElement(QStringLiteral("clipPath"));
    out.writeAttribute(QStringLiteral("id"), name);
    out.writeEmptyElement(QStringLiteral("rect"));
    out.writeAttribute(QStringLiteral("x"), number(clip.x()));
    out.writeAttribute(QStringLiteral("y"), number(clip.y()));
    out.writeAttribute(QStringLiteral("width"), number(clip.width()));
    out.writeAttribute(QStringLiteral("height"), number(clip.height()));
    out.writeEndElement();
    out.writeStartElement(QStringLiteral("g"));
    out.writeAttribute(QStringLiteral("clip-path"), QStringLiteral("url(#%1)").arg(name));
}

void writeNamed(QXmlStreamWriter& out, const char* element, const char* name, const QString& text) {
    out.writeStartElement(QLatin1String(element));
    out.writeAttribute(QStringLiteral("id"), QLatin1String(name));
    out.writeCharacters(withoutForbidden(text));
    out.writeEndElement();
}

} // namespace

Result<QByteArray> writeSvg(const QSizeF& size, const PictureFacts& facts, const std::vector<SvgLayer>& layers,
                            SvgUse use) {
    QByteArray bytes;
    QXmlStreamWriter out(&bytes);
    if (use == SvgUse::file)
        out.writeStartDocument();
    writeRoot(out, size, use);
    writeNamed(out, "title", "picture-title", facts.title);
    writeNamed(out, "desc", "picture-description", facts.subject);
    if (use == SvgUse::file)
        writeFacts(out, facts);
    writeGround(out, size);
    SetCharacters set;
    int clips = 0;
    for (const SvgLayer& layer : layers) {
        const auto xml = generated(size, layer.paint);
        if (!xml)
            return xml.status();
        if (!layer.clip.isEmpty())
            writeClip(out, layer.clip, QStringLiteral("clip-%1").arg(++clips));
        if (Status status = Copier(*xml, out, set).copy(); !status)
            return status;
        if (!layer.clip.isEmpty())
            out.writeEndElement();
    }
    out.writeTextElement(QStringLiteral("style"), fontsOf(set));
    out.writeEndElement();
    if (use == SvgUse::file)
        out.writeEndDocument();
    if (out.hasError())
        return cannotPaint();
    return bytes;
}

} // namespace throughline
