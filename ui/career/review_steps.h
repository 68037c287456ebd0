#pragma once

#include <QWidget>
#include <vector>

#include "core/analysis/period.h"
#include "ui/career/told_chain.h"

class QAbstractItemModel;
class QLabel;
class QHBoxLayout;
class QListView;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace throughline {

class AchievementForm;
class AskedList;
class CareerList;
class ChoiceButtons;
class ChoiceField;
class DayField;
class TextField;
struct Career;

/// Leads one who has logged nothing through a review: the period, what was achieved, what is to be known of each, the
/// best, lessons, promises, and the finished document. Whatever is entered is an edit as soon as it is left, so that
/// the way can be left and taken up again anywhere.
class ReviewSteps : public QWidget {
    Q_OBJECT
  public:
    enum Step { period, achievements, details, best, lessons, plans, handIn, stepCount };

    ReviewSteps(DocumentBridge& bridge, const ToldChain& told, QWidget* parent = nullptr);

    /// Takes in the chain as it stands; `career`, which must stay until the next time, is the period's, `name` the
    /// period's among the choices, `review` of the told chain or null.
    void show(const Career& career, const QString& name, const Review* review);
    /// Lets go of the career, which is void from now on.
    void forget();
    /// Starts from the first step.
    void begin();
    [[nodiscard]] int step() const { return step_; }
    [[nodiscard]] const TaskKey& asked() const;

  signals:
    void periodNamed(const QString& name);
    void periodChosen(const throughline::Period& period);
    void lessonsWritten(const QString& text);
    void plansWritten(const QString& text);
    void bestTicked(const throughline::TaskKey& task, bool isBest);
    void taskWanted(const throughline::TaskKey& task);
    void stepChanged(int step);
    void finished();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeHead();
    // review_pages.cpp
    void addPeriod();
    void addAchievements();
    void addDetails();
    void addBest();
    void addWritten(Step step, const QString& hint, TextField*& field);
    void addHandIn();
    QVBoxLayout* addPage(const QString& hint, bool scrolls = true);

    void next();
    void back();
    void go(int step);
    /// Makes an edit of what is typed; whether nothing on the step stands refused.
    bool leave();
    void startDetails();
    /// Goes back to those that lack an answer.
    void answerLacking();
    /// Lists the delivered tasks; those that were ticked when the step was entered stand first.
    void showBest();
    /// Asks about another of the queue.
    void pick(std::size_t at);
    void showStep();
    void showDetails();
    void focusStep();
    void paste(const QString& text);

    DocumentBridge& bridge_;
    const ToldChain& told_;
    int step_ = period;
    Period period_;
    std::vector<TaskKey> pasted_;  ///< made of lines here, in their order
    std::vector<TaskKey> lacking_; ///< of the period's others: nobody is named, or nothing of what changed
    std::vector<TaskKey> queue_;   ///< asked about in turn
    std::size_t at_ = 0;
    bool isMarking_ = false; ///< the list is told where the steps are
    const Career* career_ = nullptr;
    std::vector<TaskKey> best_;  ///< the ticked ones
    std::vector<TaskKey> first_; ///< those that stand first in the list

    QLabel* count_ = nullptr;
    QLabel* question_ = nullptr;
    QPushButton* skip_ = nullptr;
    QPushButton* back_ = nullptr;
    QPushButton* next_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    ChoiceButtons* periods_ = nullptr;
    DayField* from_ = nullptr;
    DayField* to_ = nullptr;
    TextField* lines_ = nullptr;
    QLabel* made_ = nullptr;
    QLabel* noneLeft_ = nullptr;
    AskedList* queueRows_ = nullptr;
    QListView* queueList_ = nullptr;
    AchievementForm* form_ = nullptr;
    QLabel* ticked_ = nullptr;
    CareerList* bestRows_ = nullptr;
    QListView* list_ = nullptr;
    TextField* lessons_ = nullptr;
    TextField* plans_ = nullptr;
    QLabel* summary_ = nullptr;
    QPushButton* answer_ = nullptr;
};

} // namespace throughline
