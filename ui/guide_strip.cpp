#include "ui/guide_strip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "core/layout/card.h"
#include "ui/panels/rows.h"
#include "ui/sheet_host.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace throughline {

GuideStrip::GuideStrip(DocumentBridge& bridge, SheetHost& host, QWidget* parent)
    : QFrame(parent),
      bridge_(bridge),
      host_(host),
      question_(makeLabel(QString(), "strong", this)),
      line_(new QLineEdit(this)),
      next_(makeButton(tr("Next"), "primary", this)),
      end_(makeButton(QString(), "", this)) {
    setProperty("look", "strip");
    setProperty("kind", "note");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 10, 10);
    row->setSpacing(10);
    question_->setWordWrap(false);
    row->addWidget(question_);
    line_->setMinimumWidth(220);
    row->addWidget(line_, 1);
    row->addWidget(next_);
    row->addWidget(end_);
    auto* close = new QToolButton(this);
    close->setIcon(themeIcon(QStringLiteral("close")));
    close->setIconSize(QSize(14, 14));
    close->setToolTip(tr("Go on without questions"));
    close->setAccessibleName(close->toolTip());
    row->addWidget(close);
    connect(line_, &QLineEdit::returnPressed, this, &GuideStrip::answer);
    connect(next_, &QPushButton::clicked, this, &GuideStrip::answer);
    connect(end_, &QPushButton::clicked, this, &GuideStrip::markEndCustomer);
    connect(close, &QToolButton::clicked, this, &GuideStrip::stop);
    // Another document has no answers to these questions.
    connect(&bridge_, &DocumentBridge::documentChanged, this, &GuideStrip::stop);
    hide();
}

void GuideStrip::start() {
    step_ = Step::name;
    me_ = {};
    last_ = {};
    place_ = {};
    ask();
    show();
    line_->setFocus();
}

void GuideStrip::stop() {
    hide();
}

QString GuideStrip::lastTitle() const {
    const Role* role = bridge_.chain().roles().find(last_);
    return role == nullptr ? QString() : toText(role->title);
}

void GuideStrip::ask() {
    line_->clear();
    end_->setVisible(step_ == Step::served && bridge_.chain().roles().size() > 1);
    if (step_ == Step::name) {
        question_->setText(tr("What is your name?"));
        line_->setPlaceholderText(tr("It stays in this document"));
    } else if (step_ == Step::role) {
        question_->setText(tr("What is your role?"));
        line_->setPlaceholderText(tr("Purchasing manager"));
    } else {
        const bool mine = bridge_.chain().roles().size() == 1;
        question_->setText(mine ? tr("Whom do you serve?") : tr("Whom does %1 serve?").arg(lastTitle()));
        line_->setPlaceholderText(mine ? tr("Warehouse manager") : tr("The next one on the way to the end customer"));
        end_->setText(tr("Nobody: the end customer"));
    }
    line_->setAccessibleName(question_->text());
}

void GuideStrip::answer() {
    const std::string typed = fromLine(line_->text());
    if (typed.empty())
        return;
    if (step_ == Step::name) {
        Person person;
        person.name = typed;
        auto edit = gestures::add(bridge_.chain(), bridge_.keys(), std::move(person));
        if (!edit)
            return;
        me_ = std::get<Change<Person>>(edit->changes.front()).after->key;
        DocumentInfo info = bridge_.chain().info();
        info.owner = me_;
        edit->change(bridge_.chain().table<DocumentInfo>().share(Only()), std::move(info));
        if (!bridge_.perform(edit))
            return;
        step_ = Step::role;
    } else {
        const RoleKey added = host_.addServed(last_, typed, RoleKind::internal, place_);
        if (added.isNone())
            return;
        if (step_ == Step::role) {
            Role role = *bridge_.chain().roles().find(added);
            role.holders.push_back(me_);
            bridge_.perform(gestures::change(bridge_.chain(), std::move(role)));
        }
        last_ = added;
        place_.x += cardWidth + columnGap;
        step_ = Step::served;
        emit roleDrawn(added);
    }
    ask();
    line_->setFocus();
}

void GuideStrip::markEndCustomer() {
    const Role* role = bridge_.chain().roles().find(last_);
    if (role == nullptr)
        return;
    Role marked = *role;
    marked.kind = RoleKind::endCustomer;
    if (!bridge_.perform(gestures::change(bridge_.chain(), std::move(marked))))
        return;
    stop();
    bridge_.sayNote(tr("That is your chain. Add a task to your card, then click it to see whom it reaches."));
}

void GuideStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        stop();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace throughline
