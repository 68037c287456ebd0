#pragma once

#include <QDialog>
#include <QList>

class QMenuBar;

namespace throughline {

/// All keys and gestures on one sheet: those of the sheet itself, then every command that has a key, as the menus have
/// it, so that a key that is changed there is changed here.
class KeySheet : public QDialog {
    Q_OBJECT
  public:
    struct Line {
        QString does;
        QString keys;
    };
    struct Group {
        QString title;
        QList<Line> lines;
    };

    KeySheet(const QMenuBar& menus, QWidget* parent = nullptr);
    [[nodiscard]] const QList<Group>& groups() const { return groups_; }

  private:
    /// What is done with the mouse, and with keys that belong to the sheet and stand in no menu.
    static QList<Group> groupsOfSheet();

    QList<Group> groups_;
};

} // namespace throughline
