#pragma once

#include <memory>

#include "ui/document/document_bridge.h"
#include "ui/tables/table_content.h"

/// The tables of the open document; what they show lives as long as the bridge.
namespace throughline {

std::unique_ptr<TableContent> makeRoleTable(DocumentBridge& bridge);
std::unique_ptr<TableContent> makeServiceTable(DocumentBridge& bridge);
std::unique_ptr<TableContent> makePersonTable(DocumentBridge& bridge);
std::unique_ptr<TableContent> makeTaskTable(DocumentBridge& bridge);

} // namespace throughline
