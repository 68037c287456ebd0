#pragma once

#include <QFrame>
#include <QSettings>

#include "core/model/key.h"
#include "ui/document/document_bridge.h"

class QPushButton;

namespace throughline {

class Canvas;

/// "Does the chain end here?", asked beside a card that serves nobody once three cards stand: *End customer* marks it,
/// *Not yet* is remembered for that card. Alt+Q takes the keyboard there, and Tab from that card; Esc puts the question
/// off.
class EndQuestion : public QFrame {
    Q_OBJECT
  public:
    /// `settings` must outlive this.
    EndQuestion(DocumentBridge& bridge, Canvas& canvas, QSettings& settings);

    /// The role that is asked about; none while nothing is asked.
    [[nodiscard]] const RoleKey& role() const { return role_; }
    /// Takes the keyboard to the answers; whether there is a question.
    bool takeFocus();
    /// Questions wait while another one is asked.
    void setWaiting(bool waiting);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void follow(const Edit& edit);
    [[nodiscard]] bool mayEnd(const RoleKey& role) const;
    void ask();
    void answer(bool isEnd);
    void settle();
    /// Beside the card, in pixels of the viewport, where the question covers no card.
    [[nodiscard]] QPoint freePlace(const QRectF& card) const;
    void drop();
    [[nodiscard]] QString settingsKey() const;

    DocumentBridge& bridge_;
    Canvas& canvas_;
    QSettings& settings_;
    QPushButton* end_;
    QPushButton* notYet_;
    RoleKey role_;
    RoleKey newest_;
    bool isWaiting_ = false;
};

} // namespace throughline
