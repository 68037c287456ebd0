#include <QDir>
#include <QFile>
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "app/commands/commands.h"
#include "app/commands/text_table.h"
#include "core/exchange/import_edit.h"
#include "core/exchange/json_reader.h"
#include "core/model/check.h"
#include "core/model/gestures.h"
#include "resources/resources.h"

namespace throughline::commands {

namespace {

struct NewOptions {
    std::string file;
    std::string templateName;
    std::string owner;
    bool list = false;
};

std::vector<std::string> templateNames() {
    initialiseResources();
    std::vector<std::string> names;
    for (const QString& name : QDir(":/templates").entryList({"*.json"}, QDir::Files, QDir::Name)) {
        names.push_back(name.chopped(static_cast<int>(std::string_view(".json").size())).toStdString());
    }
    return names;
}

/// The edit that puts a template into an empty document.
Result<Edit> templateEdit(const std::string& name, KeySource& keys) {
    const std::vector<std::string> names = templateNames();
    if (std::ranges::find(names, name) == names.end()) {
        std::string known;
        for (const std::string& each : names) {
            known += (known.empty() ? "" : ", ") + each;
        }
        return Status(Code::wrongUse, "there is no template “%1”; take one of %2", {name, known}, "--template");
    }
    QFile file(":/templates/" + QString::fromStdString(name) + ".json");
    if (!file.open(QIODevice::ReadOnly)) {
        return Status(Code::unreadable, "the template “%1” cannot be read; install the program again", {name});
    }
    const std::string text = file.readAll().toStdString();
    const Chain empty;
    exchange::Imported imported;
    const std::uint32_t source = imported.begin({"template " + name, exchange::Imported::Places::members});
    if (const Status read = exchange::readJson(text, source, empty, keys, imported); !read) {
        return read;
    }
    return exchange::importEdit(empty, imported);
}

/// Makes `name` the owner: the person who is it already gets the name, or a new one is added.
Result<Edit> ownerEdit(const Chain& chain, const std::string& name, KeySource& keys) {
    if (const Row<Person> owner = chain.people().share(chain.info().owner)) {
        Person person = *owner;
        person.name = name;
        person.email.clear();
        return gestures::change(chain, std::move(person));
    }
    Person person;
    person.key = keys.make<Person>(Description<Person>::letter);
    person.name = name;
    DocumentInfo info = chain.info();
    info.owner = person.key;
    Edit edit;
    edit.label = {"add", {std::string(Description<Person>::name), name}};
    edit.add(std::move(person));
    edit.change(chain.table<DocumentInfo>().share(Only()), std::move(info));
    return edit;
}

Exit listTemplates(Context& context) {
    json::Json answer = json::Json::array();
    TextTable table({TextTable::Side::left, TextTable::Side::left, TextTable::Side::right});
    for (const std::string& name : templateNames()) {
        const auto edit = templateEdit(name, context.keys);
        if (!edit) {
            return fail(edit.status());
        }
        Chain chain;
        chain.apply(*edit);
        answer.push_back({{"name", name}, {"title", chain.info().title}, {"roles", chain.roles().size()}});
        table.add({name, chain.info().title, countText(chain.roles().size(), "role", "roles")});
    }
    return context.json ? printJson(answer) : print(table.text(0));
}

Exit make(const NewOptions& options, Context& context) {
    if (options.list) {
        return listTemplates(context);
    }
    if (options.file.empty()) {
        return fail({Code::wrongUse, "FILE is required; see `throughline new --help`"});
    }
    Chain chain;
    const auto take = [&](const Result<Edit>& edit) {
        Status status = edit ? throughline::check(chain, *edit) : edit.status();
        if (status) {
            chain.apply(*edit);
        }
        return status;
    };
    if (!options.templateName.empty()) {
        if (const Status taken = take(templateEdit(options.templateName, context.keys)); !taken) {
            return fail(taken);
        }
    }
    if (!options.owner.empty()) {
        if (const Status taken = take(ownerEdit(chain, options.owner, context.keys)); !taken) {
            return fail(taken.at("--owner"));
        }
    }
    if (const Status made = SqlStore::create(options.file, chain); !made) {
        return fail(made, options.file);
    }
    if (context.json) {
        return printJson(json::Json{{"file", options.file}, {"roles", chain.roles().size()}});
    }
    return print(options.templateName.empty()
                     ? "Made " + options.file + ", empty.\n"
                     : "Made " + options.file + " with " + countText(chain.roles().size(), "role", "roles") + ".\n");
}

} // namespace

void addNew(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand("new", "Make a document, empty or from a template");
    auto options = std::make_shared<NewOptions>();
    command->add_option("FILE", options->file, "The document to make; nothing is overwritten")->type_name("");
    command->add_option("--template", options->templateName, "The template to start from (see --list)")
        ->type_name("NAME");
    command->add_option("--owner", options->owner, "The name of the person whose document it is")->type_name("NAME");
    command->add_flag("--list", options->list, "Say which templates there are");
    addPrintingOptions(*command, choice);
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return make(*options, context); }; });
}

} // namespace throughline::commands
