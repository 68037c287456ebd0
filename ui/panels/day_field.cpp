#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "ui/panels/fields.h"
#include "ui/theme.h"
#include "ui/words.h"

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
            emit misread(tr("“%1” is not a day, so the field keeps what it had. Write 2026-03-12, 12 Mar or +7.")
                             .arg(typed.trimmed()));
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
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* box = new QWidget(menu);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(4, 4, 4, 4);
    auto* calendar = new QCalendarWidget(box);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setMinimumSize(264, 220);
    // Weekends in red shout on a calm sheet.
    QTextCharFormat plain;
    plain.setForeground(presentColours().ink);
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    QTextCharFormat heading;
    heading.setForeground(presentColours().muted);
    calendar->setHeaderTextFormat(heading);
    QTextCharFormat present;
    present.setFontWeight(QFont::Bold);
    present.setForeground(presentColours().accent);
    calendar->setDateTextFormat(words::dateOf(today_()), present);
    calendar->setMinimumDate(QDate(1, 1, 1));
    calendar->setMaximumDate(QDate(9999, 12, 31));
    calendar->setSelectedDate(words::dateOf(day_.value_or(today_())));
    for (const auto& [name, text] : {std::pair{"qt_calendar_prevmonth", QStringLiteral("‹")},
                                     std::pair{"qt_calendar_nextmonth", QStringLiteral("›")}}) {
        if (auto* button = calendar->findChild<QToolButton*>(QString::fromLatin1(name))) {
            button->setIcon(QIcon());
            button->setText(text);
        }
    }
    column->addWidget(calendar);
    auto* row = new QHBoxLayout;
    auto* todayButton = new QPushButton(tr("Today"), box);
    auto* noneButton = new QPushButton(tr("No day"), box);
    for (QPushButton* button : {todayButton, noneButton})
        button->setProperty("look", "link");
    row->addWidget(todayButton);
    row->addStretch();
    row->addWidget(noneButton);
    column->addLayout(row);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(box);
    menu->addAction(action);

    const auto choose = [this, menu](std::optional<Day> day) {
        menu->close();
        if (day != day_)
            emit dayCommitted(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, [choose](const QDate& date) { choose(words::dayOf(date)); });
    connect(calendar, &QCalendarWidget::activated, this, [choose](const QDate& date) { choose(words::dayOf(date)); });
    connect(todayButton, &QPushButton::clicked, this, [this, choose] { choose(today_()); });
    connect(noneButton, &QPushButton::clicked, this, [choose] { choose(std::nullopt); });
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
    calendar->setFocus();
}

} // namespace throughline
