#pragma once

#include <cstdint>

#include "core/exchange/archimate_model.h"
#include "core/exchange/graph_draft.h"
#include "core/exchange/imported.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// What an ArchiMate model says of who serves whom; of the business layer, or with `allLayers` of the application and
/// technology layers too.
///
/// Roles and collaborations are roles, actors too where no assignment makes them holders of one; the processes,
/// functions and interactions assigned to a role are its tasks; the actor or grouping that a role is part of is its
/// department. A serving relation between two roles is a service. One between what roles stand behind (by assignments
/// and realizations) gives a derived service, once for each server, customer and element that serves. The places are
/// those of the diagram that shows the most roles. What else the model holds is counted as left out.
Result<GraphDraft> archimateDraft(const ArchimateModel& model, std::uint32_t source, bool allLayers,
                                  Imported& imported);

} // namespace throughline::exchange
