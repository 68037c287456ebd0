#include "core/exchange/csv_writer.h"

#include <charconv>
#include <filesystem>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/exchange/csv_text.h"
#include "core/exchange/file_writer.h"
#include "core/exchange/row_names.h"
#include "core/model/enumerations.h"

namespace throughline::exchange {

namespace {

/// Rows of cells as RFC 4180 has them.
class Sheet {
  public:
    explicit Sheet(std::initializer_list<std::string_view> header) {
        for (const std::string_view name : header)
            word(name);
        end();
    }
    void text(std::string_view text) { word(escaped(text)); }
    void word(std::string_view text) {
        if (!isFirst_)
            bytes_ += ',';
        bytes_ += csvCell(text);
        isFirst_ = false;
    }
    void number(const std::optional<double>& value) {
        char digits[32];
        const char* end = value ? std::to_chars(digits, digits + sizeof digits, *value).ptr : digits;
        word({digits, static_cast<std::size_t>(end - digits)});
    }
    void day(const std::optional<Day>& day) { word(day ? day->text() : std::string()); }
    void flag(bool value) { word(value ? "yes" : "no"); }
    void end() {
        bytes_ += "\r\n";
        isFirst_ = true;
    }
    std::string take() { return std::move(bytes_); }

  private:
    std::string bytes_;
    bool isFirst_ = true;
};

/// How the rows of one kind are named in cells: by title where it names one row alone and stands for itself in a list.
template <class E>
class Names {
  public:
    explicit Names(const Table<E>& table) : table_(table) {
        for (const E& row : table) {
            ++count_[titleOf(row)];
            keys_.insert(row.key.text());
        }
    }
    [[nodiscard]] std::string of(const Key<E>& key) const {
        const E* row = table_.find(key);
        if (!row)
            return {};
        const std::string& title = titleOf(*row);
        const bool isClear = count_.at(title) == 1 && !keys_.contains(title) && trimmed(title) == title &&
                             title.find_first_of(",;|\n") == std::string::npos;
        return isClear ? title : key.text();
    }
    [[nodiscard]] std::string of(const std::vector<Key<E>>& keys) const {
        std::string list;
        for (const Key<E>& key : keys)
            list += (list.empty() ? "" : ", ") + of(key);
        return list;
    }

  private:
    static const std::string& titleOf(const E& row) {
        if constexpr (requires { row.name; }) {
            return row.name;
        } else {
            return row.title;
        }
    }
    const Table<E>& table_;
    std::unordered_map<std::string, std::size_t> count_;
    std::unordered_set<std::string> keys_;
};

std::string writePeople(const Chain& chain) {
    Sheet sheet{"id", "name", "email", "notes"};
    for (const Person& person : chain.people()) {
        sheet.text(person.key.text());
        sheet.text(person.name);
        sheet.text(person.email);
        sheet.text(person.notes);
        sheet.end();
    }
    return sheet.take();
}

std::string writeRoles(const Chain& chain) {
    const Names<Person> people(chain.people());
    Sheet sheet{"id", "title", "department", "kind", "expertise", "notes", "holders"};
    for (const Role& role : chain.roles()) {
        sheet.text(role.key.text());
        sheet.text(role.title);
        sheet.text(role.department);
        sheet.word(nameOf(role.kind));
        sheet.text(role.expertise);
        sheet.text(role.notes);
        sheet.text(people.of(role.holders));
        sheet.end();
    }
    return sheet.take();
}

std::string writeServices(const Chain& chain, const Names<Role>& roles) {
    Sheet sheet{"id", "server", "customer", "provides", "weight", "expectation", "manager", "derived"};
    for (const Service& service : chain.services()) {
        sheet.text(service.key.text());
        sheet.text(roles.of(service.server));
        sheet.text(roles.of(service.customer));
        sheet.text(service.provides);
        sheet.number(service.weight);
        sheet.text(service.expectation);
        sheet.flag(service.manager);
        sheet.flag(service.derived);
        sheet.end();
    }
    return sheet.take();
}

void writeImpact(const Impact& impact, const Names<Role>& roles, bool isSet, Sheet& sheet) {
    sheet.text(impact.note);
    sheet.number(impact.amount);
    sheet.number(impact.low);
    sheet.number(impact.high);
    sheet.text(impact.unit);
    sheet.word(isSet ? nameOf(impact.spread) : std::string_view());
    sheet.text(roles.of(impact.at));
    sheet.word(isSet ? nameOf(impact.evidence) : std::string_view());
    sheet.text(impact.confirmedBy);
    sheet.day(impact.confirmedOn);
}

std::string writeTasks(const Chain& chain, const Names<Role>& roles) {
    const Names<Value> values(chain.values());
    const Names<Goal> goals(chain.goals());
    Sheet sheet{"id",          "title",        "role",         "customer", "service",  "description",
                "expectation", "exceed",       "effort",       "asked",    "promised", "delivered",
                "state",       "outcome",      "benefit",      "lesson",   "notes",    "impact",
                "amount",      "low",          "high",         "unit",     "spread",   "at",
                "evidence",    "confirmed_by", "confirmed_on", "values",   "goals"};
    for (const Task& task : chain.tasks()) {
        const Service* service = task.service ? chain.services().find(task.service) : nullptr;
        sheet.text(task.key.text());
        sheet.text(task.title);
        sheet.text(roles.of(task.role));
        sheet.text(service ? roles.of(service->customer) : std::string());
        sheet.text(task.service.text());
        sheet.text(task.description);
        sheet.text(task.expectation);
        sheet.text(task.exceed);
        sheet.number(task.effort);
        sheet.day(task.asked);
        sheet.day(task.promised);
        sheet.day(task.delivered);
        sheet.word(nameOf(task.state));
        sheet.word(task.outcome ? nameOf(*task.outcome) : std::string_view());
        sheet.text(task.benefit);
        sheet.text(task.lesson);
        sheet.text(task.notes);
        writeImpact(task.impact.value_or(Impact{}), roles, task.impact.has_value(), sheet);
        sheet.text(values.of(task.values));
        sheet.text(goals.of(task.goals));
        sheet.end();
    }
    return sheet.take();
}

} // namespace

std::vector<NamedFile> writeCsv(const Chain& chain) {
    const Names<Role> roles(chain.roles());
    return {{"people.csv", writePeople(chain)},
            {"roles.csv", writeRoles(chain)},
            {"services.csv", writeServices(chain, roles)},
            {"tasks.csv", writeTasks(chain, roles)}};
}

Status writeFolder(const std::string& folder, const std::vector<NamedFile>& files) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!std::filesystem::is_directory(folder)) {
        return {Code::unwritable,
                "this folder cannot be made (%1)",
                {error ? error.message() : "a file has its name"},
                folder};
    }
    for (const NamedFile& file : files) {
        const std::string path = (std::filesystem::path(folder) / file.name).string();
        if (Status status = writeFile(path, file.bytes); !status)
            return status;
    }
    return {};
}

} // namespace throughline::exchange
