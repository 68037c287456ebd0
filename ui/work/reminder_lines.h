#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/analysis/reminders.h"
#include "ui/document/document_bridge.h"

namespace throughline {

/// What is worth a look, under a heading for each kind; of each kind the first few, and how many more there are.
class ReminderLines : public QAbstractListModel {
    Q_OBJECT
  public:
    explicit ReminderLines(DocumentBridge& bridge, QObject* parent = nullptr);
    void setReminders(const std::vector<Reminder>& reminders);
    /// Null for a heading.
    [[nodiscard]] const Reminder* reminderAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Line {
        QString text;
        QString details;
        QString kept;                     ///< the end of the details that stays where they are cut
        std::optional<Reminder> reminder; ///< nothing: a heading
    };
    [[nodiscard]] Line lineOf(const Reminder& reminder) const;

    DocumentBridge& bridge_;
    std::vector<Line> lines_;
};

} // namespace throughline
