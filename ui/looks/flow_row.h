#pragma once

#include <QLayout>
#include <QList>
#include <vector>

namespace throughline {

/// Widgets side by side, going on in another line where the room ends. One that expands sideways takes what its line
/// has left; a line is broken before it only where its least width has no room.
class FlowRow : public QLayout {
    Q_OBJECT
  public:
    explicit FlowRow(QWidget* parent = nullptr);
    ~FlowRow() override;

    void addItem(QLayoutItem* item) override { items_.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override;
    /// A field, and before it the words that lead to it.
    void addField(const QString& label, QWidget* field);
    /// Nothing that is seen: what follows in its line stands at its end.
    void addSpring();
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

  private:
    struct Part {
        QLayoutItem* item;
        int width;
        bool expands;
    };
    /// Puts the widgets into the rectangle, or only reckons; the height that they take.
    int arrange(const QRect& rect, bool places) const;
    /// One line at the top of the place, of which so much is taken; its height.
    int settle(std::vector<Part>& line, const QRect& place, int used, bool places) const;
    QList<QLayoutItem*> items_;
};

} // namespace throughline
