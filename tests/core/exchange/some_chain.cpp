#include "tests/core/exchange/some_chain.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <random>

#include "core/exchange/end_customers.h"
#include "core/exchange/graph_readers.h"
#include "core/exchange/sources.h"
#include "core/model/check.h"

namespace throughline::exchange {

namespace {

class Maker {
  public:
    explicit Maker(std::uint64_t seed) : random_(seed), keys_(seed + 1) {}

    Chain make() {
        const std::size_t size = 1 + below(12);
        for (std::size_t i = 0; i < size; ++i)
            addPerson();
        for (std::size_t i = 0; i < size + 2; ++i)
            addRole(i == 0);
        for (std::size_t i = 0; i < below(3); ++i)
            addView(static_cast<std::int64_t>(i));
        for (std::size_t i = 0; i < 2 * size; ++i)
            addService();
        for (std::size_t i = 0; i < size; ++i)
            addEnds();
        for (std::size_t i = 0; i < below(4); ++i) {
            values_.push_back(key<throughline::Value>('v'));
            edit_.add(Value{values_.back(), title(), maybe() ? std::optional<std::int64_t>(below(9)) : std::nullopt});
            goals_.push_back(key<Goal>('g'));
            edit_.add(Goal{goals_.back(), title(), line(), number()});
        }
        for (std::size_t i = 0; i < size; ++i)
            addTask();
        for (std::size_t i = 0; i < below(3); ++i)
            addPartnership();
        for (std::size_t i = 0; i < below(4); ++i)
            addRemarks();
        for (std::size_t i = 0; i < below(3); ++i)
            addReview();
        Chain chain;
        edit_.change(chain.table<DocumentInfo>().row(0), DocumentInfo{line(), maybe() ? people_[0] : PersonKey()});
        const Status status = check(chain, edit_);
        EXPECT_TRUE(status) << status.place() << ": " << status.text();
        chain.apply(edit_);
        return chain;
    }

  private:
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(random_() % end); }
    bool maybe() { return below(2) == 0; }
    template <class E>
    Key<E> key(char letter) {
        return keys_.make<E>(letter);
    }
    std::string line() {
        constexpr std::array<std::string_view, 16> hard{"",
                                                        "=1+1",
                                                        "'=1+1",
                                                        "''+x",
                                                        "@sum",
                                                        "-5",
                                                        "a, b",
                                                        "a;b|c",
                                                        "\"q\"",
                                                        " spaced ",
                                                        "größer 𝄞",
                                                        "'quoted'",
                                                        "#hash",
                                                        "back\\slash \\N",
                                                        "<b>&amp;</b>",
                                                        "％＝＠"};
        return std::string(hard[below(hard.size())]);
    }
    std::string title() {
        const std::string text = line();
        const bool isBlank = text.find_first_not_of(' ') == std::string::npos;
        return isBlank || maybe() ? "Title " + std::to_string(below(6)) : text;
    }
    std::string text() {
        constexpr std::array<std::string_view, 5> more{"", "\nsecond line", "\ttab", "\r\nwindows", "\n=1+1"};
        const std::string start = maybe() ? line() : std::string();
        return start + std::string(more[below(more.size())]);
    }
    std::optional<double> number() {
        constexpr std::array<double, 5> some{0.1, 3.0, 1e-7, 123456789.125, 1e21};
        return maybe() ? std::optional<double>(some[below(some.size())]) : std::nullopt;
    }
    std::optional<Day> day() {
        if (maybe())
            return std::nullopt;
        return Day(std::chrono::sys_days(std::chrono::year(2026) / 1 / 1)).plus(static_cast<int>(below(700)));
    }

