#include "ui/impact/what_if_page.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <cmath>

#include "core/analysis/make_it_so.h"
#include "ui/document/long_work.h"
#include "ui/impact/what_if_words.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/panels/role_names.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr std::size_t mostRows = 200;
/// Up to here an answer takes less than two frames.
constexpr std::size_t mostAtOnce = 20'000;

QString titleOf(const Chain& chain, const RoleKey& role) {
    const Slot slot = chain.roles().slotOf(role);
    return slot == noSlot ? QString() : toText(chain.roles().at(slot)->title);
}

} // namespace

WhatIfPage::WhatIfPage(DocumentBridge& bridge, QWidget* parent)
    : ImpactPage(bridge, tr("What each end customer would receive"), parent),
      kind_(new QComboBox(this)),
      role_(new NameField([this] { return roleTitles(this->bridge().chain(), {}); }, this)),
      service_(new QComboBox(this)),
      customer_(new NameField([this] { return roleTitles(this->bridge().chain(), {}); }, this)),
      weightLabel_(makeLabel(tr("Weight"), "muted", this)),
      weight_(new NumberField(this)),
      add_(makeButton(tr("Suppose"), nullptr, this)),
      chipBox_(new QWidget(this)),
      chips_(new QVBoxLayout(chipBox_)),
      tables_(new QWidget(this)),
      roles_(new FigureTable(tr("What of a role's work would arrive"), tables_)),
      makeSo_(makeButton(tr("Make it so"), "primary", this)),
      clear_(makeButton(tr("Clear"), "link", this)) {
    buildLine();
    chips_->setContentsMargins(0, 0, 0, 0);
    chips_->setSpacing(2);
    column().insertWidget(1, chipBox_);
    auto* sides = new QHBoxLayout(tables_);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(16);
    sides->addWidget(&figures(), 4);
    sides->addWidget(roles_, 5);
    column().addWidget(tables_, 1);
    column().addStretch(0);
    connect(roles_, &FigureTable::roleWanted, this, &ImpactPage::roleWanted);
    connect(makeSo_, &QPushButton::clicked, this, &WhatIfPage::makeSo);
    connect(clear_, &QPushButton::clicked, this, [this] {
        supposed_.clear();
        refresh();
        role_->setFocus();
    });
    makeSo_->setToolTip(tr("Changes the chain like that, as one edit that can be undone"));
    showKind();
}

void WhatIfPage::buildLine() {
    auto* label = makeLabel(tr("What if"), "muted", this);
    label->setWordWrap(false);
    label->setBuddy(kind_);
    kind_->addItem(tr("a role stops"));
    kind_->addItem(tr("a service's weight changes"));
    kind_->addItem(tr("a role serves another"));
    kind_->setAccessibleName(tr("What is supposed"));
    role_->setPlaceholderText(tr("Role"));
    role_->setAccessibleName(tr("Role"));
    service_->setAccessibleName(tr("Service"));
    service_->setMinimumContentsLength(16);
    service_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    customer_->setPlaceholderText(tr("Whom it serves"));
    customer_->setAccessibleName(tr("Whom it serves"));
    // A title of the usual length is read whole.
    constexpr int titleLength = 26;
    for (LineField* field : std::initializer_list<LineField*>{role_, customer_})
        field->setMinimumWidth(titleLength * fontMetrics().averageCharWidth());
    weightLabel_->setWordWrap(false);
    weightLabel_->setBuddy(weight_);
    weight_->setAccessibleName(tr("Weight"));
    weight_->setMaximumWidth(72);
    weight_->setNumber(1.0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{label, kind_, role_, service_, customer_, weightLabel_, weight_, add_})
        subjectLine().addWidget(widget);
    subjectLine().addSpring();
    subjectLine().addWidget(clear_);
    subjectLine().addWidget(makeSo_);
    for (QWidget* field : std::initializer_list<QWidget*>{role_, customer_, weight_})
        field->installEventFilter(this);
    connect(kind_, &QComboBox::activated, this, &WhatIfPage::showKind);
    // The line keeps what was typed until it is supposed.
    connect(role_, &LineField::committed, this, [this](const QString& typed) {
        role_->setValue(typed.trimmed());
        fillServices();
    });
    connect(customer_, &LineField::committed, this,
            [this](const QString& typed) { customer_->setValue(typed.trimmed()); });
    connect(weight_, &NumberField::numberCommitted, weight_, &NumberField::setNumber);
    connect(add_, &QPushButton::clicked, this, &WhatIfPage::addTyped);
}

