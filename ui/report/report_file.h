#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/model/result.h"
#include "core/report/document.h"

namespace throughline {

/// The formats that a report is written in; also the suffixes of their files.
inline constexpr std::array<std::string_view, 4> reportSuffixes{"md", "html", "odt", "pdf"};

/// The bytes of the report as a file of that format, one of reportSuffixes. ODT and PDF need a QGuiApplication, on the
/// offscreen platform where there is no display. Code::wrongUse for another format, Code::unwritable where it cannot be
/// drawn.
Result<std::string> reportFile(const report::Report& report, std::string_view format);

} // namespace throughline
