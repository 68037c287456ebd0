#pragma once

#include <QByteArray>
#include <QPainter>
#include <QSizeF>
#include <functional>

#include "core/model/result.h"
#include "ui/paint/picture_facts.h"

namespace throughline {

/// A PDF of `count` pages of this size (points); `paint(painter, i)` paints the i-th of them in points. Text is text,
/// the fonts are embedded, and the same pages and facts give the same bytes: the file is as old as the facts' day.
Result<QByteArray> writePdf(const QSizeF& size, std::size_t count, const PictureFacts& facts,
                            const std::function<void(QPainter&, std::size_t)>& paint);

} // namespace throughline
