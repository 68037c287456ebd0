#include "core/json/row_json.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "core/model/enumerations.h"
#include "core/model/member_kinds.h"

namespace throughline::json {

namespace {

/// Parts of entities that have a description of their own.
template <class T>
concept Described = requires {
    Description<T>::fields;
};

template <class T>
Json valueToJson(const T& value) {
    if constexpr (IsList<T>::value) {
        Json list = Json::array();
        for (const auto& element : value)
            list.push_back(valueToJson(element));
        return list;
    } else if constexpr (IsOptional<T>::value) {
        return value ? valueToJson(*value) : Json();
    } else if constexpr (IsKey<T>::value) {
        return value ? Json(value.text()) : Json();
    } else if constexpr (std::is_same_v<T, Day>) {
        return value.text();
    } else if constexpr (std::is_enum_v<T>) {
        return std::string(nameOf(value));
    } else if constexpr (Described<T>) {
        return toJson(value);
    } else {
        return value;
    }
}

/// The name as it can stand in one line of an error.
std::string shortened(std::string_view name) {
    constexpr std::size_t longest = 80;
    std::string text;
    for (const char c : name.substr(0, longest))
        text += c >= ' ' && c <= '~' ? c : '?';
    return text;
}

Status wrong(std::string_view expected) {
    return {Code::invalid, "should be %1", {std::string(expected)}};
}

/// The status at `place` where it is bad; a place that the status has already comes after it.
Status within(Status status, const std::string& place) {
    if (status.isOk())
        return status;
    const std::string& inner = status.place();
    if (inner.empty())
        return status.at(place);
    return status.at(inner.front() == '[' ? place + inner : place + '.' + inner);
}

template <class Enum>
Status enumerationFromJson(const Json& json, Enum& value) {
    const auto* name = json.get_ptr<const std::string*>();
    if (name) {
        if (const auto named = enumerationNamed<Enum>(*name)) {
            value = *named;
            return {};
        }
    }
    std::string names;
    for (const std::string_view each : EnumerationNames<Enum>::names) {
        if (!names.empty())
            names += ", ";
        names += each;
    }
    return {Code::invalid, "should be one of: %1", {names}};
}

Status integerFromJson(const Json& json, std::int64_t& value) {
    // Beyond this doubles are no longer every integer.
    constexpr double largest = 9007199254740992.0;
    if (json.is_number_unsigned()) {
        const auto number = json.get<std::uint64_t>();
        if (number > static_cast<std::uint64_t>(INT64_MAX))
            return wrong("an integer of at most 63 bits");
        value = static_cast<std::int64_t>(number);
        return {};
    }
    if (json.is_number_integer()) {
        value = json.get<std::int64_t>();
        return {};
    }
    if (!json.is_number())
        return wrong("an integer");
    const double number = json.get<double>();
    if (number != std::floor(number) || std::abs(number) > largest)
        return wrong("an integer");
    value = static_cast<std::int64_t>(number);
    return {};
}

template <class T>
Status valueFromJson(const Json& json, T& value);

template <class T>
Status listFromJson(const Json& json, std::vector<T>& list) {
    if (!json.is_array())
        return wrong("a list");
    std::vector<T> read;
    read.reserve(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        T element{};
        const std::string place = '[' + std::to_string(i) + ']';
        if (json[i].is_null())
            return wrong("a value").at(place);
        if (Status status = within(valueFromJson(json[i], element), place); !status)
            return status;
        read.push_back(std::move(element));
    }
    list = std::move(read);
    return {};
}

/// Precondition: `json` is not null.
template <class T>
Status valueFromJson(const Json& json, T& value) {
    if constexpr (IsList<T>::value) {
        return listFromJson(json, value);
    } else if constexpr (IsOptional<T>::value) {
        auto present = value.value_or(typename T::value_type{});
        Status status = valueFromJson(json, present);
        if (status)
            value = std::move(present);
        return status;
    } else if constexpr (IsKey<T>::value) {
        const auto* text = json.template get_ptr<const std::string*>();
        if (!text)
            return wrong("a key");
        auto key = T::parse(*text);
        if (!key)
            return wrong("a key: letters, digits, “_”, “.” and “-”, at most 64");
        value = std::move(*key);
        return {};
    } else if constexpr (std::is_same_v<T, Day>) {
        const auto* text = json.template get_ptr<const std::string*>();
        const auto day = text ? Day::parse(*text) : std::nullopt;
        if (!day)
            return wrong("a real day, written YYYY-MM-DD");
        value = *day;
        return {};
    } else if constexpr (std::is_enum_v<T>) {
        return enumerationFromJson(json, value);
    } else if constexpr (Described<T>) {
        return fromJson(json, value);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!json.is_boolean())
            return wrong("true or false");
        value = json.template get<bool>();
        return {};
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        return integerFromJson(json, value);
    } else if constexpr (std::is_same_v<T, double>) {
        if (!json.is_number())
            return wrong("a number");
        value = json.template get<double>();
        return {};
    } else {
        static_assert(std::is_same_v<T, std::string>);
        const auto* text = json.template get_ptr<const std::string*>();
        if (!text)
            return wrong("a text");
        value = *text;
        return {};
    }
}

} // namespace

