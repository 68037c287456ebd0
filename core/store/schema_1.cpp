#include "core/store/schema_versions.h"

/// Schema version 1. Frozen: a change here is a new version with a file and a migration of its own.
///
/// Tables are named by the plural of a kind, columns by its fields. A list of an entity is a table of its own, with the
/// position in the list; NULL is "not set". References are deferred, so that rows may be written in any order.
namespace throughline::schema {

#define KEY \
    R"("key" TEXT NOT NULL PRIMARY KEY CHECK (length("key") <= 64 AND "key" GLOB '[A-Za-z0-9_.-]*' AND "key" NOT GLOB '*[^A-Za-z0-9_.-]*'))"
#define REFERENCE(column, table) "\"" column "\" TEXT REFERENCES \"" table "\" (\"key\") DEFERRABLE INITIALLY DEFERRED"
#define NEEDED(column, table) \
    "\"" column "\" TEXT NOT NULL REFERENCES \"" table "\" (\"key\") DEFERRABLE INITIALLY DEFERRED"
#define LINE(column) "\"" column "\" TEXT NOT NULL CHECK (length(\"" column "\") <= 1000)"
#define TITLE(column) \
    "\"" column "\" TEXT NOT NULL CHECK (length(\"" column "\") <= 1000 AND trim(\"" column "\") <> '')"
#define TEXT(column) "\"" column "\" TEXT NOT NULL CHECK (length(\"" column "\") <= 100000)"
#define FLAG(column) "\"" column "\" INTEGER NOT NULL CHECK (\"" column "\" BETWEEN 0 AND 1)"
#define DAY(column) "\"" column "\" TEXT CHECK (\"" column "\" IS date(\"" column "\", '+0 days'))"
#define FINITE(column) "abs(\"" column "\") <= 1.7976931348623157e308"
#define NUMBER(column) "\"" column "\" REAL CHECK (" FINITE(column) ")"
#define POSITION R"("position" INTEGER NOT NULL CHECK ("position" >= 0))"
#define TABLE(name, columns) \
    { "table", name, name, "CREATE TABLE \"" name "\" (" columns ") STRICT" }
#define LIST(name, owner, columns)                                                                                     \
    {                                                                                                                  \
        "table", name, name,                                                                                           \
            "CREATE TABLE \"" name "\" (" columns ", PRIMARY KEY (\"" owner "\", \"position\")) STRICT, WITHOUT ROWID" \
    }
#define PAIRS(name, first, second, columns)                                                               \
    {                                                                                                     \
        "table", name, name,                                                                              \
            "CREATE TABLE \"" name "\" (" columns ", PRIMARY KEY (\"" first "\", \"" second "\")) STRICT" \
    }
#define INDEX(table, column)                                                             \
    {                                                                                    \
        "index", table "_by_" column, table,                                             \
            "CREATE INDEX \"" table "_by_" column "\" ON \"" table "\" (\"" column "\")" \
    }
// Most rows leave these unset; the index holds the others.
#define SPARSE_INDEX(table, column)                                                                      \
    {                                                                                                    \
        "index", table "_by_" column, table,                                                             \
            "CREATE INDEX \"" table "_by_" column "\" ON \"" table "\" (\"" column "\") WHERE \"" column \
            "\" IS NOT NULL"                                                                             \
    }

namespace {

constexpr Object objects[] = {
    TABLE("document", R"("id" INTEGER PRIMARY KEY CHECK ("id" = 1), )" LINE("title") ", " REFERENCE("owner", "people")),
    TABLE("people", KEY ", " TITLE("name") ", " LINE("email") ", " TEXT("notes")),
    TABLE(
        "roles", KEY
        ", " TITLE("title") ", " LINE("department") R"(, "kind" TEXT NOT NULL CHECK ("kind" = 'internal' OR "kind" = 'end_customer'), )" TEXT(
            "expertise") ", " TEXT("notes")),
    LIST("role_holders", "role", NEEDED("role", "roles") ", " POSITION ", " NEEDED("person", "people")),
    TABLE("views", KEY ", " TITLE("title") R"(, "position" INTEGER NOT NULL)"),
    PAIRS("places", "view", "role",
          NEEDED("view", "views") ", " NEEDED("role", "roles") R"(, "x" REAL NOT NULL CHECK ()" FINITE(
              "x") R"(), "y" REAL NOT NULL CHECK ()" FINITE("y") ")"),
    TABLE(
        "services", KEY
        ", " NEEDED("server", "roles") ", " NEEDED("customer", "roles") ", " LINE("provides") R"(, "weight" REAL CHECK ("weight" > 0 AND )" FINITE(
            "weight") "), " TEXT("expectation") ", " FLAG("manager") ", " FLAG("derived") R"(, CHECK ("server" <> "customer"))"),
    PAIRS(
        "relationships", "server", "customer",
        NEEDED("server", "roles") ", " NEEDED(
            "customer",
            "roles") R"(, "sway" TEXT NOT NULL CHECK ("sway" NOT GLOB '*pay*pay*' AND "sway" NOT GLOB '*career*career*' AND "sway" NOT GLOB '*reputation*reputation*' AND replace(replace(replace("sway" || ',', 'pay,', ''), 'career,', ''), 'reputation,', '') = iif("sway" = '', ',', '')))"
                     R"(, "rank" INTEGER, )" FLAG("vouches") R"(, CHECK ("server" <> "customer"))"),
    PAIRS(
        "influences", "from", "to",
        NEEDED("from", "roles") ", " NEEDED(
            "to", "roles") R"(, "strength" REAL NOT NULL CHECK ("strength" BETWEEN 0 AND 1), CHECK ("from" <> "to"))"),
    TABLE("values", KEY ", " TITLE("title") R"(, "rank" INTEGER)"),
    TABLE("goals", KEY ", " TITLE("title") ", " LINE("measure") ", " NUMBER("target")),
    TABLE(
        "tasks", KEY
        ", " TITLE("title") ", " NEEDED("role", "roles") ", " REFERENCE("service", "services") ", " TEXT("description") ", " TEXT("expectation") ", " TEXT("exceed") R"(, "effort" REAL CHECK ("effort" >= 0 AND )" FINITE(
            "effort") "), " DAY("asked") ", " DAY("promised") ", " DAY("delivered") R"(, "state" TEXT NOT NULL CHECK ("state" = 'planned' OR "state" = 'in_progress' OR "state" = 'delivered' OR "state" = 'dropped'))"
                                                                                    R"(, "outcome" TEXT CHECK ("outcome" = 'fell_short' OR "outcome" = 'met' OR "outcome" = 'exceeded'), )" TEXT(
                                                                                        "benefit") ", " TEXT("lesson") ", " TEXT("notes") R"(, CHECK ("state" <> 'delivered' OR "delivered" IS NOT NULL))"),
    {"table", "task_impact", "task_impact",
     "CREATE TABLE \"task_impact\" (\"task\" TEXT NOT NULL PRIMARY KEY REFERENCES \"tasks\" (\"key\") DEFERRABLE "
     "INITIALLY DEFERRED, " TEXT("note") ", " NUMBER("amount") ", " NUMBER("low") ", " NUMBER("high") ", " LINE("unit") R"(, "spread" TEXT NOT NULL CHECK ("spread" = 'splits' OR "spread" = 'whole'), )" REFERENCE(
         "at",
         "roles") R"(, "evidence" TEXT NOT NULL CHECK ("evidence" = 'estimated' OR "evidence" = 'measured' OR "evidence" = 'confirmed'), )" LINE("confirmed_by") ", " DAY("confirmed_on") R"(, CHECK ("low" <= "amount"), CHECK ("amount" <= "high"), CHECK ("low" <= "high")) STRICT, WITHOUT ROWID)"},
    LIST("task_values", "task", NEEDED("task", "tasks") ", " POSITION ", " NEEDED("value", "values")),
    LIST("task_goals", "task", NEEDED("task", "tasks") ", " POSITION ", " NEEDED("goal", "goals")),
    TABLE("partnerships", KEY ", " FLAG("two_way")),
    LIST(
        "partnership_roles", "partnership",
        NEEDED("partnership", "partnerships") R"(, "position" INTEGER NOT NULL CHECK ("position" BETWEEN 0 AND 1), )" NEEDED(
            "role", "roles") R"(, UNIQUE ("partnership", "role"))"),
    LIST("partnership_goals", "partnership",
         NEEDED("partnership", "partnerships") ", " POSITION ", " NEEDED("goal", "goals")),
    LIST("partnership_obstacles", "partnership",
         NEEDED("partnership", "partnerships") ", " POSITION ", " TEXT("text") ", " DAY("since") ", " DAY("removed")),
    LIST("partnership_actions", "partnership",
         NEEDED("partnership", "partnerships") ", " POSITION ", " DAY("day") ", " TEXT("text")),
    TABLE(
        "feedback",
        KEY ", " REFERENCE("customer", "roles") ", " DAY(
            "day") R"(, "quality" TEXT CHECK ("quality" = 'reliable' OR "quality" = 'likable' OR "quality" = 'knowledgeable'))"
                   R"(, "score" INTEGER CHECK ("score" BETWEEN -2 AND 2), )" TEXT("note") ", " REFERENCE("task",
                                                                                                         "tasks")),
    TABLE(
        "opportunities",
        KEY ", " REFERENCE("customer", "roles") ", " TITLE(
            "title") R"(, "state" TEXT NOT NULL CHECK ("state" = 'open' OR "state" = 'taken' OR "state" = 'gone'), )" TEXT("note")),
    // The journal: one row an edit, one row a change with what was there before.
    TABLE("edits",
          R"("sequence" INTEGER PRIMARY KEY CHECK ("sequence" > 0), "time" TEXT NOT NULL, "code" TEXT NOT NULL)"
          R"(, "arguments" TEXT NOT NULL, "undoes" INTEGER NOT NULL, "undo_next" INTEGER NOT NULL)"
          R"(, "redo_next" INTEGER NOT NULL)"),
    LIST("changes", "sequence",
         R"("sequence" INTEGER NOT NULL REFERENCES "edits" ("sequence"))"
         R"(, "position" INTEGER NOT NULL, "kind" TEXT NOT NULL, "identity" TEXT NOT NULL, "before" TEXT)"),
    // What removing a row must look for.
    SPARSE_INDEX("document", "owner"),
    INDEX("role_holders", "person"),
    INDEX("places", "role"),
    INDEX("services", "server"),
    INDEX("services", "customer"),
    INDEX("relationships", "customer"),
    INDEX("influences", "to"),
    INDEX("tasks", "role"),
    SPARSE_INDEX("tasks", "service"),
    SPARSE_INDEX("task_impact", "at"),
    INDEX("task_values", "value"),
    INDEX("task_goals", "goal"),
    INDEX("partnership_roles", "role"),
    INDEX("partnership_goals", "goal"),
    SPARSE_INDEX("feedback", "customer"),
    SPARSE_INDEX("feedback", "task"),
    SPARSE_INDEX("opportunities", "customer"),
};

} // namespace

std::span<const Object> versionOne() {
    return objects;
}

} // namespace throughline::schema
