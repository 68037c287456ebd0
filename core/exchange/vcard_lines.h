#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/result.h"

namespace throughline::exchange {

/// One property of a card: `item1.EMAIL;TYPE=work:a@example.com`.
struct VcardProperty {
    std::string group;                                           ///< `item1`, in lower case; mostly empty
    std::string name;                                            ///< in upper case
    std::vector<std::pair<std::string, std::string>> parameters; ///< names in upper case; a type alone is a `TYPE`
    std::string value;                                           ///< UTF-8; escapes are still there
    std::uint32_t line = 0;

    /// Whether the parameter has the value, alone or in a list, in any case.
    [[nodiscard]] bool has(std::string_view parameter, std::string_view wanted) const;
    [[nodiscard]] std::string_view parameter(std::string_view name) const;
};

struct Vcard {
    std::vector<VcardProperty> properties;
    bool isOld = false; ///< version 2.1, where only `\;` is an escape
    std::uint32_t line = 0;
};

/// What is known of a file of cards when it has been read.
struct VcardFacts {
    std::size_t cards = 0;
    bool hasOtherCharacters = false; ///< some values were not in the character set that they say, or in UTF-8
};

/// What is done with a card; a bad status ends the reading.
using TakeVcard = std::function<Status(const Vcard&)>;

/// Hands over one card after the other, of the versions 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350); values of
/// pictures, sounds and keys are left empty. A card within a card is passed over. The place of a bad status is the
/// line.
Result<VcardFacts> parseVcards(std::string_view text, const TakeVcard& take);

/// The parts between semicolons that are no escapes, with their escapes resolved.
std::vector<std::string> vcardParts(const VcardProperty& property, bool isOld);
/// The whole value with its escapes resolved.
std::string vcardText(const VcardProperty& property, bool isOld);

} // namespace throughline::exchange