    void addPerson() {
        people_.push_back(key<Person>('p'));
        edit_.add(Person{people_.back(), title(), line(), text()});
    }
    void addRole(bool isEndCustomer) {
        Role role{key<Role>('r'), title(), line(), RoleKind::internal, text(), text(), {}};
        if (isEndCustomer)
            role.kind = RoleKind::endCustomer;
        for (const PersonKey& person : people_) {
            if (below(4) == 0)
                role.holders.push_back(person);
        }
        roles_.push_back(role.key);
        edit_.add(std::move(role));
    }
    void addView(std::int64_t position) {
        const View view{key<View>('d'), title(), position};
        for (const RoleKey& role : roles_) {
            if (maybe())
                edit_.add(Place{view.key, role, 0.5 * static_cast<double>(below(999)) - 100.0, 8.0, maybe()});
        }
        edit_.add(view);
    }
    void addService() {
        const std::size_t server = below(roles_.size());
        const std::size_t customer = (server + 1 + below(roles_.size() - 1)) % roles_.size();
        Service service{key<Service>('s'), roles_[server], roles_[customer], line(),
                        number(),          text(),         maybe(),          maybe()};
        services_.push_back(service);
        edit_.add(std::move(service));
    }
    void addEnds() {
        const RoleKey& one = roles_[below(roles_.size())];
        const RoleKey& other = roles_[below(roles_.size())];
        if (one == other || std::ranges::find(ends_, std::pair(one, other)) != ends_.end())
            return;
        ends_.emplace_back(one, other);
        Relationship relationship{one, other, {}, {}, maybe()};
        if (maybe())
            relationship.sway = {Sway::reputation, Sway::pay};
        if (maybe())
            relationship.rank = static_cast<std::int64_t>(below(5));
        edit_.add(std::move(relationship));
        edit_.add(Influence{one, other, 0.1 * static_cast<double>(below(11))});
    }
    void addTask() {
        Task task;
        task.key = key<Task>('t');
        task.title = title();
        task.role = roles_[1 + below(roles_.size() - 1)];
        for (const Service& service : services_) {
            if (service.server == task.role && maybe())
                task.service = service.key;
        }
        for (std::string* field :
             {&task.description, &task.expectation, &task.exceed, &task.benefit, &task.lesson, &task.notes}) {
            *field = text();
        }
        task.effort = number();
        task.asked = day();
        task.promised = day();
        task.delivered = day();
        task.state = static_cast<TaskState>(below(4));
        if (!task.delivered && task.state == TaskState::delivered)
            task.state = TaskState::dropped;
        if (maybe())
            task.wording = Wording{text(), text(), text(), text(), text(), text()};
        if (maybe())
            task.outcome = static_cast<throughline::Outcome>(below(3));
        if (maybe()) {
            Impact impact;
            impact.note = text();
            impact.amount = number();
            impact.high = impact.amount ? std::optional<double>(*impact.amount + 1.0) : std::nullopt;
            impact.unit = line();
            impact.spread = static_cast<Spread>(below(2));
            if (maybe())
                impact.at = roles_[0];
            impact.evidence = static_cast<Evidence>(below(3));
            impact.confirmedBy = line();
            impact.confirmedOn = day();
            task.impact = impact;
        }
        if (!values_.empty() && maybe())
            task.values = {values_.back(), values_.front()};
        if (task.values.size() == 2 && task.values[0] == task.values[1])
            task.values.pop_back();
        if (!goals_.empty() && maybe())
            task.goals = {goals_.front()};
        tasks_.push_back(task.key);
        edit_.add(std::move(task));
    }
    void addPartnership() {
        Partnership partnership;
        partnership.key = key<Partnership>('n');
        partnership.roles = {roles_[0], roles_[1]};
        partnership.twoWay = maybe();
        if (!goals_.empty())
            partnership.goals = {goals_.back()};
        partnership.obstacles = {{text(), day(), day()}, {text(), day(), {}}};
        partnership.actions = {{day(), text()}};
        edit_.add(std::move(partnership));
    }
    void addRemarks() {
        Feedback feedback{key<Feedback>('f'), roles_[0], day(), Quality::likable, -2, text(), {}};
        if (maybe())
            feedback.task = tasks_[0];
        edit_.add(std::move(feedback));
        edit_.add(Opportunity{key<Opportunity>('o'), roles_[1], title(), OpportunityState::taken, text()});
    }

    void addReview() {
        Review review{key<Review>('w'), title(), std::nullopt, day(), {tasks_[0]}, text(), text()};
        if (!review.to)
            review.from = day();
        edit_.add(std::move(review));
    }

    std::mt19937_64 random_;
    KeySource keys_;
    Edit edit_;
    std::vector<PersonKey> people_;
    std::vector<RoleKey> roles_;
    std::vector<Service> services_;
    std::vector<ValueKey> values_;
    std::vector<GoalKey> goals_;
    std::vector<TaskKey> tasks_;
    std::vector<std::pair<RoleKey, RoleKey>> ends_;
};

Outcome finished(const Status& status, Imported& imported, const Chain& target) {
    Outcome outcome{target, {}, {}, {}};
    const auto fail = [&](const Status& bad) {
        outcome.error = bad.place() + (bad.place().empty() ? "" : ": ") + bad.text();
        EXPECT_EQ(outcome.error.find('\n'), std::string::npos);
        return outcome;
    };
    if (!status)
        return fail(status);
    const auto edit = importEdit(target, imported);
    if (!edit)
        return fail(edit.status());
    outcome.chain.apply(*edit);
    outcome.leftOut = imported.leftOut();
    for (const Choice& choice : imported.choices())
        outcome.choices.push_back(choice.place + (choice.place.empty() ? "" : ": ") + choice.what());
    const Status whole = checkWhole(outcome.chain);
    EXPECT_TRUE(whole) << whole.place() << ": " << whole.text();
    return outcome;
}

/// As readSources() does it after the last source.
Status withEndCustomers(Arrival arrival, const ImportOptions& options, const Chain& target, Imported& imported) {
    arrival.end(imported);
    return chooseEndCustomers(options.endCustomers, std::span(&arrival, 1), target, imported, options.merges);
}

} // namespace

