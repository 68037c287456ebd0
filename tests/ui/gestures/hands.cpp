#include "tests/ui/gestures/hands.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QStandardPaths>
#include <QTest>

#include "core/layout/layered.h"
#include "resources/resources.h"
#include "tests/ui/open_document.h"
#include "ui/words/text.h"

namespace throughline {

Hands::Hands() {
    initialiseResources();
    QStandardPaths::setTestModeEnabled(true);
    window_ = std::make_unique<MainWindow>(support::surroundings(), theme_, settings_);
    window_->resize(1280, 800);
    window_->show();
    window_->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window_.get()));
}

Hands::~Hands() {
    // What is on the clipboard must not outlive the fonts it would be drawn with.
    QApplication::clipboard()->clear();
}

void Hands::open(const Chain& content, const char* name) {
    const QString path = folder_.filePath(QString::fromLatin1(name) + QStringLiteral(".chain"));
    ASSERT_TRUE(window_->bridge().create(path, content));
    for (int i = 0; i < 100 && canvas().scene().chain() == nullptr; ++i)
        QTest::qWait(10);
    QApplication::processEvents();
    canvas().zoomToFit();
    canvas().setFocus();
}

void Hands::press(QPointF at, Qt::KeyboardModifiers modifiers, Qt::MouseButton button) {
    QMouseEvent event(QEvent::MouseButtonPress, at, canvas().viewport()->mapToGlobal(at), button, button, modifiers);
    QApplication::sendEvent(canvas().viewport(), &event);
}

void Hands::move(QPointF at, Qt::KeyboardModifiers modifiers, Qt::MouseButtons buttons) {
    QMouseEvent event(QEvent::MouseMove, at, canvas().viewport()->mapToGlobal(at), Qt::NoButton, buttons, modifiers);
    QApplication::sendEvent(canvas().viewport(), &event);
}

void Hands::release(QPointF at, Qt::KeyboardModifiers modifiers, Qt::MouseButton button) {
    QMouseEvent event(QEvent::MouseButtonRelease, at, canvas().viewport()->mapToGlobal(at), button, Qt::NoButton,
                      modifiers);
    QApplication::sendEvent(canvas().viewport(), &event);
}

void Hands::click(QPointF at, Qt::KeyboardModifiers modifiers) {
    ++gestures_;
    move(at, modifiers, Qt::NoButton);
    press(at, modifiers);
    release(at, modifiers);
}

void Hands::doubleClick(QPointF at) {
    click(at);
    QMouseEvent event(QEvent::MouseButtonDblClick, at, canvas().viewport()->mapToGlobal(at), Qt::LeftButton,
                      Qt::LeftButton, {});
    QApplication::sendEvent(canvas().viewport(), &event);
    release(at);
}

void Hands::drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers) {
    ++gestures_;
    move(from, modifiers, Qt::NoButton);
    press(from, modifiers);
    for (int i = 1; i <= 4; ++i)
        move(from + (to - from) * i / 4, modifiers);
    release(to, modifiers);
}

void Hands::drop(const char* item, QPointF at) {
    ++gestures_;
    QMimeData data;
    data.setData(QLatin1String(itemMimeType), item);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(canvas().viewport(), &enter);
    QDragMoveEvent over(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(canvas().viewport(), &over);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(canvas().viewport(), &event);
}

void Hands::key(int key, Qt::KeyboardModifiers modifiers) {
    ++gestures_;
    QWidget* target = QApplication::activePopupWidget();
    if (target == nullptr)
        target = QApplication::focusWidget();
    if (target == nullptr)
        target = window_.get();
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    comeBack();
}

void Hands::type(const char* text) {
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
}

void Hands::choose(const char* text) {
    ++gestures_;
    ASSERT_NE(menu(), nullptr) << "no menu is open";
    QMenu& open = *menu();
    for (QAction* action : open.actions()) {
        if (action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&')) != QString::fromUtf8(text))
            continue;
        QTest::mouseClick(&open, Qt::LeftButton, {}, open.actionGeometry(action).center());
        comeBack();
        return;
    }
    ADD_FAILURE() << text << " is not in the menu";
}

void Hands::comeBack() {
    QApplication::processEvents();
    // A platform without a desktop leaves no window active when a menu closes.
    if (QApplication::activeWindow() == nullptr && menu() == nullptr) {
        window_->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window_.get()));
    }
}

QMenu* Hands::menu() const {
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

RoleKey Hands::role(const char* title) const {
    for (const Role& role : chain().roles()) {
        if (role.title == title)
            return role.key;
    }
    ADD_FAILURE() << "there is no role " << title;
    return {};
}

QPointF Hands::on(const char* title) const {
    const SceneCard* card = canvas().scene().card(chain().roles().slotOf(role(title)));
    if (card == nullptr) {
        ADD_FAILURE() << title << " is not on the sheet";
        return {};
    }
    return canvas().toPixel(card->rect().topLeft() + QPointF(40, 14));
}

QPointF Hands::handle(const char* title, bool right) {
    move(on(title), {}, Qt::NoButton);
    const SceneCard* card = canvas().scene().card(chain().roles().slotOf(role(title)));
    const QRectF rect = card == nullptr ? QRectF() : card->rect();
    return canvas().toPixel({right ? rect.right() : rect.left(), rect.center().y()}) + QPointF(right ? 15 : -15, 0);
}

bool Hands::serves(const char* server, const char* customer) const {
    for (const Service& service : chain().services()) {
        if (service.server == role(server) && service.customer == role(customer))
            return true;
    }
    return false;
}

void Hands::expectFreshScene(const std::string& when) const {
    const Scene& scene = canvas().scene();
    EXPECT_TRUE(scene == Scene(chain(), scene.view(), drawingOf(chain(), scene.view()), scene.today())) << when;
}

void Hands::expectNothingOverlaps() const {
    std::vector<const SceneCard*> cards;
    for (const SceneCard& card : canvas().scene().cards()) {
        if (card.role != noSlot)
            cards.push_back(&card);
    }
    for (std::size_t i = 0; i < cards.size(); ++i) {
        for (std::size_t j = i + 1; j < cards.size(); ++j) {
            EXPECT_FALSE(cards[i]->rect().intersects(cards[j]->rect()))
                << chain().roles().at(cards[i]->role)->title << " lies on "
                << chain().roles().at(cards[j]->role)->title;
        }
    }
}

} // namespace throughline
