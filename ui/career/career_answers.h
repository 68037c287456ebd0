#pragma once

#include <QScrollArea>
#include <vector>

#include "core/report/career_report.h"
#include "ui/career/told_chain.h"

class QLabel;

namespace throughline {

class TextField;

/// One delivered task, told for a use: its evidence, and each answer in the owner's words or in those suggested, with
/// its count of characters, to be copied. What is typed is an edit of the task's wording; without names it is only
/// read.
class CareerAnswers : public QScrollArea {
    Q_OBJECT
  public:
    CareerAnswers(DocumentBridge& bridge, const ToldChain& told, QWidget* parent = nullptr);

    /// `task` is of the told chain; null: none.
    void show(const CareerTask* task, report::CareerUse use);

  private:
    struct Answer {
        std::string Wording::*part;
        QWidget* box;
        TextField* field;
        QLabel* count;
        QString suggested;
    };
    void addAnswer(std::string Wording::*part, const QString& title);
    [[nodiscard]] static QString wordsOf(const Answer& answer);
    [[nodiscard]] QString evidenceOf(const CareerTask& task) const;
    void write(std::string Wording::*part, const QString& text);

    DocumentBridge& bridge_;
    const ToldChain& told_;
    TaskKey task_;
    QLabel* title_ = nullptr;
    QLabel* evidence_ = nullptr;
    std::vector<Answer> answers_;
};

} // namespace throughline
