#pragma once

#include <memory>

#include "core/analysis/analysis.h"
#include "ui/document/document_bridge.h"

namespace throughline {

/// The chain as the Career file tells it: the document's own, or without the names of people. Rows keep their slots and
/// keys either way.
class ToldChain {
  public:
    explicit ToldChain(DocumentBridge& bridge) : bridge_(bridge) {}

    void leaveNamesOut(bool on);
    [[nodiscard]] bool isWithoutNames() const { return isWithoutNames_; }
    /// To be called with every edit and every other document.
    void forget();

    [[nodiscard]] const Chain& chain() const;
    [[nodiscard]] const Analysis& analysis() const;

  private:
    struct Copy;
    const Copy& copy() const;

    DocumentBridge& bridge_;
    bool isWithoutNames_ = false;
    mutable std::shared_ptr<const Copy> copy_; ///< without names, made when it is first asked for
};

} // namespace throughline
