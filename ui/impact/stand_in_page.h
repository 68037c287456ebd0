#pragma once

#include "ui/impact/impact_page.h"

namespace throughline {

/// Who needs a stand-in: roles by what end customers lose when they stop, and by how many hold them. About roles; no
/// person is named or ranked.
class StandInPage : public ImpactPage {
    Q_OBJECT
  public:
    explicit StandInPage(DocumentBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
};

} // namespace throughline
