#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/chain.h"

namespace throughline {

/// What can be found; in the order in which equal hits are shown.
enum class FoundKind : std::uint8_t {
    role,
    person,
    task,
    service,
    goal,
    value,
    partnership,
    feedback,
    opportunity,
    review
};

/// One text that has every word that was looked for.
struct FoundText {
    FoundKind kind = FoundKind::role;
    Slot slot = noSlot;     ///< of the kind's table
    std::string_view field; ///< its name in the interchange ("notes"); "title", "name" or "provides" for the main one
    int rank = 0;           ///< 0 is best: the main text starts with what was looked for
    friend bool operator==(const FoundText&, const FoundText&) = default;
};

/// Every text of a chain, folded, in two long strings that are searched from end to end: the main texts (titles, names,
/// what services provide) and all others. It is read in slices, and follows the edits of the chain.
class FindIndex {
  public:
    /// Forgets everything and begins with this chain, which must outlive the index or the next call.
    void reset(const Chain& chain);
    /// Reads on for about that long; whether everything has been read.
    bool advance(double milliseconds);
    [[nodiscard]] bool isComplete() const { return next_.kind >= kindCount; }
    /// Takes in an edit that the chain has already taken in.
    void apply(const Edit& edit);

    /// The best hits, best first, at most `most`. With very many that start as was typed, some of them.
    [[nodiscard]] std::vector<FoundText> search(const std::vector<std::string>& words, std::size_t most) const;
    /// The slots of all roles of which any text fits, ascending.
    [[nodiscard]] std::vector<Slot> roles(const std::vector<std::string>& words) const;

  private:
    static constexpr std::size_t kindCount = 10;
    struct Entry {
        std::uint32_t start = 0;
        Slot slot = noSlot;
        FoundKind kind = FoundKind::role;
        std::uint8_t field = 0;
    };
    struct Texts {
        std::string all; ///< each text behind a mark
        std::vector<Entry> entries;
        /// By kind and slot: the first entry of the row as it is now; those before it are out of date.
        std::array<std::vector<std::uint32_t>, kindCount> first;

        void add(const Entry& entry, std::string_view text);
        void renew(FoundKind kind, Slot slot);
        [[nodiscard]] std::string_view textOf(std::size_t entry) const;
        [[nodiscard]] bool isCurrent(std::size_t entry) const;
        /// Calls `visit(entry)` for each current entry that has all words, until it gives false.
        template <class Visit>
        void forEachWith(const std::vector<std::string>& words, Visit&& visit) const;
    };
    struct Next {
        std::size_t kind = 0;
        Slot slot = 0;
    };

    template <class E>
    void read(FoundKind kind, Slot slot);
    template <class E>
    void readChange(const Change<E>& change);
    [[nodiscard]] bool isThere(const Entry& entry) const;
    [[nodiscard]] int rankOf(std::size_t entry, const std::vector<std::string>& words) const;
    [[nodiscard]] FoundText foundOf(const Entry& entry, int rank) const;

    const Chain* chain_ = nullptr;
    Next next_{kindCount, 0};
    Texts main_;
    Texts other_;
};

} // namespace throughline
