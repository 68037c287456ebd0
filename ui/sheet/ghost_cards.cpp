#include "ui/sheet/ghost_cards.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>
#include <algorithm>
#include <cmath>

#include "core/layout/card.h"
#include "core/model/typed_chain.h"
#include "ui/canvas/canvas.h"
#include "ui/paint/fonts.h"
#include "ui/sheet/copied_part.h"
#include "ui/sheet/sheet_host.h"
#include "ui/words/text.h"

namespace throughline {

namespace {
constexpr double ghostHeight = 48.0; ///< of a card with nothing but a title
constexpr double hintRoom = 96.0;    ///< below the cards, for the line that says what else one can do
constexpr double sideRoom = 24.0;
constexpr double leastZoom = 0.5;

double onGrid(double value) {
    return std::round(value / gridStep) * gridStep;
}
} // namespace

GhostCards::GhostCards(DocumentBridge& bridge, SheetHost& host, Canvas& canvas)
    : QWidget(canvas.viewport()), bridge_(bridge), host_(host), canvas_(canvas) {
    setObjectName(QStringLiteral("ghostCards"));
    setAccessibleName(tr("The first roles of the chain"));
    const QString asks[count] = {tr("Your role"), tr("Whom you serve"), tr("End customer")};
    const QString tips[count] = {tr("The role in which you work. Type Buyer > Warehouse > Retail for a whole chain; "
                                    "in quotes, “>” is a part of the title."),
                                 tr("The role that gets what you do"), tr("For whom all of it is done in the end")};
    for (std::size_t i = 0; i < count; ++i) {
        lines_[i] = new QLineEdit(this);
        lines_[i]->setFrame(false);
        // At the start of the line, as on a card; Qt shows no hint in a centred line that is typed in.
        lines_[i]->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        lines_[i]->setPlaceholderText(asks[i]);
        lines_[i]->setAccessibleName(asks[i]);
        lines_[i]->setToolTip(tips[i]);
        lines_[i]->setAttribute(Qt::WA_MacShowFocusRect, false);
        lines_[i]->installEventFilter(this);
    }
    canvas_.viewport()->installEventFilter(this);
    connect(&canvas_, &Canvas::visibleAreaChanged, this, &GhostCards::settle);
    connect(&bridge_, &DocumentBridge::documentChanged, this, &GhostCards::stop);
    connect(&bridge_, &DocumentBridge::edited, this, [this] {
        // A role that was made in another way, or taken back, ends the asking.
        if (isVisible() && !isTaking_ && (current_ == 0) != bridge_.chain().roles().isEmpty())
            stop();
        if (isVisible() && !isTaking_ && current_ > 0 && !bridge_.chain().roles().contains(last_))
            stop();
    });
    hide();
}

void GhostCards::start() {
    if (!bridge_.isOpen() || !bridge_.chain().roles().isEmpty())
        return;
    current_ = 0;
    last_ = {};
    for (QLineEdit* line : lines_)
        line->clear();
    centre();
    show();
    raise();
    settle();
    lines_[0]->setFocus();
}

void GhostCards::centre() {
    const double wide = (count - 1) * (cardWidth + columnGap) + cardWidth + 2 * sideRoom;
    canvas_.setZoom(std::clamp(canvas_.viewport()->width() / wide, leastZoom, 1.0));
    const QPointF middle = canvas_.visibleSheet().center();
    for (std::size_t i = 0; i < count; ++i)
        points_[i] = {onGrid(middle.x()) + (static_cast<double>(i) - 1.0) * (cardWidth + columnGap),
                      onGrid(middle.y())};
}

void GhostCards::stop() {
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus)
        canvas_.setFocus();
    emit ended();
}

QRectF GhostCards::ghostRect(std::size_t ghost) const {
    const QPointF centre = canvas_.toPixel({points_[ghost].x, points_[ghost].y}) - QPointF(pos());
    const QSizeF size = QSizeF(cardWidth, ghostHeight) * canvas_.zoom();
    return {centre - QPointF(size.width(), size.height()) / 2.0, size};
}

void GhostCards::settle() {
    if (isHidden())
        return;
    const double zoom = canvas_.zoom();
    const QPointF first = canvas_.toPixel({points_.front().x, points_.front().y});
    const QPointF last = canvas_.toPixel({points_.back().x, points_.back().y});
    const double half = cardWidth / 2 * zoom + sideRoom;
    const QRectF around(first.x() - half, first.y() - hintRoom, last.x() - first.x() + 2 * half, 2 * hintRoom);
    setGeometry(around.toAlignedRect());
    for (std::size_t i = 0; i < count; ++i) {
        QLineEdit& line = *lines_[i];
        line.setVisible(i >= current_);
        line.setEnabled(i == current_);
        QFont font = sheetFont(14.0 * zoom, QFont::DemiBold);
        line.setFont(font);
        const Palette& colours = canvas_.sheetPalette();
        line.setStyleSheet(QStringLiteral("QLineEdit { background: transparent; border: none; padding: 0; color: %1; "
                                          "font-size: %2px; font-weight: 600; }")
                               .arg(colours.ink.name(), QString::number(14.0 * zoom)));
        QPalette palette = line.palette();
        palette.setColor(QPalette::PlaceholderText,
                         i == current_ ? colours.quiet : mixed(colours.quiet, colours.sheet, 0.7));
        line.setPalette(palette);
        const double edge = (i + 1 == count ? 24.0 : 14.0) * zoom;
        line.setGeometry(ghostRect(i).adjusted(edge, 4, -edge, -4).toAlignedRect());
    }
    // Beside what is drawn here, the sheet itself is reached.
    QRegion region;
    if (current_ == 0) {
        region = rect();
    } else {
        for (std::size_t i = current_; i < count; ++i) {
            const QRectF ghost = ghostRect(i);
            region += ghost.adjusted(-(columnGap * zoom - 1.0), -2, 2, 2).toAlignedRect();
        }
    }
    setMask(region);
    update();
}

