#include "ui/work/partnership_sheet.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/analysis/partnerships.h"
#include "core/model/gestures.h"
#include "core/report/partnership_words.h"
#include "ui/looks/few_lines.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/fields.h"
#include "ui/panels/partnership_box.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

QString titleOf(const Chain& chain, const RoleKey& key) {
    const Role* role = chain.roles().find(key);
    return role == nullptr ? QString() : toText(role->title);
}

} // namespace

PartnerSide::PartnerSide(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      expertise_(new TextField(this)),
      heading_(makeLabel(QString(), "caption", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QWidget* box = nullptr;
    head_ = makeRows(box, this);
    column->addWidget(box);
    column->addWidget(expertise_);
    connect(expertise_, &TextField::committed, this, [this](const QString& typed) {
        if (const Role* role = bridge_.chain().roles().find(server_)) {
            Role next = *role;
            next.expertise = fromText(typed);
            bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
        }
    });
    column->addSpacing(4);
    column->addWidget(heading_);
    rows_ = makeRows(box, this);
    column->addWidget(box);
    column->addStretch(1);
}

void PartnerSide::show(const RoleKey& server, const RoleKey& customer, const std::vector<Slot>& services) {
    const bool isOther = server != server_ || customer != customer_;
    server_ = server;
    customer_ = customer;
    const Chain& chain = bridge_.chain();
    const QString title = titleOf(chain, server);
    clearRows(*head_);
    auto* row = new LinkRow(themeIcon(QStringLiteral("role")), title, QString(), this);
    connect(row, &LinkRow::clicked, this, [this] { emit roleWanted(server_); });
    head_->addWidget(row);
    expertise_->setValue(toText(chain.roles().find(server)->expertise));
    expertise_->setPlaceholderText(tr("What %1 is expert in").arg(title));
    expertise_->setAccessibleName(expertise_->placeholderText());
    heading_->setText(tr("Does for %1").arg(titleOf(chain, customer)));

    bool isSame = !isOther && services.size() == fields_.size() && !services.empty();
    for (std::size_t i = 0; isSame && i < services.size(); ++i) {
        const Service& before = *fields_[i].first;
        const Service& now = *chain.services().at(services[i]);
        isSame = before.key == now.key && before.provides == now.provides;
        if (isSame)
            fields_[i].second->setValue(toText(now.expectation));
    }
    if (!isSame)
        fill(services);
}

void PartnerSide::fill(const std::vector<Slot>& services) {
    const Chain& chain = bridge_.chain();
    clearRows(*rows_);
    fields_.clear();
    const QString customer = titleOf(chain, customer_);
    for (const Slot slot : services) {
        const Row<Service> service = chain.services().row(slot);
        const QString what = service->provides.empty() ? tr("Service") : toText(service->provides);
        auto* row = new LinkRow(themeIcon(QStringLiteral("service")), what, QString(), this);
        connect(row, &LinkRow::clicked, this, [this, key = service->key] { emit serviceWanted(key); });
        rows_->addWidget(row);
        auto* field = new TextField(this);
        field->setValue(toText(service->expectation));
        field->setPlaceholderText(tr("What %1 expects of it").arg(customer));
        field->setAccessibleName(tr("What %1 expects of “%2”").arg(customer, what));
        connect(field, &TextField::committed, this, [this, key = service->key](const QString& typed) {
            if (const Service* now = bridge_.chain().services().find(key)) {
                Service next = *now;
                next.expectation = fromText(typed);
                bridge_.perform(gestures::change(bridge_.chain(), std::move(next)));
            }
        });
        rows_->addWidget(field);
        rows_->addSpacing(4);
        fields_.emplace_back(service, field);
    }
    if (!services.empty())
        return;
    rows_->addWidget(makeLabel(tr("Nothing is drawn in this direction."), "muted", this));
    auto* draw = makeButton(tr("Draw a service"), "link", this);
    draw->setAccessibleName(tr("Draw a service from %1 to %2").arg(titleOf(chain, server_), customer));
    connect(draw, &QPushButton::clicked, this,
            [this] { bridge_.perform(gestures::connect(bridge_.chain(), bridge_.keys(), server_, customer_)); });
    rows_->addWidget(draw, 0, Qt::AlignLeft);
}

PartnershipSheet::PartnershipSheet(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      title_(new FewLines("strong", this)),
      direction_(makeLabel(QString(), "muted", this)),
      next_(makeLabel(QString(), "hint", this)),
      left_(new PartnerSide(bridge, this)),
      right_(new PartnerSide(bridge, this)),
      box_(new PartnershipBox(bridge, this, PartnershipBox::Look::questions)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    column->addWidget(title_);
    column->addWidget(direction_);
    column->addWidget(next_);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(left_, 1);
    sides->addWidget(right_, 1);
    column->addLayout(sides);
    column->addSpacing(4);
    column->addWidget(box_);
    column->addStretch(1);
    for (PartnerSide* side : {left_, right_}) {
        connect(side, &PartnerSide::roleWanted, this, &PartnershipSheet::roleWanted);
        connect(side, &PartnerSide::serviceWanted, this, &PartnershipSheet::serviceWanted);
    }
}

void PartnershipSheet::show(const RoleKey& one, const RoleKey& other) {
    if ((one != one_ || other != other_) && focusWidget() != nullptr)
        focusWidget()->clearFocus();
    one_ = one;
    other_ = other;
    refresh();
}

bool PartnershipSheet::refresh() {
    const Chain& chain = bridge_.chain();
    const Slot here = chain.roles().slotOf(one_);
    const Slot there = chain.roles().slotOf(other_);
    if (here == noSlot || there == noSlot)
        return false;
    const PartnershipLook look = partnershipLook(chain, here, there, bridge_.today());
    title_->setText(tr("%1 and %2", "two roles").arg(titleOf(chain, one_), titleOf(chain, other_)));
    direction_->setText(toText(report::directionWords(chain, look, words::language())));
    next_->setText(tr("Next: %1").arg(toText(report::nextStepWords(chain, look, words::language()))));
    left_->show(one_, other_, look.given);
    right_->show(other_, one_, look.back);
    box_->show(one_, other_);
    return true;
}

} // namespace throughline
