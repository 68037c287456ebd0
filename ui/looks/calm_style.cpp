#include "ui/looks/calm_style.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include "ui/looks/theme.h"

namespace throughline {

namespace {

constexpr qreal radius = 5.0;

void drawChevron(QPainter& painter, const QPointF& centre, const QColor& colour, bool isUp = false) {
    const qreal rise = isUp ? -1.75 : 1.75;
    QPainterPath chevron(centre + QPointF(-3.5, -rise));
    chevron.lineTo(centre + QPointF(0.0, rise));
    chevron.lineTo(centre + QPointF(3.5, -rise));
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(chevron);
}

void drawCheckBox(QPainter& painter, const QStyleOption& option) {
    // Not the option's: the style sheet gives views a highlight of their own, that of a selected row.
    const QPalette palette = QApplication::palette();
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

void drawRadioButton(QPainter& painter, const QStyleOption& option) {
    const QPalette& palette = option.palette;
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF ring = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor edge = palette.color(!enabled ? QPalette::Mid : on ? QPalette::Highlight : QPalette::PlaceholderText);
    painter.setPen(QPen(edge, on ? 1.6 : 1.2));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(ring);
    if (!on)
        return;
    const qreal inset = ring.width() * 0.27;
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
}

/// The button that closes what a tab shows: quiet until the pointer is on it.
void drawCross(QPainter& painter, const QStyleOption& option) {
    const QPalette palette = QApplication::palette();
    const bool isHovered = option.state.testFlag(QStyle::State_Raised) || option.state.testFlag(QStyle::State_Sunken);
    const QRectF box = QRectF(option.rect).adjusted(1.0, 1.0, -1.0, -1.0);
    if (isHovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Mid));
        painter.drawRoundedRect(box, 3.5, 3.5);
    }
    constexpr qreal arm = 3.0;
    const QPointF centre = box.center();
    painter.setPen(QPen(palette.color(isHovered ? QPalette::WindowText : QPalette::PlaceholderText), 1.3, Qt::SolidLine,
                        Qt::RoundCap));
    painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

/// The ground and border of a field.
void drawField(QPainter& painter, const QStyleOption& option) {
    const QPalette& palette = option.palette;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && isEnabled;
    const qreal width = isFocused ? 2.0 : 1.0;
    painter.setPen(QPen(palette.color(isFocused   ? QPalette::Highlight
                                      : isHovered ? QPalette::PlaceholderText
                                                  : QPalette::Mid),
                        width));
    painter.setBrush(palette.color(isEnabled ? QPalette::Base : QPalette::Window));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

/// Where the keyboard is: for whatever has no frame of its own that could show it.
void drawFocus(QPainter& painter, const QStyleOption& option) {
    painter.setPen(QPen(QApplication::palette().color(QPalette::Highlight), 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1.0, 1.0, -1.0, -1.0), 3.5, 3.5);
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
    if (element == PE_IndicatorTabClose) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawCross(*painter, *option);
        painter->restore();
        return;
    }
    if (element == PE_IndicatorRadioButton || element == PE_FrameFocusRect) {
        // Fields and buttons show the focus by their border, tabs by their ground; a second line in it is noise.
        const bool hasFrame =
            qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr ||
            qobject_cast<const QPushButton*>(widget) != nullptr ||
            qobject_cast<const QToolButton*>(widget) != nullptr || qobject_cast<const QTabBar*>(widget) != nullptr;
        if (element == PE_FrameFocusRect && hasFrame)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        element == PE_FrameFocusRect ? drawFocus(*painter, *option) : drawRadioButton(*painter, *option);
        painter->restore();
        return;
    }
    if (element == PE_IndicatorArrowDown) {
        const bool isEnabled = option->state.testFlag(State_Enabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawChevron(*painter, QRectF(option->rect).center(),
                    option->palette.color(isEnabled ? QPalette::PlaceholderText : QPalette::Mid));
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const bool isCombo = control == CC_ComboBox && combo != nullptr;
    const bool isSpin = control == CC_SpinBox && spin != nullptr;
    if (!isCombo && !isSpin) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCombo ? combo->frame : spin->frame)
        drawField(*painter, *option);
    const auto part = [&](SubControl which) { return QRectF(subControlRect(control, option, which, widget)).center(); };
    const auto colour = [&](bool isUsable) {
        return option->palette.color(isUsable ? QPalette::PlaceholderText : QPalette::Mid);
    };
    const bool isEnabled = option->state.testFlag(State_Enabled);
    if (isCombo) {
        drawChevron(*painter, part(SC_ComboBoxArrow), colour(isEnabled));
    } else if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
        drawChevron(*painter, part(SC_SpinBoxUp),
                    colour(isEnabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled)), true);
        drawChevron(*painter, part(SC_SpinBoxDown),
                    colour(isEnabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled)));
    }
    painter->restore();
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // Its text stands where that of a line does.
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        option->direction == Qt::RightToLeft ? rect.adjust(0, 0, -4, 0) : rect.adjust(4, 0, 0, 0);
    return rect;
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
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
    // The calendar's months and the file dialog's way back.
    // Left is left here, also where the icons that point along the text are turned round.
    const bool isTurned = QApplication::isRightToLeft();
    if (pixmap == SP_ArrowBack || pixmap == SP_FileDialogBack || pixmap == (isTurned ? SP_ArrowRight : SP_ArrowLeft))
        return themeIcon(QStringLiteral("chevron-left"));
    if (pixmap == SP_ArrowForward || pixmap == (isTurned ? SP_ArrowLeft : SP_ArrowRight))
        return themeIcon(QStringLiteral("chevron-right"));
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* answer) const {
    // A list that opens below its field is what people expect of one; Fusion's covers the field.
    if (hint == SH_ComboBox_Popup)
        return 0;
    // The words on a button say what it does.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    constexpr int glideMilliseconds = 200;
    if (hint == SH_Widget_Animation_Duration)
        return isAnimated_ ? glideMilliseconds : 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace throughline