/// Return in the last field of the line adds what it says.
bool WhatIfPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isLast = watched == weight_ || (watched == role_ && kind_->currentIndex() == 0);
        if (isLast && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            // Once the field has taken what was typed, and what its list offered.
            QMetaObject::invokeMethod(this, &WhatIfPage::addTyped, Qt::QueuedConnection);
        }
    }
    return ImpactPage::eventFilter(watched, event);
}

void WhatIfPage::showKind() {
    const auto kind = static_cast<Kind>(kind_->currentIndex());
    service_->setVisible(kind == Kind::weighs);
    customer_->setVisible(kind == Kind::serves);
    weightLabel_->setVisible(kind != Kind::stops);
    weight_->setVisible(kind != Kind::stops);
    fillServices();
}

void WhatIfPage::fillServices() {
    const QString chosen = service_->currentData().toString();
    service_->clear();
    const Chain& chain = bridge().chain();
    const Slot role = chain.roles().slotOf(roleTitled(chain, role_->text().trimmed()));
    if (role == noSlot)
        return;
    // Those between which the role's work is split come first: what the others weigh changes nothing.
    std::vector<Slot> services(chain.servicesFrom(role).begin(), chain.servicesFrom(role).end());
    std::ranges::stable_partition(services, [&](Slot slot) { return !chain.services().at(slot)->manager; });
    for (const Slot slot : services) {
        const Service& service = *chain.services().at(slot);
        const QString customer = titleOf(chain, service.customer);
        service_->addItem(service.provides.empty()
                              ? tr("for %1", "a service").arg(customer)
                              : tr("for %1: %2", "a service").arg(customer, toText(service.provides)),
                          toText(service.key.text()));
    }
    service_->setCurrentIndex(std::max(service_->findData(chosen), service_->count() > 0 ? 0 : -1));
}

void WhatIfPage::addTyped() {
    const Chain& chain = bridge().chain();
    Supposed typed;
    typed.kind = static_cast<Kind>(kind_->currentIndex());
    typed.role = roleTitled(chain, role_->text().trimmed());
    typed.customer = roleTitled(chain, customer_->text().trimmed());
    typed.service = ServiceKey(fromText(service_->currentData().toString()));
    if (typed.role == RoleKey()) {
        bridge().sayNote(role_->text().trimmed().isEmpty()
                             ? tr("Name the role first.")
                             : tr("There is no role “%1” in the chain.").arg(role_->text().trimmed()));
        role_->setFocus();
        return;
    }
    const auto weight = words::numberIn(weight_->text());
    if (typed.kind != Kind::stops && (!weight || *weight <= 0.0)) {
        bridge().sayNote(tr("A weight is a number above 0."));
        weight_->setFocus();
        return;
    }
    typed.weight = weight.value_or(1.0);
    if (typed.kind == Kind::serves && (typed.customer == RoleKey() || typed.customer == typed.role)) {
        bridge().sayNote(typed.customer == typed.role
                             ? tr("A role does not serve itself.")
                             : tr("There is no role “%1” in the chain.").arg(customer_->text().trimmed()));
        customer_->setFocus();
        return;
    }
    if (typed.kind == Kind::weighs && service_->count() == 0) {
        bridge().sayNote(tr("%1 serves nobody yet.").arg(titleOf(chain, typed.role)));
        return;
    }
    add(typed);
    refresh();
}

