#pragma once

#include <string>
#include <string_view>

#include "core/exchange/archimate_model.h"
#include "core/exchange/graph_readers.h"

namespace throughline::exchange {

/// A model as one file: Archi's own XML, the archive in which Archi keeps a model with pictures, or the Open Exchange
/// format. The place of a bad status is a line, or the name of a file in the archive.
Result<ArchimateModel> readArchimateModel(std::string_view bytes);
/// A model as the folder of files that Archi's collaboration plug-in keeps (`FOLDER/model/…`, or the folder `model`
/// itself), one for each element, relation and diagram. Links of the file system are not followed, and what files name
/// is looked up among their ids, never opened. The place of a bad status is the name of a file in the folder.
Result<ArchimateModel> archimateModelIn(const std::string& folder);
/// Whether archimateModelIn() would find a model there.
bool isArchimateFolder(const std::string& folder);

/// Why elements of the application and technology layers were left out, where ImportOptions::allLayers would take them.
inline constexpr std::string_view takenOnRequest = "only the business layer is read, unless all layers are asked for";

/// What a model becomes as ImportOptions::allLayers says.
Result<GraphDraft> readArchimate(const GraphSource& source);
Result<GraphDraft> readArchimateFolder(const std::string& folder, const GraphSource& source);

} // namespace throughline::exchange
