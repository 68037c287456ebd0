#pragma once

#include <QWidget>
#include <functional>

#include "core/model/entities.h"
#include "ui/document/document_bridge.h"

class QCheckBox;
class QVBoxLayout;

namespace throughline {

class TickList;
struct PartnershipLook;

/// The partnership of two roles: whether it is two-way, the goals that both work toward, what stands in its way (open
/// obstacles first, the oldest first), and what was done about it on which day (the latest first). The document's row
/// is made with the first thing that is said.
class PartnershipBox : public QWidget {
    Q_OBJECT
  public:
    /// How it stands: one part below the other under short headings, or side by side, each under the question that the
    /// partners ask themselves.
    enum class Look { column, questions };
    explicit PartnershipBox(DocumentBridge& bridge, QWidget* parent = nullptr, Look look = Look::column);
    void show(const RoleKey& one, const RoleKey& other);

  private:
    /// One edit: the partnership as it stands, or a new one, changed by `change`; `edit` may hold more already.
    void commit(const std::function<void(Partnership&)>& change, Edit edit = {});
    /// A field for words of one line; `take` gives the reason why they cannot stand, or nothing.
    QWidget* addWords(QWidget& box, const std::string& words, const QString& name,
                      std::function<QString(const QString&)> take);
    void fillObstacles(const PartnershipLook& look);
    void fillActions(const PartnershipLook& look);
    void addGoal(const QString& title);
    void addObstacle(const QString& typed);
    void addAction(const QString& typed);

    DocumentBridge& bridge_;
    Look look_;
    RoleKey one_;
    RoleKey other_;
    QCheckBox* twoWay_;
    TickList* goals_;
    QVBoxLayout* obstacles_;
    QVBoxLayout* actions_;
};

} // namespace throughline
