#include "ui/panels/into_sight.h"

#include <QScrollArea>
#include <QTimer>

namespace throughline {

namespace {
constexpr int roomAround = 24;
}

void focusInSight(QWidget& widget) {
    // As by the keyboard: it is seen where one types now.
    widget.setFocus(Qt::TabFocusReason);
    QTimer::singleShot(0, &widget, [&widget] {
        for (QWidget* around = widget.parentWidget(); around != nullptr; around = around->parentWidget()) {
            auto* area = qobject_cast<QScrollArea*>(around);
            if (area == nullptr || area->widget() == nullptr || !area->widget()->isAncestorOf(&widget))
                continue;
            // ensureWidgetVisible() would look at the cursor alone. The start is seen where not all of it can be.
            const QRect place(widget.mapTo(area->widget(), QPoint()), widget.size());
            area->ensureVisible(place.left(), place.bottom(), 0, roomAround);
            area->ensureVisible(place.left(), place.top(), 0, roomAround);
        }
    });
}

} // namespace throughline
