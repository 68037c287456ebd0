#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/exchange/graph_draft.h"
#include "core/exchange/imported.h"
#include "core/model/status.h"

namespace throughline::exchange {

/// What has to be chosen of a draft before it becomes rows: titles, which way its services run, and who of those that
/// the options name are its end customers. The draft stays where it is meanwhile; its roles are known by their numbers
/// in it.
class DraftShape {
  public:
    using Number = std::size_t;
    static constexpr Number nowhere = static_cast<Number>(-1);

    DraftShape(GraphDraft& draft, const ImportOptions& options, Imported& imported)
        : draft_(draft), options_(options), imported_(imported) {}

    /// As addGraph() says; afterwards both ends of every service, and the role of every task, are there.
    Status shape();

    /// By id; `nowhere` where there is none.
    [[nodiscard]] Number numberOf(std::string_view id) const;

  private:
    [[nodiscard]] std::string file() const { return imported_.placeIn(draft_.source, {}); }
    [[nodiscard]] std::string placeOf(const Origin& origin) const { return imported_.placeOf(origin, {}, {}); }
    Status nameRoles();
    void sayRepeatedTitles() const;
    Status checkEnds() const;
    Status direct();
    void choosePlainTasks();
    void chooseNamedCustomers();

    GraphDraft& draft_;
    const ImportOptions& options_;
    Imported& imported_;
    std::unordered_map<std::string_view, Number> numbers_; ///< by id; the texts are those of the roles
    std::vector<bool> hasTask_;
};

} // namespace throughline::exchange
