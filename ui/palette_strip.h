#pragma once

#include <QWidget>

namespace throughline {

/// What can be put on the sheet: dragged there, or clicked for the middle of it.
class PaletteStrip : public QWidget {
    Q_OBJECT
  public:
    explicit PaletteStrip(QWidget* parent = nullptr);

  signals:
    /// One of the names of itemMimeType.
    void itemClicked(const QString& item);
};

} // namespace throughline
