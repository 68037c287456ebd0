#pragma once

#include <QAccessible>
#include <string>

#include "ui/canvas/canvas.h"

namespace throughline {

class AccessibleSheet;

/// A card, a task line or a service of a sheet for an assistive technology: named by a sentence, and operable. It
/// knows its row by key and finds it anew at every question, so that it says nothing wrong when the row has gone; the
/// sheet then deletes it.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
  public:
    enum class Kind { role, service, task };
    /// `sheet` must outlive it, and owns it through QAccessible.
    AccessiblePart(const AccessibleSheet& sheet, Kind kind, std::string key);

    /// Where the row is now; nothing where the sheet does not show it any more.
    [[nodiscard]] Canvas::Hit part() const;
    static Kind kindOf(const Canvas::Hit& part);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QVector<QPair<QAccessibleInterface*, QAccessible::Relation>> relations(
        QAccessible::Relation match) const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString& name) const override;
    [[nodiscard]] QString localizedActionDescription(const QString& name) const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;

  private:
    const AccessibleSheet& sheet_;
    Kind kind_;
    std::string key_;
};

} // namespace throughline
