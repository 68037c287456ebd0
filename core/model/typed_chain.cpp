#include "core/model/typed_chain.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

#include "core/model/gestures.h"
#include "core/model/text_rules.h"

namespace throughline {

namespace {

enum class Arrow { forward, backward };

struct Piece {
    std::string_view title;
    std::optional<Arrow> arrow; ///< to the next piece
};

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const std::size_t from = text.find_first_not_of(blanks);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

std::string lowered(std::string_view text) {
    std::string low(text);
    for (char& c : low) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return low;
}

/// The arrow that starts at `position`, and its length.
std::optional<std::pair<Arrow, std::size_t>> arrowAt(std::string_view line, std::size_t position) {
    struct Sign {
        std::string_view text;
        Arrow arrow;
    };
    // Longer ones first.
    static constexpr Sign signs[] = {{"-->", Arrow::forward},   {"<--", Arrow::backward},   {"->", Arrow::forward},
                                     {"=>", Arrow::forward},    {"<-", Arrow::backward},    {">", Arrow::forward},
                                     {"<", Arrow::backward},    {"\u2192", Arrow::forward}, {"\u2190", Arrow::backward},
                                     {"\u21d2", Arrow::forward}};
    for (const Sign& sign : signs) {
        if (line.substr(position).starts_with(sign.text))
            return std::pair{sign.arrow, sign.text.size()};
    }
    return std::nullopt;
}

/// What stands in quotes at the start of `text`, and where it goes on behind them. Only a whole title counts: behind
/// the closing quotes comes an arrow or nothing.
struct Quoted {
    std::string_view title;
    std::size_t length = 0;
};
std::optional<Quoted> quotedAt(std::string_view text) {
    struct Quotes {
        std::string_view open;
        std::string_view close;
    };
    static constexpr Quotes kinds[] = {{"\"", "\""}, {"\u201C", "\u201D"}, {"\u201E", "\u201C"}, {"\u201E", "\u201D"}};
    const std::size_t from = std::min(text.find_first_not_of(" \t\r"), text.size());
    for (const Quotes& quotes : kinds) {
        if (!text.substr(from).starts_with(quotes.open))
            continue;
        const std::size_t inside = from + quotes.open.size();
        for (std::size_t end = text.find(quotes.close, inside); end != std::string_view::npos;
             end = text.find(quotes.close, end + 1)) {
            const std::size_t behind =
                std::min(text.find_first_not_of(" \t\r", end + quotes.close.size()), text.size());
            const std::string_view title = trimmed(text.substr(inside, end - inside));
            if (!title.empty() && (behind == text.size() || arrowAt(text, behind)))
                return Quoted{title, behind};
        }
    }
    return std::nullopt;
}

std::vector<Piece> piecesOf(std::string_view line) {
    std::vector<Piece> pieces;
    std::size_t from = 0;
    std::string_view quoted;
    const auto take = [&](std::size_t to, std::optional<Arrow> arrow) {
        const std::string_view title = quoted.empty() ? trimmed(line.substr(from, to - from)) : quoted;
        quoted = {};
        if (!title.empty()) {
            pieces.push_back({title, arrow});
        } else if (!pieces.empty() && arrow) {
            pieces.back().arrow = arrow;
        }
    };
    for (std::size_t i = 0; i < line.size();) {
        if (i == from) {
            if (const auto title = quotedAt(line.substr(i))) {
                quoted = title->title;
                i += title->length;
                continue;
            }
        }
        const auto arrow = arrowAt(line, i);
        if (!arrow) {
            ++i;
            continue;
        }
        take(i, arrow->first);
        i += arrow->second;
        from = i;
    }
    take(line.size(), std::nullopt);
    if (!pieces.empty())
        pieces.back().arrow = std::nullopt;
    return pieces;
}

template <class Take>
void forEachLine(std::string_view text, Take&& take) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (const std::string_view line = trimmed(text.substr(0, end)); !line.empty())
            take(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace

TypedChain readTypedChain(std::string_view text) {
    TypedChain typed;
    std::map<std::string, std::size_t> numbers;
    std::size_t row = 0;
    forEachLine(text, [&](std::string_view line) {
        const std::vector<Piece> pieces = piecesOf(line);
        // Columns follow the work, so that a line typed from the customer back stands the same way round.
        std::vector<int> columns(pieces.size(), 0);
        for (std::size_t i = 1; i < pieces.size(); ++i)
            columns[i] = columns[i - 1] + (pieces[i - 1].arrow == Arrow::forward ? 1 : -1);
        const int least = columns.empty() ? 0 : std::ranges::min(columns);
        std::size_t before = 0;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const auto [entry, isNew] = numbers.try_emplace(lowered(pieces[i].title), typed.titles.size());
            if (isNew) {
                typed.titles.push_back(
                    {std::string(pieces[i].title), static_cast<std::size_t>(columns[i] - least), row});
            }
            const std::size_t number = entry->second;
            if (i > 0 && number != before) {
                const bool isForward = pieces[i - 1].arrow == Arrow::forward;
                const TypedService service{isForward ? before : number, isForward ? number : before};
                if (std::ranges::find(typed.services, service) == typed.services.end())
                    typed.services.push_back(service);
            }
            before = number;
        }
        ++row;
    });
    return typed;
}

bool isTypedChain(std::string_view text) {
    return !readTypedChain(text).services.empty();
}

std::string typedTitle(std::string_view text) {
    const std::string_view line = trimmed(text);
    const auto quoted = quotedAt(line);
    return std::string(quoted && quoted->length == line.size() && isTypedChain(quoted->title) ? quoted->title : line);
}

std::string quotedTitle(std::string_view title) {
    return isTypedChain(title) ? '"' + std::string(title) + '"' : std::string(title);
}

std::vector<std::string> readNames(std::string_view text) {
    std::vector<std::string> names;
    std::map<std::string, bool> seen;
    const auto take = [&](std::string_view name) {
        name = trimmed(name);
        if (name.size() >= 2 && name.front() == '"' && name.back() == '"')
            name = trimmed(name.substr(1, name.size() - 2));
        if (!name.empty() && factsOf(name).isValid && seen.try_emplace(lowered(name), true).second)
            names.emplace_back(name);
    };
    const bool isOneLine = trimmed(text).find('\n') == std::string_view::npos;
    forEachLine(text, [&](std::string_view line) {
        if (!isOneLine) {
            take(line.substr(0, line.find('\t')));
            return;
        }
        for (std::size_t from = 0; from <= line.size();) {
            const std::size_t to = std::min(line.find_first_of(",;\t", from), line.size());
            take(line.substr(from, to - from));
            from = to + 1;
        }
    });
    return names;
}

RoleKey roleTitled(const Chain& chain, std::string_view title) {
    const std::string wanted = lowered(trimmed(title));
    for (const Role& role : chain.roles()) {
        if (role.title.size() == wanted.size() && lowered(role.title) == wanted)
            return role.key;
    }
    return {};
}

namespace gestures {

namespace {

/// The place nearest below `wanted` on which no card stands.
Point freePlace(Point wanted, const TypedPlaces& places, const std::vector<Point>& made) {
    const auto isTaken = [&](const Point& other) {
        return std::abs(other.x - wanted.x) < places.step.x * 0.75 &&
               std::abs(other.y - wanted.y) < places.step.y * 0.75;
    };
    while (std::ranges::any_of(places.taken, isTaken) || std::ranges::any_of(made, isTaken))
        wanted.y += places.step.y;
    return wanted;
}

void append(Edit& edit, Chain& next, const Edit& more) {
    next.apply(more);
    edit.changes.insert(edit.changes.end(), more.changes.begin(), more.changes.end());
}

} // namespace

Result<TypedEdit> typeChain(const Chain& chain, KeySource& keys, std::string_view text, ViewKey view,
                            const TypedPlaces& places, const RoleKey& first) {
    const TypedChain typed = readTypedChain(text);
    if (typed.titles.empty())
        return Status(Code::invalid, "There is no title in what was typed");
    TypedEdit made;
    Chain next = chain;
    if (!first.isNone()) {
        const auto renamed = rename(chain, first, typed.titles.front().text);
        if (!renamed)
            return renamed.status();
        append(made.edit, next, *renamed);
    }
    std::size_t width = 1;
    for (const TypedChain::Title& title : typed.titles)
        width = std::max(width, title.column + 1);
    const std::size_t rows = places.rows == 0 ? std::numeric_limits<std::size_t>::max() : places.rows;
    const std::size_t firstColumn = first.isNone() ? 0 : typed.titles.front().column;
    std::vector<Point> stands;
    for (const TypedChain::Title& title : typed.titles) {
        RoleKey key = made.roles.empty() && !first.isNone() ? first : roleTitled(next, title.text);
        if (key.isNone()) {
            const double columns =
                static_cast<double>(title.column + title.row / rows * width) - static_cast<double>(firstColumn);
            const Point wanted{places.start.x + columns * places.step.x,
                               places.start.y + static_cast<double>(title.row % rows) * places.step.y};
            stands.push_back(freePlace(wanted, places, stands));
            Role role;
            role.title = title.text;
            const auto added = addRole(next, keys, std::move(role), view, stands.back());
            if (!added)
                return added.status();
            key = std::get<Change<Role>>(added->changes.front()).after->key;
            append(made.edit, next, *added);
        }
        made.roles.push_back(key);
    }
    for (const TypedService& service : typed.services) {
        const RoleKey& customer = made.roles[service.customer];
        if (made.roles[service.server] == customer)
            continue;
        const auto served = next.servicesFrom(next.roles().slotOf(made.roles[service.server]));
        if (std::ranges::any_of(served, [&](Slot slot) { return next.services().at(slot)->customer == customer; }))
            continue;
        const auto connected = connect(next, keys, made.roles[service.server], customer);
        if (!connected)
            return connected.status();
        append(made.edit, next, *connected);
    }
    made.edit.label = {"add", {"chain", typed.titles.front().text + " \u2192 " + typed.titles.back().text}};
    // What the card was called in which it was typed.
    if (const Role* card = first.isNone() ? nullptr : chain.roles().find(first))
        made.edit.label.arguments.push_back(card->title);
    return made;
}

} // namespace gestures
} // namespace throughline
