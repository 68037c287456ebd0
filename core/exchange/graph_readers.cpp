#include "core/exchange/graph_readers.h"

#include <algorithm>
#include <array>

#include "core/exchange/archimate_reader.h"
#include "core/exchange/bpmn_reader.h"
#include "core/exchange/dot_reader.h"
#include "core/exchange/drawio_reader.h"
#include "core/exchange/gexf_reader.h"
#include "core/exchange/graphml_reader.h"
#include "core/exchange/jgf_reader.h"
#include "core/exchange/mermaid_reader.h"
#include "core/exchange/owm_reader.h"
#include "core/exchange/vcard_reader.h"

namespace throughline::exchange {

namespace {

using enum Imported::Places;

constexpr auto all = std::to_array<GraphFormat>({
    {"archimate", readArchimate, lines},
    {"bpmn", readBpmn, lines},
    {"graphml", readGraphml, lines},
    {"gexf", readGexf, lines},
    {"drawio", readDrawio, lines},
    {"jgf", readJgf, file},
    {"dot", readDot, lines},
    {"mermaid", readMermaid, lines},
    {"owm", readOwm, lines},
    {"vcard", readVcards, lines},
});

} // namespace

const GraphFormat* graphFormatNamed(std::string_view name) {
    const auto found = std::ranges::find(all, name, &GraphFormat::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace throughline::exchange
