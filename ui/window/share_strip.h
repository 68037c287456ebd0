#pragma once

#include <QFrame>
#include <vector>

#include "core/exchange/share.h"

class QCheckBox;
class QLabel;

namespace throughline {

class DocumentBridge;

/// Asks, above the sheet, what of the private parts goes along when a copy is shared, and says what stays behind.
class ShareStrip : public QFrame {
    Q_OBJECT
  public:
    explicit ShareStrip(DocumentBridge& bridge, QWidget* parent = nullptr);

    /// Nothing is ticked.
    void open();
    [[nodiscard]] exchange::KeepOptions kept() const;
    [[nodiscard]] QString sentence() const;

  signals:
    void copyWanted();
    void closed();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void sayWhatStays();

    struct Tick {
        QCheckBox* box;
        bool exchange::KeepOptions::*member;
        QString what; ///< within a list of what is left out
    };
    DocumentBridge& bridge_;
    std::vector<Tick> ticks_;
    QLabel* words_ = nullptr;
};

} // namespace throughline
