#pragma once

#include <QString>

#include "ui/canvas/canvas.h"

/// What is said of a sheet's parts to a person who does not see it.
namespace throughline {

/// "Warehouse manager serves Retail customer, 2 tasks"; "Freight contracts: Purchasing manager serves Warehouse
/// manager, a manager's service"; "Task Negotiate freight rates of Purchasing manager, delivered, promised 1 Feb 2026".
/// Empty for what the scene does not show.
QString sentenceOf(const Scene& scene, const Canvas::Hit& part);
/// What else its picture tells: department, holders, what is overdue, and its share in the trace.
QString detailsOf(const Scene& scene, const Highlight* highlight, const Canvas::Hit& part);
/// "6 roles, 7 services, 6 tasks"; what an empty sheet is for.
QString summaryOf(const Scene& scene);

} // namespace throughline
