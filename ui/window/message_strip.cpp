#include "ui/window/message_strip.h"

#include <QApplication>
#include <QFrame>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <cstring>

#include "ui/looks/rows.h"
#include "ui/looks/theme.h"

namespace throughline {

namespace {

constexpr int noteMilliseconds = 9000;
const char* const moreName = "more";
const char* const messageProperty = "message";
const char* const undoMark = "offersUndo";
const char* const copyMark = "offersCopy";

const char* nameOf(Message::Kind kind) {
    switch (kind) {
        case Message::Kind::note:
            return "note";
        case Message::Kind::warning:
            return "warning";
        case Message::Kind::error:
            return "error";
    }
    return "";
}

/// An icon that is drawn in the colours of the moment, so that it follows the theme while it shows.
class Picture : public QWidget {
  public:
    Picture(const QString& name, QWidget* parent) : QWidget(parent), icon_(themeIcon(name)) {
        constexpr int side = 16;
        setFixedSize(side, side);
    }

  protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        icon_.paint(&painter, rect());
    }

  private:
    QIcon icon_;
};

} // namespace

MessageStrip::MessageStrip(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout(this)) {
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageStrip::show(const Message& message) {
    // The same thing said twice is said once, anew.
    for (int i = rows_->count() - 1; i >= 0; --i) {
        QWidget* row = rows_->itemAt(i)->widget();
        if (row->accessibleName() == message.text)
            removeRow(row);
    }
    waiting_.removeIf([&](const Message& one) { return one.text == message.text; });
    const bool isNote = message.kind == Message::Kind::note;
    // A line at most of each: a newer note takes the place of the last one; what is wrong stays until it is closed, and
    // shows again once what is wrong since then has been closed.
    if (QWidget* before = rowOf(isNote)) {
        if (!isNote)
            waiting_.prepend(before->property(messageProperty).value<Message>());
        removeRow(before);
    }
    addRow(message);
}

QWidget* MessageStrip::rowOf(bool note) const {
    for (int i = 0; i < rows_->count(); ++i) {
        QWidget* row = rows_->itemAt(i)->widget();
        if ((row->property("kind").toString() == QLatin1String(nameOf(Message::Kind::note))) == note)
            return row;
    }
    return nullptr;
}

void MessageStrip::countWaiting() {
    QWidget* row = rowOf(false);
    QLabel* more = row == nullptr ? nullptr : row->findChild<QLabel*>(QLatin1String(moreName));
    if (more == nullptr)
        return;
    more->setText(tr("%n more", nullptr, static_cast<int>(waiting_.size())));
    more->setVisible(!waiting_.isEmpty());
}

void MessageStrip::addRow(const Message& message) {
    auto* row = new QFrame(this);
    row->setProperty("look", "strip");
    row->setProperty("kind", nameOf(message.kind));
    row->setProperty(undoMark, message.offersUndo);
    row->setProperty(copyMark, message.offersCopy);
    row->setAccessibleName(message.text);
    row->setProperty(messageProperty, QVariant::fromValue(message));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(14, 5, 8, 5);
    line->setSpacing(8);
    const QString icon = message.kind == Message::Kind::note ? QStringLiteral("info") : QStringLiteral("findings");
    line->addWidget(new Picture(icon, row));
    QLabel* text = makeLabel(message.text, "", row);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(text, 1);
    QLabel* more = makeLabel({}, "quiet", row);
    more->setObjectName(QLatin1String(moreName));
    more->setWordWrap(false);
    more->hide();
    line->addWidget(more);
    const auto drop = [this, row] { dropRow(row); };
    if (message.offersUndo) {
        auto* undo = makeButton(tr("Undo"), "link", row);
        connect(undo, &QPushButton::clicked, this, [this, drop] {
            drop();
            emit undoWanted();
        });
        line->addWidget(undo);
    }
    if (message.offersCopy) {
        auto* copy = makeButton(tr("Save a copy…"), "link", row);
        connect(copy, &QPushButton::clicked, this, &MessageStrip::copyWanted);
        line->addWidget(copy);
    }
    if (message.offersClose) {
        auto* letGo = makeButton(tr("Close without a copy"), "link", row);
        connect(letGo, &QPushButton::clicked, this, &MessageStrip::closeWanted);
        line->addWidget(letGo);
    }
    for (const Message::Offer& offer : message.offers) {
        auto* button = makeButton(offer.words, "link", row);
        connect(button, &QPushButton::clicked, this, [drop, choose = offer.choose] {
            drop();
            choose();
        });
        line->addWidget(button);
    }
    auto* close = new QToolButton(row);
    close->setIcon(themeIcon(QStringLiteral("close")));
    close->setIconSize(QSize(14, 14));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, drop);
    line->addWidget(close);
    // What is wrong stands above what is merely said.
    rows_->insertWidget(message.kind == Message::Kind::note ? -1 : 0, row);
    setVisible(true);
    countWaiting();
    if (message.kind == Message::Kind::note)
        QTimer::singleShot(noteMilliseconds, row, [this, row] { fade(row); });
}

void MessageStrip::fade(QWidget* row) {
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    // Nothing is taken from under the pointer or the keyboard: whoever is there is about to use it.
    if (row->underMouse() || (focusWidget() != nullptr && row->isAncestorOf(QApplication::focusWidget()))) {
        QTimer::singleShot(noteMilliseconds, row, [this, row] { fade(row); });
        return;
    }
    if (duration <= 0) {
        dropRow(row);
        return;
    }
    auto* effect = new QGraphicsOpacityEffect(row);
    row->setGraphicsEffect(effect);
    auto* going = new QPropertyAnimation(effect, "opacity", row);
    going->setDuration(2 * duration);
    going->setStartValue(1.0);
    going->setEndValue(0.0);
    connect(going, &QPropertyAnimation::finished, this, [this, row] { dropRow(row); });
    going->start();
}

void MessageStrip::removeRow(QWidget* row) {
    rows_->removeWidget(row);
    row->hide();
    row->deleteLater();
}

void MessageStrip::dropRow(QWidget* row) {
    removeRow(row);
    if (rowOf(false) == nullptr && !waiting_.isEmpty())
        addRow(waiting_.takeFirst());
    setVisible(rows_->count() > 0);
}

void MessageStrip::dropMarked(const char* mark) {
    waiting_.removeIf(
        [mark](const Message& one) { return std::strcmp(mark, undoMark) == 0 ? one.offersUndo : one.offersCopy; });
    for (int i = rows_->count() - 1; i >= 0; --i) {
        QWidget* row = rows_->itemAt(i)->widget();
        if (row->property(mark).toBool())
            dropRow(row);
    }
    countWaiting();
}

void MessageStrip::clear() {
    waiting_.clear();
    while (rows_->count() > 0)
        dropRow(rows_->itemAt(0)->widget());
    hide();
}

void MessageStrip::dropUndo() {
    dropMarked(undoMark);
}

void MessageStrip::dropTrouble() {
    dropMarked(copyMark);
}

QStringList MessageStrip::texts() const {
    QStringList texts;
    for (int i = 0; i < rows_->count(); ++i)
        texts << rows_->itemAt(i)->widget()->accessibleName();
    return texts;
}

} // namespace throughline
