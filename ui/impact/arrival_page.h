#pragma once

#include "ui/impact/impact_page.h"

namespace throughline {

class NameField;

/// For a role: at which end customers its work arrives, and how it gets there.
class ArrivalPage : public ImpactPage {
    Q_OBJECT
  public:
    explicit ArrivalPage(DocumentBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    void setRole(const RoleKey& role);

  private:
    NameField* line_;
    RoleKey role_;
};

} // namespace throughline
