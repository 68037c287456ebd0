#include "core/exchange/chain_tables.h"

#include <charconv>
#include <unordered_map>
#include <unordered_set>

#include "core/exchange/row_names.h"
#include "core/model/enumerations.h"

namespace throughline::exchange {

namespace {

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

void writePeople(const Chain& chain, TableSink& sheet) {
    sheet.begin("people", {"id", "name", "email", "notes"});
    for (const Person& person : chain.people()) {
        sheet.text(person.key.text());
        sheet.text(person.name);
        sheet.text(person.email);
        sheet.text(person.notes);
        sheet.end();
    }
}

void writeRoles(const Chain& chain, TableSink& sheet) {
    const Names<Person> people(chain.people());
    sheet.begin("roles", {"id", "title", "department", "kind", "expertise", "notes", "holders"});
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
}

void writeServices(const Chain& chain, const Names<Role>& roles, TableSink& sheet) {
    sheet.begin("services", {"id", "server", "customer", "provides", "weight", "expectation", "manager", "derived"});
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
}

void writeImpact(const Impact& impact, const Names<Role>& roles, bool isSet, TableSink& sheet) {
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

void writeWording(const Wording& wording, TableSink& sheet) {
    for (const std::string Wording::*part : {&Wording::review, &Wording::resume, &Wording::situation,
                                             &Wording::assignment, &Wording::action, &Wording::result})
        sheet.text(wording.*part);
}

void writeTasks(const Chain& chain, const Names<Role>& roles, TableSink& sheet) {
    const Names<Value> values(chain.values());
    const Names<Goal> goals(chain.goals());
    sheet.begin("tasks", {"id",
                          "title",
                          "role",
                          "customer",
                          "service",
                          "description",
                          "expectation",
                          "exceed",
                          "effort",
                          "asked",
                          "promised",
                          "delivered",
                          "state",
                          "outcome",
                          "benefit",
                          "lesson",
                          "notes",
                          "impact",
                          "amount",
                          "low",
                          "high",
                          "unit",
                          "spread",
                          "at",
                          "evidence",
                          "confirmed_by",
                          "confirmed_on",
                          "wording_review",
                          "wording_resume",
                          "wording_situation",
                          "wording_assignment",
                          "wording_action",
                          "wording_result",
                          "values",
                          "goals"});
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
        writeWording(task.wording.value_or(Wording{}), sheet);
        sheet.text(values.of(task.values));
        sheet.text(goals.of(task.goals));
        sheet.end();
    }
}

} // namespace

void TableSink::number(const std::optional<double>& value) {
    char digits[32];
    const char* end = value ? std::to_chars(digits, digits + sizeof digits, *value).ptr : digits;
    word({digits, static_cast<std::size_t>(end - digits)});
}

void TableSink::day(const std::optional<Day>& day) {
    word(day ? day->text() : std::string());
}

void TableSink::flag(bool value) {
    word(value ? "yes" : "no");
}

void writeTables(const Chain& chain, TableSink& sink) {
    const Names<Role> roles(chain.roles());
    writePeople(chain, sink);
    writeRoles(chain, sink);
    writeServices(chain, roles, sink);
    writeTasks(chain, roles, sink);
}

} // namespace throughline::exchange
