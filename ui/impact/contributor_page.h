#pragma once

#include "core/analysis/impact.h"
#include "ui/impact/impact_page.h"

class QComboBox;

namespace throughline {

/// For an end customer: who contributes what to it, and on whom it depends.
class ContributorPage : public ImpactPage {
    Q_OBJECT
  public:
    explicit ContributorPage(DocumentBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    /// Asks about that end customer from the next refresh() on.
    void setCustomer(const RoleKey& customer);

  private:
    void fillCustomers();
    [[nodiscard]] QStringList computation(const CustomerImpact& impact, Basis basis) const;

    QComboBox* customers_;
    RoleKey customer_;
};

} // namespace throughline