void WhatIfPage::add(Supposed supposed) {
    // The later one of two about the same holds.
    std::erase_if(supposed_, [&](const Supposed& other) {
        return other.kind == supposed.kind && other.role == supposed.role &&
               (supposed.kind == Kind::stops || (supposed.kind == Kind::weighs ? other.service == supposed.service
                                                                               : other.customer == supposed.customer));
    });
    supposed_.push_back(std::move(supposed));
}

void WhatIfPage::supposeStops(const RoleKey& role) {
    supposed_.clear();
    add({Kind::stops, role, {}, {}, 1.0});
    kind_->setCurrentIndex(0);
    role_->setValue(titleOf(bridge().chain(), role));
    showKind();
}

void WhatIfPage::propose(const RoleKey& role) {
    if (!supposed_.empty() || role_->hasFocus())
        return;
    role_->setValue(titleOf(bridge().chain(), role));
    fillServices();
}

void WhatIfPage::supposeWeighs(const ServiceKey& service) {
    const Chain& chain = bridge().chain();
    const Slot slot = chain.services().slotOf(service);
    if (slot == noSlot)
        return;
    const Service& row = *chain.services().at(slot);
    kind_->setCurrentIndex(1);
    role_->setValue(titleOf(chain, row.server));
    showKind();
    service_->setCurrentIndex(service_->findData(toText(service.text())));
    weight_->setNumber(row.weight.value_or(1.0));
    weight_->setFocus();
    weight_->selectAll();
}

QString WhatIfPage::wordsOf(const Supposed& supposed) const {
    const Chain& chain = bridge().chain();
    const QString role = titleOf(chain, supposed.role);
    switch (supposed.kind) {
        case Kind::stops:
            return tr("%1 stops").arg(role);
        case Kind::serves:
            return tr("%1 serves %2 with weight %3")
                .arg(role, titleOf(chain, supposed.customer), words::ofNumber(supposed.weight));
        case Kind::weighs:
            break;
    }
    const Slot slot = chain.services().slotOf(supposed.service);
    const Service& service = *chain.services().at(slot);
    return tr("The service of %1 for %2 weighs %3 instead of %4")
        .arg(role, titleOf(chain, service.customer), words::ofNumber(supposed.weight),
             words::ofNumber(service.weight.value_or(1.0)));
}

std::vector<Supposition> WhatIfPage::suppositions() {
    const Chain& chain = bridge().chain();
    const auto isGone = [&](const Supposed& one) {
        return chain.roles().slotOf(one.role) == noSlot ||
               (one.kind == Kind::weighs && chain.services().slotOf(one.service) == noSlot) ||
               (one.kind == Kind::serves && chain.roles().slotOf(one.customer) == noSlot);
    };
    std::erase_if(supposed_, isGone);
    std::vector<Supposition> all;
    for (const Supposed& one : supposed_) {
        if (one.kind == Kind::stops)
            all.push_back(suppose::Stops{chain.roles().slotOf(one.role)});
        else if (one.kind == Kind::weighs)
            all.push_back(suppose::Weighs{chain.services().slotOf(one.service), one.weight});
        else
            all.push_back(
                suppose::Serves{chain.roles().slotOf(one.role), chain.roles().slotOf(one.customer), one.weight});
    }
    return all;
}

void WhatIfPage::fillChips() {
    clearRows(*chips_);
    for (std::size_t i = 0; i < supposed_.size(); ++i) {
        const QString words = wordsOf(supposed_[i]);
        chips_->addWidget(makeRemovable(makeLabel(words, "strong", this), tr("Suppose that no longer"), [this, i] {
            supposed_.erase(supposed_.begin() + static_cast<std::ptrdiff_t>(i));
            refresh();
        }));
    }
    chipBox_->setVisible(!supposed_.empty());
    makeSo_->setEnabled(!supposed_.empty());
    clear_->setEnabled(!supposed_.empty());
}

