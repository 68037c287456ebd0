#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>
#include <unordered_map>
#include <vector>

#include "core/analysis/findings.h"
#include "ui/document/document_bridge.h"
#include "ui/paint/badges.h"

namespace throughline {

class Canvas;

/// The badges on the cards: works out after an edit, when the hand rests, what the checks find about each role, says it
/// under the pointer, and turns a click on a badge into a wish to see the findings.
class SheetBadges : public QObject {
    Q_OBJECT
  public:
    /// With more roles the checks take too long to follow the hand, and only overdue tasks are marked.
    static constexpr std::size_t mostRoles = 20'000;

    SheetBadges(DocumentBridge& bridge, Canvas& canvas, QObject* parent);
    /// `withHints`: not only what is a problem.
    void setWanted(bool wanted, bool withHints);
    /// Now, and not when the hand rests.
    void refresh();
    /// What the badges of the role under the pointer say, a line each; empty where no badge is there.
    [[nodiscard]] QString textAt(QPointF pixel) const;

  signals:
    /// A badge was clicked: the card's role.
    void findingsWanted(const throughline::RoleKey& role);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Under {
        Slot role = noSlot;
        BadgeSpot spot;
    };
    [[nodiscard]] Under under(QPointF pixel) const;
    [[nodiscard]] Slot roleOf(const Finding& finding) const;
    [[nodiscard]] bool isStillAlone(Slot role) const;

    DocumentBridge& bridge_;
    Canvas& canvas_;
    QTimer timer_;
    std::vector<Finding> findings_;
    std::unordered_map<Slot, std::vector<std::size_t>> byRole_; ///< into findings_
    int delay_ = 400;                                           ///< milliseconds of rest after an edit
    bool isWaiting_ = false;                                    ///< until a name has been typed
    bool isWanted_ = true;
    bool withHints_ = false;
    bool isPointing_ = false;
};

} // namespace throughline
