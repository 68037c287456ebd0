#pragma once

#include <QLabel>

namespace throughline {

/// A label for a title that somebody wrote: it wraps, and ends in an ellipsis after a few lines, however long the title
/// is; its tip tells the whole. text() is the whole too.
class FewLines : public QLabel {
    Q_OBJECT
  public:
    /// In one of the looks of the style sheet.
    FewLines(const char* look, QWidget* parent, int mostLines = 3);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    [[nodiscard]] QStringList lines(int width) const;
    int mostLines_;
};

} // namespace throughline
