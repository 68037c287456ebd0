#pragma once

#include <QWidget>
#include <vector>

#include "ui/document/document_bridge.h"
#include "ui/impact/figure_table.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace throughline {

class FlowRow;

/// One side of the Impact dock: a question with its subject at the top, a sentence that answers it, a table, and how it
/// is computed. Works its answer out only when it is told to, and keeps nothing of the chain.
class ImpactPage : public QWidget {
    Q_OBJECT
  public:
    ImpactPage(DocumentBridge& bridge, const QString& table, QWidget* parent = nullptr);

    /// Answers anew for the chain as it stands.
    virtual void refresh() = 0;
    [[nodiscard]] const FigureTable& table() const { return *table_; }
    /// All sentences that it shows, for tests.
    [[nodiscard]] QString words() const;

  signals:
    void roleWanted(const throughline::RoleKey& role);
    /// A trace of that role, or back from it where it is an end customer.
    void traceWanted(const throughline::RoleKey& role);
    /// The table as CSV, under that name, into a file that the person chooses.
    void exportWanted(const QString& name, const std::string& csv);

  protected:
    /// The line of the subject, at the top; the buttons of what can be done with the answer follow it.
    [[nodiscard]] FlowRow& subjectLine() { return *subject_; }
    [[nodiscard]] QVBoxLayout& column() { return *column_; }
    [[nodiscard]] DocumentBridge& bridge() const { return bridge_; }
    [[nodiscard]] FigureTable& figures() { return *table_; }
    void addTable();
    /// "Show on the sheet", "Copy", "Export…" and "How is this computed?", at the right of the subject's line.
    void addButtons(bool canTrace);
    /// The sentence above the table; where there is nothing to show, it says why, and the table hides.
    void answer(const QString& sentence, const QStringList& headings, const std::vector<FigureRow>& rows);
    /// How it is computed, a line a sentence; shown on request.
    void explain(const QStringList& lines);
    void setTraced(const RoleKey& role, const QString& name);

  private:
    DocumentBridge& bridge_;
    RoleKey traced_;
    QString name_;
    QVBoxLayout* column_;
    FlowRow* subject_;
    QLabel* sentence_;
    FigureTable* table_;
    QLabel* computation_;
    QPushButton* trace_ = nullptr;
    QPushButton* how_ = nullptr;
    QPushButton* copy_ = nullptr;
    QPushButton* export_ = nullptr;
};

} // namespace throughline
