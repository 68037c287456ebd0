#pragma once

#include <QAccessibleWidget>
#include <QObject>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "ui/canvas/canvas.h"

namespace throughline {

/// Lets QAccessible make an AccessibleSheet for every canvas; once is enough, more does nothing.
void installAccessibleSheet();

/// The sheet for an assistive technology: a list whose items are its cards, tasks and services in reading order, and
/// after them the widgets that lie on it (an open title, the find line).
///
/// An item is made when it is first asked for, so that a chain of 100,000 roles costs nothing until somebody looks; it
/// is deleted when the sheet does not show its row any more. Events are sent only where somebody listens.
class AccessibleSheet : public QAccessibleWidget {
  public:
    explicit AccessibleSheet(Canvas& canvas);
    ~AccessibleSheet() override;

    /// Null from the moment that the canvas is being destroyed.
    [[nodiscard]] Canvas* canvas() const;
    /// The item of a part that the sheet shows.
    [[nodiscard]] QAccessibleInterface* interfaceOf(const Canvas::Hit& part) const;
    /// How many items have been made and are alive.
    [[nodiscard]] std::size_t madeCount() const { return made_.size(); }

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] QAccessible::State state() const override;

  private:
    /// The parts in reading order, and the place of each in it by slot.
    struct Order {
        std::vector<Canvas::Hit> parts;
        std::vector<std::int32_t> roles;
        std::vector<std::int32_t> services;
        std::vector<std::int32_t> tasks;
    };
    [[nodiscard]] const Order& order() const;
    [[nodiscard]] QAccessibleInterface* made(const std::string& key) const;
    void edited(const Edit& edit);
    void replaced();
    void announceAdded(const Edit& edit);
    void announceRenamed(const Edit& edit);
    void announceSelection();
    void announceFocus();
    void drop(QAccessible::Id id, bool announce);

    QObject ears_; ///< ends the connections with this
    mutable std::optional<Order> order_;
    mutable std::unordered_map<std::string, QAccessible::Id> made_; ///< by the row's key, unique over the document
    std::vector<std::string> selected_;                             ///< keys of what was selected when last told
    bool isFocusPending_ = false;
};

} // namespace throughline
