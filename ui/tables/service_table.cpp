#include <QCoreApplication>

#include "core/model/gestures.h"
#include "ui/looks/theme.h"
#include "ui/panels/role_names.h"
#include "ui/tables/chain_tables.h"
#include "ui/tables/row_table.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

class ServiceTable : public RowTable<Service> {
    Q_DECLARE_TR_FUNCTIONS(ServiceTable)
  public:
    explicit ServiceTable(DocumentBridge& bridge) : RowTable<Service>(bridge) {
        addEnd({tr("Server"), 200, CellEditor::name, false, tr("The role that serves")}, &Service::server);
        addIcons([](const Service& service) {
            return themeIcon(service.manager ? QStringLiteral("manager") : QStringLiteral("service"));
        });
        addEnd({tr("Customer"), 200, CellEditor::name, false, tr("The role that is served")}, &Service::customer);
        addText({tr("Provides"), 200}, &Service::provides);
        addWeight();
        addTick({tr("Manager"), 90, CellEditor::tick, false, tr("The customer is the server’s manager")},
                &Service::manager);
        addText({tr("Expectation"), 240, CellEditor::text}, &Service::expectation);
        addTick({tr("Derived"), 90, CellEditor::tick, true, tr("Not entered by anybody")}, &Service::derived);
    }

    [[nodiscard]] QString newRowWords() const override { return tr("New service"); }
    [[nodiscard]] QString countWords(int shown, int all) const override {
        return shown == all ? tr("%n services", nullptr, all) : tr("%1 of %n services", nullptr, all).arg(shown);
    }
    Result<Edit> remove(std::span<const Slot> rows) override {
        gestures::Selection selection;
        for (const Slot slot : rows)
            selection.services.push_back(table().at(slot)->key);
        return gestures::remove(bridge_.chain(), selection);
    }

  protected:
    [[nodiscard]] QString lacks(const Service& service) const override {
        if (service.server.isNone())
            return tr("A service needs the role that serves.");
        if (service.customer.isNone())
            return tr("A service needs the role that is served.");
        if (service.server == service.customer)
            return tr("A role does not serve itself.");
        return {};
    }
    [[nodiscard]] bool names(const AnyChange& change) const override {
        return std::holds_alternative<Change<Role>>(change);
    }

  private:
    [[nodiscard]] QString titleOf(const RoleKey& key) const {
        const Role* role = bridge_.chain().roles().find(key);
        return role == nullptr ? QString() : toText(role->title);
    }
    Cell& addEnd(TableColumn column, RoleKey Service::*end) {
        return add(std::move(column),
                   {.read = [this, end](const Service& service) { return titleOf(service.*end); },
                    .write =
                        [this, end](Service& service, const QString& text, TableWriting& writing) {
                            QString reason;
                            // Where two roles share a title, what stands there stays.
                            const QString present = titleOf(service.*end);
                            if (present.isEmpty() || present != text.simplified()) {
                                service.*end = text.trimmed().isEmpty() ? RoleKey() : writing.roleNamed(text, reason);
                            }
                            return reason;
                        },
                    .choices = [this](const Service*) { return roleTitles(bridge_.chain(), {}); }});
    }
    void addWeight() {
        add({tr("Weight"), 80, CellEditor::number, false,
             tr("How much of the server’s work it takes, beside the others; "
                "not set counts as 1")},
            {.read =
                 [](const Service& service) {
                     return service.weight ? QLocale().toString(*service.weight, 'g', QLocale::FloatingPointShortest)
                                           : QString();
                 },
             .write =
                 [](Service& service, const QString& text, TableWriting&) {
                     if (text.trimmed().isEmpty()) {
                         service.weight.reset();
                         return QString();
                     }
                     const auto number = words::numberIn(text);
                     if (!number)
                         return tr("“%1” is not a number.").arg(text.trimmed());
                     if (*number <= 0.0)
                         return tr("A weight is greater than 0.");
                     service.weight = number;
                     return QString();
                 },
             // Those that nobody has set count as 1, and come after those that say so.
             .number = [](const Service& service) { return service.weight.value_or(1.0 + 1e-9); }});
    }
    void addTick(TableColumn column, bool Service::*member) {
        add(std::move(column), {.read = [member](const Service& service) { return tickWords(service.*member); },
                                .write =
                                    [member](Service& service, const QString& text, TableWriting&) {
                                        const auto on = tickIn(text);
                                        if (!on)
                                            return tr("“%1” is neither yes nor no.").arg(text.trimmed());
                                        service.*member = *on;
                                        return QString();
                                    },
                                .number = [member](const Service& service) { return service.*member ? 0.0 : 1.0; }});
    }
};

} // namespace

std::unique_ptr<TableContent> makeServiceTable(DocumentBridge& bridge) {
    return std::make_unique<ServiceTable>(bridge);
}

} // namespace throughline
