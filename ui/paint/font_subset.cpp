#include "ui/paint/font_subset.h"

#include <QPainterPath>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/layout/font_metrics.h"
#include "ui/paint/fonts.h"

namespace throughline {

namespace {

/// Bytes with the highest first.
class Bytes {
  public:
    void add(std::uint64_t value, int size) {
        for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
            data_ += static_cast<char>(value >> shift & 0xffU);
    }
    void add8(std::uint32_t value) { add(value, 1); }
    void add16(std::uint32_t value) { add(value, 2); }
    void add32(std::uint32_t value) { add(value, 4); }
    void add(const QByteArray& bytes) { data_ += bytes; }
    [[nodiscard]] const QByteArray& data() const { return data_; }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(data_.size()); }

  private:
    QByteArray data_;
};

struct Glyph {
    std::uint32_t index = 0; ///< in the whole font
    int advance = 0;
    char32_t character = 0;
};

int unitsOf(double length) {
    return static_cast<int>(std::lround(length));
}

// The operators of charstrings and dictionaries that are written here.
enum Operator : std::uint8_t {
    lineTo = 5,
    curveTo = 8,
    endOfGlyph = 14,
    moveTo = 21,
    boundsOfFont = 5,
    charset = 15,
    charStrings = 17,
    privatePart = 18,
    usualWidth = 20,
    escape = 12,
    matrixOfFont = 7
};

/// A number as charstrings and dictionaries both have it.
void addNumber(Bytes& out, int value) {
    if (value >= -107 && value <= 107) {
        out.add8(static_cast<std::uint32_t>(value + 139));
    } else if (value >= 108 && value <= 1131) {
        out.add16(static_cast<std::uint32_t>(value - 108 + (247 << 8)));
    } else if (value >= -1131 && value <= -108) {
        out.add16(static_cast<std::uint32_t>(-value - 108 + (251 << 8)));
    } else {
        out.add8(28);
        out.add16(static_cast<std::uint32_t>(value) & 0xffffU);
    }
}

/// The outline of a glyph. Each place is counted from the one before, all in whole units.
Bytes charStringOf(const QPainterPath& path, int advance) {
    Bytes out;
    addNumber(out, advance);
    int lastX = 0;
    int lastY = 0;
    const auto addPlace = [&](int element) {
        const QPainterPath::Element to = path.elementAt(element);
        const int x = unitsOf(to.x);
        const int y = unitsOf(-to.y); // upwards
        addNumber(out, x - lastX);
        addNumber(out, y - lastY);
        lastX = x;
        lastY = y;
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        switch (path.elementAt(i).type) {
            case QPainterPath::MoveToElement:
                addPlace(i);
                out.add8(moveTo);
                break;
            case QPainterPath::LineToElement:
                addPlace(i);
                out.add8(lineTo);
                break;
            case QPainterPath::CurveToElement:
                addPlace(i);
                addPlace(i + 1);
                addPlace(i + 2);
                i += 2;
                out.add8(curveTo);
                break;
            case QPainterPath::CurveToDataElement:
                break;
        }
    }
    out.add8(endOfGlyph);
    return out;
}

QByteArray indexOf(const std::vector<QByteArray>& entries) {
    Bytes out;
    out.add16(static_cast<std::uint32_t>(entries.size()));
    if (entries.empty())
        return out.data();
    out.add8(4);
    std::uint32_t offset = 1;
    out.add32(offset);
    for (const QByteArray& entry : entries)
        out.add32(offset += static_cast<std::uint32_t>(entry.size()));
    for (const QByteArray& entry : entries)
        out.add(entry);
    return out.data();
}

/// A real number, a digit in half a byte.
void addReal(Bytes& out, double value) {
    const QByteArray digits = QByteArray::number(value, 'f', 14);
    std::vector<std::uint8_t> halves;
    for (const char c : digits)
        halves.push_back(c == '.' ? 0xa : static_cast<std::uint8_t>(c - '0'));
    halves.push_back(0xf);
    if (halves.size() % 2 != 0)
        halves.push_back(0xf);
    out.add8(30);
    for (std::size_t i = 0; i < halves.size(); i += 2)
        out.add8(static_cast<std::uint32_t>(halves[i] << 4U | halves[i + 1]));
}

QByteArray outlinesOf(const QRawFont& font, const std::vector<Glyph>& glyphs) {
    constexpr std::uint32_t ownNames = 391; // those before are the format's own
    std::vector<QByteArray> outlines;
    std::vector<QByteArray> names;
    QRectF bounds;
    for (const Glyph& glyph : glyphs) {
        const QPainterPath path = font.pathForGlyph(glyph.index);
        bounds |= path.boundingRect();
        outlines.push_back(charStringOf(path, glyph.advance).data());
        if (outlines.size() > 1)
            names.push_back("g" + QByteArray::number(static_cast<qulonglong>(outlines.size() - 1)));
    }
    Bytes charsetTable;
    charsetTable.add8(2);
    charsetTable.add16(ownNames);
    charsetTable.add16(static_cast<std::uint32_t>(names.size()) - 1);
    const QByteArray outlineIndex = indexOf(outlines);
    Bytes privateTable;
    addNumber(privateTable, 0);
    privateTable.add8(usualWidth);

    Bytes header;
    header.add32(0x01000404);
    header.add(indexOf({font.familyName().remove(QLatin1Char(' ')).toLatin1() + '-' +
                        QByteArray::number(static_cast<int>(font.weight()))}));
    const QByteArray rest = indexOf(names) + indexOf({}); // no subroutines
    const auto topDictionary = [&](std::uint32_t from) {
        Bytes out;
        for (const double side : {bounds.left(), -bounds.bottom(), bounds.right(), -bounds.top()})
            addNumber(out, unitsOf(side));
        out.add8(boundsOfFont);
        const double unit = 1.0 / font.unitsPerEm();
        for (const double value : {unit, 0.0, 0.0, unit, 0.0, 0.0})
            addReal(out, value);
        out.add8(escape);
        out.add8(matrixOfFont);
        // Of one length, whatever they say: they stand before what they point to.
        const auto addOffset = [&](std::uint32_t offset) {
            out.add8(29);
            out.add32(offset);
        };
        addOffset(from);
        out.add8(charset);
        addOffset(from + charsetTable.size());
        out.add8(charStrings);
        addOffset(privateTable.size());
        addOffset(from + charsetTable.size() + static_cast<std::uint32_t>(outlineIndex.size()));
        out.add8(privatePart);
        return indexOf({out.data()});
    };
    const auto from = static_cast<std::uint32_t>(header.data().size() + topDictionary(0).size() + rest.size());
    return header.data() + topDictionary(from) + rest + charsetTable.data() + outlineIndex + privateTable.data();
}

/// Which glyph a character has: a table for those that everything knows, and one for all.
QByteArray charactersOf(const std::vector<Glyph>& glyphs) {
    Bytes narrow;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> segments; // a character, and what to add to it
    for (std::size_t i = 1; i < glyphs.size(); ++i) {
        if (glyphs[i].character < 0xffff)
            segments.emplace_back(glyphs[i].character, static_cast<std::uint32_t>(i) - glyphs[i].character);
    }
    segments.emplace_back(0xffff, 1);
    const auto count = static_cast<std::uint32_t>(segments.size());
    std::uint32_t power = 1;
    std::uint32_t exponent = 0;
    for (; power * 2 <= count; power *= 2)
        ++exponent;
    narrow.add16(4);
    narrow.add16(16 + count * 8);
    narrow.add16(0);
    narrow.add16(count * 2);
    narrow.add16(power * 2);
    narrow.add16(exponent);
    narrow.add16((count - power) * 2);
    for (const auto& segment : segments)
        narrow.add16(segment.first);
    narrow.add16(0);
    for (const auto& segment : segments)
        narrow.add16(segment.first);
    for (const auto& segment : segments)
        narrow.add16(segment.second & 0xffffU);
    for (std::uint32_t i = 0; i < count; ++i)
        narrow.add16(0);

    Bytes out;
    out.add16(0);
    out.add16(2);
    out.add16(3);
    out.add16(1);
    out.add32(20);
    out.add16(3);
    out.add16(10);
    out.add32(20 + narrow.size());
    out.add(narrow.data());
    const auto groups = static_cast<std::uint32_t>(glyphs.size()) - 1;
    out.add16(12);
    out.add16(0);
    out.add32(16 + groups * 12);
    out.add32(0);
    out.add32(groups);
    for (std::uint32_t i = 1; i <= groups; ++i) {
        out.add32(glyphs[i].character);
        out.add32(glyphs[i].character);
        out.add32(i);
    }
    return out.data();
}

std::uint32_t checksumOf(QByteArray table) {
    table.append(QByteArray((4 - table.size() % 4) % 4, '\0'));
    std::uint32_t sum = 0;
    for (qsizetype i = 0; i < table.size(); i += 4) {
        std::uint32_t word = 0;
        for (qsizetype k = i; k < i + 4; ++k)
            word = word << 8U | static_cast<unsigned char>(table[k]);
        sum += word;
    }
    return sum;
}

QByteArray replaced(QByteArray table, qsizetype at, std::uint64_t value, int size) {
    Bytes bytes;
    bytes.add(value, size);
    return table.replace(at, size, bytes.data());
}

using Table = std::pair<const char*, QByteArray>;

/// The file; its tables are given in the order of their names.
QByteArray fileOf(std::vector<Table> tables) {
    constexpr std::uint32_t wholeSum = 0xB1B0AFBA;
    constexpr qsizetype placeOfSum = 8; // in "head"
    const auto count = static_cast<std::uint32_t>(tables.size());
    const auto written = [&] {
        Bytes head;
        head.add32(0x4F54544F); // "OTTO": outlines in the Compact Font Format
        head.add16(count);
        head.add16(8 * 16);
        head.add16(3);
        head.add16((count - 8) * 16);
        QByteArray body;
        for (const auto& [name, table] : tables) {
            head.add(QByteArray(name));
            head.add32(checksumOf(table));
            head.add32(12 + count * 16 + static_cast<std::uint32_t>(body.size()));
            head.add32(static_cast<std::uint32_t>(table.size()));
            body += table + QByteArray((4 - table.size() % 4) % 4, '\0');
        }
        return head.data() + body;
    };
    for (auto& [name, table] : tables) {
        if (qstrcmp(name, "head") == 0) {
            table = replaced(table, placeOfSum, 0, 4);
            table = replaced(table, placeOfSum, wholeSum - checksumOf(written()), 4);
        }
    }
    return written();
}

} // namespace

