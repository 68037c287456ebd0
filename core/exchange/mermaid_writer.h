#pragma once

#include <string>

#include "core/model/chain.h"

namespace throughline::exchange {

/// The chain as a Mermaid flowchart: work flows from left to right, departments are subgraphs, end customers have
/// another shape, manager services are dotted, and what a service provides is its label. Every character of a title
/// that could mean something to Mermaid, Markdown or HTML is an entity code. readMermaid() brings the titles,
/// departments and services back; weights are not written.
std::string writeMermaid(const Chain& chain);

} // namespace throughline::exchange
