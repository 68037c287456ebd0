#include "ui/window/palette_strip.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cstdlib>

#include "ui/canvas/canvas.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"

namespace throughline {

namespace {

constexpr int itemHeight = 60;
constexpr int narrowest = 56;
constexpr int shortHeight = 28; ///< of an item without its words
constexpr int gap = 4;

/// Broken at the blank nearest to the middle, so that a strip of such words is slim.
QString inTwoLines(const QString& text) {
    qsizetype best = -1;
    for (qsizetype i = text.indexOf(QLatin1Char(' ')); i >= 0; i = text.indexOf(QLatin1Char(' '), i + 1)) {
        if (best < 0 || std::abs(2 * i - text.size()) < std::abs(2 * best - text.size()))
            best = i;
    }
    return best < 0 ? text : text.left(best) + QLatin1Char('\n') + text.mid(best + 1);
}

/// A button that can also be dragged away.
class Item : public QToolButton {
  public:
    Item(const QString& item, const QString& icon, const QString& text, const QString& tip, QWidget* parent)
        : QToolButton(parent), item_(item) {
        setIcon(themeIcon(icon));
        setText(inTwoLines(text));
        setToolTip(tip);
        setAccessibleName(text + QStringLiteral(". ") + tip);
        pressOnReturn(*this);
        showWords(true);
        QFont small = font();
        small.setPointSizeF(8.0);
        setFont(small);
        // As wide as the longest word, which another language may have.
        int widest = 0;
        for (const QString& line : this->text().split(QLatin1Char('\n')))
            widest = std::max(widest, fontMetrics().horizontalAdvance(line));
        setMinimumWidth(std::max(narrowest, widest + 10));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void showWords(bool on) {
        setToolButtonStyle(on ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly);
        constexpr int side = 20;
        setIconSize(QSize(side, side));
        setFixedHeight(on ? itemHeight : shortHeight);
    }

  protected:
    void mousePressEvent(QMouseEvent* event) override {
        pressed_ = event->position().toPoint();
        QToolButton::mousePressEvent(event);
    }

    void mouseMoveEvent(QMouseEvent* event) override {
        const bool far =
            (event->position().toPoint() - pressed_).manhattanLength() >= QApplication::startDragDistance();
        if (!event->buttons().testFlag(Qt::LeftButton) || !far) {
            QToolButton::mouseMoveEvent(event);
            return;
        }
        setDown(false);
        auto* content = new QMimeData;
        content->setData(QString::fromLatin1(itemMimeType), item_.toLatin1());
        auto* drag = new QDrag(this);
        drag->setMimeData(content);
        drag->setPixmap(picture());
        drag->setHotSpot(QPoint(60, 22));
        drag->exec(Qt::CopyAction);
    }

  private:
    /// A small card under the pointer.
    [[nodiscard]] QPixmap picture() const {
        const ThemeColours& colours = presentColours();
        const qreal ratio = devicePixelRatioF();
        QPixmap picture(QSize(120, 44) * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colours.accent);
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(QRectF(0.5, 0.5, 119, 43), 8, 8);
        painter.setPen(colours.ink);
        painter.setFont(font());
        painter.drawText(QRect(0, 0, 120, 44), Qt::AlignCenter, text().replace(QLatin1Char('\n'), QLatin1Char(' ')));
        return picture;
    }

    QString item_;
    QPoint pressed_;
};

} // namespace

PaletteStrip::PaletteStrip(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 8);
    column->setSpacing(gap);
    const auto add = [&](const char* name, const char* icon, const QString& text, const QString& tip) {
        auto* button = new Item(QString::fromLatin1(name), QString::fromLatin1(icon), text, tip, this);
        connect(button, &QToolButton::clicked, this, [this, name] { emit itemClicked(QString::fromLatin1(name)); });
        column->addWidget(button);
        ++count_;
    };
    add("role", "role", tr("Role"), tr("Drag it to the sheet, or press N there"));
    add("end_customer", "end-customer", tr("End customer"), tr("For whom the chain exists; drag it to the sheet"));
    add("manager", "manager", tr("Manager"),
        tr("Drag it on a card to make it that role's manager; on empty sheet it is the selected card's"));
    add("task", "task", tr("Task"), tr("Drag it on a card to give that role a task"));
    column->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

int PaletteStrip::heightFor(int item) const {
    const QMargins margins = layout()->contentsMargins();
    return margins.top() + margins.bottom() + count_ * item + (count_ - 1) * gap;
}

QSize PaletteStrip::minimumSizeHint() const {
    return {layout()->minimumSize().width(), heightFor(shortHeight)};
}

void PaletteStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    for (QToolButton* button : findChildren<QToolButton*>())
        static_cast<Item*>(button)->showWords(height() >= heightFor(itemHeight));
}

} // namespace throughline
