#include <gtest/gtest.h>

#include <algorithm>

#include "tests/app/process.h"

namespace throughline::test {

std::string workedExample() {
    return R"({"format": "throughline-chain", "version": 1, "title": "Freight", "owner": "p1",
 "people": [{"key": "p1", "name": "A. Example", "email": "a@example.com"}],
 "roles": [
  {"key": "r1", "title": "Purchasing manager", "department": "Purchasing", "holders": ["p1"]},
  {"key": "r2", "title": "Warehouse manager", "department": "Logistics"},
  {"key": "r3", "title": "Production planner", "department": "Production"},
  {"key": "r4", "title": "Retail customer", "kind": "end_customer"},
  {"key": "r5", "title": "Wholesale customer", "kind": "end_customer"},
  {"key": "r6", "title": "Director"}],
 "services": [
  {"key": "s1", "server": "r1", "customer": "r2", "provides": "Freight contracts", "weight": 3.0},
  {"key": "s2", "server": "r1", "customer": "r3", "provides": "Material", "weight": 1.0},
  {"key": "s3", "server": "r2", "customer": "r4", "provides": "Parcels"},
  {"key": "s4", "server": "r3", "customer": "r2", "provides": "Plans", "weight": 1.0},
  {"key": "s5", "server": "r3", "customer": "r5", "provides": "Pallets", "weight": 1.0},
  {"key": "s6", "server": "r1", "customer": "r6", "manager": true},
  {"key": "s7", "server": "r2", "customer": "r6", "manager": true},
  {"key": "s8", "server": "r3", "customer": "r6", "manager": true}],
 "tasks": [
  {"key": "t1", "title": "Negotiate freight rates", "role": "r1", "service": "s1", "expectation": "Lower rates", "effort": 8.0,
   "asked": "2026-01-05", "promised": "2026-02-01", "delivered": "2026-01-28", "state": "delivered", "outcome": "exceeded",
   "impact": {"amount": 40.0, "low": 30.0, "high": 50.0, "unit": "hours/year"}},
  {"key": "t2", "title": "Renegotiate all freight", "role": "r1", "expectation": "One contract",
   "impact": {"amount": 40.0, "unit": "hours/year"}},
  {"key": "t3", "title": "Pack parcels", "role": "r2", "service": "s3", "expectation": "On the day", "effort": 4.0},
  {"key": "t4", "title": "Plan pallets", "role": "r3", "service": "s5", "expectation": "A week ahead", "effort": 3.0}]})";
}

std::string documentOf(const TemporaryFolder& folder, std::string_view name, const std::string& interchange) {
    const std::string source = folder.file(std::string(name) + ".source.json", interchange);
    const std::string document = folder.path(std::string(name) + ".chain");
    const Finished imported = run({"import", source, "--into", document});
    EXPECT_EQ(imported.status, 0) << imported.err;
    std::filesystem::remove(source);
    return document;
}

Json exported(const TemporaryFolder& folder, const std::string& document) {
    const std::string out = folder.path("exported-by-a-test.json");
    const Finished written = run({"export", document, "--output", out});
    EXPECT_EQ(written.status, 0) << written.err;
    Json chain = Json::parse(readFile(out), nullptr, false);
    std::filesystem::remove(out);
    return chain;
}

Json normalised(Json chain) {
    const auto byIdentity = [](const Json& a, const Json& b) {
        for (const char* member : {"key", "server", "customer", "from", "to", "role"}) {
            if (a.contains(member) && b.contains(member) && a[member] != b[member]) {
                return a[member] < b[member];
            }
        }
        return false;
    };
    for (auto& [name, rows] : chain.items()) {
        if (rows.is_array() && name != "views") {
            std::sort(rows.begin(), rows.end(), byIdentity);
        }
        if (name == "views") {
            for (Json& view : rows) {
                std::sort(view["places"].begin(), view["places"].end(), byIdentity);
            }
        }
    }
    return chain;
}

} // namespace throughline::test
