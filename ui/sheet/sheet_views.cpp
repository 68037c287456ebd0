#include "ui/sheet/sheet_views.h"

#include <QDropEvent>
#include <QMimeData>
#include <algorithm>
#include <unordered_set>

#include "core/layout/layered.h"
#include "ui/canvas/canvas.h"
#include "ui/document/document_bridge.h"
#include "ui/sheet/sheet_host.h"
#include "ui/sheet/view_tabs.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

std::vector<RoleKey> droppedRoles(const QMimeData& data, const Chain& chain) {
    std::vector<RoleKey> roles;
    for (const QByteArray& line : data.data(QString::fromLatin1(rolesMimeType)).split('\n')) {
        RoleKey key(line.trimmed().toStdString());
        if (chain.roles().contains(key))
            roles.push_back(std::move(key));
    }
    return roles;
}

std::unordered_set<std::string> placedIn(const Chain& chain, const ViewKey& view) {
    std::unordered_set<std::string> placed;
    for (const Place& place : chain.places()) {
        if (place.view == view)
            placed.insert(place.role.text());
    }
    return placed;
}

} // namespace

SheetViews::SheetViews(DocumentBridge& bridge, Canvas& canvas, SheetHost& host, ViewTabs& tabs, QObject* parent)
    : QObject(parent), bridge_(bridge), canvas_(canvas), host_(host), tabs_(tabs) {
    canvas_.viewport()->installEventFilter(this);
    connect(&tabs_, &ViewTabs::chosen, this, &SheetViews::show);
    connect(&tabs_, &ViewTabs::renamed, this, [this](const ViewKey& view, const QString& title) {
        bridge_.perform(gestures::renameView(bridge_.chain(), view, fromLine(title)));
    });
    connect(&tabs_, &ViewTabs::reordered, this, [this](const ViewKey& view, int place) {
        const auto edit = gestures::moveView(bridge_.chain(), view, static_cast<std::size_t>(std::max(place, 0)));
        // The first view stays where it is: the tab goes back without a word.
        if (edit)
            bridge_.perform(edit);
        updateTabs();
    });
    connect(&tabs_, &ViewTabs::newWanted, this, [this] { add({}); });
    connect(&tabs_, &ViewTabs::removeWanted, this, &SheetViews::remove);
    connect(&tabs_, &ViewTabs::leaveWanted, &canvas_, qOverload<>(&QWidget::setFocus));
}

void SheetViews::take(const ViewKey& view) {
    const View* first = bridge_.chain().firstView();
    const bool isOther = bridge_.chain().views().contains(view) && (first == nullptr || first->key != view);
    shown_ = isOther ? view : ViewKey();
    host_.setView(shown_);
}

void SheetViews::reset(const ViewKey& view) {
    looks_.clear();
    take(view);
    canvas_.setChain(bridge_.isOpen() ? &bridge_.chain() : nullptr, shown_, bridge_.today());
    updateTabs();
    emit changed();
}

void SheetViews::reset(const ViewKey& view, Scene scene) {
    looks_.clear();
    take(view);
    canvas_.setChain(bridge_.chain(), std::move(scene));
    updateTabs();
    emit changed();
}

void SheetViews::show(const ViewKey& view) {
    const ViewKey before = shown_;
    looks_[before] = {canvas_.visibleSheet().center(), canvas_.zoom()};
    take(view);
    if (shown_ == before)
        return;
    const std::optional<Highlight> highlight = canvas_.highlight();
    showAgain();
    canvas_.setHighlight(highlight);
    updateTabs();
    emit changed();
}

void SheetViews::showAgain() {
    const gestures::Selection selection = canvas_.selection();
    canvas_.setChain(&bridge_.chain(), shown_, bridge_.today());
    if (const auto look = looks_.find(shown_); look != looks_.end()) {
        canvas_.setZoom(look->second.zoom);
        canvas_.centreOn(look->second.centre);
    } else {
        canvas_.zoomToFit();
    }
    canvas_.setSelection(selection);
}

void SheetViews::step(int by) {
    const std::vector<const View*> views = bridge_.chain().orderedViews();
    if (views.size() < 2)
        return;
    const auto count = static_cast<std::ptrdiff_t>(views.size());
    const auto at = std::ranges::find(views, shown_, [](const View* one) { return one->key; });
    const std::ptrdiff_t present = at == views.end() ? 0 : at - views.begin();
    show(views[static_cast<std::size_t>((present + by + count) % count)]->key);
}

void SheetViews::follow(const Edit& edit) {
    const auto isOfView = [](const AnyChange& change) { return std::holds_alternative<Change<View>>(change); };
    if (!std::ranges::any_of(edit.changes, isOfView))
        return;
    if (shown_ && !bridge_.chain().views().contains(shown_)) {
        looks_.erase(shown_);
        show({});
    }
    updateTabs();
}

