#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/model/chain.h"

/// Small chains for tests: written out by hand, or random ones that are full of what is rare in large ones.
namespace throughline::test {

/// Writes a chain down line by line; every call adds one row.
class ChainBuilder {
  public:
    ChainBuilder() = default;
    explicit ChainBuilder(Chain chain) : chain_(std::move(chain)) {}

    Slot role(const std::string& key, const std::string& title, RoleKind kind = RoleKind::internal,
              const std::string& department = {});
    Slot endCustomer(const std::string& key, const std::string& title) {
        return role(key, title, RoleKind::endCustomer);
    }
    Slot service(const std::string& key, const std::string& server, const std::string& customer,
                 std::optional<double> weight = std::nullopt, bool manager = false);
    Slot task(const std::string& key, const std::string& role, const std::string& service = {},
              std::optional<double> effort = std::nullopt);
    template <class E>
    void add(E row) {
        Edit edit;
        edit.add(std::move(row));
        chain_.apply(edit);
    }
    template <class E, class Adjust>
    void change(const std::string& key, Adjust adjust) {
        const Row<E> before = chain_.table<E>().share(Key<E>(key));
        E after = *before;
        adjust(after);
        Edit edit;
        edit.change(before, std::move(after));
        chain_.apply(edit);
    }
    [[nodiscard]] const Chain& chain() const { return chain_; }

  private:
    Chain chain_;
};

/// The worked example of the definitions, with two tasks of 40 hours that split: t1 for the service to the warehouse,
/// t2 without a service.
ChainBuilder workedExample();

/// Two to eight roles with cycles, closed loops, parallel services, managers, end customers that serve or none marked,
/// shares that tie, weights that are far apart, and tasks. `turned` adds the same rows in the opposite order.
Chain randomSmallChain(std::uint64_t seed, bool turned = false);

/// "r1 r2 …": the keys of roles, in the order given.
template <class E, class Slots>
std::string keys(const Table<E>& table, const Slots& slots) {
    std::string text;
    for (const Slot slot : slots)
        text += (text.empty() ? "" : " ") + table.at(slot)->key.text();
    return text;
}

} // namespace throughline::test
