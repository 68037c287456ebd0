#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QXmlStreamReader>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/status.h"

namespace throughline::exchange {

/// What the XML of a stranger may hold. Sizes are bytes of UTF-8.
struct XmlLimits {
    std::size_t size = std::size_t{128} * 1024 * 1024;
    std::size_t depth = 200;           ///< of elements, so that readers may recurse
    std::size_t attributes = 256;      ///< of one element
    std::size_t attribute = 4'000'000; ///< one value (draw.io keeps whole pages of text in one)
    std::size_t tag = 8'000'000;       ///< a start tag with all its attributes
    std::size_t text = 32'000'000;     ///< between two tags (draw.io: a compressed page)
    std::size_t name = 1'000;          ///< of an element
};

/// Qt's XML reader behind a guard: what would cost it time or memory is refused before it begins.
///
/// The bytes are UTF-8, UTF-16 (by its mark, or its first characters) or what a declaration says of ISO-8859-1,
/// US-ASCII and windows-1252. A DOCTYPE is refused, so that there are no entities but the five; bytes that are not
/// what they should be are. Use: while (guard.next()) look at xml(); then finish(), which says whether all of it was
/// XML. The bytes must stay while it reads.
class XmlGuard {
  public:
    explicit XmlGuard(std::string_view bytes, const XmlLimits& limits = {});
    XmlGuard(const XmlGuard&) = delete;
    XmlGuard& operator=(const XmlGuard&) = delete;

    [[nodiscard]] QXmlStreamReader& xml() { return xml_; }
    /// The line of what the reader stands at.
    [[nodiscard]] std::uint32_t line() const;

    /// Moves to the next child element of the one at which the reader stands (or to the root); false at its end. What
    /// is in a child must have been read or passed over by then, as with QXmlStreamReader::readNextStartElement().
    bool next() { return xml_.readNextStartElement(); }
    void skip() { xml_.skipCurrentElement(); }
    /// The name of the element, without its prefix.
    [[nodiscard]] bool is(QLatin1String name) const { return xml_.name() == name; }
    /// An attribute by its name without a prefix; empty where there is none.
    [[nodiscard]] std::string attribute(QLatin1String name) const;
    [[nodiscard]] bool hasAttribute(QLatin1String name) const;
    /// An attribute as a number; none where it is missing or no number at all ("NaN" and "inf" are such as they say).
    [[nodiscard]] std::optional<double> number(QLatin1String name) const;
    /// All text of the element, that of its children too; moves to its end.
    std::string text();

    /// A bad status at the line of the reader.
    [[nodiscard]] Status invalid(std::string_view fact, std::vector<std::string> arguments = {}) const;
    /// Stops the reader with this status, which finish() gives then.
    void fail(Status status);
    [[nodiscard]] bool hasFailed() const { return !status_.isOk() || xml_.hasError(); }
    /// Reads what is left; what was wrong with the text, or what fail() said. The place is a line.
    Status finish();

  private:
    Status prepare(std::string_view bytes, const XmlLimits& limits);

    Status status_;
    std::string decoded_;
    QByteArray bytes_;
    QBuffer buffer_;
    QXmlStreamReader xml_;
};

/// A number as XML writes it: an optional sign, digits with a point, an exponent, and NaN or infinities in any case.
std::optional<double> numberOf(std::string_view text);

} // namespace throughline::exchange
