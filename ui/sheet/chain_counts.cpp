#include "ui/sheet/chain_counts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <algorithm>

#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

ChainCounts::ChainCounts(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge), served_(new QToolButton(this)), assumed_(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QToolButton* button : {assumed_, served_}) {
        button->setProperty("look", "quiet");
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, &ChainCounts::refresh);
    connect(&bridge_, &DocumentBridge::documentChanged, this, &ChainCounts::refresh);
    connect(&bridge_, &DocumentBridge::edited, this, [this] {
        // A large chain is counted once its user rests.
        constexpr std::size_t large = 5000;
        constexpr int rest = 500;
        pause_.start(bridge_.chain().roles().size() > large ? rest : 0);
    });
    connect(served_, &QToolButton::clicked, this, [this] { emit rolesWanted(counts_.without); });
    connect(assumed_, &QToolButton::clicked, this, [this] { emit markWanted(counts_.assumed); });
    refresh();
}

ChainCounts::Counts ChainCounts::of(const Chain& chain) {
    const Table<Role>& roles = chain.roles();
    const bool isMarked =
        std::ranges::any_of(roles, [](const Role& role) { return role.kind == RoleKind::endCustomer; });
    Counts counts;
    for (auto role = roles.begin(); role != roles.end(); ++role) {
        if (role->kind == RoleKind::endCustomer)
            continue;
        const Slot slot = role.slot();
        const bool servesSomebody = chain.servicesFrom(slot).size() > 0;
        const auto isWork = [&](Slot service) { return !chain.services().at(service)->manager; };
        if (!isMarked && !servesSomebody && chain.tasksOf(slot).size() == 0 &&
            std::ranges::any_of(chain.servicesTo(slot), isWork)) {
            counts.assumed.push_back(role->key);
            continue;
        }
        ++counts.roles;
        if (servesSomebody) {
            ++counts.served;
        } else {
            counts.without.push_back(role->key);
        }
    }
    return counts;
}

void ChainCounts::refresh() {
    pause_.stop();
    counts_ = of(bridge_.chain());
    // The same height with and without them, so that the sheet above does not move.
    setMinimumHeight(served_->sizeHint().height());
    const QLocale locale;
    served_->setVisible(!counts_.without.empty() && counts_.roles > 1);
    served_->setText(
        tr("%1 of %2 roles have a customer")
            .arg(locale.toString(static_cast<int>(counts_.served)), locale.toString(static_cast<int>(counts_.roles))));
    served_->setToolTip(
        tr("%n roles serve nobody yet; click to select them", nullptr, static_cast<int>(counts_.without.size())));
    served_->setAccessibleName(tr("%1. %2").arg(served_->text(), served_->toolTip()));
    QStringList titles;
    constexpr std::size_t most = 4;
    for (std::size_t i = 0; i < std::min(most, counts_.assumed.size()); ++i)
        titles << toText(bridge_.chain().roles().find(counts_.assumed[i])->title);
    assumed_->setVisible(!counts_.assumed.empty());
    assumed_->setText(tr("Mark %n end customers", nullptr, static_cast<int>(counts_.assumed.size())));
    assumed_->setToolTip(
        tr("No role is marked as an end customer, so these are assumed: %1").arg(words::ofList(titles)));
    assumed_->setAccessibleName(tr("%1. %2").arg(assumed_->text(), assumed_->toolTip()));
}

} // namespace throughline
