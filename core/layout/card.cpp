#include "core/layout/card.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "core/layout/font_metrics.h"

namespace throughline {

namespace {

constexpr std::string_view ellipsis = "\u2026";

// Lines of a card, in sheet units.
constexpr double leastPadding = 12.0;
constexpr double titleLine = 20.0;
constexpr double smallLine = 20.0;
constexpr double departmentLine = 18.0;
constexpr double taskLine = 20.0;
constexpr double aboveTasks = 8.0;
constexpr double heightStep = 16.0;
constexpr double disc = 18.0;

struct Inset {
    double left;
    double right;
};

// Past the department's strip; a pill's round ends need more.
Inset insetOf(bool isEndCustomer) {
    return isEndCustomer ? Inset{24.0, 24.0} : Inset{16.0, 12.0};
}

/// The character at `at`, which moves past it. Broken UTF-8 never gets into a chain; a stray byte counts as one.
char32_t nextCharacter(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at++);
    if (first < 0x80)
        return first;
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    char32_t character = first & (0x3F >> more);
    for (int i = 0; i < more && at < text.size() && (byte(at) & 0xC0) == 0x80; ++i) {
        character = (character << 6) | (byte(at++) & 0x3F);
    }
    return character;
}

double advanceOf(char32_t character, TextStyle style) {
    return style == TextStyle::title ? advanceOf(character, Face::semiBold) * 14.0 / unitsPerEm
                                     : advanceOf(character, Face::regular) * 12.0 / unitsPerEm;
}

/// The length in bytes of the longest start of `text` that is at most `width` wide and does not part a character from
/// its marks.
std::size_t fitting(std::string_view text, TextStyle style, double width) {
    double used = 0.0;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t next = at;
        used += advanceOf(nextCharacter(text, next), style);
        if (used > width)
            break;
        at = next;
    }
    return at;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string_view firstCharacter(std::string_view word) {
    std::size_t at = 0;
    if (!word.empty())
        nextCharacter(word, at);
    return word.substr(0, at);
}

std::string upperCase(std::string_view character) {
    if (character.size() == 1) {
        const char c = character[0];
        return std::string(1, c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
    }
    // Latin-1's small letters stand 32 after the capitals; the division sign and the y with two dots do not.
    if (character.size() == 2 && character[0] == '\xC3') {
        const auto low = static_cast<unsigned char>(character[1]);
        if (low >= 0xA0 && low <= 0xBE && low != 0xB7)
            return {'\xC3', static_cast<char>(low - 0x20)};
    }
    return std::string(character);
}

std::string initialsOf(std::string_view name) {
    name = trimmed(name);
    std::string initials = upperCase(firstCharacter(name));
    const std::size_t space = name.rfind(' ');
    if (space != std::string_view::npos)
        initials += upperCase(firstCharacter(name.substr(space + 1)));
    return initials;
}

int rankOf(TaskState state) {
    switch (state) {
        case TaskState::inProgress:
            return 0;
        case TaskState::planned:
            return 1;
        case TaskState::delivered:
            return 2;
        case TaskState::dropped:
            return 3;
    }
    return 3;
}

/// Open tasks by promised day, then the delivered ones, the latest first.
bool standsBefore(const Task& a, const Task& b) {
    if (rankOf(a.state) != rankOf(b.state))
        return rankOf(a.state) < rankOf(b.state);
    if (a.state == TaskState::delivered && a.delivered != b.delivered)
        return a.delivered > b.delivered;
    if (a.promised.has_value() != b.promised.has_value())
        return a.promised.has_value();
    return std::tie(a.promised, a.title, a.key) < std::tie(b.promised, b.title, b.key);
}

/// The lines that decide the card's height.
struct Lines {
    std::size_t titles = 1;
    bool holder = false;
    bool department = false;
    std::size_t tasks = 0;
    bool more = false;
};

double heightOf(const Lines& lines) {
    double height = static_cast<double>(lines.titles) * titleLine;
    if (lines.holder)
        height += smallLine;
    if (lines.department)
        height += departmentLine;
    if (lines.tasks > 0)
        height += aboveTasks + static_cast<double>(lines.tasks) * taskLine;
    if (lines.more)
        height += smallLine;
    return height;
}

double cardHeight(double content) {
    return std::ceil((content + 2 * leastPadding) / heightStep) * heightStep;
}

double widthBetween(Inset inset) {
    return cardWidth - inset.left - inset.right;
}

} // namespace

double textWidth(std::string_view utf8, TextStyle style) {
    double width = 0.0;
    for (std::size_t at = 0; at < utf8.size();)
        width += advanceOf(nextCharacter(utf8, at), style);
    return width;
}

std::string elided(std::string_view utf8, TextStyle style, double width) {
    if (fitting(utf8, style, width) == utf8.size())
        return std::string(utf8);
    const double room = width - textWidth(ellipsis, style);
    if (room <= 0.0)
        return std::string(ellipsis);
    std::string cut(trimmed(utf8.substr(0, fitting(utf8, style, room))));
    return cut.append(ellipsis);
}

std::vector<std::string> wrapped(std::string_view utf8, TextStyle style, double width, std::size_t lines) {
    std::vector<std::string> result;
    std::string_view rest = trimmed(utf8);
    while (result.size() + 1 < lines) {
        const std::size_t fits = fitting(rest, style, width);
        if (fits == rest.size())
            break;
        std::size_t end = rest[fits] == ' ' ? fits : rest.rfind(' ', fits);
        // A word of its own that is wider than the line is broken where the line ends.
        if (end == std::string_view::npos || end == 0)
            end = std::max(fits, firstCharacter(rest).size());
        result.emplace_back(trimmed(rest.substr(0, end)));
        rest = trimmed(rest.substr(end));
    }
    if (!rest.empty() || result.empty())
        result.push_back(elided(rest, style, width));
    return result;
}

namespace {

/// Not where the title says it already, as that of a folded department's card does: "Purchasing (3 roles)".
bool hasDepartmentLine(const Role& role) {
    std::string_view rest = role.title;
    if (!rest.starts_with(role.department))
        return true;
    rest.remove_prefix(role.department.size());
    return !role.department.empty() && !rest.empty() && !rest.starts_with(" (");
}

} // namespace

CardContent cardContent(const Chain& chain, Slot slot) {
    const Role& role = *chain.roles().at(slot);
    CardContent content;
    content.isEndCustomer = role.kind == RoleKind::endCustomer;
    const double width = widthBetween(insetOf(content.isEndCustomer));
    content.titleLines = wrapped(role.title, TextStyle::title, width, 2);
    if (hasDepartmentLine(role))
        content.department = elided(role.department, TextStyle::small, width);
    if (!role.holders.empty()) {
        if (const Person* person = chain.people().find(role.holders.front())) {
            const std::string others =
                role.holders.size() > 1 ? " +" + std::to_string(role.holders.size() - 1) : std::string();
            const double room = width - disc - 6.0 - textWidth(others, TextStyle::small);
            content.holder = elided(person->name, TextStyle::small, room) + others;
            content.initials = initialsOf(person->name);
        }
    }
    const auto tasks = chain.tasksOf(slot);
    content.tasks.assign(tasks.begin(), tasks.end());
    const std::size_t shown = std::min(content.tasks.size(), tasksOnCard);
    std::partial_sort(content.tasks.begin(), content.tasks.begin() + static_cast<std::ptrdiff_t>(shown),
                      content.tasks.end(),
                      [&](Slot a, Slot b) { return standsBefore(*chain.tasks().at(a), *chain.tasks().at(b)); });
    content.moreTasks = content.tasks.size() - shown;
    content.tasks.resize(shown);
    return content;
}

std::vector<Slot> orderedTasks(const Chain& chain, Slot role) {
    const auto tasks = chain.tasksOf(role);
    std::vector<Slot> ordered(tasks.begin(), tasks.end());
    std::ranges::sort(ordered,
                      [&](Slot a, Slot b) { return standsBefore(*chain.tasks().at(a), *chain.tasks().at(b)); });
    return ordered;
}

Size cardSize(const Chain& chain, Slot slot) {
    const Role& role = *chain.roles().at(slot);
    const double width = widthBetween(insetOf(role.kind == RoleKind::endCustomer));
    const std::size_t tasks = chain.tasksOf(slot).size();
    const std::string_view title = trimmed(role.title);
    const Lines lines{.titles = fitting(title, TextStyle::title, width) == title.size() ? 1U : 2U,
                      .holder = !role.holders.empty() && chain.people().contains(role.holders.front()),
                      .department = hasDepartmentLine(role),
                      .tasks = std::min(tasks, tasksOnCard),
                      .more = tasks > tasksOnCard};
    return {cardWidth, cardHeight(heightOf(lines))};
}

CardGeometry cardGeometry(const CardContent& content) {
    const Lines lines{.titles = content.titleLines.size(),
                      .holder = !content.holder.empty(),
                      .department = !content.department.empty(),
                      .tasks = content.tasks.size(),
                      .more = content.moreTasks > 0};
    const Inset inset = insetOf(content.isEndCustomer);
    CardGeometry geometry;
    geometry.textLeft = inset.left;
    geometry.textRight = cardWidth - inset.right;
    geometry.discDiameter = disc;
    geometry.holderLeft = inset.left + disc + 6.0;
    geometry.taskLeft = inset.left + 16.0;
    geometry.titleLineHeight = titleLine;
    geometry.taskHeight = taskLine;
    geometry.height = cardHeight(heightOf(lines));

    double y = (geometry.height - heightOf(lines)) / 2;
    geometry.firstTitleBaseline = y + 15.0;
    y += static_cast<double>(lines.titles) * titleLine;
    if (lines.holder) {
        geometry.holderCentre = y + smallLine / 2;
        y += smallLine;
    }
    if (lines.department) {
        geometry.departmentCentre = y + departmentLine / 2;
        y += departmentLine;
    }
    if (lines.tasks > 0) {
        geometry.firstTaskTop = y + aboveTasks;
        y = geometry.firstTaskTop + static_cast<double>(lines.tasks) * taskLine;
    }
    if (lines.more)
        geometry.moreCentre = y + smallLine / 2;
    return geometry;
}

} // namespace throughline
