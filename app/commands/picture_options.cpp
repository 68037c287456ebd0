#include "app/commands/picture_options.h"

#include <algorithm>
#include <utility>

namespace throughline::commands {

void addPictureOptions(CLI::App& command, PictureOptions& options) {
    const auto what = [&](const char* name, std::string& value, const char* words, const char* type) {
        return command.add_option(name, value, words)->type_name(type)->group("What is drawn (pdf, svg, png, html)");
    };
    CLI::Option* task = what("--task", options.task, "The trace of this task, named by its key or title", "TASK");
    CLI::Option* customer = what("--customer", options.customer,
                                 "From where work comes to this end customer, named by its key or title", "ROLE");
    CLI::Option* department =
        what("--department", options.department, "This department, whom it serves and who serves it", "NAME");
    CLI::Option* view = what("--view", options.view, "This view, named by its key or title", "VIEW");
    customer->excludes(task);
    department->excludes(task)->excludes(customer);
    view->excludes(task)->excludes(customer)->excludes(department);
    command.add_flag("--lanes", options.lanes, "The whole chain, or a view, with a band for each department")
        ->group(task->get_group())
        ->excludes(task)
        ->excludes(customer)
        ->excludes(department);

    const std::string onPaper = "Paper (pdf, svg, png)";
    command.add_option("--paper", options.paper, "A5 to A0, Letter, Legal, Tabloid, or its sides in mm: 420x297 (A4)")
        ->type_name("PAPER")
        ->group(onPaper);
    CLI::Option* landscape =
        command
            .add_flag("--landscape", options.landscape,
                      "Lay the paper on its long side (so anyway; a poster as it comes out larger)")
            ->group(onPaper);
    command.add_flag("--portrait", options.portrait, "Stand the paper on its short side")
        ->group(onPaper)
        ->excludes(landscape);
    command.add_option("--margins", options.margins, "Free on each side, in mm (15)")->type_name("MM")->group(onPaper);
    CLI::Option* fit = command.add_flag("--fit", options.fits, "On one page, however small")->group(onPaper);
    CLI::Option* scale =
        command.add_option("--scale", options.scale, "In percent; at 100 a card is 50.8 mm wide and its text 9 pt")
            ->type_name("PERCENT")
            ->group(onPaper)
            ->excludes(fit);
    command.add_option("--poster", options.poster, "As large as it can be on so many rows and columns of pages: 2x3")
        ->type_name("ROWSxCOLUMNS")
        ->group(onPaper)
        ->excludes(fit)
        ->excludes(scale);
    command.add_option("--overlap", options.overlap, "What two pages of a poster both show, in mm (10)")
        ->type_name("MM")
        ->group(onPaper)
        ->excludes(fit);
    const auto eitherWay = [&](const char* name, const char* opposite, std::optional<bool>& value, const char* words,
                               const char* otherWords) {
        CLI::Option* yes = command
                               .add_flag_callback(
                                   name, [&value] { value = true; }, words)
                               ->group(onPaper);
        CLI::Option* no = command
                              .add_flag_callback(
                                  opposite, [&value] { value = false; }, otherWords)
                              ->group(onPaper)
                              ->excludes(yes);
        return std::pair(yes, no);
    };
    const auto marks = eitherWay("--crop-marks", "--no-crop-marks", options.cropMarks,
                                 "Marks to trim a poster's pages along (so anyway)", "None of them");
    marks.first->excludes(fit);
    marks.second->excludes(fit);
    eitherWay("--tasks", "--no-tasks", options.tasks, "With the table of tasks and their impact (so anyway in html)",
              "Without it");
    eitherWay("--legend", "--no-legend", options.legend, "What the marks mean, as far as they occur (so anyway)",
              "Without it");
    command.add_option("--page", options.page, "Which page an SVG or a PNG shows, where there are several, from 1")
        ->type_name("N")
        ->group(onPaper);
    command.add_option("--resolution", options.resolution, "Of a PNG, in dots an inch (192)")
        ->type_name("DPI")
        ->group(onPaper);
}

Status checkOptions(const PictureOptions& options, const std::string& format) {
    const bool isPicture = std::ranges::find(pictureFormats, std::string_view(format)) != pictureFormats.end();
    const bool isPaper = isPicture && format != "html";
    const auto wrong = [&](const char* option, const char* formats) {
        return Status(Code::wrongUse, "is for %1; leave it out for %2", {formats, format}, option);
    };
    const std::pair<bool, const char*> subjects[] = {{!options.task.empty(), "--task"},
                                                     {!options.customer.empty(), "--customer"},
                                                     {!options.department.empty(), "--department"},
                                                     {!options.view.empty(), "--view"},
                                                     {options.lanes, "--lanes"},
                                                     {options.tasks.has_value(), "--tasks"}};
    for (const auto& [isGiven, option] : subjects) {
        if (isGiven && !isPicture)
            return wrong(option, "pdf, svg, png and html");
    }
    const std::pair<bool, const char*> papers[] = {{!options.paper.empty(), "--paper"},
                                                   {options.landscape, "--landscape"},
                                                   {options.portrait, "--portrait"},
                                                   {options.margins.has_value(), "--margins"},
                                                   {options.fits, "--fit"},
                                                   {options.scale.has_value(), "--scale"},
                                                   {!options.poster.empty(), "--poster"},
                                                   {options.overlap.has_value(), "--overlap"},
                                                   {options.cropMarks.has_value(), "--crop-marks"},
                                                   {options.legend.has_value(), "--legend"}};
    for (const auto& [isGiven, option] : papers) {
        if (isGiven && !isPaper)
            return wrong(option, "pdf, svg and png");
    }
    if (options.page && format != "svg" && format != "png")
        return wrong("--page", "svg and png");
    if (options.resolution && format != "png")
        return wrong("--resolution", "png");
    const bool hasParts = format == "pdf" || options.scale || !options.poster.empty();
    if (isPaper && !hasParts && (options.overlap || options.cropMarks)) {
        return {Code::wrongUse,
                "is for pages that are joined; give --poster or --scale with it",
                {},
                options.overlap ? "--overlap" : "--crop-marks"};
    }
    return {};
}

} // namespace throughline::commands
