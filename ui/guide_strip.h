#pragma once

#include <QFrame>

#include "core/model/key.h"
#include "core/model/point.h"
#include "ui/document_bridge.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace throughline {

class SheetHost;

/// "Start with me": asks above the sheet who one is, whom one serves, whom they serve, until the end customer, and
/// draws each answer at once. Every answer is an edit like any other.
class GuideStrip : public QFrame {
    Q_OBJECT
  public:
    GuideStrip(DocumentBridge& bridge, SheetHost& host, QWidget* parent = nullptr);

    void start();
    void stop();

  signals:
    void roleDrawn(const throughline::RoleKey& role);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    enum class Step { name, role, served };
    void ask();
    void answer();
    void markEndCustomer();
    [[nodiscard]] QString lastTitle() const;

    DocumentBridge& bridge_;
    SheetHost& host_;
    QLabel* question_;
    QLineEdit* line_;
    QPushButton* next_;
    QPushButton* end_;
    Step step_ = Step::name;
    PersonKey me_;
    RoleKey last_;
    Point place_;
};

} // namespace throughline
