#include "app/commands/questions.h"

#include <algorithm>

namespace throughline::commands {

Result<Question> ask(const std::string& file, const Context& context) {
    auto document = openDocument(file, context, SqlStore::Access::read);
    if (!document) {
        return document.status();
    }
    Question question;
    question.document = std::move(document).value();
    question.analysis = std::make_unique<Analysis>(question.document->chain());
    return question;
}

const std::string& keyOf(const Chain& chain, Slot role) {
    return chain.roles().at(role)->key.text();
}

const std::string& titleOf(const Chain& chain, Slot role) {
    return chain.roles().at(role)->title;
}

json::Json sortedKeys(std::vector<std::string> keys) {
    std::ranges::sort(keys);
    return json::Json(std::move(keys));
}

std::string assumption(const Analysis& analysis) {
    if (!analysis.isAssumed()) {
        return {};
    }
    return analysis.endCustomers().empty()
               ? "No end customer is marked, and none can be assumed: give a role the kind end_customer.\n"
               : "No end customer is marked: roles that serve nobody and have no task are assumed to be end "
                 "customers.\n";
}

} // namespace throughline::commands
