#include "core/exchange/label_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/graph_words.h"

namespace throughline::exchange {

namespace {

bool isNeed(std::string_view word) {
    constexpr std::array<std::string_view, 7> words{"dependson",  "dependsupon", "needs",     "requires",
                                                    "isservedby", "servedby",    "suppliedby"};
    return std::ranges::find(words, word) != words.end();
}

bool isReport(std::string_view word) {
    constexpr std::array<std::string_view, 3> words{"reportsto", "managedby", "ismanagedby"};
    return std::ranges::find(words, word) != words.end();
}

} // namespace

void LabelWords::read(DraftService& service) {
    if (!service.isDirected || service.provides.empty())
        return;
    const std::string word = foldedWord(cleanLine(service.provides, 40));
    if (isNeed(word)) {
        if (turning_.empty())
            turning_ = cleanLine(service.provides, 80);
        std::swap(service.server, service.customer);
        service.provides.clear();
    } else if (isReport(word)) {
        if (manager_.empty())
            manager_ = cleanLine(service.provides, 80);
        service.manager = true;
        service.provides.clear();
    }
}

void LabelWords::tell(Imported& imported, const std::string& place) const {
    if (!turning_.empty())
        imported.choose("arrows that say “%1” were turned, so that they point toward the customer", {turning_}, place);
    if (!manager_.empty())
        imported.choose("arrows that say “%1” became services to the manager", {manager_}, place);
}

} // namespace throughline::exchange
