#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace throughline {

/// A group of a form: an optional heading that folds what is below it, then lines of label and field.
class Section : public QWidget {
    Q_OBJECT
  public:
    /// Without a title there is no heading; `folded`: starts closed.
    explicit Section(const QString& title, QWidget* parent = nullptr, bool canFold = false, bool folded = false);

    /// A line: the label at the left, the field beside it.
    void add(const QString& label, QWidget* field);
    /// A widget over the whole width.
    void add(QWidget* widget);
    /// Shows or hides a field together with its label.
    void setFieldVisible(QWidget* field, bool visible);
    [[nodiscard]] bool isFolded() const;
    [[nodiscard]] bool canFold() const { return heading_ != nullptr; }
    void setFolded(bool folded);

  private:
    QToolButton* heading_ = nullptr;
    QWidget* body_ = nullptr;
    QGridLayout* grid_ = nullptr;
    /// The place below a line in which stands why it cannot hold what was typed.
    void addNote(QWidget* field);

    QHash<QWidget*, QLabel*> labels_;
};

} // namespace throughline
