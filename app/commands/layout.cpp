#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/commands/commands.h"
#include "app/commands/naming.h"
#include "app/commands/text_table.h"
#include "core/layout/arrows.h"
#include "core/layout/card.h"
#include "core/layout/layered.h"
#include "core/layout/pins.h"
#include "core/layout/routes.h"
#include "core/model/gestures.h"

namespace throughline::commands {

namespace {

/// How many pieces a bend is drawn in; a straight run is one. Long bends pass close by cards, fewer pieces would cut
/// them.
constexpr double piecesOfABend = 16.0;

double lengthOf(const Curve& curve) {
    return std::hypot(curve.control1.x - curve.start.x, curve.control1.y - curve.start.y) +
           std::hypot(curve.control2.x - curve.control1.x, curve.control2.y - curve.control1.y) +
           std::hypot(curve.end.x - curve.control2.x, curve.end.y - curve.control2.y);
}

bool isStraight(const Curve& curve) {
    const double dx = curve.end.x - curve.start.x;
    const double dy = curve.end.y - curve.start.y;
    const double length = std::hypot(dx, dy);
    const auto isBeside = [&](const Point& point) {
        return std::abs((point.x - curve.start.x) * dy - (point.y - curve.start.y) * dx) > 0.01 * length;
    };
    return !isBeside(curve.control1) && !isBeside(curve.control2);
}

/// The drawn arrow as points; their number does not grow with the size of the sheet.
std::vector<Point> pointsOf(const DrawnService& drawn) {
    std::vector<Point> points;
    for (const Curve& curve : drawn.curves) {
        if (!points.empty()) {
            points.pop_back(); // curves are joined end to end
        }
        if (isStraight(curve)) {
            points.push_back(curve.start);
            points.push_back(curve.end);
        } else {
            flatten(curve, std::max(8.0, lengthOf(curve) / piecesOfABend), points);
        }
    }
    return points;
}

struct LayoutRequest {
    std::string file;
    std::string view;
    bool lanes = false;
    bool endsNear = false;
    std::vector<double> gaps{cardGap, columnGap};
    bool dryRun = false;
};

/// The text of a large drawing, piece by piece: a tree of all its numbers would take longer than to lay it out.
class DrawingText {
  public:
    void add(std::string_view text) { text_ += text; }
    /// In hundredths: nobody sees less.
    void add(double number) {
        std::array<char, 32> digits{};
        auto hundredths = static_cast<long long>(std::llround(number * 100));
        if (hundredths < 0) {
            text_ += '-';
            hundredths = -hundredths;
        }
        text_.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), hundredths / 100).ptr);
        const auto rest = static_cast<int>(hundredths % 100);
        if (rest == 0)
            return;
        text_ += '.';
        text_ += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            text_ += static_cast<char>('0' + rest % 10);
    }
    void addKey(const std::string& key) { text_ += json::Json(key).dump(); }
    [[nodiscard]] const std::string& text() const { return text_; }

  private:
    std::string text_;
};

std::string drawingText(const Chain& chain, const Drawing& drawing) {
    DrawingText text;
    text.add("{\"nodes\":[");
    std::string_view separator;
    for (const DrawnRole& role : drawing.roles) {
        text.add(separator);
        text.add("{\"id\":");
        text.addKey(chain.roles().at(role.role)->key.text());
        for (const auto& [name, number] : {std::pair(",\"x\":", role.box.centre.x),
                                           {",\"y\":", role.box.centre.y},
                                           {",\"w\":", role.box.size.width},
                                           {",\"h\":", role.box.size.height}}) {
            text.add(name);
            text.add(number);
        }
        text.add("}");
        separator = ",";
    }
    text.add("],\"edges\":[");
    separator = "";
    for (const DrawnService& drawn : routed(chain, drawing.roles)) {
        const Service& service = *chain.services().at(drawn.service);
        text.add(separator);
        text.add("{\"source\":");
        text.addKey(service.server.text());
        text.add(",\"target\":");
        text.addKey(service.customer.text());
        text.add(",\"points\":[");
        std::string_view bracket = "[";
        for (const Point& point : pointsOf(drawn)) {
            text.add(bracket);
            text.add(point.x);
            text.add(",");
            text.add(point.y);
            text.add("]");
            bracket = ",[";
        }
        text.add("]}");
        separator = ",";
    }
    text.add("]}\n");
    return text.text();
}

