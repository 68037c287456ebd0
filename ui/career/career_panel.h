#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "core/analysis/career.h"
#include "core/report/career_report.h"
#include "ui/career/told_chain.h"

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QSplitter;

namespace throughline {

class CareerAnswers;
class CareerList;
class CareerPreview;
class ChoiceField;
class DayField;
class ReviewSteps;

/// The Career file dock: what was delivered in a period with what it brought, the best ticked, told for each use, with
/// or without names; the steps towards a review for one who has logged nothing; and the document on its pages.
/// Everything typed is an edit.
class CareerPanel : public QWidget {
    Q_OBJECT
  public:
    explicit CareerPanel(DocumentBridge& bridge, QWidget* parent = nullptr);
    ~CareerPanel() override;

    void setPeriod(const Period& period);
    /// Starts the steps towards a review.
    void prepare();
    /// Shows the document on its pages beside the rest.
    void preview();
    /// The document as it would be exported now.
    [[nodiscard]] report::Report report() const;
    [[nodiscard]] QSize sizeHint() const override { return {900, 360}; }

  signals:
    void taskWanted(const throughline::TaskKey& task);
    void exportWanted(const throughline::report::Report& report);
    void printWanted(const throughline::report::Report& report);
    /// The steps towards a review want more height than a list.
    void roomWanted();

  protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeHead();
    void connectSteps();
    void showSteps(bool on);
    void showHead();
    void shareRoom();
    void choosePeriod(const QString& name);
    void refresh();
    void showTask();
    void showSums();
    [[nodiscard]] report::CareerUse use() const;
    [[nodiscard]] report::CareerGroups groups() const;
    [[nodiscard]] const Task* task() const;
    /// Changes the period's review, which is made where there is none.
    void changeReview(const std::function<void(Review&)>& change);
    void tick(const TaskKey& task, bool isBest);

    DocumentBridge& bridge_;
    ToldChain told_;
    Career career_;
    QTimer timer_;
    CareerList* tasks_ = nullptr;
    QListView* list_ = nullptr;
    ChoiceField* periods_ = nullptr;
    DayField* from_ = nullptr;
    DayField* to_ = nullptr;
    ChoiceField* uses_ = nullptr;
    ChoiceField* groups_ = nullptr;
    QCheckBox* redact_ = nullptr;
    QLabel* sums_ = nullptr;
    CareerAnswers* answers_ = nullptr;
    ReviewSteps* steps_ = nullptr;
    CareerPreview* preview_ = nullptr;
    QPushButton* prepare_ = nullptr;
    QPushButton* previewing_ = nullptr;
    QPushButton* write_ = nullptr;
    QSplitter* parts_ = nullptr;
    Period period_;
    bool isChosen_ = false;
};

} // namespace throughline
