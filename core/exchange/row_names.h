#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/exchange/imported.h"
#include "core/model/chain.h"
#include "core/model/key.h"
#include "core/model/result.h"

namespace throughline::exchange {

/// Finds the rows that tables name by key or by title, among those read and those of the target, and makes those that
/// are missing. What is found by its key comes before what is found by its title.
class RowNames {
  public:
    RowNames(const Chain& target, KeySource& keys, Imported& imported);

    /// The key for a row that a table gives this id: the id itself where it can be a key and no row of another kind
    /// has it, else one that is made up (which is noted). Code::invalid where the id was given twice.
    template <class E>
    Result<Key<E>> keyFor(std::string_view id, const Origin& origin);

    /// A new row; afterwards it is found by its key, its id and its title or name.
    template <class E>
    Status add(E row, std::string_view id, const Origin& origin);

    /// A row's key by key, id or title; none where there is none. Code::invalid where a title fits several.
    template <class E>
    Result<Key<E>> find(std::string_view name) const;
    /// The same; where there is none, a row of that title (or name) is made.
    template <class E>
    Result<Key<E>> findOrMake(std::string_view name, const Origin& origin);

    /// The row as it was read, to be completed; null where it is the target's.
    template <class E>
    std::shared_ptr<E> readRow(const Key<E>& key) const;
    /// Another word by which a role is found, such as its holder's name.
    void addAlias(std::string_view alias, const RoleKey& role);

  private:
    struct Entry {
        std::string key;
        bool isAmbiguous = false;
    };
    struct Index {
        std::unordered_map<std::string, std::string> keyById;
        std::unordered_map<std::string, Entry> keyByTitle;
    };
    /// A row that was read: its kind and its number among those of its kind.
    struct Read {
        std::string_view kind;
        std::size_t number = 0;
    };
    template <class E>
    Index& index();
    template <class E>
    const Index& index() const;
    template <class E>
    void note(const E& row);

    const Chain& target_;
    KeySource& keys_;
    Imported& imported_;
    Index people_;
    Index roles_;
    Index services_;
    Index tasks_;
    Index values_;
    Index goals_;
    std::unordered_map<std::string_view, Read> read_; ///< by key; the texts are those of the rows' keys
};

/// Without spaces around it.
std::string_view trimmed(std::string_view text);

/// The names in a cell: one where the whole cell names one (`isName`), else its parts between commas, semicolons, bars
/// and line breaks.
template <class IsName>
std::vector<std::string_view> namesIn(std::string_view cell, IsName&& isName) {
    std::vector<std::string_view> names;
    cell = trimmed(cell);
    if (cell.empty())
        return names;
    if (cell.find_first_of(",;|\n") == std::string_view::npos || isName(cell))
        return {cell};
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(",;|\n"), cell.size());
        if (const std::string_view name = trimmed(cell.substr(0, end)); !name.empty())
            names.push_back(name);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return names;
}

} // namespace throughline::exchange
