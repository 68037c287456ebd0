#include <QCoreApplication>
#include <optional>
#include <set>
#include <unordered_map>

#include "core/model/gestures.h"
#include "ui/looks/theme.h"
#include "ui/panels/role_names.h"
#include "ui/tables/chain_tables.h"
#include "ui/tables/row_table.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

class PersonTable : public RowTable<Person> {
    Q_DECLARE_TR_FUNCTIONS(PersonTable)
  public:
    explicit PersonTable(DocumentBridge& bridge) : RowTable<Person>(bridge) {
        addText({tr("Person"), 200}, &Person::name);
        addIcons([](const Person&) { return themeIcon(QStringLiteral("person")); });
        addText({tr("Email"), 200}, &Person::email);
        add({tr("Holds"), 260, CellEditor::name, false,
             tr("The roles that the person holds; several are separated by “;”")},
            {.read = [this](const Person& person) { return namesOf(rolesOf(person.key)); },
             .write =
                 [this](Person& person, const QString& text, TableWriting& writing) {
                     if (text != namesOf(rolesOf(person.key)))
                         writing.later([&writing, text, key = person.key] { return writing.hold(key, text); });
                     return QString();
                 },
             .choices = [this](const Person*) { return roleTitles(bridge_.chain(), {}); }});
        add({tr("Me"), 70, CellEditor::tick, false, tr("The person whose chain this is")},
            {.read = [this](const Person& person) { return tickWords(isOwner(person)); },
             .write =
                 [](Person& person, const QString& text, TableWriting& writing) {
                     const auto on = tickIn(text);
                     if (!on)
                         return tr("“%1” is neither yes nor no.").arg(text.trimmed());
                     writing.setOwner(person.key, *on);
                     return QString();
                 },
             .number = [this](const Person& person) { return isOwner(person) ? 0.0 : 1.0; }});
        addText({tr("Notes"), 240, CellEditor::text}, &Person::notes);
    }

    [[nodiscard]] QString newRowWords() const override { return tr("New person"); }
    [[nodiscard]] QString countWords(int shown, int all) const override {
        return shown == all ? tr("%n people", nullptr, all) : tr("%1 of %n people", nullptr, all).arg(shown);
    }

    Result<Edit> remove(std::span<const Slot> rows) override {
        if (rows.size() == 1)
            return gestures::remove<Person>(bridge_.chain(), table().at(rows.front())->key);
        Edit edit;
        std::set<PersonKey> gone;
        for (const Slot slot : rows) {
            gone.insert(table().at(slot)->key);
            edit.remove(table().row(slot));
        }
        std::vector<Role> left;
        for (const Role& role : bridge_.chain().roles()) {
            Role without = role;
            if (std::erase_if(without.holders, [&](const PersonKey& key) { return gone.contains(key); }) > 0)
                left.push_back(std::move(without));
        }
        gestures::changeRows(bridge_.chain(), std::move(left), edit);
        DocumentInfo info = bridge_.chain().info();
        if (gone.contains(info.owner)) {
            info.owner = {};
            edit.change(bridge_.chain().table<DocumentInfo>().share(Only()), std::move(info));
        }
        edit.label = {"remove", {"selection", std::to_string(rows.size())}};
        return edit;
    }

    void documentChanged() override { held_.reset(); }

  protected:
    [[nodiscard]] QString lacks(const Person& person) const override {
        return person.name.empty() ? tr("A person needs a name.") : QString();
    }
    [[nodiscard]] bool names(const AnyChange& change) const override {
        const bool isRole = std::holds_alternative<Change<Role>>(change);
        if (isRole)
            held_.reset();
        return isRole || std::holds_alternative<Change<DocumentInfo>>(change);
    }

  private:
    [[nodiscard]] bool isOwner(const Person& person) const { return bridge_.chain().info().owner == person.key; }

    /// Who holds what is written in the roles; turned round once for as long as no role changes.
    [[nodiscard]] QStringList rolesOf(const PersonKey& person) const {
        if (!held_) {
            held_.emplace();
            const Table<Role>& roles = bridge_.chain().roles();
            for (auto role = roles.begin(); role != roles.end(); ++role) {
                for (const PersonKey& holder : role->holders)
                    (*held_)[holder].push_back(role.slot());
            }
        }
        QStringList titles;
        if (const auto found = held_->find(person); found != held_->end()) {
            for (const Slot slot : found->second) {
                titles << toText(bridge_.chain().roles().at(slot)->title);
            }
        }
        titles.sort(Qt::CaseInsensitive);
        return titles;
    }

    mutable std::optional<std::unordered_map<PersonKey, std::vector<Slot>>> held_;
};

} // namespace

std::unique_ptr<TableContent> makePersonTable(DocumentBridge& bridge) {
    return std::make_unique<PersonTable>(bridge);
}

} // namespace throughline
