#pragma once

#include <string>

#include "core/exchange/graph_draft.h"
#include "core/exchange/imported.h"

namespace throughline::exchange {

/// What the labels of a file's arrows say of their direction: "depends on" points the other way, and "reports to" is a
/// service to the manager. Keeps in mind what it has read, for the report.
class LabelWords {
  public:
    /// Turns the service, or makes it one to the manager, where its label says so; the label is no longer what it
    /// provides then. Lines without a head are left as they are.
    void read(DraftService& service);
    /// Tells what was turned, with the first label of its kind.
    void tell(Imported& imported, const std::string& place) const;

  private:
    std::string turning_;
    std::string manager_;
};

} // namespace throughline::exchange
