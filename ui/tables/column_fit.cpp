#include "ui/tables/column_fit.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QtMath>
#include <algorithm>
#include <vector>

namespace throughline {

namespace {
/// In characters of the font, so that they hold at any size of it.
constexpr int leastWide = 20; ///< a day or a state needs no more, and gives nothing away
constexpr int mostWide = 40;
} // namespace

ColumnFit::ColumnFit(QTableView& view) : QObject(&view), view_(view) {
    // Of the rows that are seen; thousands of others are not asked.
    view.horizontalHeader()->setResizeContentsPrecision(0);
    view.viewport()->installEventFilter(this);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &ColumnFit::fit, Qt::QueuedConnection);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        const bool isDragged = QApplication::mouseButtons().testFlag(Qt::LeftButton);
        isChosen_ |= !isFitting_ && isDragged && view_.horizontalHeader()->underMouse();
    });
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::fit() {
    if (isChosen_ || isFitting_ || !view_.isVisible())
        return;
    const int character = view_.fontMetrics().averageCharWidth();
    const int least = leastWide * character;
    std::vector<std::pair<int, int>> widths; // columns and theirs
    int excess = -view_.viewport()->width();
    int givable = 0;
    for (int column = 0; column < view_.model()->columnCount(); ++column) {
        if (view_.isColumnHidden(column))
            continue;
        const int heading = view_.horizontalHeader()->sectionSizeHint(column);
        const int need =
            std::max(heading, std::min(static_cast<QAbstractItemView&>(view_).sizeHintForColumn(column) + character,
                                       mostWide * character));
        widths.emplace_back(column, need);
        excess += need;
        givable += std::max(0, need - std::max(heading, least));
    }
    isFitting_ = true;
    const double share = excess <= 0 || givable == 0 ? 0.0 : std::min(1.0, static_cast<double>(excess) / givable);
    for (const auto& [column, need] : widths) {
        const int floor = std::max(view_.horizontalHeader()->sectionSizeHint(column), least);
        view_.setColumnWidth(column, need - qCeil(share * std::max(0, need - floor)));
    }
    isFitting_ = false;
}

} // namespace throughline
