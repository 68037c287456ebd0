#pragma once

#include <QStandardItemModel>
#include <QTimeZone>
#include <QTimer>
#include <QWidget>
#include <optional>

#include "ui/changes/past_changes.h"
#include "ui/document/document_bridge.h"

class QCheckBox;
class QLabel;
class QTreeView;

namespace throughline {

class DayField;
class LongWork;

/// The dock "What changed": two days of the chain side by side, as far back as the journal reaches. Begins after the
/// last review. Asked of the file by another thread while it is seen, and again after edits.
class ChangesPanel : public QWidget {
    Q_OBJECT
  public:
    /// Days are those of the time zone. `work` must outlive the panel.
    ChangesPanel(DocumentBridge& bridge, LongWork& work, QTimeZone zone, QWidget* parent = nullptr);

    /// What was found last; null where nothing was asked of the open document yet.
    [[nodiscard]] const Changes* changes() const { return found_ ? &found_->changes : nullptr; }
    [[nodiscard]] bool showsOnSheet() const;
    void setShownOnSheet(bool on);
    void setDays(Day from, Day to);
    [[nodiscard]] Day from() const { return from_; }
    [[nodiscard]] Day to() const { return to_; }
    [[nodiscard]] QSize sizeHint() const override { return {760, 280}; }

  signals:
    void roleWanted(const throughline::RoleKey& role);
    void serviceWanted(const throughline::ServiceKey& service);
    void taskWanted(const throughline::TaskKey& task);
    /// What is to be marked on the sheet is other than before, or nothing is any more.
    void marksChanged();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void forget();
    void ask();
    void take(const Result<PastChanges>& answer);
    void go(const QModelIndex& index);
    void showDays();

    DocumentBridge& bridge_;
    LongWork& work_;
    QTimeZone zone_;
    DayField* fromField_;
    DayField* toField_;
    QCheckBox* onSheet_;
    QLabel* words_;
    QTreeView* table_;
    QStandardItemModel* model_;
    QTimer timer_; ///< edits in a row are asked about once
    std::optional<PastChanges> found_;
    Day from_;
    Day to_;
    bool isFromChosen_ = false; ///< by the person
    bool isToChosen_ = false;
    bool isAsked_ = false; ///< what is found is of the chain as it stands
    int asking_ = 0;       ///< the number of the work
};

} // namespace throughline
