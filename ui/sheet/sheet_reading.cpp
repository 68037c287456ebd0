#include "ui/sheet/sheet_reading.h"

#include <QMouseEvent>
#include <algorithm>

#include "core/layout/layered.h"
#include "core/model/gestures.h"
#include "ui/canvas/canvas.h"
#include "ui/sheet/roles_in.h"
#include "ui/sheet/sheet_host.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

bool isMove(const AnyChange& change) {
    return std::holds_alternative<Change<Place>>(change);
}

} // namespace

SheetReading::SheetReading(DocumentBridge& bridge, SheetHost& host, QObject* parent)
    : QObject(parent), bridge_(bridge), host_(host) {
    connect(&bridge_, &DocumentBridge::documentChanged, this, &SheetReading::forget);
    // What arranges or adds cards writes down where they stand, so the document's own places must be seen.
    connect(&host_, &SheetHost::aboutToPlace, this, [this] {
        if (!isActive())
            return;
        showAll();
        host_.showMessage(tr("The whole chain is shown again, because cards are placed on the whole sheet."));
    });
}

void SheetReading::setCanvas(Canvas* canvas) {
    canvas_ = canvas;
    canvas_->viewport()->installEventFilter(this);
}

bool SheetReading::eventFilter(QObject* watched, QEvent* event) {
    if (isActive() && event->type() == QEvent::MouseButtonDblClick) {
        const auto hit = canvas_->hitAt(static_cast<QMouseEvent*>(event)->position());
        const Role* card = hit.role == noSlot ? nullptr : read_->chain.roles().at(hit.role);
        if (card != nullptr && !departmentOf(card->key).empty()) {
            unfold(departmentOf(card->key));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void SheetReading::foldAll() {
    reading_.folded.clear();
    for (const std::string& department : foldableDepartments(bridge_.chain()))
        reading_.folded.insert(department);
    show();
}

void SheetReading::fold(const std::string& department) {
    reading_.folded.insert(department);
    show();
}

void SheetReading::unfold(const std::string& department) {
    reading_.folded.erase(department);
    show();
}

void SheetReading::showOnly(std::set<RoleKey> roles) {
    reading_.only = std::move(roles);
    show();
}

bool SheetReading::include(const std::vector<RoleKey>& roles) {
    if (!isActive())
        return false;
    bool isMore = false;
    for (const RoleKey& key : roles) {
        const Role* role = bridge_.chain().roles().find(key);
        if (role == nullptr)
            continue;
        if (reading_.only)
            isMore |= reading_.only->insert(key).second;
        if (role->kind == RoleKind::internal)
            isMore |= reading_.folded.erase(role->department) > 0;
    }
    if (isMore)
        show();
    return isMore;
}

void SheetReading::showAll() {
    if (!isActive())
        return;
    emit wholeWanted();
    canvas_->setZoom(before_.zoom);
    canvas_->centreOn(before_.centre);
    forget();
}

void SheetReading::forget() {
    const bool wasActive = isActive();
    if (wasActive && canvas_->scene().chain() == &read_->chain)
        canvas_->setChain(nullptr, ViewKey(), bridge_.today());
    read_.reset();
    reading_ = {};
    if (wasActive)
        emit changed();
}

std::string SheetReading::departmentOf(const RoleKey& card) const {
    if (!isActive())
        return {};
    const auto found = std::ranges::find_if(read_->cards, [&](const auto& one) { return one.second == card; });
    return found == read_->cards.end() ? std::string() : found->first;
}

void SheetReading::show() {
    if (reading_.folded.empty() && !reading_.only) {
        showAll();
        return;
    }
    const ReadingWords words{
        [](const std::string& department, std::size_t roles) {
            return fromText(
                tr("%1 (%n role(s))", "a folded department", static_cast<int>(roles)).arg(inSentence(department)));
        },
        [](std::size_t services) { return fromText(tr("%n service(s)", nullptr, static_cast<int>(services))); }};
    auto read = std::make_unique<ReadChain>(readOf(bridge_.chain(), reading_, words));
    // From where a card stood, or, of a department, from where its roles did, it glides to where it stands. Those that
    // stood there keep their order from top to bottom, so that what was read before is found again.
    const Scene& before = canvas_->scene();
    std::vector<std::pair<Slot, Point>> centres;
    LayoutOptions options;
    for (auto role = read->chain.roles().begin(); role != read->chain.roles().end(); ++role) {
        const SceneCard* card = before.card(role.slot());
        if (card == nullptr)
            continue;
        centres.emplace_back(role.slot(), card->box.centre);
        options.standing.resize(read->chain.roles().slotCount());
        options.standing[role.slot()] = card->box.centre;
    }
    for (const auto& [slot, card] : read->cardOf) {
        if (const SceneCard* old = before.card(slot))
            centres.emplace_back(card, old->box.centre);
    }
    if (isActive()) {
        for (const auto& [slot, card] : read_->cardOf) {
            const SceneCard* old = before.card(card);
            if (old != nullptr && !read->cardOf.contains(slot))
                centres.emplace_back(slot, old->box.centre);
        }
    }
    const bool isFirst = !isActive();
    if (isFirst)
        before_ = {canvas_->zoom(), canvas_->visibleSheet().center()};
    const gestures::Selection selection = canvas_->selection();
    drawing_ = layOut(read->chain, options);
    canvas_->setChain(read->chain, ViewKey(), bridge_.today(), drawing_);
    std::vector<SummedArrow> summed;
    for (const auto& [arrow, services] : read->servicesOf)
        summed.push_back({arrow, services.size()});
    canvas_->setSummedArrows(std::move(summed));
    read_ = std::move(read);
    canvas_->setSelection(selection);
    if (isFirst)
        canvas_->zoomToFit();
    canvas_->glideFrom(std::move(centres));
    emit changed();
}

bool SheetReading::follow(const Edit& edit) {
    if (!isActive())
        return false;
    const bool isStep = edit.undoes != 0;
    if (isStep && std::ranges::all_of(edit.changes, isMove)) {
        showAll();
        host_.showMessage(tr("The whole chain is shown again, because its cards have moved back."));
        return true;
    }
    if (reading_.only) {
        // What is made while a part is read belongs to it.
        for (const AnyChange& change : edit.changes) {
            const auto* role = std::get_if<Change<Role>>(&change);
            if (role != nullptr && role->before == nullptr)
                reading_.only->insert(role->after->key);
        }
    }
    const auto departments = foldableDepartments(bridge_.chain());
    std::erase_if(reading_.folded,
                  [&](const std::string& one) { return !std::ranges::binary_search(departments, one); });
    // Nobody takes back what they do not see.
    if (isStep && include(rolesIn(edit)))
        host_.showMessage(tr("What this step has changed was out of sight. It is shown too."));
    else
        show();
    return true;
}

std::optional<Highlight> SheetReading::shown(const std::optional<Highlight>& highlight) const {
    if (!highlight || !isActive() || read_->cardOf.empty())
        return highlight;
    const auto cardOf = [&](Slot slot) {
        const auto found = read_->cardOf.find(slot);
        return found == read_->cardOf.end() ? slot : found->second;
    };
    Highlight over = *highlight;
    over.origin = cardOf(over.origin);
    for (const Slot slot : highlight->roles().members())
        over.addRole(cardOf(slot));
    for (const auto& [arrow, services] : read_->servicesOf) {
        double flow = -1.0;
        for (const Slot service : services) {
            if (highlight->hasService(service))
                flow = std::max(flow, 0.0) + highlight->flowOf(service);
        }
        if (flow >= 0.0)
            over.addService(arrow, std::min(flow, 1.0));
    }
    return over;
}

ReviewSubject SheetReading::asRead(ReviewSubject subject, const std::optional<Highlight>& highlight) const {
    if (isActive()) {
        subject.lanes = false;
        subject.reading = reading_;
        subject.highlight = shown(highlight);
        subject.readAs = drawing_;
    }
    return subject;
}

QString SheetReading::sentence() const {
    if (!isActive())
        return {};
    const auto all = static_cast<int>(bridge_.chain().roles().size());
    const auto within = static_cast<int>(read_->cardOf.size());
    const int cards = static_cast<int>(read_->chain.roles().size()) - static_cast<int>(read_->cards.size());
    if (!reading_.only)
        return tr("%n department(s) are folded; double-click one to open it.", nullptr,
                  static_cast<int>(read_->cards.size()));
    if (read_->cards.empty())
        return tr("%1 of %n role(s) are shown.", nullptr, all).arg(cards);
    return tr("%1 of %n role(s) are shown, %2 of them in folded departments.", nullptr, all)
        .arg(cards + within)
        .arg(within);
}

bool SheetReading::mayPlace() {
    if (isActive())
        host_.showMessage(
            tr("Only a part of the chain is shown, laid out for itself. Show everything to place cards."));
    return !isActive();
}

bool SheetReading::isReal(const RoleKey& role) {
    const bool isCard = !departmentOf(role).empty();
    if (isCard)
        host_.showMessage(tr("This card stands for a whole department. Double-click it to open the department."));
    return !isCard;
}

RoleKey SheetReading::addRole(RoleKind kind, const std::string& title, Point point) {
    return mayPlace() ? host_.addRole(kind, title, point) : RoleKey();
}

RoleKey SheetReading::growRole(const RoleKey& from, RoleKind kind, const std::string& title, Point point, bool forward,
                               bool manager) {
    return mayPlace() ? host_.growRole(from, kind, title, point, forward, manager) : RoleKey();
}

void SheetReading::connectRoles(const RoleKey& server, const RoleKey& customer, bool manager) {
    if (isReal(server) && isReal(customer))
        host_.connectRoles(server, customer, manager);
}

void SheetReading::addTask(const RoleKey& role) {
    if (isReal(role))
        host_.addTask(role);
}

void SheetReading::moveRoles(std::span<const gestures::Placement> placements, const std::string& code) {
    if (mayPlace())
        host_.moveRoles(placements, code);
}

std::vector<RoleKey> SheetReading::copyRoles(std::span<const RoleKey> roles, Point offset) {
    return mayPlace() ? host_.copyRoles(roles, offset) : std::vector<RoleKey>();
}

void SheetReading::renameRole(const RoleKey& role, const std::string& title) {
    if (isReal(role))
        host_.renameRole(role, title);
}

void SheetReading::renameTask(const TaskKey& task, const std::string& title) {
    host_.renameTask(task, title);
}

void SheetReading::renameService(const ServiceKey& service, const std::string& provides) {
    host_.renameService(service, provides);
}

void SheetReading::takeOff(const gestures::Selection& selection) {
    if (isActive())
        remove(selection);
    else
        host_.takeOff(selection);
}

void SheetReading::remove(const gestures::Selection& selection) {
    const bool isAllReal = std::ranges::all_of(selection.roles, [this](const RoleKey& role) { return isReal(role); });
    if (isAllReal)
        host_.remove(selection);
}

void SheetReading::traceTask(const TaskKey& task) {
    host_.traceTask(task);
}

void SheetReading::traceRole(const RoleKey& role) {
    if (isReal(role))
        host_.traceRole(role);
}

void SheetReading::traceBack(const RoleKey& endCustomer) {
    host_.traceBack(endCustomer);
}

void SheetReading::endTrace() {
    host_.endTrace();
}

void SheetReading::limitTrace(int hops) {
    host_.limitTrace(hops);
}

void SheetReading::showMessage(const QString& text) {
    host_.showMessage(text);
}

} // namespace throughline
