#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/key.h"
#include "core/model/point.h"
#include "core/model/result.h"

namespace throughline {

/// Two titles of a typed chain: the first serves the second. Numbers are places in TypedChain::titles.
struct TypedService {
    std::size_t server = 0;
    std::size_t customer = 0;
    friend bool operator==(const TypedService&, const TypedService&) = default;
};

/// What lines such as "Buyer > Warehouse > Retail" say: `>`, `→` and `->` point to who is served, `<`, `←` and `<-`
/// back. A title that comes twice, whatever the case of its letters, is one role; blank titles are passed over. In
/// quotes, such a sign is a part of the title: "Orders > 500" > Warehouse.
struct TypedChain {
    struct Title {
        std::string text;
        std::size_t column = 0; ///< steps from the left end of its line, in the direction of the work
        std::size_t row = 0;    ///< its line
        friend bool operator==(const Title&, const Title&) = default;
    };
    std::vector<Title> titles;
    std::vector<TypedService> services;
    friend bool operator==(const TypedChain&, const TypedChain&) = default;
};
TypedChain readTypedChain(std::string_view text);

/// Whether the text says more than titles: at least one serves another.
bool isTypedChain(std::string_view text);

/// The title that was typed for one role: without its quotes where they keep a sign from being read as an arrow.
std::string typedTitle(std::string_view text);
/// The title as it is typed where a chain could be: in quotes where it would be read as one.
std::string quotedTitle(std::string_view title);

/// The names in a list: one a line, the first cell of a line of a spreadsheet, or, on a single line, between commas or
/// semicolons. Blanks are cut off, empty ones and those that came before are left out.
std::vector<std::string> readNames(std::string_view text);

/// The role of that title, whatever the case of its (ASCII) letters; the first by slot where there are several, none
/// where there is no such role.
RoleKey roleTitled(const Chain& chain, std::string_view title);

/// Where the new roles of a typed chain go: from `start` in steps, past the places that are taken.
struct TypedPlaces {
    Point start;
    Point step{288.0, 120.0};
    std::span<const Point> taken;
    std::size_t rows = 0; ///< lines below each other before the next ones stand beside them; 0: as many as there are
};

/// The edit that a typed chain makes, and its roles in the order of the titles.
struct TypedEdit {
    Edit edit;
    std::vector<RoleKey> roles;
};

namespace gestures {

/// Draws a typed chain in one edit. Roles whose title is there already are taken, not made again, and stand where they
/// stand; services that are there already stay as they are. `first`, if there is one, is given the first title (it is
/// the card that was typed in). No role is marked as an end customer. Code::invalid: no title was typed.
Result<TypedEdit> typeChain(const Chain& chain, KeySource& keys, std::string_view text, ViewKey view,
                            const TypedPlaces& places, const RoleKey& first = {});

} // namespace gestures
} // namespace throughline
