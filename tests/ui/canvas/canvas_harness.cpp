#include "tests/ui/canvas/canvas_harness.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>
#include <QWidgetAction>

namespace throughline {

bool FakeHost::perform(const Result<Edit>& edit) {
    EXPECT_TRUE(edit) << edit.status().text();
    if (!edit || refuses || edit->isEmpty())
        return false;
    chain.apply(*edit);
    edits.push_back(*edit);
    canvas->applyEdit(*edit);
    return true;
}

RoleKey FakeHost::addRole(RoleKind kind, const std::string& title, Point point) {
    calls.emplace_back("add");
    Role role;
    role.key = keys_.make<Role>('r');
    role.title = title.empty() ? "New role" : title;
    role.kind = kind;
    return perform(gestures::addRole(chain, keys_, role, {}, point)) ? role.key : RoleKey();
}

RoleKey FakeHost::growRole(const RoleKey& from, RoleKind kind, const std::string& title, Point point, bool forward,
                           bool manager) {
    calls.push_back("grow " + from.text() + (forward ? " on" : " back") + (manager ? " manager" : "") +
                    (kind == RoleKind::endCustomer ? " end" : "") + (title.empty() ? "" : " " + title));
    Role role;
    role.key = keys_.make<Role>('r');
    role.title = title.empty() ? "New role" : title;
    role.kind = kind;
    return perform(gestures::grow(chain, keys_, from, role, {}, point, forward)) ? role.key : RoleKey();
}

void FakeHost::connectRoles(const RoleKey& server, const RoleKey& customer, bool manager) {
    calls.push_back("connect " + server.text() + " " + customer.text());
    perform(gestures::connect(chain, keys_, server, customer, manager));
}

void FakeHost::addTask(const RoleKey& role) {
    calls.push_back("task " + role.text());
}

void FakeHost::moveRoles(std::span<const gestures::Placement> placements, const std::string& code) {
    calls.push_back(code + " " + std::to_string(placements.size()));
    perform(gestures::place(chain, keys_, {}, placements, code));
}

std::vector<RoleKey> FakeHost::copyRoles(std::span<const RoleKey> roles, Point offset) {
    calls.push_back("copy " + std::to_string(roles.size()));
    const auto edit = gestures::paste(chain, keys_, gestures::part(chain, roles), {}, offset);
    std::vector<RoleKey> copies;
    if (!perform(edit))
        return copies;
    for (const AnyChange& change : edit->changes) {
        if (const auto* role = std::get_if<Change<Role>>(&change))
            copies.push_back(role->any().key);
    }
    return copies;
}

void FakeHost::renameTask(const TaskKey& task, const std::string& title) {
    calls.push_back("task title " + task.text() + " " + title);
    Task row = *chain.tasks().find(task);
    row.title = title;
    perform(gestures::change(chain, row));
}

void FakeHost::renameRole(const RoleKey& role, const std::string& title) {
    calls.push_back("rename " + role.text() + " " + title);
    perform(gestures::rename(chain, role, title));
}

void FakeHost::renameService(const ServiceKey& service, const std::string& provides) {
    calls.push_back("provides " + service.text() + " " + provides);
    Service row = *chain.services().find(service);
    row.provides = provides;
    perform(gestures::change(chain, row));
}

void FakeHost::takeOff(const gestures::Selection& selection) {
    calls.push_back("take off " + std::to_string(selection.roles.size()));
    perform(gestures::remove(chain, selection));
}

void FakeHost::remove(const gestures::Selection& selection) {
    calls.push_back("remove " + std::to_string(selection.roles.size()));
    perform(gestures::remove(chain, selection));
}

CanvasTest::CanvasTest() {
    host_.canvas = &canvas_;
    canvas_.resize(1200, 800);
    canvas_.setChain(&host_.chain, {}, support::sampleDay());
    canvas_.show();
    canvas_.activateWindow();
    QApplication::processEvents();
    canvas_.setZoom(1.0);
    canvas_.zoomToFit();
    canvas_.setFocus();
}

void CanvasTest::press(QPointF at, Qt::KeyboardModifiers modifiers, Qt::MouseButton button) {
    QMouseEvent event(QEvent::MouseButtonPress, at, canvas_.viewport()->mapToGlobal(at), button, button, modifiers);
    QApplication::sendEvent(canvas_.viewport(), &event);
}

void CanvasTest::moveTo(QPointF at, Qt::KeyboardModifiers modifiers, Qt::MouseButtons buttons) {
    QMouseEvent event(QEvent::MouseMove, at, canvas_.viewport()->mapToGlobal(at), Qt::NoButton, buttons, modifiers);
    QApplication::sendEvent(canvas_.viewport(), &event);
}

void CanvasTest::release(QPointF at, Qt::KeyboardModifiers modifiers, Qt::MouseButton button) {
    QMouseEvent event(QEvent::MouseButtonRelease, at, canvas_.viewport()->mapToGlobal(at), button, Qt::NoButton,
                      modifiers);
    QApplication::sendEvent(canvas_.viewport(), &event);
}

void CanvasTest::click(QPointF at, Qt::KeyboardModifiers modifiers) {
    press(at, modifiers);
    release(at, modifiers);
}

void CanvasTest::doubleClick(QPointF at) {
    click(at);
    QMouseEvent event(QEvent::MouseButtonDblClick, at, canvas_.viewport()->mapToGlobal(at), Qt::LeftButton,
                      Qt::LeftButton, {});
    QApplication::sendEvent(canvas_.viewport(), &event);
    release(at);
}

void CanvasTest::drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers) {
    hover(from);
    press(from, modifiers);
    constexpr int steps = 8;
    for (int i = 1; i <= steps; ++i)
        moveTo(from + (to - from) * i / steps, modifiers);
    release(to, modifiers);
}

