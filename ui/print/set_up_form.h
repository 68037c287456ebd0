#pragma once

#include <QWidget>

#include "ui/paint/review_content.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace throughline {

class SubjectList;

/// What is printed and on which paper, as a form; every change is told at once.
class SetUpForm : public QWidget {
    Q_OBJECT
  public:
    /// `subject` is chosen first, where the chain has it.
    SetUpForm(const Chain& chain, const ReviewSubject& subject, QWidget* parent = nullptr);

    [[nodiscard]] ReviewSubject subject() const;
    [[nodiscard]] PageSetUp setUp() const;
    /// Chooses a poster of so many pages.
    void setPoster(int rows, int columns);
    void setSetUp(const PageSetUp& setUp);

  signals:
    void changed();
    /// By the person, with changed().
    void subjectChosen();

  private:
    void layOutFields();
    void tellChanges();
    /// What does not matter at the moment cannot be set.
    void enableFields();

    bool lanes_ = false; ///< whether the drawing has the lanes of the sheet
    SubjectList* subject_ = nullptr;
    QCheckBox* tasks_ = nullptr;
    QCheckBox* legend_ = nullptr;
    QComboBox* paper_ = nullptr; ///< those that have names, and one's own
    QComboBox* orientation_ = nullptr;
    QWidget* ownPaper_ = nullptr;
    QSpinBox* paperWidth_ = nullptr;
    QSpinBox* paperHeight_ = nullptr;
    QSpinBox* margin_ = nullptr;
    QRadioButton* automatic_ = nullptr;
    QRadioButton* onePage_ = nullptr;
    QRadioButton* percent_ = nullptr;
    QRadioButton* poster_ = nullptr;
    QSpinBox* percentNumber_ = nullptr;
    QSpinBox* rows_ = nullptr;
    QSpinBox* columns_ = nullptr;
    QSpinBox* overlap_ = nullptr;
    QCheckBox* marks_ = nullptr;
};

} // namespace throughline
