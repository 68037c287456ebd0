// One edit, an import and the opening of a document of 100,000 roles and 160,000 services, each beside the same work
// done with SQLite's C interface alone in the same run: the same tables, rows, journal and settings, no checks and no
// model. CPU time of the whole process; the table of ratios comes last.

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtCore/QCoreApplication>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/model/document.h"
#include "core/model/gestures.h"
#include "core/store/schema.h"
#include "core/store/sql_store.h"
#include "tests/support/chain_maker.h"

namespace throughline {
namespace {

constexpr std::uint32_t roleCount = 100000;

template <class T>
T orStop(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", result.status().text().c_str());
        std::exit(1);
    }
    return std::move(result).value();
}

void orStop(bool isFine, const char* what) {
    if (isFine)
        return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(1);
}

std::string now() {
    return "2026-01-05T09:00:00Z";
}

/// The files of the run, gone at its end.
struct World {
    std::filesystem::path folder;

    World() {
        std::string pattern = (std::filesystem::temp_directory_path() / "throughline-bench-XXXXXX").string();
        folder = ::mkdtemp(pattern.data());
    }
    ~World() { std::filesystem::remove_all(folder); }
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    [[nodiscard]] std::string path(const char* name) const { return (folder / name).string(); }
};

World* world = nullptr;

/// All rows as one edit, made when it is first needed.
const Edit& importEdit() {
    static const Edit edit = [] {
        support::ChainShape shape;
        shape.roles = roleCount;
        shape.levels = support::levelsFor(roleCount);
        shape.shuffled = true;
        shape.seed = 7;
        const Chain chain = support::makeChain(shape);
        Edit made;
        made.label = {"import", {"chain.json"}};
        for (const Role& role : chain.roles())
            made.add(role);
        for (const Service& service : chain.services())
            made.add(service);
        return made;
    }();
    return edit;
}

std::unique_ptr<Document> openDocument(const std::string& path) {
    return orStop(Document::open(orStop(SqlStore::open(path)), now));
}

std::string emptyDocument(const char* name) {
    std::string path = world->path(name);
    std::filesystem::remove(path);
    orStop(SqlStore::create(path).isOk(), "create");
    return path;
}

/// The document with everything in it, made once, by a process of its own: a program that opens a document has not
/// built one before, and its memory is in order.
const std::string& fullDocument() {
    static const std::string path = [] {
        std::string made = emptyDocument("full.chain");
        const pid_t child = ::fork();
        if (child == 0) {
            (void)orStop(openDocument(made)->perform(importEdit()));
            ::_exit(0);
        }
        int status = 1;
        ::waitpid(child, &status, 0);
        orStop(status == 0, "making the document");
        return made;
    }();
    return path;
}

/// A copy of it that the disk has: or the first edit would wait for all of it.
std::string copyOfFullDocument() {
    std::string path = world->path("edit.chain");
    std::filesystem::copy_file(fullDocument(), path, std::filesystem::copy_options::overwrite_existing);
    const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    orStop(file >= 0 && ::fsync(file) == 0, "copying the document");
    ::close(file);
    return path;
}

// SQLite alone.
class Bare {
  public:
    explicit Bare(const std::string& path, bool isWriting = true) {
        orStop(sqlite3_open_v2(path.c_str(), &connection_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) ==
                   SQLITE_OK,
               "open");
        if (!isWriting)
            return;
        for (const char* sql : {"PRAGMA foreign_keys=ON", "PRAGMA synchronous=EXTRA", "PRAGMA cache_size=-65536"})
            run(sql);
    }
    ~Bare() {
        for (sqlite3_stmt* statement : statements_)
            sqlite3_finalize(statement);
        sqlite3_close(connection_);
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    void run(const char* sql) { orStop(sqlite3_exec(connection_, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql); }
    sqlite3_stmt* prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        orStop(sqlite3_prepare_v2(connection_, sql, -1, &statement, nullptr) == SQLITE_OK, sql);
        statements_.push_back(statement);
        return statement;
    }
    static void bind(sqlite3_stmt* statement, int parameter, std::string_view text) {
        sqlite3_bind_text(statement, parameter, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
    }
    static void step(sqlite3_stmt* statement) {
        orStop(sqlite3_step(statement) == SQLITE_DONE, "step");
        sqlite3_reset(statement);
    }
    static std::string text(sqlite3_stmt* statement, int column) {
        const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
    }

  private:
    sqlite3* connection_ = nullptr;
    std::vector<sqlite3_stmt*> statements_;
};

constexpr const char* insertEdit =
    "INSERT INTO edits (sequence, time, code, arguments, undoes, undo_next, redo_next) VALUES (?,?,?,?,0,?1,0)";
constexpr const char* insertChange =
    "INSERT INTO changes (sequence, position, kind, identity, before) VALUES (?,?,?,?,?)";
constexpr const char* selectHead = "SELECT sequence, undo_next, redo_next FROM edits ORDER BY sequence DESC LIMIT 1";

void importOurs(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        const Edit& edit = importEdit();
        auto document = openDocument(emptyDocument("import.chain"));
        state.ResumeTiming();
        (void)orStop(document->perform(edit));
        state.PauseTiming();
        document.reset();
        state.ResumeTiming();
    }
}

void importBare(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        const Edit& import = importEdit();
        auto bare = std::make_unique<Bare>(emptyDocument("import.chain"));
        state.ResumeTiming();
        bare->run("BEGIN IMMEDIATE");
        sqlite3_stmt* role = bare->prepare("INSERT INTO roles VALUES (?,?,?,?,?,?)");
        sqlite3_stmt* service = bare->prepare("INSERT INTO services VALUES (?,?,?,?,?,?,?,?)");
        sqlite3_stmt* edit = bare->prepare(insertEdit);
        sqlite3_stmt* change = bare->prepare(insertChange);
        sqlite3_bind_int64(edit, 1, 1);
        Bare::bind(edit, 2, "2026-01-05T09:00:00Z");
        Bare::bind(edit, 3, "import");
        Bare::bind(edit, 4, "[\"chain.json\"]");
        Bare::step(edit);
        std::int64_t position = 0;
        for (const AnyChange& any : import.changes) {
            sqlite3_bind_int64(change, 1, 1);
            sqlite3_bind_int64(change, 2, position++);
            if (const auto* one = std::get_if<Change<Role>>(&any)) {
                const Role& row = *one->after;
                Bare::bind(change, 3, "role");
                Bare::bind(change, 4, row.key.text());
                Bare::bind(role, 1, row.key.text());
                Bare::bind(role, 2, row.title);
                Bare::bind(role, 3, row.department);
                Bare::bind(role, 4, row.kind == RoleKind::internal ? "internal" : "end_customer");
                Bare::bind(role, 5, row.expertise);
                Bare::bind(role, 6, row.notes);
                Bare::step(role);
            } else {
                const Service& row = *std::get<Change<Service>>(any).after;
                Bare::bind(change, 3, "service");
                Bare::bind(change, 4, row.key.text());
                Bare::bind(service, 1, row.key.text());
                Bare::bind(service, 2, row.server.text());
                Bare::bind(service, 3, row.customer.text());
                Bare::bind(service, 4, row.provides);
                row.weight ? sqlite3_bind_double(service, 5, *row.weight) : sqlite3_bind_null(service, 5);
                Bare::bind(service, 6, row.expectation);
                sqlite3_bind_int64(service, 7, row.manager ? 1 : 0);
                sqlite3_bind_int64(service, 8, row.derived ? 1 : 0);
                Bare::step(service);
            }
            Bare::step(change);
        }
        bare->run("COMMIT");
        state.PauseTiming();
        bare.reset();
        state.ResumeTiming();
    }
}

void openOurs(benchmark::State& state) {
    const std::string& path = fullDocument();
    for (auto _ : state) {
        auto document = openDocument(path);
        state.PauseTiming();
        document.reset();
        state.ResumeTiming();
    }
}

/// Every table that holds rows of the chain, into plain structs in plain arrays.
void openBare(benchmark::State& state) {
    const std::string& path = fullDocument();
    for (auto _ : state) {
        auto bare = std::make_unique<Bare>(path, false);
        auto roles = std::make_unique<std::vector<Role>>();
        auto services = std::make_unique<std::vector<Service>>();
        sqlite3_stmt* role = bare->prepare("SELECT key, title, department, kind, expertise, notes FROM roles");
        while (sqlite3_step(role) == SQLITE_ROW) {
            Role& row = roles->emplace_back();
            row.key = RoleKey(Bare::text(role, 0));
            row.title = Bare::text(role, 1);
            row.department = Bare::text(role, 2);
            row.kind = Bare::text(role, 3) == "internal" ? RoleKind::internal : RoleKind::endCustomer;
            row.expertise = Bare::text(role, 4);
            row.notes = Bare::text(role, 5);
        }
        sqlite3_stmt* service = bare->prepare(
            "SELECT key, server, customer, provides, weight, expectation, manager, derived FROM services");
        while (sqlite3_step(service) == SQLITE_ROW) {
            Service& row = services->emplace_back();
            row.key = ServiceKey(Bare::text(service, 0));
            row.server = RoleKey(Bare::text(service, 1));
            row.customer = RoleKey(Bare::text(service, 2));
            row.provides = Bare::text(service, 3);
            if (sqlite3_column_type(service, 4) != SQLITE_NULL)
                row.weight = sqlite3_column_double(service, 4);
            row.expectation = Bare::text(service, 5);
            row.manager = sqlite3_column_int(service, 6) != 0;
            row.derived = sqlite3_column_int(service, 7) != 0;
        }
        orStop(roles->size() == roleCount && services->size() > roleCount, "reading all rows");
        state.PauseTiming();
        bare.reset();
        roles.reset();
        services.reset();
        state.ResumeTiming();
    }
}

/// One role gets another title, and back, in the full document.
void editOurs(benchmark::State& state) {
    const std::string path = copyOfFullDocument();
    const auto document = openDocument(path);
    const RoleKey key = document->chain().roles().begin()->key;
    int number = 0;
    // The first edit of a large document also has SQLite check the file: that is not what every edit costs.
    (void)orStop(document->perform(orStop(gestures::rename(document->chain(), key, "Another title"))));
    for (auto _ : state) {
        const Edit edit =
            orStop(gestures::rename(document->chain(), key, "Role with number " + std::to_string(++number)));
        (void)orStop(document->perform(edit));
    }
}

void editBare(benchmark::State& state) {
    const std::string path = copyOfFullDocument();
    Bare bare(path);
    const std::string key = openDocument(path)->chain().roles().begin()->key.text();
    sqlite3_stmt* begin = bare.prepare("BEGIN IMMEDIATE");
    sqlite3_stmt* head = bare.prepare(selectHead);
    sqlite3_stmt* update = bare.prepare("UPDATE roles SET title=? WHERE key=?");
    sqlite3_stmt* edit = bare.prepare(insertEdit);
    sqlite3_stmt* change = bare.prepare(insertChange);
    sqlite3_stmt* commit = bare.prepare("COMMIT");
    int number = 0;
    std::string former = "Role with number 0";
    for (auto _ : state) {
        const std::string title = "Role with number " + std::to_string(++number);
        const std::string arguments = "[\"role\",\"" + former + "\",\"" + title + "\"]";
        const std::string before = "{\"title\":\"" + former + "\"}";
        Bare::step(begin);
        sqlite3_step(head);
        const std::int64_t sequence = sqlite3_column_int64(head, 0) + 1;
        sqlite3_reset(head);
        sqlite3_bind_int64(edit, 1, sequence);
        Bare::bind(edit, 2, "2026-01-05T09:00:00Z");
        Bare::bind(edit, 3, "rename");
        Bare::bind(edit, 4, arguments);
        Bare::step(edit);
        sqlite3_bind_int64(change, 1, sequence);
        sqlite3_bind_int64(change, 2, 0);
        Bare::bind(change, 3, "role");
        Bare::bind(change, 4, key);
        Bare::bind(change, 5, before);
        Bare::step(change);
        Bare::bind(update, 1, title);
        Bare::bind(update, 2, key);
        Bare::step(update);
        Bare::step(commit);
        former = title;
    }
}

class Times : public benchmark::ConsoleReporter {
  public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const Run& run : runs) {
            if (run.run_type == Run::RT_Aggregate && run.aggregate_name == "median")
                times_[run.run_name.function_name] = run.GetAdjustedCPUTime();
        }
    }
    void print(const char* what, const std::string& ours, const std::string& bare, double target) const {
        const auto our = times_.find(ours);
        const auto their = times_.find(bare);
        if (our == times_.end() || their == times_.end())
            return;
        std::printf("%-52s %12.3f %12.3f %8.3f %8.1f\n", what, our->second, their->second, our->second / their->second,
                    target);
    }

  private:
    std::map<std::string, double> times_;
};

void registerBenches() {
    const auto add = [](const char* name, void (*bench)(benchmark::State&), int iterations, int repetitions) {
        benchmark::RegisterBenchmark(name, bench)
            ->Unit(benchmark::kMillisecond)
            ->MeasureProcessCPUTime()
            ->Iterations(iterations)
            ->Repetitions(repetitions)
            ->ReportAggregatesOnly();
    };
    add("openOurs", openOurs, 5, 5);
    add("openBare", openBare, 5, 5);
    add("editOurs", editOurs, 100, 9);
    add("editBare", editBare, 100, 9);
    add("importOurs", importOurs, 1, 5);
    add("importBare", importBare, 1, 5);
}

} // namespace
} // namespace throughline

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    throughline::World world;
    throughline::world = &world;
    throughline::registerBenches();
    throughline::Times times;
    benchmark::RunSpecifiedBenchmarks(&times);
    std::printf("\n%-52s %12s %12s %8s %8s\n", "what", "ours, ms", "bare C, ms", "ratio", "target");
    times.print("import of 100,000 roles and 160,000 services", "importOurs", "importBare", 2.0);
    times.print("open them", "openOurs", "openBare", 1.5);
    times.print("one edit", "editOurs", "editBare", 1.1);
    return 0;
}
