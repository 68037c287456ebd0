#include "core/exchange/vcard_reader.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/draft_size.h"
#include "core/exchange/short_text.h"
#include "core/exchange/text_budget.h"
#include "core/exchange/vcard_lines.h"

namespace throughline::exchange {

namespace {

enum class Relation { manager, assistant };

/// What one card says of its person.
struct Card {
    std::string id;
    std::string name;
    std::string title;
    std::string department;
    std::string email;
    std::string notes;
    struct Related {
        Relation relation;
        std::string whom; ///< a name, or the address of a card
        std::uint32_t line;
    };
    std::vector<Related> related;
    std::uint32_t line = 0;
};

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

std::string lower(std::string_view text) {
    std::string lowered(text);
    std::ranges::transform(lowered, lowered.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lowered;
}

std::optional<Relation> relationNamed(std::string_view words) {
    const std::string word = lower(words);
    if (contains(word, "manager") || contains(word, "supervisor") || contains(word, "boss"))
        return Relation::manager;
    if (contains(word, "assistant") || word == "agent")
        return Relation::assistant;
    return std::nullopt;
}

/// Lower is dearer; `PREF=1` of version 4, `TYPE=pref` of those before.
int preferenceOf(const VcardProperty& property) {
    int preference = property.has("TYPE", "PREF") ? 1 : 200;
    const std::string_view number = property.parameter("PREF");
    std::from_chars(number.data(), number.data() + number.size(), preference);
    return preference;
}

/// Of several properties of one name the dearest, among equals the first.
class Dearest {
  public:
    void take(const VcardProperty& property, const std::string& text, std::string& taken) {
        std::string line = cleanLine(text, longestHandedOver);
        const int preference = preferenceOf(property);
        if (line.empty() || preference >= preference_)
            return;
        taken = std::move(line);
        preference_ = preference;
    }

  private:
    int preference_ = 1'000;
};

/// Prefix, given, additional and family name as they are spoken.
std::string nameOf(const std::vector<std::string>& parts) {
    std::string name;
    for (const std::size_t i : {std::size_t{3}, std::size_t{1}, std::size_t{2}, std::size_t{0}, std::size_t{4}}) {
        if (i < parts.size() && !parts[i].empty())
            name.append(name.empty() ? "" : " ").append(parts[i]);
    }
    return cleanLine(name, longestHandedOver);
}

class Reader {
  public:
    explicit Reader(const GraphSource& source) : source_(source) { draft_.source = source.number; }

    Status take(const Vcard& vcard);

    /// After the last card.
    Result<GraphDraft> finish() {
        if (!others_.empty()) {
            std::string names;
            for (const std::string& name : others_) {
                if (names.size() < 200)
                    names += (names.empty() ? "" : ", ") + name;
            }
            source_.imported.leaveOut("other details of the cards (%1)", {names},
                                      "a person has a name, an e-mail address and notes", placeOf(0));
        }
        index();
        for (std::size_t i = 0; i < cards_.size(); ++i) {
            if (Status status = addPerson(cards_[i], i); !status)
                return status;
        }
        for (std::size_t i = 0; i < cards_.size(); ++i) {
            for (const Card::Related& related : cards_[i].related) {
                if (Status status = relate(i, related); !status)
                    return status;
            }
        }
        return std::move(draft_);
    }

  private:
    [[nodiscard]] Origin origin(std::uint32_t line) const { return {source_.number, line, 0}; }
    [[nodiscard]] std::string placeOf(std::uint32_t line) const {
        return source_.imported.placeIn(source_.number, line > 0 ? std::to_string(line) : std::string());
    }

    Card cardOf(const Vcard& vcard, std::string& kind) {
        Card card;
        card.line = vcard.line;
        Dearest name;
        Dearest title;
        Dearest email;
        std::string spoken; // of the parts of the name
        std::string role;
        std::map<std::string, std::string> labels; // of groups
        for (const VcardProperty& property : vcard.properties) {
            if (property.name == "X-ABLABEL" && !property.group.empty())
                labels.emplace(property.group, property.value);
        }
        for (const VcardProperty& property : vcard.properties) {
            const std::string text = vcardText(property, vcard.isOld);
            if (property.name == "FN") {
                name.take(property, text, card.name);
            } else if (property.name == "N") {
                spoken = nameOf(vcardParts(property, vcard.isOld));
            } else if (property.name == "TITLE") {
                title.take(property, text, card.title);
            } else if (property.name == "ROLE") {
                role = role.empty() ? cleanLine(text, longestHandedOver) : role;
            } else if (property.name == "ORG") {
                // What comes after the department is a part of it in some programs, in others the office.
                const auto parts = vcardParts(property, vcard.isOld);
                if (card.department.empty() && parts.size() > 1)
                    card.department = cleanLine(parts[1], longestHandedOver);
            } else if (property.name == "EMAIL") {
                email.take(property, text, card.email);
            } else if (property.name == "NOTE") {
                card.notes += (card.notes.empty() ? "" : "\n") + text;
            } else if (property.name == "UID") {
                card.id = cleanLine(text, longestHandedOver);
            } else if (property.name == "KIND" || property.name == "X-ADDRESSBOOKSERVER-KIND") {
                kind = lower(cleanLine(text, longestHandedOver));
            } else if (property.name == "X-ABSHOWAS") {
                // Apple's word for a card of kind “org”; a person's card does not have it.
                if (lower(cleanLine(text, longestHandedOver)) == "company")
                    kind = "org";
            } else if (!takeRelation(property, text, labels, card)) {
                noteOther(property.name);
            }
        }
        if (card.name.empty())
            card.name = spoken.empty() ? card.email : spoken;
        if (card.title.empty())
            card.title = role;
        return card;
    }

    /// `X-MS-MANAGER`, `X-EVOLUTION-ASSISTANT` and their like, `RELATED` and Apple's related names.
    static bool takeRelation(const VcardProperty& property, const std::string& text,
                             const std::map<std::string, std::string>& labels, Card& card) {
        std::optional<Relation> relation;
        if (property.name.starts_with("X-ABRELATED")) {
            const auto label = labels.find(property.group);
            relation = label == labels.end() ? std::nullopt : relationNamed(label->second);
        } else if (property.name == "RELATED" || property.name == "X-RELATED") {
            for (const auto& [name, value] : property.parameters) {
                if (name == "TYPE" && !relation)
                    relation = relationNamed(value);
            }
        } else if (property.name.starts_with("X-") || property.name == "MANAGER" || property.name == "ASSISTANT") {
            const bool isNumber = contains(property.name, "TEL") || contains(property.name, "PHONE");
            relation = isNumber ? std::nullopt : relationNamed(property.name);
        }
        const std::string whom = cleanLine(text, longestHandedOver);
        if (!relation || whom.empty())
            return false;
        card.related.push_back({*relation, whom, property.line});
        return true;
    }

    void noteOther(const std::string& name) {
        static const std::set<std::string> silent{"VERSION", "PRODID", "REV", "X-ABLABEL", "N", "SORT-STRING"};
        if (!silent.contains(name))
            others_.insert(cleanLine(name, 40));
    }

    /// Cards by id, address and name; a name that several have is nobody's.
    void index() {
        for (std::size_t i = 0; i < cards_.size(); ++i) {
            for (const std::string& word :
                 {cards_[i].id, cards_[i].email.empty() ? std::string() : "mailto:" + cards_[i].email,
                  cards_[i].name}) {
                if (word.empty())
                    continue;
                const auto [known, isNew] = byWord_.emplace(lower(word), i);
                if (!isNew && known->second != i)
                    known->second = several;
            }
        }
    }

    Status addPerson(Card& card, std::size_t number) {
        DraftPerson person{personId(number),      card.name,         card.email,
                           std::move(card.notes), origin(card.line), !card.id.empty()};
        draft_.people.push_back(std::move(person));
        roles_.emplace_back();
        return card.title.empty() ? Status() : addRole(number, card.title);
    }
    [[nodiscard]] std::string personId(std::size_t number) const {
        const std::string& id = cards_[number].id;
        return id.empty() ? "card " + std::to_string(number + 1) : id;
    }

    Status addRole(std::size_t number, const std::string& title) {
        DraftRole role;
        role.hasOwnId = !cards_[number].id.empty();
        role.id = "role of " + (role.hasOwnId ? cards_[number].id : "card " + std::to_string(number + 1));
        role.title = title;
        role.department = cards_[number].department;
        role.holders = {personId(number)};
        role.origin = origin(cards_[number].line);
        roles_[number] = role.id;
        if (Status status = size_.add(role); !status)
            return status;
        draft_.roles.push_back(std::move(role));
        return {};
    }

    /// The role of the card's person; one of the person's name where the card says none.
    Result<std::string> roleOf(std::size_t number) {
        if (roles_[number].empty()) {
            source_.imported.choose("the card of “%1” says no title; a role of that name was made",
                                    {cards_[number].name}, placeOf(cards_[number].line));
            if (Status status = addRole(number, cards_[number].name); !status)
                return status;
        }
        return roles_[number];
    }

    /// The role of a manager who has no card.
    Result<std::string> roleWithoutCard(const std::string& name, std::uint32_t line) {
        const auto [known, isNew] = made_.emplace(lower(name), "role of " + name);
        if (!isNew)
            return known->second;
        DraftRole role;
        role.id = known->second;
        role.title = name;
        role.holders = {name};
        role.origin = origin(line);
        source_.imported.choose("the manager “%1” has no card; a role of that name was made", {name}, placeOf(line));
        if (Status status = size_.add(role); !status)
            return status;
        draft_.roles.push_back(std::move(role));
        return known->second;
    }

    Status relate(std::size_t number, const Card::Related& related) {
        const bool isManager = related.relation == Relation::manager;
        const auto known = byWord_.find(lower(related.whom));
        const bool isKnown = known != byWord_.end();
        const auto leaveOut = [&](std::string_view why) {
            source_.imported.leaveOut(isManager ? "manager “%1” of “%2”" : "assistant “%1” of “%2”",
                                      {cleanLine(related.whom, 80), cleanLine(cards_[number].name, 80)}, why,
                                      placeOf(related.line));
            return Status();
        };
        if (isKnown && known->second == several)
            return leaveOut("several cards have that name");
        if (isKnown && known->second == number)
            return leaveOut("it is the same person");
        if (!isKnown && (!isManager || contains(related.whom, ":")))
            return leaveOut("there is no card of that name");
        const auto own = roleOf(number);
        if (!own)
            return own.status();
        const auto other = isKnown ? roleOf(known->second) : roleWithoutCard(related.whom, related.line);
        if (!other)
            return other.status();
        DraftService service;
        service.server = isManager ? *own : *other;
        service.customer = isManager ? *other : *own;
        service.manager = isManager;
        // Programs write the same in their own words beside the standard's.
        if (!related_.emplace(service.server, service.customer, isManager).second)
            return {};
        service.origin = origin(related.line);
        if (Status status = size_.add(service); !status)
            return status;
        draft_.services.push_back(std::move(service));
        return {};
    }

    static constexpr std::size_t several = static_cast<std::size_t>(-1);

    const GraphSource& source_;
    GraphDraft draft_;
    DraftSize size_;
    TextBudget texts_;
    std::vector<Card> cards_;
    std::vector<std::string> roles_;                               ///< ids, by card; empty where there is none yet
    std::unordered_map<std::string, std::size_t> byWord_;          ///< cards
    std::unordered_map<std::string, std::string> made_;            ///< roles of managers, by name
    std::set<std::tuple<std::string, std::string, bool>> related_; ///< servers and customers of the services
    std::set<std::string> others_;                                 ///< properties that nothing was made of
};

Status Reader::take(const Vcard& vcard) {
    std::string kind;
    Card card = cardOf(vcard, kind);
    if (kind == "group" || kind == "org" || kind == "location" || kind == "application" || card.name.empty()) {
        source_.imported.leaveOut("card “%1”", {cleanLine(card.name, 80)},
                                  card.name.empty() ? "it names nobody" : "it is no person's", placeOf(card.line));
        return {};
    }
    if (!texts_.take(card.id.size() + card.name.size() + card.title.size() + card.department.size() +
                     card.email.size() + card.notes.size() + card.related.size() * sizeof(Card::Related)))
        return texts_.status().at(std::to_string(card.line));
    cards_.push_back(std::move(card));
    return {};
}

} // namespace

Result<GraphDraft> readVcards(const GraphSource& source) {
    std::string_view text = source.bytes;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.find('\0') != std::string_view::npos)
        return Status(Code::invalid, "is not valid UTF-8 text");
    Reader reader(source);
    const auto facts = parseVcards(text, [&](const Vcard& card) { return reader.take(card); });
    if (!facts)
        return facts.status();
    if (facts->cards == 0)
        return Status(Code::invalid, "there is no card in it");
    if (facts->hasOtherCharacters) {
        source.imported.choose("some texts are not UTF-8; they were read as Latin-1 (Windows-1252)", {},
                               source.imported.placeIn(source.number, {}));
    }
    return reader.finish();
}

} // namespace throughline::exchange
