#include <QContextMenuEvent>
#include <QMenu>

#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"

// The context menu: of a card, a task, a service, several cards and the empty sheet.
namespace throughline {

namespace {

/// Adds commands with the keys that do the same on the sheet.
class MenuMaker {
  public:
    MenuMaker(QMenu& menu, Canvas& canvas) : menu_(menu), canvas_(canvas) {}
    template <class Call>
    void add(const QString& text, const QString& keys, Call&& call) {
        QAction* action = menu_.addAction(keys.isEmpty() ? text : text + QLatin1Char('\t') + keys);
        QObject::connect(action, &QAction::triggered, &canvas_, std::forward<Call>(call));
    }
    void separate() { menu_.addSeparator(); }

  private:
    QMenu& menu_;
    Canvas& canvas_;
};

} // namespace

void Canvas::contextMenuEvent(QContextMenuEvent* event) {
    if (scene_.chain() == nullptr)
        return;
    stopGesture();
    if (state_->editor)
        state_->editor->finish();
    commitMove();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const Hit focus = focused() == Hit() ? Hit{.role = singleRole()} : focused();
    const Hit hit = byKey ? focus : hitAt(event->pos());
    if (!isSelected({.role = hit.role, .service = hit.service}))
        selectOnly(hit);
    else if (hit.task != noSlot)
        marks_.task = hit.task;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sheetMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPointF at = toSheet(event->pos());
    // Several cards have only what the window adds: the clipboard, arranging and laying out.
    if (hit.role != noSlot && marks_.roles.size() == 1)
        fillMenuOfCard(*menu, hit);
    else if (hit.service != noSlot)
        fillMenuOfService(*menu, hit.service);
    else if (hit == Hit())
        fillMenuOfSheet(*menu, byKey ? placeForNew() : at);
    emit contextMenuOpening(menu);
    MenuMaker make(*menu, *this);
    if (hit == Hit()) {
        make.separate();
        make.add(tr("Select all"), tr("Ctrl+A"), [this] { selectAll(); });
        make.add(tr("Whole chain"), tr("Ctrl+1"), [this] { zoomToFit(); });
    } else {
        make.separate();
        const View* first = scene_.chain()->firstView();
        const bool showsAll = first == nullptr || scene_.view().isNone() || scene_.view() == first->key;
        if (!showsAll && hit.service == noSlot)
            make.add(tr("Take off this view"), tr("Del"), [this] { takeOffSelected(); });
        make.add(tr("Remove from the chain"), showsAll || hit.service != noSlot ? tr("Del") : tr("Shift+Del"),
                 [this] { removeSelected(); });
    }
    const QPoint corner = hit == Hit() ? viewport()->rect().center() : placeOf(hit).center().toPoint();
    menu->popup(byKey ? viewport()->mapToGlobal(corner) : event->globalPos());
}

void Canvas::fillMenuOfCard(QMenu& menu, const Hit& hit) {
    MenuMaker make(menu, *this);
    const RoleKey role = keyOf(hit.role);
    const bool isEnd = scene_.card(hit.role)->isEndCustomer;
    if (hit.task != noSlot) {
        const TaskKey task = scene_.chain()->tasks().at(hit.task)->key;
        make.add(tr("Trace this task"), tr("T"), [this, task] { host_.traceTask(task); });
        make.add(tr("Rename this task"), {}, [this, task] { editTask(task); });
        make.add(tr("Remove this task"), {}, [this, task] { host_.remove({{}, {}, {task}}); });
        make.separate();
    }
    make.add(tr("Rename"), tr("F2"), [this, role] { editTitle(role); });
    if (!isEnd)
        make.add(tr("New task"), tr("Ctrl+T"), [this, role] { host_.addTask(role); });
    make.add(isEnd ? tr("Trace back") : tr("Trace"), hit.task == noSlot ? tr("T") : QString(),
             [this, role, isEnd] { isEnd ? host_.traceBack(role) : host_.traceRole(role); });
    make.separate();
    if (!isEnd)
        make.add(tr("Add a role that this one serves"), tr("Ctrl+Right"), [this] { growToward(Qt::Key_Right); });
    make.add(tr("Add a role that serves this one"), tr("Ctrl+Left"), [this] { growToward(Qt::Key_Left); });
    if (!isEnd) {
        make.add(tr("Add an end customer"), tr("E"), [this] { addEndCustomer(); });
        make.add(tr("Add its manager"), tr("M"), [this] { addManager(); });
        make.add(tr("Connect to…"), tr("C"), [this] { startConnecting(); });
    }
    make.separate();
}

void Canvas::fillMenuOfService(QMenu& menu, Slot service) {
    MenuMaker make(menu, *this);
    const SceneArrow& arrow = *scene_.arrow(service);
    make.add(tr("Say what it provides"), tr("F2"), [this, service] { editService(service); });
    make.separate();
    const auto title = [this](Slot role) {
        return QString::fromStdString(scene_.chain()->roles().at(role)->title)
            .replace(QLatin1Char('&'), QLatin1String("&&"));
    };
    make.add(tr("Go to %1").arg(title(arrow.server)), tr("Alt+Left"),
             [this, role = arrow.server] { goTo({.role = role}); });
    make.add(tr("Go to %1").arg(title(arrow.customer)), tr("Alt+Right"),
             [this, role = arrow.customer] { goTo({.role = role}); });
}

void Canvas::fillMenuOfSheet(QMenu& menu, QPointF at) {
    MenuMaker make(menu, *this);
    make.add(tr("New role here"), tr("N"), [this, at] { addRole(RoleKind::internal, at); });
    make.add(tr("New end customer here"), {}, [this, at] { addRole(RoleKind::endCustomer, at); });
    make.separate();
}

} // namespace throughline
