#include "ui/paint/picture_export.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QXmlStreamReader>
#include <cmath>
#include <functional>

#include "core/model/gestures.h"
#include "ui/paint/drawn_bounds.h"
#include "ui/paint/palette.h"
#include "ui/paint/scene_painter.h"

namespace throughline {

namespace {

constexpr int pdfResolution = 1200;   // dots an inch: thin lines keep their width
constexpr double mostDots = 5e7;      // 200 MB while it is drawn
constexpr int longestSide = 32'000;   // a raster engine counts in 16 bits
constexpr double drawingMargin = 4.0; // besides what the bounds leave

Status cannotPaint() {
    return {Code::unwritable, "The picture cannot be drawn; nothing was written"};
}

QString titleOf(const ReviewSheet& sheet) {
    return sheet.heading.isEmpty() ? sheet.document : sheet.heading;
}

/// Characters that are text but that XML cannot hold.
void removeForbidden(QByteArray& xml) {
    QByteArray kept;
    kept.reserve(xml.size());
    for (qsizetype i = 0; i < xml.size(); ++i) {
        const char c = xml[i];
        const bool isControl = static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r';
        const bool isNoncharacter =
            c == '\xEF' && i + 2 < xml.size() && xml[i + 1] == '\xBF' && (xml[i + 2] == '\xBE' || xml[i + 2] == '\xBF');
        if (isNoncharacter)
            i += 2;
        if (!isControl && !isNoncharacter)
            kept += c;
    }
    xml = kept;
}

void replaceElement(QByteArray& xml, const QByteArray& name, const QString& text) {
    const QByteArray opening = '<' + name + '>';
    const QByteArray closing = "</" + name + '>';
    const qsizetype from = xml.indexOf(opening);
    const qsizetype to = xml.indexOf(closing, from);
    if (from < 0 || to < 0)
        return;
    xml.replace(from + opening.size(), to - from - opening.size(), text.toHtmlEscaped().toUtf8());
}

Status checkWellFormed(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    if (!reader.hasError())
        return {};
    return {Code::invalid, "The drawing cannot be written as SVG (%1)", {reader.errorString().toStdString()}};
}

Result<QByteArray> svg(const QSizeF& size, const QString& title, const std::function<void(QPainter&)>& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    // Title and description are set below: the generator does not escape them.
    generator.setResolution(72);
    generator.setSize(QSize(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))));
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    QPainter painter;
    if (!painter.begin(&generator))
        return cannotPaint();
    paint(painter);
    if (!painter.end())
        return cannotPaint();
    QByteArray bytes = buffer.data();
    replaceElement(bytes, "title", title);
    replaceElement(bytes, "desc", QStringLiteral("Drawn by Throughline"));
    // Where Inter is not installed, a face of the same kind will do.
    bytes.replace("font-family=\"Inter\"", "font-family=\"Inter, Helvetica, Arial, sans-serif\"");
    removeForbidden(bytes);
    if (Status status = checkWellFormed(bytes); !status)
        return status;
    return bytes;
}

Result<QByteArray> png(const QSizeF& size, double scale, const QString& title,
                       const std::function<void(QPainter&)>& paint) {
    scale = std::min(scale, std::sqrt(mostDots / (size.width() * size.height())));
    scale = std::min(scale, longestSide / std::max(size.width(), size.height()));
    QImage image(std::max(1, static_cast<int>(std::lround(size.width() * scale))),
                 std::max(1, static_cast<int>(std::lround(size.height() * scale))), QImage::Format_RGB32);
    if (image.isNull())
        return Status(Code::invalid, "There is not enough memory for a picture of this size");
    image.fill(Qt::white);
    image.setText(QStringLiteral("Title"), title);
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

Result<QByteArray> reviewPdf(const ReviewPages& pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(titleOf(pages.sheet()));
        writer.setCreator(QStringLiteral("Throughline"));
        writer.setResolution(pdfResolution);
        const QSizeF size = pages.pageSize();
        const bool isLandscape = size.width() > size.height();
        const QPageSize paper(isLandscape ? size.transposed() : size, QPageSize::Point);
        writer.setPageLayout(
            QPageLayout(paper, isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
        QPainter painter;
        if (!painter.begin(&writer))
            return cannotPaint();
        for (std::size_t page = 0; page < pages.count(); ++page) {
            if (page > 0 && !writer.newPage())
                return cannotPaint();
            painter.save();
            painter.scale(pdfResolution / 72.0, pdfResolution / 72.0);
            pages.paint(painter, page);
            painter.restore();
        }
        if (!painter.end())
            return cannotPaint();
    }
    return bytes;
}

Result<QByteArray> reviewSvg(const ReviewPages& pages, std::size_t page) {
    return svg(pages.pageSize(), titleOf(pages.sheet()), [&](QPainter& painter) {
        painter.fillRect(QRectF(QPointF(0, 0), pages.pageSize()), Qt::white);
        pages.paint(painter, page);
    });
}

Result<QByteArray> reviewPng(const ReviewPages& pages, double dotsPerInch, std::size_t page) {
    return png(pages.pageSize(), dotsPerInch / 72.0, titleOf(pages.sheet()),
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
    return svg(bounds.size(), title, [&](QPainter& painter) {
        painter.fillRect(QRectF(QPointF(0, 0), bounds.size()), Qt::white);
        paintDrawing(painter, scene, highlight, lanes, bounds);
    });
}

Result<QByteArray> drawingPng(const Scene& scene, const Highlight* highlight, double scale,
                              std::span<const Lane> lanes) {
    const QRectF bounds = drawingBounds(scene, highlight, lanes);
    return png(bounds.size(), scale, QString(),
               [&](QPainter& painter) { paintDrawing(painter, scene, highlight, lanes, bounds); });
}

} // namespace throughline
