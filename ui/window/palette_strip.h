#pragma once

#include <QWidget>

namespace throughline {

/// What can be put on the sheet: dragged there, or clicked for the middle of it. On a low screen it shows its pictures
/// alone, and the words are their tooltips.
class PaletteStrip : public QWidget {
    Q_OBJECT
  public:
    explicit PaletteStrip(QWidget* parent = nullptr);
    /// The height, in pixels, that is enough for the pictures alone.
    [[nodiscard]] QSize minimumSizeHint() const override;

  signals:
    /// One of the names of itemMimeType.
    void itemClicked(const QString& item);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    [[nodiscard]] int heightFor(int item) const;

    int count_ = 0;
};

} // namespace throughline
