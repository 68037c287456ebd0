#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/model/entities.h"
#include "core/model/fields.h"
#include "core/model/identity.h"
#include "core/model/status.h"

namespace throughline::exchange {

/// Which way the arrows of a graph run that does not say it, seen from what the source wrote.
enum class Direction : std::uint8_t {
    unsaid, ///< a directed graph is taken as its format means it, an undirected one is refused with the question
    asIs,   ///< the first end serves the second
    reverse,
    both
};

/// Which roles of a graph become end customers where the source does not know any.
struct EndCustomers {
    bool isAuto = true;              ///< those that are served, serve nobody and have no task
    std::vector<std::string> titles; ///< and these, by title or by the source's id; one that is not there is an error
};

/// How sources are to be read.
struct ImportOptions {
    std::string format; ///< the name of a format of formats.h; empty: by the file's name
    Direction direction = Direction::unsaid;
    EndCustomers endCustomers{};
    /// Column → field for tables whose headers do not say it; an empty field leaves the column out.
    std::vector<std::pair<std::string, std::string>> columns{};
    /// A key that the target has names the target's row, so that merge() finds it; else it is another one of that name.
    bool merges = false;
    bool allLayers = false; ///< of an ArchiMate model: the application and technology layers too, not only business
};

/// Where a row stood: the number of its source, and there its line, or its place in its list and (a place of a view)
/// in the list within.
struct Origin {
    std::uint32_t source = 0;
    std::uint32_t first = 0;
    std::uint32_t second = 0;
};

template <class E>
struct ReadRow {
    std::shared_ptr<E> row;
    Origin origin;
};

/// Something that a source holds and the document does not get. `fact` and `why` are constant English templates, like
/// those of a Status.
struct LeftOut {
    std::string_view fact; ///< what it is: "role “%1”"
    std::vector<std::string> arguments;
    std::string_view why;
    std::string place; ///< `FILE:LINE`, `FILE:member.path` or `FILE`
    [[nodiscard]] std::string what() const { return fillIn(fact, arguments); }
    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// Where a reader had to choose: what it did, said so that a person can disagree.
struct Choice {
    std::string_view fact; ///< "the arrows were turned: “%1” needs “%2” there"
    std::vector<std::string> arguments;
    std::string place;
    [[nodiscard]] std::string what() const { return fillIn(fact, arguments); }
    friend bool operator==(const Choice&, const Choice&) = default;
};

namespace detail {
template <class K>
struct ReadRowsOf;
template <class... E>
struct ReadRowsOf<Kinds<E...>> {
    using Type = std::tuple<std::vector<ReadRow<E>>...>;
};
} // namespace detail

/// What all readers hand over: the rows that were read, each with its origin, and what was left out and why.
///
/// Every row has its key, and rows name each other by keys; whether they keep the rules is for importEdit() to check.
/// There is at most one DocumentInfo a source.
class Imported {
  public:
    /// How origins are to be worded: `lines` of a table, paths of `members`, or by the `file` alone.
    enum class Places { members, lines, file };
    struct Source {
        std::string name; ///< as the user gave it; empty: places are given without it
        Places places = Places::members;
    };
    /// More rows than this are refused, so that a hostile source cannot fill the memory.
    static constexpr std::size_t mostRows = 1'000'000;

    /// Begins another source; its number.
    std::uint32_t begin(Source source);
    [[nodiscard]] const std::vector<Source>& sources() const { return sources_; }

    template <class E>
    [[nodiscard]] const std::vector<ReadRow<E>>& rows() const {
        return std::get<std::vector<ReadRow<E>>>(rows_);
    }
    /// Code::invalid where there are too many rows.
    template <class E>
    Status add(E row, const Origin& origin) {
        if (++size_ > mostRows)
            return tooMany(origin);
        std::get<std::vector<ReadRow<E>>>(rows_).push_back({std::make_shared<E>(std::move(row)), origin});
        return {};
    }
    [[nodiscard]] std::size_t size() const { return size_; }

    /// Somebody who holds a role of the target.
    struct Holding {
        RoleKey role;
        PersonKey person;
        Origin origin;
    };
    void addHolding(Holding holding) { holdings_.push_back(std::move(holding)); }
    [[nodiscard]] const std::vector<Holding>& holdings() const { return holdings_; }

    /// The rows by kind ("roles", 46), in the order of the interchange, kinds without rows left out.
    [[nodiscard]] std::vector<std::pair<std::string_view, std::size_t>> taken() const;

    [[nodiscard]] const std::vector<LeftOut>& leftOut() const { return leftOut_; }
    /// Remembers what was left out; beyond a thousand only their number, in leftOutMore().
    void leaveOut(std::string_view fact, std::vector<std::string> arguments, std::string_view why, std::string place);
    [[nodiscard]] std::size_t leftOutMore() const { return leftOutMore_; }

    [[nodiscard]] const std::vector<Choice>& choices() const { return choices_; }
    /// Remembers a choice; the first hundred are kept.
    void choose(std::string_view fact, std::vector<std::string> arguments, std::string place);

    /// Remembers that an end customer whom the options name is there.
    void meetEndCustomer(std::string name) { endCustomersMet_.insert(std::move(name)); }
    [[nodiscard]] bool hasMetEndCustomer(const std::string& name) const { return endCustomersMet_.contains(name); }

    /// Remembers that the source says itself whether the role is an end customer.
    void noteKind(const RoleKey& role) { kindsSaid_.insert(role.text()); }
    [[nodiscard]] bool saysKind(const RoleKey& role) const { return kindsSaid_.contains(role.text()); }

    /// Remembers that the view came with the places of a drawing, and is nothing for itself.
    void noteDrawing(const ViewKey& view) { drawings_.insert(view.text()); }
    [[nodiscard]] bool isDrawing(const ViewKey& view) const { return drawings_.contains(view.text()); }

    /// `FILE:LINE: member` or `FILE:services[3].weight`; `list` is the plural of the row's kind.
    [[nodiscard]] std::string placeOf(const Origin& origin, std::string_view list, std::string_view member) const;
    /// `FILE:place`.
    [[nodiscard]] std::string placeIn(std::uint32_t source, std::string_view place) const;

  private:
    [[nodiscard]] Status tooMany(const Origin& origin) const;

    std::vector<Source> sources_;
    detail::ReadRowsOf<AllKinds>::Type rows_;
    std::size_t size_ = 0;
    std::vector<Holding> holdings_;
    std::vector<LeftOut> leftOut_;
    std::size_t leftOutMore_ = 0;
    std::vector<Choice> choices_;
    std::set<std::string> endCustomersMet_;
    std::unordered_set<std::string> kindsSaid_; ///< roles, by key
    std::unordered_set<std::string> drawings_;  ///< views, by key
};

} // namespace throughline::exchange
