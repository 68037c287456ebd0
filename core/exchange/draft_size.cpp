#include "core/exchange/draft_size.h"

#include "core/model/number_text.h"

#include <string>

namespace throughline::exchange {

Status DraftSize::add(const DraftRole& role) {
    return add(role.id.size() + role.title.size() + role.department.size() + role.notes.size(), role.origin);
}

Status DraftSize::add(const DraftService& service) {
    return add(service.server.size() + service.customer.size() + service.provides.size(), service.origin);
}

Status DraftSize::add(std::size_t bytes, const Origin& origin) {
    bytes_ += bytes;
    const std::string place = origin.first > 0 ? std::to_string(origin.first) : std::string();
    if (++rows_ > GraphDraft::mostRows) {
        return {Code::invalid, "more than %1 rows", {inGroups(GraphDraft::mostRows)}, place};
    }
    if (bytes_ > mostBytes) {
        return {Code::invalid,
                "the texts of its graph need more than %1 MB",
                {std::to_string(mostBytes / (1024 * 1024))},
                place};
    }
    return {};
}

} // namespace throughline::exchange
