#pragma once

#include "core/analysis/customers.h"
#include "core/analysis/promises.h"
#include "core/json/row_json.h"

/// The answers about customers, promises and partnerships as JSON: rows as keys, days as YYYY-MM-DD, what is not known
/// as null.
namespace throughline::commands {

json::Json commitmentsJson(const Commitments& row);
json::Json customersJson(const Chain& chain, const PersonKey& person, const Customers& customers);
json::Json promisesJson(const Chain& chain, const Promises& found);
/// Every partnership that the document keeps, and the roles that work in isolation.
json::Json partnershipsJson(const Chain& chain, Day today);

} // namespace throughline::commands
