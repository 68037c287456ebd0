#pragma once

#include <QWidget>

#include "core/model/entities.h"
#include "ui/document/document_bridge.h"

class QVBoxLayout;

namespace throughline {

class NameField;

/// Whom a role can influence and how much, and who can influence it; each can be opened, changed and removed.
class RoleInfluence : public QWidget {
    Q_OBJECT
  public:
    explicit RoleInfluence(DocumentBridge& bridge, QWidget* parent = nullptr);
    void show(const Role& role);

  signals:
    void roleWanted(const throughline::RoleKey& role);

  private:
    void addRow(QVBoxLayout& rows, const Influence& influence, bool isOutward);
    void add(const QString& title);

    DocumentBridge& bridge_;
    RoleKey role_;
    QVBoxLayout* outward_;
    QVBoxLayout* inward_;
    QWidget* inwardPart_;
    NameField* line_;
};

} // namespace throughline
