#include "ui/career/career_list.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <numeric>

#include "core/analysis/analysis.h"
#include "core/report/career_words.h"
#include "core/report/trace_words.h"
#include "ui/looks/text_lines.h"
#include "ui/looks/theme.h"
#include "ui/paint/palette.h"
#include "ui/paint/trace_picture_painter.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr int rowHeight = 92;
constexpr int padding = 10;
constexpr int tickSize = 18;
constexpr int lineGap = 3;
constexpr int leastForPicture = 620;

} // namespace

CareerList::CareerList(const ToldChain& told, QObject* parent) : QAbstractListModel(parent), told_(told) {}

void CareerList::show(const Career* career, const std::vector<TaskKey>& best, std::vector<std::size_t> order) {
    beginResetModel();
    career_ = career;
    best_ = best;
    order_ = std::move(order);
    if (order_.empty() && career != nullptr) {
        order_.resize(career->tasks.size());
        std::iota(order_.begin(), order_.end(), std::size_t{0});
    }
    pictures_.clear();
    endResetModel();
}

int CareerList::rowOf(const TaskKey& task) const {
    for (int row = 0; row < rowCount(); ++row) {
        const CareerTask* each = at(index(row));
        if (each != nullptr && told_.chain().tasks().at(each->task)->key == task)
            return row;
    }
    return -1;
}

const CareerTask* CareerList::at(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const CareerTask& each = career_->tasks[order_[static_cast<std::size_t>(index.row())]];
    // Until an edit is taken in, a task that it removed still has its row.
    const auto& tasks = told_.chain().tasks();
    return each.task < tasks.slotCount() && tasks.at(each.task) != nullptr ? &each : nullptr;
}

const report::TracePicture& CareerList::pictureAt(const QModelIndex& index) const {
    const Slot task = at(index)->task;
    const auto known = pictures_.find(task);
    if (known != pictures_.end())
        return known->second;
    return pictures_.emplace(task, report::tracePicture(told_.chain(), told_.analysis().trace(task), words::language()))
        .first->second;
}

int CareerList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

QString CareerList::sentenceOf(const CareerTask& each) const {
    const QString arrives = toText(report::arrivalSentence(told_.chain(), each, words::language()));
    if (!each.arrivals.empty())
        return arrives;
    // Where it gets stuck is what its owner can mend.
    QStringList sentences{arrives};
    const Trace trace = told_.analysis().trace(each.task);
    for (const std::string& lost : report::wordsOf(told_.chain(), trace, words::language()).lost)
        sentences << toText(lost);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QVariant CareerList::data(const QModelIndex& index, int role) const {
    const CareerTask* each = at(index);
    if (each == nullptr)
        return {};
    const Task& task = *told_.chain().tasks().at(each->task);
    const auto sentence = [&] { return sentenceOf(*each); };
    const auto facts = [&] { return toText(report::deliverySentence(task, words::language())); };
    switch (role) {
        case Qt::DisplayRole:
            return toText(task.title);
        case Qt::CheckStateRole:
            return std::ranges::find(best_, task.key) != best_.end() ? Qt::Checked : Qt::Unchecked;
        case Qt::ToolTipRole:
            return tr("%1\n%2\nTick what belongs to the best of this period.").arg(inSentence(task.title), sentence());
        case Qt::AccessibleTextRole:
            return QStringList{toText(task.title), facts(), sentence()}.join(QLatin1Char(' '));
        case sentenceRole:
            return sentence();
        case factsRole:
            return facts();
        case keyRole:
            return toText(task.key.text());
        default:
            return {};
    }
}

bool CareerList::setData(const QModelIndex& index, const QVariant& value, int role) {
    const CareerTask* each = at(index);
    if (each == nullptr || role != Qt::CheckStateRole)
        return false;
    emit bestTicked(told_.chain().tasks().at(each->task)->key, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags CareerList::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

QRect CareerDelegate::tickOf(const QStyleOptionViewItem& option) {
    return QStyle::visualRect(option.direction, option.rect,
                              {option.rect.left() + padding, option.rect.top() + padding, tickSize, tickSize});
}

void CareerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& list = static_cast<const CareerList&>(*index.model());
    if (list.at(index) == nullptr)
        return;
    const ThemeColours& colours = presentColours();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.border);

    QStyleOptionButton tick;
    tick.rect = tickOf(option);
    tick.state = QStyle::State_Enabled |
                 (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, option.widget);

    const auto seen = [&](const QRect& place) { return QStyle::visualRect(option.direction, option.rect, place); };
    QRect text = option.rect.adjusted(2 * padding + tickSize, padding, -padding, -padding);
    const bool isBrief = rows_ == Rows::brief;
    if (!isBrief && option.rect.width() >= leastForPicture && !list.pictureAt(index).isEmpty()) {
        const report::TracePicture& picture = list.pictureAt(index);
        const double room = option.rect.width() * 0.42;
        const double scale = std::min({1.0, room / picture.width, (option.rect.height() - 12.0) / picture.height});
        const QRect place = seen({static_cast<int>(option.rect.right() - padding - picture.width * scale),
                                  option.rect.top(), static_cast<int>(picture.width * scale), option.rect.height()});
        painter->save();
        painter->translate(place.left(), place.center().y() - picture.height * scale / 2);
        painter->scale(scale, scale);
        paintTracePicture(*painter, picture,
                          option.palette.color(QPalette::Base).lightness() < 128 ? darkPalette() : lightPalette());
        painter->restore();
        text.setRight(static_cast<int>(option.rect.right() - room - 2 * padding));
    }
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    int top = text.top();
    const auto draw = [&](const QString& words, const QFont& font, int most, const QColor& colour) {
        painter->setFont(font);
        painter->setPen(colour);
        const int line = QFontMetrics(font).height();
        for (const QString& each : linesOf(words, font, text.width(), most)) {
            painter->drawText(seen({text.left(), top, text.width(), line}),
                              QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), each);
            top += line;
        }
    };
    draw(index.data().toString(), strong, 1, colours.ink);
    top += lineGap;
    if (isBrief) {
        draw(index.data(CareerList::sentenceRole).toString(), option.font, 1, colours.muted);
        painter->restore();
        return;
    }
    draw(index.data(CareerList::sentenceRole).toString(), option.font, 2, colours.ink);
    top += lineGap;
    draw(index.data(CareerList::factsRole).toString(), option.font, 1, colours.muted);
    painter->restore();
}

QSize CareerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    if (rows_ == Rows::brief)
        return {240, 2 * padding + 2 * option.fontMetrics.height() + lineGap};
    return {240, std::max(rowHeight, 2 * padding + 4 * option.fontMetrics.height() + 2 * lineGap)};
}

bool CareerDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
    const bool isClick = event->type() == QEvent::MouseButtonRelease &&
                         tickOf(option).adjusted(-4, -4, 4, 4).contains(static_cast<QMouseEvent*>(event)->pos());
    const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!isClick && !isKey)
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace throughline
