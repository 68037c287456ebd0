#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

#include "core/exchange/draft_shape.h"
#include "core/exchange/graph_draft.h"
#include "core/exchange/imported.h"
#include "core/model/chain.h"
#include "core/model/key.h"

namespace throughline::exchange {

/// Chooses the keys of what a draft brings, so that the next version of the same file gives the same ones: an id that
/// can be a key and is free stays one, else the key is computed from the id, and where that is taken too, from the
/// file's name and the id. What has no id of its own gets a random key.
///
/// For a merge, a key that the target has is the target's row where it can be meant: programs count their ids from n0
/// in every file, so ids that look counted are believed only where at least half of those that are there have the title
/// that they have here.
class GraphKeys {
  public:
    GraphKeys(const Chain& target, const Imported& imported, std::uint32_t source, bool merges, KeySource& keys,
              const DraftShape& shape);

    /// Says which ids are believed; before the first roleKey().
    void look(std::span<const DraftRole> roles);
    RoleKey roleKey(const DraftRole& role);
    PersonKey personKey(const DraftPerson& person);
    template <class E>
    Key<E> made();

    /// Roles whose ids could not be kept, and are not in the target.
    [[nodiscard]] std::size_t changedIds() const { return changedIds_; }

  private:
    [[nodiscard]] bool isFree(std::string_view text) const;
    [[nodiscard]] std::string ofFile(std::string_view id) const;
    [[nodiscard]] bool isOursByFile(const DraftRole& role) const;

    const Chain& target_;
    bool merges_;
    std::string file_; ///< its name without folders
    KeySource& keys_;
    const DraftShape& shape_;
    std::unordered_set<std::string> taken_; ///< by what was read
    bool believesIds_ = true;
    std::size_t changedIds_ = 0;
};

} // namespace throughline::exchange
