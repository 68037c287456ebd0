#pragma once

#include <string_view>

namespace throughline::schema {

// The statements, each ended by ";" and a line break. One function a version, each in a file of its own that is never
// changed again. A version has everything of the one before it and adds to it; a table of a name that is there already
// takes its place, together with its indexes.
std::string_view versionOne();
std::string_view addedByVersionTwo();
std::string_view addedByVersionThree();

/// How a row of a table that was there before stands in the one that takes its place.
struct CarriedOver {
    std::string_view columns;  ///< of the new table, "rowid" first
    std::string_view formerly; ///< what each holds of the row of the version before
};
CarriedOver carriedOverByVersionThree(std::string_view table);

} // namespace throughline::schema
