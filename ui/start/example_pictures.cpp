#include "ui/start/example_pictures.h"

#include <QPainter>
#include <algorithm>

#include "core/layout/layered.h"
#include "ui/paint/palette.h"
#include "ui/paint/scene.h"
#include "ui/paint/scene_painter.h"

namespace throughline {

QPixmap smallPicture(const Chain& chain, const QSize& size, qreal ratio, bool isDark) {
    constexpr double margin = 10.0;
    const Palette palette = isDark ? darkPalette() : lightPalette();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(palette.sheet);
    const Scene scene(chain, {}, drawingOf(chain, {}), {});
    if (scene.isEmpty())
        return picture;
    const QRectF bounds = scene.bounds();
    // No card is larger than on the sheet.
    const double scale = std::min({1.0, (size.width() - 2 * margin) / std::max(1.0, bounds.width()),
                                   (size.height() - 2 * margin) / std::max(1.0, bounds.height())});
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    PaintOptions options;
    options.visible = bounds;
    options.scale = scale;
    options.density = ratio;
    paintScene(painter, scene, palette, options);
    return picture;
}

} // namespace throughline
