#pragma once

#include <CLI/CLI.hpp>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/status.h"

/// What can be asked for where a chain is drawn to a file.
namespace throughline::commands {

inline constexpr std::array<std::string_view, 4> pictureFormats{"pdf", "svg", "png", "html"};

/// What is drawn and on which paper, as it was asked for; lengths are millimetres.
struct PictureOptions {
    // Named by key or title; empty: none.
    std::string task;
    std::string customer; ///< an end customer
    std::string view;
    std::string department; ///< by its name
    bool lanes = false;     ///< the departments' bands behind the whole chain
    std::string paper;      ///< "A4", "Letter", "420x297" …; empty: A4
    bool landscape = false;
    bool portrait = false;
    bool fits = false; ///< on one page, however small
    std::optional<double> margins;
    std::optional<double> scale; ///< percent
    std::string poster;          ///< "2x3": rows and columns; empty: none
    std::optional<double> overlap;
    std::optional<bool> cropMarks;
    std::optional<bool> tasks;
    std::optional<bool> legend;
    std::optional<double> resolution; ///< dots an inch
    std::optional<int> page;          ///< from 1, of an SVG or PNG
};

/// Adds the options to a subcommand; `options` must live as long as it.
void addPictureOptions(CLI::App& command, PictureOptions& options);

/// Code::wrongUse, with the first option of `options` that has no sense for `format`, of a picture or not.
Status checkOptions(const PictureOptions& options, const std::string& format);

} // namespace throughline::commands
