#include "ui/panels/role_services.h"

#include <QVBoxLayout>
#include <algorithm>
#include <tuple>
#include <vector>

#include "core/model/gestures.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/add_line.h"
#include "ui/panels/fields.h"
#include "ui/panels/role_names.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

QString shareOfService(const Chain& chain, const Service& service) {
    double all = 0.0;
    double ordinary = 0.0;
    bool isOnly = true;
    const auto weightOf = [](const Service& one) { return one.weight.value_or(1.0); };
    for (const Slot slot : chain.servicesFrom(chain.roles().slotOf(service.server))) {
        const Service& other = *chain.services().at(slot);
        all += weightOf(other);
        if (!other.manager)
            ordinary += weightOf(other);
        isOnly = isOnly && (other.key == service.key || other.manager);
    }
    const Role* server = chain.roles().find(service.server);
    if (server == nullptr || server->kind == RoleKind::endCustomer || (service.manager && ordinary > 0.0))
        return {};
    if (isOnly)
        return words::ofShare(1.0);
    return words::ofShare(weightOf(service) / (ordinary > 0.0 ? ordinary : all));
}

RoleServices::RoleServices(DocumentBridge& bridge, QWidget* parent) : QWidget(parent), bridge_(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto known = [this] { return roleTitles(bridge_.chain(), role_); };
    const auto part = [&](const QString& heading, QVBoxLayout*& rows, NameField*& line, const QString& hint,
                          bool isOutward) {
        column->addWidget(makeLabel(heading, "caption", this));
        rows = new QVBoxLayout;
        rows->setSpacing(0);
        column->addLayout(rows);
        line = new NameField(known, this);
        makeAddLine(*line, hint, [this, isOutward](const QString& title) { add(title, isOutward); });
        column->addWidget(line);
        column->addSpacing(6);
    };
    part(tr("Serves"), outward_, addCustomer_, tr("Add a role that it serves"), true);
    part(tr("Served by"), inward_, addServer_, tr("Add a role that serves it"), false);
}

void RoleServices::show(const Role& role) {
    role_ = role.key;
    const Slot slot = bridge_.chain().roles().slotOf(role.key);
    fill(*outward_, bridge_.chain().servicesFrom(slot), true);
    fill(*inward_, bridge_.chain().servicesTo(slot), false);
}

void RoleServices::fill(QVBoxLayout& rows, SlotLists::List services, bool isOutward) {
    const Chain& chain = bridge_.chain();
    clearRows(rows);
    std::vector<const Service*> sorted;
    for (const Slot slot : services)
        sorted.push_back(chain.services().at(slot));
    const auto otherTitle = [&](const Service* service) -> const std::string& {
        return chain.roles().find(isOutward ? service->customer : service->server)->title;
    };
    std::ranges::sort(sorted, [&](const Service* a, const Service* b) {
        return std::tie(a->manager, otherTitle(a), a->key) < std::tie(b->manager, otherTitle(b), b->key);
    });
    for (const Service* service : sorted) {
        QStringList notes;
        if (const QString share = shareOfService(chain, *service); isOutward && !share.isEmpty())
            notes << share;
        if (service->manager)
            notes << (isOutward ? tr("its manager") : tr("reports to it"));
        if (!service->provides.empty())
            notes << toText(service->provides);
        const QString title = toText(otherTitle(service));
        auto* row = new LinkRow(themeIcon(service->manager ? QStringLiteral("manager") : QStringLiteral("service")),
                                title, notes.join(QStringLiteral(" · ")), this);
        row->setWrapping();
        connect(row, &LinkRow::clicked, this, [this, key = service->key] { emit serviceWanted(key); });
        rows.addWidget(makeRemovable(
            row, tr("Remove the service to or from %1").arg(title),
            [this, key = service->key] { bridge_.perform(gestures::remove<Service>(bridge_.chain(), key)); }));
    }
}

void RoleServices::add(const QString& title, bool isOutward) {
    const Chain& chain = bridge_.chain();
    const RoleKey there = roleTitled(chain, title);
    if (there == role_) {
        (isOutward ? addCustomer_ : addServer_)->refuse(tr("A role does not serve itself."));
        return;
    }
    if (!there.isNone()) {
        bridge_.perform(gestures::connect(chain, bridge_.keys(), isOutward ? role_ : there, isOutward ? there : role_));
        return;
    }
    Role role;
    role.title = fromLine(title);
    auto edit = gestures::add(chain, bridge_.keys(), role);
    if (edit) {
        role = *std::get<Change<Role>>(edit->changes.front()).after;
        Service service;
        service.server = isOutward ? role_ : role.key;
        service.customer = isOutward ? role.key : role_;
        auto connected = gestures::add(chain, bridge_.keys(), std::move(service));
        if (!connected) {
            bridge_.perform(connected);
            return;
        }
        edit->changes.push_back(connected->changes.front());
    }
    bridge_.perform(edit);
}

} // namespace throughline
