#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "core/exchange/imported.h"
#include "core/model/chain.h"
#include "core/model/status.h"

namespace throughline::exchange {

/// The first few titles, each in quotation marks; an ellipsis and their number where there are more.
std::string listedTitles(const std::vector<std::string>& titles);

/// The rows that came together, of one graph, one document or all tables: those that were added since it was made.
class Arrival {
  public:
    enum class Kinds {
        unsaid, ///< the source may know end customers or not
        said    ///< a document of our own: a role is what it says
    };
    Arrival(const Imported& imported, std::string place, Kinds kinds = Kinds::unsaid);
    /// The rows that are added later belong to others.
    void end(const Imported& imported);

    [[nodiscard]] std::span<const ReadRow<Role>> roles(const Imported& imported) const;
    [[nodiscard]] std::span<const ReadRow<Service>> services(const Imported& imported) const;
    [[nodiscard]] const std::string& place() const { return place_; }
    [[nodiscard]] Kinds kinds() const { return kinds_; }

  private:
    std::string place_;
    Kinds kinds_;
    std::size_t firstRole_;
    std::size_t pastRole_;
    std::size_t firstService_;
    std::size_t pastService_;
};

/// Makes end customers of what was read, as the options say, and says so. `auto`: in an arrival without any, those who
/// are served and serve nobody and have no task, among the roles whose kind the source does not say; where there is
/// none, that is said. Titles: the roles of that title or key, unless they have tasks. Where merge() follows
/// (`merges`), those who are end customers in the target already, or serve somebody or have tasks there, become
/// nothing. Code::wrongUse where a title is neither there nor was met by addGraph().
Status chooseEndCustomers(const EndCustomers& endCustomers, std::span<const Arrival> arrivals, const Chain& target,
                          Imported& imported, bool merges = false);

} // namespace throughline::exchange
