#pragma once

#include <QList>
#include <QWidget>

#include "core/model/entities.h"
#include "ui/document/document_bridge.h"

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace throughline {

class PartnershipBox;
class TextField;

/// One side of a partnership: what the role is expert in, and what it does for the other with what that one expects.
class PartnerSide : public QWidget {
    Q_OBJECT
  public:
    explicit PartnerSide(DocumentBridge& bridge, QWidget* parent = nullptr);
    void show(const RoleKey& server, const RoleKey& customer, const std::vector<Slot>& services);

  signals:
    void roleWanted(const throughline::RoleKey& role);
    void serviceWanted(const throughline::ServiceKey& service);

  private:
    void fill(const std::vector<Slot>& services);

    DocumentBridge& bridge_;
    RoleKey server_;
    RoleKey customer_;
    QVBoxLayout* head_;
    TextField* expertise_;
    QLabel* heading_;
    QVBoxLayout* rows_;
    /// The fields of the services that show, so that one that is typed in stays.
    std::vector<std::pair<Row<Service>, TextField*>> fields_;
};

/// Does this partnership work? Two roles side by side, whether it is two-way, what to do next, and the questions that
/// the partners ask themselves, answered in place.
class PartnershipSheet : public QWidget {
    Q_OBJECT
  public:
    explicit PartnershipSheet(DocumentBridge& bridge, QWidget* parent = nullptr);
    void show(const RoleKey& one, const RoleKey& other);
    /// The roles as they stand now; false where one of them is gone.
    bool refresh();
    [[nodiscard]] const RoleKey& one() const { return one_; }
    [[nodiscard]] const RoleKey& other() const { return other_; }

  signals:
    void roleWanted(const throughline::RoleKey& role);
    void serviceWanted(const throughline::ServiceKey& service);

  private:
    DocumentBridge& bridge_;
    RoleKey one_;
    RoleKey other_;
    QLabel* title_;
    QLabel* direction_;
    QLabel* next_;
    PartnerSide* left_;
    PartnerSide* right_;
    PartnershipBox* box_;
};

} // namespace throughline
