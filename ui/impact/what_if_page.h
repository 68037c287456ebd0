#pragma once

#include <vector>

#include "core/analysis/what_if.h"
#include "ui/impact/impact_page.h"

class QComboBox;

namespace throughline {

class LongWork;
class NameField;
class NumberField;

/// What if a role stops, a weight changes, a role serves another one: before and after side by side, without touching
/// the document, until the person makes it so.
class WhatIfPage : public ImpactPage {
    Q_OBJECT
  public:
    explicit WhatIfPage(DocumentBridge& bridge, QWidget* parent = nullptr);
    /// Where a large chain is worked out without stopping the window; it must stay as long as this is used.
    void setWork(LongWork* work);
    void refresh() override;
    /// Begins anew with this supposition.
    void supposeStops(const RoleKey& role);
    void supposeWeighs(const ServiceKey& service);
    /// Fills the line with the role, where nothing is supposed or typed yet.
    void propose(const RoleKey& role);
    [[nodiscard]] const FigureTable& roleTable() const { return *roles_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    enum class Kind { stops, weighs, serves };
    /// By keys, for slots do not outlive an edit.
    struct Supposed {
        Kind kind = Kind::stops;
        RoleKey role;
        RoleKey customer;
        ServiceKey service;
        double weight = 1.0;
    };
    void buildLine();
    void showKind();
    void fillServices();
    void addTyped();
    void add(Supposed supposed);
    void fillChips();
    void makeSo();
    void showDifferences(const WhatIf& found);
    void workOut(std::vector<Supposition> all);
    /// What of `supposed_` is still in the chain, by slots; the rest is dropped.
    [[nodiscard]] std::vector<Supposition> suppositions();
    [[nodiscard]] QString wordsOf(const Supposed& supposed) const;

    LongWork* work_ = nullptr;
    int workNumber_ = 0; ///< of the answer that is on its way
    std::vector<Supposed> supposed_;
    QComboBox* kind_;
    NameField* role_;
    QComboBox* service_;
    NameField* customer_;
    QLabel* weightLabel_;
    NumberField* weight_;
    QPushButton* add_;
    QWidget* chipBox_;
    QVBoxLayout* chips_;
    QWidget* tables_;
    FigureTable* roles_;
    QPushButton* makeSo_;
    QPushButton* clear_;
};

} // namespace throughline