void GhostCards::paintEvent(QPaintEvent* /*event*/) {
    const Palette& colours = canvas_.sheetPalette();
    const double zoom = canvas_.zoom();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // What the sheet says of its own when it is blank would stand below.
    if (current_ == 0)
        painter.fillRect(rect(), colours.sheet);
    for (std::size_t i = std::max<std::size_t>(current_, 1); i < count; ++i) {
        const QRectF from = ghostRect(i - 1);
        const QRectF to = ghostRect(i);
        const QPointF start(from.right() + 6 * zoom, from.center().y());
        const QPointF end(to.left() - 6 * zoom, to.center().y());
        painter.setPen(QPen(colours.arrow, 1.5 * zoom, Qt::DashLine, Qt::RoundCap));
        painter.drawLine(start, end - QPointF(6 * zoom, 0));
        QPainterPath head(end);
        head.lineTo(end - QPointF(8, 4) * zoom);
        head.lineTo(end - QPointF(8, -4) * zoom);
        head.closeSubpath();
        painter.fillPath(head, colours.arrow);
    }
    for (std::size_t i = current_; i < count; ++i) {
        const bool isOpen = i == current_;
        const bool isEnd = i + 1 == count;
        const QRectF card = ghostRect(i).adjusted(0.5, 0.5, -0.5, -0.5);
        QPen pen(isOpen ? colours.accent : colours.arrow, isOpen ? 1.5 : 1.2);
        pen.setDashPattern({4.0, 3.0});
        painter.setPen(pen);
        painter.setBrush(isEnd ? colours.endCustomer : colours.card);
        const double radius = isEnd ? card.height() / 2 : 8.0 * zoom;
        painter.drawRoundedRect(card, radius, radius);
    }
    if (current_ == 0) {
        painter.setFont(sheetFont(12));
        painter.setPen(colours.quiet);
        const QRectF below(0, ghostRect(0).bottom() + 16, width(), height() - ghostRect(0).bottom() - 16);
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         tr("Enter goes on. Buyer > Warehouse > Retail makes a whole chain. Esc for a blank sheet."));
    }
}

void GhostCards::mousePressEvent(QMouseEvent* event) {
    for (std::size_t i = current_; i < count; ++i) {
        if (ghostRect(i).contains(event->position())) {
            goTo(i);
            return;
        }
    }
    event->ignore();
}

void GhostCards::goTo(std::size_t ghost) {
    // The first role is that from which the others are reached.
    if (ghost > current_ && !take(current_) && current_ == 0) {
        lines_[0]->setFocus();
        return;
    }
    if (current_ < count)
        current_ = std::max(current_, ghost);
    open(current_);
}

bool GhostCards::take(std::size_t ghost) {
    const std::string line = fromLine(lines_[ghost]->text());
    if (line.empty())
        return false;
    const QScopedValueRollback taking(isTaking_, true);
    const Point point = points_[ghost];
    if (isTypedChain(line)) {
        const Role* server = bridge_.chain().roles().find(last_);
        const std::string whole = server == nullptr ? line : quotedTitle(server->title) + " > " + line;
        const std::vector<RoleKey> roles =
            host_.typeChain(whole, server == nullptr ? point : points_[ghost - 1], last_);
        if (roles.empty())
            return false;
        last_ = roles.back();
        current_ = count;
        return true;
    }
    const RoleKind kind = ghost + 1 == count ? RoleKind::endCustomer : RoleKind::internal;
    const RoleKey made = host_.addServed(last_, typedTitle(line), kind, point);
    if (made.isNone())
        return false;
    last_ = made;
    current_ = ghost + 1;
    return true;
}

void GhostCards::next() {
    if (take(current_))
        open(current_);
}

void GhostCards::open(std::size_t ghost) {
    if (ghost >= count) {
        const RoleKey last = last_;
        stop();
        canvas_.setFocus();
        canvas_.setSelection(gestures::Selection{{last}, {}, {}});
        canvas_.revealRole(last);
        return;
    }
    settle();
    lines_[ghost]->setFocus();
}

bool GhostCards::eventFilter(QObject* watched, QEvent* event) {
    if (watched == canvas_.viewport()) {
        if (event->type() == QEvent::Resize)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (isVisible() && current_ == 0)
                        centre();
                    settle();
                },
                Qt::QueuedConnection);
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            watched == lines_[current_ % count]) {
            // What was typed is kept, wherever one goes on.
            QMetaObject::invokeMethod(
                this,
                [this, ghost = current_] {
                    if (isVisible() && ghost == current_ && !lines_[ghost]->hasFocus() && take(ghost)) {
                        if (current_ >= count)
                            stop();
                        else
                            settle();
                    }
                },
                Qt::QueuedConnection);
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::KeyPress && key->matches(QKeySequence::Paste)) {
        const QMimeData* content = QApplication::clipboard()->mimeData();
        if (content == nullptr ||
            (!CopiedPart::isIn(*content) && !content->text().trimmed().contains(QLatin1Char('\n'))))
            return false;
        emit pasteWanted();
        return true;
    }
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            if (event->type() == QEvent::KeyPress)
                next();
            event->accept();
            return true;
        case Qt::Key_Escape:
            if (event->type() == QEvent::KeyPress) {
                take(current_);
                stop();
            }
            event->accept();
            return true;
        default:
            return false;
    }
}

} // namespace throughline
