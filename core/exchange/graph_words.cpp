#include "core/exchange/graph_words.h"

#include "core/exchange/clean_text.h"
#include "core/exchange/row_names.h"
#include "core/exchange/short_text.h"

namespace throughline::exchange {

std::string foldedWord(std::string_view text) {
    std::string folded;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z') {
            folded += static_cast<char>(c - 'A' + 'a');
        } else if (std::string_view(" \t\r\n_-").find(c) == std::string_view::npos) {
            folded += c;
        }
    }
    return folded;
}

std::string labelText(std::string_view label) {
    return foldedWord(trimmed(label).substr(0, 5)) == "<html" ? htmlText(label) : std::string(label);
}

bool isYes(std::string_view text) {
    const std::string word = foldedWord(text.substr(0, 10));
    return word == "true" || word == "yes" || word == "1";
}

bool isEndCustomerWord(std::string_view text) {
    return foldedWord(text.substr(0, 40)) == "endcustomer";
}

std::string departmentWithin(const std::string& outer, const std::string& inner) {
    if (outer.empty() || inner.empty())
        return outer + inner;
    return cleanLine(outer + " / " + inner, longestHandedOver);
}

} // namespace throughline::exchange
