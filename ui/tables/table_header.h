#pragma once

#include <QHeaderView>
#include <vector>

namespace throughline {

/// The header of a table: its titles stand over the words of the cells, beside icons that stand before these. While the
/// table is scrolled sideways, the columns up to the one that names a row stay in sight: they stand over those that
/// have gone below them, and the pointer meets them there. In a table so narrow that they would take more than half of
/// it, they scroll like the others.
class TableHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit TableHeader(QWidget* parent);

    /// The column that names a row; it and those before it stay in sight.
    void setNaming(int section) { naming_ = section; }
    /// How far the words of the column's cells stand beside those of cells without an icon.
    void setIndent(int section, int indent);

    /// Where the columns that stand over others now are seen; empty where none has to.
    [[nodiscard]] QRect frozenPlace() const;
    /// Those, from the first on.
    [[nodiscard]] std::vector<int> frozenSections() const;
    [[nodiscard]] bool isFrozen(int section) const;
    /// How far the frozen columns are seen from where they have scrolled to.
    [[nodiscard]] int shift() const;
    /// The same at a place of the viewport that they cover; 0 beside them.
    [[nodiscard]] int shiftAt(int x) const;
    /// Where a column is seen: sectionViewportPosition(), but for frozen ones.
    [[nodiscard]] int seenPosition(int section) const;

  protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

  private:
    [[nodiscard]] int indentOf(int section) const;

    std::vector<int> indents_; ///< by section; those that are missing are 0
    int naming_ = 0;
    int heldShift_ = 0; ///< of the section that a button of the mouse holds
};

} // namespace throughline
