#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>
#include <string>
#include <vector>

#include "core/analysis/findings.h"
#include "ui/document/document_bridge.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace throughline {

class FindingsWatch;

/// What the checks have found, a group for each kind, problems first; a click goes there. Where one edit mends a
/// finding, a row below it makes that edit. A kind that a person does not care for can be hidden.
class FindingsPanel : public QWidget {
    Q_OBJECT
  public:
    explicit FindingsPanel(DocumentBridge& bridge, QWidget* parent = nullptr);
    /// Shows what there is now.
    void refresh();
    [[nodiscard]] QTreeWidget& tree() { return *tree_; }

    /// The codes of the checks that are hidden.
    [[nodiscard]] QStringList hiddenChecks() const;
    void setHiddenChecks(const QStringList& checks);

  signals:
    /// The rows that a finding is about, the first to click at.
    void keysWanted(const std::vector<std::string>& keys);
    /// How many findings show.
    void countChanged(int count);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void fill();
    void addGroup(const std::vector<const Finding*>& findings);
    void addMend(QTreeWidgetItem* item, const Finding& finding);
    void choose(QTreeWidgetItem* item);
    void hideCheck(const QString& check);
    void openMenu(const QPoint& at);
    void summarise(int problems, int hints, int hidden);

    DocumentBridge& bridge_;
    FindingsWatch& watch_;
    QLabel* summary_;
    QPushButton* showHidden_;
    QTreeWidget* tree_;
    std::vector<Finding> mendable_; ///< of the rows that mend
    QSet<QString> hidden_;
    /// Groups that the person has closed stay closed.
    QSet<QString> closed_;
};

} // namespace throughline
