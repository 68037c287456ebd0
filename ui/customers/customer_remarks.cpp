#include "ui/customers/customer_remarks.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/model/daily.h"
#include "core/model/gestures.h"
#include "core/report/customer_words.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"
#include "ui/panels/choice_buttons.h"
#include "ui/panels/fields.h"
#include "ui/panels/into_sight.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr std::size_t firstRemarks = 8;
constexpr std::size_t moreRemarks = 50;
constexpr int leastScore = -2;
constexpr int mostScore = 2;
} // namespace

CustomerRemarks::CustomerRemarks(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      customer_(new ChoiceField(this)),
      dayField_(new DayField([this] { return bridge_.today(); }, this)),
      quality_(new ChoiceField(this)),
      scores_(new QButtonGroup(this)),
      line_(new QLineEdit(this)),
      refusal_(makeLabel(QString(), "refusal", this)),
      more_(makeButton(QString(), "link", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeHead());
    auto* first = new QHBoxLayout;
    first->setSpacing(4);
    QList<QPair<QString, QString>> qualities{{tr("in general", "a remark on no quality"), QString()}};
    for (const Quality quality : {Quality::reliable, Quality::likable, Quality::knowledgeable})
        qualities.append(
            {toText(report::qualityWords(quality, words::language())), QString::number(static_cast<int>(quality))});
    quality_->setEntries(qualities);
    quality_->setChoice(QString());
    quality_->setAccessibleName(tr("On which quality"));
    quality_->setToolTip(quality_->accessibleName());
    for (int score = leastScore; score <= mostScore; ++score) {
        const QString words = toText(report::scoreWords(score, words::language()));
        QPushButton* button = makeButton(words, "choice", this);
        button->setCheckable(true);
        const QString number = score > 0   ? QStringLiteral("+%1").arg(score)
                               : score < 0 ? QStringLiteral("−%1").arg(-score)
                                           : QStringLiteral("0");
        button->setToolTip(tr("%1: %2, from −2 to +2", "a score in words and as a number").arg(words, number));
        button->setAccessibleName(tr("Score: %1").arg(words));
        scores_->addButton(button, score - leastScore);
        addAnswer(*first, *button);
    }
    // A second click takes the score away again, which an exclusive group does not allow.
    scores_->setExclusive(false);
    connect(scores_, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* chosen, bool on) {
        if (!on)
            return;
        for (QAbstractButton* other : scores_->buttons())
            other->setChecked(other == chosen);
        line_->setFocus();
    });
    column->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(quality_);
    second->addWidget(line_, 1);
    line_->setPlaceholderText(tr("What was said; Enter notes it"));
    line_->setAccessibleName(tr("What was said"));
    column->addLayout(second);
    refusal_->hide();
    column->addWidget(refusal_);
    // Not left with a score on the way: what was typed stays until Enter.
    connect(line_, &QLineEdit::returnPressed, this, [this] { add(line_->text()); });
    auto* rows = new QWidget(this);
    rows_ = new QVBoxLayout(rows);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(2);
    column->addWidget(rows);
    column->addWidget(more_, 0, Qt::AlignLeft);
    connect(more_, &QPushButton::clicked, this, [this] {
        shown_ += moreRemarks;
        fill();
    });
}

QWidget* CustomerRemarks::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new FlowRow(head);
    row->setContentsMargins(0, 0, 0, 0);
    customer_->setAccessibleName(tr("Who says it"));
    customer_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    customer_->setMaximumWidth(260);
    dayField_->setAccessibleName(tr("On which day"));
    dayField_->setToolTip(tr("On which day it was said; 2026-03-12, 12 Mar and -7 are all understood"));
    dayField_->setMaximumWidth(128);
    row->addField(tr("Said by"), customer_);
    row->addField(tr("on", "a day"), dayField_);
    connect(customer_, &ChoiceField::chosen, this, [this](const QString& key) {
        isMoving_ = true;
        emit customerWanted(RoleKey(fromText(key)));
        isMoving_ = false;
    });
    connect(dayField_, &DayField::dayCommitted, this, [this](std::optional<Day> day) {
        day_ = day;
        dayField_->setDay(day_.value_or(bridge_.today()));
    });
    return head;
}

void CustomerRemarks::offer(const std::vector<RoleKey>& customers) {
    QList<QPair<QString, QString>> entries;
    for (const RoleKey& key : customers) {
        if (const Role* role = bridge_.chain().roles().find(key))
            entries.append({toText(role->title), toText(key.text())});
    }
    customer_->setEntries(entries);
}

void CustomerRemarks::enter() {
    focusInSight(*line_);
}

void CustomerRemarks::clear() {
    line_->clear();
    refusal_->hide();
    day_.reset();
    for (QAbstractButton* button : scores_->buttons())
        button->setChecked(false);
}

void CustomerRemarks::add(const QString& note) {
    Feedback remark;
    remark.customer = role_;
    remark.day = day_.value_or(bridge_.today());
    remark.note = fromLine(note);
    for (QAbstractButton* button : scores_->buttons()) {
        if (button->isChecked())
            remark.score = scores_->id(button) + leastScore;
    }
    if (const QString quality = quality_->currentData().toString(); !quality.isEmpty())
        remark.quality = static_cast<Quality>(quality.toInt());
    const bool saysNothing = !remark.score && remark.note.empty();
    refusal_->setText(saysNothing ? tr("Choose a score, or write what was said.") : QString());
    refusal_->setVisible(saysNothing);
    if (saysNothing || !bridge_.perform(gestures::addFeedback(bridge_.chain(), bridge_.keys(), std::move(remark))))
        return;
    clear();
    dayField_->setDay(bridge_.today());
}

void CustomerRemarks::show(const RoleKey& role, const Customer& customer) {
    if (role != role_) {
        shown_ = firstRemarks;
        if (!isMoving_)
            clear();
    }
    role_ = role;
    remarks_ = customer.remarks;
    customer_->setChoice(toText(role_.text()));
    dayField_->setDay(day_.value_or(bridge_.today()));
    fill();
}

void CustomerRemarks::fill() {
    clearRows(*rows_);
    const Chain& chain = bridge_.chain();
    const std::size_t count = std::min(shown_, remarks_.size());
    for (std::size_t i = 0; i < count; ++i) {
        const FeedbackKey key = chain.feedback().at(remarks_[i])->key;
        auto* words = makeLabel(toText(report::remarkWords(chain, remarks_[i], words::language())), "", this);
        rows_->addWidget(makeRemovable(words, tr("Take the remark away"), [this, key] {
            bridge_.perform(gestures::remove<Feedback>(bridge_.chain(), key));
        }));
    }
    if (remarks_.empty())
        rows_->addWidget(
            makeLabel(tr("No remarks yet. Ask how they find your work, and note what they say."), "muted", this));
    const int left = static_cast<int>(remarks_.size() - count);
    more_->setVisible(left > 0);
    more_->setText(tr("Show %n more", "remarks", std::min(left, static_cast<int>(moreRemarks))));
}

} // namespace throughline