Chain randomChain(std::uint64_t seed) {
    return Maker(seed).make();
}

Outcome importJson(std::string_view text, const Chain& target) {
    KeySource keys(7);
    Imported imported;
    const auto source = imported.begin({});
    const Status status = readJson(text, source, target, keys, imported);
    return finished(status, imported, target);
}

Outcome importTables(const std::vector<std::string>& texts, const ImportOptions& options, const Chain& target,
                     bool isMarkdown) {
    KeySource keys(7);
    Imported imported;
    std::vector<TableText> tables;
    for (const std::string& text : texts) {
        const std::string name = texts.size() == 1 ? "" : std::to_string(tables.size() + 1);
        tables.push_back({text, imported.begin({name, Imported::Places::lines}), isMarkdown});
    }
    Arrival arrival(imported, {});
    Status status = readTables(tables, options, target, keys, imported);
    if (status)
        status = withEndCustomers(std::move(arrival), options, target, imported);
    return finished(status, imported, target);
}

Outcome importDraft(GraphDraft draft, const ImportOptions& options, const Chain& target) {
    KeySource keys(7);
    Imported imported;
    draft.source = imported.begin({"", Imported::Places::lines});
    Arrival arrival(imported, {});
    Status status = addGraph(std::move(draft), options, target, keys, imported);
    if (status)
        status = withEndCustomers(std::move(arrival), options, target, imported);
    return finished(status, imported, target);
}

Outcome importGraph(std::string_view format, std::string_view text, const ImportOptions& options, const Chain& target) {
    KeySource keys(7);
    Imported imported;
    const GraphFormat* graph = graphFormatNamed(format);
    if (graph == nullptr) {
        ADD_FAILURE() << "there is no reader for " << format;
        return {};
    }
    const auto source = imported.begin({"", graph->places});
    auto draft = graph->read({text, source, options, imported});
    if (!draft)
        return finished(draft.status(), imported, target);
    draft->source = source;
    Arrival arrival(imported, {});
    Status status = addGraph(std::move(*draft), options, target, keys, imported);
    if (status)
        status = withEndCustomers(std::move(arrival), options, target, imported);
    return finished(status, imported, target);
}

bool hasExamples() {
    return std::filesystem::exists(THROUGHLINE_EXAMPLES_DIR);
}

Outcome importExample(const std::string& file, const ImportOptions& options) {
    KeySource keys(7);
    const std::string path = std::string(THROUGHLINE_EXAMPLES_DIR) + '/' + file;
    const auto within = [&](std::string& place) {
        if (place.starts_with(path))
            place.erase(0, std::min(path.size() + 1, place.size()));
    };
    const std::vector<std::string> paths{path};
    auto imported = readSources(paths, options, Chain(), keys);
    Imported none;
    Outcome outcome = finished(imported.status(), imported ? *imported : none, Chain());
    for (LeftOut& left : outcome.leftOut)
        within(left.place);
    for (std::string& choice : outcome.choices) {
        within(choice);
        choice.erase(0, choice.find_first_not_of(' '));
    }
    within(outcome.error);
    return outcome;
}

const Role& roleTitled(const Chain& chain, std::string_view title) {
    static const Role none;
    for (const Role& role : chain.roles()) {
        if (role.title == title)
            return role;
    }
    ADD_FAILURE() << "there is no role " << title;
    return none;
}

std::vector<std::string> servicesOf(const Chain& chain) {
    std::vector<std::string> lines;
    for (const Service& service : chain.services()) {
        lines.push_back(chain.roles().find(service.server)->title + " > " +
                        chain.roles().find(service.customer)->title + (service.manager ? " (manager)" : ""));
    }
    std::ranges::sort(lines);
    return lines;
}

std::vector<std::string> rolesOf(const Outcome& outcome) {
    EXPECT_EQ(outcome.error, "");
    std::vector<std::string> lines;
    for (const Role& role : outcome.chain.roles()) {
        lines.push_back(role.title + (role.department.empty() ? "" : " (" + role.department + ')') +
                        (role.kind == RoleKind::endCustomer ? "*" : ""));
    }
    return lines;
}

std::vector<std::string> linksOf(const Outcome& outcome) {
    EXPECT_EQ(outcome.error, "");
    std::vector<std::string> lines;
    for (const Service& service : outcome.chain.services()) {
        lines.push_back(outcome.chain.roles().find(service.server)->title + " > " +
                        outcome.chain.roles().find(service.customer)->title +
                        (service.provides.empty() ? "" : ": " + service.provides));
    }
    return lines;
}

std::vector<std::string> linesOf(const std::vector<LeftOut>& leftOut) {
    std::vector<std::string> lines;
    for (const LeftOut& left : leftOut)
        lines.push_back(left.place + ": " + left.what() + ": " + std::string(left.why));
    return lines;
}

} // namespace throughline::exchange
