#pragma once

#include <QFrame>
#include <deque>
#include <vector>

#include "core/model/key.h"
#include "ui/document/document_bridge.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace throughline {

class SheetHost;

/// "Start with me": asks above the sheet who one is, whom one serves, whom they serve, until the end customer, and
/// draws each answer at once. Several customers are named in one answer, between commas, and asked about in turn. Every
/// answer is an edit like any other; *Back* takes the last one back.
class GuideStrip : public QFrame {
    Q_OBJECT
  public:
    GuideStrip(DocumentBridge& bridge, SheetHost& host, QWidget* parent = nullptr);

    void start();
    void stop();

  signals:
    void roleDrawn(const throughline::RoleKey& role);
    /// The questions have ended, or were left; of the role of the person who was asked, none where there is none yet.
    void ended(const throughline::RoleKey& mine);
    /// Shown, or gone again.
    void asking(bool on);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool leave();
    enum class Step { name, role, served };
    struct State {
        Step step = Step::name;
        PersonKey me;
        RoleKey server;              ///< whose customers are asked for
        std::deque<RoleKey> waiting; ///< those that are asked about next
        std::size_t edits = 0;       ///< that the answer made
    };

    void ask();
    void answer();
    [[nodiscard]] QString lacking() const; ///< what has to be typed
    void answerName(const std::string& typed);
    void answerRole(const std::string& typed);
    void answerServed(const std::string& typed);
    void markEndCustomer();
    void remember(const State& before, Sequence sequence);
    void back();
    void goOn();
    [[nodiscard]] QString titleOf(const RoleKey& role) const;

    DocumentBridge& bridge_;
    SheetHost& host_;
    QPushButton* back_;
    QLabel* question_;
    QLineEdit* line_;
    QPushButton* next_;
    QPushButton* end_;
    State state_;
    std::vector<State> past_; ///< before each answer
    Sequence last_ = 0;       ///< of the document after the last answer; another one: it was changed by hand
};

} // namespace throughline
