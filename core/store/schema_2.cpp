#include "core/store/schema_versions.h"

namespace throughline::schema {

/// Schema version 2: how a finished task is told, and reviews. Frozen, word for word: a change is a new version with a
/// file and a migration of its own.
///
/// Tables are named by the plural of a kind, columns by its fields. A list of an entity is a table of its own, with the
/// position in the list; NULL is "not set". References are deferred, so that rows may be written in any order. Last the
/// journal: a row an edit, and a row a change with what was there before. The indexes are what removing a row looks
/// for; where most rows leave the column unset, they hold the others.
std::string_view versionTwo() {
    return R"sql(CREATE TABLE document (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL CHECK (length(title) <= 1000),
    owner TEXT REFERENCES people (key) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE people (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9_.-]*'),
    name TEXT NOT NULL CHECK (length(name) <= 1000 AND trim(name) <> ''),
    email TEXT NOT NULL CHECK (length(email) <= 1000),
    notes TEXT NOT NULL CHECK (length(notes) <= 100000)
) STRICT;
CREATE TABLE roles (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9_.-]*'),
    title TEXT NOT NULL CHECK (length(title) <= 1000 AND trim(title) <> ''),
    department TEXT NOT NULL CHECK (length(department) <= 1000),
    kind TEXT NOT NULL CHECK (kind = 'internal' OR kind = 'end_customer'),
    expertise TEXT NOT NULL CHECK (length(expertise) <= 100000),
    notes TEXT NOT NULL CHECK (length(notes) <= 100000)
) STRICT;
CREATE TABLE role_holders (
    role TEXT NOT NULL REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    person TEXT NOT NULL REFERENCES people (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (role, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE views (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9_.-]*'),
    title TEXT NOT NULL CHECK (length(title) <= 1000 AND trim(title) <> ''),
    position INTEGER NOT NULL
) STRICT;
CREATE TABLE places (
    view TEXT NOT NULL REFERENCES views (key) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    x REAL NOT NULL CHECK (abs(x) <= 1.7976931348623157e308),
    y REAL NOT NULL CHECK (abs(y) <= 1.7976931348623157e308),
    PRIMARY KEY (view, role)
) STRICT;
CREATE TABLE services (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9_.-]*'),
    server TEXT NOT NULL REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    customer TEXT NOT NULL REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    provides TEXT NOT NULL CHECK (length(provides) <= 1000),
    weight REAL CHECK (weight > 0 AND abs(weight) <= 1.7976931348623157e308),
    expectation TEXT NOT NULL CHECK (length(expectation) <= 100000),
    manager INTEGER NOT NULL CHECK (manager BETWEEN 0 AND 1),
    derived INTEGER NOT NULL CHECK (derived BETWEEN 0 AND 1),
    CHECK (server <> customer)
) STRICT;
CREATE TABLE relationships (
    server TEXT NOT NULL REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    customer TEXT NOT NULL REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    sway TEXT NOT NULL CHECK (
        sway NOT GLOB '*pay*pay*' AND sway NOT GLOB '*career*career*' AND sway NOT GLOB '*reputation*reputation*'
        AND replace(replace(replace(sway || ',', 'pay,', ''), 'career,', ''), 'reputation,', '')
            = iif(sway = '', ',', '')),
    rank INTEGER,
    vouches INTEGER NOT NULL CHECK (vouches BETWEEN 0 AND 1),
    CHECK (server <> customer),
    PRIMARY KEY (server, customer)
) STRICT;
CREATE TABLE influences (
    "from" TEXT NOT NULL REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    "to" TEXT NOT NULL REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    strength REAL NOT NULL CHECK (strength BETWEEN 0 AND 1),
    CHECK ("from" <> "to"),
    PRIMARY KEY ("from", "to")
) STRICT;
CREATE TABLE "values" (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9_.-]*'),
    title TEXT NOT NULL CHECK (length(title) <= 1000 AND trim(title) <> ''),
    rank INTEGER
) STRICT;
CREATE TABLE goals (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9_.-]*'),
    title TEXT NOT NULL CHECK (length(title) <= 1000 AND trim(title) <> ''),
    measure TEXT NOT NULL CHECK (length(measure) <= 1000),
    target REAL CHECK (abs(target) <= 1.7976931348623157e308)
) STRICT;
CREATE TABLE tasks (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9_.-]*'),
    title TEXT NOT NULL CHECK (length(title) <= 1000 AND trim(title) <> ''),
    role TEXT NOT NULL REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    service TEXT REFERENCES services (key) DEFERRABLE INITIALLY DEFERRED,
    description TEXT NOT NULL CHECK (length(description) <= 100000),
    expectation TEXT NOT NULL CHECK (length(expectation) <= 100000),
    exceed TEXT NOT NULL CHECK (length(exceed) <= 100000),
    effort REAL CHECK (effort >= 0 AND abs(effort) <= 1.7976931348623157e308),
    asked TEXT CHECK (asked IS date(asked, '+0 days')),
    promised TEXT CHECK (promised IS date(promised, '+0 days')),
    delivered TEXT CHECK (delivered IS date(delivered, '+0 days')),
    state TEXT NOT NULL
        CHECK (state = 'planned' OR state = 'in_progress' OR state = 'delivered' OR state = 'dropped'),
    outcome TEXT CHECK (outcome = 'fell_short' OR outcome = 'met' OR outcome = 'exceeded'),
    benefit TEXT NOT NULL CHECK (length(benefit) <= 100000),
    lesson TEXT NOT NULL CHECK (length(lesson) <= 100000),
    notes TEXT NOT NULL CHECK (length(notes) <= 100000),
    CHECK (state <> 'delivered' OR delivered IS NOT NULL)
) STRICT;
CREATE TABLE task_impact (
    task TEXT NOT NULL PRIMARY KEY REFERENCES tasks (key) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL CHECK (length(note) <= 100000),
    amount REAL CHECK (abs(amount) <= 1.7976931348623157e308),
    low REAL CHECK (abs(low) <= 1.7976931348623157e308),
    high REAL CHECK (abs(high) <= 1.7976931348623157e308),
    unit TEXT NOT NULL CHECK (length(unit) <= 1000),
    spread TEXT NOT NULL CHECK (spread = 'splits' OR spread = 'whole'),
    at TEXT REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    evidence TEXT NOT NULL CHECK (evidence = 'estimated' OR evidence = 'measured' OR evidence = 'confirmed'),
    confirmed_by TEXT NOT NULL CHECK (length(confirmed_by) <= 1000),
    confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on, '+0 days')),
    CHECK (low <= amount),
    CHECK (amount <= high),
    CHECK (low <= high)
) STRICT, WITHOUT ROWID;
CREATE TABLE task_wording (
    task TEXT NOT NULL PRIMARY KEY REFERENCES tasks (key) DEFERRABLE INITIALLY DEFERRED,
    review TEXT NOT NULL CHECK (length(review) <= 100000),
    resume TEXT NOT NULL CHECK (length(resume) <= 100000),
    situation TEXT NOT NULL CHECK (length(situation) <= 100000),
    assignment TEXT NOT NULL CHECK (length(assignment) <= 100000),
    action TEXT NOT NULL CHECK (length(action) <= 100000),
    result TEXT NOT NULL CHECK (length(result) <= 100000)
) STRICT, WITHOUT ROWID;
CREATE TABLE task_values (
    task TEXT NOT NULL REFERENCES tasks (key) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    value TEXT NOT NULL REFERENCES "values" (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (task, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE task_goals (
    task TEXT NOT NULL REFERENCES tasks (key) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    goal TEXT NOT NULL REFERENCES goals (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (task, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE partnerships (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9_.-]*'),
    two_way INTEGER NOT NULL CHECK (two_way BETWEEN 0 AND 1)
) STRICT;
CREATE TABLE partnership_roles (
    partnership TEXT NOT NULL REFERENCES partnerships (key) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1),
    role TEXT NOT NULL REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (partnership, role),
    PRIMARY KEY (partnership, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE partnership_goals (
    partnership TEXT NOT NULL REFERENCES partnerships (key) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    goal TEXT NOT NULL REFERENCES goals (key) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (partnership, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE partnership_obstacles (
    partnership TEXT NOT NULL REFERENCES partnerships (key) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL CHECK (length(text) <= 100000),
    since TEXT CHECK (since IS date(since, '+0 days')),
    removed TEXT CHECK (removed IS date(removed, '+0 days')),
    PRIMARY KEY (partnership, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE partnership_actions (
    partnership TEXT NOT NULL REFERENCES partnerships (key) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    day TEXT CHECK (day IS date(day, '+0 days')),
    text TEXT NOT NULL CHECK (length(text) <= 100000),
    PRIMARY KEY (partnership, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE feedback (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9_.-]*'),
    customer TEXT REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    day TEXT CHECK (day IS date(day, '+0 days')),
    quality TEXT CHECK (quality = 'reliable' OR quality = 'likable' OR quality = 'knowledgeable'),
    score INTEGER CHECK (score BETWEEN -2 AND 2),
    note TEXT NOT NULL CHECK (length(note) <= 100000),
    task TEXT REFERENCES tasks (key) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE opportunities (
    key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 64 AND key NOT GLOB '*[^A-Za-z0-9_.-]*'),
    customer TEXT REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL CHECK (length(title) <= 1000 AND trim(title) <> ''),
    state TEXT NOT NULL CHECK (state = 'open' OR state = 'taken' OR state = 'gone'),
    note TEXT NOT NULL CHECK (length(note) <= 100000)
) STRICT;
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
CREATE TABLE edits (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    time TEXT NOT NULL,
    code TEXT NOT NULL,
    arguments TEXT NOT NULL,
    undoes INTEGER NOT NULL,
    undo_next INTEGER NOT NULL,
    redo_next INTEGER NOT NULL
) STRICT;
CREATE TABLE changes (
    sequence INTEGER NOT NULL REFERENCES edits (sequence),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    identity TEXT NOT NULL,
    before TEXT,
    PRIMARY KEY (sequence, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_by_owner ON document (owner) WHERE owner IS NOT NULL;
CREATE INDEX role_holders_by_person ON role_holders (person);
CREATE INDEX places_by_role ON places (role);
CREATE INDEX services_by_server ON services (server);
CREATE INDEX services_by_customer ON services (customer);
CREATE INDEX relationships_by_customer ON relationships (customer);
CREATE INDEX influences_by_to ON influences ("to");
CREATE INDEX tasks_by_role ON tasks (role);
CREATE INDEX tasks_by_service ON tasks (service) WHERE service IS NOT NULL;
CREATE INDEX task_impact_by_at ON task_impact (at) WHERE at IS NOT NULL;
CREATE INDEX task_values_by_value ON task_values (value);
CREATE INDEX task_goals_by_goal ON task_goals (goal);
CREATE INDEX partnership_roles_by_role ON partnership_roles (role);
CREATE INDEX partnership_goals_by_goal ON partnership_goals (goal);
CREATE INDEX feedback_by_customer ON feedback (customer) WHERE customer IS NOT NULL;
CREATE INDEX feedback_by_task ON feedback (task) WHERE task IS NOT NULL;
CREATE INDEX review_best_by_task ON review_best (task);
CREATE INDEX opportunities_by_customer ON opportunities (customer) WHERE customer IS NOT NULL;
)sql";
}

} // namespace throughline::schema
