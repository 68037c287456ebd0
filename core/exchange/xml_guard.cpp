#include "core/exchange/xml_guard.h"

#include <QStringDecoder>
#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/row_names.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

constexpr std::string_view blanks = " \t\r\n";

Status refused(std::size_t line, std::string_view fact, std::vector<std::string> arguments = {}) {
    return {Code::invalid, fact, std::move(arguments), std::to_string(line)};
}

/// Goes through the bytes once and finds what Qt's reader should not meet. For all that is well formed it sees what
/// the reader sees; behind the first mistake it does not matter, because the reader stops there.
class Scan {
  public:
    Scan(std::string_view text, const XmlLimits& limits) : text_(text), limits_(limits) {}

    Status run() {
        Status status;
        while (status && at_ < text_.size())
            status = text_[at_] == '<' ? markup() : characters();
        return status;
    }

  private:
    [[nodiscard]] Status refuse(std::string_view fact, std::size_t limit) const {
        return refused(line(), fact, {inGroups(limit)});
    }
    [[nodiscard]] std::size_t line() const {
        return 1 + static_cast<std::size_t>(std::ranges::count(text_.substr(0, at_), '\n'));
    }
    [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }

    /// Past what ends with `end`.
    Status pass(std::string_view end, std::size_t longest) {
        const std::size_t found = text_.find(end, at_);
        const std::size_t stop = found == std::string_view::npos ? text_.size() : found + end.size();
        if (stop - at_ > longest)
            return refuse("a text longer than %1 bytes", longest);
        at_ = stop;
        return {};
    }

    Status characters() {
        const std::size_t stop = std::min(text_.find('<', at_), text_.size());
        if (stop - at_ > limits_.text)
            return refuse("a text longer than %1 bytes", limits_.text);
        at_ = stop;
        return {};
    }

    Status markup() {
        if (rest().starts_with("<!--"))
            return pass("-->", limits_.text);
        if (rest().starts_with("<![CDATA["))
            return pass("]]>", limits_.text);
        if (rest().starts_with("<?"))
            return pass("?>", limits_.attribute);
        if (rest().starts_with("<!"))
            return refused(line(), "a DOCTYPE is not read, because it can hide what a file holds");
        if (rest().starts_with("</")) {
            depth_ -= depth_ > 0 ? 1 : 0;
            return pass(">", limits_.name);
        }
        return startTag();
    }

    Status startTag() {
        const std::size_t begin = at_;
        const std::size_t nameEnd = std::min(text_.find_first_of(" \t\r\n/>", at_), text_.size());
        if (nameEnd - at_ > limits_.name)
            return refuse("a name longer than %1 bytes", limits_.name);
        if (++depth_ > limits_.depth)
            return refuse("elements more than %1 deep in each other", limits_.depth);
        std::size_t attributes = 0;
        for (std::size_t i = nameEnd; i < text_.size();) {
            i = text_.find_first_of("\"'>", i);
            if (i == std::string_view::npos)
                break;
            if (text_[i] == '>') {
                depth_ -= text_[i - 1] == '/' ? 1 : 0;
                at_ = i + 1;
                return at_ - begin > limits_.tag ? refuse("a tag longer than %1 bytes", limits_.tag) : Status();
            }
            const std::size_t end = std::min(text_.find(text_[i], i + 1), text_.size());
            if (++attributes > limits_.attributes)
                return refuse("more than %1 attributes in one element", limits_.attributes);
            if (end - i > limits_.attribute)
                return refuse("an attribute longer than %1 bytes", limits_.attribute);
            i = std::min(end + 1, text_.size());
        }
        // Qt's reader says that it does not end; a long one it need not see.
        if (text_.size() - begin > limits_.tag)
            return refuse("a tag longer than %1 bytes", limits_.tag);
        at_ = text_.size();
        return {};
    }

    std::string_view text_;
    const XmlLimits& limits_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
};

/// The encoding that the XML declaration names, in lower case; empty where it names none.
std::string declaredEncoding(std::string_view text) {
    if (!text.starts_with("<?xml"))
        return {};
    const std::string_view declaration = text.substr(0, std::min(text.find("?>"), std::size_t{200}));
    std::size_t at = declaration.find("encoding");
    at = at == std::string_view::npos ? at : declaration.find_first_of("\"'", at);
    if (at == std::string_view::npos)
        return {};
    const std::size_t end = declaration.find(declaration[at], at + 1);
    std::string name(declaration.substr(at + 1, std::min(end, declaration.size()) - at - 1));
    std::ranges::transform(name, name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name;
}

/// The declaration says nothing true about text that was decoded: blanks take its place, so that lines stay.
void blankDeclaration(std::string& text) {
    if (!text.starts_with("<?xml"))
        return;
    const std::size_t end = std::min(text.find("?>"), text.size());
    for (std::size_t i = 0; i < std::min(end + 2, text.size()); ++i)
        text[i] = text[i] == '\n' ? '\n' : ' ';
    text.erase(0, std::min(text.find_first_not_of(" \t"), text.size()));
}

Status decodeUtf16(std::string_view bytes, bool isLittle, std::string& decoded) {
    const auto unitAt = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(isLittle ? first | (second << 8) : (first << 8) | second);
    };
    std::size_t line = 1;
    decoded.reserve(bytes.size() / 2 + bytes.size() / 8);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t c = unitAt(i);
        if (i == 0 && c == 0xFEFF)
            continue;
        if (c >= 0xD800 && c <= 0xDBFF && i + 3 < bytes.size()) {
            const char32_t low = unitAt(i + 2);
            if (low >= 0xDC00 && low <= 0xDFFF) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        if (c == 0 || (c >= 0xD800 && c <= 0xDFFF))
            return refused(line, c == 0 ? "a text with the character NUL in it" : "is not valid UTF-16 text");
        line += c == U'\n' ? 1 : 0;
        appendCharacter(decoded, c);
    }
    if (bytes.size() % 2 != 0)
        return refused(line, "is not valid UTF-16 text");
    return {};
}

