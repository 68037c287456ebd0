#include "app/commands/export_picture.h"

#include <QLocale>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

#include "app/commands/naming.h"
#include "app/commands/text_table.h"
#include "core/analysis/analysis.h"
#include "core/layout/layered.h"
#include "core/model/gestures.h"
#include "ui/paint/fonts.h"
#include "ui/paint/lanes.h"
#include "ui/paint/picture_export.h"
#include "ui/paint/review_content.h"
#include "ui/paint/review_html.h"
#include "ui/words/languages.h"

namespace throughline::commands {

namespace {

std::string numberText(double value) {
    return QString::number(value).toStdString();
}

std::string folded(std::string text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return text;
}

Result<std::string> departmentNamed(const Chain& chain, const std::string& name) {
    std::set<std::string> known;
    for (const Role& role : chain.roles()) {
        if (!role.department.empty())
            known.insert(role.department);
    }
    if (known.contains(name)) {
        return name;
    }
    const auto found = std::ranges::find_if(known, [&](const std::string& one) { return folded(one) == folded(name); });
    if (found != known.end()) {
        return *found;
    }
    std::string list;
    for (const std::string& one : known) {
        list += (list.empty() ? "" : ", ") + one;
        if (list.size() > 200) {
            list += " …";
            break;
        }
    }
    return Status(Code::wrongUse, "there is no department “%1”; take one of: %2", {name, list.empty() ? "–" : list});
}

Result<ReviewSubject> subjectOf(const Analysis& analysis, const PictureOptions& options) {
    const Chain& chain = analysis.chain();
    ReviewSubject subject;
    subject.lanes = options.lanes;
    if (!options.task.empty()) {
        const auto task = named<Task>(chain, options.task);
        if (!task) {
            return task.status();
        }
        subject.kind = ReviewSubject::Kind::task;
        subject.task = (*task)->key;
    } else if (!options.customer.empty()) {
        const auto customer = namedEndCustomer(analysis, options.customer);
        if (!customer) {
            return customer.status();
        }
        subject.kind = ReviewSubject::Kind::endCustomer;
        subject.role = chain.roles().at(*customer)->key;
    } else if (!options.department.empty()) {
        auto department = departmentNamed(chain, options.department);
        if (!department) {
            return department.status();
        }
        subject.kind = ReviewSubject::Kind::department;
        subject.department = *std::move(department);
    } else if (!options.view.empty()) {
        const auto view = named<View>(chain, options.view);
        if (!view) {
            return view.status();
        }
        subject.kind = ReviewSubject::Kind::view;
        subject.view = (*view)->key;
    }
    return subject;
}

/// "2x3" as rows and columns.
std::optional<std::pair<int, int>> posterOf(const std::string& text) {
    const std::size_t cross = text.find_first_of("xX");
    if (cross == std::string::npos) {
        return std::nullopt;
    }
    const auto number = [](std::string_view digits) {
        int value = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && end == digits.data() + digits.size() ? value : 0;
    };
    const std::pair sides{number(std::string_view(text).substr(0, cross)),
                          number(std::string_view(text).substr(cross + 1))};
    if (!posterLimits.hold(sides.first) || !posterLimits.hold(sides.second)) {
        return std::nullopt;
    }
    return sides;
}

Status outOf(const Limits& limits, const char* option) {
    return {
        Code::wrongUse, "must be a number from %1 to %2", {numberText(limits.least), numberText(limits.most)}, option};
}

/// Checks the numbers one by one, to name the option.
Status checkNumbers(const PictureOptions& options) {
    if (options.margins && !marginLimits.hold(*options.margins))
        return outOf(marginLimits, "--margins");
    if (options.scale && !percentLimits.hold(*options.scale))
        return outOf(percentLimits, "--scale");
    if (options.overlap && !overlapLimits.hold(*options.overlap))
        return outOf(overlapLimits, "--overlap");
    if (options.resolution && !resolutionLimits.hold(*options.resolution))
        return outOf(resolutionLimits, "--resolution");
    if (options.page && *options.page < 1)
        return {Code::wrongUse, "pages are numbered from 1", {}, "--page"};
    if (!options.poster.empty() && !posterOf(options.poster)) {
        return {Code::wrongUse,
                "“%1” is no poster; give rows and columns of pages, such as 2x3, each from 1 to %2",
                {options.poster, numberText(posterLimits.most)},
                "--poster"};
    }
    return {};
}

Result<PageSetUp> setUpOf(const std::string& format, const PictureOptions& options) {
    if (Status status = checkNumbers(options); !status) {
        return status;
    }
    PageSetUp setUp;
    if (!options.paper.empty()) {
        const auto paper = paperNamed(options.paper);
        if (!paper) {
            std::string known;
            for (const QPageSize& each : papers()) {
                known += nameOf(each).toStdString() + ", ";
            }
            return Status(Code::wrongUse,
                          "“%1” is no paper; take one of %2or its sides in millimetres from %3 to %4, such as 420x297",
                          {options.paper, known, numberText(paperLimits.least), numberText(paperLimits.most)},
                          "--paper");
        }
        setUp.paper = *paper;
    }
    setUp.isLandscape = !options.portrait;
    setUp.margin = options.margins.value_or(setUp.margin);
    // Of the formats that hold one page, one page is what is meant where nothing else is said.
    const bool isPaged = format == "pdf";
    setUp.fit = isPaged && !options.fits ? Fit::automatic : Fit::onePage;
    if (options.scale) {
        setUp.fit = Fit::percent;
        setUp.percent = *options.scale;
    } else if (const auto poster = posterOf(options.poster)) {
        setUp.fit = Fit::poster;
        setUp.posterRows = poster->first;
        setUp.posterColumns = poster->second;
    }
    setUp.overlap = options.overlap.value_or(setUp.overlap);
    setUp.hasCropMarks = options.cropMarks.value_or(true);
    setUp.hasLegend = options.legend.value_or(true);
    // As in the window: on paper on request; a page of HTML has the room, and is the chain in words.
    setUp.hasTasks = options.tasks.value_or(format == "html");
    if (Status status = check(setUp); !status) {
        return Status(Code::wrongUse, status.fact(), status.arguments());
    }
    return setUp;
}

/// Where the cards' text is too small to read: how it would not be.
std::string adviceFor(const ReviewPages& pages) {
    // Where nothing else was asked for, the parts follow as far as that helps; what is a little small then is let pass.
    const bool isAsked = pages.sheet().setUp.fit != Fit::automatic;
    if (pages.largestTextSize() > ReviewPages::leastText * (isAsked ? 1.0 : 0.75) - 0.05) {
        return {};
    }
    const std::string text =
        "Its smallest text is " + QString::number(pages.largestTextSize(), 'f', 1).toStdString() + " pt";
    const auto poster = pages.readablePoster();
    return poster ? text + "; --poster " + std::to_string(poster->first) + "x" + std::to_string(poster->second) +
                        " makes it readable."
                  : text + ".";
}

/// How it is cut, where that is not as was asked for.
std::string cutsOf(const ReviewPages& pages) {
    std::string text;
    if (pages.isSmallerPoster()) {
        const PageSetUp& setUp = pages.sheet().setUp;
        const std::string taken = pages.partCount() == 0 ? "one page"
                                                         : std::to_string(pages.rowCount()) + " x " +
                                                               std::to_string(pages.columnCount()) + " pages";
        text = "The poster takes " + taken + " of the " + std::to_string(setUp.posterRows) + " x " +
               std::to_string(setUp.posterColumns) + ": on more of them it would be no larger.";
    }
    if (const std::size_t parted = pages.partedCount(); parted > 0) {
        text += (text.empty() ? "" : "\n") + std::string("No page shows the whole cards of ") +
                countText(parted, "role", "roles") + "; a wider --overlap or another --poster may help.";
    }
    return text;
}

Result<Picture> onPages(const ReviewPages& pages, const std::string& format, const PictureOptions& options) {
    Picture picture;
    picture.pages = pages.count();
    picture.roles = pages.sheet().drawing.roles.size();
    if (format == "pdf") {
        const std::string cuts = cutsOf(pages);
        const std::string advice = adviceFor(pages);
        picture.advice = cuts + (cuts.empty() || advice.empty() ? "" : "\n") + advice;
    } else if (pages.count() > 1 && !options.page) {
        return Status(Code::wrongUse, "one %1 holds one page, and there are %2; say which with --page, or write a PDF",
                      {format == "svg" ? "SVG" : "PNG", std::to_string(pages.count())});
    }
    const auto page = static_cast<std::size_t>(options.page.value_or(1)) - 1;
    if (page >= pages.count()) {
        return Status(Code::wrongUse, "there is no page %1; the last is %2",
                      {std::to_string(page + 1), std::to_string(pages.count())}, "--page");
    }
    const auto bytes = format == "pdf"   ? reviewPdf(pages)
                       : format == "svg" ? reviewSvg(pages, page)
                                         : reviewPng(pages, options.resolution.value_or(usualResolution(pages)), page);
    if (!bytes) {
        // Of the document there is nothing to be said: the call asks for more than can be drawn.
        const Status& status = bytes.status();
        return status.code() == Code::invalid && options.resolution
                   ? Status(Code::wrongUse, status.fact(), status.arguments(), "--resolution")
                   : status;
    }
    picture.bytes = bytes->toStdString();
    return picture;
}

} // namespace

Result<Picture> picture(const Chain& chain, const std::string& format, const PictureOptions& options,
                        const Context& context) {
    const auto setUp = setUpOf(format, options);
    if (!setUp) {
        return setUp.status();
    }
    const Analysis analysis(chain);
    const auto subject = subjectOf(analysis, options);
    if (!subject) {
        return subject.status();
    }
    if (const Status fonts = loadFonts(); !fonts) {
        return fonts;
    }
    // What is drawn is English like all that the command line says, whatever the system speaks.
    Languages languages;
    languages.choose(QStringLiteral("en"));
    QLocale::setDefault(QLocale::c());
    auto sheet = reviewOf(analysis, *subject, *setUp, context.today);
    if (!sheet) {
        return sheet.status();
    }
    std::string said;
    if (options.lanes && !standInLanes(sheet->chain, sheet->drawing)) {
        std::vector<RoleKey> shown;
        for (const DrawnRole& drawn : sheet->drawing.roles)
            shown.push_back(sheet->chain.roles().at(drawn.role)->key);
        sheet->chain = gestures::part(sheet->chain, shown);
        sheet->view = {};
        sheet->drawing = layOut(sheet->chain, {.lanes = true});
        said = "It was laid out in lanes; in the document the cards stand where they did.";
    }
    const auto withWords = [&said](Result<Picture> drawn) {
        if (drawn && !said.empty())
            drawn->advice = drawn->advice.empty() ? said : said + "\n" + drawn->advice;
        return drawn;
    };
    if (format == "html") {
        const auto html = reviewHtml(*sheet);
        if (!html) {
            return html.status();
        }
        return Picture{html->toStdString(), 1, sheet->drawing.roles.size(), said};
    }
    const auto pages = ReviewPages::compose(*sheet);
    if (!pages) {
        return pages.status();
    }
    if (setUp->fit == Fit::poster && !options.landscape && !options.portrait) {
        sheet->setUp.isLandscape = !sheet->setUp.isLandscape;
        const auto other = ReviewPages::compose(*std::move(sheet));
        if (other && other->scale() > pages->scale()) {
            return withWords(onPages(*other, format, options));
        }
    }
    return withWords(onPages(*pages, format, options));
}

} // namespace throughline::commands
