#pragma once

#include <string>
#include <string_view>

#include "core/exchange/formats.h"

namespace throughline::exchange {

/// The name of the XML root element, without its prefix, and its namespace; empty where the text does not begin as XML.
/// UTF-16 is understood as well as anything that begins like ASCII.
struct XmlRoot {
    std::string name;
    std::string space;
};
XmlRoot xmlRootOf(std::string_view bytes);

/// The name of the format whose files have this root; empty where none that we know has.
std::string_view formatOfRoot(const XmlRoot& root);

/// The format that the content shows, where the file's name leaves it open (`.xml` may be draw.io, ArchiMate, BPMN or
/// GraphML, `.json` the interchange or a JSON graph, `.md` tables or Mermaid); else `byName`, which may be null.
/// Never one that is not read.
const Format* formatByContent(std::string_view bytes, const Format* byName);

} // namespace throughline::exchange
