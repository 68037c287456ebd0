#pragma once

#include <QFrame>
#include <vector>

#include "core/model/chain.h"
#include "ui/paint/palette.h"

class QLineEdit;
class QListWidget;

namespace throughline {

/// A line laid over the sheet in which a role is named by typing, with the best matches below: Enter takes the marked
/// one, arrows mark another, a title that nobody has is offered as a new role, Esc ends. Emits exactly one of its
/// signals, or none where end() comes first, and deletes itself.
class RolePicker : public QFrame {
    Q_OBJECT

  public:
    /// `chain` must stay as it is while this is open; `except` is not offered.
    RolePicker(QWidget* parent, const Chain& chain, const RoleKey& except, const Palette& palette);
    void setPrompt(const QString& prompt);
    /// At that pixel of the parent, or as near as it fits.
    void open(QPoint at);
    [[nodiscard]] bool hasKeyboard() const;
    /// Without an answer.
    void end();

  signals:
    void chosen(const throughline::RoleKey& role);
    /// A role that is not there yet.
    void named(const QString& title);
    void cancelled();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void refresh();
    void take();

    const Chain& chain_;
    RoleKey except_;
    QLineEdit* line_;
    QListWidget* list_;
    std::vector<RoleKey> found_; ///< by row; a row beyond is the new role
    bool isOpen_ = true;
};

} // namespace throughline
