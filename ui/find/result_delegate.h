#pragma once

#include <QStyledItemDelegate>

namespace throughline {

/// What a row says beside its text (Qt::DisplayRole) and its icon (Qt::DecorationRole).
enum ResultRole {
    asideRole = Qt::UserRole + 1, ///< QString: stands quieter at the other end
    typedRole,                    ///< QString: what was looked for; its words stand out in the text
    lineAboveRole,                ///< bool: a line sets the row off from those above
    dimmedRole                    ///< bool: cannot be chosen now
};

/// A row of what was found or of an outline: its icon, its text, and at the other end, quieter, where it stands.
class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace throughline
