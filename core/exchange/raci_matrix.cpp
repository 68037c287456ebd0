#include <algorithm>
#include <array>
#include <utility>

#include "core/exchange/table_rows.h"

namespace throughline::exchange {

namespace {

struct Letter {
    char letter;
    std::string_view word;
};
constexpr std::array<Letter, 8> letters{{{'A', "Accountable"},
                                         {'R', "Responsible"},
                                         {'S', "Supports"},
                                         {'C', "Consulted"},
                                         {'I', "Informed"},
                                         {'Q', "Reviews quality"},
                                         {'V', "Verifies"},
                                         {'O', "Left out"}}};

bool holds(std::string_view cell, char letter) {
    return std::ranges::any_of(cell, [&](char c) { return c == letter || c == letter - 'A' + 'a'; });
}

bool isDash(std::string_view cell) {
    return std::ranges::any_of(std::array<std::string_view, 5>{"-", "–", "—", "n/a", "N/A"},
                               [&](std::string_view dash) { return cell == dash; });
}

} // namespace

/// One line of a matrix.
struct TableRows::Activity {
    std::size_t row = 0;
    Origin origin;
    std::string title;
    std::string section;
    std::vector<std::string_view> cells; ///< by role
};

/// How many activities of a matrix became what.
struct TableRows::MatrixChoices {
    std::size_t byAccountable = 0; ///< nobody is responsible
    std::size_t byMany = 0;        ///< several are
    std::size_t withOthers = 0;    ///< other letters went to the notes
    std::size_t headings = 0;
};

Status TableRows::addActivity(const Table& table, const Activity& activity, const std::vector<RoleKey>& roles,
                              MatrixChoices& choices) {
    const bool hasResponsible = std::ranges::any_of(activity.cells, [](auto cell) { return holds(cell, 'R'); });
    const char worker = hasResponsible ? 'R' : 'A';
    std::size_t workers = 0;
    bool hasOthers = false;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (!holds(activity.cells[i], worker))
            continue;
        ++workers;
        Task task;
        task.title = activity.title;
        task.role = roles[i];
        if (!activity.section.empty())
            task.notes = "Section: " + activity.section;
        for (const auto& [letter, word] : letters) {
            std::string others;
            for (std::size_t other = 0; other < roles.size(); ++other) {
                if (!holds(activity.cells[other], letter) || (other == i && letter == worker))
                    continue;
                others += (others.empty() ? "" : ", ") + std::string(trimmed(table.data.cell(0, other + 1)));
            }
            if (others.empty())
                continue;
            if (!task.notes.empty())
                task.notes += '\n';
            task.notes.append(word).append(": ").append(others);
            hasOthers = hasOthers || letter != worker;
        }
        auto key = names_.keyFor<Task>({}, activity.origin);
        if (!key)
            return key.status();
        task.key = std::move(*key);
        if (Status status = names_.add(std::move(task), {}, activity.origin); !status)
            return status;
    }
    choices.byAccountable += workers > 0 && !hasResponsible ? 1 : 0;
    choices.byMany += workers > 1 ? 1 : 0;
    choices.withOthers += hasOthers ? 1 : 0;
    if (workers == 0) {
        imported_.leaveOut("activity “%1”", {activity.title}, "nobody is responsible or accountable for it",
                           imported_.placeOf(activity.origin, {}, {}));
    }
    return {};
}

Status TableRows::readMatrix(const Table& table) {
    const Origin head{table.source, table.data.line(0), 0};
    std::vector<RoleKey> roles;
    for (std::size_t column = 1; column < table.data.width(0); ++column) {
        const std::string_view title = trimmed(table.data.cell(0, column));
        if (title.empty()) {
            return {Code::invalid,
                    "the title of the role in column %1 is missing",
                    {std::to_string(column + 1)},
                    imported_.placeOf(head, {}, {})};
        }
        auto role = names_.findOrMake<Role>(title, head);
        if (!role)
            return role.status().at(imported_.placeOf(head, {}, {}));
        roles.push_back(std::move(*role));
    }
    std::string section;
    MatrixChoices choices;
    const Status status = forEachLine(table, [&](const Line& line) -> Status {
        Activity activity{line.row, line.origin, std::string(trimmed(table.data.cell(line.row, 0))), section, {}};
        bool isHeading = true;
        for (std::size_t i = 0; i < roles.size(); ++i) {
            std::string_view cell = trimmed(table.data.cell(line.row, i + 1));
            if (isDash(cell))
                cell = {};
            isHeading = isHeading && cell.empty();
            if (!cell.empty() && !isMatrixCell(cell)) {
                imported_.leaveOut("“%1” of the activity “%2”", {std::string(cell.substr(0, 80)), activity.title},
                                   "it holds no letters of a RACI matrix", imported_.placeOf(line.origin, {}, {}));
                cell = {};
            }
            activity.cells.push_back(cell);
        }
        if (isHeading) {
            // The tasks below carry the section in their notes.
            section = activity.title;
            ++choices.headings;
            return {};
        }
        if (activity.title.empty())
            return placed(Status(Code::invalid, "the activity is missing"), line, {});
        return addActivity(table, activity, roles, choices);
    });
    if (status)
        say(choices, imported_.placeOf(head, {}, {}));
    return status;
}

void TableRows::say(const MatrixChoices& choices, const std::string& place) {
    const auto choose = [&](std::string_view fact, std::size_t count) {
        if (count > 0)
            imported_.choose(fact, {std::to_string(count)}, place);
    };
    choose("activities for which nobody is responsible (%1) became tasks of those who are accountable",
           choices.byAccountable);
    choose("activities for which several are responsible (%1) became a task of each", choices.byMany);
    choose("the other letters of activities (%1) were written into the notes of their tasks", choices.withOthers);
    choose("lines without letters (%1) were taken as headings of the activities below", choices.headings);
}

} // namespace throughline::exchange
