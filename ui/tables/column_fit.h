#pragma once

#include <QObject>

class QTableView;

namespace throughline {

/// Keeps the columns of a table as wide as their headings and the rows that are seen need, within limits: where the
/// table is narrower than that, those with long words give way first. Ends for good once the person drags a column.
class ColumnFit : public QObject {
    Q_OBJECT
  public:
    /// Fits the columns of the view that owns it whenever it gets another width or other rows.
    explicit ColumnFit(QTableView& view);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fit();

    QTableView& view_;
    bool isFitting_ = false;
    bool isChosen_ = false; ///< by the person
};

} // namespace throughline
