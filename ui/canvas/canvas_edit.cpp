#include <QKeyEvent>
#include <algorithm>
#include <utility>

#include "core/layout/card.h"
#include "core/model/typed_chain.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/canvas_state.h"
#include "ui/paint/fonts.h"

// Typing over the sheet.
namespace throughline {

namespace {
/// From here on the line that is typed in is as large as the card that it stands on, or nearly so.
constexpr double readable = 0.4;
constexpr double nearby = 1.0;
} // namespace

void Canvas::State::comeNear(Canvas& canvas, Point centre) {
    if (canvas.zoom() >= readable)
        return;
    beforeEditing = Seen{canvas.zoom(), canvas.visibleSheet().topLeft()};
    canvas.setZoom(nearby, canvas.toPixel({centre.x, centre.y}));
}

void Canvas::State::goBack(Canvas& canvas) {
    const std::optional<Seen> before = std::exchange(beforeEditing, std::nullopt);
    // Who has zoomed meanwhile has chosen what is seen.
    if (!before || canvas.zoom() != nearby)
        return;
    canvas.setZoom(before->zoom);
    // By its corner: the bars come and go with the zoom, and with them the middle moves.
    const QRectF seen = canvas.visibleSheet();
    canvas.centreOn(seen.center() + before->corner - seen.topLeft());
    // A bar that was needed on the way there must not stay.
    canvas.setZoom(before->zoom);
    const std::vector<RoleKey> selected = canvas.selection().roles;
    const auto isSeen = [&canvas](const RoleKey& role) {
        const Slot slot = canvas.scene().chain()->roles().slotOf(role);
        const SceneCard* card = canvas.scene().card(slot);
        return card != nullptr && canvas.visibleSheet().contains(card->rect());
    };
    if (!std::ranges::all_of(selected, isSeen))
        canvas.revealRoles(selected);
}

void Canvas::editNew(const RoleKey& role) {
    if (role.isNone() || scene_.chain() == nullptr)
        return;
    const Slot slot = scene_.chain()->roles().slotOf(role);
    if (scene_.card(slot) == nullptr)
        return;
    selectOnly({.role = slot});
    editTitle(role);
}

void Canvas::editTitle(const RoleKey& role) {
    if (state_->editor)
        state_->editor->finish();
    const Slot slot = scene_.chain() == nullptr ? noSlot : scene_.chain()->roles().slotOf(role);
    if (scene_.card(slot) == nullptr)
        return;
    state_->comeNear(*this, scene_.card(slot)->box.centre);
    revealRole(role);
    const SceneCard& card = *scene_.card(slot);
    const CardGeometry& geometry = scene_.cardText(slot).geometry;
    state_->editorPlace =
        QRectF(card.box.left() + geometry.textLeft - 8.0, card.box.top() + geometry.firstTitleBaseline - 22.0,
               geometry.textRight - geometry.textLeft + 14.0, 30.0);
    auto* editor =
        new InlineEditor(viewport(), QString::fromStdString(quotedTitle(scene_.chain()->roles().at(slot)->title)),
                         [this, role](const QString& text) {
                             if (!text.isEmpty())
                                 host_.renameRole(role, text.toStdString());
                             setFocus();
                             state_->goBack(*this);
                         });
    editor->setAccessibleName(tr("Title of the role"));
    editor->setToolTip(tr("Buyer > Warehouse > Retail makes a chain; in quotes, “>” is a part of the title"));
    openEditor(editor, 14.0, QFont::DemiBold);
}

bool Canvas::editTask(const TaskKey& task) {
    if (state_->editor)
        state_->editor->finish();
    const Task* row = scene_.chain() == nullptr ? nullptr : scene_.chain()->tasks().find(task);
    const Slot role = row == nullptr ? noSlot : scene_.chain()->roles().slotOf(row->role);
    if (scene_.card(role) == nullptr)
        return false;
    const Slot slot = scene_.chain()->tasks().slotOf(task);
    selectOnly({.role = role, .task = slot});
    state_->comeNear(*this, scene_.card(role)->box.centre);
    revealRole(row->role);
    const QRectF rect = scene_.card(role)->rect();
    const CardText& text = scene_.cardText(role);
    const auto line = std::ranges::find(text.tasks, slot, &CardText::Task::task);
    // One that the card has no line for is typed below the last.
    const double lines = static_cast<double>(line - text.tasks.begin());
    const double top = rect.top() + text.geometry.firstTaskTop + lines * text.geometry.taskHeight;
    state_->editorPlace = QRectF(rect.left() + text.geometry.taskLeft - 8.0, top - 2.0,
                                 text.geometry.textRight - text.geometry.taskLeft + 14.0, 26.0);
    auto* editor = new InlineEditor(viewport(), QString::fromStdString(row->title), [this, task](const QString& typed) {
        if (!typed.isEmpty())
            host_.renameTask(task, typed.toStdString());
        setFocus();
        state_->goBack(*this);
    });
    editor->setAccessibleName(tr("Title of the task"));
    openEditor(editor, 12.0, QFont::Normal);
    return true;
}

void Canvas::editService(Slot service) {
    if (state_->editor)
        state_->editor->finish();
    if (scene_.arrow(service) == nullptr)
        return;
    const Service& row = *scene_.chain()->services().at(service);
    const ArrowText& text = scene_.arrowText(service);
    const QPointF centre = text.lines.empty() ? scene_.arrowBounds(service).center() : text.centre;
    state_->editorPlace = QRectF(centre.x() - 80.0, centre.y() - 14.0, 160.0, 28.0);
    auto* editor = new InlineEditor(viewport(), QString::fromStdString(row.provides),
                                    [this, key = row.key](const QString& provides) {
                                        if (!provides.isEmpty())
                                            host_.renameService(key, provides.toStdString());
                                        setFocus();
                                    });
    editor->setAccessibleName(tr("What the service provides"));
    editor->setPlaceholderText(tr("What is provided"));
    openEditor(editor, 12.0, QFont::Normal);
}

void Canvas::openEditor(InlineEditor* editor, double size, QFont::Weight weight) {
    state_->editor = editor;
    // The next step needs no Enter before it: the editor keeps what was typed, and the sheet takes the key.
    editor->setKeysBeyond([this](QKeyEvent* event) { keyPressEvent(event); });
    editor->setFont(sheetFont(std::max(11.0, size * scale_), weight));
    editor->setFrame(false);
    editor->setStyleSheet(
        QStringLiteral("QLineEdit { background: %1; color: %2; border: 2px solid %3; "
                       "border-radius: 6px; padding: 0 4px; selection-background-color: %3; "
                       "selection-color: %4; }")
            .arg(palette_.card.name(), palette_.ink.name(), palette_.accent.name(), palette_.onAccent.name()));
    const QRectF place = toPixels(state_->editorPlace);
    editor->setGeometry(QRect(place.topLeft().toPoint(),
                              QSize(std::max(140, qRound(place.width())), std::max(26, qRound(place.height())))));
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
    viewport()->update();
}

} // namespace throughline
