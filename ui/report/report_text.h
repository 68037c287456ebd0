#pragma once

#include <QTextBlock>
#include <QTextDocument>
#include <memory>

#include "core/report/document.h"

namespace throughline {

/// How the small pictures of a report come into its text.
enum class PictureStyle {
    drawn, ///< by the painter that draws the text: sharp at any size
    image  ///< as images, for formats that know no other
};

/// The report as a text in the bundled font, in points (a pixel of its layout is a point) and for a page `width` wide.
/// Nothing that the report holds is taken for markup. Needs a QGuiApplication and its fonts.
std::unique_ptr<QTextDocument> reportText(const report::Report& report, double width, PictureStyle pictures);

/// Of headings, quotes with a source and what a picture shows: they must not stand alone at the end of a page.
bool isKeptWithNext(const QTextBlock& block);

} // namespace throughline
