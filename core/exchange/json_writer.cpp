#include "core/exchange/json_writer.h"

#include <unordered_map>
#include <vector>

#include "core/json/row_json.h"

namespace throughline::exchange {

namespace {

using json::Json;

/// Writes the members of the outer object one after the other.
class Writer {
  public:
    void member(std::string_view name, const std::string& value) {
        text_ += text_.empty() ? "{\n  " : ",\n  ";
        text_.append(1, '"').append(name).append("\": ").append(value);
    }
    void beginList(std::string_view name) {
        member(name, "[");
        isFirst_ = true;
    }
    void element(const Json& value) {
        text_ += isFirst_ ? "\n    " : ",\n    ";
        text_ += json::dump(value);
        isFirst_ = false;
    }
    void endList() { text_ += isFirst_ ? "]" : "\n  ]"; }
    std::string finish() {
        text_ += "\n}\n";
        return std::move(text_);
    }

  private:
    std::string text_;
    bool isFirst_ = true;
};

void writeViews(const Chain& chain, Writer& writer) {
    std::unordered_map<ViewKey, std::vector<const Place*>> placesOf;
    for (const Place& place : chain.places())
        placesOf[place.view].push_back(&place);
    for (const View* view : chain.orderedViews()) {
        Json places = Json::array();
        for (const Place* place : placesOf[view->key]) {
            Json nested = json::toJson(*place);
            nested.erase("view");
            places.push_back(std::move(nested));
        }
        Json object = json::toJson(*view);
        object["places"] = std::move(places);
        writer.element(object);
    }
}

} // namespace

std::string writeJson(const Chain& chain) {
    Writer writer;
    writer.member("format", "\"throughline-chain\"");
    writer.member("version", "3");
    const Json info = json::toJson(chain.info());
    for (const auto& [name, value] : info.items())
        writer.member(name, json::dump(value));
    forEachKind([&]<class E>() {
        if constexpr (requires { Description<E>::plural; } && !std::is_same_v<E, Place>) {
            writer.beginList(Description<E>::plural);
            if constexpr (std::is_same_v<E, View>) {
                writeViews(chain, writer);
            } else {
                for (const E& row : chain.table<E>())
                    writer.element(json::toJson(row));
            }
            writer.endList();
        }
    });
    return writer.finish();
}

} // namespace throughline::exchange
