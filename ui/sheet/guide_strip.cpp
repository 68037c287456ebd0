#include "ui/sheet/guide_strip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

#include "core/model/typed_chain.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/sheet/sheet_host.h"
#include "ui/words/text.h"

namespace throughline {

GuideStrip::GuideStrip(DocumentBridge& bridge, SheetHost& host, QWidget* parent)
    : QFrame(parent),
      bridge_(bridge),
      host_(host),
      back_(makeButton(tr("Back"), "link", this)),
      question_(makeLabel(QString(), "strong", this)),
      line_(new QLineEdit(this)),
      next_(makeButton(tr("Next"), "primary", this)),
      end_(makeButton(tr("Nobody: the end customer"), "", this)) {
    setProperty("look", "strip");
    setProperty("kind", "note");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 10, 10, 10);
    row->setSpacing(10);
    back_->setToolTip(tr("Take the last answer back  (Alt+Backspace)"));
    row->addWidget(back_);
    question_->setWordWrap(false);
    question_->setBuddy(line_);
    row->addWidget(question_);
    line_->setMinimumWidth(220);
    row->addWidget(line_, 1);
    next_->setToolTip(tr("Enter"));
    row->addWidget(next_);
    end_->setToolTip(tr("The chain exists for this role: it ends here"));
    row->addWidget(end_);
    auto* close = new QToolButton(this);
    close->setIcon(themeIcon(QStringLiteral("close")));
    close->setIconSize(QSize(14, 14));
    close->setToolTip(tr("Go on without questions  (Esc)"));
    close->setAccessibleName(tr("Go on without questions"));
    row->addWidget(close);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::returnPressed, this, &GuideStrip::answer);
    connect(next_, &QPushButton::clicked, this, &GuideStrip::answer);
    connect(end_, &QPushButton::clicked, this, &GuideStrip::markEndCustomer);
    connect(back_, &QPushButton::clicked, this, &GuideStrip::back);
    connect(close, &QToolButton::clicked, this, &GuideStrip::stop);
    // Another document has no answers to these questions.
    connect(&bridge_, &DocumentBridge::documentChanged, this, &GuideStrip::leave);
    hide();
}

void GuideStrip::start() {
    state_ = {};
    past_.clear();
    last_ = bridge_.sequence();
    ask();
    show();
    line_->setFocus();
    emit asking(true);
}

bool GuideStrip::leave() {
    if (isHidden())
        return false;
    hide();
    emit asking(false);
    return true;
}

void GuideStrip::stop() {
    if (!leave())
        return;
    RoleKey mine;
    for (const Role& role : bridge_.chain().roles()) {
        if (mine.isNone() && std::ranges::find(role.holders, state_.me) != role.holders.end())
            mine = role.key;
    }
    emit ended(mine);
}

QString GuideStrip::titleOf(const RoleKey& role) const {
    const Role* row = bridge_.chain().roles().find(role);
    return row == nullptr ? QString() : toText(row->title);
}

void GuideStrip::ask() {
    line_->clear();
    const Role* server = bridge_.chain().roles().find(state_.server);
    const bool mine = server != nullptr && std::ranges::find(server->holders, state_.me) != server->holders.end();
    // One's own role is no end customer.
    end_->setVisible(state_.step == Step::served && !mine);
    back_->setVisible(!past_.empty());
    if (state_.step == Step::name) {
        question_->setText(tr("What is your name?"));
        line_->setPlaceholderText(tr("It stays in this document"));
    } else if (state_.step == Step::role) {
        question_->setText(tr("What is your role?"));
        line_->setPlaceholderText(tr("Purchasing manager"));
    } else if (mine) {
        question_->setText(tr("Whom do you serve?"));
        line_->setPlaceholderText(tr("Warehouse manager, production planner"));
    } else {
        question_->setText(tr("Whom does %1 serve?").arg(titleOf(state_.server)));
        line_->setPlaceholderText(tr("The next ones on the way to the end customer"));
    }
    line_->setAccessibleName(question_->text());
}

QString GuideStrip::lacking() const {
    if (state_.step == Step::name)
        return tr("Type your name first. It stays in this document.");
    if (state_.step == Step::role)
        return tr("Type what your role is called first.");
    return end_->isHidden() ? tr("Type first whom the role serves, one or several with commas between them.")
                            : tr("Type first whom the role serves, or say that it is the end customer.");
}

