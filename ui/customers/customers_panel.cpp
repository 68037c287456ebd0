#include "ui/customers/customers_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <unordered_set>

#include "core/model/daily.h"
#include "core/model/gestures.h"
#include "core/report/customer_words.h"
#include "ui/customers/customer_detail.h"
#include "ui/customers/customer_list.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/margins.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/fields.h"
#include "ui/panels/person_names.h"
#include "ui/panels/role_names.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr std::size_t mostServers = 60;
constexpr int leastWidth = 820;

QScrollArea* makeScroll(QWidget* content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}
} // namespace

CustomersPanel::CustomersPanel(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      people_(new ChoiceField(this)),
      computed_(makeButton(tr("Back to the computed order"), "link", this)),
      switch_(new QToolButton(this)),
      who_(new WhoLine(this)),
      empty_(makeLabel(QString(), "muted", this)),
      split_(new QSplitter(Qt::Horizontal, this)),
      list_(new CustomerList(split_)),
      detail_(new CustomerDetail(bridge, split_)) {
    buildTop();
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    empty_->setMargin(14);
    auto* all = static_cast<QVBoxLayout*>(layout());
    all->addWidget(empty_, 1);
    scroll_ = makeScroll(detail_, split_);
    auto* beside = new QWidget(split_);
    auto* column = new QVBoxLayout(beside);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    servedBy_ = makeLabel(QString(), "section", beside);
    column->addWidget(servedBy_);
    servers_ = new QVBoxLayout;
    servers_->setSpacing(0);
    column->addLayout(servers_);
    column->addStretch(1);
    split_->addWidget(list_);
    split_->addWidget(scroll_);
    split_->addWidget(makeScroll(beside, split_));
    split_->setChildrenCollapsible(false);
    split_->setMinimumWidth(leastWidth);
    split_->setSizes({420, 380, 200});
    split_->setStretchFactor(0, 3);
    split_->setStretchFactor(1, 3);
    split_->setStretchFactor(2, 1);
    // In a narrow window it scrolls sideways, instead of taking the room of the docks beside it.
    whole_ = makeScroll(split_, this);
    whole_->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    all->addWidget(whole_, 1);

    connect(list_, &CustomerList::chosenChanged, this, &CustomersPanel::showChosen);
    connect(list_, &CustomerList::wanted, this, &CustomersPanel::roleWanted);
    connect(list_, &CustomerList::orderWanted, this, [this](const std::vector<RoleKey>& order) {
        bridge_.perform(gestures::reorderCustomers(bridge_.chain(), servers(), order));
    });
    connect(detail_, &CustomerDetail::roleWanted, this, &CustomersPanel::roleWanted);
    connect(detail_, &CustomerDetail::taskWanted, this, &CustomersPanel::taskWanted);
    connect(detail_, &CustomerDetail::newTaskWanted, this, &CustomersPanel::newTaskWanted);
    connect(detail_, &CustomerDetail::customerWanted, this, &CustomersPanel::choose);
    connect(who_, &WhoLine::answered, this, &CustomersPanel::answer);
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &CustomersPanel::refresh);
    connect(&bridge_, &DocumentBridge::edited, this, [this] { timer_.start(); });
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] {
        chosen_ = {};
        refresh();
    });
}

void CustomersPanel::buildTop() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new FlowRow;
    top->setContentsMargins(leading(12, 6, 8, 6));
    top->setSpacing(8);
    people_->setAccessibleName(tr("Whose customers"));
    people_->setToolTip(people_->accessibleName());
    people_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    people_->setMaximumWidth(280);
    top->addField(tr("Customers of"), people_);
    top->addSpring();
    computed_->setToolTip(tr("Forgets the order that was dragged; sway and influence decide again"));
    top->addWidget(computed_);
    switch_->hide();
    top->addWidget(switch_);
    column->addLayout(top);
    column->addWidget(who_);
    connect(people_, &ChoiceField::chosen, this, [this](const QString& key) {
        chosen_ = PersonKey(fromText(key));
        refresh();
    });
    connect(computed_, &QPushButton::clicked, this,
            [this] { bridge_.perform(gestures::reorderCustomers(bridge_.chain(), servers(), {})); });
}

void CustomersPanel::addSwitch(QAction* action) {
    switch_->setDefaultAction(action);
    switch_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    switch_->setFocusPolicy(Qt::StrongFocus);
    switch_->show();
}

void CustomersPanel::choose(const RoleKey& customer) {
    if (std::ranges::find(list_->lines(), customer, &CustomerLine::role) != list_->lines().end())
        list_->choose(customer);
}

void CustomersPanel::enterRemark() {
    if (!customers_.customers.empty())
        detail_->enterRemark();
}

PersonKey CustomersPanel::person() const {
    return chosen_ && bridge_.chain().people().contains(chosen_) ? chosen_ : bridge_.chain().info().owner;
}

bool CustomersPanel::isOwn() const {
    return person() == bridge_.chain().info().owner;
}

QString CustomersPanel::subject() const {
    const Person* row = isOwn() ? nullptr : bridge_.chain().people().find(person());
    return row == nullptr ? QString() : toText(row->name);
}

std::vector<RoleKey> CustomersPanel::servers() const {
    std::vector<RoleKey> keys;
    for (const Slot role : rolesHeldBy(bridge_.chain(), person()))
        keys.push_back(bridge_.chain().roles().at(role)->key);
    return keys;
}

void CustomersPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void CustomersPanel::refresh() {
    timer_.stop();
    // What nobody sees is worked out when it is seen; slots of before are void.
    customers_ = {};
    if (!isVisible())
        return;
    setEnabled(bridge_.isOpen());
    const Chain& chain = bridge_.chain();
    customers_ = customersOf(chain, person(), bridge_.today());
    fillPeople();
    fillQuestion();
    computed_->setVisible(customers_.isOwnOrder);
    const bool isEmpty = customers_.customers.empty();
    list_->setVisible(!isEmpty);
    scroll_->setVisible(!isEmpty);
    list_->setLines(customerLines(chain, customers_, isOwn(), bridge_.today()));
    fillServers();
    // Else the sentence has all the room.
    whole_->setVisible(!isEmpty || !customers_.servers.empty());
    empty_->setVisible(isEmpty);
    empty_->setText(!bridge_.isOpen() ? tr("No document is open.")
                    : person().isNone()
                        ? tr("Your customers are those whom your role serves: your manager, colleagues, end customers.")
                    : customers_.roles.empty()
                        ? tr("Choose a role above; whom it serves are the customers.")
                        : tr("Nobody is served yet. Draw a service on the sheet: drag from your card to the one whom "
                             "it serves."));
    showChosen();
}

void CustomersPanel::fillPeople() {
    const Chain& chain = bridge_.chain();
    std::unordered_set<PersonKey> holders;
    for (const Role& role : chain.roles())
        holders.insert(role.holders.begin(), role.holders.end());
    QList<QPair<QString, QString>> entries;
    for (const Person& one : chain.people()) {
        if (one.key != chain.info().owner && holders.contains(one.key))
            entries.append({toText(one.name), toText(one.key.text())});
    }
    std::ranges::sort(entries, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    const Person* owner = chain.people().find(chain.info().owner);
    entries.prepend({owner == nullptr ? tr("me") : tr("me (%1)", "the owner").arg(inSentence(owner->name)), QString()});
    people_->setEntries(entries);
    people_->setChoice(isOwn() ? QString() : toText(person().text()));
}

void CustomersPanel::fillQuestion() {
    using Question = WhoLine::Question;
    const Question question = !bridge_.isOpen()             ? Question::none
                              : person().isNone()           ? Question::person
                              : customers_.roles.empty()    ? Question::role
                              : customers_.isManagerMissing ? Question::manager
                                                            : Question::none;
    who_->ask(question, subject(), [this, question] {
        return question == Question::person ? personNames(bridge_.chain()) : roleTitles(bridge_.chain(), {});
    });
}

void CustomersPanel::fillServers() {
    const Chain& chain = bridge_.chain();
    clearRows(*servers_);
    servedBy_->setText(isOwn() ? tr("Who serves me") : tr("Who serves %1").arg(subject()));
    if (customers_.servers.empty())
        servers_->addWidget(makeLabel(tr("Nobody yet."), "muted", this));
    for (const Server& server : customers_.servers) {
        if (static_cast<std::size_t>(servers_->count()) == mostServers) {
            servers_->addWidget(makeLabel(
                tr("and %n more", "roles", static_cast<int>(customers_.servers.size() - mostServers)), "muted", this));
            break;
        }
        const Role& role = *chain.roles().at(server.role);
        const QString aside =
            server.commitments.onTimeRate
                ? tr("%1 on time", "a share of promises").arg(words::ofShare(*server.commitments.onTimeRate))
                : QString();
        const bool isEnd = role.kind == RoleKind::endCustomer;
        auto* row = new LinkRow(themeIcon(isEnd ? QStringLiteral("end-customer") : QStringLiteral("role")),
                                toText(role.title), aside, this);
        row->setWrapping();
        connect(row, &LinkRow::clicked, this, [this, key = role.key] { emit roleWanted(key); });
        servers_->addWidget(row);
    }
}

void CustomersPanel::showChosen() {
    const Slot slot = bridge_.chain().roles().slotOf(list_->chosen());
    const auto found = std::ranges::find(customers_.customers, slot, &Customer::role);
    if (slot == noSlot || found == customers_.customers.end())
        return;
    if (detail_->role() != list_->chosen())
        scroll_->ensureVisible(0, 0);
    std::vector<RoleKey> customers;
    for (const CustomerLine& line : list_->lines())
        customers.push_back(line.role);
    detail_->offerRemarksOf(customers);
    detail_->show(*found, servers(), isOwn());
}

void CustomersPanel::answer(WhoLine::Question question, const QString& name) {
    if (question == WhoLine::Question::person)
        setOwner(name);
    else if (question == WhoLine::Question::role)
        setRole(name);
    else if (!customers_.roles.empty())
        emit managerWanted(bridge_.chain().roles().at(customers_.roles.front())->key, name);
}

void CustomersPanel::setOwner(const QString& name) {
    Edit edit;
    DocumentInfo info = bridge_.chain().info();
    info.owner = personNamed(bridge_, name, edit);
    auto own = gestures::change(bridge_.chain(), std::move(info));
    if (own)
        own->changes.insert(own->changes.begin(), edit.changes.begin(), edit.changes.end());
    bridge_.perform(own);
}

void CustomersPanel::setRole(const QString& title) {
    const Role* row = bridge_.chain().roles().find(roleTitled(bridge_.chain(), title));
    if (row == nullptr) {
        bridge_.sayNote(tr("There is no role “%1” yet: draw it on the sheet first.").arg(title));
        return;
    }
    Role held = *row;
    held.holders.push_back(person());
    bridge_.perform(gestures::change(bridge_.chain(), std::move(held)));
}

} // namespace throughline
