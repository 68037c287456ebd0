#include "ui/customers/customer_list.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <algorithm>

#include "ui/customers/customer_delegate.h"

namespace throughline {

class CustomerModel : public QAbstractListModel {
  public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::vector<CustomerLine> lines) {
        if (lines.size() == lines_.size()) {
            lines_ = std::move(lines);
            if (!lines_.empty())
                emit dataChanged(index(0), index(static_cast<int>(lines_.size()) - 1));
            return;
        }
        beginResetModel();
        lines_ = std::move(lines);
        endResetModel();
    }
    [[nodiscard]] const std::vector<CustomerLine>& lines() const { return lines_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(lines_.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid())
            return {};
        const CustomerLine& line = lines_[static_cast<std::size_t>(index.row())];
        if (role == Qt::DisplayRole)
            return line.title;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return sentenceOf(line);
        if (role == CustomerList::lineRole)
            return QVariant::fromValue(static_cast<const void*>(&line));
        return {};
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override {
        if (!index.isValid())
            return Qt::ItemIsDropEnabled;
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

  private:
    std::vector<CustomerLine> lines_;
};

CustomerList::CustomerList(QWidget* parent) : QListView(parent), model_(new CustomerModel(this)) {
    setModel(model_);
    setItemDelegate(new CustomerDelegate(this));
    setResizeMode(QListView::Adjust);
    // Rows are as high as their words need at this width; without it, the list keeps the heights of another.
    setWordWrap(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setAccessibleName(tr("Customers"));
    setAccessibleDescription(tr("Drag a customer, or press Alt with the arrows up and down, to put it elsewhere."));
    connect(this, &QListView::activated, this, [this] { emit wanted(chosen()); });
}

const std::vector<CustomerLine>& CustomerList::lines() const {
    return model_->lines();
}

RoleKey CustomerList::chosen() const {
    const QModelIndex current = currentIndex();
    return current.isValid() ? lines()[static_cast<std::size_t>(current.row())].role : RoleKey();
}

void CustomerList::setLines(std::vector<CustomerLine> lines) {
    if (lines == model_->lines())
        return;
    const RoleKey before = chosen();
    isFilling_ = true;
    model_->set(std::move(lines));
    choose(before);
    isFilling_ = false;
    if (chosen() != before)
        emit chosenChanged();
}

void CustomerList::choose(const RoleKey& role) {
    const auto found = std::ranges::find(lines(), role, &CustomerLine::role);
    const int row = found == lines().end() ? 0 : static_cast<int>(found - lines().begin());
    setCurrentIndex(lines().empty() ? QModelIndex() : model_->index(row));
}

void CustomerList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!isFilling_)
        emit chosenChanged();
}

void CustomerList::move(int from, int to) {
    const int count = static_cast<int>(lines().size());
    if (from < 0 || to < 0 || from >= count || to > count || to == from || to == from + 1)
        return;
    std::vector<RoleKey> order;
    for (const CustomerLine& line : lines())
        order.push_back(line.role);
    const auto at = [&](int row) { return order.begin() + row; };
    if (to > from) {
        std::rotate(at(from), at(from) + 1, at(to));
    } else {
        std::rotate(at(to), at(from), at(from) + 1);
    }
    emit orderWanted(order);
}

void CustomerList::keyPressEvent(QKeyEvent* event) {
    const bool isUp = event->key() == Qt::Key_Up;
    if ((isUp || event->key() == Qt::Key_Down) && (event->modifiers() & Qt::AltModifier) != 0) {
        const int row = currentIndex().row();
        move(row, isUp ? row - 1 : row + 2);
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void CustomerList::dropEvent(QDropEvent* event) {
    const QPoint at = event->position().toPoint();
    const QModelIndex under = indexAt(at);
    const int to = !under.isValid()                          ? static_cast<int>(lines().size())
                   : at.y() > visualRect(under).center().y() ? under.row() + 1
                                                             : under.row();
    const int from = currentIndex().row();
    // The rows come anew with the edit; were it a move, the view would remove the one that was dragged.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    move(from, to);
}

} // namespace throughline