QRawFont sheetOutlines(QFont::Weight weight) {
    QFont font = sheetFont(unitsPerEm, weight);
    font.setStyleStrategy(QFont::NoFontMerging);
    return QRawFont::fromFont(font);
}

QByteArray fontSubset(const QRawFont& font, const std::set<char32_t>& characters) {
    std::vector<Glyph> glyphs(1); // the first is for what is missing
    for (const char32_t character : characters) {
        const QString text = QString::fromUcs4(&character, 1);
        const auto indexes = font.glyphIndexesForString(text);
        if (indexes.size() == 1 && indexes.front() != 0)
            glyphs.push_back({indexes.front(), 0, character});
    }
    if (glyphs.size() < 2)
        return {};
    Bytes advances;
    for (Glyph& glyph : glyphs) {
        const auto advance = font.advancesForGlyphIndexes({glyph.index}, QRawFont::SeparateAdvances);
        glyph.advance = advance.isEmpty() ? 0 : unitsOf(advance.front().x());
        advances.add16(static_cast<std::uint32_t>(glyph.advance));
        advances.add16(static_cast<std::uint32_t>(unitsOf(font.pathForGlyph(glyph.index).boundingRect().left())) &
                       0xffffU);
    }
    const auto count = static_cast<std::uint32_t>(glyphs.size());
    Bytes most;
    most.add32(0x00005000);
    most.add16(count);
    return fileOf({{"CFF ", outlinesOf(font, glyphs)},
                   {"OS/2", font.fontTable("OS/2")},
                   {"cmap", charactersOf(glyphs)},
                   {"head", font.fontTable("head")},
                   {"hhea", replaced(font.fontTable("hhea"), 34, count, 2)},
                   {"hmtx", advances.data()},
                   {"maxp", most.data()},
                   {"name", font.fontTable("name")},
                   {"post", font.fontTable("post")}});
}

} // namespace throughline
