#include <string>

#include "app/commands/commands.h"
#include "app/commands/text_table.h"
#include "core/json/row_json.h"
#include "core/model/fields.h"

namespace throughline::commands {

namespace {

json::Json countsOf(const Chain& chain) {
    json::Json counts = json::Json::object();
    forEachKind([&]<class E>() {
        if constexpr (!std::is_same_v<E, DocumentInfo>) {
            counts[std::string(Description<E>::plural)] = chain.table<E>().size();
        }
    });
    return counts;
}

std::string sentences(const Chain& chain, const json::Json& counts, const Person* owner, std::int64_t version,
                      const JournalEntry* last) {
    const std::string& title = chain.info().title;
    TextTable table({TextTable::Side::left, TextTable::Side::left});
    table.add({"title", title.empty() ? "(none)" : title});
    table.add({"owner", owner == nullptr ? "(nobody is marked as me)" : owner->name});
    table.add({"version", std::to_string(version)});
    table.add({"last change", last == nullptr ? std::string("(none since it was made)")
                                              : last->time + ", edit " + std::to_string(last->sequence)});
    TextTable numbers({TextTable::Side::right, TextTable::Side::left});
    for (const auto& [kind, count] : counts.items()) {
        numbers.add({std::to_string(count.get<std::size_t>()), kind});
    }
    return table.text(0) + '\n' + numbers.text(0);
}

Exit show(const std::string& file, const Context& context) {
    auto document = openDocument(file, context, SqlStore::Access::read);
    if (!document) {
        return fail(document.status(), file);
    }
    const auto history = (*document)->history(1);
    if (!history) {
        return fail(history.status(), file);
    }
    const Chain& chain = (*document)->chain();
    const JournalEntry* last = history->empty() ? nullptr : &history->front();
    const Person* owner = chain.people().find(chain.info().owner);
    const json::Json counts = countsOf(chain);
    if (!context.json) {
        return print(sentences(chain, counts, owner, document->store->schemaVersion(), last));
    }
    json::Json answer;
    answer["title"] = chain.info().title;
    answer["owner"] = owner == nullptr ? json::Json() : json::Json{{"key", owner->key.text()}, {"name", owner->name}};
    answer["version"] = document->store->schemaVersion();
    answer["last_change"] = last == nullptr ? json::Json() : json::Json{{"seq", last->sequence}, {"time", last->time}};
    answer["counts"] = counts;
    return printJson(answer);
}

} // namespace

void addShow(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand("show", "Say what a document holds, whose it is and when it last changed");
    auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "The document")->type_name("")->required();
    addPrintingOptions(*command, choice);
    command->callback([file, &choice] { choice.run = [file](Context& context) { return show(*file, context); }; });
}

} // namespace throughline::commands
