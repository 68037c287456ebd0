#pragma once

#include <string>

#include "app/commands/context.h"
#include "app/commands/picture_options.h"

/// Drawing a chain to a file's bytes. Needs a QGuiApplication (Choice::paints).
namespace throughline::commands {

struct Picture {
    std::string bytes;
    std::size_t pages = 0; ///< that the set-up makes; of an SVG and a PNG the file holds one of them
    std::size_t roles = 0; ///< that it shows
    std::string advice;    ///< sentences: what was laid out anew for it, and where the text comes out too small to read
};
/// A file of one of `pictureFormats`. Code::wrongUse for names that the chain does not have, and for a set-up that
/// makes no sense.
Result<Picture> picture(const Chain& chain, const std::string& format, const PictureOptions& options,
                        const Context& context);

} // namespace throughline::commands
