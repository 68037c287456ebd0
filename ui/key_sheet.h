#pragma once

#include <QDialog>

namespace throughline {

/// All gestures and keys on one sheet, which may stay open beside the window.
class KeySheet : public QDialog {
    Q_OBJECT
  public:
    explicit KeySheet(QWidget* parent = nullptr);
};

} // namespace throughline
