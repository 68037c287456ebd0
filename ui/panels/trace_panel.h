#pragma once

#include <QWidget>

#include "core/analysis/impact.h"
#include "core/analysis/trace.h"
#include "core/model/chain.h"

class QScrollArea;
class QVBoxLayout;

namespace throughline {

/// A trace in words, beside the picture of it: whom the task reaches, how much arrives, and how sure that is.
class TracePanel : public QWidget {
    Q_OBJECT
  public:
    explicit TracePanel(QWidget* parent = nullptr);

    void showTrace(const Chain& chain, const Trace& trace);
    /// Of the table, the rows that are worth reading.
    void showBackTrace(const Chain& chain, const BackTrace& trace, const CustomerImpact& impact, bool assumed);
    void showNothing();
    /// Of what is shown, the sheet lights only what is so many steps away (0: all); to be said after it is shown.
    void noteLimit(int steps);
    /// All that it says, for tests and the clipboard.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override { return {700, 220}; }

  signals:
    void roleWanted(const throughline::RoleKey& role);
    void traceBackWanted(const throughline::RoleKey& endCustomer);
    /// Where traced work is lost.
    void rolesWanted(const std::vector<throughline::RoleKey>& roles);
    void endWanted();

  private:
    void clear();
    void addSentence(const QString& richText, const char* look, const QString& tip = {});
    void addEndCustomers(const Chain& chain, const Trace& trace);
    void addEndButton();

    QScrollArea* scroll_;
    QVBoxLayout* rows_;
};

} // namespace throughline
