#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "core/model/day.h"

namespace throughline {

/// Opens a calendar under `field`, on `shown` (none: on `today`); `chosen` hears of the day, or of none, that is
/// picked.
void openDayMenu(QWidget& field, std::optional<Day> shown, Day today, std::function<void(std::optional<Day>)> chosen);

} // namespace throughline
