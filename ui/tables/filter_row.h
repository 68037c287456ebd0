#pragma once

#include <QHash>
#include <QLineEdit>
#include <QWidget>

namespace throughline {

class TableView;

/// A line over each column of a table, in which is typed what the column's cells must hold.
class FilterRow : public QWidget {
    Q_OBJECT
  public:
    explicit FilterRow(TableView& table, QWidget* parent = nullptr);
    /// What was typed, by column; columns without a word are left out.
    [[nodiscard]] QHash<int, QString> words() const;
    void clear();
    /// The line over that column.
    [[nodiscard]] QLineEdit& line(int column) { return *lines_.at(column); }
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    void changed();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void place();
    TableView& table_;
    QList<QLineEdit*> lines_;
};

} // namespace throughline
