#pragma once

#include <QPainter>
#include <QRectF>
#include <QString>
#include <optional>
#include <span>
#include <vector>

#include "core/layout/drawing.h"
#include "core/model/chain.h"
#include "ui/paint/palette.h"

namespace throughline {

class Scene;

/// One department's band across the sheet. The name stands in the gutter at its left.
struct Lane {
    QString name; ///< empty for the roles without a department
    QRectF rect;  ///< sheet units; the gutter included
    std::optional<std::size_t> colour;
    friend bool operator==(const Lane&, const Lane&) = default;
};

inline constexpr double laneGutter = 144.0;

/// The lanes of a drawing from where its cards stand, from the top: each reaches half-way to the next. A card that
/// stands among another department's cards lies in that one's lane. End customers belong to none.
std::vector<Lane> lanesOf(const Scene& scene);

/// Whether lanes would say the truth: each department's cards (but the end customers') stand in a band of their own.
bool standInLanes(const Chain& chain, const Drawing& drawing);

/// What lies under a point: the tint of its lane, or the sheet.
QColor laneGround(std::span<const Lane> lanes, QPointF point, const Palette& palette);
/// `scale`: pixels a sheet unit, for names that can be read from further away.
void paintLanes(QPainter& painter, std::span<const Lane> lanes, const Palette& palette, const QRectF& visible,
                double scale);

} // namespace throughline
