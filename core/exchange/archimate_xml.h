#pragma once

#include <cstddef>
#include <string_view>

#include "core/exchange/archimate_model.h"
#include "core/exchange/xml_guard.h"
#include "core/model/status.h"

namespace throughline::exchange {

/// Elements, relations and shown elements of one model; more are refused.
inline constexpr std::size_t largestArchimateModel = 500'000;
/// What a model's XML may hold; so much that with the model it fits the memory.
inline constexpr XmlLimits archimateLimits{.size = std::size_t{64} * 1024 * 1024};

/// Takes a file of Archi into the model: a whole one (root `model`), or one of the collaboration plug-in's, which holds
/// the model's name, one element, one relation or one diagram as its root and names others by `FILE.xml#ID`. Other
/// kinds of files of its (folders, sketches, canvases) are passed over. The reader stands at the root.
void readArchi(XmlGuard& guard, ArchimateModel& model);
/// The same for a file of the Open Exchange format, versions 2 and 3.
void readOpenExchange(XmlGuard& guard, ArchimateModel& model);

/// Code::invalid where the model is too large; the place is the line.
Status checkSize(const ArchimateModel& model, std::uint32_t line);
/// Code::invalid where an id is missing or stands twice, or a relation's end is not there; the place is the line.
Status checkIds(const ArchimateModel& model);

/// The type of an element by `xsi:type`; by `type`, where a file forgot the prefix.
std::string typeOf(XmlGuard& guard);

} // namespace throughline::exchange
