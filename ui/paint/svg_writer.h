#pragma once

#include <QByteArray>
#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <functional>
#include <vector>

#include "core/model/result.h"
#include "ui/paint/picture_facts.h"

namespace throughline {

/// Something that is painted, and what of it may be seen (empty: all).
struct SvgLayer {
    std::function<void(QPainter&)> paint;
    QRectF clip;
};

enum class SvgUse {
    file,  ///< by itself, as large as it is on paper, with what it says of itself
    inHtml ///< an element of a page, as wide as there is room
};

/// An SVG of this size (points), the layers one upon the other on white. What Qt's own generator writes is read and
/// written anew, element by element of those that are known, so that whatever a chain holds is text: that generator
/// escapes no title and lets through what XML cannot hold. Text stays text, each line as wide as it is laid out here,
/// in Inter, of which the file holds the characters that occur; what Inter lacks is set in a face of the reader's.
Result<QByteArray> writeSvg(const QSizeF& size, const PictureFacts& facts, const std::vector<SvgLayer>& layers,
                            SvgUse use = SvgUse::file);

} // namespace throughline
