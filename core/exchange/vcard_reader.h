#pragma once

#include "core/exchange/graph_readers.h"

namespace throughline::exchange {

/// Reads people from cards (vCard 2.1 to 4.0). A title (or else a role) makes a role that the person holds, in the
/// first unit of the organization; managers and assistants make services: one reports to the manager, an assistant
/// serves. Managers without a card get a role of their name. UTF-8, or what the cards say.
Result<GraphDraft> readVcards(const GraphSource& source);

} // namespace throughline::exchange
