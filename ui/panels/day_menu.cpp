#include "ui/panels/day_menu.h"

#include <QCalendarWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "ui/looks/theme.h"
#include "ui/panels/fields.h"
#include "ui/words/words.h"

namespace throughline {

void openDayMenu(QWidget& field, std::optional<Day> shown, Day today, std::function<void(std::optional<Day>)> chosen) {
    auto* menu = new QMenu(&field);
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
    present.setFontWeight(QFont::DemiBold);
    present.setForeground(presentColours().accent);
    calendar->setDateTextFormat(words::dateOf(today), present);
    calendar->setMinimumDate(QDate(1, 1, 1));
    calendar->setMaximumDate(QDate(9999, 12, 31));
    calendar->setSelectedDate(words::dateOf(shown.value_or(today)));
    for (const auto& [name, text] : {std::pair{"qt_calendar_prevmonth", QStringLiteral("‹")},
                                     std::pair{"qt_calendar_nextmonth", QStringLiteral("›")}}) {
        if (auto* button = calendar->findChild<QToolButton*>(QString::fromLatin1(name))) {
            button->setIcon(QIcon());
            button->setText(text);
        }
    }
    column->addWidget(calendar);
    auto* row = new QHBoxLayout;
    auto* todayButton = new QPushButton(DayField::tr("Today"), box);
    auto* noneButton = new QPushButton(DayField::tr("No day"), box);
    for (QPushButton* button : {todayButton, noneButton})
        button->setProperty("look", "link");
    row->addWidget(todayButton);
    row->addStretch();
    row->addWidget(noneButton);
    column->addLayout(row);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(box);
    menu->addAction(action);

    const auto choose = [menu, chosen = std::move(chosen)](std::optional<Day> day) {
        menu->close();
        chosen(day);
    };
    const auto chooseDate = [choose](const QDate& date) { choose(words::dayOf(date)); };
    QObject::connect(calendar, &QCalendarWidget::clicked, menu, chooseDate);
    QObject::connect(calendar, &QCalendarWidget::activated, menu, chooseDate);
    QObject::connect(todayButton, &QPushButton::clicked, menu, [choose, today] { choose(today); });
    QObject::connect(noneButton, &QPushButton::clicked, menu, [choose] { choose(std::nullopt); });
    menu->popup(field.mapToGlobal(QPoint(0, field.height() + 2)));
    calendar->setFocus();
}

} // namespace throughline
