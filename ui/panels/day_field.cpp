#include <QAction>
#include <QKeyEvent>

#include "ui/looks/theme.h"
#include "ui/panels/day_menu.h"
#include "ui/panels/fields.h"
#include "ui/words/words.h"

namespace throughline {

DayField::DayField(std::function<Day()> today, QWidget* parent) : LineField(parent), today_(std::move(today)) {
    setPlaceholderText(tr("No day"));
    QAction* open = addAction(themeIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DayField::openCalendar);
    connect(this, &LineField::committed, this, [this](const QString& typed) {
        if (typed.trimmed().isEmpty()) {
            emit dayCommitted(std::nullopt);
        } else if (const auto day = words::dayIn(typed, today_())) {
            emit dayCommitted(day);
        } else {
            refuse(tr("“%1” is not a day. Write 2026-03-12, 12 Mar or +7.").arg(typed.trimmed()));
        }
    });
}

void DayField::setDay(std::optional<Day> day) {
    day_ = day;
    setValue(day ? words::ofDay(*day) : QString());
}

void DayField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    LineField::keyPressEvent(event);
}

void DayField::openCalendar() {
    openDayMenu(*this, day_, today_(), [this](std::optional<Day> day) {
        if (day != day_)
            emit dayCommitted(day);
    });
}

} // namespace throughline
