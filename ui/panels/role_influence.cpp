#include "ui/panels/role_influence.h"

#include <QVBoxLayout>
#include <cmath>

#include "core/model/gestures.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/add_line.h"
#include "ui/panels/fields.h"
#include "ui/panels/role_names.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr double aLittle = 0.5;
constexpr double much = 1.0;
} // namespace

RoleInfluence::RoleInfluence(DocumentBridge& bridge, QWidget* parent) : QWidget(parent), bridge_(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(makeLabel(tr("Can influence"), "caption", this));
    outward_ = new QVBoxLayout;
    column->addLayout(outward_);
    line_ = new NameField([this] { return roleTitles(bridge_.chain(), role_); }, this);
    makeAddLine(*line_, tr("Add a role that it can influence"), [this](const QString& title) { add(title); });
    column->addWidget(line_);
    inwardPart_ = new QWidget(this);
    auto* inward = new QVBoxLayout(inwardPart_);
    inward->setContentsMargins(0, 6, 0, 0);
    inward->setSpacing(2);
    inward->addWidget(makeLabel(tr("Can be influenced by"), "caption", inwardPart_));
    inward_ = new QVBoxLayout;
    inward->addLayout(inward_);
    column->addWidget(inwardPart_);
}

void RoleInfluence::show(const Role& role) {
    role_ = role.key;
    clearRows(*outward_);
    clearRows(*inward_);
    for (const Influence& influence : bridge_.chain().influences()) {
        if (influence.from == role_)
            addRow(*outward_, influence, true);
        if (influence.to == role_)
            addRow(*inward_, influence, false);
    }
    inwardPart_->setVisible(inward_->count() > 0);
}

void RoleInfluence::addRow(QVBoxLayout& rows, const Influence& influence, bool isOutward) {
    const RoleKey other = isOutward ? influence.to : influence.from;
    const Role* role = bridge_.chain().roles().find(other);
    const QString title = role == nullptr ? QString() : toText(role->title);
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto* link = new LinkRow(themeIcon(QStringLiteral("role")), title, QString(), box);
    connect(link, &LinkRow::clicked, this, [this, other] { emit roleWanted(other); });
    line->addWidget(link, 1);
    auto* strength = new ChoiceField(box);
    QList<QPair<QString, QString>> entries{{tr("a little"), QStringLiteral("%1").arg(aLittle)},
                                           {tr("much"), QStringLiteral("%1").arg(much)}};
    const QString present = QStringLiteral("%1").arg(influence.strength);
    if (influence.strength != aLittle && influence.strength != much)
        entries.append({words::ofShare(influence.strength), present});
    strength->setEntries(entries);
    strength->setChoice(present);
    strength->setAccessibleName(isOutward ? tr("How much it can influence %1").arg(title)
                                          : tr("How much %1 can influence it").arg(title));
    strength->setToolTip(strength->accessibleName());
    const KeyPair<RoleKey, RoleKey> identity = identityOf(influence);
    connect(strength, &ChoiceField::chosen, this, [this, identity](const QString& chosen) {
        if (const Influence* row = bridge_.chain().influences().find(identity)) {
            Influence next = *row;
            next.strength = chosen.toDouble();
            bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
        }
    });
    line->addWidget(strength);
    rows.addWidget(makeRemovable(box, tr("Forget this influence"), [this, identity] {
        bridge_.perform(gestures::remove<Influence>(bridge_.chain(), identity));
    }));
}

void RoleInfluence::add(const QString& title) {
    const RoleKey other = roleTitled(bridge_.chain(), title);
    if (other.isNone()) {
        line_->refuse(tr("There is no role “%1”.").arg(title));
        return;
    }
    if (other == role_) {
        line_->refuse(tr("A role does not influence itself."));
        return;
    }
    if (bridge_.chain().influences().contains({role_, other}))
        return;
    bridge_.perform(gestures::add(bridge_.chain(), bridge_.keys(), Influence{role_, other, much}));
}

} // namespace throughline
