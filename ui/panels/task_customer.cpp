#include "ui/panels/task_customer.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

#include "core/analysis/analysis.h"
#include "core/analysis/career.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/trace_sentences.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

/// More than these are found in the list of all.
constexpr std::size_t mostOffers = 6;

const std::string& titleOf(const Chain& chain, const RoleKey& key) {
    static const std::string none;
    const Role* role = chain.roles().find(key);
    return role == nullptr ? none : role->title;
}

/// Whom the daily work goes to comes first, the manager last.
std::vector<const Service*> offersOf(const Chain& chain, const std::vector<Slot>& roles) {
    std::vector<const Service*> services;
    for (const Slot role : roles) {
        for (const Slot slot : chain.servicesFrom(role))
            services.push_back(chain.services().at(slot));
    }
    std::ranges::sort(services, {}, [&](const Service* service) {
        return std::tuple<bool, double, const std::string&, const ServiceKey&>(
            service->manager, -service->weight.value_or(1.0), titleOf(chain, service->customer), service->key);
    });
    return services;
}

} // namespace

QString serviceWords(const Chain& chain, const Service& service) {
    const QString customer = toText(titleOf(chain, service.customer));
    return service.provides.empty() ? customer : customer + QStringLiteral(" – ") + toText(service.provides);
}

TaskCustomer::TaskCustomer(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      question_(makeLabel(QString(), "strong", this)),
      arrival_(makeLabel(QString(), "muted", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(question_);
    rows_ = makeRows(offers_, this);
    column->addWidget(offers_);
    arrival_->setTextFormat(Qt::RichText);
    column->addWidget(arrival_);
    timer_.setSingleShot(true);
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &TaskCustomer::tellArrival);
}

void TaskCustomer::show(const Task& task) {
    if (task.key != task_)
        arrival_->clear();
    task_ = task.key;
    ask(task);
    timer_.start();
}

void TaskCustomer::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    timer_.start();
}

void TaskCustomer::ask(const Task& task) {
    const Chain& chain = bridge_.chain();
    // Who is about to answer goes on where he is.
    const bool isAnswering = offers_->isAncestorOf(QApplication::focusWidget());
    clearRows(*rows_);
    const bool isOpenQuestion = task.service.isNone();
    question_->setVisible(isOpenQuestion);
    offers_->setVisible(isOpenQuestion);
    arrival_->setVisible(!isOpenQuestion);
    offersAll_ = false;
    if (!isOpenQuestion)
        return;
    const std::vector<const Service*> offers =
        offersOf(chain, ofOwnRoles_ ? ownRoles(chain) : std::vector<Slot>{chain.roles().slotOf(task.role)});
    offersAll_ = offers.size() <= mostOffers;
    question_->setText(offers.empty() ? tr("%1 serves nobody yet. Draw whom it serves, then say for whom this is.")
                                            .arg(inSentence(titleOf(chain, task.role)))
                                      : tr("For whom is this?"));
    for (std::size_t i = 0; i < std::min(offers.size(), mostOffers); ++i) {
        const Service& service = *offers[i];
        const QString customer = toText(titleOf(chain, service.customer));
        auto* row = new LinkRow(themeIcon(service.manager ? QStringLiteral("manager") : QStringLiteral("role")),
                                customer, service.manager ? tr("Manager") : toText(service.provides), this);
        row->setAccessibleName(tr("For %1").arg(serviceWords(chain, service)));
        connect(row, &LinkRow::clicked, this, [this, key = service.key] { emit chosen(key); });
        // What is made later comes last by itself, and Tab would leap over all that lies between.
        QWidget::setTabOrder(i == 0 ? offers_ : rows_->itemAt(rows_->count() - 1)->widget(), row);
        rows_->addWidget(row);
    }
    if (isAnswering && !offers.empty()) {
        firstOffer()->show();
        firstOffer()->setFocus(Qt::OtherFocusReason);
    }
}

QWidget* TaskCustomer::firstOffer() const {
    return rows_->count() == 0 ? nullptr : rows_->itemAt(0)->widget();
}

void TaskCustomer::tellArrival() {
    if (!isVisible())
        return;
    const Chain& chain = bridge_.chain();
    const Slot slot = chain.tasks().slotOf(task_);
    if (slot == noSlot || chain.tasks().at(slot)->service.isNone())
        return;
    const TraceSentences sentences = sentencesOf(chain, bridge_.analysis().trace(slot));
    arrival_->setText(sentences.reaches.isEmpty() ? sentences.lost : sentences.reaches);
    arrival_->setVisible(!arrival_->text().isEmpty());
}

} // namespace throughline
