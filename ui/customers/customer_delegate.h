#pragma once

#include <QStyledItemDelegate>

namespace throughline {

struct CustomerLine;

/// Paints a row of the list of customers: its number in a disc, the title and who holds it, reputation as a mark on a
/// scale with its word, why it stands there, what it expects and said last, how promises were kept, what to do next.
class CustomerDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace throughline
