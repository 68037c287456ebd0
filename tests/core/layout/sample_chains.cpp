#include "tests/core/layout/sample_chains.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "core/layout/arrows.h"
#include "core/layout/routes.h"

namespace throughline::samples {

Chain chainOf(const Rows& rows) {
    Chain chain;
    Edit edit;
    for (const auto& row : rows.people)
        edit.add(row);
    for (const auto& row : rows.roles)
        edit.add(row);
    for (const auto& row : rows.services)
        edit.add(row);
    for (const auto& row : rows.tasks)
        edit.add(row);
    chain.apply(edit);
    return chain;
}

Role role(const std::string& key, const std::string& title, RoleKind kind) {
    Role row;
    row.key = RoleKey(key);
    row.title = title;
    row.kind = kind;
    return row;
}

Service service(const std::string& key, const std::string& server, const std::string& customer, bool manager) {
    Service row;
    row.key = ServiceKey(key);
    row.server = RoleKey(server);
    row.customer = RoleKey(customer);
    row.manager = manager;
    return row;
}

Rows workedExample() {
    Rows rows;
    rows.roles = {role("r1", "Purchasing manager"),
                  role("r2", "Warehouse manager"),
                  role("r3", "Production planner"),
                  role("r4", "Retail customer", RoleKind::endCustomer),
                  role("r5", "Wholesale customer", RoleKind::endCustomer),
                  role("r6", "Director")};
    rows.services = {service("s1", "r1", "r2"),       service("s2", "r1", "r3"),      service("s3", "r2", "r4"),
                     service("s4", "r3", "r2"),       service("s5", "r3", "r5"),      service("s6", "r1", "r6", true),
                     service("s7", "r2", "r6", true), service("s8", "r3", "r6", true)};
    return rows;
}

Rows generated(std::uint32_t roles, std::uint32_t levels, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto below = [&](std::uint64_t limit) { return static_cast<std::uint32_t>(random() % limit); };
    Rows rows;
    const auto levelOf = [&](std::uint32_t i) { return static_cast<std::uint64_t>(i) * levels / roles; };
    const auto first = [&](std::uint64_t level) {
        return static_cast<std::uint32_t>((level * roles + levels - 1) / levels);
    };
    for (std::uint32_t i = 0; i < roles; ++i) {
        const bool last = levelOf(i) + 1 == levels;
        rows.roles.push_back(role("r" + std::to_string(i), "Role " + std::to_string(below(1'000'000)),
                                  last ? RoleKind::endCustomer : RoleKind::internal));
    }
    std::uint32_t key = 0;
    const auto connect = [&](std::uint32_t from, std::uint32_t to) {
        rows.services.push_back(
            service("s" + std::to_string(key++), "r" + std::to_string(from), "r" + std::to_string(to)));
    };
    for (std::uint32_t i = 0; i < roles; ++i) {
        const std::uint64_t level = levelOf(i);
        if (level + 1 >= levels)
            continue;
        const std::uint32_t count = 1 + (below(10) < 6 ? 1 : 0);
        for (std::uint32_t k = 0; k < count; ++k) {
            const std::uint64_t skip = below(5) == 0 ? 2 : 1;
            const std::uint64_t target = std::min<std::uint64_t>(level + skip, levels - 1);
            const std::uint32_t begin = first(target);
            const std::uint32_t end = target + 1 == levels ? roles : first(target + 1);
            const std::uint32_t to = begin + below(end - begin);
            connect(i, to);
            if (target + 1 < levels && below(20) == 0)
                connect(to, i);
        }
    }
    return rows;
}

Rows shuffled(Rows rows, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::shuffle(rows.roles.begin(), rows.roles.end(), random);
    std::shuffle(rows.services.begin(), rows.services.end(), random);
    std::shuffle(rows.tasks.begin(), rows.tasks.end(), random);
    return rows;
}

int overlaps(const Drawing& drawing) {
    std::vector<Box> boxes;
    for (const DrawnRole& role : drawing.roles)
        boxes.push_back(role.box);
    std::sort(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.left() < b.left(); });
    int count = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t k = i + 1; k < boxes.size() && boxes[k].left() < boxes[i].right(); ++k) {
            if (boxes[k].top() < boxes[i].bottom() && boxes[i].top() < boxes[k].bottom())
                ++count;
        }
    }
    return count;
}

int throughForeignCards(const Chain& chain, const Drawing& drawing) {
    int count = 0;
    for (const DrawnService& drawn : routed(chain, drawing.roles)) {
        const Service& row = *chain.services().at(drawn.service);
        const Slot server = chain.roles().slotOf(row.server);
        const Slot customer = chain.roles().slotOf(row.customer);
        std::vector<Point> points;
        for (const Curve& curve : drawn.curves)
            flatten(curve, 4.0, points);
        const bool hits = std::any_of(drawing.roles.begin(), drawing.roles.end(), [&](const DrawnRole& role) {
            if (role.role == server || role.role == customer)
                return false;
            return std::any_of(points.begin(), points.end(), [&](Point p) {
                return p.x > role.box.left() && p.x < role.box.right() && p.y > role.box.top() &&
                       p.y < role.box.bottom();
            });
        });
        if (hits)
            ++count;
    }
    return count;
}

} // namespace throughline::samples
