#include "core/exchange/vcard_lines.h"

#include <QByteArray>
#include <algorithm>
#include <array>

#include "core/exchange/character_sets.h"
#include "core/exchange/graph_draft.h"
#include "core/exchange/row_names.h"
#include "core/model/number_text.h"
#include "core/model/text_rules.h"

namespace throughline::exchange {

namespace {

/// Longer values are refused, where they are of any use.
constexpr std::size_t longestValue = 1'000'000;

std::string upper(std::string_view text) {
    std::string upper(text);
    std::ranges::transform(upper, upper.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return upper;
}

bool isBinary(std::string_view name) {
    constexpr std::array<std::string_view, 5> binary{"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE"};
    return std::ranges::find(binary, name) != binary.end();
}

int digitOf(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

std::string fromQuotedPrintable(std::string_view text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? digitOf(text[i + 1]) : -1;
        const int low = high >= 0 ? digitOf(text[i + 2]) : -1;
        if (low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

/// `^n`, `^'` and `^^` in a parameter (RFC 6868).
std::string withoutCarets(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = text[i] == '^' && i + 1 < text.size() ? text[i + 1] : '\0';
        if (next == 'n' || next == '\'' || next == '^') {
            plain += next == 'n' ? '\n' : next == '\'' ? '"' : '^';
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

class Reader {
  public:
    Reader(std::string_view text, const TakeVcard& take) : text_(text), take_(take) {}

    Result<VcardFacts> read() {
        while (!text_.empty()) {
            VcardProperty property;
            std::string_view raw;
            if (Status status = next(property, raw); !status)
                return status;
            if (property.name.empty())
                continue;
            if (Status status = take(std::move(property), raw); !status)
                return status;
        }
        if (depth_ > 0)
            return Status(Code::invalid, "a card that no END:VCARD closes", {}, std::to_string(card_.line));
        return facts_;
    }

  private:
    [[nodiscard]] static Status wrong(std::uint32_t line, std::string_view fact,
                                      std::vector<std::string> arguments = {}) {
        return {Code::invalid, fact, std::move(arguments), std::to_string(line)};
    }

    /// The next line as it stands in the file.
    std::string_view takeLine() {
        const std::size_t end = std::min(text_.find('\n'), text_.size());
        std::string_view line = text_.substr(0, end);
        text_.remove_prefix(std::min(end + 1, text_.size()));
        ++line_;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return line;
    }
    [[nodiscard]] bool isFolded() const { return text_.starts_with(' ') || text_.starts_with('\t'); }

    /// The next property, its lines joined; without a name for a blank line. `raw` is its value as far as it is kept.
    Status next(VcardProperty& property, std::string_view& raw) {
        property.line = line_ + 1;
        joined_.assign(takeLine());
        // The name and the parameters may be folded too.
        bool isQuoted = false;
        std::size_t colon = colonIn(joined_, 0, isQuoted);
        while (joined_.size() <= longestValue && colon == std::string::npos && isFolded()) {
            const std::size_t before = joined_.size();
            joined_.append(takeLine().substr(1));
            colon = colonIn(joined_, before, isQuoted);
        }
        if (trimmed(joined_).empty())
            return {};
        if (colon == std::string::npos) {
            // Within a card this is what some programs make of a line break; outside of one it is no card.
            return depth_ > 0 ? Status() : wrong(property.line, "a card begins with BEGIN:VCARD");
        }
        readName(std::string_view(joined_).substr(0, colon), property);
        const bool isKept = !isBinary(property.name);
        const bool isQuotedPrintable = property.has("ENCODING", "QUOTED-PRINTABLE");
        if (!isKept)
            joined_.resize(colon + 1);
        while (!text_.empty() && (isFolded() || (isQuotedPrintable && joined_.ends_with('=')))) {
            if (isQuotedPrintable && joined_.ends_with('=')) {
                joined_.pop_back();
                joined_.append(takeLine());
            } else {
                const std::string_view more = takeLine();
                if (isKept)
                    joined_.append(more.substr(card_.isOld && !isEncoded(property) ? 0 : 1));
            }
            if (joined_.size() > longestValue)
                return wrong(property.line, "a value longer than %1 bytes", {inGroups(longestValue)});
        }
        if (joined_.size() > longestValue)
            return wrong(property.line, "a value longer than %1 bytes", {inGroups(longestValue)});
        raw = std::string_view(joined_).substr(colon + 1);
        return {};
    }

    static bool isEncoded(const VcardProperty& property) {
        return property.has("ENCODING", "BASE64") || property.has("ENCODING", "B") ||
               property.has("ENCODING", "QUOTED-PRINTABLE");
    }

    /// The first colon outside of quotes from `start` on, where `isQuoted` says whether that is in quotes.
    static std::size_t colonIn(std::string_view line, std::size_t start, bool& isQuoted) {
        for (std::size_t i = start; i < line.size(); ++i) {
            if (line[i] == '"')
                isQuoted = !isQuoted;
            if (line[i] == ':' && !isQuoted)
                return i;
        }
        return std::string_view::npos;
    }

    static void readName(std::string_view text, VcardProperty& property) {
        const auto takePart = [&text] {
            bool isQuoted = false;
            std::size_t end = 0;
            for (; end < text.size() && (isQuoted || text[end] != ';'); ++end) {
                if (text[end] == '"')
                    isQuoted = !isQuoted;
            }
            const std::string_view part = trimmed(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
            return part;
        };
        std::string name = upper(takePart());
        if (const std::size_t dot = name.find('.'); dot != std::string::npos) {
            property.group = name.substr(0, dot);
            name.erase(0, dot + 1);
        }
        property.name = std::move(name);
        while (!text.empty()) {
            const std::string_view part = takePart();
            const std::size_t sign = part.find('=');
            if (sign != std::string_view::npos) {
                std::string value;
                for (const char c : part.substr(sign + 1)) {
                    if (c != '"')
                        value += c;
                }
                property.parameters.emplace_back(upper(trimmed(part.substr(0, sign))), withoutCarets(trimmed(value)));
                continue;
            }
            // In version 2.1 a value may stand alone.
            const std::string word = upper(part);
            const bool isEncoding = word == "QUOTED-PRINTABLE" || word == "BASE64" || word == "8BIT" || word == "7BIT";
            property.parameters.emplace_back(isEncoding ? "ENCODING" : "TYPE", word);
        }
    }

    Status take(VcardProperty property, std::string_view raw) {
        if (property.name == "BEGIN" && upper(trimmed(raw)) == "VCARD") {
            if (++depth_ > 1)
                return {};
            if (++facts_.cards > mostCards)
                return wrong(property.line, "more than %1 cards", {inGroups(mostCards)});
            card_ = {{}, false, property.line};
            bytes_ = 0;
            return {};
        }
        if (depth_ == 0)
            return wrong(property.line, "a card begins with BEGIN:VCARD");
        if (property.name == "END" && upper(trimmed(raw)) == "VCARD") {
            return --depth_ == 0 ? take_(card_) : Status();
        }
        if (depth_ > 1)
            return {};
        if (property.name == "VERSION")
            card_.isOld = trimmed(raw) == "2.1";
        property.value = decoded(property, raw);
        bytes_ += sizeOf(property);
        if (bytes_ > mostBytes)
            return wrong(property.line, "a card of more than %1 MB", {std::to_string(mostBytes / (1024 * 1024))});
        card_.properties.push_back(std::move(property));
        return {};
    }

    std::string decoded(const VcardProperty& property, std::string_view raw) {
        std::string bytes;
        if (property.has("ENCODING", "QUOTED-PRINTABLE")) {
            bytes = fromQuotedPrintable(raw);
        } else if (property.has("ENCODING", "BASE64") || property.has("ENCODING", "B")) {
            bytes = QByteArray::fromBase64(QByteArray(raw.data(), static_cast<qsizetype>(raw.size()))).toStdString();
        } else {
            bytes = raw;
        }
        const std::string_view characters = property.parameter("CHARSET");
        if (!characters.empty()) {
            if (auto text = toUtf8(bytes, characters))
                return std::move(*text);
        }
        if (isText(bytes))
            return bytes;
        facts_.hasOtherCharacters = true;
        return fromWindows1252(bytes);
    }

    /// What it takes in memory, roughly.
    static std::size_t sizeOf(const VcardProperty& property) {
        std::size_t size = sizeof(property) + property.value.size();
        for (const auto& [name, value] : property.parameters)
            size += sizeof(name) + sizeof(value) + name.size() + value.size();
        return size;
    }

    /// Each person and the role that they hold are rows.
    static constexpr std::size_t mostCards = GraphDraft::mostRows / 2;
    static constexpr std::size_t mostBytes = std::size_t{64} * 1024 * 1024; ///< of one card in memory

    std::string_view text_;
    std::uint32_t line_ = 0;
    std::string joined_;
    const TakeVcard& take_;
    VcardFacts facts_;
    Vcard card_; ///< the one that is being read
    std::size_t depth_ = 0;
    std::size_t bytes_ = 0; ///< of it
};

} // namespace

bool VcardProperty::has(std::string_view parameter, std::string_view wanted) const {
    for (const auto& [known, given] : parameters) {
        if (known != parameter)
            continue;
        const std::string values = ',' + upper(given) + ',';
        if (values.find(',' + upper(wanted) + ',') != std::string::npos)
            return true;
    }
    return false;
}

std::string_view VcardProperty::parameter(std::string_view wanted) const {
    for (const auto& [known, given] : parameters) {
        if (known == wanted)
            return given;
    }
    return {};
}

Result<VcardFacts> parseVcards(std::string_view text, const TakeVcard& take) {
    return Reader(text, take).read();
}

std::vector<std::string> vcardParts(const VcardProperty& property, bool isOld) {
    std::vector<std::string> parts(1);
    const std::string_view value = property.value;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char next = value[i] == '\\' && i + 1 < value.size() ? value[i + 1] : '\0';
        if (next != '\0' && (next == ';' || !isOld)) {
            parts.back() += next == 'n' || next == 'N' ? '\n' : next;
            ++i;
        } else if (value[i] == ';') {
            parts.emplace_back();
        } else {
            parts.back() += value[i];
        }
    }
    return parts;
}

std::string vcardText(const VcardProperty& property, bool isOld) {
    std::string text;
    for (const std::string& part : vcardParts(property, isOld))
        text.append(text.empty() ? "" : ";").append(part);
    return text;
}

} // namespace throughline::exchange
