#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/model/result.h"
#include "core/report/document.h"
#include "ui/report/report_pages.h"

namespace throughline {

/// The formats that a report is written in; also the suffixes of their files.
inline constexpr std::array<std::string_view, 4> reportSuffixes{"md", "html", "odt", "pdf"};

/// The bytes of the report as a file of that format, one of reportSuffixes. ODT and PDF need a QGuiApplication, on the
/// offscreen platform where there is no display. Code::wrongUse for another format, Code::unwritable where it cannot be
/// drawn. `today` is the day that a PDF says it was made on: the same report gives the same bytes on it.
Result<std::string> reportFile(const report::Report& report, std::string_view format, Day today);
/// The pages, or those from `first` to `last` (from 0), as a PDF: what reportFile() gives of the whole report.
Result<std::string> reportPdf(const ReportPages& pages, std::size_t first = 0,
                              std::size_t last = static_cast<std::size_t>(-1));

} // namespace throughline
