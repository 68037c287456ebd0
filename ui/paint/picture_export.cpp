#include "ui/paint/picture_export.h"

#include <QBuffer>
#include <QImage>
#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

#include "core/model/gestures.h"
#include "ui/paint/drawn_bounds.h"
#include "ui/paint/palette.h"
#include "ui/paint/pdf_writer.h"
#include "ui/paint/scene_painter.h"
#include "ui/paint/svg_writer.h"

namespace throughline {

namespace {

constexpr double mostDots = 5e7;      // 200 MB while it is drawn
constexpr int longestSide = 32'000;   // a raster engine counts in 16 bits
constexpr double drawingMargin = 4.0; // besides what the bounds leave
constexpr double usualDots = 192.0;   // an inch

Status cannotPaint() {
    return {Code::unwritable, "The picture cannot be drawn; nothing was written"};
}

/// The most dots a unit that a picture of this size may have.
double mostScale(const QSizeF& size) {
    return std::min(std::sqrt(mostDots / (size.width() * size.height())),
                    longestSide / std::max(size.width(), size.height()));
}

Result<QByteArray> png(const QSizeF& size, double scale, const PictureFacts& facts,
                       const std::function<void(QPainter&)>& paint) {
    QImage image(std::max(1, static_cast<int>(std::lround(size.width() * scale))),
                 std::max(1, static_cast<int>(std::lround(size.height() * scale))), QImage::Format_RGB32);
    if (image.isNull())
        return Status(Code::invalid, "There is not enough memory for a picture of this size");
    image.fill(Qt::white);
    const auto say = [&](const char* what, const QString& text) {
        if (!text.isEmpty())
            image.setText(QLatin1String(what), withoutForbidden(text));
    };
    say("Title", facts.title);
    say("Author", facts.author);
    say("Description", facts.subject);
    say("Creation Time", QString::fromStdString(facts.day.text()));
    image.setText(QStringLiteral("Software"), QStringLiteral("Throughline"));
    QPainter painter;
    if (!painter.begin(&image))
        return cannotPaint();
    painter.scale(scale, scale);
    paint(painter);
    if (!painter.end())
        return cannotPaint();
    const int dotsPerMetre = static_cast<int>(std::lround(scale * 72.0 / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return cannotPaint();
    return bytes;
}

void paintDrawing(QPainter& painter, const Scene& scene, const Highlight* highlight, std::span<const Lane> lanes,
                  const QRectF& bounds) {
    painter.translate(-bounds.topLeft());
    PaintOptions options;
    options.visible = bounds;
    options.highlight = highlight;
    options.lanes = lanes;
    const std::vector<TracedLabel> labels = tracedLabels(scene, highlight);
    options.tracedLabels = labels;
    options.levelOfDetail = false;
    paintScene(painter, scene, paperPalette(), options);
}

QRectF drawingBounds(const Scene& scene, const Highlight* highlight, std::span<const Lane> lanes) {
    return drawnBounds(scene, highlight, lanes).adjusted(-drawingMargin, -drawingMargin, drawingMargin, drawingMargin);
}

} // namespace

Result<QByteArray> reviewPdf(const ReviewPages& pages, std::size_t first, std::size_t last) {
    last = std::min(last, pages.count() - 1);
    first = std::min(first, last);
    return writePdf(pages.pageSize(), last - first + 1, factsOf(pages.sheet()),
                    [&](QPainter& painter, std::size_t page) { pages.paint(painter, first + page); });
}

Result<QByteArray> reviewSvg(const ReviewPages& pages, std::size_t page) {
    return writeSvg(pages.pageSize(), factsOf(pages.sheet()),
                    {{[&](QPainter& painter) { pages.paintDrawing(painter, page); }, pages.clipOf(page)},
                     {[&](QPainter& painter) { pages.paintFurniture(painter, page); }, {}}});
}

double usualResolution(const ReviewPages& pages) {
    return std::min(usualDots, std::floor(mostScale(pages.pageSize()) * 72.0));
}

Result<QByteArray> reviewPng(const ReviewPages& pages, double dotsPerInch, std::size_t page) {
    const QSizeF size = pages.pageSize();
    const double most = std::floor(mostScale(size) * 72.0);
    if (dotsPerInch > most) {
        const double dots = size.width() * size.height() * std::pow(dotsPerInch / 72.0, 2) / 1e6;
        return Status(Code::invalid,
                      "%1 dots an inch would make a picture of %2 million dots; choose %3 or fewer, or a PDF",
                      {QString::number(dotsPerInch).toStdString(), std::to_string(std::lround(dots)),
                       QString::number(most).toStdString()});
    }
    return png(size, dotsPerInch / 72.0, factsOf(pages.sheet()),
               [&](QPainter& painter) { pages.paint(painter, page); });
}

ScenePart partOf(const Scene& scene, std::span<const Slot> roles) {
    std::vector<RoleKey> keys;
    for (const Slot role : roles) {
        if (scene.card(role) != nullptr)
            keys.push_back(scene.chain()->roles().at(role)->key);
    }
    ScenePart part;
    part.chain = std::make_unique<const Chain>(gestures::part(*scene.chain(), keys));
    Drawing drawing;
    for (const RoleKey& key : keys)
        drawing.roles.push_back({part.chain->roles().slotOf(key), scene.card(scene.chain()->roles().slotOf(key))->box});
    part.scene = Scene(*part.chain, {}, drawing, scene.today());
    return part;
}

Result<QByteArray> drawingSvg(const Scene& scene, const Highlight* highlight, const QString& title,
                              std::span<const Lane> lanes) {
    const QRectF bounds = drawingBounds(scene, highlight, lanes);
    return writeSvg(bounds.size(), {title, {}, {}, scene.today()},
                    {{[&](QPainter& painter) { paintDrawing(painter, scene, highlight, lanes, bounds); }, {}}});
}

Result<QByteArray> drawingPng(const Scene& scene, const Highlight* highlight, double scale,
                              std::span<const Lane> lanes) {
    const QRectF bounds = drawingBounds(scene, highlight, lanes);
    return png(bounds.size(), std::min(scale, mostScale(bounds.size())), {{}, {}, {}, scene.today()},
               [&](QPainter& painter) { paintDrawing(painter, scene, highlight, lanes, bounds); });
}

} // namespace throughline
