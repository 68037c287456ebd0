#pragma once

#include <QString>
#include <QStringList>
#include <QTreeView>
#include <optional>
#include <string>
#include <vector>

#include "core/model/entities.h"
#include "core/model/key.h"

class QStandardItemModel;

namespace throughline {

/// One cell: the words that show, the number that sorts and goes into a file, and a share (0 to 1) that shows as a bar.
struct Figure {
    QString words;
    std::optional<double> number;
    std::optional<double> share;
};

/// A row of figures about a role.
struct FigureRow {
    RoleKey role;
    std::vector<Figure> figures;
};

/// A table of figures about roles: sorted by a click on a heading, shares as bars, each row leading to its role. Only
/// to be read.
class FigureTable : public QTreeView {
    Q_OBJECT
  public:
    /// The first heading is that of the title; texts sort by the locale, numbers by size, what has none comes last.
    explicit FigureTable(const QString& name, QWidget* parent = nullptr);

    void setHeadings(const QStringList& headings);
    /// In this order until the person sorts; the chosen order, and the chosen row, stay when rows come anew.
    void setRows(const std::vector<FigureRow>& rows);
    /// As RFC 4180 with a line of headings, in the order that shows; numbers plain, as a program reads them.
    [[nodiscard]] std::string csv() const;
    /// The same as it shows, cells apart by tabs, for the clipboard.
    [[nodiscard]] QString text() const;

  signals:
    void roleWanted(const throughline::RoleKey& role);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void go(const QModelIndex& index);

    QStandardItemModel* model_;
};

} // namespace throughline
