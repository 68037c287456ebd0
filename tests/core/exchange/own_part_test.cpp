#include "core/exchange/own_part.h"

#include <gtest/gtest.h>

#include <set>

#include "core/model/check.h"
#include "core/model/gestures.h"
#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

Role role(const char* key, RoleKind kind = RoleKind::internal, std::vector<PersonKey> holders = {}) {
    Role row;
    row.key = RoleKey(key);
    row.title = key;
    row.kind = kind;
    row.holders = std::move(holders);
    return row;
}

Service service(const char* key, const char* server, const char* customer) {
    Service row;
    row.key = ServiceKey(key);
    row.server = RoleKey(server);
    row.customer = RoleKey(customer);
    return row;
}

Task task(const char* key, const char* of) {
    Task row;
    row.key = TaskKey(key);
    row.title = key;
    row.role = RoleKey(of);
    return row;
}

Relationship relationship(const char* server, const char* customer) {
    Relationship row;
    row.server = RoleKey(server);
    row.customer = RoleKey(customer);
    row.rank = 1;
    return row;
}

/// supplier -> me -> warehouse -> retail; me -> archive, which serves nobody; other -> warehouse; other -> export.
Chain office() {
    Edit edit;
    edit.add(Person{PersonKey("p1"), "Ada", {}, {}});
    edit.add(Person{PersonKey("p2"), "Bob", {}, {}});
    for (const char* key : {"supplier", "warehouse", "archive"})
        edit.add(role(key));
    edit.add(role("me", RoleKind::internal, {PersonKey("p1")}));
    edit.add(role("other", RoleKind::internal, {PersonKey("p2")}));
    edit.add(role("retail", RoleKind::endCustomer));
    edit.add(role("export", RoleKind::endCustomer));
    edit.add(service("s1", "supplier", "me"));
    edit.add(service("s2", "me", "warehouse"));
    edit.add(service("s3", "warehouse", "retail"));
    edit.add(service("s4", "me", "archive"));
    edit.add(service("s5", "other", "warehouse"));
    edit.add(service("s6", "other", "export"));
    edit.add(task("t1", "me"));
    edit.add(task("t2", "warehouse"));
    edit.add(relationship("me", "warehouse"));
    edit.add(relationship("warehouse", "retail"));
    Chain chain;
    chain.apply(edit);
    DocumentInfo info = chain.info();
    info.owner = PersonKey("p1");
    chain.apply(*gestures::change(chain, info));
    return chain;
}

template <class E>
std::set<std::string> keysOf(const Table<E>& table) {
    std::set<std::string> keys;
    for (const E& row : table)
        keys.insert(row.key.text());
    return keys;
}

using Keys = std::set<std::string>;

TEST(OwnPart, HoldsMyRolesTheirServicesAndTheTracesToTheEndCustomers) {
    const Chain chain = office();
    const Analysis analysis(chain);
    EXPECT_EQ(ownRoles(chain), std::vector<RoleKey>{RoleKey("me")});
    const auto part = ownPart(analysis, ownRoles(chain));
    ASSERT_TRUE(part);
    EXPECT_TRUE(checkWhole(*part));
    EXPECT_EQ(keysOf(part->roles()), (Keys{"archive", "me", "retail", "supplier", "warehouse"}));
    EXPECT_EQ(keysOf(part->services()), (Keys{"s1", "s2", "s3", "s4"}));
    EXPECT_EQ(keysOf(part->tasks()), Keys{"t1"});
    EXPECT_EQ(keysOf(part->people()), Keys{"p1"});
    ASSERT_EQ(part->relationships().size(), 1U);
    EXPECT_EQ(part->relationships().begin()->server, RoleKey("me"));
    EXPECT_EQ(part->info().owner, PersonKey("p1"));
}

TEST(OwnPart, ItsTracesComeOutAsInTheWhole) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Chain chain = randomChain(seed);
        const Analysis whole(chain);
        if (whole.isAssumed() || chain.roles().isEmpty())
            continue; // which end customers are assumed is a matter of the whole chain
        const RoleKey own = chain.roles().begin()->key;
        const auto part = ownPart(whole, {&own, 1});
        ASSERT_TRUE(part);
        EXPECT_TRUE(checkWhole(*part)) << seed;
        const Analysis small(*part);
        const Trace before = whole.traceRole(chain.roles().slotOf(own));
        if (before.endCustomers.empty())
            continue;
        const Trace after = small.traceRole(part->roles().slotOf(own));
        ASSERT_EQ(after.endCustomers.size(), before.endCustomers.size()) << seed;
        for (std::size_t i = 0; i < before.endCustomers.size(); ++i)
            EXPECT_NEAR(after.endCustomers[i].reach, before.endCustomers[i].reach, 1e-9) << seed;
    }
}

TEST(OwnPart, OfARoleThatIsNotThereIsRefused) {
    const Chain chain = office();
    const RoleKey nobody("r99");
    EXPECT_EQ(ownPart(Analysis(chain), {&nobody, 1}).status().code(), Code::notFound);
}

TEST(OwnPart, WithoutAnOwnerThereAreNoOwnRoles) {
    EXPECT_TRUE(ownRoles(Chain()).empty());
}

} // namespace
} // namespace throughline::exchange
