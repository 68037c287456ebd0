#pragma once

#include <QSettings>
#include <QStringList>
#include <QWidget>

#include "core/model/key.h"
#include "ui/document/document_bridge.h"

class QListWidget;
class QPushButton;

namespace throughline {

/// The tray: names that wait at the side until they are put on the sheet and become roles. It is kept for each
/// document in the settings; a name leaves it as soon as a role has that title.
class TrayPanel : public QWidget {
    Q_OBJECT
  public:
    /// Names dragged out of the tray, one a line.
    static constexpr auto namesMimeType = "application/x-throughline-names";

    /// `settings` must outlive this.
    TrayPanel(DocumentBridge& bridge, QSettings& settings, QWidget* parent = nullptr);

    /// Adds those that are neither here nor roles already; how many those are.
    int add(const QStringList& names);
    [[nodiscard]] QStringList names() const;

  signals:
    /// Put these on the sheet, wherever there is room.
    void placeWanted(const QStringList& names);
    void changed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void read();
    void write();
    void follow(const Edit& edit);
    void removeSelected();
    [[nodiscard]] QStringList selectedNames() const;
    [[nodiscard]] QString settingsKey() const;

    DocumentBridge& bridge_;
    QSettings& settings_;
    QListWidget* list_;
    QPushButton* placeAll_;
};

} // namespace throughline
