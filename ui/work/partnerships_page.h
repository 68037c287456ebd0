#pragma once

#include "core/model/entities.h"
#include "ui/work/seen_page.h"

class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;

namespace throughline {

class PairModel;
class PartnershipSheet;

/// The pairs of roles that work together, and the sheet of the one that is chosen.
class PartnershipsPage : public SeenPage {
    Q_OBJECT
  public:
    explicit PartnershipsPage(DocumentBridge& bridge, QWidget* parent = nullptr);
    void refresh() override;
    /// Any two roles, whether or not they are in the list.
    void choose(const RoleKey& one, const RoleKey& other);
    [[nodiscard]] PartnershipSheet& sheet() { return *sheet_; }
    [[nodiscard]] QListView& list() { return *list_; }

  signals:
    void roleWanted(const throughline::RoleKey& role);
    void serviceWanted(const throughline::ServiceKey& service);

  private:
    void showChosen();
    void chosenFromList(const QModelIndex& index);

    PairModel* model_;
    QLineEdit* filter_;
    QListView* list_;
    QWidget* side_;
    QScrollArea* scroll_;
    PartnershipSheet* sheet_;
    QLabel* empty_;
    bool isMarking_ = false;
};

} // namespace throughline
