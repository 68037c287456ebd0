#include "core/exchange/imported.h"

#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

constexpr std::size_t mostLeftOut = 1000;

std::string joined(std::string_view source, std::string_view place) {
    std::string text(source);
    if (!source.empty() && !place.empty())
        text += ':';
    return text.append(place);
}

std::string element(std::string_view list, std::uint32_t index) {
    return std::string(list) + '[' + std::to_string(index) + ']';
}

} // namespace

std::uint32_t Imported::begin(Source source) {
    sources_.push_back(std::move(source));
    return static_cast<std::uint32_t>(sources_.size() - 1);
}

std::vector<std::pair<std::string_view, std::size_t>> Imported::taken() const {
    std::vector<std::pair<std::string_view, std::size_t>> counts;
    forEachKind([&]<class E>() {
        if constexpr (requires { Description<E>::plural; }) {
            if (!rows<E>().empty())
                counts.emplace_back(Description<E>::plural, rows<E>().size());
        }
    });
    return counts;
}

void Imported::leaveOut(std::string_view fact, std::vector<std::string> arguments, std::string_view why,
                        std::string place) {
    if (leftOut_.size() < mostLeftOut) {
        leftOut_.push_back({fact, std::move(arguments), why, std::move(place)});
    } else {
        ++leftOutMore_;
    }
}

void Imported::choose(std::string_view fact, std::vector<std::string> arguments, std::string place) {
    constexpr std::size_t mostChoices = 100;
    if (choices_.size() < mostChoices)
        choices_.push_back({fact, std::move(arguments), std::move(place)});
}

std::string Imported::placeOf(const Origin& origin, std::string_view list, std::string_view member) const {
    const bool hasLines = sources_.at(origin.source).places == Places::lines;
    std::string place;
    if (sources_.at(origin.source).places == Places::file) {
        return placeIn(origin.source, {});
    }
    if (hasLines) {
        place = std::to_string(origin.first);
    } else if (list == Description<Place>::plural) {
        place = element(Description<View>::plural, origin.first) + '.' + element(list, origin.second);
    } else if (!list.empty()) {
        place = element(list, origin.first);
    }
    if (!member.empty()) {
        if (!place.empty())
            place += hasLines ? ": " : ".";
        place += member;
    }
    return placeIn(origin.source, place);
}

std::string Imported::placeIn(std::uint32_t source, std::string_view place) const {
    return joined(sources_.at(source).name, place);
}

Status Imported::tooMany(const Origin& origin) const {
    const bool hasLines = sources_.at(origin.source).places == Places::lines;
    return {Code::invalid,
            "more than %1 rows",
            {inGroups(mostRows)},
            hasLines ? std::to_string(origin.first) : std::string()};
}

} // namespace throughline::exchange
