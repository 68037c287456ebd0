#pragma once

#include <vector>

#include "ui/canvas/canvas.h"

/// The order in which a sheet is read and walked: along the flow, column by column and each from top to bottom; a card,
/// its tasks as it lists them, then the services that lead from it, by the place of their customers.
namespace throughline {

std::vector<Slot> cardsInOrder(const Scene& scene);
/// All tasks of a card, those behind "+4" too.
std::vector<Canvas::Hit> tasksInOrder(const Scene& scene, Slot role);
/// The services from a card, and after them, where they are asked for, those that lead to it.
std::vector<Canvas::Hit> servicesInOrder(const Scene& scene, Slot role, bool withIncoming);
/// Every card, task and service.
std::vector<Canvas::Hit> partsInOrder(const Scene& scene);

} // namespace throughline