void CanvasTest::hover(QPointF at) {
    moveTo(at, {}, Qt::NoButton);
}

void CanvasTest::key(int key, Qt::KeyboardModifiers modifiers, const QString& text) {
    QWidget* target = editor() != nullptr ? editor() : &canvas_;
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(editor() != nullptr ? editor() : &canvas_, &release);
}

void CanvasTest::wheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers) {
    QWheelEvent event(at, canvas_.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(canvas_.viewport(), &event);
}

QWidget* CanvasTest::editor() const {
    for (auto* edit : canvas_.viewport()->findChildren<QLineEdit*>()) {
        if (edit->isVisible())
            return edit;
    }
    return nullptr;
}

void CanvasTest::type(const QString& text) {
    auto* edit = qobject_cast<QLineEdit*>(editor());
    ASSERT_NE(edit, nullptr) << "no title is open for typing";
    edit->selectAll();
    if (text.trimmed().isEmpty())
        edit->setText(text);
    else
        QTest::keyClicks(edit, text);
}

QMenu* CanvasTest::menu() const {
    for (QMenu* one : canvas_.findChildren<QMenu*>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

std::vector<std::string> CanvasTest::textsOf(const QMenu& menu) {
    std::vector<std::string> texts;
    for (const QAction* action : menu.actions()) {
        if (!action->isSeparator() && qobject_cast<const QWidgetAction*>(action) == nullptr)
            texts.push_back(action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&')).toStdString());
    }
    return texts;
}

void CanvasTest::choose(const QString& text) {
    ASSERT_NE(menu(), nullptr) << "no menu is open";
    QMenu& open = *menu();
    for (QAction* action : open.actions()) {
        if (action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&')) != text)
            continue;
        QTest::mouseClick(&open, Qt::LeftButton, {}, open.actionGeometry(action).center());
        QApplication::processEvents();
        return;
    }
    ADD_FAILURE() << text.toStdString() << " is not in the menu";
}

QPointF CanvasTest::title(const char* role) const {
    const QRectF rect = card(role).rect();
    const CardGeometry& geometry = canvas_.scene().cardText(slot(role)).geometry;
    return canvas_.toPixel({rect.center().x(), rect.top() + geometry.firstTitleBaseline - 4.0});
}

QPointF CanvasTest::taskLine(const char* role, int line) const {
    const QRectF rect = card(role).rect();
    const CardGeometry& geometry = canvas_.scene().cardText(slot(role)).geometry;
    return canvas_.toPixel({rect.left() + geometry.taskLeft + 10.0,
                            rect.top() + geometry.firstTaskTop + geometry.taskHeight * (line + 0.5)});
}

std::vector<std::string> CanvasTest::selectedRoles() const {
    std::vector<std::string> result;
    for (const RoleKey& key : canvas_.selection().roles)
        result.push_back(key.text());
    return result;
}

} // namespace throughline