/// ISO-8859-1, and where `isWindows` what Windows puts in place of its second control characters.
std::string decodedLatin1(std::string_view bytes, bool isWindows) {
    constexpr std::array<char16_t, 32> windows{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                               0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    std::string text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        appendCharacter(text, isWindows && c >= 0x80 && c < 0xA0 ? windows[c - 0x80U] : c);
    }
    return text;
}

} // namespace

std::optional<double> numberOf(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ptr != text.data() + text.size() || text.empty())
        return std::nullopt;
    if (read.ec == std::errc::result_out_of_range)
        return std::numeric_limits<double>::infinity();
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

XmlGuard::XmlGuard(std::string_view bytes, const XmlLimits& limits) {
    status_ = prepare(bytes, limits);
    if (!status_)
        return;
    buffer_.setBuffer(&bytes_);
    buffer_.open(QIODevice::ReadOnly);
    xml_.setDevice(&buffer_); // which it reads bit by bit; bytes it would decode at once
}

Status XmlGuard::prepare(std::string_view bytes, const XmlLimits& limits) {
    if (bytes.size() > limits.size)
        return {Code::invalid, "is larger than %1 MB", {std::to_string(limits.size / (1024 * 1024))}, {}};
    const bool isLittle = bytes.starts_with("\xFF\xFE") || bytes.starts_with(std::string_view("<\0", 2));
    const bool isBig = bytes.starts_with("\xFE\xFF") || bytes.starts_with(std::string_view("\0<", 2));
    if (isLittle || isBig) {
        if (Status status = decodeUtf16(bytes, isLittle, decoded_); !status)
            return status;
        blankDeclaration(decoded_);
        bytes = decoded_;
    } else {
        if (bytes.starts_with("\xEF\xBB\xBF"))
            bytes.remove_prefix(3);
        const std::string encoding = declaredEncoding(bytes);
        const bool isWindows = encoding == "windows-1252" || encoding == "cp1252";
        if (isWindows || encoding == "iso-8859-1" || encoding == "latin1" || encoding == "iso-8859-15") {
            decoded_ = decodedLatin1(bytes, isWindows);
            blankDeclaration(decoded_);
            bytes = decoded_;
        } else if (!encoding.empty() && encoding != "utf-8" && encoding != "utf8" && encoding != "us-ascii" &&
                   encoding != "ascii") {
            // Some write "UTF-16" above what is UTF-8; their bytes tell.
            if (!encoding.starts_with("utf-16") || !isText(bytes)) {
                return refused(1, "the encoding “%1” is not read; save it as UTF-8", {cleanLine(encoding, 40)});
            }
            decoded_ = bytes;
            blankDeclaration(decoded_);
            bytes = decoded_;
        }
    }
    if (Status status = checkUtf8(bytes); !status)
        return status;
    if (trimmed(bytes).empty())
        return {Code::invalid, "is empty", {}, {}};
    if (Status status = Scan(bytes, limits).run(); !status)
        return status;
    bytes_ = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return {};
}

std::uint32_t XmlGuard::line() const {
    return static_cast<std::uint32_t>(std::max<qint64>(xml_.lineNumber(), 1));
}

std::string XmlGuard::attribute(QLatin1String name) const {
    for (const QXmlStreamAttribute& attribute : xml_.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toUtf8().toStdString();
    }
    return {};
}

bool XmlGuard::hasAttribute(QLatin1String name) const {
    return std::ranges::any_of(xml_.attributes(), [&](const auto& attribute) { return attribute.name() == name; });
}

std::optional<double> XmlGuard::number(QLatin1String name) const {
    return numberOf(attribute(name));
}

std::string XmlGuard::text() {
    return xml_.readElementText(QXmlStreamReader::IncludeChildElements).toStdString();
}

Status XmlGuard::invalid(std::string_view fact, std::vector<std::string> arguments) const {
    return refused(line(), fact, std::move(arguments));
}

void XmlGuard::fail(Status status) {
    if (status_)
        status_ = std::move(status);
    if (!xml_.hasError())
        xml_.raiseError();
}

Status XmlGuard::finish() {
    while (status_ && !xml_.hasError() && !xml_.atEnd())
        xml_.readNext();
    if (!status_ || !xml_.hasError())
        return status_;
    if (xml_.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return invalid("the XML ends too early");
    return invalid("not well-formed XML: %1", {cleanLine(xml_.errorString().toStdString(), 200)});
}

} // namespace throughline::exchange
