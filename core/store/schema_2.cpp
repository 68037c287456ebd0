#include "core/store/schema_versions.h"

namespace throughline::schema {

/// Schema version 2: how a finished task is told, and reviews. Frozen, word for word: a change is a new version with a
/// file and a migration of its own.
std::string_view addedByVersionTwo() {
    return R"sql(CREATE TABLE task_wording (
    task TEXT NOT NULL PRIMARY KEY REFERENCES tasks (key) DEFERRABLE INITIALLY DEFERRED,
    review TEXT NOT NULL CHECK (length(review) <= 100000),
    resume TEXT NOT NULL CHECK (length(resume) <= 100000),
    situation TEXT NOT NULL CHECK (length(situation) <= 100000),
    assignment TEXT NOT NULL CHECK (length(assignment) <= 100000),
    action TEXT NOT NULL CHECK (length(action) <= 100000),
    result TEXT NOT NULL CHECK (length(result) <= 100000)
) STRICT, WITHOUT ROWID;
CREATE TABLE reviews (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9_.-]*'),
    title TEXT NOT NULL CHECK (length(title) <= 1000 AND trim(title) <> ''),
    "from" TEXT CHECK ("from" IS date("from", '+0 days')),
    "to" TEXT CHECK ("to" IS date("to", '+0 days')),
    lessons TEXT NOT NULL CHECK (length(lessons) <= 100000),
    plans TEXT NOT NULL CHECK (length(plans) <= 100000),
    CHECK ("from" <= "to")
) STRICT;
CREATE TABLE review_best (
    review TEXT NOT NULL REFERENCES reviews (key) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    task TEXT NOT NULL REFERENCES tasks (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (review, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_best_by_task ON review_best (task);
)sql";
}

} // namespace throughline::schema
