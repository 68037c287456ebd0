#include "core/exchange/edit_lines.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

#include "core/json/row_json.h"
#include "core/model/gestures.h"

namespace throughline::exchange {

namespace {

using json::Json;

Status invalid(std::string_view fact, std::string place, std::vector<std::string> arguments = {}) {
    return {Code::invalid, fact, std::move(arguments), std::move(place)};
}

const Json* memberOf(const Json& object, std::string_view name) {
    const auto found = object.find(std::string(name));
    return found == object.end() ? nullptr : &*found;
}

bool isUnset(const Json& object, std::string_view name) {
    const Json* member = memberOf(object, name);
    return !member || member->is_null();
}

/// The status of a member of `value`.
Status inValue(const Status& status) {
    return status.at(status.place().empty() ? "value" : "value." + status.place());
}

/// A row's identity as JSON: a key, the two ends in a list (or as "a/b"), or nothing for the document.
template <class E>
Result<IdentityOf<E>> identityFrom(const Json* key) {
    IdentityOf<E> identity;
    std::string text;
    if (key && key->is_string()) {
        text = key->get<std::string>();
    } else if (key && key->is_array() && key->size() == 2 && (*key)[0].is_string() && (*key)[1].is_string()) {
        text = (*key)[0].get<std::string>() + '/' + (*key)[1].get<std::string>();
    } else if (key && !key->is_null()) {
        return invalid("should be a key, or a list of two", "key");
    }
    if (!parseIdentity(text, identity)) {
        if (text.empty())
            return invalid("is missing", "key");
        return hasKey<E> ? invalid("should be one key", "key") : invalid("should be the keys of the two ends", "key");
    }
    return identity;
}

template <class E>
Status missing(const IdentityOf<E>& identity) {
    return {Code::notFound, "there is no %1 %2", {std::string(Description<E>::name), identityText(identity)}, "key"};
}

template <class E>
Status checkRequired(const Json& value) {
    Status status;
    forEachField<E>([&](const auto& field) {
        if (status && field.required && isUnset(value, field.name)) {
            status = invalid("is missing", std::string(field.name));
        }
    });
    return status;
}

/// The value without the places that a view's may hold.
Json withoutPlaces(const Json& value) {
    Json plain = value;
    plain.erase("places");
    return plain;
}

/// The places that a view's value names.
Result<std::vector<Place>> placesFrom(const ViewKey& view, const Json& list) {
    if (!list.is_array())
        return invalid("should be a list", "places");
    std::vector<Place> places;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string place = "places[" + std::to_string(i) + ']';
        Place row;
        Status status = json::fromJson(list[i], row);
        if (status && row.view)
            status = invalid("is not said inside a view", "view");
        if (status && row.role.isNone())
            status = invalid("is missing", "role");
        if (status && std::ranges::find(places, row.role, &Place::role) != places.end()) {
            status = invalid("is there twice", "role");
        }
        if (!status)
            return status.at(status.place().empty() ? place : place + '.' + status.place());
        row.view = view;
        places.push_back(std::move(row));
    }
    return places;
}

/// Makes those the places of the view, and no others.
void setPlaces(const Chain& chain, const ViewKey& view, std::vector<Place> places, Edit& edit) {
    for (const Place& present : chain.places()) {
        if (present.view != view)
            continue;
        const auto kept = std::ranges::find(places, present.role, &Place::role);
        auto before = chain.places().share(identityOf(present));
        if (kept == places.end()) {
            edit.remove(std::move(before));
        } else {
            if (*kept != present)
                edit.change(std::move(before), *kept);
            places.erase(kept);
        }
    }
    for (Place& place : places)
        edit.add(std::move(place));
}

template <class E>
Result<EditLine> readAdd(const Json& value, const Chain& chain, KeySource& keys) {
    if constexpr (std::is_same_v<E, DocumentInfo>) {
        return invalid("the document is there already; it can be changed", "add");
    } else {
        E row;
        const Json* places = std::is_same_v<E, View> ? memberOf(value, "places") : nullptr;
        Status status = json::fromJson(places ? withoutPlaces(value) : value, row);
        if (status)
            status = checkRequired<E>(value);
        if (!status)
            return inValue(status);
        if constexpr (requires { row.title; }) {
            if (isUnset(value, "title"))
                row.title = std::is_same_v<E, View> ? "Whole chain" : "Untitled";
        }
        auto edit = gestures::add(chain, keys, std::move(row));
        if (!edit)
            return edit.status();
        const IdentityOf<E> identity = std::get<Change<E>>(edit->changes.front()).identity();
        if constexpr (std::is_same_v<E, View>) {
            if (places && !places->is_null()) {
                auto rows = placesFrom(identity, *places);
                if (!rows)
                    return inValue(rows.status());
                for (Place& place : *rows)
                    edit->add(std::move(place));
            }
        }
        return EditLine{EditLine::Kind::edit, std::move(*edit), 0, identityText(identity)};
    }
}

template <class E>
Result<EditLine> readChange(const Json* key, const Json& value, const Chain& chain) {
    const auto identity = identityFrom<E>(key);
    if (!identity)
        return identity.status();
    const E* present = chain.table<E>().find(*identity);
    if (!present)
        return missing<E>(*identity);
    E row = *present;
    const Json* places = std::is_same_v<E, View> ? memberOf(value, "places") : nullptr;
    const Status status = json::fromJson(places ? withoutPlaces(value) : value, row);
    if (!status)
        return inValue(status);
    if (!(identityOf(row) == *identity))
        return invalid("a row keeps its key", "value");
    auto edit = gestures::change(chain, std::move(row));
    if (!edit)
        return edit.status();
    if constexpr (std::is_same_v<E, View>) {
        if (places) {
            auto rows = places->is_null() ? std::vector<Place>() : placesFrom(*identity, *places);
            if (!rows)
                return inValue(rows.status());
            setPlaces(chain, *identity, std::move(*rows), *edit);
        }
    }
    return EditLine{EditLine::Kind::edit, std::move(*edit), 0, identityText(*identity)};
}

template <class E>
Result<EditLine> readRemove(const Json* key, const Chain& chain) {
    if constexpr (std::is_same_v<E, DocumentInfo>) {
        return invalid("the document cannot be removed", "remove");
    } else {
        const auto identity = identityFrom<E>(key);
        if (!identity)
            return identity.status();
        if (!chain.table<E>().contains(*identity))
            return missing<E>(*identity);
        auto edit = gestures::remove<E>(chain, *identity);
        if (!edit)
            return edit.status();
        return EditLine{EditLine::Kind::edit, std::move(*edit), 0, identityText(*identity)};
    }
}

Result<EditLine> readCount(EditLine::Kind kind, const std::string& verb, const Json& count) {
    constexpr std::uint64_t most = 1'000'000'000;
    if (!count.is_number_unsigned() || count.get<std::uint64_t>() == 0 || count.get<std::uint64_t>() > most) {
        return invalid("should be how many edits, 1 or more", verb);
    }
    return EditLine{kind, {}, count.get<std::size_t>(), {}};
}

constexpr std::array<std::string_view, 5> verbs{"add", "change", "remove", "undo", "redo"};

/// The one verb of the line, with no other members than those that go with it.
Result<std::string> verbOf(const Json& line) {
    std::string verb;
    for (const auto& [name, value] : line.items()) {
        if (std::ranges::find(verbs, name) == verbs.end())
            continue;
        if (!verb.empty())
            return invalid("is said beside “%1”; one line is one edit", name, {verb});
        verb = name;
    }
    if (verb.empty())
        return invalid("should have one of: add, change, remove, undo, redo", {});
    for (const auto& [name, value] : line.items()) {
        const bool isKey = name == "key" && (verb == "change" || verb == "remove");
        const bool isValue = name == "value" && (verb == "change" || verb == "add");
        if (name == verb || isKey || isValue)
            continue;
        std::string shown;
        for (const char c : name.substr(0, 80))
            shown += c >= ' ' && c <= '~' ? c : '?';
        return invalid("does not go with “%1”", shown, {verb});
    }
    return verb;
}

} // namespace

