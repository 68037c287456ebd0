#include <algorithm>
#include <cmath>
#include <string>

#include "core/model/check.h"
#include "core/model/fields.h"

/// The rules that concern one row alone.
namespace throughline {

namespace {

Status invalid(std::string_view fact, std::string place, std::vector<std::string> arguments = {}) {
    return {Code::invalid, fact, std::move(arguments), std::move(place)};
}

std::string member(std::string_view prefix, std::string_view name) {
    return prefix.empty() ? std::string(name) : std::string(prefix) + '.' + std::string(name);
}

std::string element(const std::string& list, std::size_t index) {
    return list + '[' + std::to_string(index) + ']';
}

template <class E>
Status checkFields(const E& row, std::string_view prefix);

Status checkText(const std::string& text, Rule rule, const std::string& place) {
    const TextFacts facts = factsOf(text);
    if (!facts.isValid)
        return invalid("is not valid UTF-8 text", place);
    if (facts.hasControl)
        return invalid("has a control character", place);
    const bool isOneLine = rule != Rule::text;
    if (isOneLine && facts.hasBreak)
        return invalid("has a line break or tab; it must be one line", place);
    if (rule == Rule::title && facts.isBlank)
        return invalid("is blank", place);
    const std::size_t longest = isOneLine ? longestLine : longestText;
    if (facts.characters > longest) {
        return invalid("is longer than %1 characters", place, {std::to_string(longest)});
    }
    return {};
}

Status checkNumber(double number, Rule rule, const std::string& place) {
    if (!std::isfinite(number))
        return invalid("is not a finite number", place);
    if (rule == Rule::positive && number <= 0)
        return invalid("must be greater than 0", place);
    if (rule == Rule::notNegative && number < 0)
        return invalid("must not be negative", place);
    if (rule == Rule::unitInterval && (number < 0 || number > 1))
        return invalid("must be from 0 to 1", place);
    return {};
}

Status checkRange(const Impact& impact, const std::string& place) {
    if (impact.low && impact.amount && *impact.low > *impact.amount) {
        return invalid("is greater than the amount", place + ".low");
    }
    if (impact.high && impact.amount && *impact.high < *impact.amount) {
        return invalid("is less than the amount", place + ".high");
    }
    if (impact.low && impact.high && *impact.low > *impact.high) {
        return invalid("is greater than the high end", place + ".low");
    }
    return {};
}

template <class T>
constexpr bool isKey = false;
template <class T>
constexpr bool isKey<Key<T>> = true;
template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;
template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<std::vector<T>> = true;

template <class T>
Status checkValue(const T& value, Rule rule, const std::string& place) {
    if constexpr (std::is_same_v<T, std::string>) {
        return checkText(value, rule, place);
    } else if constexpr (std::is_same_v<T, double>) {
        return checkNumber(value, rule, place);
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        const bool isOutside = rule == Rule::score && (value < -2 || value > 2);
        return isOutside ? invalid("must be an integer from -2 to 2", place) : Status();
    } else if constexpr (isKey<T>) {
        const bool isWrong = value && !isKeyText(value.text());
        return isWrong ? invalid("is not a key (1 to 64 letters, digits, and _ . -)", place) : Status();
    } else if constexpr (isOptional<T>) {
        return value ? checkValue(*value, rule, place) : Status();
    } else if constexpr (isList<T>) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (Status status = checkValue(value[i], rule, element(place, i)); !status)
                return status;
            // Keys and enumerators are named once; obstacles and actions may repeat.
            if constexpr (isKey<typename T::value_type> || std::is_enum_v<typename T::value_type>) {
                const auto here = value.begin() + static_cast<std::ptrdiff_t>(i);
                if (std::find(value.begin(), here, value[i]) != here) {
                    return invalid("is there twice", element(place, i));
                }
            }
        }
        return {};
    } else if constexpr (std::is_same_v<T, Impact>) {
        if (Status status = checkFields(value, place); !status)
            return status;
        return checkRange(value, place);
    } else if constexpr (std::is_same_v<T, Obstacle> || std::is_same_v<T, Action> || std::is_same_v<T, Wording>) {
        return checkFields(value, place);
    } else {
        static_assert(std::is_same_v<T, bool> || std::is_same_v<T, Day> || std::is_enum_v<T>);
        return {}; // valid by their type
    }
}

/// Whether a field needs no closer look; its place, a string, is made only where it does.
template <class T>
bool isPlainlyFine(const T& value, Rule rule, bool isIdentity) {
    if constexpr (std::is_same_v<T, std::string>) {
        const bool isWell = value.size() <= longestLine && isPlainAscii(value);
        return isWell && (rule != Rule::title || (!value.empty() && value.front() != ' '));
    } else if constexpr (isOptional<T>) {
        return !value;
    } else if constexpr (isList<T>) {
        return value.empty();
    } else if constexpr (isKey<T>) {
        // What names another row is right if that row is there; a row's own key must be one.
        return !isIdentity || isKeyText(value.text());
    } else if constexpr (std::is_same_v<T, double>) {
        return checkNumber(value, rule, {}).isOk();
    } else {
        return !std::is_same_v<T, std::int64_t>;
    }
}

template <class T>
bool isNone(const T& value) {
    if constexpr (isKey<T>) {
        return value.isNone();
    } else {
        return false;
    }
}

template <class E>
Status checkFields(const E& row, std::string_view prefix) {
    Status status;
    forEachField<E>([&](const auto& field) {
        if (!status)
            return;
        const auto& value = row.*field.member;
        if ((field.identity || field.required) && isNone(value)) {
            status = invalid("is missing", member(prefix, field.name));
        } else if (!isPlainlyFine(value, field.rule, field.identity)) {
            status = checkValue(value, field.rule, member(prefix, field.name));
        }
    });
    return status;
}

template <class E>
Status checkTogether(const E&) {
    return {};
}
Status checkTogether(const Service& row) {
    return row.server == row.customer ? invalid("a role does not serve itself", "customer") : Status();
}
Status checkTogether(const Relationship& row) {
    return row.server == row.customer ? invalid("a role is no customer of its own", "customer") : Status();
}
Status checkTogether(const Influence& row) {
    return row.from == row.to ? invalid("a role does not influence itself", "to") : Status();
}
Status checkTogether(const Task& row) {
    if (row.state == TaskState::delivered && !row.delivered) {
        return invalid("a delivered task needs the day on which it was delivered", "delivered");
    }
    return {};
}
Status checkTogether(const Review& row) {
    return row.from && row.to && *row.to < *row.from ? invalid("a period ends after it begins", "to") : Status();
}
Status checkTogether(const Partnership& row) {
    return row.roles.size() == 2 ? Status() : invalid("a partnership has two different roles", "roles");
}

} // namespace

template <class E>
Status checkRow(const E& row) {
    if (Status status = checkFields(row, {}); !status)
        return status;
    return checkTogether(row);
}

template Status checkRow(const DocumentInfo&);
template Status checkRow(const Person&);
template Status checkRow(const Role&);
template Status checkRow(const View&);
template Status checkRow(const Place&);
template Status checkRow(const Service&);
template Status checkRow(const Relationship&);
template Status checkRow(const Influence&);
template Status checkRow(const Value&);
template Status checkRow(const Goal&);
template Status checkRow(const Task&);
template Status checkRow(const Partnership&);
template Status checkRow(const Feedback&);
template Status checkRow(const Opportunity&);
template Status checkRow(const Review&);

} // namespace throughline
