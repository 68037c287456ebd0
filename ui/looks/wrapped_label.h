#pragma once

#include <QLabel>

namespace throughline {

/// A label of plain text that breaks a word that is wider than itself, where QLabel would ask for room for the whole of
/// it and stretch what it stands in.
class WrappedLabel : public QLabel {
  public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] QMargins around() const;
    /// Whether each word has room in so many pixels.
    [[nodiscard]] bool fits(int width) const;
};

} // namespace throughline
