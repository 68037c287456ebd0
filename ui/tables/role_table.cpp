#include <QCoreApplication>
#include <set>

#include "core/model/enumerations.h"
#include "core/model/gestures.h"
#include "ui/looks/theme.h"
#include "ui/panels/person_names.h"
#include "ui/panels/role_names.h"
#include "ui/tables/chain_tables.h"
#include "ui/tables/row_table.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

class RoleTable : public RowTable<Role> {
    Q_DECLARE_TR_FUNCTIONS(RoleTable)
  public:
    explicit RoleTable(DocumentBridge& bridge) : RowTable<Role>(bridge) {
        addText({tr("Role"), 220}, &Role::title);
        addIcons([](const Role& role) {
            return themeIcon(role.kind == RoleKind::endCustomer ? QStringLiteral("end-customer")
                                                                : QStringLiteral("role"));
        });
        addText({tr("Department"), 150, CellEditor::name}, &Role::department).choices = [this](const Role*) {
            return departments();
        };
        addKind();
        addHolders();
        addText({tr("Expertise"), 180, CellEditor::text}, &Role::expertise);
        addText({tr("Notes"), 140, CellEditor::text}, &Role::notes);
        add({tr("Tasks"), 72, CellEditor::none},
            {.read =
                 [this](const Role& role) {
                     const std::size_t count = taskCount(role);
                     return count == 0 ? QString() : QLocale().toString(count);
                 },
             .number = [this](const Role& role) { return static_cast<double>(taskCount(role)); }});
        addCustomers();
    }

    [[nodiscard]] QString newRowWords() const override { return tr("New role"); }
    [[nodiscard]] QString countWords(int shown, int all) const override {
        return shown == all ? tr("%n roles", nullptr, all) : tr("%1 of %n roles", nullptr, all).arg(shown);
    }
    Result<Edit> remove(std::span<const Slot> rows) override {
        gestures::Selection selection;
        for (const Slot slot : rows)
            selection.roles.push_back(table().at(slot)->key);
        return gestures::remove(bridge_.chain(), selection);
    }

  protected:
    [[nodiscard]] QString lacks(const Role& role) const override {
        return role.title.empty() ? tr("A role needs a title.") : QString();
    }
    [[nodiscard]] bool names(const AnyChange& change) const override {
        return std::holds_alternative<Change<Person>>(change) || std::holds_alternative<Change<Service>>(change) ||
               std::holds_alternative<Change<Task>>(change);
    }

  private:
    void addKind() {
        const QStringList kinds{words::of(RoleKind::internal), words::of(RoleKind::endCustomer)};
        add({tr("Kind"), 112, CellEditor::choice},
            {.read = [](const Role& role) { return words::of(role.kind); },
             .write =
                 [kinds](Role& role, const QString& text, TableWriting&) {
                     const int choice = text.isEmpty() ? 0 : choiceIn(text, kinds);
                     if (choice < 0)
                         return tr("“%1” is no kind of role. It is one of: %2.")
                             .arg(text.simplified(), kinds.join(QStringLiteral(", ")));
                     role.kind = static_cast<RoleKind>(choice);
                     return QString();
                 },
             .choices = [kinds](const Role*) { return kinds; }});
    }

    void addHolders() {
        add({tr("Held by"), 170, CellEditor::name, false, tr("Several names are separated by “;”")},
            {.read = [this](const Role& role) { return namesOf(holders(role)); },
             .write =
                 [this](Role& role, const QString& text, TableWriting& writing) {
                     const std::vector<PersonKey> present = std::exchange(role.holders, {});
                     for (const QString& name : namesIn(text)) {
                         // Of two people of one name, it is the one who holds it already.
                         PersonKey person;
                         for (const PersonKey& holder : present) {
                             if (nameOf(holder).compare(name, Qt::CaseInsensitive) == 0)
                                 person = holder;
                         }
                         if (person.isNone())
                             person = writing.personNamed(name);
                         if (std::ranges::find(role.holders, person) == role.holders.end())
                             role.holders.push_back(person);
                     }
                     return QString();
                 },
             .choices = [this](const Role*) { return personNames(bridge_.chain()); }});
    }

    void addCustomers() {
        add({tr("Serves"), 220, CellEditor::name, false,
             tr("Several roles are separated by “;”; a name that is new becomes a role")},
            {.read = [this](const Role& role) { return customers(role); },
             .write =
                 [this](Role& role, const QString& text, TableWriting& writing) {
                     // A title may hold what separates names: what stands there stays.
                     if (text != customers(role))
                         writing.later([&writing, text, key = role.key] { return writing.serve(key, text); });
                     return QString();
                 },
             .choices =
                 [this](const Role* role) { return roleTitles(bridge_.chain(), role ? role->key : RoleKey()); }});
    }

    [[nodiscard]] QString nameOf(const PersonKey& key) const {
        const Person* person = bridge_.chain().people().find(key);
        return person == nullptr ? QString() : toText(person->name);
    }
    [[nodiscard]] QStringList holders(const Role& role) const {
        QStringList names;
        for (const PersonKey& key : role.holders)
            names << nameOf(key);
        return names;
    }
    [[nodiscard]] QStringList departments() const {
        std::set<std::string> names;
        for (const Role& role : table()) {
            if (!role.department.empty())
                names.insert(role.department);
        }
        QStringList list;
        for (const std::string& name : names)
            list << toText(name);
        return list;
    }
    [[nodiscard]] std::size_t taskCount(const Role& role) const {
        return bridge_.chain().tasksOf(table().slotOf(role.key)).size();
    }
    [[nodiscard]] QString customers(const Role& role) const {
        const Chain& chain = bridge_.chain();
        QStringList titles;
        const Slot server = table().slotOf(role.key);
        if (server == noSlot)
            return {};
        for (const Slot slot : chain.servicesFrom(server))
            titles << toText(chain.roles().find(chain.services().at(slot)->customer)->title);
        titles.sort(Qt::CaseInsensitive);
        titles.removeDuplicates();
        return namesOf(titles);
    }
};

} // namespace

std::unique_ptr<TableContent> makeRoleTable(DocumentBridge& bridge) {
    return std::make_unique<RoleTable>(bridge);
}

} // namespace throughline
