#pragma once

#include <QStringList>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/exchange/merge.h"
#include "core/exchange/table_sample.h"
#include "core/model/chain.h"
#include "core/model/edit.h"

namespace throughline {

/// What a person wants to be read, and how.
struct ImportWish {
    QStringList paths;
    exchange::ImportOptions options;
    /// Differences (by kind, identity and member) for which theirs is taken.
    std::map<std::tuple<std::string, std::string, std::string>, bool> takesTheirs;
    /// New roles (by key) whose kind the person chose; the others keep the kind they were read with.
    std::map<std::string, RoleKind> kinds;
    std::uint64_t seed = 0; ///< of the keys that are made; the same seed gives the same keys
};

/// A new role that serves nobody, and so may be an end customer unless it has tasks.
struct EndCandidate {
    RoleKey role;
    std::string title;
    bool isEndCustomer = false;
    bool hasTasks = false;
    bool isServed = false;
};

/// What an import would do to a chain. Computed in whatever thread.
struct ImportPlan {
    Status status;              ///< where it is bad, the rest but the columns is empty
    bool asksDirection = false; ///< bad only because the graph does not say which way it runs
    /// The titles at the ends of an arrow of which it is asked.
    std::pair<std::string, std::string> asked;
    Edit edit;
    /// The new roles, those that they work with, and the services among them, where they will stand: in the view that
    /// comes, else in the first one.
    Chain part;
    ViewKey view; ///< that comes with a drawing, beside those that are there
    std::vector<std::pair<std::string_view, std::size_t>> added;
    std::vector<std::pair<std::string_view, std::size_t>> matched;
    std::vector<exchange::Difference> differences;
    std::vector<EndCandidate> candidates;        ///< those who are served first, then by title
    std::vector<exchange::ColumnSample> columns; ///< of the first table
    std::vector<exchange::LeftOut> leftOut;
    std::size_t leftOutMore = 0;
    std::vector<exchange::Choice> choices;
};

/// Reads the files and merges them with the chain, which is not changed.
ImportPlan planImport(const ImportWish& wish, const Chain& target, const std::function<bool()>& isCancelled = {});

} // namespace throughline
