#include "ui/tables/table_header.h"

#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <algorithm>

#include "ui/looks/theme.h"

namespace throughline {

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
}

void TableHeader::setIndent(int section, int indent) {
    indents_.resize(std::max(indents_.size(), static_cast<std::size_t>(section) + 1));
    indents_[static_cast<std::size_t>(section)] = indent;
}

int TableHeader::indentOf(int section) const {
    const auto number = static_cast<std::size_t>(section);
    return number < indents_.size() ? indents_[number] : 0;
}

QRect TableHeader::frozenPlace() const {
    if (offset() <= 0 || isSectionHidden(naming_))
        return {};
    const int width = sectionPosition(naming_) + sectionSize(naming_);
    if (width * 2 > viewport()->width())
        return {};
    return {isRightToLeft() ? viewport()->width() - width : 0, 0, width, viewport()->height()};
}

std::vector<int> TableHeader::frozenSections() const {
    std::vector<int> sections;
    if (frozenPlace().isEmpty())
        return sections;
    for (int place = 0; place <= visualIndex(naming_); ++place) {
        if (!isSectionHidden(logicalIndex(place)))
            sections.push_back(logicalIndex(place));
    }
    return sections;
}

bool TableHeader::isFrozen(int section) const {
    return visualIndex(section) <= visualIndex(naming_) && !frozenPlace().isEmpty();
}

int TableHeader::shift() const {
    if (frozenPlace().isEmpty())
        return 0;
    return isRightToLeft() ? -offset() : offset();
}

int TableHeader::shiftAt(int x) const {
    const QRect place = frozenPlace();
    return x < place.left() || x > place.right() ? 0 : shift();
}

int TableHeader::seenPosition(int section) const {
    return sectionViewportPosition(section) + (isFrozen(section) ? shift() : 0);
}

bool TableHeader::viewportEvent(QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseMove: {
            auto* mouse = static_cast<QMouseEvent*>(event);
            // Who holds a column keeps it, wherever the pointer leads: that is how it is made wider.
            const bool isHeld = event->type() == QEvent::MouseButtonRelease ||
                                (event->type() == QEvent::MouseMove && mouse->buttons() != Qt::NoButton);
            if (!isHeld)
                heldShift_ = shiftAt(mouse->position().toPoint().x());
            if (heldShift_ == 0)
                break;
            QMouseEvent scrolled(event->type(), mouse->position() - QPointF(heldShift_, 0), mouse->scenePosition(),
                                 mouse->globalPosition(), mouse->button(), mouse->buttons(), mouse->modifiers(),
                                 mouse->pointingDevice());
            const bool isTaken = QHeaderView::viewportEvent(&scrolled);
            event->setAccepted(scrolled.isAccepted());
            viewport()->update(frozenPlace());
            return isTaken;
        }
        case QEvent::HoverEnter:
        case QEvent::HoverMove: {
            const auto* hover = static_cast<QHoverEvent*>(event);
            const QPointF shift(shiftAt(hover->position().toPoint().x()), 0);
            QHoverEvent scrolled(event->type(), hover->position() - shift, hover->globalPosition(),
                                 hover->oldPosF() - shift, hover->modifiers(), hover->pointingDevice());
            const bool isTaken = QHeaderView::viewportEvent(&scrolled);
            viewport()->update(frozenPlace());
            return isTaken;
        }
        default:
            break;
    }
    return QHeaderView::viewportEvent(event);
}

void TableHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    const QRect place = frozenPlace();
    if (place.isEmpty() || !event->rect().intersects(place))
        return;
    QPainter painter(viewport());
    painter.fillRect(place, presentColours().surface);
    for (const int section : frozenSections())
        paintSection(&painter, {seenPosition(section), 0, sectionSize(section), place.height()}, section);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const int indent = indentOf(section);
    if (indent == 0) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    // The same in its parts, of which the title alone is moved.
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, section);
    option.rect = rect;
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    QStyleOptionHeaderV2 title = option;
    title.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this);
    if (isRightToLeft())
        title.rect.setRight(title.rect.right() - indent);
    else
        title.rect.setLeft(title.rect.left() + indent);
    style()->drawControl(QStyle::CE_HeaderLabel, &title, painter, this);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        option.rect = style()->subElementRect(QStyle::SE_HeaderArrow, &option, this);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &option, painter, this);
    }
    painter->restore();
}

QSize TableHeader::sectionSizeFromContents(int section) const {
    return QHeaderView::sectionSizeFromContents(section) + QSize(indentOf(section), 0);
}

} // namespace throughline
