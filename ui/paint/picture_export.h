#pragma once

#include <QByteArray>
#include <memory>
#include <optional>
#include <span>

#include "core/model/result.h"
#include "ui/paint/highlight.h"
#include "ui/paint/review_sheet.h"
#include "ui/paint/scene.h"

/// Pictures as the bytes of a file, rendered to memory: Qt's own writers report success for a truncated file. Needs a
/// QGuiApplication, on the offscreen platform where there is no display.
namespace throughline {

/// The pages from `first` to `last`, from 0, or all; text is text, the fonts are embedded.
Result<QByteArray> reviewPdf(const ReviewPages& pages, std::size_t first = 0,
                             std::size_t last = static_cast<std::size_t>(-1));
/// One page; text is text.
Result<QByteArray> reviewSvg(const ReviewPages& pages, std::size_t page = 0);
/// One page at `dotsPerInch`. Code::invalid where the picture would have more than fifty million dots.
Result<QByteArray> reviewPng(const ReviewPages& pages, double dotsPerInch, std::size_t page = 0);
/// 192 dots an inch, or as many as such a picture of this page may have.
double usualResolution(const ReviewPages& pages);

/// Some roles of a scene by themselves, each where it stands there, with the services among them.
struct ScenePart {
    std::unique_ptr<const Chain> chain; ///< the scene's own
    Scene scene;
};
ScenePart partOf(const Scene& scene, std::span<const Slot> roles);

/// The drawing alone, with a margin of 16 units, in the paper palette on white: for the clipboard and for documents.
Result<QByteArray> drawingSvg(const Scene& scene, const Highlight* highlight, const QString& title,
                              std::span<const Lane> lanes = {});
/// `scale`: dots a sheet unit; fewer where the picture would have more than fifty million dots.
Result<QByteArray> drawingPng(const Scene& scene, const Highlight* highlight, double scale = 2.0,
                              std::span<const Lane> lanes = {});

} // namespace throughline
