#pragma once

#include <QFrame>
#include <QStringList>
#include <functional>

class QLabel;

namespace throughline {

class NameField;

/// Asks for what is missing before there is an answer, with a field for it: who one is, which role one holds, who the
/// manager is.
class WhoLine : public QFrame {
    Q_OBJECT
  public:
    enum class Question { none, person, role, manager };

    explicit WhoLine(QWidget* parent = nullptr);
    /// `subject`: the person who is asked about; empty: the one who asks. `known` are offered while one types.
    void ask(Question question, const QString& subject, std::function<QStringList()> known);
    [[nodiscard]] Question question() const { return question_; }

  signals:
    void answered(throughline::WhoLine::Question question, const QString& name);

  private:
    Question question_ = Question::none;
    std::function<QStringList()> known_;
    QLabel* words_;
    NameField* field_;
};

} // namespace throughline
