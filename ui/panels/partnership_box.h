#pragma once

#include <QWidget>
#include <functional>

#include "core/model/entities.h"
#include "ui/document/document_bridge.h"

class QCheckBox;
class QVBoxLayout;

namespace throughline {

class LineField;
class TickList;

/// The partnership of two roles: whether it is two-way, the goals that both work toward, what stands in its way, and
/// what was done about it on which day. The document's row is made with the first thing that is said.
class PartnershipBox : public QWidget {
    Q_OBJECT
  public:
    explicit PartnershipBox(DocumentBridge& bridge, QWidget* parent = nullptr);
    void show(const RoleKey& one, const RoleKey& other);

  private:
    [[nodiscard]] const Partnership* row() const;
    /// One edit: the partnership as it stands, or a new one, changed by `change`; `edit` may hold more already.
    void commit(const std::function<void(Partnership&)>& change, Edit edit = {});
    void fillObstacles(const Partnership& partnership);
    void fillActions(const Partnership& partnership);
    void addGoal(const QString& title);

    DocumentBridge& bridge_;
    RoleKey one_;
    RoleKey other_;
    QCheckBox* twoWay_;
    TickList* goals_;
    QVBoxLayout* obstacles_;
    LineField* newObstacle_;
    QVBoxLayout* actions_;
    LineField* newAction_;
};

} // namespace throughline
