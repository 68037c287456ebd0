#include "ui/looks/flow_row.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>
#include <algorithm>

#include "ui/looks/rows.h"

namespace throughline {

namespace {
constexpr int gap = 6;

/// Unlike a spacer of Qt it is not taken for empty, so that it has its place in a line.
class Spring : public QSpacerItem {
  public:
    Spring() : QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Fixed) {}
    [[nodiscard]] bool isEmpty() const override { return false; }
};
} // namespace

FlowRow::FlowRow(QWidget* parent) : QLayout(parent) {}

FlowRow::~FlowRow() {
    qDeleteAll(items_);
}

QLayoutItem* FlowRow::takeAt(int index) {
    return index >= 0 && index < count() ? items_.takeAt(index) : nullptr;
}

void FlowRow::addField(const QString& label, QWidget* field) {
    QLabel* words = makeLabel(label, "muted", field->parentWidget());
    words->setWordWrap(false);
    words->setBuddy(field);
    addWidget(words);
    addWidget(field);
}

void FlowRow::addSpring() {
    addItem(new Spring);
}

void FlowRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowRow::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + gap;
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowRow::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : items_) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowRow::arrange(const QRect& rect, bool places) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    std::vector<Part> line;
    int used = 0;
    const auto finish = [&] {
        if (!line.empty())
            y += settle(line, QRect(room.left(), y, room.width(), 0), used, places) + gap;
        line.clear();
        used = 0;
    };
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        const bool expands = item->expandingDirections().testFlag(Qt::Horizontal);
        const int least = item->minimumSize().width();
        const int width = expands ? least : std::min(item->sizeHint().width(), std::max(room.width(), least));
        if (!line.empty() && used + gap + width > room.width())
            finish();
        used += width + (line.empty() ? 0 : gap);
        line.push_back({item, width, expands});
    }
    finish();
    return (y == room.top() ? y : y - gap) - rect.top() + contentsMargins().bottom();
}

int FlowRow::settle(std::vector<Part>& line, const QRect& place, int used, bool places) const {
    int left = std::max(0, place.width() - used);
    auto growing = std::ranges::count_if(line, &Part::expands);
    for (Part& part : line) {
        if (!part.expands)
            continue;
        const int more = std::min(left / static_cast<int>(growing), part.item->maximumSize().width() - part.width);
        part.width += more;
        left -= more;
        --growing;
    }
    const auto heightOf = [](const Part& part) {
        return part.item->hasHeightForWidth() ? part.item->heightForWidth(part.width) : part.item->sizeHint().height();
    };
    int height = 0;
    for (const Part& part : line)
        height = std::max(height, heightOf(part));
    if (!places)
        return height;
    const Qt::LayoutDirection direction =
        parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int x = place.left();
    for (const Part& part : line) {
        const int own = heightOf(part);
        const QRect at(x, place.top() + (height - own) / 2, part.width, own);
        part.item->setGeometry(QStyle::visualRect(direction, QRect(place.topLeft(), QSize(place.width(), height)), at));
        x += part.width + gap;
    }
    return height;
}

} // namespace throughline
