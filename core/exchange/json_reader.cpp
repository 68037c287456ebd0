#include "core/exchange/json_reader.h"

#include <array>
#include <string>

#include "core/json/row_json.h"
#include "core/json/stream.h"

namespace throughline::exchange {

namespace {

using json::Json;

constexpr std::string_view formatName = "throughline-chain";
constexpr std::int64_t formatVersion = 3;

std::string element(std::string_view list, std::size_t index) {
    return std::string(list) + '[' + std::to_string(index) + ']';
}

/// The status of a row at its place in the file.
Status under(const std::string& row, const Status& status) {
    return status.at(status.place().empty() ? row : row + '.' + status.place());
}

const Json* memberOf(const Json& object, std::string_view name) {
    const auto found = object.find(std::string(name));
    return found == object.end() ? nullptr : &*found;
}

bool isUnset(const Json& object, std::string_view name) {
    const Json* member = memberOf(object, name);
    return !member || member->is_null();
}

class Reader : public json::Visitor {
  public:
    Reader(std::uint32_t source, const Chain& target, KeySource& keys, Imported& imported)
        : source_(source), target_(target), keys_(keys), imported_(imported) {}

    Status list(const std::string& member) override {
        bool isKnown = false;
        forEachList([&]<class E>() { isKnown = isKnown || Description<E>::plural == member; });
        if (isKnown)
            return {};
        return isScalar(member) ? Status(Code::invalid, "should be no list", {}, member) : unknown(member);
    }

    Status element(const std::string& member, std::size_t index, const Json& value) override {
        Status status;
        forEachList([&]<class E>() {
            if (Description<E>::plural == member)
                status = row<E>(index, value);
        });
        return status;
    }

    Status value(const std::string& member, const Json& value) override {
        if (member == "format") {
            hasFormat_ = true;
            if (value == formatName)
                return {};
            return {Code::invalid, "should be “%1”", {std::string(formatName)}, member};
        }
        if (member == "version")
            return version(value);
        if (member == "title" || member == "owner")
            return json::fromJson(Json{{member, value}}, info_);
        Status status = unknown(member);
        forEachList([&]<class E>() {
            if (Description<E>::plural != member)
                return;
            status = value.is_null() ? Status() : Status(Code::invalid, "should be a list", {}, member);
        });
        return status;
    }

    Status finish() {
        if (!hasFormat_) {
            return {Code::invalid,
                    "is missing; this is not the JSON of a chain (“format” should be “%1”)",
                    {std::string(formatName)},
                    "format"};
        }
        if (!hasVersion_)
            return {Code::invalid, "is missing", {}, "version"};
        if (info_ == DocumentInfo{})
            return {};
        return imported_.add(std::move(info_), {source_, 0, 0});
    }

  private:
    template <class Visit>
    static void forEachList(Visit&& visit) {
        forEachKind([&]<class E>() {
            if constexpr (requires { Description<E>::plural; } && !std::is_same_v<E, Place>) {
                visit.template operator()<E>();
            }
        });
    }
    static bool isScalar(const std::string& member) {
        return member == "format" || member == "version" || member == "title" || member == "owner";
    }
    static Status unknown(const std::string& member) {
        std::string name;
        for (const char c : member.substr(0, 80))
            name += c >= ' ' && c <= '~' ? c : '?';
        return {Code::invalid, "is no member of a chain", {}, name};
    }

    Status version(const Json& value) {
        hasVersion_ = true;
        if (!value.is_number_integer())
            return {Code::invalid, "should be an integer", {}, "version"};
        if (value >= 1 && value <= formatVersion)
            return {};
        if (value > formatVersion) {
            return {Code::newerVersion,
                    "is a later version than this program reads (%1)",
                    {std::to_string(formatVersion)},
                    "version"};
        }
        return {Code::invalid, "should be 1 to %1", {std::to_string(formatVersion)}, "version"};
    }

    template <class E>
    static Status required(const Json& object) {
        Status status;
        forEachField<E>([&](const auto& field) {
            const bool isNested = std::is_same_v<E, Place> && field.name == "view";
            if (status && field.required && !isNested && isUnset(object, field.name)) {
                status = Status(Code::invalid, "is missing", {}, std::string(field.name));
            }
        });
        return status;
    }

    template <class E>
    Status row(std::size_t index, const Json& value) {
        const std::string place = exchange::element(Description<E>::plural, index);
        E row;
        if (!value.is_object())
            return {Code::invalid, "should be an object", {}, place};
        const Json* places = nullptr;
        Status status;
        if constexpr (std::is_same_v<E, View>) {
            Json plain = Json::object();
            for (const auto& [name, member] : value.items()) {
                if (name == Description<Place>::plural) {
                    places = &member;
                } else {
                    plain.get_ref<Json::object_t&>().emplace_back(name, member);
                }
            }
            status = json::fromJson(plain, row);
        } else {
            status = json::fromJson(value, row);
        }
        if (status)
            status = required<E>(value);
        if (!status)
            return under(place, status);
        if constexpr (requires { row.title; }) {
            if (isUnset(value, "title"))
                row.title = std::is_same_v<E, View> ? "Whole chain" : "Untitled";
        }
        if constexpr (hasKey<E>) {
            while (row.key.isNone()) {
                auto key = keys_.make<E>(Description<E>::letter);
                if (!target_.hasKeyText(key.text()))
                    row.key = std::move(key);
            }
        }
        if constexpr (std::is_same_v<E, View>) {
            if (places && !places->is_null())
                status = placesOf(row.key, index, *places);
            if (!status)
                return under(place, status);
        }
        return imported_.add(std::move(row), {source_, static_cast<std::uint32_t>(index), 0});
    }

    Status placesOf(const ViewKey& view, std::size_t viewIndex, const Json& list) {
        if (!list.is_array())
            return {Code::invalid, "should be a list", {}, "places"};
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string place = exchange::element("places", i);
            Place row;
            Status status = json::fromJson(list[i], row);
            if (status && row.view)
                status = Status(Code::invalid, "is not said inside a view", {}, "view");
            if (status)
                status = required<Place>(list[i]);
            if (!status)
                return under(place, status);
            row.view = view;
            const Origin origin{source_, static_cast<std::uint32_t>(viewIndex), static_cast<std::uint32_t>(i)};
            if (Status added = imported_.add(std::move(row), origin); !added)
                return added;
        }
        return {};
    }

    std::uint32_t source_;
    const Chain& target_;
    KeySource& keys_;
    Imported& imported_;
    DocumentInfo info_;
    bool hasFormat_ = false;
    bool hasVersion_ = false;
};

} // namespace

Status readJson(std::string_view text, std::uint32_t source, const Chain& target, KeySource& keys, Imported& imported) {
    Reader reader(source, target, keys, imported);
    if (Status status = json::stream(text, reader); !status)
        return status;
    return reader.finish();
}

} // namespace throughline::exchange
