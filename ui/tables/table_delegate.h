#pragma once

#include <QPlainTextEdit>
#include <QStyledItemDelegate>

#include "ui/document/document_bridge.h"

namespace throughline {

/// Edits the cells of a TableModel: a line, with the names that are known or a calendar; several lines; or a list.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit TableDelegate(DocumentBridge& bridge, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// Whether the model has refused what the editor was left with last.
    [[nodiscard]] bool wasRefused() const { return wasRefused_; }

  protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

  private:
    DocumentBridge& bridge_;
    mutable bool wasRefused_ = false;
};

} // namespace throughline