void WhatIfPage::setWork(LongWork* work) {
    work_ = work;
    connect(work, &LongWork::cancelled, this, [this](int number) {
        if (number == workNumber_)
            answer(tr("Cancelled before the answer was worked out. Suppose something once more to ask again."), {}, {});
    });
}

void WhatIfPage::refresh() {
    const auto all = suppositions();
    fillChips();
    // An answer to what is no longer asked is not missed.
    if (work_ != nullptr)
        work_->cancel(std::exchange(workNumber_, 0));
    tables_->setVisible(!all.empty());
    if (all.empty()) {
        answer(tr("Suppose something, and this shows who would lose or gain what. The chain stays as it is until you "
                  "make it so."),
               {}, {});
        return;
    }
    if (work_ == nullptr || bridge().chain().roles().size() <= mostAtOnce)
        showDifferences(whatIf(bridge().chain(), all));
    else
        workOut(all);
}

void WhatIfPage::workOut(std::vector<Supposition> all) {
    answer(tr("The answer comes as soon as it is worked out."), {}, {});
    tables_->hide();
    workNumber_ = work_->start(
        tr("Working out what would be otherwise…"),
        [chain = bridge().chain(), all = std::move(all)](const LongWork::Cancelled& cancelled) {
            return whatIf(chain, all, cancelled);
        },
        [this, path = bridge().path(), sequence = bridge().sequence()](const WhatIf& found) {
            // An edit asks anew by itself.
            if (bridge().path() != path || bridge().sequence() != sequence)
                return;
            tables_->show();
            showDifferences(found);
        });
}

void WhatIfPage::showDifferences(const WhatIf& found) {
    const Chain& chain = bridge().chain();
    const auto title = [&](Slot role) { return toText(chain.roles().at(role)->title); };
    const auto key = [&](Slot role) { return chain.roles().at(role)->key; };
    const auto amount = [&](double value) { return Figure{receivedWords(found, value), value, std::nullopt}; };
    std::vector<FigureRow> customers;
    for (const WhatIf::AtCustomer& at : found.customers) {
        const std::optional<double> change = growth(at.before, at.after);
        customers.push_back({key(at.customer),
                             {{title(at.customer), std::nullopt, std::nullopt},
                              amount(at.before),
                              amount(at.after),
                              {changeWords(at.before, at.after), change, std::nullopt}}});
    }
    answer(differenceWords(chain, found), {tr("End customer"), tr("Receives"), tr("Would receive"), tr("Change")},
           customers);

    std::vector<FigureRow> roles;
    for (const WhatIf::OfRole& one : found.roles) {
        if (roles.size() == mostRows)
            break;
        roles.push_back({key(one.role),
                         {{title(one.role), std::nullopt, std::nullopt},
                          {title(one.customer), std::nullopt, std::nullopt},
                          {words::ofShare(one.before), one.before, std::nullopt},
                          {words::ofShare(one.after), one.after, std::nullopt}}});
    }
    roles_->setHeadings({tr("Role"), tr("At"), tr("Arrives"), tr("Would arrive")});
    roles_->setRows(roles);
    roles_->setVisible(!roles.empty());
}

void WhatIfPage::makeSo() {
    const auto count = static_cast<int>(supposed_.size());
    // Before it is gone, for a service that stops has no ends any more.
    const QString made = supposed_.empty() ? QString() : wordsOf(supposed_.front());
    if (!bridge().perform(makeItSo(bridge().chain(), bridge().keys(), suppositions())))
        return;
    Message message;
    message.text = count == 1 ? tr("It is so now: %1.").arg(made) : tr("%n supposition(s) are so now.", nullptr, count);
    message.offersUndo = true;
    bridge().say(message);
    supposed_.clear();
    refresh();
}

} // namespace throughline