template <class E>
Json toJson(const E& row, bool internals) {
    Json object = Json::object();
    auto& members = object.get_ref<Json::object_t&>();
    members.reserve(std::tuple_size_v<std::decay_t<decltype(Description<E>::fields)>>);
    forEachField<E>([&](const auto& field) {
        if (field.internal && !internals)
            return;
        members.emplace_back(std::string(field.name), valueToJson(row.*field.member));
    });
    return object;
}

template <class E>
Status fromJson(const Json& object, E& row, bool internals) {
    if (!object.is_object())
        return wrong("an object");
    for (const auto& member : object.get_ref<const Json::object_t&>()) {
        const std::string& name = member.first;
        const Json& value = member.second;
        bool isKnown = false;
        Status status;
        forEachField<E>([&](const auto& field) {
            if (isKnown || field.name != name || (field.internal && !internals))
                return;
            isKnown = true;
            if (value.is_null()) {
                row.*field.member = E{}.*field.member;
            } else {
                status = within(valueFromJson(value, row.*field.member), name);
            }
        });
        if (!isKnown) {
            return {
                Code::invalid, "is no member of the kind “%1”", {std::string(Description<E>::name)}, shortened(name)};
        }
        if (!status)
            return status;
    }
    return {};
}

template <class E>
Json differences(const E& from, const E& to) {
    Json object = Json::object();
    forEachField<E>([&](const auto& field) {
        if (from.*field.member == to.*field.member)
            return;
        object.get_ref<Json::object_t&>().emplace_back(std::string(field.name), valueToJson(from.*field.member));
    });
    return object;
}

std::string dump(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

#define THROUGHLINE_JSON_OF(Kind)                             \
    template Json toJson<Kind>(const Kind&, bool);            \
    template Status fromJson<Kind>(const Json&, Kind&, bool); \
    template Json differences<Kind>(const Kind&, const Kind&);
THROUGHLINE_JSON_OF(DocumentInfo)
THROUGHLINE_JSON_OF(Person)
THROUGHLINE_JSON_OF(Role)
THROUGHLINE_JSON_OF(View)
THROUGHLINE_JSON_OF(Place)
THROUGHLINE_JSON_OF(Service)
THROUGHLINE_JSON_OF(Relationship)
THROUGHLINE_JSON_OF(Influence)
THROUGHLINE_JSON_OF(Value)
THROUGHLINE_JSON_OF(Goal)
THROUGHLINE_JSON_OF(Task)
THROUGHLINE_JSON_OF(Partnership)
THROUGHLINE_JSON_OF(Feedback)
THROUGHLINE_JSON_OF(Opportunity)
THROUGHLINE_JSON_OF(Review)
THROUGHLINE_JSON_OF(Impact)
THROUGHLINE_JSON_OF(Wording)
THROUGHLINE_JSON_OF(Obstacle)
THROUGHLINE_JSON_OF(Action)
#undef THROUGHLINE_JSON_OF

} // namespace throughline::json
