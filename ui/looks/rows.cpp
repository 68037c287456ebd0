#include "ui/looks/rows.h"

#include <QEvent>
#include <QIconEngine>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/model/entities.h"
#include "ui/looks/text_lines.h"
#include "ui/looks/theme.h"
#include "ui/looks/wrapped_label.h"

namespace throughline {

namespace {
/// Of a line that leads somewhere: beside it, its icon, between that and the text, before the quieter text.
constexpr int rowMargin = 8;
constexpr int rowIcon = 16;
constexpr int rowIconGap = 8;
constexpr int rowGap = 12;
constexpr int leastAside = 52;
constexpr int leastRowHeight = 28;
constexpr int aboveAndBelowRow = 12;
} // namespace

QLabel* makeLabel(const QString& text, const char* look, QWidget* parent) {
    auto* label = new WrappedLabel(text, parent);
    label->setProperty("look", look);
    label->setWordWrap(true);
    // Titles come from documents, and a title is no markup.
    label->setTextFormat(Qt::PlainText);
    return label;
}

namespace {

class ReturnPress : public QObject {
  public:
    using QObject::QObject;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        static_cast<QAbstractButton*>(watched)->click();
        return true;
    }
};

} // namespace

void pressOnReturn(QAbstractButton& button) {
    button.installEventFilter(new ReturnPress(&button));
}

