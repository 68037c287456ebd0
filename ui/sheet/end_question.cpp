#include "ui/sheet/end_question.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <array>
#include <limits>
#include <vector>

#include "core/model/gestures.h"
#include "ui/canvas/canvas.h"
#include "ui/looks/rows.h"
#include "ui/words/text.h"

namespace throughline {

namespace {
constexpr std::size_t leastRoles = 3;
constexpr qsizetype mostRemembered = 200;
constexpr int gap = 14;
} // namespace

EndQuestion::EndQuestion(DocumentBridge& bridge, Canvas& canvas, QSettings& settings)
    : QFrame(canvas.viewport()),
      bridge_(bridge),
      canvas_(canvas),
      settings_(settings),
      end_(makeButton(tr("End customer"), "primary", this)),
      notYet_(makeButton(tr("Not yet"), "", this)) {
    setProperty("look", "card");
    setAccessibleName(tr("Does the chain end here?"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(8);
    QLabel* question = makeLabel(tr("Does the chain end here?"), "strong", this);
    question->setWordWrap(false);
    row->addWidget(question);
    row->addWidget(end_);
    row->addWidget(notYet_);
    end_->setToolTip(tr("The chain exists for this role: traces end there  (Alt+Q goes here)"));
    notYet_->setToolTip(tr("Somebody is served by it; this is not asked again  (Alt+Q goes here)"));
    for (QPushButton* button : {end_, notYet_})
        button->setAutoDefault(true);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(20);
    shadow->setOffset(0, 4);
    shadow->setColor(QColor(0, 0, 0, 50));
    setGraphicsEffect(shadow);
    canvas_.installEventFilter(this);
    canvas_.viewport()->installEventFilter(this);
    connect(end_, &QPushButton::clicked, this, [this] { answer(true); });
    connect(notYet_, &QPushButton::clicked, this, [this] { answer(false); });
    connect(&canvas_, &Canvas::visibleAreaChanged, this, &EndQuestion::settle);
    connect(&canvas_, &Canvas::focusMoved, this, &EndQuestion::ask, Qt::QueuedConnection);
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this] {
        newest_ = {};
        drop();
    });
    connect(&bridge_, &DocumentBridge::edited, this, &EndQuestion::follow);
    hide();
}

QString EndQuestion::settingsKey() const {
    const QByteArray name = QCryptographicHash::hash(bridge_.path().toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("goesOn/") + QString::fromLatin1(name);
}

bool EndQuestion::mayEnd(const RoleKey& key) const {
    const Chain& chain = bridge_.chain();
    const Slot slot = key.isNone() ? noSlot : chain.roles().slotOf(key);
    if (slot == noSlot || chain.roles().size() < leastRoles)
        return false;
    const auto isWork = [&](Slot service) { return !chain.services().at(service)->manager; };
    return chain.roles().at(slot)->kind == RoleKind::internal && chain.servicesFrom(slot).size() == 0 &&
           chain.tasksOf(slot).size() == 0 && std::ranges::any_of(chain.servicesTo(slot), isWork);
}

void EndQuestion::follow(const Edit& edit) {
    // Asked about what was just drawn, not about everything that an import brings.
    constexpr std::size_t many = 60;
    if (edit.changes.size() <= many) {
        for (const AnyChange& any : edit.changes) {
            const auto* service = std::get_if<Change<Service>>(&any);
            if (service != nullptr && service->after)
                newest_ = service->after->customer;
            // What is taken back leaves the card before it at the end, and an answer leaves its question.
            if (edit.undoes != 0 && service != nullptr && !service->after)
                newest_ = service->before->server;
            const auto* role = std::get_if<Change<Role>>(&any);
            if (edit.undoes != 0 && role != nullptr && role->before && role->after &&
                role->before->kind != role->after->kind)
                newest_ = role->after->key;
        }
    }
    if (!role_.isNone() && !mayEnd(role_))
        drop();
    // Once the card stands and its title has been typed.
    QMetaObject::invokeMethod(this, &EndQuestion::ask, Qt::QueuedConnection);
}

void EndQuestion::setWaiting(bool waiting) {
    isWaiting_ = waiting;
    if (waiting) {
        drop();
    } else {
        ask();
    }
}

void EndQuestion::ask() {
    // While a title is typed it would be about a card that has no name yet.
    const auto* typedIn = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    const bool isTyping = typedIn != nullptr && canvas_.viewport()->isAncestorOf(typedIn);
    if (isWaiting_ || isTyping || newest_ == role_ || !mayEnd(newest_))
        return;
    if (settings_.value(settingsKey()).toStringList().contains(toText(newest_.text())))
        return;
    role_ = newest_;
    settle();
    raise();
}

void EndQuestion::settle() {
    if (role_.isNone())
        return;
    const SceneCard* card = canvas_.scene().card(bridge_.chain().roles().slotOf(role_));
    if (card == nullptr) {
        drop();
        return;
    }
    // Beside a card that is out of sight it would seem to ask about another one.
    const QRectF place(canvas_.toPixel(card->rect().topLeft()), canvas_.toPixel(card->rect().bottomRight()));
    if (!place.intersects(QRectF(canvas_.viewport()->rect()))) {
        if (isAncestorOf(QApplication::focusWidget()))
            canvas_.setFocus();
        hide();
        return;
    }
    show();
    // On a narrow sheet the answers stand below the question.
    auto* box = static_cast<QBoxLayout*>(layout());
    box->setDirection(QBoxLayout::LeftToRight);
    if (box->sizeHint().width() + 2 * gap > canvas_.viewport()->width())
        box->setDirection(QBoxLayout::TopToBottom);
    adjustSize();
    move(freePlace(place));
}

QPoint EndQuestion::freePlace(const QRectF& card) const {
    const QSizeF room = canvas_.viewport()->size();
    const QSizeF own = size();
    const QPointF middle = card.center() - QPointF(own.width(), own.height()) / 2;
    // Below first, where the eye goes on; then wherever it covers no other card, or the least of them.
    const std::array<QPointF, 6> places{QPointF(middle.x(), card.bottom() + gap),
                                        QPointF(middle.x(), card.top() - gap - own.height()),
                                        QPointF(card.left(), card.bottom() + gap),
                                        QPointF(card.right() + gap, middle.y()),
                                        QPointF(card.left() - gap - own.width(), middle.y()),
                                        QPointF(card.left(), card.top() - gap - own.height())};
    QPointF best;
    double least = std::numeric_limits<double>::infinity();
    std::vector<Slot> near;
    for (const QPointF& wanted : places) {
        constexpr double border = 8.0;
        const QPointF at(std::clamp(wanted.x(), border, std::max(border, room.width() - own.width() - border)),
                         std::clamp(wanted.y(), border, std::max(border, room.height() - own.height() - border)));
        const QRectF sheet(canvas_.toSheet(at), own / canvas_.zoom());
        near.clear();
        canvas_.scene().cardsIn(sheet, near);
        double covered = 0.0;
        for (const Slot slot : near) {
            const QRectF both = canvas_.scene().card(slot)->rect() & sheet;
            covered += both.width() * both.height();
        }
        if (covered < least) {
            least = covered;
            best = at;
        }
    }
    return best.toPoint();
}

bool EndQuestion::takeFocus() {
    if (role_.isNone())
        return false;
    canvas_.revealRole(role_);
    end_->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void EndQuestion::drop() {
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    role_ = {};
    hide();
    if (hadFocus)
        canvas_.setFocus();
}

void EndQuestion::answer(bool isEnd) {
    const Role* role = bridge_.chain().roles().find(role_);
    if (role == nullptr)
        return;
    newest_ = {};
    if (isEnd) {
        Role marked = *role;
        marked.kind = RoleKind::endCustomer;
        bridge_.perform(gestures::change(bridge_.chain(), std::move(marked)));
    } else {
        QStringList known = settings_.value(settingsKey()).toStringList();
        known << toText(role_.text());
        settings_.setValue(settingsKey(), known.mid(std::max<qsizetype>(0, known.size() - mostRemembered)));
    }
    drop();
    canvas_.setFocus();
}

void EndQuestion::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape:
            newest_ = {};
            drop();
            canvas_.setFocus();
            return;
        case Qt::Key_Left:
        case Qt::Key_Right:
            (end_->hasFocus() ? notYet_ : end_)->setFocus(Qt::TabFocusReason);
            return;
        default:
            QFrame::keyPressEvent(event);
    }
}

bool EndQuestion::focusNextPrevChild(bool next) {
    QWidget* to = next ? notYet_ : end_;
    if (to->hasFocus()) {
        canvas_.setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    } else {
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
    return true;
}

bool EndQuestion::eventFilter(QObject* watched, QEvent* event) {
    // From the card that is asked about, Tab leads to the answers before it leads to the next card.
    if (watched == &canvas_ && event->type() == QEvent::KeyPress && isVisible()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const Slot asked = bridge_.chain().roles().slotOf(role_);
        const bool isThere =
            asked != noSlot && (canvas_.focused().role == asked || canvas_.isSelected({.role = asked}));
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && isThere) {
            end_->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    if (watched == canvas_.viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &EndQuestion::settle, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

} // namespace throughline