Result<EditLine> readEditLine(std::string_view text, const Chain& chain, KeySource& keys) {
    const auto line = json::parse(text);
    // The line of the JSON is always the first; the caller counts the lines.
    if (!line)
        return line.status().at({});
    if (!line->is_object())
        return invalid("should be one JSON object", {});
    const auto verb = verbOf(*line);
    if (!verb)
        return verb.status();
    const Json& object = *memberOf(*line, *verb);
    if (*verb == "undo")
        return readCount(EditLine::Kind::undo, *verb, object);
    if (*verb == "redo")
        return readCount(EditLine::Kind::redo, *verb, object);

    const auto* kind = object.get_ptr<const std::string*>();
    const Json* key = memberOf(*line, "key");
    const Json* value = memberOf(*line, "value");
    if (*verb != "remove" && (!value || !value->is_object())) {
        return invalid(value ? "should be an object" : "is missing", "value");
    }
    Result<EditLine> result = invalid("should be a kind of row, such as role, service or task", *verb);
    forEachKind([&]<class E>() {
        if (!kind || Description<E>::name != *kind)
            return;
        if (*verb == "add") {
            result = readAdd<E>(*value, chain, keys);
        } else if (*verb == "change") {
            result = readChange<E>(key, *value, chain);
        } else {
            result = readRemove<E>(key, chain);
        }
    });
    return result;
}

} // namespace throughline::exchange
