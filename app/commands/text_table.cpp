#include "app/commands/text_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/model/fields.h"
#include "core/model/identity.h"

namespace throughline::commands {

namespace {

std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

} // namespace

std::string TextTable::text(std::size_t indent) const {
    std::vector<std::size_t> widths(sides_.size(), 0);
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], characters(row[i]));
        }
    }
    std::string lines;
    for (const auto& row : rows_) {
        std::string line(indent, ' ');
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const std::string gap(widths[i] - characters(row[i]), ' ');
            line += (i == 0 ? "" : "  ") + (sides_[i] == Side::right ? gap + row[i] : row[i] + gap);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        lines += line + '\n';
    }
    return lines;
}

std::string numberText(double number, int decimals) {
    std::array<char, 400> digits{}; // the largest double has 309 digits before the point
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed, decimals);
    std::string text(digits.data(), end.ptr);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.')) {
            text.pop_back();
        }
    }
    return text == "-0" ? "0" : text;
}

std::string percentText(double share) {
    return numberText(share * 100.0, 1) + " %";
}

std::string percentText(const std::optional<double>& share) {
    return share ? percentText(*share) : "–";
}

std::string countText(std::size_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string countsText(const std::vector<std::pair<std::string_view, std::size_t>>& counts) {
    std::string text;
    for (const auto& [kind, count] : counts) {
        text += text.empty() ? "" : ", ";
        // Of these a document has one.
        if (kind == "title" || kind == "owner") {
            text.append("the ").append(kind);
            continue;
        }
        std::string_view one = kind == "weights" ? "weight" : kind == "manager marks" ? "manager mark" : kind;
        forEachKind([&, plural = kind]<class E>() {
            if constexpr (requires { Description<E>::plural; }) {
                one = Description<E>::plural == plural ? Description<E>::name : one;
            }
        });
        text += countText(count, one, kind);
    }
    return text.empty() ? "nothing" : text;
}

} // namespace throughline::commands
