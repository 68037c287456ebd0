#include "core/model/status.h"

#include <utility>

namespace throughline {

Status::Status(Code code, std::string_view fact, std::vector<std::string> arguments, std::string place)
    : code_(code), place_(std::move(place)), fact_(fact), arguments_(std::move(arguments)) {}

std::string Status::text() const {
    return fillIn(fact_, arguments_);
}

Status Status::at(std::string place) const {
    Status moved = *this;
    moved.place_ = std::move(place);
    return moved;
}

std::string fillIn(std::string_view text, const std::vector<std::string>& arguments) {
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const auto number = isPlace ? static_cast<std::size_t>(text[i + 1] - '1') : arguments.size();
        if (number < arguments.size()) {
            filled += arguments[number];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

} // namespace throughline
