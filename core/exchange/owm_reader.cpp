#include "core/exchange/owm_reader.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "core/exchange/clean_text.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/draft_size.h"
#include "core/exchange/owm_line.h"
#include "core/exchange/row_names.h"
#include "core/model/number_text.h"

namespace throughline::exchange {

namespace {

/// What a whole map measures on the sheet.
constexpr double width = 2000.0;
constexpr double height = 1200.0;

/// Longer lines are refused.
constexpr std::size_t longestLine = 1'000'000;

class Reader {
  public:
    explicit Reader(const GraphSource& source) : source_(source) { draft_.source = source.number; }

    Result<GraphDraft> read(std::string_view text) {
        for (line_ = 1; !text.empty(); ++line_) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            const std::string_view line = trimmed(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
            if (line.size() > longestLine)
                return wrong("a line longer than %1 bytes", {inGroups(longestLine)});
            if (Status status = take(line); !status)
                return status;
        }
        if (draft_.roles.empty())
            return Status(Code::invalid, "there is no component in it; is it a Wardley map?");
        if (Status status = addLinks(); !status)
            return status;
        if (source_.options.merges) {
            source_.imported.choose("a Wardley map has no ids: a component that was renamed there is a new role here",
                                    {}, source_.imported.placeIn(source_.number, {}));
        }
        return std::move(draft_);
    }

  private:
    struct Link {
        OwmLink link;
        std::uint32_t line;
    };

    [[nodiscard]] Status wrong(std::string_view fact, std::vector<std::string> arguments = {}) const {
        return {Code::invalid, fact, std::move(arguments), std::to_string(line_)};
    }
    [[nodiscard]] std::string place() const { return source_.imported.placeIn(source_.number, std::to_string(line_)); }
    void leaveOut(std::string_view fact, std::string_view argument, std::string_view why) {
        source_.imported.leaveOut(fact, {cleanLine(argument, 80)}, why, place());
    }

    Status take(std::string_view line) {
        if (line.empty())
            return {};
        if (line == "{" || line == "}") {
            isInPipeline_ = line == "{" && !pipeline_.empty();
            return {};
        }
        const auto element = owmElement(line);
        auto link = owmLink(line);
        // "market place->shop" is a link of something that begins like a word of the language.
        const bool isNamed =
            element && (element->hasBrackets || trimmed(line.substr(element->keyword.size())).starts_with('"'));
        const bool isLink = link && (!element || (isRole(*element) && !isNamed));
        if (element && !isLink)
            return take(*element, line);
        if (isLink) {
            links_.push_back({std::move(*link), line_});
            return {};
        }
        leaveOut("line “%1”", line, "it is neither a component nor a link");
        return {};
    }

    static bool isRole(const OwmElement& element) {
        constexpr std::array<std::string_view, 5> roles{"component", "anchor", "market", "ecosystem", "submap"};
        return std::ranges::find(roles, element.keyword) != roles.end();
    }

    Status take(const OwmElement& element, std::string_view line) {
        const auto is = [&](std::initializer_list<std::string_view> words) {
            return std::ranges::find(words, element.keyword) != words.end();
        };
        if (is({"title"})) {
            draft_.title = element.name;
        } else if (isRole(element)) {
            return addRole(element);
        } else if (is({"pipeline"})) {
            isInPipeline_ = line.ends_with('{');
            std::string_view name = element.name;
            if (name.ends_with('{'))
                name.remove_suffix(1);
            pipeline_ = trimmed(name);
        } else if (is({"evolve"})) {
            takeEvolution(element);
        } else if (is({"note", "annotation"})) {
            leaveOut(element.keyword == "note" ? "note “%1”" : "annotation “%1”",
                     trimmed(line.substr(element.keyword.size())), "it is only written on the map");
        } else if (is({"pioneers", "settlers", "townplanners", "accelerator", "deaccelerator"})) {
            leaveOut("“%1”", line, "a chain has nothing like it");
        }
        // The others say how the map looks, or belong to a component that is there.
        return {};
    }

    Status addRole(const OwmElement& element) {
        if (element.name.empty())
            return wrong("a component without a name");
        DraftRole role;
        role.id = role.title = element.name;
        role.kind = element.keyword == "anchor" ? RoleKind::endCustomer : RoleKind::internal;
        role.origin = {source_.number, line_, 0};
        if (numbers_.contains(role.id))
            return wrong("“%1” is there twice", {cleanLine(element.name, 80)});
        if (element.hasBrackets) {
            // Within a pipeline only the maturity is given; the pipeline has the visibility.
            const auto pipeline = numbers_.find(pipeline_);
            const bool isPart = isInPipeline_ && element.numbers.size() == 1;
            if (isPart && pipeline != numbers_.end() && draft_.roles[pipeline->second].place) {
                role.place = Point{element.numbers[0] * width, draft_.roles[pipeline->second].place->y + height / 12};
            } else if (element.numbers.size() >= 2) {
                role.place = Point{element.numbers[1] * width, (1.0 - element.numbers[0]) * height};
            } else if (!isPart) {
                leaveOut("position of “%1”", element.name, "it is no pair of numbers");
            }
        }
        if (isInPipeline_)
            role.department = pipeline_;
        if (Status status = size_.add(role); !status)
            return status;
        numbers_.emplace(role.id, draft_.roles.size());
        draft_.roles.push_back(std::move(role));
        return {};
    }

    /// `evolve Kettle 0.62`, or with a new name: `evolve Kettle->Electric Kettle 0.62`, which links may use.
    void takeEvolution(const OwmElement& element) {
        std::string_view names = element.name;
        const std::size_t number = names.find_last_not_of("0123456789.");
        names = trimmed(names.substr(0, number == std::string_view::npos ? 0 : number + 1));
        const std::size_t arrow = names.find("->");
        if (arrow != std::string_view::npos)
            laterNames_.emplace(trimmed(names.substr(arrow + 2)), trimmed(names.substr(0, arrow)));
        leaveOut("evolution of “%1”", trimmed(names.substr(0, arrow)), "a chain is as it is now");
    }

    [[nodiscard]] std::string idOf(const std::string& end) const {
        const auto later = laterNames_.find(end);
        return later != laterNames_.end() && !numbers_.contains(end) ? later->second : end;
    }

    Status addLinks() {
        for (const auto& [link, line] : links_) {
            line_ = line;
            for (std::size_t i = 0; i + 1 < link.ends.size(); ++i) {
                DraftService service;
                service.server = idOf(link.ends[i + 1]);
                service.customer = idOf(link.ends[i]);
                service.provides = link.text;
                service.origin = {source_.number, line, 0};
                if (Status status = size_.add(service); !status)
                    return status;
                if (draft_.services.empty()) {
                    source_.imported.choose("the arrows were turned: “%1” needs “%2” there, so that “%2” serves “%1”",
                                            {cleanLine(service.customer, 80), cleanLine(service.server, 80)}, place());
                }
                draft_.services.push_back(std::move(service));
            }
        }
        return {};
    }

    const GraphSource& source_;
    GraphDraft draft_;
    DraftSize size_;
    std::unordered_map<std::string, std::size_t> numbers_; ///< of the roles, by name
    std::unordered_map<std::string, std::string> laterNames_;
    std::vector<Link> links_;
    std::string pipeline_;
    bool isInPipeline_ = false;
    std::uint32_t line_ = 0;
};

} // namespace

Result<GraphDraft> readOwm(const GraphSource& source) {
    if (Status status = checkUtf8(source.bytes); !status)
        return status;
    std::string_view text = source.bytes;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    return Reader(source).read(withoutOwmComments(text));
}

} // namespace throughline::exchange
