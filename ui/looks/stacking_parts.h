#pragma once

#include <QScrollArea>
#include <vector>

class QSplitter;

namespace throughline {

/// The parts of a panel side by side, to be drawn wider and narrower; where the panel is narrow, below each other, each
/// with a height to work in, and the whole scrolls.
class StackingParts : public QScrollArea {
    Q_OBJECT
  public:
    /// Narrower than `leastWidth` the parts are stacked.
    explicit StackingParts(int leastWidth, QWidget* parent = nullptr);
    /// `width` is its share of the room side by side, `height` what it has at least in a stack; by `stretch` it takes
    /// of what a wider panel has more.
    void add(QWidget* part, int width, int height, int stretch = 0);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void settle();

    struct Part {
        QWidget* widget;
        int width;
        int height;
    };
    int leastWidth_;
    QSplitter* split_;
    std::vector<Part> parts_;
};

} // namespace throughline
