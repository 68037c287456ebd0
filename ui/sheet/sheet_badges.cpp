#include "ui/sheet/sheet_badges.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolTip>
#include <QWidget>
#include <algorithm>
#include <utility>

#include "core/analysis/analysis.h"
#include "ui/canvas/canvas.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr int leastDelay = 400;    // milliseconds
constexpr int mostDelay = 10'000;  // milliseconds
constexpr qint64 restForWork = 20; // milliseconds of rest for each of work
constexpr double leastBadgeZoom = 0.45;
constexpr std::size_t mostLines = 6;
constexpr std::string_view overdueCheck = "task_past_promise"; // the clock on the card says it already

} // namespace

SheetBadges::SheetBadges(DocumentBridge& bridge, Canvas& canvas, QObject* parent)
    : QObject(parent), bridge_(bridge), canvas_(canvas) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &SheetBadges::refresh);
    const auto soon = [this] {
        // Slots may be other roles' by now; nothing is said of them until it has been looked at again.
        findings_.clear();
        byRole_.clear();
        if (isWanted_)
            timer_.start(delay_);
    };
    connect(&bridge_, &DocumentBridge::edited, this, [this, soon](const Edit& edit) {
        const auto isMove = [](const AnyChange& change) { return std::holds_alternative<Change<Place>>(change); };
        if (!std::ranges::all_of(edit.changes, isMove))
            soon();
    });
    connect(&bridge_, &DocumentBridge::documentChanged, this, [this, soon] {
        canvas_.setBadges({});
        soon();
    });
    connect(&canvas_, &Canvas::focusMoved, this, [this] {
        if (std::exchange(isWaiting_, false))
            timer_.start(delay_);
    });
    canvas_.viewport()->installEventFilter(this);
}

void SheetBadges::setWanted(bool wanted, bool withHints) {
    if (isWanted_ == wanted && withHints_ == withHints)
        return;
    isWanted_ = wanted;
    withHints_ = withHints;
    timer_.start(0);
}

Slot SheetBadges::roleOf(const Finding& finding) const {
    const Chain& chain = bridge_.chain();
    for (const std::string& key : finding.keys) {
        if (const Slot role = chain.roles().slotOf(RoleKey(key)); role != noSlot)
            return role;
        if (const Task* task = chain.tasks().find(TaskKey(key)))
            return chain.roles().slotOf(task->role);
        if (const Service* service = chain.services().find(ServiceKey(key)))
            return chain.roles().slotOf(service->server);
    }
    return noSlot;
}

/// A card that has just been put down is no problem yet.
bool SheetBadges::isStillAlone(Slot role) const {
    const Chain& chain = bridge_.chain();
    return chain.servicesFrom(role).empty() && chain.servicesTo(role).empty() && chain.tasksOf(role).empty();
}

void SheetBadges::refresh() {
    timer_.stop();
    // Nothing is found about a card whose name is still being typed.
    const auto* typedIn = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    isWaiting_ = typedIn != nullptr && canvas_.viewport()->isAncestorOf(typedIn);
    if (isWaiting_)
        return;
    findings_.clear();
    byRole_.clear();
    Badges badges;
    if (isWanted_ && bridge_.isOpen() && bridge_.chain().roles().size() <= mostRoles) {
        QElapsedTimer clock;
        clock.start();
        findings_ = bridge_.analysis().findings(bridge_.today());
        for (std::size_t i = 0; i < findings_.size(); ++i) {
            const Slot role = roleOf(findings_[i]);
            if (role == noSlot || (!withHints_ && findings_[i].severity == Severity::hint) || isStillAlone(role))
                continue;
            byRole_[role].push_back(i);
            if (findings_[i].check == overdueCheck)
                continue;
            Badges::Counts& counts = badges.roles[role];
            ++(findings_[i].severity == Severity::problem ? counts.problems : counts.hints);
        }
        // What took long rests long, so that typing never waits for it.
        delay_ = static_cast<int>(std::clamp<qint64>(clock.elapsed() * restForWork, leastDelay, mostDelay));
    }
    canvas_.setBadges(std::move(badges));
}

SheetBadges::Under SheetBadges::under(QPointF pixel) const {
    const Scene& scene = canvas_.scene();
    if (canvas_.badges() == nullptr || scene.isEmpty() || canvas_.zoom() * canvas_.devicePixelRatioF() < leastBadgeZoom)
        return {};
    const QPointF at = canvas_.toSheet(pixel);
    std::vector<Slot> cards;
    constexpr double reach = 12.0; // a badge stands half above its card
    scene.cardsIn(QRectF(at.x() - 1.0, at.y() - reach, 2.0, 2 * reach), cards);
    for (const Slot role : cards) {
        for (const BadgeSpot& spot : badgesOn(scene, *scene.card(role), canvas_.badges())) {
            if (spot.rect.contains(at))
                return {role, spot};
        }
    }
    return {};
}

QString SheetBadges::textAt(QPointF pixel) const {
    const Under found = under(pixel);
    if (found.role == noSlot)
        return {};
    QStringList lines;
    const auto about = byRole_.find(found.role);
    std::size_t more = 0;
    for (const std::size_t i : about != byRole_.end() ? about->second : std::vector<std::size_t>()) {
        const Finding& finding = findings_[i];
        const BadgeSpot::Kind kind = finding.check == overdueCheck           ? BadgeSpot::Kind::overdue
                                     : finding.severity == Severity::problem ? BadgeSpot::Kind::problem
                                                                             : BadgeSpot::Kind::hint;
        if (kind != found.spot.kind)
            continue;
        if (static_cast<std::size_t>(lines.size()) == mostLines) {
            ++more;
            continue;
        }
        const QString fact = words::ofFact(finding.fact, finding.arguments);
        lines << (kind == BadgeSpot::Kind::hint      ? tr("Hint: %1").arg(fact)
                  : kind == BadgeSpot::Kind::problem ? tr("Problem: %1").arg(fact)
                                                     : fact);
    }
    if (lines.isEmpty() && found.spot.kind == BadgeSpot::Kind::overdue)
        lines << tr("%n overdue task(s)", nullptr, static_cast<int>(found.spot.count));
    if (more > 0)
        lines << tr("and %n more", nullptr, static_cast<int>(more));
    return lines.join(QLatin1Char('\n'));
}

bool SheetBadges::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::ToolTip: {
            const auto* help = static_cast<QHelpEvent*>(event);
            const QString text = textAt(help->pos());
            if (text.isEmpty())
                break;
            QToolTip::showText(help->globalPos(),
                               text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")),
                               canvas_.viewport());
            return true;
        }
        case QEvent::MouseMove: {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            const bool isOver = mouse->buttons() == Qt::NoButton && under(mouse->position()).role != noSlot;
            if (isOver)
                canvas_.viewport()->setCursor(Qt::PointingHandCursor);
            else if (isPointing_)
                canvas_.viewport()->unsetCursor();
            isPointing_ = isOver;
            // The card beneath would show its own cursor at once.
            if (isOver)
                return true;
            break;
        }
        case QEvent::MouseButtonPress: {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            const Under found = mouse->button() == Qt::LeftButton ? under(mouse->position()) : Under();
            if (found.role == noSlot)
                break;
            emit findingsWanted(bridge_.chain().roles().at(found.role)->key);
            return true;
        }
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace throughline