void GuideStrip::answer() {
    const std::string typed = fromLine(line_->text());
    if (typed.empty()) {
        bridge_.sayNote(lacking());
        return;
    }
    const State before = state_;
    const Sequence sequence = bridge_.sequence();
    switch (state_.step) {
        case Step::name:
            answerName(typed);
            break;
        case Step::role:
            answerRole(typed);
            break;
        case Step::served:
            answerServed(typed);
            break;
    }
    if (bridge_.sequence() == sequence && state_.server == before.server && state_.step == before.step)
        return;
    remember(before, sequence);
    if (isVisible()) {
        ask();
        line_->setFocus();
    }
}

void GuideStrip::remember(const State& before, Sequence sequence) {
    past_.push_back(before);
    past_.back().edits = static_cast<std::size_t>(bridge_.sequence() - sequence);
    last_ = bridge_.sequence();
}

void GuideStrip::answerName(const std::string& typed) {
    Person person;
    person.name = typed;
    auto edit = gestures::add(bridge_.chain(), bridge_.keys(), std::move(person));
    if (!edit)
        return;
    const PersonKey me = std::get<Change<Person>>(edit->changes.front()).after->key;
    DocumentInfo info = bridge_.chain().info();
    info.owner = me;
    edit->change(bridge_.chain().table<DocumentInfo>().share(Only()), std::move(info));
    if (!bridge_.perform(edit))
        return;
    state_.me = me;
    state_.step = Step::role;
}

void GuideStrip::answerRole(const std::string& typed) {
    const RoleKey added = host_.addServed({}, typed, RoleKind::internal, {});
    if (added.isNone())
        return;
    Role role = *bridge_.chain().roles().find(added);
    role.holders.push_back(state_.me);
    bridge_.perform(gestures::change(bridge_.chain(), std::move(role)));
    state_.server = added;
    state_.step = Step::served;
    emit roleDrawn(added);
}

void GuideStrip::answerServed(const std::string& typed) {
    const Role* server = bridge_.chain().roles().find(state_.server);
    if (server == nullptr) {
        stop();
        return;
    }
    // Each customer on a line of its own, from the role that was asked about; one may be a chain itself.
    std::string lines;
    const std::vector<std::string> names = readNames(typed);
    for (const std::string& name : names)
        lines += quotedTitle(server->title) + " > " + name + '\n';
    Point start;
    if (const View* view = bridge_.chain().firstView()) {
        if (const Place* place = bridge_.chain().places().find({view->key, state_.server}))
            start = {place->x, place->y};
    }
    const std::size_t rolesBefore = bridge_.chain().roles().size();
    const std::vector<RoleKey> roles = host_.typeChain(lines, start, state_.server);
    if (roles.empty())
        return;
    for (const RoleKey& role : roles) {
        const Slot slot = bridge_.chain().roles().slotOf(role);
        const bool isOpen = bridge_.chain().servicesFrom(slot).size() == 0 &&
                            bridge_.chain().roles().at(slot)->kind == RoleKind::internal;
        if (isOpen && role != state_.server && std::ranges::find(state_.waiting, role) == state_.waiting.end())
            state_.waiting.push_back(role);
    }
    if (bridge_.chain().roles().size() > rolesBefore)
        emit roleDrawn(roles.back());
    goOn();
}

void GuideStrip::goOn() {
    if (state_.waiting.empty()) {
        stop();
        bridge_.sayNote(tr("That is your chain. Add a task to your card, then click it to see whom it reaches."));
        return;
    }
    state_.server = state_.waiting.front();
    state_.waiting.pop_front();
}

void GuideStrip::markEndCustomer() {
    const Role* role = bridge_.chain().roles().find(state_.server);
    if (role == nullptr)
        return;
    const State before = state_;
    const Sequence sequence = bridge_.sequence();
    Role marked = *role;
    marked.kind = RoleKind::endCustomer;
    if (!bridge_.perform(gestures::change(bridge_.chain(), std::move(marked))))
        return;
    remember(before, sequence);
    goOn();
    if (isVisible()) {
        ask();
        line_->setFocus();
    }
}

void GuideStrip::back() {
    if (past_.empty())
        return;
    if (bridge_.sequence() != last_) {
        // What was drawn by hand since then would be taken back first.
        past_.clear();
        bridge_.sayNote(tr("Something else was changed since the last answer. Undo takes it back step by step."));
        ask();
        return;
    }
    if (const std::size_t edits = past_.back().edits; edits > 0 && !bridge_.undo(edits))
        return;
    last_ = bridge_.sequence();
    state_ = past_.back();
    past_.pop_back();
    ask();
    line_->setFocus();
}

void GuideStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        stop();
        return;
    }
    QFrame::keyPressEvent(event);
}

bool GuideStrip::eventFilter(QObject* watched, QEvent* event) {
    // The line would take it as an undo of what is typed in it.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Backspace && key->modifiers() == Qt::AltModifier) {
            back();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace throughline
