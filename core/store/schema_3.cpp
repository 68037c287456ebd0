#include "core/store/schema_versions.h"

namespace throughline::schema {

/// Schema version 3: which places are pinned. Frozen, word for word: a change is a new version with a file and a
/// migration of its own.
std::string_view addedByVersionThree() {
    return R"sql(CREATE TABLE places (
    view TEXT NOT NULL REFERENCES views (key) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL REFERENCES roles (key) DEFERRABLE INITIALLY DEFERRED,
    x REAL NOT NULL CHECK (abs(x) <= 1.7976931348623157e308),
    y REAL NOT NULL CHECK (abs(y) <= 1.7976931348623157e308),
    pinned INTEGER NOT NULL CHECK (pinned BETWEEN 0 AND 1),
    PRIMARY KEY (view, role)
) STRICT;
CREATE INDEX places_by_role ON places (role);
)sql";
}

CarriedOver carriedOverByVersionThree(std::string_view table) {
    if (table == "places")
        return {"rowid, view, role, x, y, pinned", "rowid, view, role, x, y, 0"};
    return {};
}

} // namespace throughline::schema