void SheetViews::updateTabs() {
    std::vector<ViewTabs::Tab> tabs;
    ViewKey current = shown_;
    for (const View* view : bridge_.chain().orderedViews()) {
        QString title = toText(view->title);
        // What an edit had to call the first view is said in the person's language, as long as nobody renames it.
        if (tabs.empty() && view->title == gestures::firstViewTitle)
            title = tr("Whole chain");
        if (tabs.empty() && current.isNone())
            current = view->key;
        tabs.push_back({view->key, title.isEmpty() ? tr("Untitled view") : title});
    }
    tabs_.setTabs(tabs, current);
}

void SheetViews::add(std::span<const RoleKey> roles) {
    std::vector<gestures::Placement> placements;
    for (const RoleKey& role : roles) {
        const SceneCard* card = canvas_.scene().card(bridge_.chain().roles().slotOf(role));
        placements.push_back({role, card == nullptr ? Point{} : card->box.centre});
    }
    const QString title = tr("View %1").arg(std::max<std::size_t>(2, bridge_.chain().views().size() + 1));
    const auto edit = gestures::addView(bridge_.chain(), bridge_.keys(), fromLine(title), placements);
    if (!bridge_.perform(edit))
        return;
    for (const AnyChange& change : edit->changes) {
        const auto* view = std::get_if<Change<View>>(&change);
        if (view != nullptr && view->after->title == fromLine(title))
            show(view->after->key);
    }
    tabs_.rename();
}

void SheetViews::renameShown() {
    if (bridge_.chain().views().size() < 2) {
        bridge_.sayNote(tr("There is one view, and it shows the whole chain. Make another to have names for them."));
        return;
    }
    tabs_.rename();
}

void SheetViews::removeShown() {
    remove(shown_);
}

void SheetViews::remove(const ViewKey& view) {
    const View* row = bridge_.chain().views().find(view);
    if (row == nullptr || row == bridge_.chain().firstView()) {
        bridge_.sayNote(tr("The first view shows the whole chain; it stays."));
        return;
    }
    const QString title = toText(row->title);
    if (!bridge_.perform(gestures::removeView(bridge_.chain(), view)))
        return;
    Message message;
    message.text = tr("Deleted the view “%1”. Its roles stay in the chain.").arg(title);
    message.offersUndo = true;
    bridge_.say(message);
}

void SheetViews::place(std::span<const RoleKey> roles, QPointF point) {
    const Chain& chain = bridge_.chain();
    if (roles.empty())
        return;
    const std::vector<RoleKey> all(roles.begin(), roles.end());
    std::vector<RoleKey> fresh;
    const auto placed = placedIn(chain, shown_);
    if (shown_) {
        std::ranges::copy_if(all, std::back_inserter(fresh),
                             [&](const RoleKey& role) { return !placed.contains(role.text()); });
    }
    if (!fresh.empty()) {
        // Several keep the order that a layout gives them, around the point and beside what stands there.
        const Chain part = gestures::part(chain, fresh);
        const Drawing drawing = layOut(part);
        QRectF bounds;
        for (const DrawnRole& drawn : drawing.roles)
            bounds |= QRectF(drawn.box.left(), drawn.box.top(), drawn.box.size.width, drawn.box.size.height);
        QPointF shift = point - bounds.center();
        std::vector<QRectF> cards;
        for (const DrawnRole& drawn : drawing.roles)
            cards.emplace_back(drawn.box.left(), drawn.box.top(), drawn.box.size.width, drawn.box.size.height);
        shift = canvas_.freeShift(cards, shift);
        std::vector<gestures::Placement> placements;
        for (const DrawnRole& drawn : drawing.roles) {
            placements.push_back(
                {part.roles().at(drawn.role)->key, {drawn.box.centre.x + shift.x(), drawn.box.centre.y + shift.y()}});
        }
        if (!bridge_.perform(gestures::place(chain, bridge_.keys(), shown_, placements, "place")))
            return;
    }
    canvas_.setSelection({all, {}, {}});
    canvas_.revealRole(all.front());
    canvas_.setFocus();
}

std::vector<RoleKey> SheetViews::missing() const {
    std::vector<const Role*> rows;
    if (shown_) {
        const auto placed = placedIn(bridge_.chain(), shown_);
        for (const Role& role : bridge_.chain().roles()) {
            if (!placed.contains(role.key.text()))
                rows.push_back(&role);
        }
    }
    std::ranges::sort(rows, [](const Role* a, const Role* b) { return a->title < b->title; });
    std::vector<RoleKey> roles;
    for (const Role* role : rows)
        roles.push_back(role->key);
    return roles;
}

bool SheetViews::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::DragEnter:
        case QEvent::DragMove:
        case QEvent::Drop: {
            auto* drop = static_cast<QDropEvent*>(event);
            if (!drop->mimeData()->hasFormat(QString::fromLatin1(rolesMimeType)))
                break;
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                place(droppedRoles(*drop->mimeData(), bridge_.chain()), canvas_.toSheet(drop->position()));
            return true;
        }
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace throughline
