#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "ui/document/document_bridge.h"

class QToolButton;

namespace throughline {

/// What is still missing in a chain that is being drawn, said quietly in the status bar: how many roles have a customer
/// (a click selects the others), and that end customers are only assumed (a click marks them).
class ChainCounts : public QWidget {
    Q_OBJECT
  public:
    explicit ChainCounts(DocumentBridge& bridge, QWidget* parent = nullptr);

    struct Counts {
        std::size_t roles = 0;        ///< that are no end customers, marked or assumed
        std::size_t served = 0;       ///< of them, those that serve somebody
        std::vector<RoleKey> without; ///< those that serve nobody
        std::vector<RoleKey> assumed; ///< the assumed end customers
        friend bool operator==(const Counts&, const Counts&) = default;
    };
    static Counts of(const Chain& chain);
    /// At once, not after a pause.
    void refresh();

  signals:
    void rolesWanted(const std::vector<throughline::RoleKey>& roles);
    /// They are to be marked as end customers.
    void markWanted(const std::vector<throughline::RoleKey>& roles);

  private:
    DocumentBridge& bridge_;
    QToolButton* served_;
    QToolButton* assumed_;
    Counts counts_;
    QTimer pause_;
};

} // namespace throughline