/// The roles that a view shows: all of them in the first one.
std::vector<RoleKey> rolesOf(const Chain& chain, const View& view) {
    std::vector<RoleKey> roles;
    for (const Place& place : chain.places()) {
        if (place.view == view.key) {
            roles.push_back(place.role);
        }
    }
    return roles;
}

Exit layout(const LayoutRequest& options, Context& context) {
    const auto document =
        openDocument(options.file, context, options.dryRun ? SqlStore::Access::read : SqlStore::Access::write);
    if (!document) {
        return fail(document.status(), options.file);
    }
    const Chain& whole = (*document)->chain();
    Chain shown = whole;
    ViewKey view;
    if (!options.view.empty()) {
        const auto found = named<View>(whole, options.view);
        if (!found) {
            return fail(found.status(), options.file);
        }
        view = (*found)->key;
        if (whole.firstView()->key != view) {
            shown = gestures::part(whole, rolesOf(whole, **found));
        }
    }
    const LayoutOptions wanted{.columnGap = options.gaps[1],
                               .cardGap = options.gaps[0],
                               .lanes = options.lanes,
                               .endsLast = !options.endsNear,
                               .pinned = pinnedIn(shown, view)};
    const Drawing drawing = layOut(shown, wanted);
    if (!options.dryRun && !drawing.roles.empty()) {
        std::vector<gestures::Placement> placements;
        for (const DrawnRole& role : drawing.roles) {
            placements.push_back({shown.roles().at(role.role)->key, role.box.centre});
        }
        const auto edit = gestures::place(whole, context.keys, view, placements, "lay_out");
        if (!edit) {
            return fail(edit.status(), options.file);
        }
        if (const auto done = (*document)->perform(*edit); !done) {
            return fail(done.status(), options.file);
        }
    }
    if (context.json) {
        return print(drawingText(shown, drawing));
    }
    const std::string count = countText(drawing.roles.size(), "role", "roles");
    std::string said =
        options.dryRun ? "Would lay out " + count + "; nothing is stored.\n" : "Laid out " + count + ".\n";
    for (const auto& [one, other] : pinnedOnEachOther(drawing.roles, wanted))
        said +=
            shown.roles().at(one)->title + " and " + shown.roles().at(other)->title + " are pinned on each other.\n";
    return print(said);
}

} // namespace

void addLayout(CLI::App& line, Choice& choice) {
    CLI::App* command = line.add_subcommand("layout", "Lay the chain out anew and store where the roles stand");
    auto options = std::make_shared<LayoutRequest>();
    command->add_option("FILE", options->file, "The document")->type_name("")->required();
    command->add_option("--view", options->view, "The view to lay out, by its key or title (default: the first)")
        ->type_name("VIEW");
    command->add_flag("--lanes", options->lanes, "Give each department a horizontal lane of its own");
    command->add_flag("--ends-near", options->endsNear,
                      "Let each end customer stand near those who serve it, not all of them in the last column");
    command->add_option("--gaps", options->gaps, "How far apart cards and columns stand (default: 24,96)")
        ->type_name("CARDS,COLUMNS")
        ->delimiter(',')
        ->expected(2)
        ->check(CLI::Range(0.0, 1000.0));
    command->add_flag("--dry-run", options->dryRun, "Store nothing");
    addPrintingOptions(*command, choice);
    command->callback(
        [options, &choice] { choice.run = [options](Context& context) { return layout(*options, context); }; });
}

} // namespace throughline::commands
