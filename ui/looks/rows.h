#pragma once

#include <QAbstractButton>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QString>
#include <QStringList>
#include <QStyledItemDelegate>
#include <functional>
#include <utility>

#include "core/model/entities.h"

class QTreeView;
class QVBoxLayout;

/// The small parts that panels are put together from.
namespace throughline {

/// A label in one of the looks of the style sheet ("muted", "section", "heading" …), wrapping its text.
QLabel* makeLabel(const QString& text, const char* look, QWidget* parent);
/// A button in one of the looks of the style sheet ("primary", "link", "row").
QPushButton* makeButton(const QString& text, const char* look, QWidget* parent);
/// Return presses it too, as it does a link; buttons by themselves take the space bar alone.
void pressOnReturn(QAbstractButton& button);
/// Takes everything out of a layout and deletes it once the event that is going on has ended.
void clearRows(QVBoxLayout& rows);

/// A line that leads somewhere: an icon, a text, a quieter text at the right. Where there is no room for both they are
/// cut; or, where the row wraps, they stand below one another, each in a few lines.
class LinkRow : public QAbstractButton {
    Q_OBJECT
  public:
    LinkRow(const QIcon& icon, const QString& text, const QString& aside, QWidget* parent = nullptr);
    void setWrapping();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    /// What is beside the words.
    [[nodiscard]] int besideWords() const;
    /// The lines of the text and of the quieter text in so much room; none where both have room in one line.
    [[nodiscard]] std::pair<QStringList, QStringList> wrapped(int room) const;

    QString aside_;
    bool wraps_ = false;
};

/// A share as a bar under its title, with words at the right: an end customer's reach. Can be clicked.
class ShareRow : public QAbstractButton {
    Q_OBJECT
  public:
    ShareRow(const QString& title, double share, const QString& words, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    double share_;
    QString words_;
};

/// Gives each item of a view as many lines as its words need in the view's width; the view lays its items out anew when
/// it is resized.
class WrappingDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit WrappingDelegate(QTreeView& view);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QTreeView& view_;
};

/// Lets no item of a list be wider than the list, so that long words end in an ellipsis.
class ElidingDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The row with a button behind it that takes away what it stands for; `tip` says what that is.
QWidget* makeRemovable(QWidget* row, const QString& tip, std::function<void()> remove);
/// A column of rows in a box of its own, ready for a section.
QVBoxLayout* makeRows(QWidget*& box, QWidget* parent);

/// The mark of a task's state, as an icon: an empty, a half, a ticked or a crossed circle.
QIcon stateIcon(TaskState state);

} // namespace throughline
