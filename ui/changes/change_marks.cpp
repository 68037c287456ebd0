#include "ui/changes/change_marks.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <map>

#include "ui/canvas/canvas.h"
#include "ui/paint/curves.h"
#include "ui/paint/fonts.h"
#include "ui/paint/scene.h"

namespace throughline {

namespace {

constexpr double outside = 4.0; // of the frame, from the card's edge
constexpr double corner = 8.0;  // its radius
constexpr double leastWordZoom = 0.35;
constexpr double wordHeight = 16.0;
constexpr double padding = 6.0;
constexpr double signSize = 16.0; // of a service's mark

QFont wordFont() {
    return sheetFont(10, QFont::DemiBold);
}

const QColor& colourOf(bool isNew, const Palette& palette) {
    return isNew ? palette.done : palette.ink;
}

/// A plus for what is new; a wave for what is otherwise.
void paintSign(QPainter& painter, const QRectF& rect, bool isNew, const Palette& palette) {
    const QColor& colour = colourOf(isNew, palette);
    painter.setPen(QPen(colour, 1.4, isNew ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(palette.card);
    painter.drawEllipse(rect.adjusted(1.0, 1.0, -1.0, -1.0));
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = rect.center();
    if (isNew) {
        painter.drawLine(centre - QPointF(3.4, 0.0), centre + QPointF(3.4, 0.0));
        painter.drawLine(centre - QPointF(0.0, 3.4), centre + QPointF(0.0, 3.4));
        return;
    }
    painter.setBrush(Qt::NoBrush);
    const QRectF left(centre.x() - 4.0, centre.y() - 2.0, 4.0, 4.0);
    painter.drawArc(left, 0, 180 * 16);
    painter.drawArc(left.translated(4.0, 0.0), 180 * 16, 180 * 16);
}

/// What became of the tasks of a role.
struct TaskCounts {
    int delivered = 0;
    int others = 0;
};

std::map<RoleKey, TaskCounts> tasksByRole(const Changes& changes) {
    std::map<RoleKey, TaskCounts> counts;
    for (const TaskChange& one : changes.tasks) {
        TaskCounts& own = counts[one.row.row().role];
        ++(one.step == TaskStep::delivered ? own.delivered : own.others);
    }
    return counts;
}

QString wordsOf(const TaskCounts& counts) {
    return counts.delivered > 0 ? ChangeMarks::tr("%n delivered", "tasks", counts.delivered)
                                : ChangeMarks::tr("tasks changed: %n", nullptr, counts.others);
}

} // namespace

ChangeMarks::ChangeMarks(DocumentBridge& bridge, Canvas& canvas)
    : QWidget(canvas.viewport()), bridge_(bridge), canvas_(canvas) {
    setObjectName(QStringLiteral("changeMarks"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    canvas_.viewport()->installEventFilter(this);
    connect(&canvas_, &Canvas::visibleAreaChanged, this, qOverload<>(&QWidget::update));
    connect(&bridge_, &DocumentBridge::edited, this, qOverload<>(&QWidget::update));
    hide();
}

QString ChangeMarks::wordOf(bool isNew) {
    return isNew ? tr("new") : tr("changed");
}

void ChangeMarks::setChanges(const Changes* changes) {
    roles_.clear();
    services_.clear();
    if (changes != nullptr) {
        std::map<RoleKey, TaskCounts> tasks = tasksByRole(*changes);
        for (const RowChange<Role>& one : changes->roles) {
            if (one.isGone())
                continue;
            const QString word = wordOf(one.isNew());
            const auto own = tasks.extract(one.after->key);
            const int delivered = own.empty() ? 0 : own.mapped().delivered;
            roles_.push_back(
                {one.after->key, one.isNew(),
                 delivered == 0
                     ? word
                     : tr("%1, %2", "what became of a role, and of its tasks").arg(word, wordsOf(own.mapped()))});
        }
        for (const auto& [role, counts] : tasks)
            roles_.push_back({role, false, wordsOf(counts)});
        for (const RowChange<Service>& one : changes->services) {
            if (!one.isGone())
                services_.push_back({one.after->key, one.isNew()});
        }
    }
    setVisible(changes != nullptr);
    setGeometry(canvas_.viewport()->rect());
    update();
}

void ChangeMarks::addRoles(std::vector<Mark>& marks) const {
    const Scene& scene = canvas_.scene();
    const Chain& chain = bridge_.chain();
    const bool hasWords = canvas_.zoom() >= leastWordZoom;
    const QFontMetricsF metrics(wordFont());
    for (const MarkedRole& one : roles_) {
        const Slot slot = chain.roles().slotOf(one.role);
        const SceneCard* card = slot == noSlot ? nullptr : scene.card(slot);
        if (card == nullptr)
            continue;
        const QRectF rect = card->rect();
        const QRectF frame = QRectF(canvas_.toPixel(rect.topLeft()), canvas_.toPixel(rect.bottomRight()))
                                 .normalized()
                                 .adjusted(-outside, -outside, outside, outside);
        Mark mark{frame, {}, one.text, one.isNew, false};
        // On the lower edge: the badges of the checks stand on the upper one.
        if (hasWords) {
            const double width = metrics.horizontalAdvance(one.text) + 2 * padding;
            mark.word = QRectF(frame.left() + corner, frame.bottom() - wordHeight / 2, width, wordHeight);
        }
        marks.push_back(mark);
    }
}

void ChangeMarks::addServices(std::vector<Mark>& marks) const {
    if (canvas_.zoom() < leastWordZoom)
        return;
    const Scene& scene = canvas_.scene();
    const Chain& chain = bridge_.chain();
    const QRectF seen = canvas_.visibleSheet();
    for (const MarkedService& one : services_) {
        const Slot slot = chain.services().slotOf(one.service);
        if (slot == noSlot || scene.arrow(slot) == nullptr || !scene.arrowBounds(slot).intersects(seen))
            continue;
        // Before the words beside the arrow, else on its middle.
        const ArrowText* text = scene.arrow(slot)->hasLabel ? &scene.arrowText(slot) : nullptr;
        QPointF centre;
        if (text != nullptr && !text->lines.empty()) {
            centre = canvas_.toPixel(QPointF(text->rect().left(), text->centre.y()));
            centre.rx() -= signSize / 2 + 2.0;
        } else {
            const ArrowPoints points = scene.points(slot);
            centre = canvas_.toPixel(middleOf(std::span(points.data(), points.size())));
        }
        Mark mark{{}, QRectF(0.0, 0.0, signSize, signSize), {}, one.isNew, true};
        mark.word.moveCenter(centre);
        marks.push_back(mark);
    }
}

std::vector<ChangeMarks::Mark> ChangeMarks::marks() const {
    std::vector<Mark> marks;
    if (isActive() && bridge_.isOpen() && canvas_.scene().chain() == &bridge_.chain()) {
        addServices(marks);
        addRoles(marks);
    }
    return marks;
}

void ChangeMarks::paintFrame(QPainter& painter, const QRectF& frame, bool isNew, const QColor& colour) {
    QPen pen(colour, 2.0, isNew ? Qt::SolidLine : Qt::CustomDashLine);
    if (!isNew)
        pen.setDashPattern({3.0, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, corner, corner);
}

void ChangeMarks::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(wordFont());
    const Palette& palette = canvas_.sheetPalette();
    const QRectF seen = QRectF(rect()).adjusted(-outside, -outside, outside, outside);
    for (const Mark& mark : marks()) {
        const QColor& colour = colourOf(mark.isNew, palette);
        if (mark.isService) {
            paintSign(painter, mark.word, mark.isNew, palette);
            continue;
        }
        if (!mark.frame.intersects(seen))
            continue;
        paintFrame(painter, mark.frame, mark.isNew, colour);
        if (mark.word.isNull())
            continue;
        painter.setPen(QPen(colour, 1.0));
        painter.setBrush(palette.card);
        painter.drawRoundedRect(mark.word.adjusted(0.5, 0.5, -0.5, -0.5), wordHeight / 2, wordHeight / 2);
        painter.drawText(mark.word, Qt::AlignCenter, mark.text);
    }
}

bool ChangeMarks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(canvas_.viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace throughline
