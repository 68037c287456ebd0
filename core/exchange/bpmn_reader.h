#pragma once

#include <cstdint>
#include <string>

#include "core/exchange/bpmn_model.h"
#include "core/exchange/graph_draft.h"
#include "core/exchange/graph_readers.h"
#include "core/exchange/imported.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// What a BPMN file says of who serves whom: the roles of BpmnRoles, activities as their tasks, and where a message or
/// a sequence flow goes from one role to another a service, one for each pair and way, with what flows told as what it
/// provides. A pool that is a black box and only served is an end customer. `fallback` is the title of a role that
/// nothing names.
Result<GraphDraft> bpmnDraft(const BpmnModel& model, std::uint32_t source, std::string fallback, Imported& imported);

Result<GraphDraft> readBpmn(const GraphSource& source);

} // namespace throughline::exchange
