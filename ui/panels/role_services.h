#pragma once

#include <QWidget>

#include "core/model/entities.h"
#include "ui/document/document_bridge.h"

class QVBoxLayout;

namespace throughline {

class NameField;

/// The services of one role in both directions, with the share of the server's work that each takes; each can be opened
/// and removed, and a line adds another by the title of a role, which is made where there is none.
class RoleServices : public QWidget {
    Q_OBJECT
  public:
    explicit RoleServices(DocumentBridge& bridge, QWidget* parent = nullptr);
    void show(const Role& role);

  signals:
    void serviceWanted(const throughline::ServiceKey& service);

  private:
    void fill(QVBoxLayout& rows, SlotLists::List services, bool isOutward);
    void add(const QString& title, bool isOutward);

    DocumentBridge& bridge_;
    RoleKey role_;
    QVBoxLayout* outward_;
    QVBoxLayout* inward_;
    NameField* addCustomer_;
    NameField* addServer_;
};

/// What part of the server's work the service takes: "75 %", "most" where weights are assumed; empty for one that takes
/// no part in the split.
QString shareOfService(const Chain& chain, const Service& service);

} // namespace throughline
