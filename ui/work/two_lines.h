#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace throughline {

/// A line of a list, or a few where it is long, with a quieter line below, or a few; what is too long ends in an
/// ellipsis.
class TwoLines : public QStyledItemDelegate {
    Q_OBJECT
  public:
    static constexpr int detailRole = Qt::UserRole + 40;
    /// A row for which this is true is the heading of those below it.
    static constexpr int headingRole = Qt::UserRole + 41;
    /// A row for which this is true tells of something that is late.
    static constexpr int alarmRole = Qt::UserRole + 42;
    /// The end of the quieter words that stays where one line has no room for them all: what stands before it is cut.
    static constexpr int keptRole = Qt::UserRole + 43;

    /// The quieter words keep to one line, or all words go on as far as a row of four and four lines.
    enum class Details { oneLine, wrapped };
    explicit TwoLines(QObject* parent = nullptr, Details details = Details::oneLine)
        : QStyledItemDelegate(parent), details_(details) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Makes the list one of such lines: rows are opened with a click and with Return by the view's `activated`.
    static void give(QListView& list, const QString& name, Details details = Details::oneLine);

  private:
    Details details_;
};

} // namespace throughline
