#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "app/commands/context.h"

/// Drawing a chain to a file's bytes. Needs a QGuiApplication (Choice::paints).
namespace throughline::commands {

inline constexpr std::array<std::string_view, 3> pictureFormats{"pdf", "svg", "png"};

struct PictureOptions {
    std::string task;              ///< named by key or title; empty: none
    std::string customer;          ///< an end customer, named alike; empty: none
    std::string paper;             ///< "A4", "Letter" …; empty: A4
    std::optional<bool> landscape; ///< unset: as the drawing asks for
    bool lanes = false;            ///< the departments' bands behind the whole chain
};

/// The bytes of a file of one of `pictureFormats`. Code::wrongUse for names that the chain does not have.
Result<std::string> picture(const Chain& chain, const std::string& format, const PictureOptions& options,
                            const Context& context);

} // namespace throughline::commands