QPushButton* makeButton(const QString& text, const char* look, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("look", look);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void clearRows(QVBoxLayout& rows) {
    while (QLayoutItem* item = rows.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            // A row may be in the middle of its own click.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

WrappingDelegate::WrappingDelegate(QTreeView& view) : QStyledItemDelegate(&view), view_(view) {
    view.viewport()->installEventFilter(this);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    constexpr int besideText = 16;
    constexpr int aboveText = 10;
    int depth = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int icon = index.data(Qt::DecorationRole).isNull() ? 0 : option.decorationSize.width() + 8;
    const int room = view_.viewport()->width() - depth * view_.indentation() - icon - besideText;
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const QRect words = styled.fontMetrics.boundingRect(QRect(0, 0, std::max(60, room), 10'000), Qt::TextWordWrap,
                                                        index.data().toString());
    return {words.width(), words.height() + aboveText};
}

bool WrappingDelegate::eventFilter(QObject* watched, QEvent* event) {
    // The kind of event first: while the view dies its viewport still tells of it, and the view has none any more.
    if (event->type() == QEvent::Resize && watched == view_.viewport())
        QMetaObject::invokeMethod(&view_, &QTreeView::doItemsLayout, Qt::QueuedConnection);
    return QStyledItemDelegate::eventFilter(watched, event);
}

QSize ElidingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {1, QStyledItemDelegate::sizeHint(option, index).height()};
}

QWidget* makeRemovable(QWidget* row, const QString& tip, std::function<void()> remove) {
    auto* box = new QWidget(row->parentWidget());
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addWidget(row, 1);
    auto* button = new QToolButton(box);
    button->setIcon(themeIcon(QStringLiteral("close")));
    button->setIconSize(QSize(12, 12));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    QObject::connect(button, &QToolButton::clicked, box, [remove = std::move(remove)] { remove(); });
    line->addWidget(button);
    return box;
}

QVBoxLayout* makeRows(QWidget*& box, QWidget* parent) {
    box = new QWidget(parent);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    return rows;
}

namespace {

/// What all rows that can be clicked have in common: they take the keyboard, and keep to one line.
void beRow(QAbstractButton& row) {
    row.setFocusPolicy(Qt::StrongFocus);
    pressOnReturn(row);
    row.setCursor(Qt::PointingHandCursor);
    row.setAttribute(Qt::WA_Hover);
    row.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

/// That the pointer is over the row, or the keyboard in it.
void paintGround(QPainter& painter, const QAbstractButton& row) {
    const ThemeColours& colours = presentColours();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!row.underMouse() && !row.hasFocus())
        return;
    painter.setPen(row.hasFocus() ? QPen(colours.accent, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(row.underMouse() ? colours.hover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(row.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

} // namespace

LinkRow::LinkRow(const QIcon& icon, const QString& text, const QString& aside, QWidget* parent)
    : QAbstractButton(parent), aside_(aside) {
    setIcon(icon);
    setText(text);
    setToolTip(aside.isEmpty() ? text : text + QStringLiteral(" – ") + aside);
    setAccessibleName(toolTip());
    beRow(*this);
}

QSize LinkRow::sizeHint() const {
    // As wide as all of it would need; where it gets less, it ends in an ellipsis and its tip tells the whole.
    const QFontMetrics metrics = fontMetrics();
    const int aside = aside_.isEmpty() ? 0 : metrics.horizontalAdvance(aside_) + rowGap;
    return {besideWords() + metrics.horizontalAdvance(text()) + 2 + aside,
            std::max(leastRowHeight, metrics.height() + aboveAndBelowRow)};
}

int LinkRow::besideWords() const {
    return 2 * rowMargin + (icon().isNull() ? 0 : rowIcon + rowIconGap);
}

void LinkRow::setWrapping() {
    wraps_ = true;
    // Its hint is the height of one line, and no limit.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LinkRow::heightForWidth(int width) const {
    const auto [title, aside] = wrapped(width - besideWords());
    const int lines = std::max(1, static_cast<int>(title.size() + aside.size()));
    return std::max(leastRowHeight, lines * fontMetrics().height() + aboveAndBelowRow);
}

std::pair<QStringList, QStringList> LinkRow::wrapped(int room) const {
    constexpr int mostTitleLines = 3;
    constexpr int mostAsideLines = 2;
    if (!wraps_ || sizeHint().width() - besideWords() <= room)
        return {};
    return {linesOf(text(), font(), room, mostTitleLines),
            aside_.isEmpty() ? QStringList() : linesOf(aside_, font(), room, mostAsideLines)};
}

QSize LinkRow::minimumSizeHint() const {
    return {80, sizeHint().height()};
}

void LinkRow::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColours& colours = presentColours();
    QPainter painter(this);
    paintGround(painter, *this);
    // Reckoned from the left and turned for those who read from the right; so does the painter with the alignment.
    const auto seen = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QRect space = rect().adjusted(rowMargin, 0, -rowMargin, 0);
    const QFontMetrics metrics = fontMetrics();
    const auto [title, below] = wrapped(width() - besideWords());
    if (!icon().isNull()) {
        // Beside the first line.
        const int firstLine = title.isEmpty() ? height() : aboveAndBelowRow + metrics.height();
        icon().paint(&painter, seen({space.left(), (firstLine - rowIcon) / 2, rowIcon, rowIcon}));
        space.setLeft(space.left() + rowIcon + rowIconGap);
    }
    if (!title.isEmpty()) {
        QRect line(space.left(), aboveAndBelowRow / 2, space.width(), metrics.height());
        for (const auto& [lines, colour] : {std::pair(title, colours.ink), std::pair(below, colours.muted)}) {
            painter.setPen(colour);
            for (const QString& each : lines) {
                painter.drawText(seen(line), Qt::AlignVCenter | Qt::AlignLeft, each);
                line.translate(0, metrics.height());
            }
        }
        return;
    }
    // The quieter text is short where it matters, a day or a count, and worth nothing cut: it gets up to half of the
    // room, or what the other leaves, and goes where that is too little for a word.
    const int left = space.width() - metrics.horizontalAdvance(text()) - 2;
    const int asideWanted = aside_.isEmpty() ? 0 : metrics.horizontalAdvance(aside_) + rowGap;
    int asideWidth = std::min(asideWanted, std::max(left, space.width() / 2));
    if (asideWidth < std::min(asideWanted, leastAside))
        asideWidth = 0;
    if (asideWidth > 0) {
        painter.setPen(colours.muted);
        const QRect place(space.right() - asideWidth + rowGap, 0, asideWidth - rowGap + 1, height());
        painter.drawText(seen(place), Qt::AlignVCenter | Qt::AlignRight,
                         metrics.elidedText(aside_, Qt::ElideRight, place.width()));
        space.setRight(space.right() - asideWidth);
    }
    painter.setPen(colours.ink);
    painter.drawText(seen(space), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text(), Qt::ElideRight, space.width()));
}

ShareRow::ShareRow(const QString& title, double share, const QString& words, QWidget* parent)
    : QAbstractButton(parent), share_(share), words_(words) {
    setText(title);
    setAccessibleName(title + QStringLiteral(": ") + words);
    setToolTip(accessibleName());
    beRow(*this);
}

QSize ShareRow::sizeHint() const {
    return {200, fontMetrics().height() + 21};
}

QSize ShareRow::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void ShareRow::paintEvent(QPaintEvent* /*event*/) {
    const ThemeColours& colours = presentColours();
    QPainter painter(this);
    paintGround(painter, *this);
    const QRect space = rect().adjusted(8, 4, -8, -9);
    const QFontMetrics metrics = fontMetrics();
    const int titleWidth = metrics.horizontalAdvance(text()) + 12;
    const int wordsWidth =
        std::min(metrics.horizontalAdvance(words_), std::max(space.width() - titleWidth, space.width() / 2));
    painter.setPen(colours.ink);
    painter.drawText(space, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text(), Qt::ElideRight, space.width() - wordsWidth - 12));
    painter.setPen(colours.muted);
    painter.drawText(space, Qt::AlignVCenter | Qt::AlignRight,
                     metrics.elidedText(words_, Qt::ElideRight, wordsWidth + 2));
    const QRectF track(8.0, height() - 9.0, width() - 16.0, 4.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    painter.drawRoundedRect(track, 2, 2);
    if (share_ > 0.0) {
        // What is there at all is seen.
        const double length = std::max(4.0, track.width() * std::min(1.0, share_));
        const double left = isRightToLeft() ? track.right() - length : track.left();
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(left, track.top(), length, track.height()), 2, 2);
    }
}

namespace {

class StateEngine : public QIconEngine {
  public:
    explicit StateEngine(TaskState state) : state_(state) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode /*mode*/, QIcon::State /*state*/) override {
        const ThemeColours& colours = presentColours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(rect.width(), rect.height());
        const QRectF circle(rect.x() + (rect.width() - side * 0.75) / 2, rect.y() + (rect.height() - side * 0.75) / 2,
                            side * 0.75, side * 0.75);
        const QColor colour = state_ == TaskState::delivered    ? colours.good
                              : state_ == TaskState::inProgress ? colours.ink
                                                                : colours.muted;
        const QPen pen(colour, side * 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter->setPen(pen);
        painter->setBrush(state_ == TaskState::delivered ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter->drawEllipse(circle);
        if (state_ == TaskState::inProgress) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
            painter->drawPie(circle.adjusted(2, 2, -2, -2), 90 * 16, -180 * 16);
        } else if (state_ == TaskState::delivered) {
            painter->setPen(QPen(colours.surface, side * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->setBrush(Qt::NoBrush);
            const qreal w = circle.width();
            painter->drawPolyline(QPolygonF({circle.topLeft() + QPointF(w * 0.27, w * 0.52),
                                             circle.topLeft() + QPointF(w * 0.44, w * 0.69),
                                             circle.topLeft() + QPointF(w * 0.74, w * 0.34)}));
        } else if (state_ == TaskState::dropped) {
            const qreal w = circle.width() * 0.25;
            painter->drawLine(circle.center() + QPointF(-w, w), circle.center() + QPointF(w, -w));
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new StateEngine(state_); }

  private:
    TaskState state_;
};

} // namespace

QIcon stateIcon(TaskState state) {
    return QIcon(new StateEngine(state));
}

} // namespace throughline
