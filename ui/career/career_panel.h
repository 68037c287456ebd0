#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "core/analysis/career.h"
#include "core/report/career_report.h"
#include "ui/document/document_bridge.h"

class QCheckBox;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace throughline {

class CareerList;
class ChoiceField;
class DayField;
class TextField;

/// The Career file dock: what was delivered in a period with what it brought, the best ticked, told for each use, with
/// or without names; and what one who has logged nothing needs to prepare a review. Everything typed is an edit.
class CareerPanel : public QWidget {
    Q_OBJECT
  public:
    explicit CareerPanel(DocumentBridge& bridge, QWidget* parent = nullptr);
    ~CareerPanel() override;

    void setPeriod(const Period& period);
    /// Shows what prepares a review.
    void prepare();
    /// The document as it would be exported now.
    [[nodiscard]] report::Report report() const;
    [[nodiscard]] QSize sizeHint() const override { return {900, 360}; }

  signals:
    void taskWanted(const throughline::TaskKey& task);
    void exportWanted(const throughline::report::Report& report);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTelling();
    [[nodiscard]] QWidget* makePreparing();
    void choosePeriod(const QString& name);
    void refresh();
    void showTask();
    void showSums();
    [[nodiscard]] Period period() const;
    [[nodiscard]] report::CareerUse use() const;
    [[nodiscard]] const Task* task() const;
    [[nodiscard]] const Review* review() const;
    /// Changes the period's review, which is made where there is none.
    void changeReview(const std::function<void(Review&)>& change);
    void tick(const TaskKey& task, bool isBest);
    void write(std::string Wording::*part, const QString& text);
    void addAchievements();

    DocumentBridge& bridge_;
    Career career_;
    QTimer timer_;
    CareerList* tasks_ = nullptr;
    QListView* list_ = nullptr;
    ChoiceField* periods_ = nullptr;
    DayField* from_ = nullptr;
    DayField* to_ = nullptr;
    ChoiceField* uses_ = nullptr;
    QCheckBox* redact_ = nullptr;
    QLabel* sums_ = nullptr;
    QStackedWidget* sides_ = nullptr;
    QLabel* taskTitle_ = nullptr;
    QLabel* evidence_ = nullptr;
    struct Answer {
        std::string Wording::*part;
        QWidget* box;
        TextField* field;
        QLabel* count;
        QString suggested;
    };
    std::vector<Answer> answers_;
    QPushButton* prepare_ = nullptr;
    QPlainTextEdit* achievements_ = nullptr;
    TextField* lessons_ = nullptr;
    TextField* plans_ = nullptr;
    Period period_;
    bool isChosen_ = false;
};

} // namespace throughline
