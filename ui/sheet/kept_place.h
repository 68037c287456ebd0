#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>
#include <QTimer>
#include <optional>

namespace throughline {

class Canvas;

/// Shows a part of the sheet, and shows it again while the window is still finding its size: a maximised window gets it
/// some time after its document has been opened. What comes into the window beside the sheet changes nothing. It lets
/// go as soon as a person, or whoever else, moves the sheet.
class KeptPlace : public QObject {
    Q_OBJECT
  public:
    /// A zoom, and the sheet point in the middle of what is seen.
    struct Place {
        double zoom = 1.0;
        QPointF centre;
    };
    /// `canvas` must outlive this.
    explicit KeptPlace(Canvas& canvas, QObject* parent = nullptr);

    /// Without a place, the whole chain.
    void show(const std::optional<Place>& place);
    void letGo() { isHeld_ = false; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void apply();
    void note();
    void follow();
    void settle();

    Canvas& canvas_;
    std::optional<Place> place_;
    QTimer timer_;  ///< runs until a window has its size
    QPointF shown_; ///< what stood in the middle then
    const QObject* window_ = nullptr;
    QElapsedTimer resized_; ///< since the window had another size
    bool isHeld_ = false;
    bool isLayingOut_ = false; ///< the sheet has another size, and what follows from it is not done yet
    bool isApplying_ = false;
};

} // namespace throughline
