#include "core/store/schema.h"

#include <sqlite3.h>

#include "core/store/row_sql.h"
#include "tests/core/store/support.h"

namespace throughline {
namespace {

class SchemaTest : public test::StoreTest {
  protected:
    SchemaTest() {
        const std::string path = pathOf("empty.chain");
        EXPECT_TRUE(SqlStore::create(path).isOk());
        EXPECT_EQ(sqlite3_open(path.c_str(), &connection_), SQLITE_OK);
    }
    ~SchemaTest() override { sqlite3_close(connection_); }

    std::string value(const std::string& sql) {
        sqlite3_stmt* statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(connection_, sql.c_str(), -1, &statement, nullptr), SQLITE_OK) << sql;
        sqlite3_step(statement);
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
        std::string value = text ? text : "";
        sqlite3_finalize(statement);
        return value;
    }
    std::string columnsOf(const std::string& table) {
        return value("SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('" + table + "')");
    }
    int run(const std::string& sql) { return sqlite3_exec(connection_, sql.c_str(), nullptr, nullptr, nullptr); }

    sqlite3* connection_ = nullptr;
};

TEST_F(SchemaTest, HasAColumnForEachFieldInTheirOrder) {
    EXPECT_EQ(columnsOf("document"), "\"id\"," + store::columnList<DocumentInfo>());
    forEachKind([&]<class E>() {
        const std::string table(store::tableOf<E>());
        if constexpr (!std::is_same_v<E, DocumentInfo>) {
            EXPECT_EQ(columnsOf(table), store::columnList<E>());
        }
        forEachField<E>([&](const auto& field) {
            using T = typename std::decay_t<decltype(field)>::Type;
            if constexpr (store::isPart<T>) {
                const std::string part = std::string(Description<E>::name) + '_' + std::string(field.name);
                EXPECT_EQ(columnsOf(part), (store::partColumns<E, T>()));
            }
        });
    });
}

TEST_F(SchemaTest, LooksUpEveryReferenceByAnIndex) {
    // Removing a row looks for those that name it; without an index that is a scan for each.
    const std::string missing = value(
        "SELECT group_concat(t.name || '.' || f.\"from\") FROM sqlite_schema t, pragma_foreign_key_list(t.name) f "
        "WHERE t.type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c "
        "WHERE c.seqno = 0 AND c.name = f.\"from\")");
    EXPECT_EQ(missing, "");
}

TEST_F(SchemaTest, RefusesWhatTheModelRefuses) {
    ASSERT_EQ(
        run("PRAGMA foreign_keys=ON; INSERT INTO people VALUES ('p1', 'A', '', ''); "
            "INSERT INTO roles VALUES ('r1', 'A', '', 'internal', '', ''), ('r2', 'B', '', 'end_customer', '', '');"
            "INSERT INTO tasks (key, title, role, description, expectation, exceed, state, benefit, lesson, notes) "
            "VALUES ('t1', 'A', 'r1', '', '', '', 'planned', '', '', '')"),
        SQLITE_OK);
    for (const char* sql : {
             "INSERT INTO people VALUES ('a b', 'A', '', '')",
             "INSERT INTO people VALUES ('', 'A', '', '')",
             "INSERT INTO people VALUES (NULL, 'A', '', '')",
             "INSERT INTO people VALUES ('p1', 'A', '', '')",
             "INSERT INTO people VALUES ('p2', ' ', '', '')",
             "INSERT INTO people VALUES ('p2', x'41', '', '')",
             "INSERT INTO people VALUES ('p2', printf('%.*c', 1001, 'x'), '', '')",
             "INSERT INTO people VALUES ('p2', 'A', '', printf('%.*c', 100001, 'x'))",
             "INSERT INTO roles VALUES ('r3', 'A', '', 'boss', '', '')",
             "INSERT INTO services VALUES ('s1', 'r1', 'r1', '', 1, '', 0, 0)",
             "INSERT INTO services VALUES ('s1', 'r1', 'r9', '', 1, '', 0, 0)",
             "INSERT INTO services VALUES ('s1', 'r1', 'r2', '', 0, '', 0, 0)",
             "INSERT INTO services VALUES ('s1', 'r1', 'r2', '', 9e999, '', 0, 0)",
             "INSERT INTO services VALUES ('s1', 'r1', 'r2', '', 'heavy', '', 0, 0)",
             "INSERT INTO services VALUES ('s1', 'r1', 'r2', '', 1, '', 2, 0)",
             "INSERT INTO relationships VALUES ('r1', 'r2', 'pay,pay', NULL, 0)",
             "INSERT INTO relationships VALUES ('r1', 'r2', 'fame', NULL, 0)",
             "INSERT INTO influences VALUES ('r1', 'r2', 1.5)",
             "INSERT INTO feedback VALUES ('f1', NULL, '2026-02-30', NULL, NULL, '', NULL)",
             "INSERT INTO feedback VALUES ('f1', NULL, NULL, 'nice', NULL, '', NULL)",
             "INSERT INTO feedback VALUES ('f1', NULL, NULL, NULL, 3, '', NULL)",
             "UPDATE tasks SET effort = -1",
             "UPDATE tasks SET effort = -9e999",
             "UPDATE tasks SET state = 'delivered'",
             "UPDATE tasks SET state = 'done'",
             "UPDATE tasks SET service = 's9'",
             "INSERT INTO task_impact VALUES ('t1', '', 5, 6, 7, '', 'splits', NULL, 'estimated', '', NULL)",
             "INSERT INTO partnership_roles VALUES ('n9', 0, 'r1')",
             "INSERT INTO document VALUES (2, '', NULL)",
             "DELETE FROM roles WHERE key = 'r1'",
         }) {
        EXPECT_NE(run(sql), SQLITE_OK) << sql;
    }
    for (const char* sql :
         {"INSERT INTO relationships VALUES ('r1', 'r2', '', NULL, 0)",
          "UPDATE relationships SET sway = 'reputation,pay,career'",
          "UPDATE tasks SET state = 'delivered', delivered = '2024-02-29', effort = 0",
          "INSERT INTO task_impact VALUES ('t1', '', NULL, 6, 7, '', 'whole', 'r2', 'measured', '', NULL)"}) {
        EXPECT_EQ(run(sql), SQLITE_OK) << sql << ": " << sqlite3_errmsg(connection_);
    }
}

} // namespace
} // namespace throughline
