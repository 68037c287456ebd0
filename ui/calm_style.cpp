#include "ui/calm_style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include "ui/theme.h"

namespace throughline {

namespace {

constexpr qreal radius = 5.0;

void drawChevron(QPainter& painter, const QPointF& centre, const QColor& colour) {
    QPainterPath chevron(centre + QPointF(-3.5, -1.75));
    chevron.lineTo(centre + QPointF(0.0, 1.75));
    chevron.lineTo(centre + QPointF(3.5, -1.75));
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(chevron);
}

void drawCheckBox(QPainter& painter, const QStyleOption& option) {
    const QPalette& palette = option.palette;
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool half = option.state.testFlag(QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    QColor edge = palette.color(QPalette::PlaceholderText);
    if (!enabled)
        edge = palette.color(QPalette::Mid);
    const bool filled = on || half;
    painter.setPen(QPen(filled && enabled ? palette.color(QPalette::Highlight) : edge, 1.2));
    painter.setBrush(filled ? (enabled ? palette.color(QPalette::Highlight) : edge) : palette.color(QPalette::Base));
    painter.drawRoundedRect(box, 3.5, 3.5);
    if (!filled)
        return;
    painter.setPen(QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath mark;
    if (half) {
        mark.moveTo(box.left() + box.width() * 0.25, box.center().y());
        mark.lineTo(box.left() + box.width() * 0.75, box.center().y());
    } else {
        mark.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.53);
        mark.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
        mark.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
    }
    painter.drawPath(mark);
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawCheckBox(*painter, *option);
        painter->restore();
        return;
    }
    // The focus is shown by the accent round a field; a dotted rectangle over it is noise.
    if (element == PE_FrameFocusRect && (widget == nullptr || !widget->inherits("QCheckBox")))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || combo == nullptr) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const QPalette& palette = option->palette;
    const bool focused = option->state.testFlag(State_HasFocus);
    const bool hovered = option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(focused ? palette.color(QPalette::Highlight)
                                 : palette.color(hovered ? QPalette::PlaceholderText : QPalette::Mid),
                         1.0));
    painter->setBrush(palette.color(QPalette::Base));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawChevron(*painter, QPointF(arrow.center()) + QPointF(-1.0, 0.5), palette.color(QPalette::PlaceholderText));
    painter->restore();
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // Its text stands where that of a line does.
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        rect.adjust(4, 0, 0, 0);
    return rect;
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        result.setHeight(qMax(result.height(), 30));
    return result;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
            return 17;
        case PM_SmallIconSize:
            return 18;
        case PM_ToolBarIconSize:
            return 20;
        case PM_FocusFrameHMargin:
            return 7;
        case PM_SplitterWidth:
        case PM_DockWidgetSeparatorExtent:
            return 5;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon CalmStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const {
    if (pixmap == SP_TitleBarCloseButton || pixmap == SP_DockWidgetCloseButton)
        return themeIcon(QStringLiteral("close"));
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* answer) const {
    // A list that opens below its field is what people expect of one; Fusion's covers the field.
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace throughline
