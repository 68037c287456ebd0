#include "ui/tables/tables_panel.h"

#include <QSettings>
#include <QTabBar>

#include "ui/looks/theme.h"
#include "ui/tables/chain_tables.h"
#include "ui/tables/table_pane.h"

namespace throughline {

namespace {
const char* const rolesKey = "tables/roles";
const char* const servicesKey = "tables/services";
const char* const peopleKey = "tables/people";
} // namespace

TablesPanel::TablesPanel(DocumentBridge& bridge, QWidget* parent)
    : QTabWidget(parent),
      roles_(new TablePane(bridge, makeRoleTable(bridge), tr("Roles"), tr("Filter roles"), this)),
      services_(new TablePane(bridge, makeServiceTable(bridge), tr("Services"), tr("Filter services"), this)),
      people_(new TablePane(bridge, makePersonTable(bridge), tr("People"), tr("Filter people"), this)) {
    setDocumentMode(true);
    setAccessibleName(tr("Tables"));
    tabBar()->setAccessibleName(tr("Tables"));
    addTab(roles_, themeIcon(QStringLiteral("role")), tr("Roles"));
    addTab(services_, themeIcon(QStringLiteral("service")), tr("Services"));
    addTab(people_, themeIcon(QStringLiteral("person")), tr("People"));
    connect(roles_, &TablePane::rowsSelected, this, [this](const std::vector<std::string>& keys) {
        gestures::Selection selection;
        for (const std::string& key : keys)
            selection.roles.emplace_back(key);
        emit selectionWanted(selection);
    });
    connect(services_, &TablePane::rowsSelected, this, [this](const std::vector<std::string>& keys) {
        gestures::Selection selection;
        for (const std::string& key : keys)
            selection.services.emplace_back(key);
        emit selectionWanted(selection);
    });
    connect(people_, &TablePane::rowsSelected, this,
            [this](const std::vector<std::string>& keys) { emit personWanted(PersonKey(keys.front())); });
}

void TablesPanel::select(const gestures::Selection& selection) {
    const auto texts = [](const auto& keys) {
        std::vector<std::string> list;
        for (const auto& key : keys)
            list.push_back(key.text());
        return list;
    };
    roles_->select(texts(selection.roles));
    services_->select(texts(selection.services));
}

void TablesPanel::keepColumns(QSettings& settings) const {
    settings.setValue(QLatin1String(rolesKey), roles_->columnState());
    settings.setValue(QLatin1String(servicesKey), services_->columnState());
    settings.setValue(QLatin1String(peopleKey), people_->columnState());
}

void TablesPanel::restoreColumns(const QSettings& settings) {
    roles_->restoreColumns(settings.value(QLatin1String(rolesKey)).toByteArray());
    services_->restoreColumns(settings.value(QLatin1String(servicesKey)).toByteArray());
    people_->restoreColumns(settings.value(QLatin1String(peopleKey)).toByteArray());
}

} // namespace throughline
