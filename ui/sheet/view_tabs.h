#pragma once

#include <QPointer>
#include <QTabBar>
#include <vector>

#include "core/model/key.h"

class QLineEdit;
class QToolButton;

namespace throughline {

/// The views of a chain as tabs under the sheet; there are none while there is one view. Double-click and F2 rename in
/// place, dragging reorders, a plus after the last one makes another, the right button has the rest.
class ViewTabs : public QTabBar {
    Q_OBJECT
  public:
    struct Tab {
        ViewKey view;
        QString title;
        friend bool operator==(const Tab&, const Tab&) = default;
    };
    explicit ViewTabs(QWidget* parent = nullptr);

    /// In their order; the first is the one that shows every role.
    void setTabs(const std::vector<Tab>& tabs, const ViewKey& current);
    /// Opens the title of the current tab for typing.
    void rename();

  signals:
    void chosen(const throughline::ViewKey& view);
    void renamed(const throughline::ViewKey& view, const QString& title);
    /// Dragged to that place among all, counted from 0; the owner answers with setTabs().
    void reordered(const throughline::ViewKey& view, int place);
    void newWanted();
    void removeWanted(const throughline::ViewKey& view);
    void leaveWanted();

  protected:
    void tabLayoutChange() override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void endRename(bool keep);
    /// After the last tab; not where tabs already take all of the width.
    void placePlus();

    std::vector<Tab> tabs_;
    QToolButton* plus_;
    QPointer<QLineEdit> line_;
    bool isSetting_ = false;
    int movedTo_ = -1;
};

} // namespace throughline
