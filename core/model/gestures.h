#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/chain.h"
#include "core/model/edit.h"
#include "core/model/key.h"
#include "core/model/point.h"
#include "core/model/result.h"

/// What a person does to a chain, each a pure function from the chain to the edit that does it. None changes anything;
/// Document::perform does. A gesture fails (Code::notFound, Code::invalid) where what it names is not there or where
/// it makes no sense; other rules are left to check().
namespace throughline::gestures {

/// What the first view is called where an edit has to make it.
inline constexpr std::string_view firstViewTitle = "Whole chain";

struct Placement {
    RoleKey role;
    Point point;
};

/// Adds any row as it is; a missing key is made up.
template <class E>
Result<Edit> add(const Chain& chain, KeySource& keys, E row);

/// Replaces the row of that identity by `row`, which must have the same identity. An unchanged row gives an empty edit.
template <class E>
Result<Edit> change(const Chain& chain, E row);

/// A new role that stands at `point` of `view` (which may be none: the first view, made where there is none).
Result<Edit> addRole(const Chain& chain, KeySource& keys, Role role, ViewKey view, Point point);

/// A service from server to customer.
Result<Edit> connect(const Chain& chain, KeySource& keys, const RoleKey& server, const RoleKey& customer,
                     bool manager = false);

/// A new role at `point` and a service from `from` to it (`forward`) or from it to `from`.
Result<Edit> grow(const Chain& chain, KeySource& keys, const RoleKey& from, Role role, ViewKey view, Point point,
                  bool forward = true);

/// Gives the role another title.
Result<Edit> rename(const Chain& chain, const RoleKey& role, std::string title);
/// Gives the document another title.
Result<Edit> renameDocument(const Chain& chain, std::string title);
/// Gives every role of one department another department's name.
Result<Edit> renameDepartment(const Chain& chain, std::string_view department, const std::string& name);

/// Puts roles at places of a view (none: the first view, made where there is none); a pinned one stays pinned there.
/// `code` is the label's ("move", "lay_out").
Result<Edit> place(const Chain& chain, KeySource& keys, ViewKey view, std::span<const Placement> placements,
                   std::string code = "move");
/// Pins roles to where they stand in a view (none: the first view, made where there is none), so that no layout moves
/// them, or looses them again; one that has no place there yet gets that one.
Result<Edit> pin(const Chain& chain, KeySource& keys, ViewKey view, std::span<const Placement> standing, bool isPinned);
/// Takes roles off a view; they stay in the chain. The first view shows every role: there it only forgets the place.
Result<Edit> takeOff(const Chain& chain, const ViewKey& view, std::span<const RoleKey> roles);

/// A new view behind the others, with roles at their places; of a chain without views the first, which shows every
/// role, is made as well.
Result<Edit> addView(const Chain& chain, KeySource& keys, std::string title, std::span<const Placement> placements);
/// Gives a view another title.
Result<Edit> renameView(const Chain& chain, const ViewKey& view, std::string title);
/// Puts a view at that place among all, counted from 0. The first view stays the first (Code::invalid).
Result<Edit> moveView(const Chain& chain, const ViewKey& view, std::size_t place);
/// Removes a view and its places; the roles stay in the chain. The first view stays (Code::invalid).
Result<Edit> removeView(const Chain& chain, const ViewKey& view);

/// What to remove; `remove` takes along what hangs on it (see formats.md, "Removing").
struct Selection {
    std::vector<RoleKey> roles;
    std::vector<ServiceKey> services;
    std::vector<TaskKey> tasks;
};
Result<Edit> remove(const Chain& chain, const Selection& selection);
/// Removes one row of any kind by its identity, with everything that hangs on it.
template <class E>
Result<Edit> remove(const Chain& chain, const IdentityOf<E>& identity);

/// The part of a chain that the roles are: themselves, their holders, services, tasks, influences, relationships and
/// partnerships among them, their places, and the goals and values that their tasks name.
Chain part(const Chain& chain, std::span<const RoleKey> roles);
/// Adds another chain (usually a part()) with new keys, its roles moved by `offset` in `view`. People whose name and
/// email are both there already are the same people; goals and values are matched by title.
Result<Edit> paste(const Chain& chain, KeySource& keys, const Chain& other, ViewKey view, Point offset);

} // namespace throughline::gestures
