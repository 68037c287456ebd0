#pragma once

#include <string_view>
#include <tuple>
#include <vector>

#include "core/model/edit.h"
#include "core/model/result.h"
#include "core/model/slot_lists.h"
#include "core/model/table.h"

namespace throughline {

namespace detail {
template <class K>
struct TablesOf;
template <class... E>
struct TablesOf<Kinds<E...>> {
    using Type = std::tuple<Table<E>...>;
};
} // namespace detail

/// Everything that is known about who serves whom: plain rows, found by key, and changed by edits alone.
///
/// Invariant: the rows satisfy the rules of check.h; there is exactly one DocumentInfo. Copies are cheap (pointers),
/// and a copy is a snapshot that a thread may read.
class Chain {
  public:
    Chain();
    /// A chain of the given rows, checked whole: the first row that breaks a rule is named by the status.
    /// Used where everything comes at once (opening a document).
    using Tables = detail::TablesOf<AllKinds>::Type;
    static Result<Chain> assembled(Tables tables);

    template <class E>
    [[nodiscard]] const Table<E>& table() const {
        return std::get<Table<E>>(tables_);
    }
    [[nodiscard]] const DocumentInfo& info() const { return *table<DocumentInfo>().at(0); }
    [[nodiscard]] const Table<Person>& people() const { return table<Person>(); }
    [[nodiscard]] const Table<Role>& roles() const { return table<Role>(); }
    [[nodiscard]] const Table<View>& views() const { return table<View>(); }
    [[nodiscard]] const Table<Place>& places() const { return table<Place>(); }
    [[nodiscard]] const Table<Service>& services() const { return table<Service>(); }
    [[nodiscard]] const Table<Relationship>& relationships() const { return table<Relationship>(); }
    [[nodiscard]] const Table<Influence>& influences() const { return table<Influence>(); }
    [[nodiscard]] const Table<Value>& values() const { return table<Value>(); }
    [[nodiscard]] const Table<Goal>& goals() const { return table<Goal>(); }
    [[nodiscard]] const Table<Task>& tasks() const { return table<Task>(); }
    [[nodiscard]] const Table<Partnership>& partnerships() const { return table<Partnership>(); }
    [[nodiscard]] const Table<Feedback>& feedback() const { return table<Feedback>(); }
    [[nodiscard]] const Table<Opportunity>& opportunities() const { return table<Opportunity>(); }
    [[nodiscard]] const Table<Review>& reviews() const { return table<Review>(); }

    // What hangs on a role, by slots of the role, service and task tables, in no particular order.
    [[nodiscard]] SlotLists::List servicesFrom(Slot role) const { return outgoing_.of(role); }
    [[nodiscard]] SlotLists::List servicesTo(Slot role) const { return incoming_.of(role); }
    [[nodiscard]] SlotLists::List tasksOf(Slot role) const { return ownTasks_.of(role); }

    /// The first view by position (ties: by key), which shows every role; null where there is no view.
    [[nodiscard]] const View* firstView() const;
    /// All views, by position.
    [[nodiscard]] std::vector<const View*> orderedViews() const;
    /// Whether the key text names a row of any kind (keys are unique over the document).
    [[nodiscard]] bool hasKeyText(std::string_view text) const;

    /// Carries out an edit that check() has passed. Cannot fail.
    void apply(const Edit& edit);

    /// Equal rows in any order.
    friend bool operator==(const Chain& a, const Chain& b);

  private:
    void link(const Service& service);
    void unlink(const Service& service);
    void link(const Task& task);
    void unlink(const Task& task);
    /// Ties every service and task to its roles; the first whose role is not there is named by the status.
    Status linkAll();

    Tables tables_;
    SlotLists outgoing_;
    SlotLists incoming_;
    SlotLists ownTasks_;
};

} // namespace throughline
